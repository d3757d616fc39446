import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { type SaidBan, saidBan } from "../reading/said-ban.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** What no end of a state and no place makes right. */
const WRONG =
	/^(?:krzycz|wrzeszcz|plotk|obgad|obraz|hałas|klam|kłam|oszuk|wyśmiew|przeklin|rzuca|popych|szarp|bi|kop|strasz|groz|gwizd|ignor|lekceważ|ziew|drap|odmaw|odda[lj]|zostaw|odchodz|schodz|odwraca|przesta|rezygn|spuszcz)/u;

/** The act of a ban with its object as it is told to be done; undefined where the words do not show it. */
function actOf({ verb, self, rest }: SaidBan): string | undefined {
	if (WRONG.test(verb.infinitive) || verb.perfective || /(?<!\p{L})bez (?=\p{L})/u.test(rest)) return undefined;
	const object = rest === "" ? "" : objectFor(rest, verb);
	return object === undefined
		? undefined
		: `*${verb.infinitive}${self ? " się" : ""}${object === "" ? "" : ` ${object}`}`;
}

const UNTIL = /^(?<ban>[^,]*(?<!\p{L})nie [^,]+), (?:dopóki|póki|jak długo) (?<clause>[^,;]+)$/iu;
/** Who does something, before the verb or behind it: "ktoś jest …", "jeździ rolba". */
const DOES = [
	/^(?<who>\p{L}+ )(?<self>się )?(?:tam |tu |jeszcze )?(?<on>(?:w|na|pod|przy) (?:niej|nim|nich|nią|nimi) )?(?<verb>\p{L}+)(?<back> się)?(?<rest>(?: .+)?)$/u,
	/^(?<verb>\p{L}+)(?<back> się)? (?<who>\p{L}+)(?<rest>)$/u,
];
/** Somebody who is there, and where: the state ends when the last one has gone. */
const THERE =
	/^(?:być|siedzieć|stać|przebywać|leżeć|pracować|spać|czekać|przebierać|kąpać|ćwiczyć|modlić|parkować|chodzić|pływać)$/u;
const ANYBODY = /^(?:ktoś|ktokolwiek|jeszcze ktoś) $/iu;
/** What things do that comes to an end by itself or by a hand. */
const RUNS =
	/^(?:kręcić|obracać|jeździć|pracować|działać|dymić|lać|padać|wiać|grzmieć|wyć|ciec|kapać|lecieć|parować|bulgotać|migać|świecić|drgać|wirować|jechać|syczeć|iskrzyć|gotować|palić)$/u;
const DURING: Readonly<Record<string, string>> = {
	mokr: "wyschnie",
	wilgotn: "wyschnie",
	gorąc: "wystygnie",
	ciepł: "wystygnie",
	rozgrzan: "wystygnie",
	zajęt: "się zwolni",
};

/** When a state is over, as a clause behind "dopiero wtedy, gdy" or a phrase behind "dopiero"; undefined where nobody can tell. */
function overWhen(who: string, verb: string, self: string, rest: string): string | undefined {
	const state = lower(verb) === "jest" ? "być" : readAct(lower(verb))?.verb.infinitive;
	if (state === undefined || /(?<!\p{L})nie /u.test(`${rest} `)) return undefined;
	if (ANYBODY.test(who)) {
		if (/ w kolejce| pod okienkiem| do (?:kasy|okienka|wejścia)/u.test(rest)) return "po obsłużeniu ostatniej osoby";
		const place = /^ (?:w|we|na|pod|przy|za|nad|obok) (?!nim|nią|niej|nich)\p{L}+(?: \p{L}+)?$/u.exec(rest)?.[0];
		if (!THERE.test(state)) return undefined;
		return place === undefined || state === "pracować"
			? "po wyjściu ostatniej osoby"
			: `wtedy, gdy${place} będzie pusto`;
	}
	const [head = ""] = who.trim().split(" ");
	if (head === "" || personOf(strip(lower(head))) !== undefined) return undefined;
	const [, quality = ""] = lower(verb) === "jest" ? (/^ (?:jeszcze )?(\p{L}+?)[aey]$/u.exec(rest) ?? []) : [];
	const end = DURING[quality];
	if (end !== undefined) return `wtedy, gdy ${who}${end}`;
	return RUNS.test(state) && rest.split(" ").length < 3
		? `wtedy, gdy ${who}przestanie${self} ${state}${rest}`
		: undefined;
}

