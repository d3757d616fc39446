import { eq, inArray } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { personSearchText } from "#app/features/accounts/names.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { mailText } from "../support/smtp-sink.ts";
import { canaries as standardCanaries, withoutApprovers } from "../world/standards.ts";
import type { World } from "../world/world.ts";

type Who = keyof World["people"];
type Fields = Record<string, string>;

/** What few may read, each word nowhere else in the company. */
const canaries = {
	name: "Kanarka Ukryta",
	keptEssay: "канарейка частного эссе",
	begunEssay: "kanarek zaczętego eseju",
	sentEssay: "a canary sent to keepers",
	leadersEssay: "канарейка для руководителей",
	cut: "a canary nobody agreed to",
	refusedCut: "a canary refused by its author",
	ideaDraft: "a canary of a begun idea",
	judgement: "a canary of judgement",
	report: "канарейка жалобы на идею",
	restrictedRule: standardCanaries.restricted,
} as const;

const mayKnow: Record<keyof typeof canaries, Who[]> = {
	name: ["polish", "keeper"],
	keptEssay: ["employee"],
	begunEssay: ["newHire"],
	sentEssay: ["english", "keeper"],
	leadersEssay: ["colleague", "leader", "keeper"],
	cut: ["english", "keeper"],
	refusedCut: ["english", "keeper"],
	ideaDraft: ["approver"],
	judgement: ["keeper"],
	report: ["employee", "keeper"],
	restrictedRule: ["administrator", "author", "auditor", "leader", "employee", "colleague"],
};

const everybody: Who[] = [
	...(["administrator", "author", "approver", "keeper", "auditor", "leader", "otherLeader"] as const),
	...(["employee", "colleague", "polish", "english", "newHire"] as const),
];

const token = () => crypto.randomUUID();
const in30Days = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

