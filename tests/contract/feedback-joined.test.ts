import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { keepFeedbackDraft } from "#app/features/feedback/draft.server.ts";
import { secondLook } from "#app/features/feedback/second-look.server.ts";
import { type NewFeedback, sendFeedback } from "#app/features/feedback/send-feedback.server.ts";
import { beginning, feedbackSheet } from "#app/features/feedback/sheet-page.server.ts";
import { mirrorOf } from "#app/features/mirror/mirror.queries.server.ts";
import { practiceAskedFor } from "#app/features/practice/invitation.server.ts";
import { askForFeedback } from "#app/features/requests/ask-feedback.server.ts";
import { requestPage } from "#app/features/requests/requests.queries.server.ts";
import { withdrawRequest } from "#app/features/requests/settle-request.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { codeOf, type FeedbackWorld, feedbackWorld, must } from "#tests/support/feedback.ts";

onBothEngines("feedback joined to requests, practice and the mirror", (open) => {
	let storage: Storage;
	let world: FeedbackWorld;
	let who: FeedbackWorld["who"];

	beforeAll(async () => {
		world = await feedbackWorld(await open());
		({ storage, who } = world);
	});

	const now = () => world.clock.now();

	async function asked(asker: Actor, to: Actor[]): Promise<string> {
		const form = { token: randomUUID(), question: "What of the call on Tuesday?", rule: "SVC-1" };
		const sent = { ...form, to: to.map(({ publicId }) => publicId) };
		return (
			must(await askForFeedback(storage, asker, sent, { at: now(), mail: false }))
				.leadsTo.split("/")
				.at(-1) ?? ""
		);
	}

	it("begins an answer with the question, its asker and its rule, and joins it when it is sent", async () => {
		const request = await asked(who.Anna, [who.Boris, who.Ewa]);
		const begun = await beginning(storage, who.Boris, new URLSearchParams({ request }));
		expect(begun).toMatchObject({ request, to: who.Anna.publicId, rule: "SVC-1" });
		const sheet = await feedbackSheet(storage, who.Boris, begun, now());
		expect(sheet).toMatchObject({ request: { question: "What of the call on Tuesday?", name: "Anna" } });
		const stranger = await beginning(storage, who.Celina, new URLSearchParams({ request }));
		expect(stranger.request).toBe("");
		const form = world.form(who.Anna, { request });
		const twice = await Promise.all(
			[form, { ...form, token: randomUUID() }].map((one) => sendFeedback(storage, who.Boris, one, now())),
		);
		expect(twice.map(codeOf).sort()).toEqual(["ok", "requests.problem.gone"]);
		expect(await world.rowCount("feedbackEntries")).toBe(1);
		const read = await requestPage(storage, who.Anna, request, now());
		expect(read?.parts).toMatchObject([
			{ name: "Boris", state: "answered" },
			{ name: "Ewa", state: "asked" },
		]);
		const entry = twice.find(({ ok }) => ok);
		expect(entry?.ok && entry.value.leadsTo).toBe(`/feedback/${read?.parts[0]?.entry}`);
	});

	it("lets a text go on without a request that ended, or that somebody else asked", async () => {
		const request = await asked(who.Anna, [who.Celina]);
		const form = world.form(who.Anna, { request });
		expect(await secondLook(storage, who.Celina, form, now())).toMatchObject({ fields: { request } });
		const elsewhere = { ...form, to: who.Dmitri.publicId };
		expect(await secondLook(storage, who.Celina, elsewhere, now())).toMatchObject({ fields: { request: "" } });
		must(await withdrawRequest(storage, who.Anna, request, now()));
		expect(codeOf(await sendFeedback(storage, who.Celina, form, now()))).toBe("requests.problem.gone");
		expect(await secondLook(storage, who.Celina, form, now())).toMatchObject({ fields: { request: "" } });
		expect((await feedbackSheet(storage, who.Celina, form, now())).request).toBeNull();
	});

	it("asks to practise before the first feedback that wants a change, and no longer after it", async () => {
		expect(await practiceAskedFor(storage, who.Ewa)).toBe(true);
		await world.send(who.Ewa, who.Frank, { wants: "keep" });
		expect(await practiceAskedFor(storage, who.Ewa)).toBe(true);
		await world.send(who.Ewa, who.Frank);
		expect(await practiceAskedFor(storage, who.Ewa)).toBe(false);
	});

	it("counts what the coach met while feedback was written, once for each that was sent", async () => {
		const draft = (more: Partial<NewFeedback>) => world.form(who.Frank, more);
		const keep = (more: Partial<NewFeedback>, attempted = false) =>
			keepFeedbackDraft(storage, who.Hugo, draft(more), now(), attempted);
		await keep({ deed: "You are always late.", proposal: "" });
		await keep({ deed: "You are lazy." });
		const token = randomUUID();
		await Promise.all([1, 2, 3].map(() => world.send(who.Hugo, who.Frank, { token })));
		const months = async () => (await mirrorOf(storage, who.Hugo, now())).months.filter(({ texts }) => texts > 0);
		expect(await months()).toMatchObject([{ texts: 1, generalisation: 1, personality: 1, "no-proposal": 0 }]);
		await keep({ proposal: "" }, true);
		await world.send(who.Hugo, who.Frank);
		await world.send(who.Hugo, who.Frank);
		expect(await months()).toMatchObject([{ texts: 3, generalisation: 1, personality: 1, "no-proposal": 1 }]);
	});
});
