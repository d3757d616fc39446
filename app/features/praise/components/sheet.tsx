import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useFindingKeys } from "#app/features/coach/components/use-finding-keys.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, RadioGroup } from "#app/ui/choice.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { limits, type Visibility, visibilities } from "../model.ts";
import { newPraisePath, praiseDraftPath } from "../paths.ts";
import { seenBySentence } from "../sentences.ts";
import type { SheetFacts } from "../sheet.ts";
import { SheetRule } from "./sheet-rule.tsx";
import { SheetWhom } from "./sheet-whom.tsx";
import { SheetWords } from "./sheet-words.tsx";
import { useDraft } from "./use-draft.ts";

/** The sheet on which praise is written; every step also works by sending the form. */
export function Sheet(facts: SheetFacts) {
	const t = useT();
	const form = useRef<HTMLFormElement>(null);
	useFindingKeys(form);
	const [receivers, setReceivers] = useState(facts.receivers);
	const [rule, setRule] = useState(facts.rule);
	const [visibility, setVisibility] = useState<Visibility>(facts.fields.visibility);
	const [read, setRead] = useState(facts.advice !== null);
	const onRead = useCallback(() => setRead(true), []);
	const draft = useDraft(form, praiseDraftPath);
	const changed = draft.soon;
	// Choices change hidden fields, which tell nobody.
	const first = useRef(true);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the draft is kept when a choice has changed
	useEffect(() => {
		if (first.current) first.current = false;
		else changed();
	}, [receivers, rule, visibility, changed]);
	const sending = (event: FormEvent<HTMLFormElement>) => {
		if (((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.id === "send") draft.stop();
	};
	const words = { companyWords: facts.companyWords, onRead };
	return (
		<>
			<FormProblems t={t} problems={facts.problems} />
			<form
				ref={form}
				id="praise-form"
				className="sheet praise-sheet"
				method="post"
				action={newPraisePath()}
				onInput={changed}
				onSubmit={sending}
			>
				<button className="vh" type="submit" name="act" value="find" tabIndex={-1} aria-hidden="true">
					{t("praise.new.find")}
				</button>
				<input type="hidden" name="token" value={facts.token} />
				{read ? <input type="hidden" name="asIs" value="on" /> : null}
				<SheetWhom
					receivers={receivers}
					onChange={setReceivers}
					near={facts.near}
					found={facts.found}
					who={facts.who}
					{...fieldError(t, facts.problems, "who")}
				/>
				<SheetWords
					{...words}
					name="deed"
					label={t("praise.new.deed")}
					sample={t("praise.new.deedSample")}
					rows={4}
					limit={limits.deed}
					value={facts.fields.deed}
					findings={facts.advice?.deed.findings ?? []}
					{...fieldError(t, facts.problems, "deed")}
				/>
				<SheetRule
					rule={rule}
					onChange={setRule}
					near={facts.rulesNear}
					found={facts.rulesFound}
					which={facts.which}
					noRule={facts.fields.noRule}
					{...fieldError(t, facts.problems, "rule")}
				/>
				<SheetWords
					{...words}
					name="effect"
					label={t("praise.new.effect")}
					sample={t("praise.new.effectSample")}
					rows={2}
					limit={limits.effect}
					value={facts.fields.effect}
					findings={facts.advice?.effect.findings ?? []}
					{...fieldError(t, facts.problems, "effect")}
				/>
				<Checkbox
					name="takeUp"
					label={t("praise.takeUp.label")}
					hint={t("praise.takeUp.hint")}
					defaultChecked={facts.fields.takeUp}
				/>
				<details className="seen-by" open={facts.problems.some(({ field }) => field === "visibility") || undefined}>
					<summary>
						<Icon name="people" size={18} />
						<span>{seenBySentence(t, visibility, receivers)}</span>
						<u>{t("praise.new.change")}</u>
					</summary>
					<fieldset
						onChange={(event) => setVisibility((event.target as unknown as HTMLInputElement).value as Visibility)}
					>
						<RadioGroup
							name="visibility"
							legend={t("praise.new.visibility")}
							choices={visibilities.map((value) => ({ value, label: t(`praise.new.${value}`) }))}
							defaultValue={visibility}
							hint={t("praise.new.askedFirst")}
							{...fieldError(t, facts.problems, "visibility")}
						/>
					</fieldset>
				</details>
				{facts.advice ? <p className="hint mt-3">{t("praise.new.advice")}</p> : null}
				<div className="send-row row mt-4">
					<Button kind="main" id="send" name="act" value="send" data-send>
						{facts.advice ? t("praise.new.sendAsIs") : t("praise.new.send")}
					</Button>
					{draft.ready ? (
						<span className="facts" role="status">
							{draft.kept ? t("praise.new.kept") : ""}
						</span>
					) : (
						<Button kind="quiet" name="act" value="keep">
							{t("praise.new.keep")}
						</Button>
					)}
				</div>
			</form>
		</>
	);
}
