import { fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import type { Problem } from "#app/platform/problem.ts";
import { Checkbox } from "#app/ui/choice.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { type AnswerState, keeperLimits as limits, waitsOn } from "../keepers.model.ts";
import type { AnswerFacts } from "../keepers-desk.server.ts";

interface Part {
	facts: AnswerFacts;
	state: AnswerState;
	/** What was typed. */
	values: Record<string, string>;
	problems: Problem[] | undefined;
}

/** The fields of an answer, as its state needs them. */
export function AnswerFields(part: Part) {
	const t = useT();
	const { facts, state, values, problems } = part;
	const declines = state === "declined";
	const area = (name: "words" | "reason" | "thanks" | "made", rest: { rows: number; maxLength: number }) => ({
		...{ name, defaultValue: values[name] ?? "", ...rest },
		...fieldError(t, problems, name),
	});
	return (
		<>
			{declines ? (
				<>
					<TextArea
						{...area("reason", { rows: 3, maxLength: limits.reason })}
						label={t("keepers.answer.reason")}
						hint={t("keepers.answer.reasonHint")}
						required
					/>
					<TextArea
						{...area("thanks", { rows: 2, maxLength: limits.thanks })}
						label={t("keepers.answer.thanks")}
						hint={t("keepers.answer.thanksHint")}
						required
					/>
				</>
			) : null}
			{state === "on-trial" && !facts.trying ? <TrialFields {...part} /> : null}
			{facts.trying && state !== "on-trial" ? <OutcomeFields {...part} /> : null}
			{state === "done" ? (
				<TextArea
					{...area("made", { rows: 3, maxLength: limits.names })}
					label={t("keepers.answer.made")}
					hint={t("keepers.answer.names")}
					required
				/>
			) : null}
			<TextArea
				{...area("words", { rows: declines ? 3 : 6, maxLength: limits.words })}
				label={t(declines ? "keepers.answer.wordsMore" : "keepers.answer.words")}
				{...(declines ? {} : { hint: t("keepers.answer.wordsHint"), required: true })}
			/>
			{waitsOn(state) ? (
				<Field
					name="nextDueOn"
					type="date"
					label={t("keepers.answer.nextDueOn")}
					min={facts.today}
					defaultValue={values.nextDueOn ?? facts.nextDueOn}
					required
					{...fieldError(t, problems, "nextDueOn")}
				/>
			) : null}
			{declines ? (
				<Checkbox
					name="first"
					label={t("keepers.answer.first")}
					hint={t("keepers.answer.firstHint")}
					defaultChecked={values.state === undefined || values.first !== undefined}
				/>
			) : null}
		</>
	);
}

/** Who tries it, where, until when, and how it is today. */
function TrialFields({ facts, values, problems }: Part) {
	const t = useT();
	return (
		<>
			<TextArea
				name="tries"
				label={t("keepers.answer.tries")}
				hint={t("keepers.answer.names")}
				rows={2}
				maxLength={limits.names}
				defaultValue={values.tries ?? ""}
				{...fieldError(t, problems, "tries")}
			/>
			<Select
				name="team"
				label={t("keepers.answer.team")}
				defaultValue={values.team ?? ""}
				options={[
					{ value: "", label: t("keepers.answer.anyTeam") },
					...facts.teams.map(({ publicId, name }) => ({ value: publicId, label: name })),
				]}
				{...fieldError(t, problems, "team")}
			/>
			<Field
				name="place"
				label={t("keepers.answer.place")}
				maxLength={limits.place}
				defaultValue={values.place ?? ""}
				{...fieldError(t, problems, "place")}
			/>
			<Field
				name="untilDay"
				type="date"
				label={t("keepers.answer.untilDay")}
				min={facts.today}
				defaultValue={values.untilDay ?? ""}
				required
				{...fieldError(t, problems, "untilDay")}
			/>
			<Side side="before" facts={facts} values={values} problems={problems} />
		</>
	);
}

/** What came out of a trial. */
function OutcomeFields({ facts, values, problems }: Part) {
	const t = useT();
	return (
		<fieldset>
			<legend className="label">{t("keepers.answer.came")}</legend>
			<Side side="before" needed facts={facts} values={values} problems={problems} />
			<Side side="after" needed facts={facts} values={values} problems={problems} />
		</fieldset>
	);
}

function Side({
	side,
	needed,
	facts,
	values,
	problems,
}: Omit<Part, "state"> & { side: "before" | "after"; needed?: true }) {
	const t = useT();
	const figure = side === "before" ? "figureBefore" : "figureAfter";
	const known = side === "before" ? facts.before : { words: "", figure: "" };
	return (
		<>
			<TextArea
				name={side}
				label={t(`keepers.answer.${side}`)}
				rows={2}
				maxLength={limits.outcome}
				required={needed}
				defaultValue={values[side] ?? known.words}
				{...fieldError(t, problems, side)}
			/>
			<Field
				name={figure}
				label={t(`keepers.answer.${figure}`)}
				hint={t("keepers.answer.figureHint")}
				maxLength={limits.figure}
				defaultValue={values[figure] ?? known.figure}
				{...fieldError(t, problems, figure)}
			/>
		</>
	);
}
