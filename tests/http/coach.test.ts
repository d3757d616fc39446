import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { type AskedText, sentForm } from "#app/features/coach/suggestions.ts";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { exceptRule } from "#app/features/standards/except-rule.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { onBothEngines } from "../support/engines.ts";
import { serveWorld } from "../support/served-world.ts";
import { actorOf, withoutApprovers } from "../world/standards.ts";

onBothEngines("the coach over HTTP", (_open, engine) => {
	const served = serveWorld(engine, { plant: withoutApprovers });
	const { signedIn } = served;

	const asScript = { accept: "application/json" };
	const texts = {
		english: { text: "Greet the guest.\nDo not interrupt the guest.", language: "en", says: "Language: English" },
		employee: { text: "Поздоровайтесь.\nНе перебивайте клиента.", language: "ru", says: "Язык: Русский" },
		polish: { text: "Przywitaj gościa.\nNie przerywaj gościowi.", language: "pl", says: "Język: Polski" },
	} as const;

	it("reads a text without a script, puts a try in, and keeps nothing", async () => {
		for (const [who, { text, says }] of Object.entries(texts)) {
			const client = await signedIn(who as keyof typeof texts);
			expect((await client.get("/coach")).status).toBe(200);
			const fields = { text, kind: "rule", language: "auto" };
			const looked = await client.post("/coach", fields);
			expect(looked.status).toBe(200);
			expect(looked.text).toContain(says);
			const tried = /name="try"[^>]*value="([^"]*)"/.exec(looked.text)?.[1] ?? "";
			expect(tried).not.toBe("");
			const mended = await client.post("/coach", {
				...fields,
				try: tried.replaceAll("&#x27;", "'").replaceAll("&quot;", '"'),
			});
			expect(mended.text).not.toContain('class="mark stops"');
			expect(mended.text).toContain(text.split("\n")[0] ?? "");
		}
		const { events, keptFindings } = served.storage.tables;
		const stored = JSON.stringify([
			await served.storage.read.select().from(events),
			await served.storage.read.select().from(keptFindings),
		]);
		expect(stored).not.toContain("interrupt the guest");
		expect(served.app.output()).not.toContain("interrupt the guest");
	});

	it("gives a text that is too large, empty or of no known kind back to be mended", async () => {
		const client = await signedIn("english");
		const post = (text: string, kind = "rule") => client.post("/coach", { text, kind, language: "auto" });
		expect((await post("Смех ".repeat(8_000))).status).toBe(422);
		expect((await post(" ")).text).toContain("Paste or write a text first");
		expect((await post("Smile.", "poem")).status).toBe(422);
		expect((await post("Smile at the guest. ".repeat(3_200))).status).toBe(200);
	});

	it("tells a page's script what to write in place of what its coach found, letter by letter where it stands", async () => {
		const asked: AskedText[] = [
			{ text: "Greet the guest.\nDo not interrupt the guest.", kind: "rule", language: "en", leadIn: "" },
			{ text: "Nie zostawiaj gości bez opieki.".normalize("NFD"), kind: "rule", language: "pl", leadIn: "" },
			{ text: "przerywać gościowi;", kind: "rule", language: "pl", leadIn: "Zabrania się:" },
			{ text: "Never run.\n\n".repeat(40), kind: "prose", language: "en", leadIn: "" },
		];
		const client = await signedIn("employee");
		const answer = await client.post("/coach/suggestions", { asked: sentForm(asked) }, asScript);
		expect(answer.status).toBe(200);
		const expected = asked.map(({ text, kind, language, leadIn }) =>
			check(text, { kind, language, context: leadIn ? { leadIn } : {} })
				.filter(({ suggestions }) => suggestions.length > 0)
				.map(({ start, end, message, suggestions }) => ({ start, end, message, suggestions })),
		);
		expect(expected.map(({ length }) => length > 0)).toEqual([true, true, true, true]);
		expect(JSON.parse(answer.text)).toEqual(expected);
		expect(served.app.output()).not.toContain("interrupt the guest");
	});

	it("refuses to word what is no text, too long or too much, and whoever may not come in", async () => {
		const one: AskedText = { text: "Never run.", kind: "rule", language: "en", leadIn: "" };
		const client = await signedIn("employee");
		const status = async (asked: string) => (await client.post("/coach/suggestions", { asked }, asScript)).status;
		expect(await status("[")).toBe(422);
		expect(await status("[]")).toBe(422);
		expect(await status(JSON.stringify([{ ...one, kind: "feedback" }]))).toBe(422);
		expect(await status(JSON.stringify([{ ...one, language: "auto" }]))).toBe(422);
		expect(await status(sentForm([one, one, one, one, one]))).toBe(422);
		expect(await status(sentForm([{ ...one, text: "Ы".repeat(33_000) }]))).toBe(422);
		expect(await status(sentForm([{ ...one, text: "x".repeat(300_000) }]))).toBe(413);
		const visitor = served.app.client();
		expect((await visitor.post("/coach/suggestions", { asked: sentForm([one]) }, asScript)).status).toBe(401);
	});

	it("is opened to visitors and closed again by an administrator, and hands them no company words", async () => {
		const admin = await signedIn("administrator");
		const visitor = served.app.client();
		const closed = await visitor.get("/coach");
		expect([closed.status, closed.location]).toEqual([303, "/sign-in?next=%2Fcoach"]);
		expect((await visitor.post("/coach", { text: "Smile.", kind: "rule", language: "en" })).status).toBe(401);
		expect((await visitor.get("/sign-in")).text).not.toContain('href="/coach"');
		const added = await admin.post("/admin/coach", {
			language: "en",
			kind: "discouraged",
			words: "canary jargon",
			preferred: "plain words",
			act: "add",
		});
		expect(added.status).toBe(303);
		const company = {
			name: "Lumen",
			language: "en",
			languages: ["en", "ru", "pl"],
			timeZone: "Europe/Warsaw",
			workingDays: ["1", "2", "3", "4", "5"],
			welcomeEn: "",
			welcomeRu: "",
			welcomePl: "",
		};
		expect((await admin.submit("/admin/company", { ...company, coachForVisitors: "on" })).status).toBe(303);
		const open = await visitor.get("/coach");
		expect(open.status).toBe(200);
		expect(open.text).not.toContain("canary jargon");
		expect((await visitor.get("/sign-in")).text).toContain('href="/coach"');
		const looked = await visitor.post("/coach", {
			text: "Use canary jargon. Do not shout.",
			kind: "rule",
			language: "en",
		});
		expect(looked.text).toContain('class="mark stops"');
		expect(looked.text).not.toContain("plain words");
		const asked: AskedText = { text: "Use canary jargon. Do not shout.", kind: "rule", language: "en", leadIn: "" };
		const worded = await visitor.post("/coach/suggestions", { asked: sentForm([asked]) }, asScript);
		expect(worded.status).toBe(200);
		expect(worded.text).not.toContain("plain words");
		expect(JSON.parse(worded.text)[0]).toHaveLength(1);
		expect((await admin.submit("/admin/company", company)).status).toBe(303);
		expect((await visitor.get("/coach")).status).toBe(303);
		expect((await visitor.post("/coach/suggestions", { asked: sentForm([asked]) }, asScript)).status).toBe(401);
	});

	it("shows what an entry would change, adds it once, and takes it off", async () => {
		const admin = await signedIn("administrator");
		const entry = { language: "en", kind: "discouraged", words: "plain  talk", preferred: "clear words" };
		const preview = await admin.post("/admin/coach", { ...entry, words: "the price", act: "preview" });
		expect(preview.status).toBe(200);
		expect(preview.text).toContain("SVC-4");
		expect((await admin.post("/admin/coach", { ...entry, act: "add" })).status).toBe(303);
		expect((await admin.post("/admin/coach", { ...entry, act: "add" })).status).toBe(422);
		expect((await admin.post("/admin/coach", { ...entry, words: "12", act: "add" })).status).toBe(422);
		expect((await admin.post("/admin/coach", { ...entry, words: "x".repeat(81), act: "add" })).status).toBe(422);
		expect((await admin.post("/admin/coach", { ...entry, words: "other", preferred: "", act: "add" })).status).toBe(
			422,
		);
		const listed = await admin.get("/admin/coach");
		expect(listed.text).toContain("plain talk");
		const reader = await signedIn("english");
		const looked = await reader.post("/coach", { text: "Keep to plain talk.", kind: "rule", language: "en" });
		expect(looked.text).toContain("clear words");
		for (const [removal = ""] of listed.text.matchAll(/\/admin\/coach\/words\/\d+\/removal/g)) {
			expect((await admin.post(removal, {})).status).toBe(303);
		}
		expect((await admin.get("/admin/coach")).text).not.toContain("plain talk");
	});

	it("refuses to publish a ban without a reason whatever the form says, and lists a reasoned one apart", async () => {
		const author = await signedIn("author");
		const form = {
			note: "First version",
			change: "substantive",
			dueOn: "",
			saying: "2",
			toMend: "0",
			exception: "law",
		};
		const refused = await author.submit("/standards/TEL/publications/new", form);
		expect(refused.status).toBe(422);
		const readers = await signedIn("polish");
		expect((await readers.get("/standards/TEL")).status).toBe(404);
		const draft = await loadDraft(served.storage.read, served.storage.tables, "TEL");
		const ban = draft?.parts.find((part) => part.rule?.number === 1);
		const exception = { kind: "law" as const, words: "The Postal Act asks for it." };
		const excepted = await exceptRule(
			served.storage,
			actorOf(served.world.people.author),
			{ code: "TEL", part: ban?.id ?? "", exception },
			systemClock,
		);
		expect(excepted.ok).toBe(true);
		const preview = await author.get("/standards/TEL/publications/new");
		expect(preview.text).toContain(exception.words);
		expect((await author.submit("/standards/TEL/publications/new", form)).location).toBe("/standards/TEL");
		const shown = (await readers.get("/standards/TEL")).text;
		const apart = shown.slice(shown.indexOf('id="reasoned"'));
		expect(apart).toContain("TEL-1");
		expect(apart).toContain(exception.words);
		const counted = await (await signedIn("administrator")).get("/admin/coach");
		expect(counted.text).not.toContain(exception.words);
		expect(/id="kept"[\s\S]*<td[^>]*>1<\/td>/.test(counted.text)).toBe(true);
	});

	it("leaves advice as it is once a reason is given, without a script, and asks again for other words", async () => {
		const author = await signedIn("author");
		const actor = actorOf(served.world.people.author);
		await openDraft(served.storage, actor, { code: "SVC" }, systemClock);
		const words = { heading: "", text: "Bądź uważny.", why: "", example: "" };
		const rule = {
			code: "SVC",
			kind: "rule" as const,
			leadIn: "",
			language: "pl" as const,
			words,
			token: randomUUID(),
		};
		expect((await addPart(served.storage, actor, rule, systemClock)).ok).toBe(true);
		const asked = await author.get("/standards/SVC/draft");
		const [action = ""] = /\/standards\/SVC\/draft\/parts\/[\w-]+\/kept-findings/.exec(asked.text) ?? [];
		expect(action).not.toBe("");
		expect((await author.submit("/standards/SVC/draft", { reason: " " }, action)).location).toContain(
			"problem=field.missing",
		);
		const kept = await author.submit("/standards/SVC/draft", { reason: "To nasze hasło." }, action);
		expect(kept.status).toBe(303);
		expect(kept.location).not.toContain("problem");
		expect((await author.get("/standards/SVC/draft")).text).not.toContain("/kept-findings");
		const counted = await (await signedIn("administrator")).get("/admin/coach");
		expect(counted.text).not.toContain("To nasze hasło.");
	});
});
