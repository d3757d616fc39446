import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readAppearance } from "./appearance.ts";
import { DiffText } from "./diff.tsx";
import { describedBy } from "./field.tsx";
import { fontPreloads } from "./fonts.ts";
import { Frame, type FrameLabels, type Place } from "./frame.tsx";
import { linePoints } from "./line-chart.tsx";
import { RuleChip } from "./rule-chip.tsx";
import { initials } from "./tag.tsx";

const LANGUAGES = ["en", "ru", "pl"];

function all(html: string, pattern: RegExp): string[] {
	return [...html.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe("rule chip", () => {
	const labels = { rule: "rule", changed: "changed" };

	it("says its kind and its state in words", () => {
		const html = renderToStaticMarkup(<RuleChip ruleKey="REC-2" labels={labels} href="/rules/REC-2" state="changed" />);
		expect(html.replace(/<[^>]+>/g, "")).toBe("rule REC-2, changed");
	});

	it("is described by the text of its version", () => {
		const full = { id: "full-2", text: "Look up.", note: "Version 3" };
		const html = renderToStaticMarkup(<RuleChip ruleKey="REC-2" labels={labels} href="/rules/REC-2" full={full} />);
		expect(html).toContain('aria-describedby="full-2"');
		expect(html).toMatch(/role="tooltip" id="full-2"/);
	});

	it("is no link where it leads nowhere", () => {
		expect(renderToStaticMarkup(<RuleChip ruleKey="REC-2" labels={labels} />)).not.toContain("<a ");
	});
});

describe("marked words", () => {
	const words = { added: "added", removed: "removed" };
	const parts = [
		{ kind: "same", text: "Answer within " },
		{ kind: "removed", text: "2 days " },
		{ kind: "added", text: "24 hours" },
		{ kind: "same", text: "." },
	] as const;
	const drawn = (side?: "old" | "new") =>
		renderToStaticMarkup(<DiffText parts={parts} words={words} {...(side ? { side } : {})} />);

	it("are said as well as drawn, with blanks outside of the marks", () => {
		const [said, gone] = ['<span class="vh">added: </span>', '<span class="vh">removed: </span>'];
		expect(drawn()).toBe(`Answer within <del>${gone}2 days</del>  <ins>${said}24 hours</ins>.`);
		expect(drawn("new")).toBe(`Answer within <ins>${said}24 hours</ins>.`);
		expect(drawn("old").replace(/<[^>]+>/g, "")).toBe("Answer within removed: 2 days .");
	});
});

describe("frame", () => {
	const labels = { keys: { title: "", close: "", list: [] }, more: "More" } as unknown as FrameLabels;
	const places = Array.from({ length: 7 }, (_, at): Place => ({ href: `/${at}`, label: `Place ${at}`, icon: "now" }));

	function footOf(count: number, current = "/0"): string {
		const html = renderToStaticMarkup(
			<Frame
				labels={labels}
				places={places.slice(0, count)}
				current={current}
				path="/"
				person={{ name: "Anna Berg" }}
				menu={[]}
				language="en"
			>
				Page
			</Frame>,
		);
		return html.slice(html.indexOf('class="foot"'));
	}

	it("keeps five places at the foot and folds the rest", () => {
		expect(footOf(5)).not.toContain("More");
		expect(all(footOf(7), /<li>(<a|<details)/g)).toEqual(["<a", "<a", "<a", "<a", "<details"]);
	});

	it("marks the fold when the open page is in it", () => {
		expect(footOf(7, "/6")).toMatch(/<summary aria-current="page"/);
	});
});

describe("small parts", () => {
	it("takes the first letters of two words, in any alphabet", () => {
		expect(["Olga Wilk", "жанна щукина", "Łucja", "Ana Maria de Sá", ""].map(initials)).toEqual([
			"OW",
			"ЖЩ",
			"Ł",
			"AM",
			"",
		]);
	});

	it("names the error before the hint", () => {
		expect(describedBy("a", "hint", "error")).toBe("a-error a-hint");
		expect(describedBy("a", undefined, undefined)).toBeUndefined();
	});

	it("reads the looks from the cookies, and nothing else", () => {
		expect(readAppearance("sb=1; theme=dark; bar=rail")).toEqual({
			theme: "dark",
			rail: true,
			singleKeys: true,
		});
		expect(readAppearance("mytheme=dark; theme=x; bar=railway; keys=off")).toEqual({
			theme: "",
			rail: false,
			singleKeys: false,
		});
		expect(readAppearance(null)).toEqual({ theme: "", rail: false, singleKeys: true });
	});

	it("fetches ahead fonts that exist", () => {
		for (const language of LANGUAGES) {
			for (const font of fontPreloads(language))
				expect(readFileSync(`public${font.href}`).length).toBeGreaterThan(1000);
		}
	});

	it("draws a line within its field, also for one point, none, or nothing but zeros", () => {
		expect(linePoints([])).toEqual([]);
		for (const values of [[5], [0, 0, 0], [1, 100, 3]]) {
			for (const [x, y] of linePoints(values)) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(240);
				expect(y).toBeGreaterThanOrEqual(0);
				expect(y).toBeLessThanOrEqual(56);
			}
		}
	});
});
