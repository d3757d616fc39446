import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { applyImport } from "#app/features/standards/diff/apply-import.server.ts";
import { chooseKeys } from "#app/features/standards/diff/choose-keys.server.ts";
import { diffContents } from "#app/features/standards/diff/diff.ts";
import { reimport } from "#app/features/standards/diff/reimport.ts";
import { reimportGround } from "#app/features/standards/diff/reimport-ground.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { createImport } from "#app/features/standards/import/create-import.server.ts";
import { findImport } from "#app/features/standards/import/import.queries.server.ts";
import { makeDraft } from "#app/features/standards/import/make-draft.server.ts";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { draftContent, rulesOf, type StandardContent } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { removePart } from "#app/features/standards/remove-part.server.ts";
import { undoChange } from "#app/features/standards/undo-change.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { movableClock, plantPeople } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const sample = readFileSync("../shared/samples/en-callcentre.md", "utf8");

/** The sample as somebody has gone on with it: reworded, moved, dropped, added, and a section under another heading. */
const changedSample = sample
	.replace(
		"Answer within 20 seconds; the wallboard turns amber at 15.",
		"Answer within 15 seconds; the wallboard turns amber at 10.",
	)
	.replace("+ hang up first\n", "")
	.replace("## During the call ##", "## While you talk ##")
	.replace("1. Tell your team leader about a good call that you overheard\n", "")
	.replace(
		"1. Write the note within five minutes",
		"1. Tell your team leader the same day about a good call that you overheard\n1. Write the note within five minutes",
	)
	.replace("- [ ] Read it once more", "- [ ] Put the order number into the subject line.\n- [ ] Read it once more");

const small = `# Workshop

## Welcome
1. Greet the customer before they reach the counter.
2. Repeat the request in your own words and wait for a yes.

## Price
1. Name the price before the work begins.
2. Ring the day before when the date moves.
`;

