import { personOf } from "../../words/people.ts";
import { nominativeOf, withState } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { agreed } from "./good-qualities.ts";

/** A rule that says what things must not do or where they must not be, taken apart. */
export interface Seen {
	/** The words up to the clause: "Dopilnuj, aby". */
	lead: string;
	/** What makes an order one to several: "cie", "my". */
	order: string;
	thing: string;
	/** Where the thing is, with the preposition. */
	place: string;
	verb: string;
	/** " się" of a reflexive verb. */
	self: string;
	after: string;
	/** The clause without the negation. */
	kept: (verb: string, after: string) => string;
}

export const PLACED = /^(?:w|we|na|przy|pod|za|z|ze|po|między|u|do) /u;

export const isMany = (verb: string): boolean => /(?:ły|li|ą)$/u.test(verb);

/** "był", "była", "byli" or "jest", "są", as the verb of the rule has it. */
export function was(verb: string): string {
	const past = /ł(?:[aoy])?$|li$/u.exec(verb)?.[0];
	return past === undefined ? (isMany(verb) ? "są" : "jest") : `by${past}`;
}

/** A participle that agrees with the thing: "schowan" -> "schowane". */
export function state(stem: string, verb: string, thing: string): string {
	const [noun = ""] = thing.split(" ").slice(-1);
	const ending =
		/ły$/u.test(verb) || isMany(verb)
			? "e"
			: /ła$/u.test(verb)
				? "a"
				: /ło$/u.test(verb)
					? "e"
					: /ł$/u.test(verb)
						? "y"
						: /a$/u.test(thing.split(" ")[0] ?? noun)
							? "a"
							: /(?:o|e|ę)$/u.test(thing.split(" ")[0] ?? noun)
								? "e"
								: "y";
	return agreed(stem, ending);
}

/** Another verb in the form of the verb of the rule: "chodził" for "biegały" -> "chodziły". */
export function instead(past: string, present: string, verb: string): string {
	const ending = /ł(?:[aoy])?$|li$/u.exec(verb)?.[0];
	return ending !== undefined
		? `${past}${ending}`
		: isMany(verb)
			? present.replace(/i$/, "ą").replace(/je$/, "ją")
			: present;
}

/** The thing as the object of an order, where its form shows it: plurals that are no persons, and feminines. */
export function object(thing: string, verb: string): string | undefined {
	const words = thing.split(" ");
	const attribute =
		words.length > 1 && /(?:[nwłtk][aey]|skie|kie|gie)$/u.test(words[0] ?? "") && /^(?:ła|ł|ło)?$/u.test("");
	const at = attribute && words.length > 1 && agreesWith(words[0] ?? "", words[1] ?? "") ? 1 : 0;
	const noun = words[at] ?? "";
	if (personOf(strip(lower(words[0] ?? ""))) !== undefined || personOf(strip(lower(noun))) !== undefined)
		return undefined;
	if (isMany(verb) || !/a$/u.test(noun)) return thing;
	words[at] = noun.replace(/a$/u, "ę");
	if (at === 1) words[0] = (words[0] ?? "").replace(/a$/u, "ą");
	return words.join(" ");
}

/** True for an adjective before its noun: "biała" before "bielizna". */
const agreesWith = (adjective: string, noun: string): boolean =>
	(/a$/u.test(adjective) && /a$/u.test(noun)) || (/e$/u.test(adjective) && /(?:[yieao])$/u.test(noun));

