import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { changePieces } from "#app/features/standards/import/change-pieces.server.ts";
import { createImport } from "#app/features/standards/import/create-import.server.ts";
import { findImport } from "#app/features/standards/import/import.queries.server.ts";
import { makeDraft } from "#app/features/standards/import/make-draft.server.ts";
import type { Piece, Rulebook } from "#app/features/standards/import/pieces.ts";
import { acceptedChange, previewOf, readyChanges } from "#app/features/standards/import/preview.server.ts";
import { draftContent, rulesOf } from "#app/features/standards/model.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const rulebook: Rulebook = {
	title: "Service in the workshop",
	language: "en",
	notes: [],
	pieces: [
		{ kind: "left-out", text: "Service in the workshop", reason: "title" },
		{ kind: "definition", text: "Good service is a thing that works and a number to ring." },
		{ kind: "section", text: "At the counter", level: 1 },
		{ kind: "prose", text: "The first minute counts." },
		{ kind: "rule", text: "Greet the customer within one minute." },
		{ kind: "rule", text: "Do not interrupt the customer." },
		{ kind: "rule", text: "leave the phone ringing", leadIn: "Do not:" },
	],
};

onBothEngines("an imported rulebook", (open) => {
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

	async function stored(book = rulebook): Promise<string> {
		const created = await createImport(
			storage,
			anna,
			{ fileName: "r.docx", rulebook: book, token: randomUUID() },
			clock,
		);
		if (!created.ok) throw new Error(created.problem.code);
		return created.value.id;
	}
	const make = (id: string, code: string) =>
		makeDraft(storage, anna, { id, code, title: "Service", language: "en" }, clock);
	const contentOf = async (code: string) => {
		const draft = await loadDraft(storage.read, storage.tables, code);
		if (!draft) throw new Error("no draft");
		return draftContent(draft);
	};

	it("is kept once for a form, and seen by nobody else", async () => {
		const form = { fileName: "r.docx", rulebook, token: randomUUID() };
		const made = await Promise.all(Array.from({ length: 5 }, () => createImport(storage, anna, form, clock)));
		const ids = new Set(made.map((outcome) => outcome.ok && outcome.value.id));
		expect(ids.size).toBe(1);
		const id = String([...ids][0]);
		expect(await findImport(storage.read, storage.tables, anna, id)).toMatchObject({ revision: 1, standardId: null });
		expect(await findImport(storage.read, storage.tables, boris, id)).toBeNull();
		expect(await createImport(storage, member, { ...form, token: randomUUID() }, clock)).toMatchObject({ ok: false });
	});

	it("is changed piece by piece, and only as it was seen", async () => {
		const id = await stored();
		const change = { index: 3, kind: "rule" as const, text: "Look up at once.", leadIn: "" };
		expect(await changePieces(storage, anna, { id, revision: 1, changes: [change] })).toEqual({
			ok: true,
			value: { revision: 2 },
		});
		const late = { id, revision: 1, changes: [{ ...change, text: "Later." }] };
		expect(await changePieces(storage, anna, late)).toMatchObject({ problem: { code: "import.stale" } });
		expect(await changePieces(storage, boris, late)).toMatchObject({ problem: { code: "import.missing" } });
	});

	it("is judged in another language once that is chosen, with its pieces as they were", async () => {
		const polish: Piece[] = [{ kind: "rule", text: "Nie przerywaj klientowi." }];
		const id = await stored({ ...rulebook, pieces: polish });
		const flagsNow = async () => {
			const found = await findImport(storage.read, storage.tables, anna, id);
			if (!found) throw new Error("gone");
			return [found.language, ...(await previewOf(storage, found, { view: "all", page: 1 })).flags];
		};
		expect(await flagsNow()).toEqual(["en", "says"]);
		const chosen = { id, revision: 1, changes: [], language: "pl" as const };
		expect(await changePieces(storage, anna, chosen)).toEqual({ ok: true, value: { revision: 2 } });
		expect(await flagsNow()).toEqual(["pl", "mend"]);
		expect(await changePieces(storage, anna, { ...chosen, revision: 2 })).toEqual({ ok: true, value: { revision: 2 } });
		expect(await changePieces(storage, anna, { id, revision: 2, changes: [] })).toEqual({
			ok: true,
			value: { revision: 2 },
		});
	});

	it("shows what the coach says and puts every ready suggestion in", async () => {
		const id = await stored();
		const found = await findImport(storage.read, storage.tables, anna, id);
		if (!found) throw new Error("gone");
		const preview = await previewOf(storage, found, { view: "mend", page: 1 });
		expect(preview.flags).toEqual(["says", "mend", "mend"]);
		expect(preview.rows.map((row) => row.index)).toEqual([5, 6]);
		const [row] = preview.rows;
		const [tried] = row?.findings[0]?.tries ?? [];
		const accepted = { index: 5, dropsLeadIn: row?.findings[0]?.dropsLeadIn ?? false, text: tried?.text ?? "" };
		expect(await acceptedChange(storage, found, accepted)).toMatchObject([{ index: 5, suggested: true }]);
		expect(await acceptedChange(storage, found, { ...accepted, text: "Words of another day." })).toEqual([]);
		const changes = await readyChanges(storage, found);
		expect(changes.length).toBe(preview.ready);
		await changePieces(storage, anna, { id, revision: 1, changes });
		const mended = await findImport(storage.read, storage.tables, anna, id);
		const after = mended && (await previewOf(storage, mended, { view: "all", page: 1 }));
		expect(after?.flags.filter((flag) => flag === "mend").length).toBe(2 - changes.length);
		expect(after?.views["put-in"]).toBe(changes.length);
	});

	it("becomes one standard with a draft, however often it is asked for", async () => {
		const id = await stored();
		const made = await Promise.all(Array.from({ length: 6 }, () => make(id, "IMP")));
		for (const outcome of made) expect(outcome).toEqual({ ok: true, value: { code: "IMP" } });
		const content = await contentOf("IMP");
		expect(content.definition).toHaveLength(1);
		expect(content.sections[0]?.heading.en).toBe("At the counter");
		expect(rulesOf(content).map((rule) => [rule.key, rule.leadIn])).toEqual([
			["IMP-1", ""],
			["IMP-2", ""],
			["IMP-3", "Do not:"],
		]);
		expect(await changePieces(storage, anna, { id, revision: 1, changes: [] })).toMatchObject({
			problem: { code: "import.done" },
		});
		expect(await make(await stored(), "imp")).toMatchObject({ problem: { code: "code.taken", field: "code" } });
	});

	it("makes a draft of five hundred rules while others are answered", async () => {
		const pieces = Array.from(
			{ length: 500 },
			(_, index): Piece => ({ kind: "rule", text: `Greet guest number ${index}.` }),
		);
		const id = await stored({ ...rulebook, pieces });
		let longest = 0;
		let last = performance.now();
		const watch = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 1);
		const outcome = await make(id, "BIG");
		clearInterval(watch);
		expect(outcome).toMatchObject({ ok: true });
		expect(rulesOf(await contentOf("BIG")).map((rule) => rule.number)).toEqual(
			Array.from({ length: 500 }, (_, n) => n + 1),
		);
		console.log(
			`import of 500 rules (${storage.dialect}): the longest pause of the main thread was ${Math.round(longest)} ms`,
		);
		const tooMany = await stored({ ...rulebook, pieces: [...pieces, { kind: "rule", text: "One more." }] });
		expect(await make(tooMany, "TOO")).toMatchObject({ problem: { code: "import.too-many-rules" } });
	});
});
