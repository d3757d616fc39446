import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { plantStandard } from "#app/features/demo/plant-standard.server.ts";
import { askForRule, makeRule } from "#app/features/ideas/origins/make-rule.server.ts";
import { makeRulePage } from "#app/features/ideas/origins/make-rule-page.server.ts";
import { originTasks } from "#app/features/ideas/origins/model.ts";
import { originsOfRule, rulesOfIdea } from "#app/features/ideas/origins/origins.queries.server.ts";
import { seeOriginNews } from "#app/features/ideas/origins/see-news.server.ts";
import { settleOrigins } from "#app/features/ideas/origins/settle-origins.server.ts";
import { originsWaiting } from "#app/features/ideas/origins/waiting.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { undoFor } from "#app/features/praise/model.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { removePart } from "#app/features/standards/remove-part.server.ts";
import { openTasks } from "#app/features/tasks/queries.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type PraiseWorld, praiseWorld } from "#tests/support/praise.ts";

onBothEngines("from an idea to a rule", (open) => {
	let storage: Storage;
	let world: PraiseWorld;
	let who: PraiseWorld["who"];

	beforeAll(async () => {
		world = await praiseWorld(await open());
		({ storage, who } = world);
		const told = { code: "WEL", title: "Welcome", language: "en" as const };
		const sections = [{ heading: { en: "At the door" }, rules: [{ text: { en: "Say good morning first." } }] }];
		await plantStandard(storage, who.Hugo, { ...told, sections }, world.clock.now());
	});

	const now = () => world.clock.now();

	async function idea(author: Actor, title: string, name: "signed" | "keepers" = "signed"): Promise<string> {
		const outcome = await proposeIdea(
			storage,
			author,
			{
				...{ title, name, text: "People would know when to come.", rule: "WEL", place: "Front desk" },
				...{ tags: [], campaign: "", sentence: "Everybody sees it.", token: randomUUID() },
			},
			now(),
		);
		if (!outcome.ok) throw new Error(outcome.problem.code);
		return outcome.value.leadsTo.replace(ideaPath(""), "");
	}

	const words = (text: string) => ({ token: randomUUID(), code: "WEL", language: "en" as const, text, why: "" });

	async function waiting(actor: Actor): Promise<string[]> {
		const kinds: readonly string[] = originsWaiting.kinds;
		const open = (await openTasks(storage, actor.id)).filter(({ kind }) => kinds.includes(kind));
		const ids = new Set(open.map(({ id }) => id));
		const items = await originsWaiting.items({ storage, actor, t: translator("en") }, ids);
		return items.map(({ title }) => title);
	}

	async function publish(): Promise<void> {
		const draft = await loadDraft(storage.read, storage.tables, "WEL");
		const form = { token: randomUUID(), revision: draft?.revision ?? 0, note: "An idea.", dueOn: null };
		const outcome = await publishVersion(storage, who.Hugo, "WEL", form, now());
		if (!outcome.ok) throw new Error(outcome.problem.code);
	}

	it("goes into the draft once, is named on the rule when it is published, and its author is told of each step once", async () => {
		const id = await idea(who.Boris, "A sign with the waiting time");
		const form = words("Show the waiting time at the door.");
		const first = await makeRule(storage, who.Hugo, id, form, world.clock);
		expect(first).toMatchObject({ ok: true });
		expect(await makeRule(storage, who.Hugo, id, form, world.clock)).toEqual(first);
		const row = await storage.read.select().from(storage.tables.ideaRules);
		expect(row).toHaveLength(1);
		const ruleId = row[0]?.ruleId ?? 0;
		const page = await makeRulePage(storage, who.Hugo, id, now());
		expect(page?.rules).toMatchObject([{ key: "WEL-2", since: null }]);
		expect(await originsOfRule(storage, who.Ewa, ruleId)).toEqual([]);
		expect(await waiting(who.Boris)).toEqual(["Your idea is on its way to being a rule: WEL-2"]);
		expect(await seeOriginNews(storage, who.Celina, { idea: id, key: "WEL-2" }, now())).toMatchObject({ ok: false });
		expect(await seeOriginNews(storage, who.Boris, { idea: id, key: "WEL-2" }, now())).toMatchObject({ ok: true });
		expect(await waiting(who.Boris)).toEqual([]);

		await publish();
		await settleOrigins(storage, { at: now(), mail: true });
		await settleOrigins(storage, { at: now(), mail: true });
		expect(await originsOfRule(storage, who.Ewa, ruleId)).toMatchObject([{ idea: id, author: who.Boris.name }]);
		const ideaRow = row[0]?.ideaId ?? 0;
		expect((await rulesOfIdea(storage, who.Ewa, ideaRow, now()))[0]?.since).not.toBeNull();
		expect(await waiting(who.Boris)).toEqual(["Your idea is a rule in force: WEL-2"]);

		await world.give(who.Anna, [who.Celina], { rule: "WEL-2" });
		await settleOrigins(storage, { at: now(), mail: true });
		expect(await waiting(who.Boris)).toHaveLength(1);
		world.clock.forward(undoFor + 1);
		await world.jobs();
		await settleOrigins(storage, { at: now(), mail: true });
		await settleOrigins(storage, { at: now(), mail: true });
		expect(await waiting(who.Boris)).toContain("First praise for the rule from your idea: WEL-2");
		const mails = await storage.read.select({ kind: storage.tables.mails.kind }).from(storage.tables.mails);
		const told = mails.map(({ kind }) => kind).filter((kind) => kind.startsWith("idea-rule-"));
		expect(told.sort()).toEqual([originTasks.praised, originTasks.published]);
	});

	it("keeps a name that is the keepers' alone", async () => {
		const id = await idea(who.Ewa, "Umbrellas to lend", "keepers");
		const made = await makeRule(storage, who.Hugo, id, words("Offer an umbrella when it rains."), world.clock);
		expect(made).toMatchObject({ ok: true });
		await publish();
		const rows = await storage.read.select().from(storage.tables.ideaRules);
		const [origin] = await originsOfRule(storage, who.Anna, rows.at(-1)?.ruleId ?? 0);
		expect(origin).toMatchObject({ title: "Umbrellas to lend", author: null });
	});

	it("ends what the draft has dropped, and asks an author where a keeper does not write standards", async () => {
		const id = await idea(who.Frank, "A bench outside");
		expect(await makeRule(storage, who.Grace, id, words("Put a bench outside."), world.clock)).toMatchObject({
			problem: { code: "forbidden" },
		});
		expect(await askForRule(storage, who.Grace, id, who.Boris.publicId, now())).toMatchObject({ ok: false });
		expect(await askForRule(storage, who.Frank, id, who.Hugo.publicId, now())).toMatchObject({ ok: false });
		expect(await askForRule(storage, who.Grace, id, who.Hugo.publicId, now())).toMatchObject({ ok: true });
		expect(await waiting(who.Hugo)).toEqual(["Make a rule of an idea"]);
		const made = await makeRule(storage, who.Hugo, id, words("Put a bench outside."), world.clock);
		if (!made.ok) throw new Error(made.problem.code);
		expect(await waiting(who.Hugo)).toEqual([]);
		const draft = await loadDraft(storage.read, storage.tables, "WEL");
		const part = draft?.parts.find((one) => one.wordings.en?.text === "Put a bench outside.");
		await removePart(storage, who.Hugo, { code: "WEL", part: part?.id ?? "" }, world.clock);
		const other = await idea(who.Anna, "A clock in the hall");
		await makeRule(storage, who.Hugo, other, words("Keep the clock in the hall right."), world.clock);
		await publish();
		await settleOrigins(storage, { at: now(), mail: false });
		const page = await makeRulePage(storage, who.Hugo, id, now());
		expect(page?.rules).toEqual([]);
	});
});
