import type { ListPlace } from "#app/features/praise/list-place.ts";
import type { Raw } from "#db/engine/raw.ts";

/** The moment of the entry 0; each further one came a second later. */
const began = Date.UTC(2025, 0, 1);

/** Where a planted entry stands in its lists. */
export function placeOf(id: number): ListPlace {
	return { since: new Date(began + id * 1_000), id };
}

/** Entries planted by one statement. */
const atOnce = 100_000;

/**
 * Plants praise in bulk: eight of ten for everybody, one for a team, one for those named; each with five reactions. The reader
 * takes part in one of fifty, so that their own pages are full at every size.
 */
export async function fillPraise(raw: Raw, entries: number, readerId: number): Promise<void> {
	const [{ first = 1, last = 1 } = {}] = await raw.rows<{ first: number; last: number }>(
		"select min(id) as first, max(id) as last from people where user_name like 'person-%'",
	);
	const [place] = await raw.rows<{ team: number }>(
		`select team_id as team from memberships where person_id = ${Number(readerId)}`,
	);
	const { rule, version } = await plantRule(raw, readerId);
	const team = Number(place?.team ?? 1);
	const many = Number(last) - Number(first) + 1;
	for (let from = 0; from < entries; from += atOnce) {
		const to = Math.min(entries, from + atOnce);
		const numbers = `with recursive n(i) as (select cast(${from + 1} as bigint) union all select i + 1 from n where i < ${to})`;
		const author = `(${Number(first)} + (i * 7919) % ${many})`;
		const receiver = `(case when i % 50 = 0 then ${Number(readerId)} else ${Number(first)} + (i * 104729 + 13) % ${many} end)`;
		const moment =
			raw.dialect === "sqlite"
				? `${began} + i * 1000`
				: "timestamp with time zone '2025-01-01Z' + i * interval '1 second'";
		const kind = "(case i % 10 when 0 then 'team' when 1 then 'receiver' else 'company' end)";
		await raw.run(`insert into praises
			(id, public_id, author_id, rule_id, version_id, no_rule_fits, deed, effect, search_text, visibility, sentence, state, sent_at, settled_at)
			${numbers} select i, 'bench' || i, ${author}, ${rule}, ${version}, 1 = 0,
			'Rang the customer a day early and offered two new times, number ' || i, 'The customer moved the visit.', 'rang the customer a day early and offered two new times number ' || i,
			${kind}, 'Seen as chosen.', 'open', ${moment}, ${moment} from n`);
		await raw.run(`insert into praise_receivers (praise_id, person_id) ${numbers} select i, ${receiver} from n`);
		await raw.run(`insert into praise_tallies (praise_id, thanks, well_done, seen_too, new_to_me, take_ups, comments)
			${numbers} select i, 2, 1, 1, 1, 0, 0 from n`);
		const topics = ["''", `'/p' || ${author}`, `'/p' || ${receiver}`, `'/t${team}'`, `'/r${rule}'`];
		for (const topic of topics) {
			for (const [audience, which] of [
				["'c'", "i % 10 > 1"],
				[`'t${team}'`, "i % 10 = 0"],
				[`'p' || ${receiver}`, "i % 10 < 2"],
				[`'p' || ${author}`, "i % 10 < 2"],
			]) {
				await raw.run(`insert into praise_scopes (praise_id, scope, shown_since)
					${numbers} select i, ${audience} || ${topic}, ${moment} from n where ${which} on conflict do nothing`);
			}
		}
		for (const [turn, reaction] of ["thanks", "thanks", "well-done", "seen-too", "new-to-me"].entries()) {
			await raw.run(`insert into praise_reactions (praise_id, person_id, kind)
				${numbers} select i, ${Number(first)} + (i * 31 + ${turn * 17}) % ${many}, '${reaction}' from n`);
		}
	}
	await raw.run("analyze");
}

/** One standard with one rule in force, SVC-1. */
export async function plantRule(raw: Raw, ownerId: number): Promise<{ rule: number; version: number }> {
	const now = raw.dialect === "sqlite" ? "1735689600000" : "timestamp with time zone '2025-01-01Z'";
	const text = "Say how long the repair will take and name the day on which it is ready";
	await raw.run(`insert into standards (id, public_id, code, titles, sort_key, owner_id, language, for_everyone, latest_version,
		asked_version, latest_rule, created_at, created_by_id)
		values (1, 'bench', 'SVC', '{"en":"Service"}', 'service', ${ownerId}, 'en', 1 = 1, 1, 1, 1, ${now}, ${ownerId})`);
	await raw.run(
		`insert into rules (id, standard_id, number, created_at, created_by_id) values (1, 1, 1, ${now}, ${ownerId})`,
	);
	await raw.run(`insert into versions (id, public_id, standard_id, number, content, hash, previous_hash, published_at,
		published_by_id) values (1, 'bench', 1, 1, '{}', 'none', '', ${now}, ${ownerId})`);
	await raw.run(`insert into version_rules (version_id, rule_id, language, position, section, text)
		values (1, 1, 'en', 1, '', '${text}')`);
	return { rule: 1, version: 1 };
}