/** What things do wrong, by the stem of the verb, and what they do or what is done with them: {x} are pieces of the rule, {acc} the thing as an object. */
const DONE: readonly (readonly [verb: RegExp, after: RegExp | undefined, ...told: string[]])[] = [
	[/^(?:s?kończ|wyczerp)/u, undefined, "{lead} {place} zawsze {was} {thing}", "Uzupełniaj{o} {acc} {place} na bieżąco"],
	[/^(?:stygł|stygn|wystyg|stygnie)/u, undefined, "Zanoś{o} {acc} gościom od razu po przygotowaniu"],
	[/^(?:śmierdz|cuchn)/u, undefined, "{lead} {place} było czysto i świeżo"],
	[/^(?:migał|mruga|mig)/u, undefined, "{lead} {thing} {place} {świeci} równo"],
	[/^(?:mętn|zmętn)/u, undefined, "{lead} {thing} {place} {was} {czyst}"],
	[/^(?:trzeszcz|piszcz|rzęzi|szumi|sprzęg)/u, undefined, "{lead} {thing} {place} {działa} bez zakłóceń {after}"],
	[/^(?:tocz|stacz|potocz)/u, undefined, "{lead} {thing} {place} {was} {zabezpieczon}"],
	[/^(?:więdł|więdn|zwiędł|usych|usch)/u, undefined, "Podlewaj{o} {acc} {place} regularnie"],
	[/^(?:biega|goni)/u, undefined, "{lead} {thing} {place} {chodzi} spokojnie {after}"],
	[/^(?:hałas|krzycz|wrzesz)/u, undefined, "{lead} {thing} {place} {zachowywa} się cicho {after}"],
	[/^(?:gin|zgin|gubi|zgubi|zapodzi|zagin|przepad)/u, undefined, "Odkładaj{o} {acc} zawsze na swoje miejsce"],
	[/^(?:przepełni|wysypywa|przesypywa)/u, undefined, "Opróżniaj{o} {acc} {place} na bieżąco"],
	[
		/^(?:mieszał|miesza|pomiesza|wymiesza|pomyli|myli)/u,
		/^(?:ze sobą|z .+)?$/u,
		"Trzymaj{o} {acc} osobno",
		"Opisz{o} {acc} i trzymaj{o} osobno",
	],
	[/^(?:chwie|chybot|kiwa|buja)/u, undefined, "{lead} {thing} {place} {stoi} stabilnie"],
	[/^(?:przesuw|zsuw|przewrac|spada|spad|ślizg|obsuw)/u, undefined, "{lead} {thing} {place} {was} {zabezpieczon}"],
	[
		/^(?:widać|był|była|było|były|są|jest)$/u,
		/^(?:widoczn\p{L}*|na widoku)$/u,
		"{lead} {thing} {place} {was} {schowan}",
	],
	[/^(?:wystaw|wystaj|zwisa|odstaj|odstaw|dynda)/u, undefined, "{lead} {thing} {place} {was} {schowan}"],
	[
		/^(?:kurz|zakurz|brudz|zabrudz|lepi)/u,
		undefined,
		"{lead} {thing} {place} {was} {czyst}",
		"Wycieraj{o} {acc} {place} regularnie",
	],
	[/^(?:zamarz|zamarzł|rozmraż|rozmroz|topi|topni)/u, /^.*$/u, "Sprawdzaj{o} temperaturę {place}"],
	[
		/^(?:trafi|wychodzi|wysz|dotar|dociera|posz|wyjecha)/u,
		/^(?:.*)z (?:błęd|pomył|literów|brak|wad|uster)\p{L}+(?: .*)?$/u,
		"Sprawdzaj{o} {acc} przed wysłaniem",
	],
	[/^(?:sięga|wychodzi|ciągn)/u, /^.*$/u, "Otwórz{o} drugie stanowisko, gdy {thing} rośnie"],
	[/^(?:plącz|pląta|splą|poplą)/u, undefined, "{lead} {thing} {place} {was} równo {ułożon}"],
];

/** The verbs that stand in for bad ones: past stem and present. */
const VERBS: Readonly<Record<string, readonly [past: string, present: string]>> = {
	świeci: ["świeci", "świeci"],
	chodzi: ["chodzi", "chodzi"],
	zachowywa: ["zachowywa", "zachowuje"],
	stoi: ["sta", "stoi"],
	działa: ["działa", "działa"],
};

export function done(seen: Seen): string[] {
	const { lead, order, thing, place, verb, after } = seen;
	const led = thing === after && PLACED.test(`${place} `);
	const row = DONE.find(([bad, rest]) => bad.test(verb) && (rest === undefined || rest.test(led ? "" : after)));
	if (row === undefined || (thing === "" && !row.slice(2).every((one) => !/\{(?:thing|acc)\}/.test(String(one)))))
		return [];
	if (/^kolej/iu.test(thing) !== /drugie stanowisko/.test(String(row[2]))) return [];
	const acc = object(thing, verb);
	return row.slice(2).flatMap((told) => {
		const text = String(told);
		if (text.includes("{acc}") && acc === undefined) return [];
		return [
			capital(
				text
					.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
						const other = VERBS[name];
						if (other !== undefined) return instead(other[0], other[1], verb);
						return (
							{ lead, o: order, thing, place, acc, was: was(verb), after: led ? "" : after }[name] ??
							state(name, verb, thing)
						);
					})
					.replace(/ {2,}/g, " ")
					.trim(),
				true,
			),
		];
	});
}

