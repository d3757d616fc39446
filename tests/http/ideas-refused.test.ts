import { beforeAll, expect, it } from "vitest";
import { problemText } from "#app/messages/problem-text.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { type Client, decodeEntities, type Page } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import type { World } from "../world/world.ts";

type Fields = Record<string, string | string[]>;
type Who = keyof World["people"];

/** What the forms of the table are about. */
interface Made {
	idea: string;
	essay: string;
	cut: string;
	campaign: string;
	merge: string;
}

/** A form that cannot be taken as it is. */
interface Refused {
	form: string;
	who: Who;
	to: (made: Made) => string;
	fields: Fields;
	/** What must stand on the page that comes back. */
	kept: string[];
	/** The sentences that must stand on it. */
	says: Problem[];
	status?: number;
}

const words = "Klient dzwoni trzy razy, bo nikt nie zna dnia. Позвонить раньше, чем спросят. “Quoted” & <marked>";
const title = "A bell at the counter & a chair";
const place = "Recepcja, drzwi 2";
const long = (most: number) => `${"word ".repeat(Math.ceil(most / 5))}end of it`;
const missing = (field: string): Problem => ({ code: "field.missing", field });
const tooLong = (field: string, count: number): Problem => ({ code: "field.too-long", field, params: { count } });
const token = () => crypto.randomUUID();
const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const idea = { title, text: words, place, rule: "", name: "keepers", act: "send" };
const newIdea = { form: "short idea", who: "english", to: () => "/ideas/new" } as const;
const answering = { form: "answer", who: "keeper", to: ({ idea: id }: Made) => `${id}/answers` } as const;
const cutting = { form: "cut", who: "keeper", to: ({ essay: id }: Made) => `${id}/cuts` } as const;
const campaign = { question: title, words, language: "pl", team: "", fromDay: later, untilDay: later };
const settings = {
	...{ question_en: words, question_ru: "Что ещё сделать удобнее?", question_pl: "Co ułatwić?" },
	...{ receiveDays: "2", answerDays: "10", inviteAfter: "7", remindAfter: "21", inviteUntil: "35" },
};

