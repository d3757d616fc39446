import { describe, expect, it } from "vitest";
import { languages } from "#app/platform/languages.ts";
import { adviseOnQuestion, type QuestionHint } from "./question-advice.ts";

const silent = {
	en: [
		"What did I do at Monday's handover that made your work easier?",
		"How did my explanation of the new tariff on Tuesday come across to Mrs Hale?",
		"What could I do differently when I hand over the till at 2?",
	],
	ru: [
		"Что в моём объяснении тарифа во вторник помогло клиентке, а что мешало?",
		"Что мне сделать иначе, когда я передаю смену в 14 часов?",
	],
	pl: [
		"Co w mojej rozmowie z panią Lis we wtorek jej pomogło, a co przeszkadzało?",
		"Co mogę zrobić inaczej, gdy o 14 przekazuję kasę?",
	],
};

const advised: Record<keyof typeof silent, [string, QuestionHint[]][]> = {
	en: [
		["How am I doing?", ["person", "occasion"]],
		["What do you think of me?", ["person", "occasion"]],
		["Am I always too loud with customers?", ["everything"]],
	],
	ru: [
		["Что вы обо мне думаете?", ["person", "occasion"]],
		["Я всегда слишком резко говорю?", ["everything", "occasion"]],
	],
	pl: [
		["Co o mnie myślisz?", ["person", "occasion"]],
		["Czy zawsze mówię za głośno?", ["everything", "occasion"]],
	],
};

describe("advice on a question", () => {
	for (const language of languages) {
		it(`leaves a question about a deed alone, and helps with others (${language})`, () => {
			for (const text of silent[language]) expect(adviseOnQuestion(text, language), text).toEqual([]);
			for (const [text, hints] of advised[language]) expect(adviseOnQuestion(text, language), text).toEqual(hints);
		});
	}
});
