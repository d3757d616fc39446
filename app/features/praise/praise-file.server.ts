import { stringify } from "csv-stringify/sync";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { formatKey } from "#app/features/standards/keys.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import type { ListPlace } from "./list-place.ts";
import { everybody } from "./scopes.ts";

const rowsAtOnce = 500;

/**
 * All praise that the whole company sees, as CSV (UTF-8 with BOM, formulas escaped), oldest first: entries, and no figure about
 * anybody. It is read and sent a part at a time. The export is an event.
 */
export async function praiseFile(
	storage: Storage,
	actor: Actor,
	now: Date,
	t: Translate,
): Promise<ReadableStream<Uint8Array>> {
	await storage.write((writer) =>
		record(writer, storage.tables, {
			...{ at: now, actorId: actor.id, kind: "praise.exported", subjectType: "person", subjectId: actor.id },
		}),
	);
	const encoder = new TextEncoder();
	let after: ListPlace | null = null;
	let head = true;
	return new ReadableStream({
		async pull(controller) {
			const rows = await publicRows(storage, after);
			const last = rows.at(-1);
			const lines = rows.map((row) => [row.day, row.author, row.receivers, row.key, row.deed, row.effect]);
			if (head) lines.unshift(headOf(t));
			if (lines.length > 0) {
				controller.enqueue(
					encoder.encode(stringify(lines, { bom: head, escape_formulas: true, record_delimiter: "windows" })),
				);
			}
			head = false;
			if (last) after = last.place;
			if (rows.length < rowsAtOnce) controller.close();
		},
	});
}

function headOf(t: Translate): string[] {
	return [
		t("praise.file.day"),
		t("praise.file.author"),
		t("praise.file.receivers"),
		t("praise.file.rule"),
		t("praise.file.deed"),
		t("praise.file.effect"),
	];
}

async function publicRows({ read, tables }: Storage, after: ListPlace | null) {
	const { praises, praiseScopes, praiseReceivers, people, teams, rules, standards } = tables;
	const { shownSince } = praiseScopes;
	const rows = await read
		.select({ praise: praises, since: shownSince, author: people.name, code: standards.code, number: rules.number })
		.from(praiseScopes)
		.innerJoin(praises, eq(praises.id, praiseScopes.praiseId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.leftJoin(rules, eq(rules.id, praises.ruleId))
		.leftJoin(standards, eq(standards.id, rules.standardId))
		.where(
			and(
				eq(praiseScopes.scope, everybody),
				after
					? sql`(${shownSince}, ${praiseScopes.praiseId}) > (${sql.param(after.since, shownSince)}, ${after.id})`
					: undefined,
			),
		)
		.orderBy(asc(shownSince), asc(praiseScopes.praiseId))
		.limit(rowsAtOnce);
	const ids = rows.map(({ praise }) => praise.id);
	const named =
		ids.length === 0
			? []
			: await read
					.select({ praiseId: praiseReceivers.praiseId, person: people.name, team: teams.name })
					.from(praiseReceivers)
					.leftJoin(people, eq(people.id, praiseReceivers.personId))
					.leftJoin(teams, eq(teams.id, praiseReceivers.teamId))
					.where(inArray(praiseReceivers.praiseId, ids))
					.orderBy(asc(praiseReceivers.id));
	const receivers = new Map<number, string[]>();
	for (const { praiseId, person, team } of named) {
		receivers.set(praiseId, [...(receivers.get(praiseId) ?? []), person ?? team ?? ""]);
	}
	return rows.map(({ praise, since, author, code, number }) => ({
		place: { since, id: praise.id },
		...{ day: praise.sentAt.toISOString().slice(0, 10), author },
		receivers: (receivers.get(praise.id) ?? []).join("; "),
		key: code && number ? formatKey(code, number) : "",
		...{ deed: praise.deed, effect: praise.effect },
	}));
}
