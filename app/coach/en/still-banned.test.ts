import { describe, expect, it } from "vitest";
import { mendedIn } from "#tests/coach/mended.ts";
import { putRight, secondManner, stillBanned } from "./still-banned.ts";

const mended = mendedIn("en");

describe("no wording that orders or allows what is banned", () => {
	it.each([
		["Do not transfer a patient's call more than once.", /more than once/],
		["Counters must not turn anyone away before closing time.", /turn anyone away/],
		["Never send a visitor away before noon.", /away (?:after|only)/],
		["no chatting across the ward", /^chat/i],
		["Listen first, never judge a diner on looks alone.", /with a colleague|alone/],
		["Wash your hands first. Masks must not be worn twice.", /take off|taking|at home|locker|before you start/i],
		["There is no need to lecture anyone about a late payment.", /what anyone asks|tell anyone/i],
		["Don't leave the buyer in the dark about the delivery.", /lit place|good light|light the/i],
		["Do not leave grease marks on the paintwork.", /stay with|heat/i],
		["Don't leave a card at once: knock twice.", /back/],
		["Don't push the dearest tyre, ask how the driver will use it.", /^Ask how the driver will use the dearest/],
		["Clerks are not allowed to: put the line on mute in order to gossip.", /in order|place provided/],
	])("%s", (rule, wrong) => {
		for (const one of mended(rule)) expect(one).not.toMatch(wrong);
	});

	it("keeps what waits for somebody to be seen", () => {
		const rule = "Do not send a patient away before the doctor has seen them.";
		expect(stillBanned("Send a patient away only once the doctor has seen them.", rule)).toBe(false);
		expect(stillBanned("Send a visitor away after noon.", "Never send a visitor away before noon.")).toBe(true);
	});
});

describe("no wording that reads its ban in another sense or is torn", () => {
	it.each([
		["Don't make the visitor wait standing in the hall.", /wait help/],
		["Clerks shall not disclose whether a person is staying at the inn.", /is confidential/],
		["Avoid calling patients at night.", /names?\b/],
		["No sticky fingerprints on the screen.", /fingerprints .* clean/],
		["Forget the hard sell with new customers.", /(?:Offer|Explain) with/],
		["Don't keep quiet when a train is late.", /quiet (?:away|in)/],
		["Accept nothing from a guest beyond a coffee.", /Thank the guest beyond/],
		["Don’ts: shouting, playing with your hair.", /still with/],
		["Keep emails short and refrain from jokes.", /speak/],
		["Laughing at a visitor's accent is unkind and wrong.", /wrong/],
		["It is not allowed: to film patients’ letters with a private phone.", / ’ /],
		["You must not phone a tenant before eight or after seven.", /after eight or after|before seven or before/],
		["Drivers are forbidden to: run errands in the delivery van.", /walk/i],
		["See that no diner sits with an empty plate.", /on (?:their|your) feet/],
		["Take back a stale loaf without discussing it.", /confidential|need it for their work/],
	])("%s", (rule, wrong) => {
		for (const one of mended(rule)) expect(one).not.toMatch(wrong);
	});
});

describe("what is put right", () => {
	it("waits for what takes place and is no clause", () => {
		expect(putRight("give out details only once the security check")).toBe(
			"give out details only after the security check",
		);
		expect(putRight("wait until the briefing, then start")).toBe("wait until after the briefing, then start");
		expect(putRight("begin only once the guest agrees")).toBe("begin only once the guest agrees");
	});
	it("allows a bad state for a while and does not order it", () => {
		expect(putRight("A table must stay uncleared for at most five minutes")).toBe(
			"A table may stay uncleared for at most five minutes",
		);
	});
	it("joins a second manner to the first", () => {
		expect(secondManner(" openly and in person", "Decline politely")).toBe(", openly and in person");
		expect(secondManner(" openly and in person", "Answer openly")).toBe(" and in person");
		expect(secondManner(" openly and in person", "Answer")).toBe(" openly and in person");
	});
	it("names the thing before it says it", () => {
		expect(mended("Don't push the dearest tyre, ask how the driver will use it.")[0]).toMatch(/ instead of /);
	});
});
