/** Tries every wrapped build with the acts whose plain ban is answered: `npx tsx tests/coach/wraps/ru-matrix.ts [name | raise]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { check } from "#app/coach/packs.ts";
import { acts, wraps } from "./ru.ts";

interface Offer {
	text: string;
	ready: boolean;
}

/** What one build does with the acts, in per cent of those tried. */
export interface Row {
	name: string;
	group: string;
	/** One of the offers says what an offer for the plain ban says. */
	agrees: number;
	/** The first offer does. */
	first: number;
	/** The ban is not found. */
	missed: number;
	/** Nothing but blanks stands. */
	blank: number;
}

/** The offers for a rule; undefined where no ban is found. */
function offersFor(text: string): Offer[] | undefined {
	const found = check(text, { kind: "rule", language: "ru" }).filter((one) => one.check === "prohibition");
	const one = found.find(({ suggestions }) => (suggestions?.length ?? 0) > 0) ?? found[0];
	return one?.suggestions?.map((each) => ({ text: each.text, ready: each.kind !== "template" }));
}

const stems = (text: string): Set<string> =>
	new Set(
		(
			text
				.toLowerCase()
				.replaceAll("ё", "е")
				.match(/[а-я]{3,}/g) ?? []
		).map((word) => word.slice(0, 4)),
	);

/** True when three quarters of the words of the plain wording stand in the other, whatever their forms. */
function saysSame(plain: string, other: string): boolean {
	const wanted = [...stems(plain)];
	const said = stems(other);
	return wanted.filter((one) => said.has(one)).length >= wanted.length * 0.75;
}

const plainOffers = acts.map((act) =>
	(offersFor(`Не ${act.imperative} ${act.object}.`) ?? []).filter(({ ready }) => ready),
);

/** One row for each build; `every` tries one act of so many. */
export function matrix(every = 1, show = ""): Row[] {
	return wraps.map(({ name, group, said }, at) => {
		const row = { name, group, agrees: 0, first: 0, missed: 0, blank: 0 };
		let tried = 0;
		acts.forEach((act, i) => {
			const plain = plainOffers[i] ?? [];
			const text = said(act);
			if (plain.length === 0 || text === "" || (i + at) % every !== 0) return;
			tried++;
			const offers = offersFor(text);
			const ready = (offers ?? []).filter((one) => one.ready);
			const right = ready.map((one) => plain.some((other) => saysSame(other.text, one.text)));
			if (offers === undefined) row.missed++;
			else if (ready.length === 0) row.blank++;
			if (right.includes(true)) row.agrees++;
			if (right[0] === true) row.first++;
			if (show === name)
				console.log(
					[
						`${right.includes(true) ? "  " : "!!"} ${text}`,
						...(offers ?? [{ text: "--" }]).map((one) => `      ${one.text}`),
					].join("\n"),
				);
		});
		for (const key of ["agrees", "first", "missed", "blank"] as const)
			row[key] = Math.round((100 * row[key]) / Math.max(1, tried));
		return row;
	});
}

/** Below which agreement no build may fall; it only rises. */
export const FLOOR_FILE = new URL("./ru-floor.json", import.meta.url);

export const readFloor = (): Record<string, number> => JSON.parse(readFileSync(FLOOR_FILE, "utf8"));

/** The sample of the test: one act of so many. */
export const SAMPLE = 5;

if (process.argv[1]?.endsWith("ru-matrix.ts")) {
	const asked = process.argv[2] ?? "";
	const rows = matrix(asked === "raise" ? SAMPLE : 1, asked);
	if (asked === "raise") {
		const floor = readFloor();
		for (const { name, agrees } of rows) floor[name] = Math.max(floor[name] ?? 0, agrees);
		writeFileSync(FLOOR_FILE, `${JSON.stringify(floor, null, "\t")}\n`);
	} else if (asked === "") {
		const line = (name: string, some: readonly Row[]): string => {
			const mean = (key: "agrees" | "first" | "missed" | "blank"): string =>
				String(Math.round(some.reduce((sum, one) => sum + one[key], 0) / some.length)).padStart(4);
			return `${name.padEnd(28)} agrees${mean("agrees")} first${mean("first")} missed${mean("missed")} blank${mean("blank")}`;
		};
		for (const row of rows) console.log(line(`${row.group}: ${row.name}`, [row]));
		console.log("");
		for (const group of new Set(rows.map((row) => row.group)))
			console.log(
				line(
					group,
					rows.filter((row) => row.group === group),
				),
			);
	}
}
