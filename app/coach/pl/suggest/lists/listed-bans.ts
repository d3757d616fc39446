import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { isShunned } from "../shunned/shunned.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const LIST =
	/^(?<who>\p{L}+(?:om|owi|ce|emu|rze) )?(?:surowo |bezwzględnie )?(?<head>zabrania się|zakazuje się|zabronion\p{L}+(?: jest| są| na \p{L}+)?|zakazan\p{L}+(?: jest| są| na \p{L}+)?|niedopuszczaln\p{L}+(?: jest| są)?|nie wolno|zakazy?|czego (?:nie robimy|unikamy|unikać|unikaj|się wystrzegamy|się wystrzegać)(?: \p{L}+ \p{L}+)?|tego (?:nie robimy|unikamy)|tabu|unikamy|unikajmy|unikaj|unikajcie|unikać|wystrzegamy się|wystrzegaj się|wystrzegajmy się|powstrzymujemy się od|nie tolerujemy|nie akceptujemy): (?<items>[^:;„"]+)$/iu;

/** Heads that speak of us, and those behind which nouns stand in the genitive. */
const WE = /^(?:unikamy|unikajmy|wystrzegamy|wystrzegajmy|powstrzymujemy|nie tolerujemy|nie akceptujemy)/iu;
const GENITIVE = /^(?:zabrania|zakazuje|zakaz|unik|wystrzeg|powstrzym|nie tolerujemy|nie akceptujemy|czego)/iu;

/** What a noun of a list bans, as an act: its pattern, the act; "$1" is what stands behind the noun. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
	[/^prywatn(?:e|ych|ymi) rozm(?:owy|ów|owami)(.*)$/u, "prowadzić prywatnych rozmów$1"],
	[/^głośn(?:e|ych|ymi) (?:rozm(?:owy|ów|owami)|pogawędk\p{L}*)(.*)$/u, "rozmawiać głośno$1"],
	[/^(?:rozm(?:owy|ów|owami)|pogawędk\p{L}*|pogaduszk\p{L}*)(.*)$/u, "rozmawiać$1"],
	[/^(?:głośn(?:e|ych)|niestosown(?:e|ych)|głupi(?:e|ch)) (?:żart(?:y|ów)|śmiech(?:y|ów)?)(.*)$/u, "żartować$1"],
	[/^żart(?:y|ów|ami)(.*)$/u, "żartować$1"],
	[/^śmiech(?:y|ów)?(.*)$/u, "śmiać się$1"],
	[/^plot(?:ki|ek|kami)(.*)$/u, "plotkować$1"],
	[/^krytyk(?:a|i|ę|ą)( .*)?$/u, "krytykować$1"],
	[/^(?:podniesion(?:y|ego) głos(?:u)?)(.*)$/u, "krzyczeć$1"],
	[/^(?:jedzeni(?:e|a)|kanapki|kanapek|posiłki|posiłków)( .*)?$/u, "jeść$1"],
	[/^krzyk(?:i|ów|u|iem|ami)?(.*)$/u, "krzyczeć$1"],
	[/^kłótni(?:e|a|ami)?(.*)$/u, "kłócić się$1"],
	[/^komentarz(?:e|y|ami)( (?:o|na temat) .*)$/u, "mówić$1"],
	[/^spóźni(?:enia|eń|enie|eniami|aniem się)((?: (?:na|do) .*)?)$/u, "spóźniać się$1"],
	[/^(?:ręce|rąk) w kieszeniach$/u, "trzymać rąk w kieszeniach"],
	[/^(?:ręce|rąk) w kieszeni$/u, "trzymać rąk w kieszeni"],
	[/^(?:telefon(?:y|ów|u)?|komórk\p{L}+)((?: (?:na|przy|w) .*)?)$/u, "używać telefonu$1"],
	[/^słuchawk?(?:i|ek)((?: .*)?)$/u, "nosić słuchawek$1"],
	[/^biżuteri(?:a|i)$/u, "nosić biżuterii"],
	[/^perfum(?:y)?$/u, "używać perfum"],
	[/^(?:wulgaryzm(?:y|ów)|przekleństw(?:a)?)(.*)$/u, "używać wulgaryzmów$1"],
	[/^skrót(?:y|ów|ami)(.*)$/u, "używać skrótów$1"],
	[/^żargon(?:u)?$/u, "używać żargonu"],
	[/^hałas(?:u|y|ów)?(.*)$/u, "hałasować$1"],
	[/^papieros(?:y|ów)(.*)$/u, "palić papierosów$1"],
	[/^alkohol(?:u)?(.*)$/u, "pić alkoholu$1"],
	[/^obietnic(?:e|ami)?(.*)$/u, "składać obietnic$1"],
	[/^gum(?:a|y)(?: do żucia)?$/u, "żuć gumy"],
	[/^drzem(?:ki|ek|kami)(.*)$/u, "spać$1"],
	[/^narzekani\p{L}+(.*)$/u, "narzekać$1"],
	[/^szept(?:y|ów|ami)(.*)$/u, "szeptać$1"],
	[/^westchni(?:enia|eń|ęcia|ęć|eniami)(.*)$/u, "wzdychać$1"],
	[/^wykrzyknik(?:i|ów|ami)(.*)$/u, "używać wykrzykników$1"],
	[/^zdrobni(?:enia|eń|eniami)(.*)$/u, "używać zdrobnień$1"],
	[/^emotikon(?:y|ów|ami|ek)?(.*)$/u, "używać emotikonów$1"],
];

/** An item of a list as an act in the infinitive, its object as a ban has it; undefined where it names none. */
export function actOf(item: string): string | undefined {
	const noun = NOUNS.find(([pattern]) => pattern.test(lower(item)));
	if (noun !== undefined) return lower(item).replace(noun[0], noun[1]);
	const [first = "", ...rest] = item.split(" ");
	const reading = readAct(lower(first));
	if (reading === undefined || !/^(?:gerund|infinitive)$/.test(reading.form)) return undefined;
	const lasting = reading.verb.perfective ? (reading.verb.partner ?? reading.verb) : reading.verb;
	return [lasting.infinitive, ...rest].join(" ");
}

const ENOUGH =
	/^(?:Koniec z|Precz z|Dość|Nie tolerujemy|Nie akceptujemy|Nie dopuszczamy|Skończmy z|Skończcie z|Skończ z) (?<item>[^,:;„"]+)$/u;

/** "Koniec z rozmowami o urlopie przy klientach" as the plain ban; undefined where no act is named. */
export function enoughOf(rule: string): string | undefined {
	const item = ENOUGH.exec(rule)?.groups?.item;
	const noun = item === undefined ? undefined : NOUNS.find(([pattern]) => pattern.test(lower(item)));
	return item === undefined || noun === undefined ? undefined : banOn(lower(item).replace(noun[0], noun[1]), "");
}

/** What is banned as a thing, in a list behind a head that wants the genitive: "długich maili". */
const AVOIDING = "@";

/** The acts of a list; undefined where one of its items names none. */
function actsIn(items: string, genitive: boolean, own: boolean): string[] | undefined {
	const found: string[] = [];
	const named = items.split(/[ ,]+/).find((word) => personOf(strip(word))?.served?.genitive === word);
	for (const part of items.split(/, (?:a także |oraz |jak również )?| (?:i|oraz|ani|lub) /)) {
		const owned = /(?<!\p{L})(?:jego|jej|ich) (\p{L}+)/u.exec(part);
		if (owned !== null && named === undefined) return undefined;
		const piece = owned === null ? part : part.replace(owned[0], `${owned[1]} ${named}`);
		const act =
			(own && isShunned(lower(piece.trim())) ? `${AVOIDING}${piece.trim()}` : undefined) ??
			actOf(piece.trim()) ??
			(genitive ? `${AVOIDING}${piece.trim()}` : undefined);
		if (act === undefined) return undefined;
		found.push(act);
	}
	return found;
}

/** The ban on one act: for those who are told, or as an order. */
function banOn(act: string, who: string, we = false): string | undefined {
	if (act.startsWith(AVOIDING)) return who !== "" ? undefined : `${we ? "Unikamy" : "Unikaj"} ${act.slice(1)}`;
	if (who !== "") return `${capital(who, true)}nie wolno ${act}`;
	const [first = "", ...rest] = act.split(" ");
	const verb = readAct(first)?.verb;
	const order = verb === undefined ? "" : formOf(verb, we ? "we" : "imperative");
	return order === "" ? undefined : ["Nie", order, ...rest].join(" ");
}

/** A list of three acts or more behind a colon: its answer has as many parts. */
const LONG_LIST = /^[^:;„"]+: [^:;„"]+, [^:;„"]+, [^:;„"]+$/u;

/** False for a wording of a list that has left its other acts out. */
export const answersAll = (told: string, rule: string): boolean =>
	!LONG_LIST.test(rule) || !LIST.test(rule) || told.split(/[;,]| i | oraz /).length > 2;

/** How many lists of wordings are offered. */
const MOST = 2;

/** What is done in place of each act of a list: "Kelnerzy stoją prosto; rozmawiają półgłosem"; none where one has no wording. */
export function listedBans(rule: string, instead: (ban: string) => string[]): string[] {
	const { who = "", head = "", items = "" } = (rule.includes(": ") ? LIST.exec(rule) : undefined)?.groups ?? {};
	const acts = items === "" ? undefined : actsIn(items, GENITIVE.test(head), who === "");
	if (acts === undefined || acts.length < 2) return [];
	const ready = acts.map((act) => {
		const ban = banOn(act, who, WE.test(head));
		return ban === undefined ? [] : instead(ban);
	});
	if (ready.some((own) => own.length === 0)) return [];
	const found: string[] = [];
	for (let nth = 0; nth < MOST; nth++) {
		const told: string[] = [];
		for (const own of ready) {
			const one = own[nth] ?? own[0] ?? "";
			if (!told.includes(one)) told.push(one);
		}
		const [first = "", ...more] = told;
		const [subject = ""] = first.split(" ");
		const text = [
			first,
			...more.map((one) => (who !== "" && one.startsWith(`${subject} `) ? one.slice(subject.length + 1) : lower(one))),
		].join("; ");
		if (!found.includes(text)) found.push(text);
	}
	return found;
}
