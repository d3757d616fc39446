import { isPerfective, type Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { at, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { type Doer, infinitiveOfPast, pastOf } from "../words/past-forms.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";

/** What those who serve are seen not to do: «Следите, чтобы никто не курил у входа» is answered as «Не курите у входа». */

interface SeenTo {
	/** The plain ban. */
	ban: string;
	/** An answer to it as what is seen to; undefined where it cannot be told so. */
	put: (said: string) => string | undefined;
	/** The words of the clause tell by themselves what shall be. */
	turned: boolean;
}

/** What befalls people and is no deed of those who serve. */
const SUFFERED =
	/^(?:жд|ожид|сто|толп|уш|уй|уход|оста(?!вл)|потеря|скуч|чувств|мерз|замерз|пострад|пада|упа|поскольз|опозд|зна|ощущ|пережив|вид|слыш|обж|обижа|обиде|трат|плат|мок|стесн|понима|узна|иска|бро[дс]|заблуд)/;

/** What things do as well as people. */
const BEING =
	/^(?:лежа|стоя|висе|были|наход|накоп|копи|валя|меша|пада|торча|попада|перекры|загор|загром|заслон|пахл|гуде|шуме|мерз|горе|исче|закан|мигал|капал|текл|протек|скрип|стуча|каса|закрыв|достав|дости)/;

interface Clause {
	/** Where the clause begins, behind «чтобы». */
	from: number;
	/** What stands before «чтобы». */
	head: string;
	/** «что»: the clause tells what is, not what shall be. */
	tells: boolean;
	/** The clause says by itself what is not to be: «не допускайте, чтобы стажёры курили». */
	allowed: boolean;
}

/** The clause that is seen to; undefined elsewhere. */
function clauseOf(scan: Scan, text: string): Clause | undefined {
	const hit = scan.hits[0];
	if (hit === undefined) return undefined;
	const allowing = hit.verb >= 0 && /^(?:допус|позвол)/.test(at(scan, hit.verb)) && /^imperative/.test(hit.mood);
	const segment = allowing ? scan.segments[scan.segments.indexOf(hit.segment) + 1] : hit.segment;
	if (segment === undefined || (!allowing && hit.code !== "prohibition.ensure")) return undefined;
	if (segment.opener !== "чтобы" && (allowing || segment.opener !== "что")) return undefined;
	let from = segment.from;
	while (from < segment.to && at(scan, from) !== segment.opener) from++;
	if (from >= segment.to) return undefined;
	const said = textOf(scan, text, 0, from).replace(/,$/u, "");
	const lead = allowing ? textOf(scan, text, 0, hit.from) : said;
	if (allowing && lead !== "") return undefined;
	return { from: from + 1, head: allowing ? "Следите" : lead, tells: segment.opener === "что", allowed: allowing };
}

interface Told {
	/** Who does it, as the wording says: «каждый», «каждый из смены», «стажёры». */
	name: string;
	doer: Doer;
	/** Where the words behind the subject begin. */
	to: number;
	nobody: boolean;
}

/** Who is seen not to do it, from the head of the clause. */
function toldAt(scan: Scan, text: string, from: number, not: number, verb: string): Told | undefined {
	for (let i = from; i < not; i++) {
		const norm = at(scan, i);
		if (norm === "никто") {
			let to = i + 1;
			if (at(scan, to) === "из") {
				to += 2;
				while (to < not && !PREPOSITIONS.has(at(scan, to)) && at(scan, to) !== "никогда") to++;
			}
			const group = textOf(scan, text, i + 1, to);
			return group === ""
				? { name: "все", doer: "many", to, nobody: true }
				: { name: `каждый ${group}`, doer: "he", to, nobody: true };
		}
		if (norm === "ни" && /^одн?(?:ин|на)$/.test(at(scan, i + 1))) {
			const one = personAt(at(scan, i + 2));
			if (one?.role !== "staff") return undefined;
			const she = at(scan, i + 1) === "одна";
			return {
				name: `${she ? "каждая" : "каждый"} ${textOf(scan, text, i + 2, i + 3)}`,
				doer: she ? "she" : "he",
				to: i + 3,
				nobody: false,
			};
		}
		const person = personAt(norm);
		if (person !== undefined && isNominative(person) && !PREPOSITIONS.has(at(scan, i - 1))) {
			if (person.role !== "staff") return undefined;
			let to = i + 1;
			while (to < not && !PREPOSITIONS.has(at(scan, to)) && /(?:[аяыи]|ов|ей|ого|ой|их|ых)$/.test(at(scan, to))) to++;
			return {
				name: textOf(scan, text, from, to),
				doer:
					person.plural || /ли(?:сь)?$|[ую]т(?:ся)?$|[ая]т(?:ся)?$/.test(verb)
						? "many"
						: person.feminine
							? "she"
							: "he",
				to,
				nobody: false,
			};
		}
	}
	return /ли$/.test(verb) &&
		!BEING.test(verb) &&
		(from === not || PREPOSITIONS.has(at(scan, from)) || personAt(at(scan, from)) !== undefined)
		? { name: "", doer: "many", to: from, nobody: true }
		: undefined;
}

/** «Обсуждайте заказы наедине» as «обсуждали заказы наедине», «обсуждает …»; undefined where a verb of it has no such form. */
export function doneBy(said: string, doer: Doer, tells: boolean): string | undefined {
	if (/[«"“:;?—]|(?:^| )(?:вы|вас|вам|вами|ваш[а-яё]*|следите|вместо)(?= |,|$)/iu.test(said)) return undefined;
	let torn = false;
	const bare = said.replace(/[.!…]+$/u, "");
	const put = bare.replace(/[А-ЯЁа-яё]+те(?:сь)?(?![а-яё])/gu, (word) => {
		const norm = word.toLowerCase().replaceAll("ё", "е");
		if (formOf(norm) !== "imperative") return word;
		const infinitive = norm.endsWith("езжайте") ? norm.replace(/йте$/, "ть") : infinitiveOf(norm);
		const form =
			infinitive === undefined
				? undefined
				: tells
					? inMood(infinitive, doer === "many" ? "third-plural" : "third-singular")
					: pastOf(infinitive, doer);
		if (form === undefined) torn = true;
		return form ?? word;
	});
	return torn || put === bare ? undefined : put.charAt(0).toLowerCase() + put.slice(1);
}

/** «Не позволяйте стажёрам курить у входа»: those whom nobody lets do it; undefined elsewhere. */
function letDo(scan: Scan, text: string, last: number): SeenTo | undefined {
	const hit = scan.hits[0];
	if (hit === undefined || hit.from !== 0 || !/^(?:позволя|разреша|дава)(?:йте|й)$/.test(at(scan, 1))) return undefined;
	const who = personAt(at(scan, 2));
	if (who?.role !== "staff" || !who.cases.includes("D") || !isInfinitive(at(scan, 3))) return undefined;
	const bare = who.plural ? who.paradigm.many.N : who.paradigm.singular.N;
	const dots = textOf(scan, text, 2, 3).indexOf("ё");
	const name = dots < 0 ? bare : `${bare.slice(0, dots)}ё${bare.slice(dots + 1)}`;
	const doer: Doer = who.plural ? "many" : who.feminine ? "she" : "he";
	return {
		ban: tidy(`Не ${inMood(imperfectiveOf(at(scan, 3)), "imperative")} ${textOf(scan, text, 4, last)}.`),
		put: (said) => {
			const done = doneBy(said, doer, false);
			return done === undefined ? undefined : `Следите, чтобы ${name} ${done}`;
		},
		turned: false,
	};
}

/** The plain ban on what those who serve are seen not to do; undefined where things or those served are spoken of. */
export function seenTo(scan: Scan, text: string, last: number): SeenTo | undefined {
	const let1 = letDo(scan, text, last);
	if (let1 !== undefined) return let1;
	const clause = clauseOf(scan, text);
	if (clause === undefined) return undefined;
	const { from, head, tells, allowed } = clause;
	let stop = from;
	while (stop < last && (allowed ? formOf(at(scan, stop)) !== "past" : at(scan, stop) !== "не")) stop++;
	if (stop >= last) return undefined;
	const verb = allowed ? stop : stop + 1;
	const told = toldAt(scan, text, from, stop, at(scan, verb));
	const infinitive = deedAt(scan, verb, tells);
	if (told === undefined || infinitive === undefined) return undefined;
	if (told.nobody && (SUFFERED.test(at(scan, verb)) || isPerfective(infinitive))) return undefined;
	const standing = imperfectiveOf(infinitive);
	if (isPerfective(standing)) return undefined;
	const behind = textOf(scan, text, told.to, stop).replace(/(?:^| )никогда(?= |$)/u, "");
	const placed = `${behind} ${told.name === "" ? "" : aheadOf(scan, text, from)}`.trim();
	const rest = textOf(scan, text, verb + 1, last);
	const person = personAt((placed.split(" ")[0] ?? "").toLowerCase());
	const act = person === undefined ? `${rest} ${placed}` : `${placed} ${rest}`;
	return {
		ban: tidy(`Не ${inMood(standing, "imperative")} ${act}.`),
		put: (said) => {
			const done = doneBy(said, told.doer, tells);
			return done === undefined ? undefined : tidy(`${head}, ${tells ? "что" : "чтобы"} ${told.name} ${done}`);
		},
		turned: / без /.test(` ${rest}`),
	};
}

/** The verb of the clause: «чтобы … обсуждали», «что … обсуждает». */
function deedAt(scan: Scan, verb: number, tells: boolean): string | undefined {
	const norm = at(scan, verb);
	if (!tells) return infinitiveOfPast(norm);
	return formOf(norm).startsWith("third") ? infinitiveOf(norm) : undefined;
}

/** «чтобы на кухне | никто»: what stands before nobody. */
function aheadOf(scan: Scan, text: string, from: number): string {
	let to = from;
	while (to < scan.tokens.length && at(scan, to) !== "никто") to++;
	return to < scan.tokens.length ? textOf(scan, text, from, to) : "";
}
