import { expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { coachRule } from "./coach-rule.ts";
import { judgedRule } from "./judged-rule.server.ts";

const rule = { text: "Do not argue with guests.", leadIn: "", language: "en" as const };

it("says what the coach says, the second time as well", () => {
	const said = coachRule(check, rule);
	expect(judgedRule(rule)).toEqual(said);
	expect(judgedRule({ ...rule })).toEqual(said);
});

it("judges anew what differs in language, lead-in, company words or kept advice", () => {
	judgedRule(rule);
	const words = { allowed: ["argue"], discouraged: [{ words: "guests", preferred: "visitors" }] };
	for (const other of [
		{ ...rule, text: "Greet guests." },
		{ ...rule, text: "Кричать на гостей нельзя.", language: "ru" as const },
		{ ...rule, text: "argue with guests", leadIn: "Do not:" },
		{ ...rule, companyWords: words },
		{ ...rule, kept: new Set(["none-such"]) },
	])
		expect(judgedRule(other)).toEqual(coachRule(check, other));
	expect(judgedRule({ ...rule, companyWords: words })).not.toEqual(judgedRule(rule));
});
