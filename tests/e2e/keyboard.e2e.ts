import type { Page } from "playwright/test";
import { expect, signIn, test } from "./support/story.ts";

/** The words of what has the focus in the page's form, and what lies over its middle, if anything does. */
function focused(page: Page): Promise<{ name: string; covered: boolean } | null> {
	return page.evaluate(() => {
		const here = document.activeElement;
		if (!here?.closest("main form")) return null;
		const box = here.getBoundingClientRect();
		const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
		const labels = [...((here as HTMLInputElement).labels ?? [])];
		const own = !above || here.contains(above) || above.contains(here) || labels.some((label) => label.contains(above));
		return { name: here.textContent?.trim() || (labels[0]?.textContent ?? here.id), covered: !own };
	});
}

test("on a phone the row at the foot leaves whatever has the focus in sight", async ({ company, window }) => {
	test.setTimeout(240_000);
	const place = await company();
	const page = await window(place, { viewport: { width: 360, height: 740 } });
	await signIn(page, place.world.people.employee);
	for (const address of ["/praise/new", "/feedback/new", "/ideas/new"]) {
		await page.goto(address);
		const seen: string[] = [];
		for (let step = 0; step < 60; step++) {
			await page.keyboard.press("Tab");
			const found = await focused(page);
			if (!found && seen.length > 0) break;
			if (!found) continue;
			seen.push(found.name);
			expect([address, found.name, found.covered]).toEqual([address, found.name, false]);
		}
		expect(seen.length).toBeGreaterThan(4);
	}
});
