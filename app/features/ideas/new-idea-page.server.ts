import { formatKey, parseKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { type OpenQuestion, openQuestion } from "./campaigns/asked.queries.server.ts";
import type { CardTag, IdeaCard } from "./card.ts";
import { ownIdeaDraft } from "./draft.server.ts";
import { namedRule } from "./named-rule.queries.server.ts";
import type { IdeaFields } from "./propose-idea.form.ts";
import { similarIdeas, tagIds } from "./similar.queries.server.ts";
import { openTags } from "./tag-idea.server.ts";

export interface NewIdeaFacts {
	token: string;
	fields: IdeaFields;
	/** The open question that the idea answers. */
	campaign: Omit<OpenQuestion, "id"> | null;
	tags: CardTag[];
	similar: IdeaCard[];
	problems: Problem[];
}

/** What the form begins with: what was begun before, and what the address names. */
export async function ideaBeginning(
	storage: Storage,
	actor: Actor,
	named: { rule: string | null; campaign: string | null },
): Promise<IdeaFields> {
	const draft = await ownIdeaDraft(storage, actor);
	const begun: IdeaFields = draft ?? {
		...{ title: "", text: "", rule: "", place: "", name: "signed", tags: [], campaign: "" },
	};
	const key = parseKey(named.rule ?? "");
	return {
		...begun,
		...(key ? { rule: formatKey(key.code, key.number) } : {}),
		...(named.campaign ? { campaign: named.campaign.slice(0, 40) } : {}),
	};
}

/** Everything that the form shows for what is written so far. */
export async function newIdeaFacts(
	storage: Storage,
	actor: Actor,
	fields: IdeaFields,
	now: Date,
	{ problems = [], token = crypto.randomUUID() }: { problems?: Problem[]; token?: string } = {},
): Promise<NewIdeaFacts> {
	const [tags, similar, question] = await Promise.all([
		openTags(storage, actor.language),
		similarToFields(storage, actor, fields, now),
		openQuestion(storage, actor, fields.campaign, now),
	]);
	const campaign = question && {
		publicId: question.publicId,
		question: question.question,
		language: question.language,
	};
	return { token, fields, campaign, tags, similar, problems };
}

/** Ideas that are like the one in a form. */
export async function similarToFields(
	storage: Storage,
	actor: Actor,
	fields: IdeaFields,
	now: Date,
): Promise<IdeaCard[]> {
	if (fields.title === "" && fields.text === "" && fields.place === "") return [];
	const [rule, tags] = await Promise.all([namedRule(storage, actor, fields.rule, now), tagIds(storage, fields.tags)]);
	const ruleId = rule === null || rule === "unknown" ? null : rule.ruleId;
	return similarIdeas(storage, actor, { ...fields, ruleId, tags }, now);
}