const table: Refused[] = [
	{ ...newIdea, fields: { ...idea, title: "" }, kept: [words, place], says: [missing("title")] },
	{ ...newIdea, fields: { ...idea, text: "" }, kept: [title, place], says: [missing("text")] },
	{ ...newIdea, fields: { ...idea, title: long(140) }, kept: [long(140), words, place], says: [tooLong("title", 140)] },
	{
		...{ ...newIdea, fields: { ...idea, rule: "SVC-999" }, kept: [title, words, place, "SVC-999"] },
		says: [{ code: "ideas.problem.rule", field: "rule" }],
	},
	{
		...{ ...newIdea, fields: { ...idea, campaign: "none" }, kept: [title, words, place] },
		says: [{ code: "ideas.problem.campaign" }],
	},
	{
		...{ form: "essay", who: "polish", to: () => "/essay", says: [missing("text")], kept: ['value="company"'] },
		fields: { text: "  ", readers: "company", revision: "0", act: "send" },
	},
	{
		...{ form: "essay", who: "polish", to: () => "/essay", says: [tooLong("text", 60_000)], kept: ["end of it"] },
		fields: { text: long(60_000), readers: "leaders", revision: "0", act: "send" },
	},
	{
		...{ form: "essay of an older page", who: "polish", to: () => "/essay", kept: [words], status: 409 },
		...{ fields: { text: words, readers: "leaders", revision: "7", act: "private" } },
		says: [{ code: "essay.problem.stale" }],
	},
	{
		...{ form: "essay that another page has sent", who: "english", to: () => "/essay", kept: [words] },
		...{ fields: { text: words, readers: "leaders", revision: "1", act: "send" }, status: 409 },
		says: [{ code: "essay.problem.sent" }],
	},
	{
		...{ ...cutting, fields: { title, passage: words, rule: "", place }, kept: [title, words, place] },
		says: [{ code: "essay.problem.passage" }],
	},
	{ ...cutting, fields: { title: "", passage: words }, kept: [words], says: [missing("title")] },
	{
		...{ form: "cut's answer", who: "english", to: ({ essay, cut }) => `${essay}/cuts/${cut}/answer`, kept: [title] },
		...{ fields: { title, name: "keepers", answer: "maybe" }, says: [{ code: "field.choose" }] },
	},
	{
		...{ form: "comment", who: "employee", to: ({ idea: id }) => `${id}/comments`, kept: ["end of it"] },
		...{ fields: { text: long(1_000) }, says: [tooLong("text", 1_000)] },
	},
	{
		...{ form: "tags of an idea", who: "polish", to: ({ idea: id }) => `${id}/tags`, kept: [] },
		...{ fields: { tag: [..."abcdef"] }, says: [{ code: "ideas.problem.many-tags", params: { count: 5 } }] },
	},
	{
		...{ ...answering, fields: { state: "under-consideration", words, nextDueOn: "" }, kept: [words] },
		says: [missing("nextDueOn")],
	},
	{
		...{
			...answering,
			kept: [words],
			says: [{ code: "keepers.problem.past-day", field: "nextDueOn" }],
		},
		fields: { state: "under-consideration", words, nextDueOn: "2020-01-06" },
	},
	{
		...{ ...answering, form: "trial", kept: [words, place, later, "It takes long", "12 calls"] },
		...{ says: [{ code: "keepers.problem.nobody-tries", field: "tries" }] },
		fields: {
			...{ state: "on-trial", words, place, untilDay: later, nextDueOn: later, tries: "", team: "" },
			...{ before: "It takes long", figureBefore: "12 calls" },
		},
	},
	{
		...{ ...answering, form: "done", fields: { state: "done", words, made: "Tom Reed\nNobody Such" } },
		...{ kept: [words, "Tom Reed\nNobody Such"] },
		says: [{ code: "keepers.problem.name-unknown", field: "made", params: { name: "Nobody Such" } }],
	},
	{
		...{ ...answering, form: "decline", fields: { state: "declined", words, reason: title, thanks: "", first: "on" } },
		...{ kept: [words, title], says: [missing("thanks")] },
	},
	{
		...{ form: "judgement", who: "keeper", to: ({ idea: id }) => `${id}/judgement`, kept: [words] },
		...{ fields: { effect: "4", effort: "5", cost: "", words }, says: [{ code: "field.choose", field: "effort" }] },
	},
	{
		...{
			form: "reward",
			who: "administrator",
			to: ({ idea: id }) => `${id}/rewards`,
			kept: ["Nobody Such", title, words],
		},
		...{ fields: { person: "Nobody Such", what: title, thanks: words } },
		says: [{ code: "keepers.problem.name-unknown", field: "person", params: { name: "Nobody Such" } }],
	},
	{
		...{ form: "merging", who: "keeper", to: ({ idea: id }) => `${id}/merger`, kept: [words] },
		...{ fields: { search: "bell", into: "", words }, says: [missing("into")] },
	},
	{
		...{ form: "parting", who: "keeper", to: ({ idea: id, merge }) => `${id}/merger/${merge}/separation` },
		...{ fields: { words: long(4_000) }, kept: ["end of it"], says: [tooLong("words", 4_000)] },
	},
	{
		...{ form: "campaign", who: "keeper", to: () => "/ideas/campaigns/new", kept: [title, words, later] },
		...{
			fields: { ...campaign, untilDay: "2026-01-06" },
			says: [{ code: "campaigns.problem.days", field: "untilDay" }],
		},
	},
	{
		...{ form: "campaign", who: "administrator", to: () => "/ideas/campaigns/new", kept: [words, later] },
		...{ fields: { ...campaign, question: "" }, says: [missing("question")] },
	},
	{
		...{ form: "closing words", who: "keeper", to: ({ campaign: id }) => `${id}/closing`, kept: ["end of it"] },
		...{ fields: { words: long(4_000) }, says: [tooLong("words", 4_000)] },
	},
	{
		...{
			form: "settings",
			who: "administrator",
			to: () => "/ideas/settings",
			kept: [words, "Co ułatwić?", 'value="0"'],
		},
		...{ fields: { ...settings, receiveDays: "0" }, says: [{ code: "field.number", field: "receiveDays" }] },
	},
	{
		...{ form: "settings", who: "administrator", to: () => "/ideas/settings", kept: [words, 'value="5"'] },
		...{ fields: { ...settings, remindAfter: "5" }, says: [{ code: "ideas.problem.days", field: "remindAfter" }] },
	},
	{
		...{ form: "tag", who: "keeper", to: () => "/ideas/tags", kept: ["очередь", "end of it"] },
		...{ fields: { en: long(40), ru: "очередь", pl: "" }, says: [tooLong("en", 40)] },
	},
	{
		...{ form: "stand-in", who: "keeper", to: () => "/ideas/keeping/stand-ins", kept: [later] },
		...{ fields: { standIn: "none", fromDay: later, untilDay: later } },
		says: [{ code: "keepers.problem.no-keeper", field: "standIn" }],
	},
	{
		...{ form: "rule", who: "author", to: ({ idea: id }) => `${id}/rule`, kept: [words] },
		...{ fields: { code: "SVC", language: "pl", text: "", why: words }, says: [missing("text")] },
	},
	{
		...{ form: "rule", who: "author", to: ({ idea: id }) => `${id}/rule`, kept: [words, place] },
		...{ fields: { code: "NONE", language: "pl", text: words, why: place } },
		says: [{ code: "standard.missing", field: "code" }],
	},
];

