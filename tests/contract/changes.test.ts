import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { createStandard } from "#app/features/standards/create-standard.server.ts";
import { diffContents } from "#app/features/standards/diff/diff.ts";
import { mergeRules } from "#app/features/standards/diff/merge-rules.server.ts";
import { partStates, wordsMark } from "#app/features/standards/diff/part-states.server.ts";
import { splitRule } from "#app/features/standards/diff/split-rule.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { type Draft, draftContent, noWords, rulesOf } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { rulePageFacts } from "#app/features/standards/rule.queries.server.ts";
import { undoChange } from "#app/features/standards/undo-change.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

onBothEngines("changing a standard's rules", (open) => {
	let storage: Storage;
	let anna: Actor;
	let boris: Actor;
	const clock = movableClock();

	beforeAll(async () => {
		storage = await open();
		const people = await plantPeople(storage, { Anna: ["author"], Boris: ["author"] });
		anna = people.Anna as Actor;
		boris = people.Boris as Actor;
	});

	const draftOf = async (code: string) => (await loadDraft(storage.read, storage.tables, code)) as Draft;
	const texts = async (code: string) =>
		rulesOf(draftContent(await draftOf(code))).map((rule) => `${rule.key} ${rule.wordings.en?.text}`);
	const partOf = async (code: string, key: string) => {
		const part = (await draftOf(code)).parts.find((one) => one.rule?.key === key);
		if (!part) throw new Error(`${key} stands nowhere`);
		return part;
	};
	const mark = async (code: string, key: string) => wordsMark((await partOf(code, key)).wordings);
	const rowOf = async (code: string, number: number) => {
		const { rules, standards } = storage.tables;
		const rows = await storage.read
			.select({ number: rules.number, cameFromId: rules.cameFromId, wentToId: rules.wentToId })
			.from(rules)
			.innerJoin(standards, eq(standards.id, rules.standardId))
			.where(eq(standards.code, code));
		return rows.find((row) => row.number === number);
	};

	async function withRules(code: string, ...rules: string[]) {
		const standard = { code, title: "Service", language: "en" as const, owner: anna.publicId, teams: [] };
		const made = await createStandard(storage, anna, { ...standard, restricted: false, token: randomUUID() }, clock);
		expect(made).toMatchObject({ ok: true });
		for (const text of rules) {
			const words = { ...noWords, text };
			const rule = { code, kind: "rule" as const, language: "en" as const, words, leadIn: "", token: randomUUID() };
			expect(await addPart(storage, anna, rule, clock)).toMatchObject({ ok: true });
		}
	}

	async function publish(code: string) {
		const { revision } = await draftOf(code);
		const input = { token: randomUUID(), note: "Changed.", dueOn: null, revision };
		expect(await publishVersion(storage, anna, code, input, clock.now())).toMatchObject({ ok: true });
	}

	async function reopen(code: string, from?: number) {
		return openDraft(storage, anna, from === undefined ? { code } : { code, from }, clock);
	}

	async function split(code: string, key: string, ...pieces: string[]) {
		const part = await partOf(code, key);
		const input = { code, part: part.id, pieces: { en: pieces }, seen: wordsMark(part.wordings), token: randomUUID() };
		return splitRule(storage, anna, input, clock);
	}

	async function merge(code: string, key: string, other: string, text: string) {
		const [part, ending] = [await partOf(code, key), await partOf(code, other)];
		const seen = `${await mark(code, key)} ${await mark(code, other)}`;
		const words = { en: { text, why: "", example: "" } };
		return mergeRules(storage, anna, { code, part: part.id, other: ending.id, words, seen }, clock);
	}

	const contentOf = async (code: string, number: number) => {
		const { standard } = await draftOf(code);
		const version = await versionByNumber(storage, standard.id, number);
		if (!version) throw new Error("no such version");
		return version.content;
	};

	it("splits a rule: the key stays with the first piece, new ones remember where they came from", async () => {
		await withRules("SPL", "Greet the guest. Offer tea. Offer cake.", "Thank the guest.");
		await publish("SPL");
		await reopen("SPL");
		expect(await split("SPL", "SPL-1", "Greet the guest.", "Offer tea.", " ", "Offer cake.")).toMatchObject({
			ok: true,
		});
		expect(await texts("SPL")).toEqual([
			"SPL-1 Greet the guest.",
			"SPL-3 Offer tea.",
			"SPL-4 Offer cake.",
			"SPL-2 Thank the guest.",
		]);
		const before = await contentOf("SPL", 1);
		const { rules } = diffContents(before, draftContent(await draftOf("SPL")));
		expect(rules.map(({ key, kinds, other }) => [key, ...kinds, other?.key ?? ""].join(" "))).toEqual([
			"SPL-1 reworded split ",
			"SPL-3 added split SPL-1",
			"SPL-4 added split SPL-1",
			"SPL-2 ",
		]);
		// Only a draft so far: the live rules know nothing of it.
		expect(await rowOf("SPL", 3)).toMatchObject({ cameFromId: null });
		await publish("SPL");
		expect(await rowOf("SPL", 3)).toMatchObject({ cameFromId: expect.any(Number) });
		const page = await rulePageFacts(storage, anna, "SPL-4", clock.now());
		expect(page?.cameFrom).toBe("SPL-1");
	});

	it("takes a split back, unless somebody has written in a piece meanwhile", async () => {
		await withRules("UND", "Greet. Smile.", "Thank.");
		await split("UND", "UND-1", "Greet.", "Smile.");
		expect(await undoChange(storage, anna, { code: "UND" }, clock)).toMatchObject({
			ok: true,
			value: { act: "split" },
		});
		expect(await texts("UND")).toEqual(["UND-1 Greet. Smile.", "UND-2 Thank."]);
		await split("UND", "UND-1", "Greet.", "Smile.");
		const piece = await partOf("UND", "UND-4");
		const words = { text: "Smile first." };
		const change = { code: "UND", part: piece.id, language: "en" as const, seen: 1, words };
		expect(await writePart(storage, boris, change, clock)).toMatchObject({ ok: true });
		expect(await undoChange(storage, anna, { code: "UND" }, clock)).toMatchObject({
			ok: false,
			problem: { code: "undo.changed-since" },
		});
		expect(await texts("UND")).toEqual(["UND-1 Greet.", "UND-4 Smile first.", "UND-2 Thank."]);
	});

	it("refuses to split into one, to leave the first empty, and over words that were changed", async () => {
		await withRules("ONE", "Greet. Smile.");
		expect(await split("ONE", "ONE-1", "Greet. Smile.", " ")).toMatchObject({ problem: { code: "split.one" } });
		expect(await split("ONE", "ONE-1", "", "Smile.")).toMatchObject({ problem: { code: "split.first" } });
		expect(await split("ONE", "ONE-1", "Greet.", "x".repeat(2_001))).toMatchObject({
			problem: { code: "field.too-long" },
		});
		const part = await partOf("ONE", "ONE-1");
		const stale = { code: "ONE", part: part.id, pieces: { en: ["a", "b"] }, seen: "other", token: randomUUID() };
		expect(await splitRule(storage, anna, stale, clock)).toMatchObject({ problem: { code: "draft.stale" } });
		expect(await texts("ONE")).toEqual(["ONE-1 Greet. Smile."]);
	});

	it("splits once for one form", async () => {
		await withRules("TWC", "Greet. Smile.");
		const part = await partOf("TWC", "TWC-1");
		const form = {
			...{ code: "TWC", part: part.id, pieces: { en: ["Greet.", "Smile."] } },
			...{ seen: wordsMark(part.wordings), token: randomUUID() },
		};
		const answers = await Promise.all([splitRule(storage, anna, form, clock), splitRule(storage, anna, form, clock)]);
		expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
		expect(await texts("TWC")).toEqual(["TWC-1 Greet.", "TWC-2 Smile."]);
	});

	it("merges a rule into another; readers learn where it went when it is published", async () => {
		await withRules("MRG", "Greet.", "Smile.", "Thank.");
		await publish("MRG");
		await reopen("MRG");
		expect(await merge("MRG", "MRG-1", "MRG-2", "Greet with a smile.")).toMatchObject({ ok: true });
		expect(await texts("MRG")).toEqual(["MRG-1 Greet with a smile.", "MRG-3 Thank."]);
		expect(await rowOf("MRG", 2)).toMatchObject({ wentToId: null });
		expect((await rulePageFacts(storage, anna, "MRG-2", clock.now()))?.wentTo).toBeNull();
		expect(await merge("MRG", "MRG-3", "MRG-1", "Greet with a smile and thank.")).toMatchObject({ ok: true });
		await publish("MRG");
		expect((await rulePageFacts(storage, anna, "MRG-2", clock.now()))?.wentTo).toBe("MRG-3");
		await reopen("MRG");
		const { rules } = diffContents(await contentOf("MRG", 1), await contentOf("MRG", 2));
		expect(rules.map(({ key, kinds, other }) => [key, ...kinds, other?.key ?? ""].join(" "))).toEqual([
			"MRG-1 removed merged MRG-3",
			"MRG-2 removed merged MRG-3",
			"MRG-3 reworded merged ",
		]);
		// What was published says the same of itself when it is a draft again.
		expect(rulesOf(draftContent(await draftOf("MRG")))).toEqual(rulesOf(await contentOf("MRG", 2)));
	});

	it("takes a merge back, and stays quiet about rules that nobody has met", async () => {
		await withRules("BCK", "Greet.", "Smile.", "Thank.");
		await merge("BCK", "BCK-1", "BCK-2", "Greet with a smile.");
		expect(await undoChange(storage, anna, { code: "BCK" }, clock)).toMatchObject({
			ok: true,
			value: { act: "merge" },
		});
		expect(await texts("BCK")).toEqual(["BCK-1 Greet.", "BCK-2 Smile.", "BCK-3 Thank."]);
		const states = await storage.write(async (writer) => partStates(writer, storage.tables, (await draftOf("BCK")).id));
		expect(states.every(({ removed, mergedIntoRuleId }) => !removed && mergedIntoRuleId === null)).toBe(true);
		await merge("BCK", "BCK-1", "BCK-2", "Greet with a smile.");
		await publish("BCK");
		await reopen("BCK");
		expect(rulesOf(await contentOf("BCK", 1)).every(({ takenIn }) => takenIn === undefined)).toBe(true);
		expect(await merge("BCK", "BCK-1", "BCK-1", "Greet.")).toMatchObject({ problem: { code: "merge.same" } });
		expect(await merge("BCK", "BCK-1", "BCK-3", " ")).toMatchObject({ problem: { code: "field.missing" } });
	});

	it("starts a draft from an earlier version, and brings a merged rule to life again", async () => {
		await withRules("OLD", "Greet.", "Smile.");
		await publish("OLD");
		await reopen("OLD");
		await merge("OLD", "OLD-1", "OLD-2", "Greet with a smile.");
		expect(await reopen("OLD", 1)).toMatchObject({ ok: false, problem: { code: "draft.open" } });
		await publish("OLD");
		expect(await rowOf("OLD", 2)).toMatchObject({ wentToId: expect.any(Number) });
		expect(await reopen("OLD", 7)).toMatchObject({ ok: false, problem: { code: "version.missing" } });
		expect(await reopen("OLD", 1)).toMatchObject({ ok: true });
		expect(await texts("OLD")).toEqual(["OLD-1 Greet.", "OLD-2 Smile."]);
		await publish("OLD");
		expect(await rowOf("OLD", 2)).toMatchObject({ wentToId: null });
		expect(await rulePageFacts(storage, anna, "OLD-2", clock.now())).toMatchObject({ inForce: true, wentTo: null });
	});
});
