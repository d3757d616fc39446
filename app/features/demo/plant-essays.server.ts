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
import { type ToldEssay, toldEssays } from "./content/ideas/essays.ts";
import type { KeeperAtWork, OnDay } from "./keeper-at-work.server.ts";

/** Essays in their writers' languages, sent, kept private or still being written, and what was cut out of them. */
export async function plantEssays(
	storage: Storage,
	actors: ReadonlyMap<string, Actor>,
	atWork: KeeperAtWork,
	on: OnDay,
): Promise<void> {
	const settings = await ideaSettings(storage);
	for (const told of toldEssays) {
		const author = actors.get(told.author);
		if (!author) throw new Error(`${told.author} is missing`);
		const t = translator(author.language);
		const fields = { text: told.text, readers: told.readers, revision: 0 };
		const at = on(told.daysAgo);
		if (told.state === "draft") granted(await keepEssay(storage, author, fields, at));
		else if (told.state === "private") granted(await keepEssayPrivate(storage, author, fields, at));
		else {
			const sentence = readersSentence(t, told.readers);
			const form = { ...fields, token: crypto.randomUUID(), question: essayQuestion(t, settings), sentence };
			const { leadsTo } = granted(await sendEssay(storage, author, form, at));
			const id = leadsTo.slice(leadsTo.lastIndexOf("/") + 1);
			await cut(storage, { atWork, author, told, id }, on);
		}
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
		const at = on(told.daysAgo - 4);
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
