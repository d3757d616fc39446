import { expect, test } from "vitest";
import { addDays } from "#app/features/accounts/working-days.ts";
import { defaultSettings } from "../model.ts";
import { offerOn } from "./offer.ts";

test("the essay is offered, offered once more, and gone, counted from the first day at work", () => {
	const firstDay = "2026-02-25";
	const seen = Array.from({ length: 400 }, (_, day) => offerOn(addDays(firstDay, day), firstDay, defaultSettings));
	const days = (part: string | null) => seen.flatMap((one, day) => ((one?.part ?? null) === part ? [day] : []));
	expect([days("invitation")[0], days("invitation").at(-1), days("invitation").length]).toEqual([7, 20, 14]);
	expect([days("reminder")[0], days("reminder").at(-1), days("reminder").length]).toEqual([21, 34, 14]);
	expect(new Set(seen.flatMap((one) => one?.lastDay ?? []))).toEqual(new Set(["2026-03-31"]));
	expect(offerOn("2026-02-20", firstDay, defaultSettings)).toBeNull();
});