onBothEngines("canaries of ideas", (_open, engine) => {
	const served = serveWorld(engine, {
		mail: true,
		env: { COMPRESS: "off" },
		async plant(storage, world) {
			const { people } = storage.tables;
			await withoutApprovers(storage);
			const searchText = personSearchText(canaries.name, "kasia", "");
			const renamed = { name: canaries.name, sortKey: sortKey(canaries.name), searchText };
			await storage.write(async (writer) => {
				await writer.update(people).set(renamed).where(eq(people.id, world.people.polish.id));
			});
		},
	});
	const { as } = served;
	/** Every address of the idea box, and all others where an idea can show. */
	let addresses: string[];
	let feed: string;
	const idea = { hidden: "", merged: "", signed: "" };

	async function send(who: Who, to: string, fields: Fields): Promise<string> {
		const sent = await (await as(who)).post(to, { token: token(), ...fields });
		expect([sent.status, to]).toEqual([303, to]);
		return (sent.location ?? "").split("?")[0] ?? "";
	}
	const propose = (who: Who, title: string, more: Fields = {}) =>
		send(who, "/ideas/new", {
			title,
			text: "The customer waits less.",
			name: "signed",
			rule: "",
			asNew: "on",
			...more,
		});
	const essay = (who: Who, text: string, act: string, readers: string) =>
		send(who, "/essay", { text, act, readers, revision: "0" });
	/** The addresses that a page's forms of one act post to. */
	const acts = (html: string, act: string) =>
		[...html.matchAll(new RegExp(`action="([^"]+/${act})"`, "g"))].map(([, one = ""]) => one);

	beforeAll(async () => {
		const campaign = await send("keeper", "/ideas/campaigns/new", {
			...{ question: "What helps at the door?", words: "", language: "en", team: "" },
			...{ fromDay: new Date().toISOString().slice(0, 10), untilDay: in30Days },
		});
		const hidden = { name: "keepers", campaign: campaign.split("/").at(-1) ?? "", rule: "SVC-1", place: "door" };
		idea.hidden = await propose("polish", "Zubrowka bell at the door", hidden);
		idea.merged = await propose("polish", "Zubrowka chair at the door", { name: "keepers" });
		idea.signed = await propose("english", "Zubrowka lamp at the door");
		await propose("employee", "Zubrowka at Lenina", { rule: "ЛЕН-1" });
		await (await as("approver")).post("/ideas/draft", { title: canaries.ideaDraft, text: canaries.ideaDraft });
		for (const who of ["leader", "administrator"] as const) {
			await send(who, `${idea.hidden}/support`, { back: "/ideas" });
			await send(who, `${idea.merged}/follow`, { back: "/ideas" });
		}
		for (const who of ["otherLeader", "auditor"] as const) await send(who, `${idea.hidden}/follow`, { back: "/ideas" });
		await send("keeper", `${idea.hidden}/judgement`, {
			effect: "4",
			effort: "1",
			cost: "1",
			words: canaries.judgement,
		});
		const into = idea.signed.replace("/ideas/", "");
		await send("keeper", `${idea.merged}/merger`, { search: "", into, words: "The same wish." });
		await send("keeper", `${idea.hidden}/rewards`, { person: "Tom Reed", what: "A day off", thanks: "Thank you" });
		await send("keeper", `${idea.hidden}/rewards`, { person: canaries.name, what: "A book", thanks: "Well seen" });
		const ledger = (await (await as("keeper")).get(`${idea.hidden}/rewards`)).text;
		for (const giving of acts(ledger, "giving")) await send("keeper", giving, {});
		for (const one of acts((await (await as("polish")).get(idea.hidden)).text, "feed")) {
			await send("polish", one, { answer: "no" });
		}
		const report = await send("employee", `${idea.hidden}/report`, { comment: "", words: canaries.report });
		const rule = { code: "SVC", language: "pl", text: "Zadzwoń dzwonkiem przy drzwiach.", why: "" };
		const drafted = await send("author", `${idea.hidden}/rule`, rule);
		const number = /#(SVC-\d+)/.exec(drafted)?.[1] ?? "";
		const author = await as("author");
		const published = { note: "Dzwonek", dueOn: in30Days, toMend: "0" };
		expect((await author.submit("/standards/SVC/publications/new", published)).status).toBe(303);
		const done = { state: "done", words: "The bell hangs.", made: "Tom Reed" };
		await send("keeper", `${idea.hidden}/answers`, done);
		await essay("employee", canaries.keptEssay, "private", "company");
		await essay("newHire", canaries.begunEssay, "save", "company");
		await essay("colleague", canaries.leadersEssay, "send", "leaders");
		const sent = await essay("english", `${canaries.sentEssay}.\n\nA lamp. A chair.`, "send", "keepers");
		for (const title of [canaries.cut, canaries.refusedCut]) {
			await send("keeper", `${sent}/cuts`, {
				title,
				passage: title === canaries.cut ? "A lamp." : "A chair.",
				place: "",
			});
		}
		const [, second = ""] = acts((await (await as("english")).get(sent)).text, "answer");
		await send("english", second, { title: "", name: "signed", answer: "refuse" });
		const english = await as("english");
		feed = /\/feeds\/ideas\/[\w-]+/.exec((await english.post("/ideas/feed", {})).text)?.[0] ?? "";
		const { essays } = served.storage.tables;
		const rows = await served.storage.read.select({ id: essays.publicId }).from(essays);
		const { dluga } = served.world.teams;
		addresses = [
			...["/", "/?all", "/essay", "/essays", ...rows.map(({ id }) => `/essays/${id}`)],
			...["/ideas", "/ideas?tab=new", "/ideas?tab=wanted", "/ideas?tab=mine", "/ideas?tab=answered"],
			...["/ideas?state=done", "/ideas?state=merged", "/ideas?rule=SVC-1", `/ideas?team=${dluga.publicId}`],
			...["/ideas/new", "/ideas/new?rule=SVC-1", "/ideas/similar?title=Zubrowka+bell+door+canary&place=door"],
			...["/ideas/print", "/ideas/ideas.csv", "/ideas/figures", "/ideas/promise", "/ideas/tags", "/ideas/settings"],
			...["/ideas/campaigns", campaign, `${campaign}/closing`, "/ideas/feed", feed],
			...["/ideas/keeping", "/ideas/keeping?of=all", "/ideas/keeping/board", "/ideas/keeping/rewards"],
			...["/ideas/reports", report],
			...Object.values(idea).flatMap((one) =>
				["", "/keeping", "/answers", "/judgement", "/rewards", "/merger", "/rule", "/report"].map((part) => one + part),
			),
			...[`/rules/${number}`, "/rules/SVC-1", "/standards/SVC", "/standards/SVC/log", "/standards/SVC/changes"],
			...[
				"/search?q=Zubrowka",
				"/search?q=canary",
				`/search?q=${encodeURIComponent("канарейка")}`,
				`/search?q=${encodeURIComponent("zaczętego")}`,
			],
			...["/praise", "/mirror", "/who-sees-what"],
		];
	}, 180_000);

	it("show on no page and in no file to anybody but those who may know", async () => {
		const found: string[] = [];
		const look = async (who: Who, address: string) => {
			const [plain = "", query] = address.split("?");
			const client = await as(who);
			for (const place of [address, `${plain === "/" ? "/_root" : plain}.data${query ? `?${query}` : ""}`]) {
				const { status, text } = await client.get(place);
				if (status >= 500) found.push(`${status} ${place} to ${who}`);
				for (const [name, canary] of Object.entries(canaries) as [keyof typeof canaries, string][]) {
					// Now names the people whom a leader leads, whatever they have written.
					if (name === "name" && plain === "/" && who.toLowerCase().endsWith("leader")) continue;
					if (text.includes(canary) && !mayKnow[name].includes(who)) found.push(`${name} on ${place} to ${who}`);
				}
			}
		};
		for (const address of addresses) await Promise.all(everybody.map((who) => look(who, address)));
		expect(found).toEqual([]);
	});

	it("show to those who may know, so that the looking is true", async () => {
		const shown = async (who: Who, address: string) => (await (await as(who)).get(address)).text;
		const keeper = await shown("keeper", idea.hidden);
		expect(keeper).toContain(canaries.name);
		expect(await shown("keeper", "/ideas?tab=answered")).toContain(canaries.name);
		expect(await shown("keeper", `${idea.hidden}/judgement`)).toContain(canaries.judgement);
		expect(await shown("administrator", `${idea.hidden}/rewards`)).toContain("A book");
		expect(await shown("employee", "/ideas/reports")).toContain(canaries.report);
		expect(await shown("employee", "/essay")).toContain(canaries.keptEssay);
		expect(await shown("newHire", "/essay")).toContain(canaries.begunEssay);
		expect(await shown("approver", "/ideas/new")).toContain(canaries.ideaDraft);
		expect(await shown("leader", "/essays")).toContain(canaries.leadersEssay);
		expect(await shown("otherLeader", "/essays")).not.toContain(canaries.leadersEssay);
		expect(await shown("employee", "/ideas?tab=new")).toContain(canaries.restrictedRule);
		expect(await shown("english", feed)).toContain("Zubrowka bell at the door");
		const ofTeam = await shown("otherLeader", `/ideas?team=${served.world.teams.dluga.publicId}`);
		expect(ofTeam).not.toContain("Zubrowka");
	});

	it("go into no mail, job, event, task or line of the log", async () => {
		const { jobs, events, mails, tasks, formTokens, ideas } = served.storage.tables;
		const { polish, keeper } = served.world.people;
		await expect.poll(() => served.mails.length, { timeout: 30_000 }).toBeGreaterThan(2);
		for (const mail of served.mails.filter(({ to }) => !to.some((one) => one.startsWith(keeper.userName)))) {
			for (const canary of Object.values(canaries)) expect(mailText(mail) + mail.source).not.toContain(canary);
		}
		for (const table of [jobs, events, mails, tasks, formTokens]) {
			const rows = JSON.stringify(await served.storage.read.select().from(table as typeof jobs));
			for (const canary of Object.values(canaries)) expect(rows).not.toContain(canary);
		}
		const hidden = [idea.hidden, idea.merged].map((one) => one.replace("/ideas/", ""));
		const ofHidden = await served.storage.read
			.select({ id: ideas.id })
			.from(ideas)
			.where(inArray(ideas.publicId, hidden));
		const told = await served.storage.read.select().from(events).where(eq(events.actorId, polish.id));
		const ids = ofHidden.map(({ id }) => id);
		expect(told.filter((event) => event.subjectType === "idea" && ids.includes(event.subjectId ?? 0))).toEqual([]);
		for (const canary of Object.values(canaries)) expect(served.app.output()).not.toContain(canary);
	});
});
