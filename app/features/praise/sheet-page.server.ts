import { check } from "#app/coach/packs.ts";
import { wordsFor } from "#app/features/coach/coach-page.server.ts";
import { putIn } from "#app/features/coach/coach-text.ts";
import { findRules } from "#app/features/standards/rule.queries.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { ownPraiseDraft } from "./draft.server.ts";
import type { PraiseFields } from "./give-praise.form.ts";
import { findReceivers, nearReceivers, receiversByMarks } from "./receivers.queries.server.ts";
import { praiseSwitches } from "./settings.server.ts";
import { type Advice, coachField, type OfferedRule, type SheetFacts } from "./sheet.ts";
import { usedRules } from "./used-rules.queries.server.ts";

export const rulesOffered = 6;

/** Rules in force by key or words, as the sheet offers them. */
export async function offeredRules(storage: Storage, actor: Actor, words: string, now: Date): Promise<OfferedRule[]> {
	const found = await findRules(storage, actor, words.replace(/^#/, ""), now);
	return found.slice(0, rulesOffered).map(({ key, text }) => ({ key, text }));
}

/** What a sheet begins with: what the actor has begun to write, and whom and which rule the address names. */
export async function beginning(
	storage: Storage,
	actor: Actor,
	named: { to: string | null; rule: string | null },
): Promise<PraiseFields> {
	const draft = await ownPraiseDraft(storage, actor);
	const begun: PraiseFields = draft ?? {
		...{ to: [], rule: "", noRule: false, deed: "", effect: "", takeUp: false },
		visibility: (await praiseSwitches(storage)).visibility,
	};
	return {
		...begun,
		...(named.to ? { to: [...new Set([...begun.to, named.to.slice(0, 42)])] } : {}),
		...(named.rule ? { rule: named.rule.slice(0, 20), noRule: false } : {}),
	};
}

/** Everything that the sheet shows for what is written so far. */
export async function sheetFacts(
	storage: Storage,
	actor: Actor,
	fields: PraiseFields,
	now: Date,
	more: { who?: string; which?: string; advice?: Advice | null; problems?: Problem[]; token?: string } = {},
): Promise<SheetFacts> {
	const { who = "", which = "", advice = null, problems = [], token = crypto.randomUUID() } = more;
	const [receivers, rule, near, found, rulesNear, rulesFound, companyWords] = await Promise.all([
		receiversByMarks(storage.read, storage.tables, fields.to),
		fields.rule ? offeredRules(storage, actor, fields.rule, now) : [],
		nearReceivers(storage, actor, now),
		who ? findReceivers(storage, actor, who) : null,
		usedRules(storage, actor, now),
		which ? offeredRules(storage, actor, which, now) : null,
		wordsFor(storage, actor),
	]);
	const known = receivers.map(({ kind, publicId, name, about }) => ({ kind, publicId, name, about }));
	return {
		...{
			token,
			fields,
			receivers: known,
			near,
			found,
			who,
			rulesNear,
			rulesFound,
			which,
			advice,
			problems,
			companyWords,
		},
		rule: rule.find(({ key }) => key === fields.rule.toUpperCase()) ?? null,
	};
}

/** What the coach says of a praise; null when there is nothing to say. */
export async function adviceOn(storage: Storage, actor: Actor, fields: PraiseFields): Promise<Advice | null> {
	const companyWords = await wordsFor(storage, actor);
	const deed = coachField(check, "deed", fields.deed, companyWords);
	const effect = coachField(check, "effect", fields.effect, companyWords);
	return deed.findings.length + effect.findings.length > 0 ? { deed, effect } : null;
}

/** What the sheet's buttons do without sending: choose, take off, or put in what the coach offers. */
export async function acted(
	storage: Storage,
	actor: Actor,
	fields: PraiseFields,
	act: string,
	tried: string | undefined,
): Promise<PraiseFields> {
	if (tried !== undefined) {
		const advice = await adviceOn(storage, actor, fields);
		const field = tried.startsWith("deed|") ? "deed" : "effect";
		const mended = advice && putIn(advice[field], tried.slice(tried.indexOf("|") + 1));
		return mended ? { ...fields, [field]: mended } : fields;
	}
	const name = act.slice(act.indexOf(":") + 1);
	if (act.startsWith("add:")) return { ...fields, to: [...new Set([...fields.to, name])] };
	if (act.startsWith("drop:")) return { ...fields, to: fields.to.filter((mark) => mark !== name) };
	if (act.startsWith("rule:")) return { ...fields, rule: name, noRule: false };
	return fields;
}
