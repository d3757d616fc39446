import { stringify } from "csv-stringify/sync";
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";

const rowsAtOnce = 500;

/**
 * All ideas that stand on the board as CSV (UTF-8 with BOM, formulas escaped), oldest first; a name stands only where its author
 * signed for everybody. It is read and sent a part at a time. The export is an event.
 */
export async function ideasFile(
	storage: Storage,
	actor: Actor,
	now: Date,
	t: Translate,
): Promise<ReadableStream<Uint8Array>> {
	await storage.write((writer) =>
		record(writer, storage.tables, {
			...{ at: now, actorId: actor.id, kind: "ideas.exported", subjectType: "person", subjectId: actor.id },
		}),
	);
	const encoder = new TextEncoder();
	let after = 0;
	let head = true;
	return new ReadableStream({
		async pull(controller) {
			const rows = await listedRows(storage, after);
			const lines = rows.map((row) => lineOf(row, t));
			if (head) lines.unshift(headOf(t));
			if (lines.length > 0) {
				controller.enqueue(
					encoder.encode(stringify(lines, { bom: head, escape_formulas: true, record_delimiter: "windows" })),
				);
			}
			head = false;
			after = rows.at(-1)?.id ?? after;
			if (rows.length < rowsAtOnce) controller.close();
		},
	});
}

const columns = ["day", "title", "text", "place", "rule", "author", "state", "answered", "supports"] as const;

function headOf(t: Translate): string[] {
	return columns.map((column) => t(`exports.column.${column}`));
}

type Row = Awaited<ReturnType<typeof listedRows>>[number];

function lineOf(row: Row, t: Translate): string[] {
	const { sentAt, title, text, place, code, number, name, author, state, answeredAt, supports } = row;
	const dayOf = (moment: Date | null) => moment?.toISOString().slice(0, 10) ?? "";
	const rule = code ? (number ? formatKey(code, number) : code) : "";
	const words = { day: dayOf(sentAt), title, text, place, rule, author: name === "signed" ? author : "" };
	const figures = {
		state: t.dynamic(`exports.state.${state}`),
		answered: dayOf(answeredAt),
		supports: String(supports),
	};
	const line = { ...words, ...figures };
	return columns.map((column) => line[column]);
}

async function listedRows({ read, tables }: Storage, after: number) {
	const { ideas, ideaTallies, people, rules, standards } = tables;
	return read
		.select({
			...{ id: ideas.id, sentAt: ideas.sentAt, title: ideas.title, text: ideas.text, place: ideas.place },
			...{ code: standards.code, number: rules.number, name: ideas.name, author: people.name, state: ideas.state },
			...{ answeredAt: ideas.answeredAt, supports: ideaTallies.supports },
		})
		.from(ideas)
		.innerJoin(ideaTallies, eq(ideaTallies.ideaId, ideas.id))
		.innerJoin(people, eq(people.id, ideas.authorId))
		.leftJoin(rules, eq(rules.id, ideas.ruleId))
		.leftJoin(standards, eq(standards.id, ideas.standardId))
		.where(and(gt(ideas.id, after), isNull(ideas.ended)))
		.orderBy(asc(ideas.id))
		.limit(rowsAtOnce);
}
