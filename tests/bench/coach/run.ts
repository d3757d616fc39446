/**
 * `npm run bench:coach`: the coach beside write-good, alex, compromise and wink-nlp in one run, as ratios; and the size of the
 * engine with one language. The other tools come from `npm ci --prefix tests/bench/coach`; without them only the coach is measured.
 */
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { createCoach } from "../../../app/coach/index.ts";
import { packs } from "../../../app/coach/packs.ts";
import type { Language } from "../../../app/coach/types.ts";
import { type RuleRow, readRows } from "../../coach/corpus.ts";

const need = createRequire(import.meta.url);
const MEGABYTE = 1_000_000;
const SHORT = 300;

/** Running text of about `bytes` UTF-8 bytes: paragraphs of rewordings and silent rows, one flagged sentence in ten, numbered so that no two are alike. */
function textOf(language: Language, bytes: number): string {
	const rows = readRows<RuleRow>(`../shared/corpus/rules.${language}.jsonl`);
	const silent = [
		...rows.filter((row) => row.span === "").map((row) => row.text),
		...rows.flatMap((row) => row.rewordings),
	];
	const flagged = rows.filter((row) => row.span !== "").map((row) => row.text);
	const parts: string[] = [];
	let size = 0;
	for (let i = 0; size < bytes; i++) {
		const source = i % 10 === 9 ? flagged : silent;
		const sentence = source[(i * 7) % source.length] ?? "";
		const part = `${sentence.replace(/[.!]?$/, "")} ${i}.${i % 5 === 4 ? "\n\n" : " "}`;
		parts.push(part);
		size += Buffer.byteLength(part);
	}
	let text = parts.join("");
	while (Buffer.byteLength(text) > bytes)
		text = text.slice(0, -Math.max(1, Math.floor((Buffer.byteLength(text) - bytes) / 2)));
	return text;
}

/** The median time of one call in milliseconds. */
function median(times: number, call: () => void): number {
	const taken: number[] = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		call();
		taken.push(performance.now() - start);
	}
	taken.sort((a, b) => a - b);
	return taken[Math.floor(taken.length / 2)] ?? 0;
}

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

async function sizes(): Promise<void> {
	for (const language of ["en", "ru", "pl"] as const) {
		const { outputFiles } = await build({
			stdin: {
				contents: `import { createCoach } from "./index.ts"; import { pack } from "./${language}/index.ts"; globalThis.coach = createCoach(pack);`,
				resolveDir: "app/coach",
				loader: "ts",
			},
			bundle: true,
			minify: true,
			charset: "utf8",
			format: "esm",
			target: "es2020",
			write: false,
		});
		const code = outputFiles[0]?.contents ?? new Uint8Array();
		console.log(
			`size ${language}: ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(1)} kB gzip (goal 35), ${(code.length / 1000).toFixed(0)} kB minified`,
		);
	}
}

await sizes();
const rates: Record<string, number> = {};
for (const language of ["en", "ru", "pl"] as const) {
	const coach = createCoach(packs[language]);
	const long = textOf(language, MEGABYTE);
	const short = textOf(language, SHORT);
	coach.check(long, { kind: "rule" });
	const slow = median(5, () => coach.check(long, { kind: "rule" }));
	for (let i = 0; i < 300; i++) coach.check(short, { kind: "rule" });
	const quick = median(200, () => coach.check(short, { kind: "rule" }));
	rates[language] = slow;
	console.log(
		`coach ${language}: 1 MB in ${slow.toFixed(0)} ms = ${(1000 / slow).toFixed(1)} MB/s (goal 12); 300 bytes in ${quick.toFixed(3)} ms (goal 0.05)`,
	);
}
const long = textOf("en", MEGABYTE);
const short = textOf("en", SHORT);
const own = rates.en ?? 1;
for (const tool of await others()) {
	tool.run(short);
	const slow = median(tool.name === "wink-nlp" ? 3 : 1, () => tool.run(long));
	const quick = median(20, () => tool.run(short));
	console.log(
		`${tool.name}: 1 MB in ${slow.toFixed(0)} ms = ${(1000 / slow).toFixed(2)} MB/s, the coach is ${(slow / own).toFixed(1)} times as fast; 300 bytes in ${quick.toFixed(3)} ms`,
	);
}
