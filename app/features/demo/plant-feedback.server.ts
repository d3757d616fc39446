import { giveThanks, sayWhetherItHelped } from "#app/features/feedback/answer-feedback.server.ts";
import { fieldsFrom } from "#app/features/feedback/feedback.form.ts";
import { endNextStep, takeNextStep } from "#app/features/feedback/next-step.server.ts";
import { readFeedback } from "#app/features/feedback/read-feedback.server.ts";
import {
	decideFeedbackReport,
	reportFeedback,
	seeFeedbackDecision,
} from "#app/features/feedback/report-feedback.server.ts";
import { sendFeedback } from "#app/features/feedback/send-feedback.server.ts";
import { closeTalk, sayInTalk } from "#app/features/feedback/talk.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { englishFeedback } from "./content/feedback/en.ts";
import { polishFeedback } from "./content/feedback/pl.ts";
import { russianFeedback } from "./content/feedback/ru.ts";
import type { ToldFeedback } from "./content/feedback/told-feedback.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Who looks at reports in the demo company. */
const keeperName = "grace";

interface Company {
	storage: Storage;
	actor: (name: string) => Actor;
	now: Date;
}

/** A year of feedback among the demo company's people, with what they answered; the oldest first. */
export async function plantFeedback(storage: Storage, actors: ReadonlyMap<string, Actor>, now: Date): Promise<void> {
	const actor = (name: string): Actor => {
		const found = actors.get(name);
		if (!found) throw new Error(`${name} is missing`);
		return found;
	};
	const told = [...englishFeedback, ...polishFeedback, ...russianFeedback];
	told.sort((a, b) => b.daysAgo - a.daysAgo);
	for (const one of told) await tellOne({ storage, actor, now }, one);
}

/** The last path step of where a command leads. */
const idAt = (path: string) => path.slice(path.lastIndexOf("/") + 1);

async function tellOne({ storage, actor, now }: Company, told: ToldFeedback): Promise<void> {
	const author = actor(told.from);
	const receiver = actor(told.to);
	const atNoon = Math.floor(now.getTime() / day) * day - told.daysAgo * day + 12 * hour;
	const sentAt = new Date(Math.min(atNoon, now.getTime() - hour));
	const fields = fieldsFrom({
		...{ to: receiver.publicId, situation: told.situation, deed: told.deed, effect: told.effect },
		...{ rule: told.rule, proposal: told.proposal, wants: told.proposal ? "change" : "keep" },
		happenedOn: dayIn(author.timeZone, new Date(sentAt.getTime() - hour)),
		leader: told.leader ? actor(told.leader).publicId : "",
	});
	const token = () => crypto.randomUUID();
	const { leadsTo } = granted(await sendFeedback(storage, author, { ...fields, token: token() }, sentAt));
	const id = idAt(leadsTo);
	const { answered } = told;
	if (!answered) return;
	let at = new Date(sentAt.getTime() + hour);
	const later = (by = hour / 4) => {
		at = new Date(Math.min(at.getTime() + by, now.getTime()));
		return at;
	};
	granted(await readFeedback(storage, receiver, id, at));
	if (answered.thanks) granted(await giveThanks(storage, receiver, id, later()));
	if (answered.step) {
		const { words, inDays, end } = answered.step;
		const dueOn = dayIn(receiver.timeZone, new Date(at.getTime() + inDays * day));
		granted(await takeNextStep(storage, receiver, id, { token: token(), words, dueOn }, later()));
		if (end) granted(await endNextStep(storage, receiver, id, end, later(inDays * day)));
	}
	for (const [index, text] of (answered.talk?.messages ?? []).entries()) {
		const speaker = index % 2 === 0 ? receiver : author;
		granted(await sayInTalk(storage, speaker, id, { token: token(), text }, later()));
	}
	if (answered.talk?.closed) granted(await closeTalk(storage, author, id, later()));
	if (answered.helped) granted(await sayWhetherItHelped(storage, receiver, id, answered.helped, later(hour)));
	if (answered.report) await reportOne({ storage, actor, now }, { told, id, report: answered.report, at: later() });
	if (answered.corrected) {
		const corrected = { ...fields, deed: answered.corrected.deed, corrects: id, token: token() };
		const newer = granted(await sendFeedback(storage, author, corrected, later(day)));
		granted(await readFeedback(storage, receiver, idAt(newer.leadsTo), later(hour)));
	}
}

type Report = NonNullable<NonNullable<ToldFeedback["answered"]>["report"]>;

async function reportOne(
	{ storage, actor }: Company,
	{ told, id, report, at }: { told: ToldFeedback; id: string; report: Report; at: Date },
): Promise<void> {
	const keeper = actor(keeperName);
	const asked = { token: crypto.randomUUID(), keeper: keeper.publicId, words: report.words };
	const { leadsTo } = granted(await reportFeedback(storage, actor(told.to), id, asked, at));
	const place = idAt(leadsTo);
	const { decision, toReporter = "", toAuthor = "" } = report;
	if (!decision) return;
	const words = { decision, wordsToReporter: toReporter, wordsToAuthor: toAuthor };
	granted(await decideFeedbackReport(storage, keeper, place, words, at));
	for (const name of [told.to, told.from]) granted(await seeFeedbackDecision(storage, actor(name), place, at));
}
