import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { createStandard } from "#app/features/standards/create-standard.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { noWords } from "#app/features/standards/model.ts";
import { movePart } from "#app/features/standards/move-part.server.ts";
import { removePart } from "#app/features/standards/remove-part.server.ts";
import { undoChange } from "#app/features/standards/undo-change.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const PARTS = 3;
const HISTORIES = 25;

const step = fc.record({
	who: fc.nat({ max: 3 }),
	part: fc.nat({ max: PARTS - 1 }),
	act: fc.constantFrom("write", "write", "write", "write", "look", "move", "remove", "undo"),
	word: fc.constantFrom("greet", "wait", "ring", "thank"),
});

/** What one editor has in the open tab. */
type Seen = { revision: number; text: string }[];

onBothEngines("F21: several authors in one draft", (open) => {
	let storage: Storage;
	let authors: Actor[];
	const clock = movableClock();

	beforeAll(async () => {
		storage = await open();
		const people = await plantPeople(storage, { A: ["author"], B: ["author"], C: ["author"], D: ["author"] });
		authors = Object.values(people);
	});

	async function plant(code: string): Promise<string[]> {
		const owner = authors[0] as Actor;
		const standard = {
			code,
			title: code,
			language: "en" as const,
			owner: owner.publicId,
			teams: [],
			restricted: false,
		};
		await createStandard(storage, owner, { ...standard, token: randomUUID() }, clock);
		const ids: string[] = [];
		for (let index = 0; index < PARTS; index++) {
			const words = { ...noWords, text: `rule ${index}` };
			const rule = { code, kind: "rule" as const, language: "en" as const, words, leadIn: "", token: randomUUID() };
			const added = await addPart(storage, owner, rule, clock);
			if (added.ok) ids.push(added.value.id);
		}
		return ids;
	}

	async function texts(code: string): Promise<Map<string, { revision: number; text: string }>> {
		const draft = await loadDraft(storage.read, storage.tables, code);
		const rules = (draft?.parts ?? []).filter((part) => part.kind === "rule");
		return new Map(
			rules.map((part) => [part.id, { revision: part.wordings.en?.revision ?? 0, text: part.wordings.en?.text ?? "" }]),
		);
	}

	it("loses no words and refuses with both texts", async () => {
		const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
		const tally = { written: 0, refused: 0, undone: 0 };
		let history = 0;
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 2, max: 4 }),
				fc.array(step, { minLength: 10, maxLength: 40 }),
				async (editors, steps) => {
					const code = `H${storage.dialect === "sqlite" ? "S" : "P"}${history++}`;
					const ids = await plant(code);
					const start = await texts(code);
					const tabs: Seen[] = Array.from({ length: editors }, () =>
						ids.map((id) => start.get(id) ?? { revision: 0, text: "" }),
					);
					for (const [index, { who, part, act, word }] of steps.entries()) {
						const editor = who % editors;
						const actor = authors[editor] as Actor;
						const id = ids[part] as string;
						const tab = tabs[editor] as Seen;
						const before = await texts(code);
						const stands = before.get(id);
						clock.forward(3_000);
						if (act === "look") {
							for (const [place, one] of ids.entries()) tab[place] = before.get(one) ?? (tab[place] as Seen[number]);
						} else if (act === "move") {
							await movePart(storage, actor, { code, part: id, to: { step: "up" } }, clock);
						} else if (act === "remove") {
							await removePart(storage, actor, { code, part: id }, clock);
						} else if (act === "undo") {
							const outcome = await undoChange(storage, actor, { code }, clock);
							if (outcome.ok) tally.undone++;
						} else {
							const text = `${word} ${index} by ${editor}`;
							const words = { ...noWords, text };
							const seen = tab[part]?.revision ?? 0;
							const outcome = await writePart(storage, actor, { code, part: id, language: "en", seen, words }, clock);
							if (!stands) {
								expect(outcome).toMatchObject({ ok: false, problem: { code: "part.missing" } });
							} else if (seen === stands.revision) {
								expect(outcome.ok).toBe(true);
								tally.written++;
								if (outcome.ok) tab[part] = { revision: outcome.value.revision, text };
								expect((await texts(code)).get(id)?.text).toBe(text);
							} else {
								tally.refused++;
								expect(outcome).toMatchObject({
									ok: false,
									theirs: { words: { text: stands.text }, revision: stands.revision },
								});
								expect((await texts(code)).get(id)).toEqual(stands);
							}
						}
						// Whoever acts, only the part that the act names may have other words afterwards.
						const now = await texts(code);
						const changed = ids.filter(
							(one) => now.has(one) && before.has(one) && now.get(one)?.text !== before.get(one)?.text,
						);
						expect(changed.length).toBeLessThanOrEqual(act === "write" || act === "undo" ? 1 : 0);
					}
				},
			),
			{ seed, numRuns: HISTORIES },
		);
		console.log(
			`F21 ${storage.dialect}: seed ${seed}, ${HISTORIES} histories, ${tally.written} written, ${tally.refused} refused with both texts, ${tally.undone} undone, 0 lost`,
		);
	});
});
