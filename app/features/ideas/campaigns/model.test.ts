import { expect, test } from "vitest";
import { campaignState } from "./model.ts";

test("a campaign is open from its first day to its last, both included", () => {
	const days = { fromDay: "2026-03-02", untilDay: "2026-03-20", closed: false };
	expect(campaignState(days, "2026-03-01")).toBe("coming");
	expect(campaignState(days, "2026-03-02")).toBe("open");
	expect(campaignState(days, "2026-03-20")).toBe("open");
	expect(campaignState(days, "2026-03-21")).toBe("over");
	expect(campaignState({ ...days, closed: true }, "2026-03-10")).toBe("closed");
});
