import type { Raw } from "#db/engine/raw.ts";

/** Ideas planted by one statement. */
const atOnce = 50_000;
const supportsEach = 20;

/**
 * Plants ideas in bulk, each with twenty supports, in the lists of everything, one rule, one of ten tags and the reader's team; one
 * of ten is answered. Their words follow the shape of language: some stand in every tenth idea, most in few.
 */
export async function fillIdeas(raw: Raw, many: number, readerId: number): Promise<void> {
	const [{ first = 1, last = 1 } = {}] = await raw.rows<{ first: number; last: number }>(
		"select min(id) as first, max(id) as last from people where user_name like 'person-%'",
	);
	const people = Number(last) - Number(first) + 1;
	const now = raw.dialect === "sqlite" ? "1735689600000" : "timestamp with time zone '2025-01-01Z'";
	for (let tag = 1; tag <= 10; tag++) {
		await raw.run(`insert into idea_tags (id, public_id, names, sort_key, created_by_id, created_at)
			values (${tag}, 'tag${tag}', '{"en":"Tag ${tag}"}', 'tag ${tag}', ${Number(readerId)}, ${now})`);
	}
	for (let from = 0; from < many; from += atOnce) {
		const to = Math.min(many, from + atOnce);
		const numbers = `with recursive n(i) as (select cast(${from + 1} as bigint) union all select i + 1 from n where i < ${to})`;
		const moment =
			raw.dialect === "sqlite"
				? "1735689600000 + i * 60000"
				: "timestamp with time zone '2025-01-01Z' + i * interval '1 minute'";
		const heat = "1735689600000 + i * 60000 + (i * 7919) % 900000000";
		const answered = `(case when i % 10 = 0 then ${moment} end)`;
		await raw.run(`insert into ideas
			(id, public_id, author_id, name, sentence, language, title, text, place, rule_id, version_id, state, sent_at, state_at, answered_at)
			${numbers} select i, 'bench' || i, ${Number(first)} + (i * 7919) % ${people}, 'signed', 'Signed.', 'en',
			'Ring the customer before the van sets off, number ' || i, 'They open the gate in time and nobody waits.', 'door ' || (i % 200),
			case when i % 5 = 0 then 1 end, case when i % 5 = 0 then 1 end, 'under-consideration', ${moment}, ${moment}, ${answered} from n`);
		await raw.run(`insert into idea_tallies (idea_id, supports, comments, follows, heat)
			${numbers} select i, ${supportsEach} + i % 97, 0, 0, ${heat} from n`);
		await raw.run(`insert into idea_tag_marks (idea_id, tag_id) ${numbers} select i, 1 + i % 10 from n`);
		for (const [topic, which] of [
			["'a'", "1 = 1"],
			["'r1'", "i % 5 = 0"],
			["'g' || (1 + i % 10)", "1 = 1"],
		]) {
			for (const [group, more] of [
				["open", "1 = 1"],
				["under-consideration", "1 = 1"],
				["answered", "i % 10 = 0"],
			]) {
				await raw.run(`insert into idea_lists (idea_id, list, heat, supports, answered_at)
					${numbers} select i, ${topic} || '/${group}', ${heat}, ${supportsEach} + i % 97, ${answered} from n where ${which} and ${more}`);
			}
		}
		for (let turn = 0; turn < supportsEach; turn++) {
			await raw.run(`insert into idea_supports (idea_id, person_id, at)
				${numbers} select i, ${Number(first)} + (i * 31 + ${turn * 977}) % ${people}, ${moment} from n where 1 = 1 on conflict do nothing`);
		}
		const terms = [
			...[10, 12, 15, 25, 40].map((share) => `'common' || (i % ${share})`),
			...[700, 1_100, 1_900, 3_100, 5_300, 8_900].map((words, n) => `'word${n}x' || ((i * 7919) % ${words})`),
			...["'@door'", "'@' || (i % 200)", "'#g' || (1 + i % 10)", "'#g' || (1 + i % 10) || '@' || (i % 200)"],
		];
		for (const term of terms) {
			await raw.run(
				`insert into idea_terms (idea_id, term) ${numbers} select i, ${term} from n where 1 = 1 on conflict do nothing`,
			);
		}
	}
	await raw.run("analyze");
}

/**
 * Plants what keepers have before them: a promise on each idea, one of a hundred in the hands of one keeper; comments on one of
 * ten, an essay of every planted person, and a campaign that every third idea answers. Answers the keeper.
 */
export async function fillKeeping(raw: Raw, many: number): Promise<{ keeperId: number }> {
	const [{ first = 1, last = 1 } = {}] = await raw.rows<{ first: number; last: number }>(
		"select min(id) as first, max(id) as last from people where user_name like 'person-%'",
	);
	const keeperId = Number(first);
	const numbers = (most: number) =>
		`with recursive n(i) as (select cast(1 as bigint) union all select i + 1 from n where i < ${most})`;
	const sqlite = raw.dialect === "sqlite";
	const moment = sqlite
		? "1735689600000 + i * 60000"
		: "timestamp with time zone '2025-01-01Z' + i * interval '1 minute'";
	const due = sqlite
		? "date('2025-01-01', '+' || (i / 40) || ' days')"
		: "to_char(date '2025-01-01' + (i / 40)::int, 'YYYY-MM-DD')";
	const hands = `case when i % 100 = 0 then ${keeperId} else ${keeperId + 1} end`;
	await raw.run(`insert into idea_promises (idea_id, kind, keeper_id, made_at, due_on, reminded)
		${numbers(many)} select i, 'next', ${hands}, ${moment}, ${due}, 0 from n`);
	await raw.run(`update ideas set keeper_id = case when id % 100 = 0 then ${keeperId} else ${keeperId + 1} end`);
	await raw.run(`insert into campaigns (id, public_id, question, words, language, from_day, until_day, opened_by_id, created_at, closing_words)
		values (1, 'bench', 'What helps?', '', 'en', '2025-01-01', '2025-12-31', ${keeperId}, ${sqlite ? 0 : "now()"}, '')`);
	await raw.run("update ideas set campaign_id = 1 where id % 3 = 0");
	await raw.run(`insert into idea_comments (public_id, idea_id, person_id, text, mentions, at)
		${numbers(many)} select 'bench' || i, 10 * (1 + i % ${Math.ceil(many / 10)}), ${keeperId}, 'Rang today.', '[]', ${moment} from n`);
	const people = Number(last) - keeperId;
	await raw.run(`insert into essays (public_id, person_id, question, language, text, state, readers, sentence, saved_at, sent_at)
		${numbers(people)} select 'bench' || i, ${keeperId} + i, 'What helps?', 'en', 'A chair at the counter.', 'sent',
		case i % 3 when 0 then 'company' when 1 then 'leaders' else 'keepers' end, '', ${moment}, ${moment} from n`);
	await raw.run(`insert into essay_cuts (public_id, essay_id, keeper_id, starts_at, ends_at, passage, title, state, proposed_at)
		select 'bench' || id, id, ${keeperId}, 0, 7, 'A chair', 'A chair', 'agreed', saved_at from essays`);
	await raw.run("analyze");
	return { keeperId };
}
