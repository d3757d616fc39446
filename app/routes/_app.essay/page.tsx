import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import type { CoachedText, TextToCoach } from "#app/features/coach/coach-text.ts";
import { AdviceCards } from "#app/features/ideas/essay/components/advice-cards.tsx";
import { essayReaders, limits } from "#app/features/ideas/model.ts";
import {
	boardPath,
	essayDraftPath,
	essayPath,
	essayRemovalPath,
	essayWithdrawalPath,
} from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";

interface Facts {
	question: string;
	essay: { text: string; readers: string; revision: number };
	/** Null while nothing is written. */
	state: string | null;
	saved: string | null;
	sentTo: string | null;
	sentence: string;
	token: string;
	problems: Problem[];
	other: string | null;
	companyWords: TextToCoach["companyWords"];
	/** Where no script runs and the coach was asked. */
	advice: CoachedText | null;
}

/** The essay: the question on top, nobody counts, and a calm page to write on. */
export function EssayPage(facts: Facts) {
	const t = useT();
	return (
		<div className="page narrow essay-page">
			<p className="kicker">
				<a href={boardPath()}>{t("ideas.title")}</a>
			</p>
			<h1 className="essay-question">{facts.question}</h1>
			<p className="essay-free">{t("essay.free")}</p>
			{facts.sentTo ? <Sent {...facts} /> : <Editor {...facts} />}
		</div>
	);
}

function Editor({ essay, state, saved, token, problems, other, companyWords, advice }: Facts) {
	const t = useT();
	return (
		<>
			<FormProblems t={t} problems={problems} />
			{other === null ? null : (
				<Fold summary={t("essay.other")} open>
					<p className="kept-text">{other}</p>
				</Fold>
			)}
			<form
				method="post"
				action={essayPath}
				data-keep={essayDraftPath}
				data-kept={t("essay.kept")}
				data-unkept={t("essay.unkept")}
				data-stale={t("essay.staleNote")}
			>
				<input type="hidden" name="token" value={token} />
				<input type="hidden" name="revision" value={essay.revision} />
				<div className="essay-paper">
					<TextArea
						name="text"
						label={t("essay.label")}
						labelHidden
						hint={t("essay.hint")}
						placeholder={t("essay.sample")}
						defaultValue={essay.text}
						maxLength={limits.essay}
						rows={18}
						{...fieldError(t, problems, "text")}
					/>
				</div>
				<p className="facts" role="status" data-keeping>
					{saved ? t("essay.savedAt", { moment: saved }) : ""}
				</p>
				<div data-advice={JSON.stringify(companyWords)}>{advice ? <AdviceCards coached={advice} /> : null}</div>
				<details className="seen-by mt-4" open={problems.some(({ field }) => field === "readers") || undefined}>
					<summary>
						<span>{t("essay.readers.legend")}</span>
						<u>{t("essay.readers.change")}</u>
					</summary>
					<RadioGroup
						name="readers"
						legend={t("essay.readers.legend")}
						choices={essayReaders.map((value) => ({
							value,
							label: t(`essay.readers.choice.${value}`),
							hint: t(`essay.readers.${value}`),
						}))}
						defaultValue={essay.readers}
						hint={t("essay.readers.hint")}
					/>
				</details>
				<div className="row mt-4">
					<Button kind="main" name="act" value="send">
						{t("essay.send")}
					</Button>
					<Button name="act" value="private">
						{t("essay.private")}
					</Button>
					<Button kind="quiet" name="act" value="save">
						{t("essay.later")}
					</Button>
					<span className="no-js">
						<Button kind="quiet" name="act" value="look">
							{t("essay.advice.look")}
						</Button>
					</span>
				</div>
				{state === "private" ? <p className="hint mt-3">{t("essay.isPrivate")}</p> : null}
			</form>
			{state ? (
				<div className="mt-5">
					<Fold summary={t("essay.remove")}>
						<p className="hint mb-3">{t("essay.removeText")}</p>
						<form method="post" action={essayRemovalPath}>
							<Button>{t("essay.remove")}</Button>
						</form>
					</Fold>
				</div>
			) : null}
		</>
	);
}

function Sent({ sentTo, sentence }: Facts) {
	const t = useT();
	return (
		<div className="sheet">
			<p>{t("essay.isSent", { sentence })}</p>
			<div className="row mt-4">
				<ButtonLink kind="main" href={sentTo ?? essayPath}>
					{t("essay.open")}
				</ButtonLink>
			</div>
			<div className="mt-4">
				<Fold summary={t("essay.withdraw")}>
					<p className="hint mb-3">{t("essay.withdrawText")}</p>
					<form method="post" action={essayWithdrawalPath}>
						<Button>{t("essay.withdraw")}</Button>
					</form>
				</Fold>
			</div>
		</div>
	);
}