onBothEngines("a changed document of a standard", (open) => {
	let storage: Storage;
	let anna: Actor;
	const clock = movableClock();

	beforeAll(async () => {
		storage = await open();
		anna = (await plantPeople(storage, { Anna: ["author"] })).Anna as Actor;
	});

	async function bringIn(text: string, target?: string) {
		const read = readBytes({ bytes: new TextEncoder().encode(text), name: "rules.md" });
		if (!read.ok) throw new Error(read.problem.code);
		const ground = target ? await reimportGround(storage, target) : null;
		const more = ground ? { targetId: ground.standard.id } : {};
		const form = { fileName: "rules.md", rulebook: read.rulebook, token: randomUUID(), ...more };
		const made = await createImport(storage, anna, form, clock);
		if (!made.ok) throw new Error(made.problem.code);
		return made.value.id;
	}

	async function standardOf(text: string, code: string) {
		const id = await bringIn(text);
		const made = await makeDraft(storage, anna, { id, code, title: code, language: "en" }, clock);
		expect(made).toMatchObject({ ok: true });
	}

	async function publish(code: string) {
		const draft = await loadDraft(storage.read, storage.tables, code);
		const input = { token: randomUUID(), note: "Changed.", dueOn: null, revision: draft?.revision ?? 0 };
		expect(await publishVersion(storage, anna, code, input, clock.now())).toMatchObject({ ok: true });
	}

	const contentOf = async (code: string): Promise<StandardContent> => {
		const draft = await loadDraft(storage.read, storage.tables, code);
		if (!draft) throw new Error("no draft");
		return draftContent(draft);
	};

	async function looked(id: string, code: string) {
		const stored = await findImport(storage.read, storage.tables, anna, id);
		const ground = await reimportGround(storage, code);
		if (!stored || !ground) throw new Error("nothing to look at");
		const seen = reimport(ground.content, stored.pieces, stored.language, ground.ended);
		return { ...seen, base: ground.content, form: { id, revision: stored.revision, ground: ground.revision } };
	}

	const marks = (a: StandardContent, b: StandardContent) =>
		diffContents(a, b)
			.rules.filter(({ kinds }) => kinds.length > 0)
			.map(({ kinds, before, after }) => {
				return `${kinds.join(" ")}: ${(after ?? before)?.wordings.en?.text.slice(0, 30)}`;
			});

	it("is known again rule by rule, shown first, then made the draft, and taken back by undo", async () => {
		await standardOf(sample, "CALL");
		const before = await contentOf("CALL");
		const id = await bringIn(changedSample, "CALL");
		const { content, form } = await looked(id, "CALL");
		expect(marks(before, content)).toEqual([
			"reworded: Answer within 15 seconds; the ",
			"added: Put the order number into the ",
			"removed: hang up first",
			"reworded moved: Tell your team leader the same",
		]);
		expect(await contentOf("CALL")).toEqual(before);
		expect(await applyImport(storage, anna, form, clock)).toMatchObject({ ok: true, value: { code: "CALL" } });
		const after = await contentOf("CALL");
		expect(marks(before, after)).toEqual(marks(before, content));
		expect(rulesOf(after).every(({ key }) => key !== null)).toBe(true);
		expect(
			diffContents(before, after)
				.sections.map(({ kinds }) => kinds)
				.filter((kinds) => kinds.length > 0),
		).toEqual([["reworded"]]);
		expect(await applyImport(storage, anna, form, clock)).toMatchObject({
			ok: false,
			problem: { code: "import.done" },
		});
		expect(await undoChange(storage, anna, { code: "CALL" }, clock)).toMatchObject({
			ok: true,
			value: { act: "import" },
		});
		expect(await contentOf("CALL")).toEqual(before);
	});

	it("opens the draft where there is none, and keeps the keys of the version in force", async () => {
		await standardOf(small, "SHOP");
		await publish("SHOP");
		const changed = small
			.replace("Name the price before the work begins.", "Name the price before work begins and write it on the card.")
			.replace("## Welcome", "## First words");
		const id = await bringIn(changed, "SHOP");
		const { form, base } = await looked(id, "SHOP");
		expect(form.ground).toBe(0);
		expect(await applyImport(storage, anna, form, clock)).toMatchObject({ ok: true });
		const after = await contentOf("SHOP");
		expect(rulesOf(after).map(({ key }) => key)).toEqual(["SHOP-1", "SHOP-2", "SHOP-3", "SHOP-4"]);
		expect(marks(base, after)).toEqual(["reworded: Name the price before work beg"]);
		await publish("SHOP");
	});

	it("brings a rule back that the draft had taken out", async () => {
		await standardOf(small, "BACK");
		await publish("BACK");
		await openDraft(storage, anna, { code: "BACK" }, clock);
		const draft = await loadDraft(storage.read, storage.tables, "BACK");
		const part = draft?.parts.find(({ rule }) => rule?.number === 2)?.id ?? "";
		expect(await removePart(storage, anna, { code: "BACK", part }, clock)).toMatchObject({ ok: true });
		const { form } = await looked(await bringIn(small, "BACK"), "BACK");
		expect(await applyImport(storage, anna, form, clock)).toMatchObject({ ok: true });
		expect(rulesOf(await contentOf("BACK")).map(({ key }) => key)).toEqual(["BACK-1", "BACK-2", "BACK-3", "BACK-4"]);
	});

	it("goes by the keys chosen, and names those that cannot be", async () => {
		await standardOf(small, "KEYS");
		const id = await bringIn(small, "KEYS");
		const { keys, form } = await looked(id, "KEYS");
		const chosen = [...keys].map(([piece, key]) => ({ piece, key }));
		const first = chosen[0]?.piece ?? 0;
		const choice = (key: string) => ({
			...{ id, revision: form.revision, language: "en" as const },
			keys: chosen.map((one) => (one.piece === first ? { ...one, key } : one)),
		});
		expect(await chooseKeys(storage, anna, choice("KEYS-9"))).toMatchObject({
			problem: { code: "import.key-unknown", field: `key-${first}` },
		});
		expect(await chooseKeys(storage, anna, choice("KEYS-2"))).toMatchObject({ problem: { code: "import.key-twice" } });
		expect(await chooseKeys(storage, anna, choice(""))).toMatchObject({ ok: true });
		expect(await chooseKeys(storage, anna, choice(""))).toMatchObject({ problem: { code: "import.stale" } });
		const next = await looked(id, "KEYS");
		expect(await applyImport(storage, anna, next.form, clock)).toMatchObject({ ok: true });
		expect(rulesOf(await contentOf("KEYS")).map(({ key }) => key)).toEqual(["KEYS-5", "KEYS-2", "KEYS-3", "KEYS-4"]);
	});

	it("is not carried out over a draft that changed since it was looked at, and once for two forms", async () => {
		await standardOf(small, "TWO");
		const { form } = await looked(await bringIn(small.replace("a yes", "their yes"), "TWO"), "TWO");
		const draft = await loadDraft(storage.read, storage.tables, "TWO");
		const part = draft?.parts.find(({ rule }) => rule?.number === 4)?.id ?? "";
		expect(await removePart(storage, anna, { code: "TWO", part }, clock)).toMatchObject({ ok: true });
		expect(await applyImport(storage, anna, form, clock)).toMatchObject({ problem: { code: "import.ground" } });
		const again = await looked(form.id, "TWO");
		const both = await Promise.all([
			applyImport(storage, anna, again.form, clock),
			applyImport(storage, anna, again.form, clock),
		]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(rulesOf(await contentOf("TWO")).map(({ key }) => key)).toEqual(["TWO-1", "TWO-2", "TWO-3", "TWO-5"]);
	});
});
