import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";
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
		["Do not leave patients in total silence.", /in total silence|in total/],
		["Ensure that guests are never left in suspense.", /(?:with|Meet) guests in/],
		["Tell nobody a price before the offer has been signed.", /honest .* before|(?:confidential|work) before/],
		["Don't hesitate to wake the manager after midnight.", /hesitate/i],
		["No phones in your hand during a fitting.", /off in your hand/],
		["Do not interrupt a pupil while they are reading aloud.", /then interrupt|let they|they has/i],
		["Porters shall not use foul language where guests may hear it.", /use foul/i],
		["Ushers must not count tickets out of the guest's view.", /count tickets out of/],
		["Nobody may plate cold food after a break without washing their hands.", /^[^_]*without washing/],
		["Owners must not accept any favour that might influence their judgement.", /sober|must must|shall shall/],
		["Don't dismiss a query as silly, even if it seems so to you.", /^(?!.*silly).*seems so/],
		["Guides must not smoke on the coach or play loud videos.", /may smoke only .* or play/],
		["No visitor is to be left waiting without an explanation.", /(?:See to|Tell) every visitor without/],
		["Nurses must not pull a curtain back unasked.", /unasked (?:gently|quietly)/],
		["There's no need to explain the form to a client who wants a copy.", /step by step|a copy only when asked/],
		[
			"It is rude to chat about patients in the canteen.",
			/in private|in the canteen confidential|patients to yourself/,
		],
		["Don't read out fees in the waiting room.", /read .*out|in plain words/i],
		["Always name a day, never promise an hour.", /promise an hour/],
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
		["Steer clear of capital letters and exclamation marks in a reply.", /type letters|file|lock/i],
		["Don't let impatience into your tone.", /eye on|intoes|every hour/],
		["Snacking on the phone is rude.", /your on/],
		["Sending a patient home for a missing signature is poor service.", /(?:Accept|Help|Serve) the patient home/],
		["Remember that guests must not be left alone in the cellar.", /take remember/i],
		["Don't round up the minutes.", /change/],
		["Don't let an enquiry about a room lie unanswered over the holidays.", /off the holidays|abouts/],
		["Try not to wake the whole floor with the hoover.", /in peace with/],
		["Client data shall not be left visible on a screen.", /visible off|stay with/i],
		["Stop sending outdated leaflets.", /confidential/],
		["no rings or bracelets on the ward", /home on the ward/],
		["Do not put wet coats down on the seats.", /coats down[.]?$|down off/],
		["Do not push the coins across, count them out.", /coins gently/],
		["Use everyday words. No jargon.", /words.*everyday words/],
		["Write the note at once, do not leave it for tomorrow.", /once and deal/],
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

describe("what answers the ban itself", () => {
	it.each([
		["Don't let tiredness into your voice.", "Keep your voice lively and interested."],
		["Do not leave a caller in silence while you search.", "Tell the caller what you are doing while you search."],
		["Don't go quiet on the line.", "Say what you are doing."],
		["Porters must not pull the curtain back unasked.", "Porters must ask before they pull the curtain back."],
		["Do not neglect older guests.", "Give older guests the same care as all others."],
		["Don't let a query about a bill lie over the weekend.", "Answer the query about a bill before the weekend."],
		["Raw meat must not share a shelf with salad.", "Raw meat must go on a separate shelf from salad."],
		["Tell nobody a balance before the check is done.", "Tell people a balance only once the check is done."],
		["Don't claim it won't hurt.", "Be honest about what to expect."],
	])("%s", (rule, right) => expect(mended(rule)[0]).toBe(right));
});
