import { describe, expect, it } from "vitest";
import { mendedIn } from "#tests/coach/mended.ts";

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
