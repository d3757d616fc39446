import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { commentIdea, removeIdeaComment } from "#app/features/ideas/comment-idea.server.ts";
import { ideaComments } from "#app/features/ideas/comments.queries.server.ts";
import { ideaPage } from "#app/features/ideas/idea-page.server.ts";
import { mergeIdeas } from "#app/features/ideas/merges.server.ts";
import { decideIdeaReport, seeIdeaDecision } from "#app/features/ideas/reports/decide-report.server.ts";
import { reportIdea } from "#app/features/ideas/reports/report-idea.server.ts";
import { ideaReport, listIdeaReports, reportableEntry } from "#app/features/ideas/reports/reports.queries.server.ts";
import { supportIdea } from "#app/features/ideas/support-idea.server.ts";
import { withdrawIdea } from "#app/features/ideas/withdraw-idea.server.ts";
import { whatWaits } from "#app/features/now/waiting.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { codeOf, type KeepersWorld, keepersWorld } from "#tests/support/keepers.ts";

onBothEngines("reports on ideas", (open) => {
	let world: KeepersWorld;
	let storage: Storage;
	let who: KeepersWorld["who"];

	beforeAll(async () => {
		world = await keepersWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const said = { wordsToReporter: "Thank you for looking.", wordsToAuthor: "Please name the deed, not the person." };
	async function report(actor: Actor, id: string, comment = "", words = "It hurts somebody."): Promise<string> {
		const outcome = await reportIdea(storage, actor, id, { token: randomUUID(), comment, words }, now());
		return outcome.ok ? outcome.value.leadsTo.replace("/ideas/reports/", "") : outcome.problem.code;
	}
	const decide = async (actor: Actor, id: string, decision: "stays" | "removed") =>
		codeOf(await decideIdeaReport(storage, actor, id, { decision, ...said }, now()));
	const waitsFor = async (actor: Actor) => {
		const { items } = await whatWaits({ storage, actor, t: translator("en") }, { all: true });
		return items.filter(({ href }) => href.startsWith("/ideas/reports/")).map(({ title, href }) => `${title} ${href}`);
	};
	async function comment(actor: Actor, id: string, text: string): Promise<string> {
		await commentIdea(storage, actor, id, { token: randomUUID(), text }, { at: now(), mail: false });
		const { ideaComments: rows } = storage.tables;
		const [row] = await storage.read.select().from(rows).where(eq(rows.text, text));
		return row?.publicId ?? "";
	}
	const cardOf = async (id: string) => {
		const page = await ideaPage(storage, who.Anna, id, now());
		return page && "card" in page ? page.card : null;
	};

	it("goes to keepers alone, once for each reader, with the entry as it stood", async () => {
		const id = await world.propose(who.Anna, { title: "Ring Boris", text: "Boris forgets it." });
		expect(await report(who.Anna, id)).toBe("ideas.problem.own-report");
		expect(await report(who.Boris, "none")).toBe("ideas.problem.gone");
		const first = await report(who.Boris, id);
		expect(await report(who.Boris, id, "", "Once more")).toBe(first);
		const open = `Decide on a report /ideas/reports/${first}`;
		expect([await waitsFor(who.Grace), await waitsFor(world.ivo)]).toEqual([[open], [open]]);
		expect([await waitsFor(who.Anna), await waitsFor(who.Boris)]).toEqual([[], []]);
		expect(await ideaReport(storage, who.Grace, first)).toMatchObject({
			...{ reporter: "Boris", author: "Anna", words: "It hurts somebody.", title: "Ring Boris", decides: true },
		});
		for (const actor of [who.Anna, who.Celina, who.Dmitri, who.Hugo, world.olga]) {
			expect(await ideaReport(storage, actor, first)).toBeNull();
			expect(await listIdeaReports(storage, actor)).toEqual([]);
			expect(await decide(actor, first, "stays")).toBe("forbidden");
		}
		expect(await seeIdeaDecision(storage, who.Boris, first, now())).toMatchObject({ ok: false });
	});

	it("stays with words to both, and the author never learns who asked", async () => {
		const id = await world.propose(who.Anna, { title: "Speak slower" });
		const open = await report(who.Celina, id);
		const both = await Promise.all([decide(who.Grace, open, "stays"), decide(world.ivo, open, "stays")]);
		expect(both.sort()).toEqual(["answered", "ideas.problem.decided"]);
		const author = await ideaReport(storage, who.Anna, open);
		expect(author).toMatchObject({ reporter: "", words: "", wordsToReporter: "", wordsToAuthor: said.wordsToAuthor });
		expect(JSON.stringify(author)).not.toContain("Celina");
		expect(await ideaReport(storage, who.Celina, open)).toMatchObject({
			...{ wordsToAuthor: "", wordsToReporter: said.wordsToReporter, mine: "reporter", decides: false },
		});
		const told = [`Read what the keeper decided /ideas/reports/${open}`];
		expect([await waitsFor(who.Anna), await waitsFor(who.Celina)]).toEqual([told, told]);
		await seeIdeaDecision(storage, who.Anna, open, now());
		expect([await waitsFor(who.Anna), await waitsFor(who.Celina)]).toEqual([[], told]);
		expect(await waitsFor(who.Grace)).not.toContain(`Decide on a report /ideas/reports/${open}`);
	});

	it("takes a removed idea off every list, its rule's count and people's Now; what was merged into it stands alone again", async () => {
		const { ideas, ideaLists, ideaTerms, ideaPromises, ruleTallies, tasks } = storage.tables;
		const ofRule = async () =>
			(await storage.read.select().from(ruleTallies).where(eq(ruleTallies.ruleId, world.ruleId)))[0]?.ideas ?? 0;
		const before = await ofRule();
		const id = await world.propose(who.Anna, { title: "Weigh the parcels twice", rule: "SVC-1" });
		const other = await world.propose(who.Boris, { title: "Weigh each parcel" });
		await supportIdea(storage, who.Celina, other, now());
		const merged = { from: other, into: id };
		const words = { token: randomUUID(), words: "Both weigh parcels." };
		expect((await mergeIdeas(storage, who.Grace, merged, words, now())).ok).toBe(true);
		expect((await cardOf(id))?.supports).toBe(1);
		await world.answered(id, { state: "on-trial" });
		const open = await report(who.Hugo, id);
		expect(await decide(who.Grace, open, "removed")).toBe("answered");
		expect(await cardOf(id)).toBeNull();
		expect(await cardOf(other)).toMatchObject({ supports: 1, state: "new", author: "Boris" });
		expect(await ofRule()).toBe(before);
		const [row] = await storage.read.select().from(ideas).where(eq(ideas.publicId, id));
		expect(row).toMatchObject({ ended: "removed", title: "", text: "", authorId: who.Anna.id, name: "signed" });
		const ideaId = row?.id ?? 0;
		expect(await storage.read.select().from(ideaLists).where(eq(ideaLists.ideaId, ideaId))).toEqual([]);
		expect(await storage.read.select().from(ideaTerms).where(eq(ideaTerms.ideaId, ideaId))).toEqual([]);
		const promised = and(eq(ideaPromises.ideaId, ideaId), isNull(ideaPromises.keptAt), isNull(ideaPromises.endedAt));
		expect(await storage.read.select().from(ideaPromises).where(promised)).toEqual([]);
		const left = await storage.read
			.select({ kind: tasks.kind })
			.from(tasks)
			.where(and(eq(tasks.personId, who.Anna.id), isNull(tasks.doneAt), isNull(tasks.endedAt)));
		expect(left.map(({ kind }) => kind)).toEqual(["idea-report-decided"]);
		expect(await ideaReport(storage, who.Anna, open)).toMatchObject({ title: "Weigh the parcels twice", idea: null });
	});

	it("parts a merged idea before it goes, and finds nothing to do where its author was quicker", async () => {
		const into = await world.propose(who.Boris, { title: "A lamp over the door" });
		const from = await world.propose(who.Anna, { title: "A lamp by the door" });
		await supportIdea(storage, who.Celina, from, now());
		const open = await report(who.Hugo, from);
		const words = { token: randomUUID(), words: "One lamp." };
		expect((await mergeIdeas(storage, who.Grace, { from, into }, words, now())).ok).toBe(true);
		expect((await cardOf(into))?.supports).toBe(1);
		expect(await decide(who.Grace, open, "removed")).toBe("answered");
		expect((await cardOf(into))?.supports).toBe(0);
		const page = await ideaPage(storage, who.Anna, from, now());
		expect(page).toBeNull();
		const gone = await world.propose(who.Anna, { title: "A mat" });
		const late = await report(who.Hugo, gone);
		await withdrawIdea(storage, who.Anna, gone, now());
		expect(await decide(who.Grace, late, "removed")).toBe("answered");
		const { ideas } = storage.tables;
		const [row] = await storage.read.select().from(ideas).where(eq(ideas.publicId, gone));
		expect(row?.ended).toBe("withdrawn");
	});

	it("keeps a name with the keepers: the reporter does not read it, and nothing tells that its author keeps ideas", async () => {
		const id = await world.propose(who.Boris, { title: "Quiet hours", name: "keepers" });
		const open = await report(who.Hugo, id);
		expect((await ideaReport(storage, who.Hugo, open))?.author).toBe("");
		expect((await ideaReport(storage, who.Grace, open))?.author).toBe("Boris");
		expect(await decide(who.Grace, open, "removed")).toBe("answered");
		expect(JSON.stringify(await ideaReport(storage, who.Hugo, open))).not.toContain("Boris");
		const { people, events, ideas } = storage.tables;
		const setDisabled = async (at: Date | null) =>
			storage.write(
				async (writer) => void (await writer.update(people).set({ disabledAt: at }).where(eq(people.id, world.ivo.id))),
			);
		const own = await world.propose(who.Grace, { title: "Chairs", name: "keepers" });
		const signed = await world.propose(who.Grace, { title: "Tables" });
		await setDisabled(now());
		expect(await report(who.Hugo, signed)).toBe("ideas.problem.no-keeper");
		const waiting = await report(who.Hugo, own);
		expect(waiting).not.toMatch(/problem/);
		expect(await decide(who.Grace, waiting, "stays")).toBe("forbidden");
		expect(await ideaReport(storage, who.Grace, waiting)).toBeNull();
		expect((await listIdeaReports(storage, who.Grace)).map(({ publicId }) => publicId)).not.toContain(waiting);
		await setDisabled(null);
		expect((await listIdeaReports(storage, world.ivo)).map(({ publicId }) => publicId)).toContain(waiting);
		const [quiet] = await storage.read.select().from(ideas).where(eq(ideas.publicId, id));
		const told = await storage.read
			.select()
			.from(events)
			.where(eq(events.subjectId, quiet?.id ?? 0));
		const ofIdea = told.filter(({ subjectType }) => subjectType === "idea");
		expect(ofIdea.map(({ kind }) => kind)).toContain("idea.report-decided");
		expect(ofIdea.map(({ actorId }) => actorId)).not.toContain(who.Boris.id);
	});

	it("empties a removed comment and counts it no more; the author's own removal ends what was reported", async () => {
		const id = await world.propose(who.Anna, { title: "A bell" });
		const rude = await comment(who.Boris, id, "Only a fool rings @Celina");
		const fine = await comment(who.Celina, id, "Ring once");
		expect((await cardOf(id))?.comments).toBe(2);
		expect(await reportableEntry(storage, who.Boris, id, rude)).toBeNull();
		expect(await reportableEntry(storage, who.Anna, id, rude)).toEqual({
			title: "",
			text: "Only a fool rings @Celina",
		});
		const elsewhere = await world.propose(who.Anna, { title: "A gong" });
		expect(await report(who.Celina, elsewhere, rude)).toBe("ideas.problem.gone");
		const [one, two] = [await report(who.Celina, id, rude), await report(who.Anna, id, rude)];
		expect(await decide(who.Grace, one, "removed")).toBe("answered");
		expect(await decide(who.Grace, two, "removed")).toBe("answered");
		const { ideas } = storage.tables;
		const [row] = await storage.read.select().from(ideas).where(eq(ideas.publicId, id));
		const shown = await ideaComments(storage, who.Anna, row?.id ?? 0);
		expect(shown.map(({ publicId }) => publicId)).toEqual([fine]);
		expect((await cardOf(id))?.comments).toBe(1);
		expect(codeOf(await removeIdeaComment(storage, who.Boris, id, rude, now()))).toBe("ideas.problem.gone");
		expect(await ideaReport(storage, who.Boris, one)).toMatchObject({
			text: "Only a fool rings @Celina",
			mine: "author",
		});
		const other = await report(who.Anna, id, fine);
		await removeIdeaComment(storage, who.Celina, id, fine, now());
		expect(await ideaReport(storage, who.Grace, other)).toBeNull();
		expect((await waitsFor(who.Grace)).join()).not.toContain(other);
		expect((await cardOf(id))?.comments).toBe(0);
	});
});
