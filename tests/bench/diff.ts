// `npx tsx tests/bench/diff.ts`: comparing two versions of 500 rules in three languages, where every third rule changed.
import { compare } from "#app/features/standards/diff/comparison.ts";
import { diffContents } from "#app/features/standards/diff/diff.ts";
import type { ContentRule, StandardContent } from "#app/features/standards/model.ts";
import { contentOf, ruleOf } from "../support/contents.ts";

const sentence = "Tell the guest how long the repair takes and call a day ahead if the time changes, please. ";

function worded(number: number, text: string): ContentRule {
	const words = { text: text.repeat(3), why: text, example: text };
	return ruleOf(number, "", { wordings: { en: words, ru: words, pl: words } });
}

function version(numbers: number[], changed: boolean): StandardContent {
	const sections: Record<string, ContentRule[]> = {};
	for (const [at, number] of numbers.entries()) {
		const name = `Section ${Math.floor(at / 25)}`;
		const text = changed && number % 3 === 0 ? `${sentence}Thank the guest.` : `${sentence}Rule ${number}.`;
		sections[name] = [...(sections[name] ?? []), worded(number, text)];
	}
	return contentOf(sections);
}

const numbers = Array.from({ length: 500 }, (_, at) => at + 1);
const before = version(numbers, false);
const after = version([...numbers.slice(20), ...numbers.slice(0, 20).reverse()], true);

/** Times a piece of work, in milliseconds. */
function time(name: string, work: () => void): void {
	const taken = Array.from({ length: 40 }, () => {
		const started = performance.now();
		work();
		return performance.now() - started;
	});
	const [first = 0] = taken;
	taken.sort((a, b) => a - b);
	console.log(
		`${name}: first ${first.toFixed(1)} ms, p50 ${taken[20]?.toFixed(1)} ms, p95 ${taken[37]?.toFixed(1)} ms`,
	);
}

time("difference of 500 rules", () => diffContents(before, after));
time("with word marks for a page", () => compare(before, after, "en"));
