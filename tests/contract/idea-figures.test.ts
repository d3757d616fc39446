import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { ideaFigures } from "#app/features/ideas/figures/figures.queries.server.ts";
import { dayIn } from "#app/platform/clock.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { ideaWorld } from "#tests/support/ideas.ts";

const day = 24 * 3_600_000;

onBothEngines("the company's figures of ideas", (open) => {
	it("counts ideas and answers, the middle of the days, and names nobody", async () => {
		const { storage, who, clock, propose } = await ideaWorld(await open());
		const { ideas, ideaPromises } = storage.tables;
		const today = () => dayIn("UTC", clock.now());
		const figures = () => ideaFigures(storage, { today: today(), language: "en" });
		expect(await figures()).toMatchObject({ ideas: 0, due: 0, inTime: 0, medianDays: null, done: 0, rules: 0 });
		const ids = [await propose(who.Anna), await propose(who.Boris), await propose(who.Celina)];
		const sentAt = clock.now();
		for (const [at, days] of [2, 6].entries()) {
			const answeredAt = new Date(sentAt.getTime() + days * day);
			const [idea] = await storage.write((writer) =>
				writer
					.update(ideas)
					.set({ firstAnsweredAt: answeredAt, answeredAt, state: at === 0 ? "done" : "declined" })
					.where(eq(ideas.publicId, ids[at] ?? ""))
					.returning({ id: ideas.id }),
			);
			await storage.write((writer) =>
				writer
					.update(ideaPromises)
					.set({
						keptAt: answeredAt,
						keptOn: dayIn("UTC", answeredAt),
						dueOn: dayIn("UTC", new Date(sentAt.getTime() + 4 * day)),
					})
					.where(eq(ideaPromises.ideaId, idea?.id ?? 0)),
			);
		}
		clock.forward(3 * day);
		const told = await figures();
		expect(told).toMatchObject({ ideas: 3, due: 2, inTime: 1, medianDays: 2, done: 1 });
		expect(told.months).toHaveLength(12);
		expect(told.months.reduce((sum, { value }) => sum + value, 0)).toBe(3);
		expect(JSON.stringify(told)).not.toMatch(
			new RegExp([who.Anna, who.Boris, who.Celina].map(({ name }) => name).join("|")),
		);
	});
});