onBothEngines("refused forms of ideas", (_open, engine) => {
	const served = serveWorld(engine);
	const { as, signedIn } = served;
	const made = {} as Made;

	/** Sends a form and answers where it leads. */
	async function send(who: Who, to: string, fields: Fields): Promise<string> {
		const sent = await (await as(who)).post(to, { token: token(), ...fields });
		expect([sent.status, to]).toEqual([303, to]);
		return (sent.location ?? "").split(/[?#]/)[0] ?? "";
	}
	const propose = (who: Who, more: Fields = {}) => send(who, "/ideas/new", { ...idea, asNew: "on", ...more });

	beforeAll(async () => {
		made.idea = await propose("polish");
		await propose("colleague", { title: "A bell by the door" });
		const other = await propose("colleague", { title: "Another bell" });
		await send("keeper", `${other}/merger`, { search: "", into: made.idea.replace("/ideas/", ""), words });
		const united = await (await as("keeper")).get(made.idea);
		made.merge = /\/merger\/([^/"]+)\/separation/.exec(united.text)?.[1] ?? "";
		const text = "A chair at the counter.\n\nA list of what is ready.";
		made.essay = await send("english", "/essay", { text, readers: "keepers", revision: "0", act: "send" });
		await send("keeper", `${made.essay}/cuts`, { title, passage: "A chair at the counter.", rule: "", place: "" });
		const read = await (await as("english")).get(made.essay);
		made.cut = /\/cuts\/([^/"]+)\/answer/.exec(read.text)?.[1] ?? "";
		made.campaign = await send("keeper", "/ideas/campaigns/new", campaign);
		expect(Object.values(made)).not.toContain("");
	});

	/** The words of a page as they are read, without its scripts. */
	const wordsOf = ({ text }: Page) => decodeEntities(text.replace(/<script\b[\s\S]*?<\/script>/g, ""));

	function expectKept(page: Page, kept: readonly string[], where: string): void {
		const read = wordsOf(page);
		for (const one of kept) expect(read.includes(one), `${where} keeps ${one.slice(-60)}`).toBe(true);
	}

	for (const { form, who, to, fields, kept, says, status = 422 } of table) {
		const why = says.map(({ code, field = "" }) => `${code} ${field}`.trim()).join(", ");
		it(`gives back ${form} with all its words (${why})`, async () => {
			const { language } = served.world.people[who];
			const page = await (await as(who)).post(to(made), { token: token(), ...fields });
			expect(page.status).toBe(status);
			expect(page.headers.get("content-type")).toContain("text/html");
			expectKept(page, kept, form);
			const read = wordsOf(page);
			for (const problem of says) expect(read).toContain(problemText(translator(language), problem));
			expect(read).not.toMatch(/\b(problem|field)\.[a-z-]+\b/);
		});
	}

	it("gives every form's words back when the session ended before it was sent", async () => {
		const ended = await signedIn("newHire");
		const same = served.app.client();
		same.cookies.set("sb", ended.cookies.get("sb") ?? "");
		await ended.post("/sign-out", {});
		const forms = table.map((row) => sentAfterwards(same, row));
		for (const { form, page, typed } of await Promise.all(forms)) {
			expect([form, page.status]).toEqual([form, 401]);
			expectKept(page, typed, form);
		}
	});

	async function sentAfterwards(client: Client, { form, to, fields }: Refused) {
		const page = await client.post(to(made), { token: token(), ...fields });
		// What was chosen of a list, and ids, are one bare word each; sentences and names have a space.
		const typed = Object.values(fields).flat();
		return { form, page, typed: typed.filter((text) => text.trim().includes(" ")) };
	}

	it("keeps words for what has gone on meanwhile: a closed campaign, an idea that was taken back or merged", async () => {
		const keeper = await as("keeper");
		const closed = await send("keeper", "/ideas/campaigns/new", campaign);
		await send("keeper", `${closed}/closing`, { words });
		const [gone, merged] = [await propose("newHire"), await propose("newHire", { title: "Merged away" })];
		await send("newHire", `${gone}/withdrawal`, {});
		await send("keeper", `${merged}/merger`, { search: "", into: made.idea.replace("/ideas/", ""), words: "The same" });
		const answer = { state: "under-consideration", nextDueOn: later };
		const late = [
			[keeper, `${closed}/closing`, {}],
			[keeper, `${gone}/answers`, answer],
			[keeper, `${merged}/answers`, answer],
			[keeper, `${gone}/judgement`, { effect: "1", effort: "1", cost: "1" }],
			[keeper, `${gone}/rewards`, { person: "Tom Reed", what: "A day off", thanks: words }],
			[keeper, `${made.idea}/merger`, { search: "nothing like it", into: "" }],
			[keeper, `${merged}/merger`, { search: "", into: made.idea.replace("/ideas/", "") }],
			[await as("author"), `${gone}/rule`, { code: "SVC", language: "pl", text: words, why: "" }],
			[await as("author"), `${merged}/rule`, { code: "SVC", language: "pl", text: words, why: "" }],
			[await as("employee"), `${gone}/comments`, { text: words }],
		] as const;
		for (const [client, to, fields] of late) {
			const page = await client.post(to, { token: token(), words, ...fields });
			expect([404, 409, 422], to).toContain(page.status);
			expectKept(page, [words], to);
		}
	});
});
