import { answerCut, markEssayRead, proposeCut } from "#app/features/ideas/essay/cuts.server.ts";
import { essayPage } from "#app/features/ideas/essay/essays.queries.server.ts";
import { keepEssay, keepEssayPrivate, sendEssay } from "#app/features/ideas/essay/own-essay.server.ts";
import { paragraphsOf } from "#app/features/ideas/essay/passages.ts";
import { essayQuestion } from "#app/features/ideas/essay/question.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { nameSentence, readersSentence } from "#app/features/ideas/sentences.ts";
import { ideaSettings } from "#app/features/ideas/settings.queries.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import type { ToldEssay } from "./content/ideas/essays.ts";
import type { KeeperAtWork, OnDay } from "./keeper-at-work.server.ts";

/** So many days after its essay an idea stands on the board, once its author has agreed. */
export const untilAgreed = 4;

/** An essay in its writer's language, sent, kept private or still being written, and what was cut out of it. */
export async function plantEssay(
	storage: Storage,
	author: Actor,
	told: ToldEssay,
	{ atWork, on }: { atWork: KeeperAtWork; on: OnDay },
): Promise<void> {
	const t = translator(author.language);
	const fields = { text: told.text, readers: told.readers, revision: 0 };
	const at = on(told.daysAgo);
	if (told.state === "draft") granted(await keepEssay(storage, author, fields, at));
	else if (told.state === "private") granted(await keepEssayPrivate(storage, author, fields, at));
	else {
		const sentence = readersSentence(t, told.readers);
		const question = essayQuestion(t, await ideaSettings(storage));
		const form = { ...fields, token: crypto.randomUUID(), question, sentence };
		const { leadsTo } = granted(await sendEssay(storage, author, form, at));
		const id = leadsTo.slice(leadsTo.lastIndexOf("/") + 1);
		await cut(storage, { atWork, author, told, id }, on);
	}
}

async function cut(
	storage: Storage,
	{ atWork, author, told, id }: { atWork: KeeperAtWork; author: Actor; told: ToldEssay; id: string },
	on: OnDay,
): Promise<void> {
	const { keeper } = atWork;
	const paragraphs = paragraphsOf(told.text);
	for (const { paragraph, title, answer, words } of told.cuts ?? []) {
		const passage = paragraphs[paragraph - 1]?.text ?? "";
		const form = { token: crypto.randomUUID(), passage, title, rule: "", place: "" };
		granted(await proposeCut(storage, keeper, id, form, on(told.daysAgo - 2)));
		if (!answer) continue;
		const at = on(told.daysAgo - untilAgreed);
		const open = (await essayPage(storage, author, id, at))?.cuts.find(({ state }) => state === "proposed");
		const sentence = nameSentence(translator(author.language), "signed");
		const said = { token: crypto.randomUUID(), answer, title, name: "signed" as const, sentence };
		const { leadsTo } = granted(await answerCut(storage, author, id, open?.publicId ?? "", said, at));
		if (!words) continue;
		const idea = leadsTo.replace(ideaPath(""), "");
		await atWork.receive(idea, atWork.on(told.daysAgo - 5));
		await atWork.say(idea, { words, nextDueOn: atWork.dayAhead(4 + (told.daysAgo % 9)) }, atWork.on(told.daysAgo - 8));
	}
	if (told.cuts) granted(await markEssayRead(storage, keeper, id, on(told.daysAgo - 2)));
}
