/**
 * `npm run bench:coach`: the coach beside write-good, alex, compromise and wink-nlp in one run, as ratios; by wall time and
 * by processor time; and the sizes of what a page loads. The other tools come from `npm ci --prefix tests/bench/coach`; without them only the coach is measured.
 */
import { createRequire } from "node:module";
import { createCoach } from "../../../app/coach/index.ts";
import { packs } from "../../../app/coach/packs.ts";
import { sizeOf } from "./bundle.ts";
import { measurePage } from "./page.ts";
import { MEGABYTE, textOf } from "./texts.ts";
import { median, speed } from "./times.ts";

const need = createRequire(import.meta.url);
const SHORT = 300;

interface Tool {
	name: string;
	run: (text: string) => unknown;
}

async function others(): Promise<Tool[]> {
	const tools: Tool[] = [];
	const add = async (name: string, load: () => Promise<Tool["run"]> | Tool["run"]): Promise<void> => {
		try {
			tools.push({ name, run: await load() });
		} catch {
			console.log(`${name} is not installed (npm ci --prefix tests/bench/coach)`);
		}
	};
	await add("write-good", () => need("write-good") as Tool["run"]);
	await add("alex", async () => {
		const module = (await import(need.resolve("alex"))) as { text: Tool["run"] };
		return module.text;
	});
	await add("compromise", () => {
		const nlp = need("compromise") as (text: string) => { match(pattern: string): { out(form: string): unknown } };
		return (text) => nlp(text).match("(do|must|should)? (not|never) #Verb").out("array");
	});
	await add("wink-nlp", () => {
		const wink = need("wink-nlp") as (model: unknown) => { readDoc(text: string): { sentences(): { out(): unknown } } };
		const nlp = wink(need("wink-eng-lite-web-model"));
		return (text) => nlp.readDoc(text).sentences().out();
	});
	return tools;
}

const languages = ["en", "ru", "pl"] as const;
for (const language of languages) {
	const rules = await sizeOf(language, ["checkRule"]);
	const whole = await sizeOf(language, ["checkRule", "checkVague"]);
	const later = whole > rules ? ` (and ${(whole - rules).toFixed(1)} more where a word may be vague)` : "";
	const remarks = await sizeOf(language, ["checkFeedback"]);
	const both = await sizeOf(language, ["checkRule", "checkVague", "checkFeedback"]);
	const all = await sizeOf(language, ["checkRule", "checkVague", "checkFeedback", "suggest"]);
	console.log(
		`size ${language}, kB gzip with the engine: ${rules.toFixed(1)} to find in rules${later}, ${remarks.toFixed(1)} to find in remarks (goal 35), ${both.toFixed(1)} both, ${all.toFixed(1)} with suggestions`,
	);
}

for (const language of languages) await measurePage(language);

const rates: Record<string, number> = {};
for (const language of languages) {
	const coach = createCoach(packs[language]);
	for (const [name, every] of [
		["no flagged sentence", undefined],
		["one sentence in ten flagged", 10],
	] as const) {
		const long = textOf(language, MEGABYTE, every);
		coach.check(long, { kind: "rule" });
		const slow = median(5, () => coach.check(long, { kind: "rule" }));
		rates[language] = slow.wall;
		console.log(`coach ${language}, ${name}: ${speed(slow)} (goal 12)`);
		if (every === undefined) continue;
		const alone = median(5, () => coach.check(long, { kind: "rule", suggestions: 0 }));
		console.log(`coach ${language}, ${name}, finding alone: ${speed(alone)} (goal 12)`);
		const found = median(5, () => coach.check(long, { kind: "rule", suggestions: 50 }));
		console.log(`coach ${language}, ${name}, suggestions for the first 50: ${speed(found)} (goal 12)`);
	}
	for (const [name, every] of [
		["no flagged sentence", undefined],
		["every third sentence flagged", 3],
	] as const) {
		const texts = Array.from({ length: 900 }, (_, i) => textOf(language, SHORT, every, 1000 + i * 10));
		const finder = createCoach({ ...packs[language], suggest: undefined });
		let at = 0;
		const alone = (): unknown => finder.check(texts[at++ % texts.length] ?? "", { kind: "rule" });
		for (let i = 0; i < 500; i++) alone();
		const found = median(400, alone);
		console.log(`coach ${language}, 300 bytes, ${name}, finding alone: ${found.wall.toFixed(3)} ms (goal 0.05)`);
		if (every === undefined) continue;
		const next = (): unknown => coach.check(texts.pop() ?? "", { kind: "rule" });
		for (let i = 0; i < 500; i++) next();
		const quick = median(400, next);
		console.log(`coach ${language}, 300 bytes, ${name}, with suggestions: ${quick.wall.toFixed(3)} ms (goal 0.05)`);
	}
}
const long = textOf("en", MEGABYTE, 10);
const short = textOf("en", SHORT);
const own = rates.en ?? 1;
for (const tool of await others()) {
	tool.run(short);
	const slow = median(tool.name === "wink-nlp" ? 3 : 1, () => tool.run(long));
	const quick = median(20, () => tool.run(short));
	console.log(
		`${tool.name}: ${speed(slow)}, the coach is ${(slow.wall / own).toFixed(1)} times as fast by wall; 300 bytes in ${quick.wall.toFixed(3)} ms`,
	);
}
