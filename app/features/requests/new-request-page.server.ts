import { detectLanguage } from "#app/coach/detect.ts";
import type { Receiver } from "#app/features/praise/card.ts";
import { findReceivers, nearReceivers, receiversByMarks } from "#app/features/praise/receivers.queries.server.ts";
import type { OfferedRule } from "#app/features/praise/sheet.ts";
import { usedRules } from "#app/features/praise/used-rules.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { adviseOnQuestion, type QuestionHint } from "./question-advice.ts";
import type { RequestFields } from "./request.form.ts";

export type Colleague = Pick<Receiver, "publicId" | "name" | "about">;

/** What the sheet of a new request shows. */
export interface RequestSheetFacts {
	token: string;
	fields: RequestFields;
	chosen: Colleague[];
	near: Colleague[];
	/** Found for `who`; null while nothing was looked for. */
	found: Colleague[] | null;
	who: string;
	rules: OfferedRule[];
	hints: QuestionHint[];
	problems: Problem[];
}

const onlyPeople = (receivers: readonly Receiver[]): Colleague[] =>
	receivers.filter(({ kind }) => kind === "person").map(({ publicId, name, about }) => ({ publicId, name, about }));

/** Everything that the sheet shows for what is written so far. */
export async function requestSheet(
	storage: Storage,
	actor: Actor,
	fields: RequestFields,
	now: Date,
	more: { who?: string; hints?: QuestionHint[]; problems?: Problem[]; token?: string } = {},
): Promise<RequestSheetFacts> {
	const { who = "", hints = [], problems = [], token = crypto.randomUUID() } = more;
	const marks = fields.to.map((publicId) => `p:${publicId}`);
	const [chosen, near, found, rules] = await Promise.all([
		receiversByMarks(storage.read, storage.tables, marks),
		nearReceivers(storage, actor, now),
		who ? findReceivers(storage, actor, who) : null,
		usedRules(storage, actor, now),
	]);
	return {
		...{ token, fields, who, rules, hints, problems },
		...{ chosen: onlyPeople(chosen), near: onlyPeople(near), found: found && onlyPeople(found) },
	};
}

/** What may be missing in a question, in the language that it is written in. */
export function hintsFor(question: string): QuestionHint[] {
	return question === "" ? [] : adviseOnQuestion(question, detectLanguage(question));
}

/** What the sheet's buttons do without sending: choose somebody, or take somebody off. */
export function acted(fields: RequestFields, act: string): RequestFields {
	const id = act.slice(act.indexOf(":") + 1);
	if (act.startsWith("add:")) return { ...fields, to: [...new Set([...fields.to, id])] };
	if (act.startsWith("drop:")) return { ...fields, to: fields.to.filter((one) => one !== id) };
	return fields;
}
