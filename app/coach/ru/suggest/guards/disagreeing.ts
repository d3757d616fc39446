import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { readingsOf } from "../words/noun-forms.ts";

/** Words of a wording that do not go together, and manners that stand side by side. */

const plain = (said: string): string => said.toLowerCase().replaceAll("ё", "е");

/** «Ни с кем делитесь …»: nobody and nothing without the «не» that goes with them. */
const NOBODY =
	/(?:^|[ ,])(?:ни (?:[а-я]{1,3} )?(?:одн[а-я]+|кем|кого|кому|чего|чем)|никто|никому|никого|ничего|нигде|никуда) /;

/** «первыми покупателем»: an attribute of many beside one. */
function numbersDiffer(words: string): boolean {
	return [...words.matchAll(/(?:^| )[а-я]{3,}[ыи]ми ([а-я]{3,}(?:ом|ем|ой|ей))(?![а-я])/g)].some(([, noun = ""]) => {
		const person = personAt(noun);
		if (person !== undefined) return !person.plural;
		const readings = readingsOf(noun);
		return readings.length > 0 && readings.every((one) => !one.plural);
	});
}

/** «на один крючок» -> «в отведённое место крючок»: the place of the ban left behind the one that takes its stead. */
function placeLeft(ban: string, words: string): boolean {
	const next = /(?:отведенн|сво|специальн)[а-я]+ место ([а-я]{4,})/.exec(words)?.[1];
	return next !== undefined && new RegExp(`(?:^| )(?:на|в|под|за) [а-я]+ ${next}(?![а-я])`).test(ban);
}

const PAPERS = /(?:^| )документ(?:ы|ов)(?![а-я])/;

/** «Медкарты сестра убирает документы в шкаф»: what is fronted, and another thing in its place. */
function namedBefore(ban: string, words: string): boolean {
	const [first = "", then = ""] = ban.split(" ");
	if (!words.startsWith(`${first} ${then}`) || formOf(first) !== "other" || personAt(first) !== undefined) return false;
	return PAPERS.test(words) && !PAPERS.test(ban) && readingsOf(first).some((one) => one.case === "A");
}

const WITHOUT_BOTH = / без [а-я]+ и [а-я]+(?:ой|ых|ого|его|их|ей) ([а-я]+)[.!]?$/;

/** «без лести и выдуманной срочности» -> «с достоинством срочности»: the second thing left where the first was turned. */
function secondLeft(ban: string, words: string): boolean {
	const second = WITHOUT_BOTH.exec(ban)?.[1];
	return second !== undefined && new RegExp(`[^и] ${second}[.!]?$`).test(words) && !/ без |^без /.test(words);
}

/** True for a wording whose words do not agree. */
export function disagrees(whole: string, said: string): boolean {
	const [ban, words] = [plain(whole), plain(said)];
	if (words.startsWith("вместо ")) return false;
	if (NOBODY.test(words) && !/(?:^| )не(?:т|льзя)?(?![а-я])/.test(words)) return true;
	return numbersDiffer(words) || placeLeft(ban, words) || namedBefore(ban, words) || secondLeft(ban, words);
}

const MANNER_END = /(?:^| )(?:[а-я]{3,}о|молча|стоя|сразу|с (?:улыбкой|уважением|интересом|пониманием|терпением))$/;
const MANNER = /^ ((?:[а-я]{3,}о|молча|с пониманием|с достоинством)(?: и (?:[а-я]{3,}о|молча))?)([.!]?)$/;

/** «с улыбкой спокойно» -> «с улыбкой, спокойно», «молча внимательно и молча» -> «молча»: a manner told beside that of the rule. */
export function besideManner(whole: string, said: string): string {
	const comma = whole.indexOf(",");
	const half = comma < 0 ? "" : whole.slice(0, comma);
	if (half === "" || !said.startsWith(`${half} `) || !MANNER_END.test(plain(half))) return said;
	const [, manner = "", stop = ""] = MANNER.exec(plain(said.slice(half.length))) ?? [];
	if (manner === "") return said;
	const again = manner.split(" ").some((word) => word.length > 3 && plain(half).endsWith(word));
	return again ? `${half}${stop}` : `${half},${said.slice(half.length)}`;
}

/** The words behind «не» up to the next clause: whom a pronoun of the order behind it means. */
const BANNED_PART = /(?:^|[ ,])не ([^,;—.:]+)/;

/** «проводите его к администратору» -> «проводите человека к администратору»: the person whom only the ban named. */
export function withPerson(whole: string, said: string): string {
	if (/^Вместо /.test(said)) return said;
	const [ban, words] = [plain(whole), plain(said)];
	const people = (BANNED_PART.exec(ban)?.[1] ?? "").split(" ").flatMap((word) => personAt(word) ?? []);
	const [person] = people;
	if (people.length !== 1 || person === undefined) return said;
	if (words.includes(person.lemma.slice(0, 4))) return said;
	const forms = person.plural ? person.paradigm.many : person.paradigm.singular;
	if (/ (?:ему|ей|им) /.test(ban) && !ban.includes("клиент")) {
		const named = said.replace(/(?<=те )клиенту(?= )/u, forms.D);
		if (named !== said) return named;
	}
	return said.replace(/([а-яё]+те) (его|её|ее|их|ему|ей|им)(?= |[.!]?$)/iu, (all, verb: string, pronoun: string) => {
		const known = formOf(plain(verb)) === "imperative" && ban.includes(` ${plain(pronoun)}`);
		return known ? `${verb} ${/^(?:ему|ей|им)$/i.test(pronoun) ? forms.D : forms.A}` : all;
	});
}
