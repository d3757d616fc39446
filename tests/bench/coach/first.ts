// `npm run bench:first`: how long the first suggestions of a started server take, before and after it has made the coach ready in idle
// moments, and how long somebody else would have waited meanwhile.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sentForm } from "../../../app/features/coach/suggestions.ts";
import { type Client, createClient, startApp } from "../../support/app.ts";
import { at } from "../measure.ts";
import { plantScale } from "../seed.ts";

const texts = {
	en: "Don't interrupt a guest who is complaining.",
	ru: "Не перебивайте гостя, который жалуется.",
	pl: "Nie przerywaj gościowi, który się skarży.",
} as const;

const folder = mkdtempSync(path.join(tmpdir(), "sb-first-"));
const databaseUrl = `sqlite:${path.join(folder, "standardbearer.db")}`;
const person = await plantScale(databaseUrl, { people: 20, standards: 6, rules: 5 });

for (const cold of ["1", "0"]) {
	const app = await startApp({ databaseUrl, dataDir: folder, env: { SB_COACH_COLD: cold, LOG_LEVEL: "debug" } });
	const client = createClient(app.url);
	await client.signIn(person.userName, person.password);
	const waits: number[] = [];
	const until = performance.now() + (cold === "1" ? 0 : 120_000);
	while (performance.now() < until && !app.output().includes("the coach is ready")) {
		waits.push(await timed(() => client.request("/livez")));
		await sleep(5);
	}
	waits.sort((a, b) => a - b);
	console.log(cold === "1" ? "as started" : "made ready");
	if (waits.length > 0)
		console.log(
			`  meanwhile /livez p50 ${ms(at(waits, 0.5))}, p99 ${ms(at(waits, 0.99))}, most ${ms(waits.at(-1) ?? 0)}`,
		);
	for (const language of Object.keys(texts) as (keyof typeof texts)[])
		console.log(
			`  ${language}: first ${ms(await asked(client, language))}, second ${ms(await asked(client, language))}`,
		);
	await app.stop();
}
rmSync(folder, { recursive: true, force: true });

function asked(client: Client, language: keyof typeof texts): Promise<number> {
	const sent = sentForm([{ text: texts[language], kind: "rule", language, leadIn: "" }]);
	return timed(async () => {
		const answer = await client.post(
			"/coach/suggestions",
			{ asked: sent },
			{ accept: "*/*", "sec-fetch-site": "same-origin" },
		);
		if (answer.status !== 200) throw new Error(`status ${answer.status}`);
	});
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}

function ms(taken: number): string {
	return `${taken.toFixed(taken < 10 ? 1 : 0)} ms`;
}
