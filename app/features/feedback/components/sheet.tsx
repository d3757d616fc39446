import { useCallback, useEffect, useRef, useState } from "react";
import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useFindingKeys } from "#app/features/coach/components/use-finding-keys.ts";
import { SheetRule } from "#app/features/praise/components/sheet-rule.tsx";
import { useDraft } from "#app/features/praise/components/use-draft.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { ToMend } from "#app/ui/coach-card.tsx";
import { Field } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { type CoachedField, type FeedbackFinding, openFindings } from "../coach-feedback.ts";
import { keptOf } from "../feedback.form.ts";
import { type Wish, wishes } from "../model.ts";
import { feedbackDraftPath, leadersPath, newFeedbackPath } from "../paths.ts";
import { seenBySentence } from "../sentences.ts";
import type { Colleague, FeedbackSheetFacts } from "../sheet.ts";
import { SheetColleague } from "./sheet-colleague.tsx";
import { SheetField } from "./sheet-field.tsx";

/** The sheet on which feedback is written; every step also works by sending the form. */
export function FeedbackSheet(facts: FeedbackSheetFacts) {
	const t = useT();
	const { fields, problems } = facts;
	const form = useRef<HTMLFormElement>(null);
	useFindingKeys(form);
	const [receiver, setReceiver] = useState(facts.receiver);
	const [rule, setRule] = useState(facts.rule);
	const [leaders, setLeaders] = useState(facts.leaders);
	const [leader, setLeader] = useState(fields.leader);
	const [wants, setWants] = useState<Wish>(fields.wants);
	const wanted = useRef<Wish>(fields.wants);
	const coach = useCoach(facts);
	const draft = useDraft(form, feedbackDraftPath);
	const changed = draft.soon;
	// Choices change hidden fields, which tell nobody.
	const first = useRef(true);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the draft is kept when a choice has changed
	useEffect(() => {
		if (first.current) first.current = false;
		else changed();
	}, [receiver, rule, changed]);
	const choose = (colleague: Colleague | null) => {
		setReceiver(colleague);
		setLeader("");
		setLeaders([]);
		if (colleague) void leadersOf(colleague).then(setLeaders);
	};
	const field = (name: CoachedField) => ({
		...{ name, value: fields[name], form, wants: wanted, companyWords: facts.companyWords },
		...{ findings: coach.shown(name, wants), onFindings: coach.heard },
		...{ reasons: coach.reasons, onReason: coach.onReason, ...fieldError(t, problems, name) },
	});
	const open = coach.open(wants);
	return (
		<>
			<FormProblems t={t} problems={problems} />
			<form
				ref={form}
				id="feedback-form"
				className="sheet praise-sheet feedback-sheet"
				method="post"
				action={newFeedbackPath()}
				onInput={changed}
				onSubmit={draft.stop}
			>
				<button className="vh" type="submit" name="act" value="find" tabIndex={-1} aria-hidden="true">
					{t("feedback.new.find")}
				</button>
				<input type="hidden" name="corrects" value={fields.corrects} />
				<input type="hidden" name="request" value={fields.request} />
				{facts.request ? (
					<div>
						<p className="deed-text">{t("feedback.new.request", facts.request)}</p>
					</div>
				) : null}
				{facts.corrects ? (
					<div>
						<p>{t("feedback.new.corrects", { day: facts.corrects })}</p>
					</div>
				) : null}
				<SheetColleague
					receiver={receiver}
					onChange={choose}
					near={facts.near}
					found={facts.found}
					who={facts.who}
					{...fieldError(t, problems, "who")}
				/>
				<Field
					type="date"
					name="happenedOn"
					label={t("feedback.new.happenedOn")}
					max={facts.today}
					defaultValue={fields.happenedOn}
					{...fieldError(t, problems, "happenedOn")}
				/>
				<SheetField
					{...field("situation")}
					label={t("feedback.new.situation")}
					sample={t("feedback.new.situationSample")}
					rows={2}
				/>
				<SheetField {...field("deed")} label={t("feedback.new.deed")} sample={t("feedback.new.deedSample")} rows={4} />
				<SheetField
					{...field("effect")}
					label={t("feedback.new.effect")}
					sample={t("feedback.new.effectSample")}
					rows={2}
				/>
				<fieldset
					className="wants"
					onChange={(event) => {
						const chosen = (event.target as unknown as HTMLInputElement).value as Wish;
						wanted.current = chosen;
						setWants(chosen);
					}}
				>
					<RadioGroup
						name="wants"
						legend={t("feedback.new.wants")}
						choices={wishes.map((wish) => ({
							value: wish,
							label: t(wish === "change" ? "feedback.new.wantChange" : "feedback.new.wantKeep"),
						}))}
						defaultValue={fields.wants}
					/>
				</fieldset>
				<div hidden={draft.ready && wants === "keep"}>
					<SheetField
						{...field("proposal")}
						label={t("feedback.new.proposal")}
						sample={t("feedback.new.proposalSample")}
						hint={t("feedback.new.proposalHint")}
						rows={3}
					/>
				</div>
				<SheetRule
					rule={rule}
					onChange={setRule}
					near={facts.rulesNear}
					found={facts.rulesFound}
					which={facts.which}
					words={{ rule: t("feedback.new.rule"), hint: t("feedback.new.ruleHint") }}
					{...fieldError(t, problems, "rule")}
				/>
				{receiver && leaders.length > 0 ? (
					<fieldset
						key={receiver.publicId}
						onChange={(event) => setLeader((event.target as unknown as HTMLInputElement).value)}
					>
						<RadioGroup
							name="leader"
							legend={t("feedback.new.leader")}
							choices={[
								{ value: "", label: t("feedback.new.leaderNobody") },
								...leaders.map(({ publicId, name }) => ({
									value: publicId,
									label: t("feedback.new.leaderOne", { name }),
								})),
							]}
							defaultValue={leader}
							hint={t("feedback.new.leaderHint")}
							{...fieldError(t, problems, "leader")}
						/>
					</fieldset>
				) : null}
				{receiver ? (
					<p className="feedback-sees mt-4">
						<Icon name="lock" size={18} />
						<span>
							{seenBySentence(t, {
								name: receiver.name,
								leader: leaders.find(({ publicId }) => publicId === leader)?.name ?? null,
							})}
						</span>
					</p>
				) : null}
				<div className="send-row row mt-4">
					<Button kind="main" id="look" name="act" value="look" data-send>
						{t("feedback.new.look")}
					</Button>
					{open > 0 ? <ToMend>{t("feedback.new.toMend", { count: open })}</ToMend> : null}
					{draft.ready ? (
						<span className="facts" role="status">
							{draft.kept ? t("feedback.new.kept") : ""}
						</span>
					) : (
						<Button kind="quiet" name="act" value="keep">
							{t("feedback.new.keep")}
						</Button>
					)}
				</div>
			</form>
		</>
	);
}