/** "Nie zamykaj bramy, dopóki ktoś jest na placu" -> "Zamykaj bramę dopiero wtedy, gdy na placu będzie pusto". */
function untilOver(rule: string): string[] {
	const { ban = "", clause = "" } = UNTIL.exec(rule)?.groups ?? {};
	const said = ban === "" ? undefined : saidBan(ban);
	const act = said === undefined ? undefined : actOf(said);
	if (said === undefined || act === undefined) return [];
	for (const shape of DOES) {
		const { who = "", on = "", verb = "", self = "", back = "", rest = "" } = shape.exec(clause)?.groups ?? {};
		const end = overWhen(`${who.trim()} `, verb, self === "" ? back : " się", rest);
		if (end !== undefined)
			return [`${act} dopiero ${on.startsWith("na ") ? end.replace("wyjściu", "zejściu") : end}`].flatMap(
				(one) => said.tell(one) ?? [],
			);
	}
	return [];
}

const NOTHING =
	/^(?<front>(?:[^,;:.]+ )?)nie (?<verb>\p{L}+)(?<more>(?: [^,;:.]+?)?) (?:niczego|nic)(?<behind>(?: [^,;:.]+?)?), czego (?<clause>[^,;]+)$/iu;

/** What is there of what is not to be passed on: "nie ma w protokole" -> "co jest w protokole". */
function whatIs(clause: string): string | undefined {
	const there = /^nie ma (?<where>(?:w|we|na|u) .+)$/u.exec(clause)?.groups?.where;
	if (there !== undefined) return `co jest ${there}`;
	const { who = "", act = "" } = /^(?<who>(?:\p{L}+ )*?)nie (?<act>\p{L}+.*)$/u.exec(clause)?.groups ?? {};
	return act === "" || /(?<!\p{L})nie /u.test(act) || /^(?:ma|można|wolno) /u.test(act) ? undefined : `co ${who}${act}`;
}

/** "O aucie nie opowiadaj niczego, czego nie ma w protokole" -> "O aucie opowiadaj tylko to, co jest w protokole". */
function onlyWhat(rule: string): string[] {
	const { front = "", verb = "", more = "", behind = "", clause = "" } = NOTHING.exec(rule)?.groups ?? {};
	const act = verb === "" ? undefined : readAct(lower(verb));
	const what = clause === "" ? undefined : whatIs(clause);
	if (act === undefined || what === undefined) return [];
	if (WRONG.test(act.verb.infinitive) || /^(?:zosta|ukryw|pomij|zapomin)/u.test(act.verb.infinitive)) return [];
	if (!/^(?:o|w|na|z|do) /iu.test(front)) {
		const said = saidBan(`${front}nie ${verb}${more}${behind}`);
		const told = said?.tell(`*${act.verb.infinitive}${more}${behind} tylko to, ${what}`);
		return told === undefined ? [] : [told];
	}
	if (!/^(?:imperative|we$)/.test(act.form)) return [];
	return [capital(`${front}${front === "" ? verb : lower(verb)}${more}${behind} tylko to, ${what}`, true)];
}

/** Ways that hide an act from whom it concerns. */
const HIDDEN = / (?:po cichu|ukradkiem|po kryjomu|potajemnie|cichcem|w tajemnicy|za plecami(?: \p{L}+)?)$/u;
const CHARGED = / z góry$/u;
const CHARGES = /^(?:doliczac|dopisywac|naliczac|dodawac|wliczac|dorzucac)$/;
/** What is changed, given or added, and concerns whoever is served. */
const CONCERNS =
	/^(?:wydawac|zmieniac|wymieniac|podmieniac|zamieniac|zastepowac|podnosic|obnizac|doliczac|dopisywac|naliczac|przesuwac|przekladac|odwolywac|skracac|wylaczac|usuwac|nagrywac|zabierac|kasowac|przepisywac|przenosic)$/;

