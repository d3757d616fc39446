import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { createStandard } from "#app/features/standards/create-standard.server.ts";
import { findStandard, loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { exceptRule } from "#app/features/standards/except-rule.server.ts";
import { type Draft, draftContent, noWords, rulesOf } from "#app/features/standards/model.ts";
import { movePart } from "#app/features/standards/move-part.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { removePart } from "#app/features/standards/remove-part.server.ts";
import { setSettings } from "#app/features/standards/set-settings.server.ts";
import { undoChange } from "#app/features/standards/undo-change.server.ts";
import { visitDraft } from "#app/features/standards/visit-draft.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines("a standard's draft", (open) => {
	let storage: Storage;
	let anna: Actor;
	let boris: Actor;
	let member: Actor;
	const clock = movableClock();

	beforeAll(async () => {
		storage = await open();
		const people = await plantPeople(storage, { Anna: ["author"], Boris: ["author"], Celina: [] });
		anna = people.Anna as Actor;
		boris = people.Boris as Actor;
		member = people.Celina as Actor;
	});

	const standard = (code: string, token: string = randomUUID()) => ({
		...{ code, title: "Service in the workshop", language: "en" as const, owner: anna.publicId },
		...{ teams: [], restricted: false, token },
	});
	const words = (text: string) => ({ ...noWords, text });
	const draftOf = async (code: string) => (await loadDraft(storage.read, storage.tables, code)) as Draft;
	const texts = async (code: string) =>
		rulesOf(draftContent(await draftOf(code))).map((rule) => rule.wordings.en?.text);

	async function add(code: string, kind: "rule" | "section" | "story", text: string, more: object = {}) {
		const given = kind === "section" ? { ...noWords, heading: text } : words(text);
		const input = { code, kind, language: "en" as const, words: given, leadIn: "", token: randomUUID(), ...more };
		const outcome = await addPart(storage, anna, input, clock);
		if (!outcome.ok) throw new Error(outcome.problem.code);
		return outcome.value;
	}

	async function withRules(code: string, ...rules: string[]) {
		expect(await createStandard(storage, anna, standard(code), clock)).toMatchObject({ ok: true });
		const parts = [];
		for (const rule of rules) parts.push(await add(code, "rule", rule));
		return parts;
	}

	it("makes one standard of twenty identical forms", async () => {
		const form = standard("ONE");
		const made = await Promise.all(Array.from({ length: 20 }, () => createStandard(storage, anna, form, clock)));
		for (const outcome of made) expect(outcome).toEqual({ ok: true, value: { leadsTo: "/standards/ONE/draft" } });
		expect(await createStandard(storage, boris, standard("one"), clock)).toMatchObject({
			ok: false,
			problem: { code: "code.taken", field: "code" },
		});
		expect(await createStandard(storage, member, standard("TWO"), clock)).toMatchObject({ ok: false });
		const draft = await draftOf("ONE");
		expect(draft.parts.map((part) => [part.kind, part.wordings.en?.heading])).toEqual([
			["title", "Service in the workshop"],
		]);
	});

	it("gives a rule its number with its first words, and a discarded number never again", async () => {
		const [first] = await withRules("NUM", "Greet everyone.");
		expect(first?.key).toBe("NUM-1");
		const empty = await add("NUM", "rule", "");
		expect(empty.key).toBeNull();
		const second = await add("NUM", "rule", "Say how long it takes.");
		expect(second.key).toBe("NUM-2");
		await removePart(storage, anna, { code: "NUM", part: second.id }, clock);
		const written = await writePart(
			storage,
			anna,
			{ code: "NUM", part: empty.id, language: "en", seen: 0, words: words("Ring the day before.") },
			clock,
		);
		expect(written).toMatchObject({ ok: true, value: { key: "NUM-3", revision: 1 } });
	});

	it("adds a part once for a form, however often it is sent", async () => {
		await withRules("TOK");
		const input = { code: "TOK", kind: "rule" as const, language: "en" as const, leadIn: "", token: randomUUID() };
		const sent = await Promise.all(
			Array.from({ length: 8 }, () => addPart(storage, anna, { ...input, words: words("Once.") }, clock)),
		);
		expect(new Set(sent.map((outcome) => outcome.ok && outcome.value.id)).size).toBe(1);
		expect(await texts("TOK")).toEqual(["Once."]);
	});

	it("keeps both texts when two authors write over each other", async () => {
		const [rule] = await withRules("CAS", "Greet.");
		const input = { code: "CAS", part: rule?.id ?? "", language: "en" as const, seen: 1 };
		const both = await Promise.all([
			writePart(storage, anna, { ...input, words: words("Greet, says Anna.") }, clock),
			writePart(storage, boris, { ...input, words: words("Greet, says Boris.") }, clock),
		]);
		const kept = both.find((outcome) => outcome.ok);
		const refused = both.find((outcome) => !outcome.ok);
		expect(kept).toMatchObject({ ok: true, value: { revision: 2 } });
		const stands = (await texts("CAS"))[0];
		expect(refused).toMatchObject({
			problem: { code: "draft.stale" },
			theirs: { words: { text: stands }, revision: 2 },
		});
		const again = await writePart(storage, anna, { ...input, words: words(stands ?? "") }, clock);
		expect(again).toMatchObject({ ok: true, value: { revision: 2 } });
	});

	it("refuses what is too long and what is gone, and changes nothing", async () => {
		const [rule] = await withRules("LEN", "Greet.");
		const input = { code: "LEN", part: rule?.id ?? "", language: "en" as const, seen: 1 };
		const before = await draftOf("LEN");
		expect(await writePart(storage, anna, { ...input, words: words("x".repeat(2001)) }, clock)).toMatchObject({
			problem: { code: "field.too-long", field: "text", params: { count: 2000 } },
		});
		expect(await writePart(storage, anna, { ...input, part: "gone", words: words("x") }, clock)).toMatchObject({
			problem: { code: "part.missing" },
		});
		expect(await writePart(storage, member, { ...input, words: words("x") }, clock)).toMatchObject({
			problem: { code: "forbidden" },
		});
		expect(await draftOf("LEN")).toEqual(before);
	});

	it("moves, removes and takes back, step by step", async () => {
		const [a, b] = await withRules("UND", "A", "B", "C");
		const section = await add("UND", "section", "Time");
		clock.forward(120_000);
		const d = await add("UND", "rule", "D", { section: section.id });
		expect(await texts("UND")).toEqual(["A", "B", "C", "D"]);
		await movePart(storage, anna, { code: "UND", part: d.id, to: { before: b?.id ?? "" } }, clock);
		expect(await texts("UND")).toEqual(["A", "D", "B", "C"]);
		await movePart(storage, anna, { code: "UND", part: a?.id ?? "", to: { section: section.id } }, clock);
		expect(await texts("UND")).toEqual(["D", "B", "C", "A"]);
		await removePart(storage, anna, { code: "UND", part: b?.id ?? "" }, clock);
		const input = { code: "UND", part: d.id, language: "en" as const };
		await writePart(storage, anna, { ...input, seen: 1, words: words("D1") }, clock);
		clock.forward(5_000);
		await writePart(storage, anna, { ...input, seen: 2, words: words("D2") }, clock);
		await exceptRule(storage, anna, { code: "UND", part: d.id, exception: { kind: "law", words: "Gas law" } }, clock);
		const take = () => undoChange(storage, anna, { code: "UND" }, clock);
		expect(await take()).toMatchObject({ ok: true, value: { act: "exception", part: d.id } });
		expect(await take()).toMatchObject({ value: { act: "write" } });
		expect(await texts("UND")).toEqual(["D", "C", "A"]);
		await take();
		expect(await texts("UND")).toEqual(["D", "B", "C", "A"]);
		await take();
		await take();
		expect(await texts("UND")).toEqual(["A", "B", "C", "D"]);
		await take();
		expect(await texts("UND")).toEqual(["A", "B", "C"]);
		expect(await undoChange(storage, boris, { code: "UND" }, clock)).toMatchObject({
			problem: { code: "undo.nothing" },
		});
	});

	it("takes nothing back that somebody has written over", async () => {
		const [rule] = await withRules("OVR", "A");
		const input = { code: "OVR", part: rule?.id ?? "", language: "en" as const };
		await writePart(storage, anna, { ...input, seen: 1, words: words("Anna") }, clock);
		await writePart(storage, boris, { ...input, seen: 2, words: words("Boris") }, clock);
		expect(await undoChange(storage, anna, { code: "OVR" }, clock)).toMatchObject({
			problem: { code: "undo.changed-since" },
		});
		expect(await texts("OVR")).toEqual(["Boris"]);
	});

	it("renumbers places when there is no room between two", async () => {
		const [a] = await withRules("GAP", "A");
		for (let index = 0; index < 30; index++) await add("GAP", "rule", `R${index}`, { behind: a?.id });
		expect(await texts("GAP")).toEqual(["A", ...Array.from({ length: 30 }, (_, index) => `R${29 - index}`)]);
	});

	it("shows authors to each other while they are there", async () => {
		await withRules("VIS");
		await visitDraft(storage, anna, { code: "VIS", part: null }, clock);
		expect(await visitDraft(storage, boris, { code: "VIS", part: "p1" }, clock)).toMatchObject({
			value: { others: [{ name: "Anna", part: null }], draftRevision: 1 },
		});
		clock.forward(60_000);
		expect(await visitDraft(storage, anna, { code: "VIS", part: null }, clock)).toMatchObject({
			value: { others: [] },
		});
	});

	it("sets who owns it, who reads it, and its code while unpublished", async () => {
		await withRules("SET");
		const input = {
			of: "SET",
			code: "NEW",
			owner: boris.publicId,
			teams: [],
			restricted: true,
			nextReviewOn: "2027-01-11",
		};
		expect(await setSettings(storage, boris, input, clock)).toMatchObject({ problem: { code: "forbidden" } });
		expect(await setSettings(storage, anna, input, clock)).toEqual({ ok: true, value: { code: "NEW" } });
		expect(await findStandard(storage.read, storage.tables, "NEW")).toMatchObject({
			ownerId: boris.id,
			nextReviewOn: "2027-01-11",
			forEveryone: true,
		});
		expect(await setSettings(storage, boris, { ...input, of: "NEW", code: "ONE" }, clock)).toMatchObject({
			problem: { code: "code.taken" },
		});
		expect(await setSettings(storage, boris, { ...input, of: "NEW", teams: ["none"] }, clock)).toMatchObject({
			problem: { code: "team.missing" },
		});
	});

	it("leads to the open draft instead of opening a second one", async () => {
		await withRules("OPN", "A");
		const opened = await Promise.all([1, 2, 3].map(() => openDraft(storage, boris, { code: "OPN" }, clock)));
		for (const outcome of opened) expect(outcome).toEqual({ ok: true, value: { leadsTo: "/standards/OPN/draft" } });
		expect(await texts("OPN")).toEqual(["A"]);
		expect(await openDraft(storage, boris, { code: "NIX" }, clock)).toMatchObject({
			problem: { code: "standard.missing" },
		});
	});

	describe("what stands in the tables", () => {
		it("has an event for each change and none for words that go on", async () => {
			const { events } = storage.tables;
			const [rule] = await withRules("EVT", "A");
			const before = (await storage.read.select().from(events)).length;
			const input = { code: "EVT", part: rule?.id ?? "", language: "en" as const };
			await writePart(storage, anna, { ...input, seen: 1, words: words("B") }, clock);
			await writePart(storage, anna, { ...input, seen: 2, words: words("C") }, clock);
			expect((await storage.read.select().from(events)).length).toBe(before + 1);
		});
	});
});
