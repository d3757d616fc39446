import { and, eq } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { formatDate, formatMoment } from "#app/messages/format.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { record } from "#db/events.ts";
import type { Storage } from "#db/storage.ts";
import { rulesOf, wordingFor } from "../model.ts";
import type { ReadableStandard } from "../standard.queries.server.ts";
import type { KnownVersion } from "../version.queries.server.ts";
import { chipWords } from "../version-content.ts";
import type { RecordWords } from "./record-words.ts";
import { personWithin, seenBy } from "./sight.server.ts";

/**
 * The record of somebody's confirmation of a version, in words: their own, or one within the actor's sight. Null where
 * there is none. Taking it is an event.
 */
export async function confirmationRecord(
	storage: Storage,
	actor: Actor,
	{ standard, version, publicId }: { standard: ReadableStandard; version: KnownVersion; publicId: string },
	now: Date,
	t: Translate,
): Promise<{ words: RecordWords; fileName: string } | null> {
	const { acknowledgements, people } = storage.tables;
	const own = eq(people.id, actor.id);
	const scope = publicId === actor.publicId ? own : seenBy(storage, actor, dayIn(actor.timeZone, now));
	const person = await personWithin(storage, scope, publicId);
	if (!person) return null;
	const [kept] = await storage.read
		.select({
			id: acknowledgements.id,
			at: acknowledgements.at,
			shown: acknowledgements.shown,
			since: acknowledgements.since,
		})
		.from(acknowledgements)
		.where(and(eq(acknowledgements.versionId, version.id), eq(acknowledgements.personId, person.id)));
	if (!kept) return null;
	await storage.write((writer) =>
		record(writer, storage.tables, {
			at: now,
			actorId: actor.id,
			kind: "confirmation.exported",
			subjectType: "version",
			subjectId: version.id,
			details: { personId: person.id },
		}),
	);
	const { language, timeZone } = actor;
	const { content } = version;
	const moment = (at: Date) => formatMoment(at, language, timeZone);
	const names = kept.shown === "whole" ? null : new Set(kept.shown);
	const rules = rulesOf(content).filter(({ key }) => names === null || names.has(key ?? ""));
	const words: RecordWords = {
		language,
		company: await companyName(storage),
		title: t("reading.record.title"),
		facts: [
			[t("reading.record.person"), [person.name, person.occupation].filter(Boolean).join(", ")],
			[
				t("standards.coverage.standard"),
				`${standard.code}, ${wordingFor(content.title, language, content.language) ?? standard.code}`,
			],
			[
				t("standards.coverage.version"),
				t("reading.record.version", {
					number: version.number,
					date: formatDate(version.publishedAt, language, timeZone),
				}),
			],
			[t("standards.coverage.moment"), `${moment(kept.at)} (${kept.at.toISOString()})`],
			[t("reading.record.hash"), version.hash],
		],
		shown:
			kept.since === null || names === null
				? t("reading.record.whole", { count: rules.length })
				: t("reading.record.changes", { since: kept.since, count: names.size }),
		rules: rules.map((rule): [string, string] => [
			rule.key ?? "",
			chipWords(rule, wordingFor(rule.wordings, language, content.language)?.text ?? ""),
		]),
		proof: t("reading.record.proof"),
		foot: t("reading.record.foot", { moment: moment(now), number: kept.id }),
	};
	return { words, fileName: `${standard.code}-${version.number}-${person.name}.pdf` };
}
