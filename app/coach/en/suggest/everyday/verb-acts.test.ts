import { describe, expect, it } from "vitest";
import { mendedIn } from "../../../../../tests/coach/mended.ts";

const mended = mendedIn("en");

describe("verbs of conduct, speech, hands and roads", () => {
	it.each([
		["Never barge past a queue.", "Wait for a gap before you go past the queue."],
		["Don't baffle a buyer with numbers.", "Use plain words with the buyer."],
		["Drivers must not lag behind the convoy.", "Drivers must keep up with the convoy."],
		["Do not skimp on rinsing.", "Be thorough with rinsing."],
		["Porters must not manhandle suitcases.", "Porters must handle suitcases with care."],
		["Never peer through a resident's window.", "Respect the privacy of the resident."],
		["Don't nudge a member towards the yearly plan.", "Let the member choose freely."],
		["Never be aloof with newcomers.", "Be open and friendly with newcomers."],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});
});

describe("bans on a thing without a verb", () => {
	it.each([
		["No empty display cases.", "Keep display cases well stocked."],
		["No unanswered emails on Friday.", "Answer all emails on Friday promptly."],
		["No smudged mirrors.", "Keep mirrors clean."],
		["No squeaky hinges.", "Oil hinges so that they move quietly."],
		["No biscuits before lunch.", "Save biscuits for after lunch."],
	])("%s", (text, wanted) => {
		expect(mended(text)).toContain(wanted);
	});
});

describe("acts that no place makes right and verbs with several senses", () => {
	it.each([
		["Never barge into a treatment room.", "Knock and wait for an answer before you enter a treatment room."],
		["Ushers must not vanish during a rush.", "Ushers must stay at their post during a rush."],
		["Never run out of receipt rolls.", "Restock receipt rolls in good time."],
		["Do not lose heart.", "Stay hopeful."],
		["Don't crush pastries under heavy bottles.", "Put pastries on top of heavy bottles."],
		["No verbal orders.", "Put all orders in writing."],
		["No snow on the ramp.", "Clear snow from the ramp at once."],
	])("%s", (text, wanted) => {
		expect(mended(text)[0]).toBe(wanted);
	});
});
