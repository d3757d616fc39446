import { check } from "#app/coach/packs.ts";
import { wordsFor } from "#app/features/coach/coach-page.server.ts";
import { chosenRule } from "#app/features/praise/give-praise.server.ts";
import { rulesOfTheirDay } from "#app/features/standards/rules-of-their-day.queries.server.ts";
import { formatDay } from "#app/messages/format.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { coachFeedback, keptRemarks } from "./coach-feedback.ts";
import type { EntryWords } from "./entry.queries.server.ts";
import { type FeedbackFields, keptOf } from "./feedback.form.ts";
import { activePerson, offeredLeaders } from "./leaders.queries.server.ts";
import { answeredRequest, sheetProblems } from "./sheet-page.server.ts";

export interface SecondLook {
	words: EntryWords;
	/** What the receiver will be told about who sees it. */
	sentence: string;
	fields: FeedbackFields;
	token: string;
}

/** The text as its receiver will see it; null while something is still to be mended. */
export async function secondLook(
	storage: Storage,
	actor: Actor,
	fields: FeedbackFields,
	now: Date,
): Promise<SecondLook | null> {
	const receiver = await activePerson(storage.read, storage.tables, fields.to);
	if (!receiver || (await sheetProblems(storage, actor, fields, now)).length > 0) return null;
	const [rule, leaders, companyWords, request] = await Promise.all([
		chosenRule(storage, actor, fields.rule, now),
		offeredLeaders(storage, actor, fields.to, now),
		wordsFor(storage, actor),
		answeredRequest(storage, actor, fields),
	]);
	const known = rule && rule !== "unknown" ? await rulesOfTheirDay(storage, actor, [rule], now) : null;
	const leader = leaders.find(({ publicId }) => publicId === fields.leader)?.name ?? null;
	const kept = keptRemarks(coachFeedback(check, fields, companyWords), keptOf(fields));
	const { situation, deed, effect, proposal, wants, happenedOn } = fields;
	const t = translator(actor.language);
	return {
		words: {
			...{ author: actor.name, receiver: receiver.name, situation, deed, effect, proposal, wants, kept },
			day: formatDay(happenedOn, actor.language),
			rule: (known && [...known.values()][0]) ?? null,
		},
		sentence:
			leader === null
				? t("feedback.sees.ownTwo", { name: actor.name })
				: t("feedback.sees.ownLeader", { name: actor.name, leader }),
		fields: { ...fields, leader: leader === null ? "" : fields.leader, request: request ? fields.request : "" },
		token: crypto.randomUUID(),
	};
}
