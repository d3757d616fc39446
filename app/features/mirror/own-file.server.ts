import { stringify } from "csv-stringify/sync";
import { exerciseOf } from "#app/features/practice/exercises.server.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import {
	type OwnFeedback,
	type OwnPraise,
	ownExercises,
	ownGivenFeedback,
	ownGivenPraise,
	ownReceivedFeedback,
	ownReceivedPraise,
	ownRequests,
	ownWeeks,
} from "./own-entries.queries.server.ts";

export type OwnFileKind = "json" | "csv" | "txt";

type Own = Awaited<ReturnType<typeof gather>>;

/** Everything of the actor's own, and of nobody else's. */
async function gather(storage: Storage, actor: Actor, now: Date) {
	const [praiseGiven, praiseReceived, given, received, requests, practice, wording] = await Promise.all([
		ownGivenPraise(storage, actor),
		ownReceivedPraise(storage, actor),
		ownGivenFeedback(storage, actor),
		ownReceivedFeedback(storage, actor),
		ownRequests(storage, actor),
		ownExercises(storage, actor),
		ownWeeks(storage, actor),
	]);
	return {
		...{ format: 1, person: actor.name, day: dayIn(actor.timeZone, now) },
		praise: { given: praiseGiven, received: praiseReceived },
		feedback: { given, received },
		...{ requests, practice, wording },
	};
}

/** The actor's own entries as a file: JSON for machines, CSV for tables (formulas escaped), text to read. The export is an event. */
export async function ownFile(
	storage: Storage,
	actor: Actor,
	kind: OwnFileKind,
	now: Date,
	t: Translate,
): Promise<{ body: string; type: string }> {
	await storage.write((writer) =>
		record(writer, storage.tables, {
			...{ at: now, actorId: actor.id, kind: "own.exported", subjectType: "person", subjectId: actor.id },
			details: { kind },
		}),
	);
	const own = await gather(storage, actor, now);
	if (kind === "json") return { body: `${JSON.stringify(own, null, "\t")}\n`, type: "application/json" };
	const rows = rowsOf(own, t);
	if (kind === "csv") {
		const head = (["kind", "day", "from", "to", "rule", "words", "effect", "proposal", "more"] as const).map((column) =>
			t(`mirror.file.${column}`),
		);
		const lines = rows.map((row) => [
			...[row.kind, row.day, row.from, row.to, row.rule, row.words, row.effect, row.proposal, row.more.join("\n")],
		]);
		const body = stringify([head, ...lines], { bom: true, escape_formulas: true, record_delimiter: "windows" });
		return { body, type: "text/csv" };
	}
	return { body: readable(own, rows, t), type: "text/plain" };
}

interface Row {
	kind: string;
	day: string;
	from: string;
	to: string;
	rule: string;
	words: string;
	effect: string;
	proposal: string;
	more: string[];
}

const blank: Row = { kind: "", day: "", from: "", to: "", rule: "", words: "", effect: "", proposal: "", more: [] };

function rowsOf(own: Own, t: Translate): Row[] {
	const praise =
		(kind: string) =>
		(entry: OwnPraise): Row => ({
			...{ ...blank, kind, day: entry.day, from: entry.from, to: entry.to, rule: entry.rule },
			...{ words: entry.deed, effect: entry.effect, more: [entry.sentence] },
		});
	const feedback =
		(kind: string) =>
		(entry: OwnFeedback): Row => ({
			...{ kind, day: entry.day, from: entry.from, to: entry.to, rule: entry.rule },
			words: `${entry.situation} (${entry.happenedOn}): ${entry.deed}`,
			...{ effect: entry.effect, proposal: entry.proposal, more: moreOf(entry, t) },
		});
	return [
		...own.praise.given.map(praise(t("mirror.file.praiseGiven"))),
		...own.praise.received.map(praise(t("mirror.file.praiseReceived"))),
		...own.feedback.given.map(feedback(t("mirror.file.feedbackGiven"))),
		...own.feedback.received.map(feedback(t("mirror.file.feedbackReceived"))),
		...own.requests.map(
			({ day, from, to, question }): Row => ({
				...{ ...blank, kind: t("mirror.file.request"), day, from, words: question || t("requests.gone") },
				to: to.map(({ name }) => name).join("; "),
				more: to.map(({ name, state }) => `${name}: ${t.dynamic(`requests.part.${state}`)}`),
			}),
		),
		...own.practice.map(
			({ day, exercise, tries, passed }): Row => ({
				...{ ...blank, kind: t("mirror.file.exercise"), day, words: exerciseOf(exercise)?.told ?? exercise },
				more: [t(passed ? "mirror.file.passed" : "mirror.file.left", { count: tries })],
			}),
		),
		...own.wording.map(
			({ week, texts, generalisation, personality, noProposal }): Row => ({
				...{ ...blank, kind: t("mirror.file.week"), day: week },
				more: [
					`${t("mirror.texts")}: ${texts}`,
					`${t("mirror.habit.generalisation")}: ${generalisation}`,
					`${t("mirror.habit.personality")}: ${personality}`,
					`${t("mirror.habit.no-proposal")}: ${noProposal}`,
				],
			}),
		),
	];
}

function moreOf({ kept, answers, step, messages, helped, sentence }: OwnFeedback, t: Translate): string[] {
	return [
		...kept.map(({ words, reason }) => `${t("mirror.file.kept")}: ${words ? `${words} – ` : ""}${reason}`),
		...answers.map((answer) => t.dynamic(`mirror.file.answer.${answer}`)),
		...(step ? [`${t("mirror.file.step")}: ${step.words} (${step.dueOn}, ${t(`mirror.step.${step.state}`)})`] : []),
		...messages.map(({ day, from, text }) => `${from}, ${day}: ${text}`),
		...(helped ? [t.dynamic(`mirror.file.helped.${helped}`)] : []),
		sentence,
	];
}

/** A text to be read from top to bottom, one block an entry. */
function readable({ person, day }: Own, rows: readonly Row[], t: Translate): string {
	const blocks = rows.map((row) => {
		const between = [row.from, row.to].filter(Boolean).join(" → ");
		const head = [row.kind, row.day, between, row.rule].filter(Boolean).join(" · ");
		return [head, row.words, row.effect, row.proposal, ...row.more].filter(Boolean).join("\n");
	});
	return `\uFEFF${[t("mirror.file.title", { name: person, day }), ...blocks].join("\n\n")}\n`;
}
