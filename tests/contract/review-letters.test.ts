import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { plantStandard } from "#app/features/demo/plant-standard.server.ts";
import { reviewLetter } from "#app/features/mail/review-letter.server.ts";
import { createMailJobs } from "#app/features/mail/send-mail.server.ts";
import { startDiscussion } from "#app/features/standards/review/discuss.server.ts";
import { createReviewJobs } from "#app/features/standards/review/review-jobs.server.ts";
import { startJobs } from "#db/jobs/runner.ts";
import { movableClock } from "#tests/support/authors.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { deskOf, granted } from "#tests/support/reviewers.ts";
import { startSmtpSink } from "#tests/support/smtp-sink.ts";
import { actorOf } from "#tests/world/standards.ts";
import { plantWorld } from "#tests/world/world.ts";

onBothEngines("the letters of a review", (open) => {
	it("tell each person in their language, once, with the words as they were said", async () => {
		const storage = await open();
		const clock = movableClock();
		const world = await plantWorld(storage, clock);
		const [author, approver] = [actorOf(world.people.author), actorOf(world.people.approver)];
		const told = {
			...{ code: "PAR", title: "Parcels", language: "en" as const },
			sections: [{ heading: { en: "At the door" }, rules: [{ text: { en: "Ring before you come." } }] }],
		};
		await plantStandard(storage, author, told, clock.now());
		const desk = deskOf(storage, clock, "PAR");
		granted(await desk.submit(author, [approver], "Look at the bell."));
		const asking = { token: randomUUID(), rule: "PAR-1", text: "@Anna Nowak, which bell?", mention: "" };
		granted(await startDiscussion(storage, approver, "PAR", asking, clock.now()));
		granted(await desk.say(approver, "approved"));
		const sink = await startSmtpSink();
		const mail = { smtpUrl: sink.url, mailFrom: "rules@lumen.example", baseUrl: "https://rules.lumen.example" };
		const handlers = { ...createMailJobs(mail), ...createReviewJobs({ mail: true }) };
		for (let runs = 0; runs < 2; runs++) {
			const jobs = startJobs(storage, handlers, { clock: () => clock.now(), pollEvery: 20, backoff: () => 0 });
			await jobs.settled();
			await jobs.stop();
		}
		await sink.close();
		const to = (address: string) => sink.mails.filter((one) => one.to[0] === address);
		expect(to("petr@lumen.example")).toHaveLength(1);
		expect(to("anna@lumen.example")).toHaveLength(2);
		const { mails } = storage.tables;
		const rows = await storage.read.select({ kind: mails.kind, sent: mails.sentAt }).from(mails);
		expect(rows.map(({ kind }) => kind).sort()).toEqual(["review.all-approved", "review.mention", "review.submitted"]);
		expect(rows.every(({ sent }) => sent !== null)).toBe(true);
		const letterFor = async (kind: string, language: "en" | "ru" | "pl") => {
			const [row] = await storage.read.select().from(mails).where(eq(mails.kind, kind));
			if (!row) throw new Error(`${kind} was not written`);
			const person = { name: "Kim", userName: "kim", language, timeZone: "UTC" };
			const letter = { id: row.id, kind, params: row.params, person, address: "kim@lumen.example" };
			return reviewLetter(storage, letter, { baseUrl: "https://rules.lumen.example" });
		};
		for (const language of ["en", "ru", "pl"] as const) {
			const asked = await letterFor("review.submitted", language);
			expect(asked?.lines.join(" ")).toContain("Look at the bell.");
			expect(asked?.button.href).toBe("https://rules.lumen.example/standards/PAR/review");
			const mention = await letterFor("review.mention", language);
			expect(mention?.lines.join(" ")).toContain("@Anna Nowak, which bell?");
			expect(mention?.button.href).toMatch(/\/standards\/PAR\/review#d-/);
			const agreed = await letterFor("review.all-approved", language);
			expect(agreed?.button.href).toBe("https://rules.lumen.example/standards/PAR/publications/new");
			for (const letter of [asked, mention, agreed]) expect(JSON.stringify(letter)).not.toMatch(/review\.|\{\{/);
		}
	});
});
