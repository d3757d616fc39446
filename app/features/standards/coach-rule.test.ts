import { describe, expect, it } from "vitest";
import type { Finding } from "#app/coach/types.ts";
import { coachRule, hasGap, mended, type RuleToCoach } from "./coach-rule.ts";

/** A coach that knows two bans, one of them only under a lead-in. */
function check(text: string, { context }: { context?: { leadIn?: string } }): Finding[] {
	const found = (start: number, words: string, message: string, better: string): Finding => ({
		...{ check: "prohibition", severity: "error", start, end: start + words.length, message, why: "why.prohibition" },
		suggestions: better ? [{ start, end: start + words.length, text: better, kind: "phrase" }] : [],
	});
	if (context?.leadIn) return [found(0, text, "prohibition.lead-in-item", "")];
	const at = text.indexOf("Do not interrupt");
	return at < 0 ? [] : [found(at, "Do not interrupt", "prohibition.negated-imperative", "Hear out")];
}

const judge = (rule: RuleToCoach) => coachRule(check, rule);
const rule = (text: string, leadIn = "") => ({ text, leadIn, language: "en" as const });

describe("what the coach says of a rule", () => {
	it("shows the whole rule with a suggestion put in", () => {
		expect(coachRule(check, rule("Do not interrupt the guest."))).toMatchObject([
			{ stops: true, dropsLeadIn: false, tries: [{ text: "Hear out the guest.", ready: true }] },
		]);
	});

	it("shows of a long rule the line, or the words around, and puts the whole in", () => {
		const head = "Smile at the guest.\n";
		const [short] = coachRule(check, rule(`${head}Do not interrupt the guest.`));
		expect(short?.tries).toEqual([{ text: `${head}Hear out the guest.`, shown: "Hear out the guest.", ready: true }]);
		const [long] = coachRule(check, rule(`${"Smile. ".repeat(60)}Do not interrupt. ${"Nod. ".repeat(80)}`));
		expect(long?.tries[0]?.shown).toMatch(/^…Smile\. .*Smile\. Hear out\. Nod\. .*…$/);
		expect(long?.tries[0]?.shown?.length).toBeLessThan(350);
		expect(long?.tries[0]?.text).toHaveLength(`${"Smile. ".repeat(60)}Hear out. ${"Nod. ".repeat(80)}`.length);
	});

	it("says an item under a banning lead-in as one sentence, which then stands alone", () => {
		expect(coachRule(check, rule("interrupt the guest;", "Do not:"))).toMatchObject([
			{ dropsLeadIn: true, tries: [{ text: "Hear out the guest.", ready: true }] },
		]);
		expect(mended(judge, rule("interrupt the guest;", "Do not:"))).toEqual({
			text: "Hear out the guest.",
			leadIn: "",
			changed: true,
		});
	});

	it("mends ban after ban, and leaves alone what has no ready text", () => {
		const twice = "Do not interrupt the guest. Do not interrupt the caller.";
		expect(mended(judge, rule(twice)).text).toBe("Hear out the guest. Hear out the caller.");
		expect(mended(judge, rule("Greet."))).toEqual({ text: "Greet.", leadIn: "", changed: false });
	});

	it("asks for the gaps of a template", () => {
		expect(coachRule(check, rule("First ___, then ___."))).toMatchObject([
			{ check: "gap", stops: true, start: 6, end: 9 },
		]);
		expect(hasGap("Sign here.")).toBe(false);
	});
});
