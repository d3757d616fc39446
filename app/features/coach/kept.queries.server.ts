import { count } from "drizzle-orm";
import { companyWordsByLanguage, judgeRule } from "#app/features/standards/gate.server.ts";
import type { ExceptionKind } from "#app/features/standards/model.ts";
import type { Storage } from "#db/storage.ts";
import { eachRuleInForce } from "./rules-in-force.server.ts";

/** How often findings of one kind stay as they are; neither whose nor which words. */
export interface KeptCount extends Record<ExceptionKind, number> {
	/** The finding's message code. */
	message: string;
	/** Advice kept with a reason, in drafts and versions. */
	advice: number;
}

/** Findings on rules that were kept with a reason, most often first: advice, and the bans of the versions in force. */
export async function keptCounts(storage: Storage): Promise<KeptCount[]> {
	const counts = new Map<string, KeptCount>();
	const of = (message: string): KeptCount => {
		let found = counts.get(message);
		if (!found) {
			found = { message, advice: 0, law: 0, safety: 0, other: 0 };
			counts.set(message, found);
		}
		return found;
	};
	const { keptFindings } = storage.tables;
	const kept = await storage.read
		.select({ message: keptFindings.message, many: count() })
		.from(keptFindings)
		.groupBy(keptFindings.message);
	for (const { message, many } of kept) of(message).advice += many;
	const companyWords = await companyWordsByLanguage(storage);
	await eachRuleInForce(storage, (rule) => {
		if (!rule.exception) return;
		// A rule counts once for each kind of finding, in however many languages it stands.
		const messages = new Set(
			judgeRule(rule, companyWords).flatMap(({ errors }) => errors.map(({ message }) => message)),
		);
		for (const message of messages) of(message)[rule.exception.kind]++;
	});
	const sum = ({ advice, law, safety, other }: KeptCount) => advice + law + safety + other;
	return [...counts.values()].sort((a, b) => sum(b) - sum(a) || (a.message < b.message ? -1 : 1));
}
