import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { limits } from "../model.ts";
import type { RequestSheetFacts } from "../new-request-page.server.ts";
import { newRequestPath } from "../paths.ts";
import { RequestWhom } from "./request-whom.tsx";

/** The sheet on which feedback is asked for: whom, a question of one's own, a rule if one fits. */
export function RequestSheet(facts: RequestSheetFacts) {
	const t = useT();
	const { token, fields, hints, problems, rules } = facts;
	return (
		<>
			<FormProblems t={t} problems={problems} />
			<form className="sheet praise-sheet" method="post" action={newRequestPath}>
				<button className="vh" type="submit" name="act" value="find" tabIndex={-1} aria-hidden="true">
					{t("praise.new.find")}
				</button>
				<input type="hidden" name="token" value={token} />
				{hints.length > 0 ? <input type="hidden" name="asIs" value="on" /> : null}
				<RequestWhom {...facts} />
				<div>
					<TextArea
						name="question"
						label={t("requests.new.question")}
						hint={t("requests.new.questionHint")}
						rows={4}
						maxLength={limits.question}
						defaultValue={fields.question}
						{...fieldError(t, problems, "question")}
					/>
					{hints.length > 0 ? (
						<aside className="coach mt-3 mb-4" aria-label={t("requests.advice.title")}>
							<h2>{t("requests.advice.title")}</h2>
							<ul className="points">
								{hints.map((hint) => (
									<li key={hint}>{t(`requests.advice.${hint}`)}</li>
								))}
							</ul>
						</aside>
					) : null}
				</div>
				<div>
					<Field
						name="rule"
						label={t("requests.new.rule")}
						hint={t("requests.new.ruleHint")}
						defaultValue={fields.rule}
						list="request-rules"
						autoComplete="off"
						{...fieldError(t, problems, "rule")}
					/>
					<datalist id="request-rules">
						{rules.map(({ key, text }) => (
							<option key={key} value={key}>
								{text}
							</option>
						))}
					</datalist>
				</div>
				<p className="hint">{t("requests.new.ends")}</p>
				<div className="send-row row mt-4">
					<Button kind="main" id="send" name="act" value="send">
						{t(hints.length > 0 ? "requests.new.sendAsIs" : "requests.new.send")}
					</Button>
				</div>
			</form>
		</>
	);
}
