import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { wordingFor } from "../model.ts";
import type { RulePageFacts } from "../rule.queries.server.ts";
import { mayAnswer } from "./policy.ts";
import { questionsAtOnce, questionsOf } from "./questions.queries.server.ts";

export interface ShownQuestion {
	id: string;
	text: string;
	/** Who asked and when. */
	by: string;
	on: string;
	answer: { text: string; by: string; on: string } | null;
	/** Asked by the reader. */
	own: boolean;
}

/** The questions on a rule with dates written out, and where the list goes on. */
export async function shownQuestions(
	storage: Storage,
	actor: Actor,
	ruleId: number,
	{ before, limit = questionsAtOnce }: { before: number | null; limit?: number },
): Promise<{ questions: ShownQuestion[]; next: number | null }> {
	const rows = await questionsOf(storage, ruleId, { before, limit: limit + 1 });
	const shown = rows.slice(0, limit);
	const date = (at: Date) => formatDate(at, actor.language, actor.timeZone);
	return {
		questions: shown.map(({ publicId, text, by, at, answer, answeredAt, answeredBy, personId }) => ({
			...{ id: publicId, text, by, on: date(at), own: personId === actor.id },
			answer: answer !== null && answeredAt ? { text: answer, by: answeredBy ?? "", on: date(answeredAt) } : null,
		})),
		next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
	};
}

/** A rule with its questions, for whoever may read its standard. */
export interface QuestionsFacts {
	ruleKey: string;
	code: string;
	heading: string;
	text: string;
	inForce: boolean;
	mayAnswer: boolean;
	questions: ShownQuestion[];
	next: number | null;
}

export async function questionsPage(
	storage: Storage,
	actor: Actor,
	{ key, standard, rule, inForce }: RulePageFacts,
	before: number | null,
): Promise<QuestionsFacts> {
	const { language } = actor;
	return {
		ruleKey: key,
		code: standard.code,
		heading: wordingFor(standard.titles, language, standard.language) ?? standard.code,
		text: wordingFor(rule.wordings, language, standard.language)?.text ?? "",
		inForce,
		mayAnswer: mayAnswer(actor, standard),
		...(await shownQuestions(storage, actor, rule.ruleId ?? 0, { before })),
	};
}
