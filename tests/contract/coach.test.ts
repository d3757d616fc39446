import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { contextHash } from "#app/coach/hash.ts";
import { check } from "#app/coach/packs.ts";
import { addCompanyWord, listCompanyWords, removeCompanyWord } from "#app/features/coach/company-words.server.ts";
import { keptCounts } from "#app/features/coach/kept.queries.server.ts";
import { previewWords } from "#app/features/coach/preview-words.server.ts";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { exceptRule } from "#app/features/standards/except-rule.server.ts";
import { keepFinding } from "#app/features/standards/keep-finding.server.ts";
import { keptFindingsOf } from "#app/features/standards/kept-findings.queries.server.ts";
import { draftContent, rulesOf } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { shownVersion } from "#app/features/standards/reader-page.server.ts";
import { readableStandard } from "#app/features/standards/standard.queries.server.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { versionWords } from "#app/features/standards/version-words.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { type MovableClock, movableClock } from "../support/authors.ts";
import { onBothEngines } from "../support/engines.ts";
import { actorOf, plantStandards, withoutApprovers } from "../world/standards.ts";
import { plantWorld } from "../world/world.ts";

const because = { kind: "law" as const, words: "The Postal Act asks for it." };

onBothEngines("the coach's reasons and words", (open) => {
	async function world() {
		const storage = await open();
		const clock = movableClock();
		const planted = await plantWorld(storage, clock);
		await plantStandards(storage, planted, clock);
		await withoutApprovers(storage);
		return {
			storage,
			clock,
			planted,
			author: actorOf(planted.people.author),
			admin: actorOf(planted.people.administrator),
		};
	}

	async function addRule(
		storage: Storage,
		author: Actor,
		code: string,
		text: string,
		clock: MovableClock,
	): Promise<void> {
		const words = { heading: "", text, why: "", example: "" };
		const part = { code, kind: "rule" as const, leadIn: "", language: "en" as const, words, token: randomUUID() };
		const added = await addPart(storage, author, part, clock);
		if (!added.ok) throw new Error(added.problem.code);
	}

	async function publish(storage: Storage, author: Actor, code: string, clock: MovableClock) {
		const draft = await loadDraft(storage.read, storage.tables, code);
		const form = { token: randomUUID(), note: "Next", change: "substantive" as const, dueOn: null };
		return publishVersion(storage, author, code, { ...form, revision: draft?.revision ?? 0 }, clock.now());
	}

	async function ruleNumber(storage: Storage, code: string, number: number) {
		const draft = await loadDraft(storage.read, storage.tables, code);
		const part = draft?.parts.find((one) => one.rule?.number === number);
		if (!draft || !part) throw new Error(`${code}-${number} is missing`);
		return { draft, part };
	}

	it("publishes a ban with its reason only, and an unchanged rule keeps its reason through versions", async () => {
		const { storage, clock, author } = await world();
		expect((await publish(storage, author, "TEL", clock)).ok).toBe(false);
		const { part } = await ruleNumber(storage, "TEL", 1);
		const blank = await exceptRule(
			storage,
			author,
			{ code: "TEL", part: part.id, exception: { kind: "other", words: " " } },
			clock,
		);
		expect(blank.ok).toBe(false);
		expect((await exceptRule(storage, author, { code: "TEL", part: part.id, exception: because }, clock)).ok).toBe(
			true,
		);
		expect((await publish(storage, author, "TEL", clock)).ok).toBe(true);
		for (const number of [2, 3]) {
			await openDraft(storage, author, { code: "TEL" }, clock);
			await addRule(storage, author, "TEL", `Write call ${number} into the book.`, clock);
			expect((await publish(storage, author, "TEL", clock)).ok).toBe(true);
			const standard = await readableStandard(storage, author, "TEL", clock.now());
			const version = standard && (await versionByNumber(storage, standard.id, number));
			if (!standard || !version) throw new Error("the version is missing");
			const [ban] = rulesOf(version.content);
			expect(ban?.key).toBe("TEL-1");
			// Nothing that a draft remembers beside the reason reaches a reader.
			expect(ban?.exception).toEqual(because);
			const shown = await shownVersion(storage, author, standard, version);
			expect(versionWords(version, author.language).reasoned).toMatchObject([{ key: "TEL-1", ...because }]);
			expect(shown.flags).toEqual(["ban", ...Array(number).fill("says")]);
		}
		await openDraft(storage, author, { code: "TEL" }, clock);
		await exceptRule(
			storage,
			author,
			{ code: "TEL", part: (await ruleNumber(storage, "TEL", 1)).part.id, exception: null },
			clock,
		);
		const refused = await publish(storage, author, "TEL", clock);
		expect(refused).toMatchObject({ ok: false, problem: { code: "standards.publish.problem.mend" } });
	});

	it("asks for the reason anew when a rule has come to forbid something else", async () => {
		const { storage, clock, author } = await world();
		const rule = await ruleNumber(storage, "TEL", 1);
		await exceptRule(storage, author, { code: "TEL", part: rule.part.id, exception: because }, clock);
		expect((await publish(storage, author, "TEL", clock)).ok).toBe(true);
		await openDraft(storage, author, { code: "TEL" }, clock);
		const say = async (text: string) => {
			const { part } = await ruleNumber(storage, "TEL", 1);
			const words = { heading: "", text, why: "", example: "" };
			const seen = part.wordings.en?.revision ?? 0;
			const change = { code: "TEL", part: part.id, language: "en" as const, seen, words };
			const written = await writePart(storage, author, change, clock);
			expect(written.ok).toBe(true);
			return part.id;
		};
		const part = await say("Do not sing in the storeroom.");
		expect(await publish(storage, author, "TEL", clock)).toMatchObject({
			ok: false,
			problem: { code: "standards.publish.problem.mend" },
		});
		await exceptRule(storage, author, { code: "TEL", part, exception: because }, clock);
		expect((await publish(storage, author, "TEL", clock)).ok).toBe(true);
	});

	it("shows the meter to those who write alone", async () => {
		const { storage, clock, author, planted } = await world();
		const { part } = await ruleNumber(storage, "TEL", 1);
		await exceptRule(storage, author, { code: "TEL", part: part.id, exception: because }, clock);
		await publish(storage, author, "TEL", clock);
		const reader = actorOf(planted.people.polish);
		const standard = await readableStandard(storage, reader, "TEL", clock.now());
		const version = standard && (await versionByNumber(storage, standard.id, 1));
		if (!standard || !version) throw new Error("the version is missing");
		const shown = await shownVersion(storage, reader, standard, version);
		expect(shown.flags).toBeNull();
		expect(versionWords(version, reader.language).reasoned).toHaveLength(1);
	});

	it("keeps advice with a reason once, for the same words only, and leaves bans to exceptions", async () => {
		const { storage, clock, author, planted } = await world();
		const text = "Be attentive.";
		await addRule(storage, author, "TEL", text, clock);
		const { part, draft } = await ruleNumber(storage, "TEL", 3);
		const [advice] = check(text, { kind: "rule", language: "en" });
		if (advice?.severity !== "advice") throw new Error("the sentence is to get advice");
		const finding = contextHash(advice, text);
		const keep = { code: "TEL", part: part.id, language: "en" as const, finding, reason: "Our motto." };
		const kept = await Promise.all(Array.from({ length: 5 }, () => keepFinding(storage, author, keep, clock)));
		expect(kept.every(({ ok }) => ok)).toBe(true);
		const rows = await storage.read.select().from(storage.tables.keptFindings);
		expect(rows).toMatchObject([{ message: advice.message, reason: "Our motto.", personId: author.id }]);
		const hashes = (await keptFindingsOf(storage, draft.standard.id)).get(part.rule?.id ?? 0) ?? new Set();
		const again = (words: string) => check(words, { kind: "rule", language: "en", context: { kept: hashes } });
		expect(again(text)).toEqual([]);
		expect(again("Be attentive at the till.")).not.toEqual([]);
		expect(await keptCounts(storage)).toEqual([{ message: advice.message, advice: 1, law: 0, safety: 0, other: 0 }]);

		const ban = (await ruleNumber(storage, "TEL", 1)).part;
		const banned = ban.wordings.en?.text ?? "";
		const [stop] = check(banned, { kind: "rule", language: "en" });
		const hash = stop ? contextHash(stop, banned) : "";
		const problems = await Promise.all([
			keepFinding(storage, author, { ...keep, part: ban.id, finding: hash }, clock),
			keepFinding(storage, author, { ...keep, finding: "0".repeat(16) }, clock),
			keepFinding(storage, author, { ...keep, part: "none" }, clock),
			keepFinding(storage, author, { ...keep, reason: " " }, clock),
			keepFinding(storage, actorOf(planted.people.polish), keep, clock),
		]);
		expect(problems.map((outcome) => (outcome.ok ? "kept" : outcome.problem.code))).toEqual([
			"finding.stops",
			"finding.missing",
			"part.missing",
			"field.missing",
			"forbidden",
		]);
	});

	it("counts exceptions of versions in force by what was found, and follows them as they go", async () => {
		const { storage, clock, author } = await world();
		expect(await keptCounts(storage)).toEqual([]);
		const { part, draft } = await ruleNumber(storage, "TEL", 1);
		await exceptRule(storage, author, { code: "TEL", part: part.id, exception: because }, clock);
		expect(await keptCounts(storage)).toEqual([]);
		expect(rulesOf(draftContent(draft))).toHaveLength(2);
		await publish(storage, author, "TEL", clock);
		const counts = await keptCounts(storage);
		expect(counts.length).toBeGreaterThan(0);
		expect(counts.every(({ law, safety, other, advice }) => law === 1 && safety + other + advice === 0)).toBe(true);
	});

	it("holds one entry for the same words, says what an entry would change, and lets it go", async () => {
		const { storage, clock, admin } = await world();
		const entry = {
			language: "en" as const,
			kind: "discouraged" as const,
			words: "the counter",
			preferred: "our counter",
		};
		expect(await previewWords(storage, entry)).toMatchObject({ touched: 1, shown: [{ key: "SVC-1" }], lookedAt: null });
		expect(await previewWords(storage, { ...entry, words: "a teapot" })).toMatchObject({ touched: 0 });
		const added = await Promise.all(
			Array.from({ length: 10 }, () => addCompanyWord(storage, admin, entry, clock.now())),
		);
		expect(added.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await previewWords(storage, entry)).toMatchObject({ touched: 0 });
		expect(await previewWords(storage, { ...entry, kind: "allowed", preferred: "" })).toMatchObject({ touched: 1 });
		const [listed] = await listCompanyWords(storage);
		expect(listed).toMatchObject(entry);
		await removeCompanyWord(storage, admin, listed?.id ?? 0, clock.now());
		await removeCompanyWord(storage, admin, listed?.id ?? 0, clock.now());
		expect(await listCompanyWords(storage)).toEqual([]);
	});

	it("takes 500 entries a list and language, and asks to make room for the next", async () => {
		const { storage, clock, admin } = await world();
		const { companyWords } = storage.tables;
		await storage.write(async (writer) => {
			await writer.insert(companyWords).values(
				Array.from({ length: 500 }, (_, index) => ({
					language: "pl",
					kind: "allowed",
					words: `słowo ${index}`,
					createdAt: clock.now(),
					createdById: admin.id,
				})),
			);
		});
		const entry = { language: "pl" as const, kind: "allowed" as const, words: "słowo nowe", preferred: "" };
		const full = await addCompanyWord(storage, admin, entry, clock.now());
		expect(full).toMatchObject({ ok: false, problem: { code: "coach.words.problem.full", params: { count: 500 } } });
		expect(await listCompanyWords(storage)).toHaveLength(500);
		expect((await addCompanyWord(storage, admin, { ...entry, language: "ru", words: "слово" }, clock.now())).ok).toBe(
			true,
		);
	});
});
