import { baseOfGerund, verbs } from "../../words/verbs.ts";
import { twoHalves } from "../mixed/second-half.ts";
import type { Keeping } from "../reading/kept-parts.ts";
import { WITHOUT_ROWS } from "./without-rows.ts";

const ROWS = WITHOUT_ROWS.map(
	([act, behind, half]) => [new RegExp(`^(?:${act})$`, "i"), behind.split(" || "), half] as const,
);

/** How the forbidden act is turned into a manner of the half that is told. */
function mannersFor(told: string, half: string): readonly string[] {
	const act = told.replace(/["“”]/g, "");
	if (/ (?:before|until|unless|once|if) /.test(act)) return [];
	for (const [build, behind, only] of ROWS) {
		if (only?.test(half) === false) continue;
		const found = build.exec(act);
		if (found === null) continue;
		const parts = found.slice(1).filter((part) => part !== undefined);
		return behind.map((one) =>
			one
				.replace(/\$(\d)/g, (_, at: string) =>
					(parts[Number(at) - 1] ?? "")
						.replace(/ (?:aloud|out loud|openly|publicly|loudly|again|twice)$/, "")
						.replace(/^any$/, "it")
						.replace(/^any(?:one|body)$/, "everyone"),
				)
				.replace(/\b(?:any|an?) (?=[\w-]+ (?:apart|clear|to yourself|decide|set)\b)/, "the "),
		);
	}
	return [];
}

/** The half and its manner, as one sentence. */
function joined(half: string, manner: string): string {
	const [, same = ""] = /^(\w+ly) and /.exec(manner) ?? [];
	if (same !== "" && new RegExp(`\\b${same}\\b`).test(half))
		return joined(half, `and ${manner.slice(same.length + 5)}`);
	if (!manner.startsWith("and ")) {
		const adverb = /^(?:[a-z]+ly|at once|together|once|plainly|briefly)\b/.test(manner);
		const manners = /\b(?:[a-z]{3,}ly|politely|at once|in a [\w ,]+ (?:way|tone|voice)|the same day)$/.test(half);
		return `${half}${manners && adverb ? (/ and /.test(manner) ? ", " : " and ") : " "}${manner}`;
	}
	return `${half}${/ and /.test(half) ? "," : ""} ${manner}`;
}

const WITHOUT = /^([^;:]+?)(?:,? (?:and|but)|,)? without (?:ever |even )?([a-z]+)ing\b([^,;:]*)$/i;

/** The half that is told, and the manners that answer the other: of a verb that is not known as well. */
function manner(said: string): { half: string; manners: readonly string[] } | undefined {
	const [, told = "", stem = "", rest = ""] = WITHOUT.exec(said) ?? [];
	if (told !== "") {
		const half = told.replace(/^(?:always|please) /i, "");
		const first =
			/^(?:(?:if|when|whenever|while|once|after|before|during|in|on|at|for) [^,]+, )?([a-z]+)\b/i.exec(half)?.[1] ?? "";
		if (
			!verbs.has(first.toLowerCase()) ||
			/\b(?:not|never|no|nothing|nobody)\b|n['’]t\b/i.test(half.replace(/^say no\b/i, ""))
		)
			return undefined;
		const known = baseOfGerund(`${stem}ing`.toLowerCase());
		for (const base of known === undefined ? [stem, `${stem}e`, stem.replace(/(.)\1$/, "$1")] : [known]) {
			const manners = mannersFor(`${base}${rest}`, half);
			if (manners.length > 0) return { half: told, manners };
		}
		return undefined;
	}
	const halves = twoHalves(said);
	if (halves === undefined) return undefined;
	const act = halves.ban.replace(/^Do not /, "");
	return verbs.has(act.split(" ")[0] ?? "")
		? { half: halves.first, manners: mannersFor(act, halves.first) }
		: undefined;
}

const SPLIT = /^(.+?),? (?:or|nor|and) ([a-z]+ing\b.*)$/;

/** Rules of two halves whose forbidden half is a manner of the other: "Let callers finish without talking over them". */
export const WITHOUT_TURNED: readonly Keeping[] = [
	{
		hint: / (?:without|not|never)\b|n['’]t\b/i,
		build: /^.+$/,
		made: ([said = ""]) => {
			const [, one = "", other = ""] = / without /.test(said) ? (SPLIT.exec(said) ?? []) : [];
			const both = other === "" ? undefined : [one, `${one.replace(/,? (?:and )?without .+$/, "")} without ${other}`];
			const found = (both ?? [said]).map(manner);
			const [first, second] = found;
			if (first === undefined || first.manners.length === 0) return undefined;
			if (both === undefined) return first.manners.map((manner) => joined(first.half, manner));
			const [near = ""] = first.manners;
			const [far] = second?.manners ?? [];
			if (far === undefined) return undefined;
			return near.startsWith("and ") && far.startsWith("and ")
				? [`${first.half}, ${near.slice(4)}, ${far}`.replace(/, and (?=[^,]+$)/, " and ")]
				: [
						joined(first.half, near.startsWith("and ") ? far : near) +
							(near.startsWith("and ") ? `, ${near}` : far.startsWith("and ") ? `, ${far}` : ` and ${far}`),
					];
		},
	},
];

/** Of these the ones whose forbidden half has one plain counterpart: they go before all that is known of the act. */
export const WITHOUT_FIRST: readonly Keeping[] = WITHOUT_TURNED.map((row) => ({
	...row,
	hint: / without (?:hinting|suggesting|implying|insinuating|hiding behind|raising (?:your|an|their) eyebrow|rolling|pulling a face|making excuses)/i,
}));
