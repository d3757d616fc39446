import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DiffPart } from "#app/ui/diff.tsx";
import { wordMarks } from "./word-marks.ts";

/** Marks as text: [-gone-], {+come+}. */
function shown(before: string, after: string): string {
	const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
	return wordMarks(before, after)
		.map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
		.join("");
}

const blankless = (text: string) => text.replace(/\s+/gu, "");
const sideOf = (parts: DiffPart[], without: DiffPart["kind"]) =>
	parts
		.filter(({ kind }) => kind !== without)
		.map(({ text }) => text)
		.join("");

describe("marks of words", () => {
	it("marks nothing in equal texts and everything in new ones", () => {
		expect(shown("Greet the guest.", "Greet the guest.")).toBe("Greet the guest.");
		expect(shown("", "Greet.")).toBe("{+Greet.+}");
		expect(shown("Greet.", "")).toBe("[-Greet.-]");
	});

	it("marks words that came, went or changed", () => {
		expect(shown("Greet the guest.", "Greet the guest today.")).toBe("Greet the guest{+ today+}.");
		expect(shown("Call the guest back soon.", "Call the guest soon.")).toBe("Call the guest [-back -]soon.");
		expect(shown("Answer within 2 days of the call.", "Answer within 24 hours of the call.")).toBe(
			"Answer within [-2 days-]{+24 hours+} of the call.",
		);
	});

	it("takes words with marks, hyphens and inner signs as one, in three languages", () => {
		expect(shown("Zadzwoń do gościa o 10:30.", "Zadzwoń do gościa o 11:30.")).toBe(
			"Zadzwoń do gościa o [-10:30-]{+11:30+}.",
		);
		expect(shown("Powiedz, ile potrwa naprawa łóżka.", "Powiedz, ile potrwa naprawa łóżek.")).toBe(
			"Powiedz, ile potrwa naprawa [-łóżka-]{+łóżek+}.",
		);
		expect(shown("Позвоните кому-нибудь из смены.", "Позвоните кому-то из смены.")).toBe(
			"Позвоните [-кому-нибудь-]{+кому-то+} из смены.",
		);
		expect(shown("Don’t keep 1,5 l of milk here.", "Don’t keep 2,5 l of milk here.")).toBe(
			"Don’t keep [-1,5-]{+2,5+} l of milk here.",
		);
		expect(shown("Примите товар, ещё раз назовите цену.", "Примите товар, ещё раз назовите сумму.")).toBe(
			"Примите товар, ещё раз назовите [-цену-]{+сумму+}.",
		);
	});

	it("sees no change where only the way of writing an accent differs", () => {
		expect(shown("Café".normalize("NFD"), "Café")).toBe("Café");
	});

	it("joins marks that one short word parts", () => {
		expect(shown("Open the desk from 8 to 16 each day.", "Open the desk from 9 to 17 each day.")).toBe(
			"Open the desk from [-8 to 16-]{+9 to 17+} each day.",
		);
	});

	it("marks a sentence as a sentence", () => {
		expect(shown("Offer tea. Offer cake.", "Offer tea. Offer cold water. Offer cake.")).toBe(
			"Offer tea. {+Offer cold water. +}Offer cake.",
		);
		expect(shown("Smile. Greet the guest.", "Greet the guest.")).toBe("[-Smile. -]Greet the guest.");
	});

	it("writes the blanks between two changes once where one slides up to the other", () => {
		const rest = "Greet the guest and name the price. ".repeat(6);
		const is = `${rest}say say price Greet  ${rest}`;
		expect(sideOf(wordMarks(`${rest}Greet say price  ${rest}`, is), "removed")).toBe(is);
	});

	it("marks the whole where little is common", () => {
		expect(shown("Send a message when the device is ready.", "Show the old part beside the new one.")).toBe(
			"[-Send a message when the device is ready.-]{+Show the old part beside the new one.+}",
		);
	});

	it("keeps both texts readable from the parts, whatever they are", () => {
		const word = fc.constantFrom(
			"Greet",
			"the",
			"guest",
			"и",
			"назовите",
			"łóżko",
			"10:30",
			"a-b",
			",",
			".",
			"—",
			"(",
			")",
		);
		const text = fc
			.array(fc.tuple(word, fc.constantFrom(" ", " ", " ", "", "\n", "  ")), { maxLength: 30 })
			.map((pairs) => pairs.flat().join(""));
		const long = "Greet the guest and name the price. ".repeat(6);
		fc.assert(
			fc.property(text, text, fc.boolean(), (one, other, isLong) => {
				const [before, after] = [one, other].map((text) => (isLong ? `${long}${text} ${long}` : text)) as [
					string,
					string,
				];
				const parts = wordMarks(before, after);
				expect(sideOf(parts, "removed")).toBe(after);
				expect(blankless(sideOf(parts, "added"))).toBe(blankless(before));
				for (const [at, part] of parts.entries()) expect(part.kind).not.toBe(parts[at + 1]?.kind);
			}),
			{ numRuns: 500 },
		);
	});

	it("stays quick for rules of the greatest length and for long passages", () => {
		const rule = (seed: number) =>
			Array.from({ length: 330 }, (_, at) => `word${(at * seed) % 97}`)
				.join(" ")
				.slice(0, 2000);
		const passage = (seed: number) =>
			Array.from({ length: 1600 }, (_, at) => `Sentence ${(at * seed) % 797} says something here.`).join(" ");
		const started = performance.now();
		wordMarks(rule(31), rule(37));
		wordMarks("! ".repeat(1000), "? ".repeat(1000));
		wordMarks(passage(3), passage(5));
		expect(performance.now() - started).toBeLessThan(2_000);
		const changed = passage(3).replace("Sentence 300 says", "Sentence 300 tells");
		expect(wordMarks(passage(3), changed).filter(({ kind }) => kind !== "same")).toHaveLength(2);
	});
});