/** "Nie wolno wydawać zamiennika po cichu" -> "Należy uprzedzić klienta i dopiero wtedy wydać zamiennik". */
function openly(rule: string): string[] {
	const how = HIDDEN.exec(rule)?.[0] ?? CHARGED.exec(rule)?.[0];
	const said = how === undefined ? undefined : saidBan(rule.slice(0, -how.length));
	if (how === undefined || said === undefined || said.self || said.rest === "") return [];
	const [, named = ""] = / plecami (\p{L}+)$/u.exec(how) ?? [];
	const whom =
		named !== ""
			? (accusativeOf(named) ?? "")
			: / (?:lek|zamiennik|recept|zabieg|dawk|opatrun|wizyt|badan)/u.test(` ${said.rest}`)
				? "pacjenta"
				: / (?:pok[oó]j|stolik|da[nń]|potraw|menu|wino)/u.test(` ${said.rest}`)
					? "gościa"
					: "klienta";
	const family = said.verb.family;
	const object = objectFor(said.rest, said.verb);
	if (object === undefined || whom === "") return [];
	if (CHARGED.test(how))
		return CHARGES.test(family)
			? [`*${said.verb.infinitive} ${object} tylko za zgodą ${named === "" ? whom : named}`].flatMap(
					(one) => said.tell(one) ?? [],
				)
			: [];
	if (!CONCERNS.test(family)) return [];
	const once = said.verb.perfective ? said.verb : (said.verb.partner ?? said.verb);
	return [`*uprzedzić ${whom} i dopiero wtedy *${once.infinitive} ${object}`].flatMap((one) => said.tell(one) ?? []);
}

const OMITTED = /^(?<thing>[^,;]+?)(?<where>(?: (?:podczas|w trakcie|w czasie|przy|w|we|na) [^,;]+)?)$/u;

/** "Nie pomijaj bagażnika podczas oględzin auta" -> "Uwzględnij bagażnik podczas oględzin auta". */
function included(rule: string): string[] {
	const said = /pomija|pomija|opuszcza/u.test(rule) ? saidBan(rule) : undefined;
	if (said === undefined || !/^(?:pomijac|opuszczac)$/.test(said.verb.family) || said.self) return [];
	const { thing = "", where = "" } = OMITTED.exec(said.rest)?.groups ?? {};
	if (where === "" || personOf(strip(lower(thing.split(" ")[0] ?? ""))) !== undefined) return [];
	if (/^(?:żadn|nikogo|niczego|ani )|kolej|stanowisk|zaję|lekcj|spotka|zebra|krok|etap|punkt/u.test(thing)) return [];
	const object = accusativeOf(thing);
	return object === undefined ? [] : [`*uwzględnić ${object}${where}`].flatMap((one) => said.tell(one) ?? []);
}

const RUNNING =
	/^(?<thing>\p{L}+(?: \p{L}+)??) (?:na chodzie|pod prądem|w ruchu|na jałowym biegu|na wolnych obrotach)(?<where>(?: (?:w|we|na|przy|pod|przed|obok|koło|za|podczas|na czas) [^,;]+)?)$/u;

/** "Nie zostawiać silnika na chodzie pod oknami" -> "Wyłączać silnik pod oknami". */
function switchedOff(rule: string): string[] {
	const said = /zosta/u.test(rule) ? saidBan(rule) : undefined;
	const { thing = "", where = "" } = said === undefined ? {} : (RUNNING.exec(said.rest)?.groups ?? {});
	if (said === undefined || thing === "" || !/^(?:po)?zostawi/u.test(said.verb.infinitive)) return [];
	const object = accusativeOf(thing.replace(/^wózka$/u, "silnika wózka"));
	return object === undefined
		? []
		: [`*wyłączać ${object}${where === "" ? " przed odejściem" : where}`].flatMap((one) => said.tell(one) ?? []);
}

const WITHOUT =
	/^(?:żadn(?:ych|ego|ej)|ani jedn(?:ego|ej)) (?<thing>[^,;]+?) (?<place>(?:w|we|na|przy|z|ze|do|po) [^,;]+) bez (?<need>(?:zgody|wiedzy|zezwolenia|pozwolenia|potwierdzenia|podpisu|uzgodnienia|akceptacji) [^,;]+)$/iu;

/** "Ani jednego zdjęcia fryzury w sieci bez zgody klientki" -> "Zdjęcie fryzury w sieci wymaga zgody klientki". */
function required(rule: string): string[] {
	const { thing = "", place = "", need = "" } = WITHOUT.exec(rule)?.groups ?? {};
	if (thing === "" || (!thing.startsWith("zdjęcia") && readAct(lower(thing.split(" ")[0] ?? ""))?.form === "gerund"))
		return [];
	const [, is = "", named = ""] = /^(jest|są) (.+)$/u.exec(nominativeOf(thing) ?? "") ?? [];
	return named === "" ? [] : [capital(`${named} ${place} ${is === "są" ? "wymagają" : "wymaga"} ${need}`, true)];
}

/** Bans whose bound, occasion or reason is turned with everything that they name. */
export const boundedWholes = (rule: string): string[] => [
	...untilOver(rule),
	...onlyWhat(rule),
	...openly(rule),
	...included(rule),
	...switchedOff(rule),
	...required(rule),
];