const LEFT = /^(?:zosta|pozosta|zostawa|pozostawa)/u;

/** "na stole nie zostały narzędzia po poprzednim pacjencie" -> "Sprzątnij narzędzia po poprzednim pacjencie ze stołu". */
export function takenOff({ order, place, thing, verb, after }: Seen): string[] {
	if (!LEFT.test(verb) || thing !== after || !/^(?:na|w|we) /u.test(place)) return [];
	const what = object(thing, verb);
	const [prep = "", ...words] = place.split(" ");
	const from = declined(words.join(" "), "loc", "gen")?.text;
	if (what === undefined || from === undefined || /^(?:sam|bez|dłużej|nikt)/u.test(thing)) return [];
	return [
		`${/^(?:w|we)$/u.test(prep) ? "Zabierz" : "Sprzątnij"}${order} ${what} ${/^(?:[sz][^aeiouyó]|szk|ws)/u.test(from) ? "ze" : "z"} ${from}`,
	];
}

/** "żeby z ekspresu nie kapała woda", "żeby kran nie kapał" -> "żeby ekspres był szczelny". */
export function tight({ lead, thing, place, verb, after }: Seen): string[] {
	if (!/^(?:kap|ciek|przeciek|wyciek|leci|lał|leje|sącz)/u.test(verb)) return [];
	const of = /^(?:z|ze) (?<what>.+)$/u.exec(place)?.groups?.what;
	if (of === undefined)
		return /^(?:kran|rur|ekspres|bateri|dach|zlew|pojemnik|butel|zbiornik|okn)/u.test(lower(thing)) && thing !== after
			? [`${lead} ${thing} ${was(verb)} ${state("szczeln", verb, thing)}`]
			: [];
	const named = nominativeOf(of);
	if (named === undefined || !/wod|olej|płyn|paliw|ropa/u.test(after)) return [];
	const name = named.replace(/^(?:jest|są) /u, "");
	const gender = /^są /u.test(named) ? "ły" : /a$/u.test(name) ? "ła" : /[oe]$/u.test(name) ? "ło" : "ł";
	return [`${lead} ${name} by${gender} ${state("szczeln", `by${gender}`, name)}`];
}

/** "aby wózki nie blokowały wyjścia" -> "Zostawiaj wyjście wolne, a wózki odstawiaj na wyznaczone miejsce". */
export function unblocked({ order, thing, verb, after }: Seen): string[] {
	if (
		!/^(?:za)?(?:blok|staw|taras|gradz|grod)/u.test(verb) ||
		/^(?:staw)/u.test(verb) ||
		after === "" ||
		after.includes(",")
	)
		return [];
	const free = withState(after, "woln");
	const what = object(thing, verb);
	if (free === undefined || what === undefined || personOf(strip(lower(thing.split(" ")[0] ?? ""))) !== undefined)
		return [];
	return [`Zostawiaj${order} ${free}, a ${what} odstawiaj${order} na wyznaczone miejsce`, `Zostawiaj${order} ${free}`];
}

/** "aby plakat nie zasłaniał zegara" -> "aby zegar był widoczny". */
export function uncovered({ lead, verb, after }: Seen): string[] {
	if (!/^(?:zasłani|zasłon|przysłani|zakryw)/u.test(verb)) return [];
	const named = nominativeOf(after);
	if (named === undefined) return [];
	const name = named.replace(/^(?:jest|są) /u, "");
	const gender = /^są /u.test(named)
		? "ły"
		: /^\p{L}*a(?= |$)/u.test(name)
			? "ła"
			: /^\p{L}*[oe](?= |$)/u.test(name)
				? "ło"
				: "ł";
	return [`${lead} ${name} by${gender} ${state("widoczn", `by${gender}`, name)}`];
}