/** What the coach says of each field, and the reasons for keeping words. */
function useCoach({ findings: initially, attempted, fields }: FeedbackSheetFacts) {
	const [findings, setFindings] = useState(initially);
	const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(
		() => new Map(keptOf(fields).map(({ id, reason }) => [id, reason])),
	);
	const heard = useCallback(
		(field: CoachedField, found: FeedbackFinding[]) => setFindings((before) => ({ ...before, [field]: found })),
		[],
	);
	const onReason = useCallback(
		(id: string, reason: string) => setReasons((before) => new Map(before).set(id, reason)),
		[],
	);
	// A proposal that is still to come is asked for once the writer wants to go on.
	const shown = (field: CoachedField, wants: Wish) =>
		field !== "proposal"
			? findings[field]
			: wants === "keep"
				? findings.proposal.filter(({ check }) => check !== "no-proposal")
				: findings.proposal.filter(({ id, words }) => words !== "" || attempted || reasons.has(id));
	const open = (wants: Wish) =>
		openFindings(
			{ ...findings, proposal: shown("proposal", wants) },
			[...reasons].map(([id, reason]) => ({ id, reason })),
		).length;
	return { heard, reasons, onReason, shown, open };
}

async function leadersOf({ publicId }: Colleague): Promise<Colleague[]> {
	try {
		const answer = await fetch(`${leadersPath}?of=${encodeURIComponent(publicId)}`);
		return answer.ok ? ((await answer.json()) as Colleague[]) : [];
	} catch {
		// The choice is there again when the sheet is sent.
		return [];
	}
}
