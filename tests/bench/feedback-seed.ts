import type { Raw } from "#db/engine/raw.ts";

/** Entries planted by one statement. */
const atOnce = 100_000;

/**
 * Plants feedback in bulk: opened, every third with a next step that is done. The reader receives, gives and leads so many of them that
 * their own lists are full at every size.
 */
export async function fillFeedback(raw: Raw, entries: number, readerId: number): Promise<void> {
	const [{ first = 1, last = 1 } = {}] = await raw.rows<{ first: number; last: number }>(
		"select min(id) as first, max(id) as last from people where user_name like 'person-%'",
	);
	const many = Number(last) - Number(first) + 1;
	const reader = Number(readerId);
	const other = (step: number, plus: number) => {
		const someone = `${Number(first)} + (i * ${step} + ${plus}) % ${many}`;
		return `(case when ${someone} = ${reader} then ${Number(first)} + (i * ${step} + ${plus + 1}) % ${many} else ${someone} end)`;
	};
	const moment =
		raw.dialect === "sqlite"
			? "1735689600000 + i * 1000"
			: "timestamp with time zone '2025-01-01Z' + i * interval '1 second'";
	for (let from = 0; from < entries; from += atOnce) {
		const to = Math.min(entries, from + atOnce);
		const numbers = `with recursive n(i) as (select cast(${from + 1} as bigint) union all select i + 1 from n where i < ${to})`;
		const author = `(case when i % 25 = 1 then ${reader} else ${other(7919, 0)} end)`;
		const receiver = `(case when i % 25 = 2 then ${reader} else ${other(7919, 3)} end)`;
		await raw.run(`insert into feedback_entries (id, public_id, author_id, receiver_id, leader_id, situation, happened_on,
			deed, effect, proposal, wants, kept, sentence, state, sent_at, read_at)
			${numbers} select i, 'bench' || i, ${author}, ${receiver}, case when i % 25 = 3 then ${reader} when i % 5 = 0 then ${other(31, 7)} else null end,
			'At the counter', '2025-01-01', 'You told the customer that the part comes some time, number ' || i,
			'She rang three times on Friday.', 'Name a day and ring her when it moves.', 'change', '[]', 'Seen by the two.',
			'read', ${moment}, ${moment} from n`);
		await raw.run(`insert into feedback_steps (entry_id, person_id, words, due_on, at, done_at)
			${numbers} select i, ${receiver}, 'Name a day', '2025-01-09', ${moment}, ${moment} from n where i % 3 = 0`);
	}
	await raw.run("analyze");
}
