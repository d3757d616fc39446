import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { parseDocument } from "htmlparser2";
import { beforeAll, expect, it } from "vitest";
import { campaignIdeas } from "#app/features/ideas/campaigns/campaign-ideas.queries.server.ts";
import { campaignPage, listCampaigns } from "#app/features/ideas/campaigns/campaigns.queries.server.ts";
import { closeCampaign, openCampaign } from "#app/features/ideas/campaigns/open-campaign.server.ts";
import { campaignPath } from "#app/features/ideas/campaigns/paths.ts";
import { doneFeed } from "#app/features/ideas/files/done-feed.server.ts";
import { endFeedAddress, makeFeedAddress, readerOfFeed } from "#app/features/ideas/files/feed-address.server.ts";
import { ideasFile } from "#app/features/ideas/files/ideas-file.server.ts";
import { printedIdeas } from "#app/features/ideas/files/print.queries.server.ts";
import { newIdeaFacts } from "#app/features/ideas/new-idea-page.server.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { type IdeaWorld, ideaWorld } from "#tests/support/ideas.ts";

const day = 24 * 3_600_000;

onBothEngines("campaigns, and what leaves the idea box", (open) => {
	let storage: Storage;
	let world: IdeaWorld;
	let who: IdeaWorld["who"];

	beforeAll(async () => {
		world = await ideaWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();
	const inDays = (days: number) => dayIn("UTC", new Date(now().getTime() + days * day));

	async function ask(team = "", more = {}): Promise<string> {
		const form = {
			...{ token: randomUUID(), question: "What would shorten the queue?", words: "", language: "en" as const, team },
			...{ fromDay: inDays(-1), untilDay: inDays(10), ...more },
		};
		const outcome = await openCampaign(storage, who.Grace, form, now());
		if (!outcome.ok) throw new Error(outcome.problem.code);
		return outcome.value.leadsTo.replace(campaignPath(""), "");
	}

	const seen = async (actor: Actor) => (await listCampaigns(storage, actor, now())).map(({ publicId }) => publicId);

	it("asks the company or a team, takes ideas while it is open, and says at its end what came of it", async () => {
		const [all, team] = [await ask(), await ask(world.teamPublicId)];
		expect(await seen(who.Anna)).toEqual([all]);
		expect((await seen(who.Boris)).sort()).toEqual([all, team].sort());
		expect((await seen(who.Grace)).sort()).toEqual([all, team].sort());
		expect(await campaignPage(storage, who.Anna, team, now())).toBeNull();
		await world.propose(who.Anna, { title: "A second till", campaign: all });
		await world.propose(who.Boris, { title: "Numbers to draw", campaign: all, name: "keepers" });
		const page = await campaignPage(storage, who.Anna, all, now());
		expect(page).toMatchObject({ state: "open", ideas: 2, states: [{ state: "new", count: 2 }], runs: false });
		const counts = (await listCampaigns(storage, who.Grace, now())).map(({ publicId, ideas }) => [publicId, ideas]);
		expect(Object.fromEntries(counts)).toEqual({ [all]: 2, [team]: 0 });
		const { cards } = await campaignIdeas(storage, who.Anna, page?.id ?? 0, { after: null, now: now() });
		expect(cards.map(({ title, author }) => [title, author])).toEqual([
			["Numbers to draw", null],
			["A second till", who.Anna.name],
		]);
		expect(await closeCampaign(storage, who.Anna, all, "Thanks.", now())).toMatchObject({ ok: false });
		expect(await closeCampaign(storage, who.Grace, all, "The second till opens at noon.", now())).toMatchObject({
			ok: true,
		});
		expect(await closeCampaign(storage, who.Grace, all, "Again.", now())).toMatchObject({ ok: false });
		expect(await campaignPage(storage, who.Anna, all, now())).toMatchObject({
			...{ state: "closed", closingWords: "The second till opens at noon.", closedBy: who.Grace.name },
		});
		const late = await proposeIdea(storage, who.Anna, world.form({ campaign: all }), now());
		expect(late).toMatchObject({ problem: { code: "ideas.problem.campaign" } });
	});

	it("asks the people of teams below a team, and takes ideas from those whom it asks alone", async () => {
		const { teams } = storage.tables;
		const above = randomUUID();
		await storage.write(async (writer) => {
			const [shops] = await writer
				.insert(teams)
				.values({ publicId: above, name: "Shops", sortKey: "shops", createdAt: now() })
				.returning({ id: teams.id });
			await writer.update(teams).set({ parentId: shops?.id }).where(eq(teams.publicId, world.teamPublicId));
		});
		const shops = await ask(above);
		expect(await seen(who.Boris)).toContain(shops);
		expect(await seen(who.Anna)).not.toContain(shops);
		const answering = async (actor: Actor, campaign: string) =>
			(await newIdeaFacts(storage, actor, world.form({ campaign }), now())).campaign?.publicId ?? null;
		expect([await answering(who.Boris, shops), await answering(who.Anna, shops)]).toEqual([shops, null]);
		const refused = await proposeIdea(storage, who.Anna, world.form({ campaign: shops }), now());
		expect(refused).toMatchObject({ problem: { code: "ideas.problem.campaign" } });
		await world.propose(who.Boris, { title: "Hooks for bags", campaign: shops });
		await closeCampaign(storage, who.Grace, shops, "The hooks are up.", now());
		expect(await answering(who.Boris, shops)).toBeNull();
	});

	it("refuses days that are over, days the wrong way round, an unknown team, and people who keep no ideas", async () => {
		const form = { token: randomUUID(), question: "Why?", words: "", language: "en" as const, team: "" };
		const open = (more: object, actor = who.Grace) =>
			openCampaign(
				storage,
				actor,
				{ ...form, token: randomUUID(), fromDay: inDays(0), untilDay: inDays(3), ...more },
				now(),
			);
		expect(await open({ untilDay: inDays(-2), fromDay: inDays(-5) })).toMatchObject({ problem: { field: "untilDay" } });
		expect(await open({ untilDay: inDays(-1) })).toMatchObject({ problem: { code: "campaigns.problem.days" } });
		expect(await open({ team: "nobody" })).toMatchObject({ problem: { field: "team" } });
		expect(await open({}, who.Anna)).toMatchObject({ problem: { code: "forbidden" } });
	});

	it("opens once, however often the form is sent", async () => {
		const token = randomUUID();
		const sent = await Promise.all(Array.from({ length: 20 }, () => ask("", { token })));
		expect(new Set(sent).size).toBe(1);
	});

	it("writes a file without formulas and without names that are the keepers' alone", async () => {
		await world.propose(who.Celina, { title: '=HYPERLINK("http://x.example")', text: "@sum", name: "keepers" });
		const file = await new Response(await ideasFile(storage, who.Grace, now(), translator("pl"))).text();
		expect(file).toContain("'=HYPERLINK");
		expect(file).toContain("'@sum");
		expect(file.startsWith("Dzień,Tytuł,")).toBe(true);
		expect(file).toContain(who.Anna.name);
		expect(file).not.toContain(who.Celina.name);
		const printed = await printedIdeas(storage, who.Anna);
		expect(printed.find(({ title }) => title.startsWith("=HYPER"))?.author).toBeNull();
	});

	it("keeps a feed's address as a hash, ends the one before, and writes well-formed Atom", async () => {
		const first = await makeFeedAddress(storage, who.Anna, now());
		const token = await makeFeedAddress(storage, who.Anna, now());
		expect(await readerOfFeed(storage, first)).toBeNull();
		expect(await readerOfFeed(storage, token)).toEqual({ language: who.Anna.language });
		const rows = await storage.read.select().from(storage.tables.ideaFeeds);
		expect(JSON.stringify(rows)).not.toContain(token);
		const { ideas, ideaLists } = storage.tables;
		const id = await world.propose(who.Boris, { title: 'Tea & "time" <b>\u0007', name: "keepers" });
		await storage.write(async (writer) => {
			const [row] = (await writer.select().from(ideas)).filter((one) => one.publicId === id);
			await writer
				.insert(ideaLists)
				.values({ ideaId: row?.id ?? 0, list: "a/done", heat: 0, supports: 0, answeredAt: now() });
		});
		const t = translator("en");
		const told = { token, baseUrl: "https://standards.example", company: "Lumen & Co", t, now: now() };
		const feed = await doneFeed(storage, told);
		const tree = parseDocument(feed, { xmlMode: true });
		expect(JSON.stringify(tree.children.map((node) => ("name" in node ? node.name : node.type)))).toContain("feed");
		expect(feed).toContain("<title>Tea &amp; &quot;time&quot; &lt;b&gt;</title>");
		expect(feed).toContain("<name>A colleague</name>");
		expect(feed).not.toContain(who.Boris.name);
		await endFeedAddress(storage, who.Anna, now());
		expect(await readerOfFeed(storage, token)).toBeNull();
	});
});
