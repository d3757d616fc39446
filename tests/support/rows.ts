import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { canonicalJson, type Json } from "#db/canonical-json.ts";
import { CHAIN_START, type RuleOfContent, versionHash } from "#db/chain.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Storage, Writer } from "#db/storage.ts";

/** Rows made by hand, for tests of the data layer alone. */

export const noon = new Date("2026-03-02T12:00:00.000Z");

export async function addPerson(writer: Writer, { people }: Tables, name: string): Promise<number> {
	const [row] = await writer
		.insert(people)
		.values({
			publicId: randomUUID(),
			name,
			sortKey: name.toLowerCase(),
			searchText: name.toLowerCase(),
			userName: name.toLowerCase(),
			language: "en",
			timeZone: "UTC",
			startedOn: "2026-01-05",
			createdAt: noon,
		})
		.returning({ id: people.id });
	return row?.id ?? 0;
}

export async function addStandard(
	writer: Writer,
	{ standards, rules }: Tables,
	code: string,
	personId: number,
): Promise<{ id: number; ruleId: number }> {
	const [standard] = await writer
		.insert(standards)
		.values({
			publicId: randomUUID(),
			code,
			titles: { en: code },
			sortKey: code.toLowerCase(),
			ownerId: personId,
			language: "en",
			forEveryone: true,
			createdAt: noon,
			createdById: personId,
		})
		.returning({ id: standards.id });
	const id = standard?.id ?? 0;
	const [rule] = await writer
		.insert(rules)
		.values({ standardId: id, number: 1, createdAt: noon, createdById: personId })
		.returning({ id: rules.id });
	return { id, ruleId: rule?.id ?? 0 };
}

/** Publishes one rule's text as the next version and gives the version's id. */
export async function addVersion(
	writer: Writer,
	{ standards, versions, versionRules }: Tables,
	standard: { id: number; ruleId: number },
	text: string,
	personId: number,
): Promise<number> {
	const [bumped] = await writer
		.update(standards)
		.set({ latestVersion: sql`${standards.latestVersion} + 1` })
		.where(eq(standards.id, standard.id))
		.returning({ number: standards.latestVersion });
	const number = bumped?.number ?? 0;
	const [last] = await writer
		.select({ hash: versions.hash })
		.from(versions)
		.where(eq(versions.standardId, standard.id))
		.orderBy(sql`${versions.number} desc`)
		.limit(1);
	const rule = { ruleId: standard.ruleId, language: "en", position: 1, section: "", text };
	const content = canonicalJson({ format: 1, number, rules: [rule] });
	const previousHash = last?.hash ?? CHAIN_START;
	const [version] = await writer
		.insert(versions)
		.values({
			publicId: randomUUID(),
			standardId: standard.id,
			number,
			content,
			hash: versionHash(previousHash, content),
			previousHash,
			publishedAt: noon,
			publishedById: personId,
		})
		.returning({ id: versions.id });
	const versionId = version?.id ?? 0;
	await writer.insert(versionRules).values({ versionId, ...rule });
	return versionId;
}

/** Reads the rules out of what `addVersion` wrote. */
export function rulesOfRows(content: Json): RuleOfContent[] {
	return (content as unknown as { rules: RuleOfContent[] }).rules;
}

/** Two standards with three versions and a confirmation: something of everything that must survive. */
export async function fillSmallCompany(storage: Storage): Promise<void> {
	const { tables } = storage;
	await storage.write(async (writer) => {
		const anna = await addPerson(writer, tables, "Anna Łącka");
		const pyotr = await addPerson(writer, tables, "Пётр");
		const first = await addStandard(writer, tables, "SVC", anna);
		const second = await addStandard(writer, tables, "CARE", anna);
		const version = await addVersion(writer, tables, first, "Greet each guest within ten seconds 🙂", anna);
		await addVersion(writer, tables, first, "Greet each guest within five seconds", anna);
		await addVersion(writer, tables, second, "Встречайте гостя по имени", pyotr);
		await writer
			.insert(tables.acknowledgements)
			.values({ versionId: version, personId: pyotr, at: noon, shown: "whole" });
		await writer.insert(tables.company).values({
			id: 1,
			name: "Łąka",
			language: "pl",
			languages: ["pl", "ru"],
			timeZone: "Europe/Warsaw",
			workingDays: [1, 2, 3, 4, 5],
			welcome: { pl: "Cześć" },
			coachForVisitors: true,
			createdAt: noon,
		});
	});
}
