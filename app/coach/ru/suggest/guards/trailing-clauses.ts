import type { Scan } from "../../rules/scan.ts";
import { type Person, personAt } from "../../words/people.ts";
import { capitalise } from "../words/edits.ts";

/** The clause of time or case that a wording keeps behind it: its pronoun named, set first where it names the person, left out where the wording has a time of its own. */

const TRAILING = /^([^:;«—]+), ((если|когда|пока|едва|как только) [^«»:;—]+?)([.!…]?)$/iu;

/** Times and places of which a deed has no other: «Пользуйтесь телефоном в перерыве, пока пациент раздевается». */
const OWN_TIME =
	/ (?:в|до|на время) (?:перерыв|комнат[еу] отдыха|служебн|обед|свободное время|нерабоч)| после (?:смены|закрытия|работы|приёма|приема|ухода)| до начала (?:смены|работы)| перед сменой| за закрытой дверью| до конца /iu;

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

const wordsOf = (text: string): string[] => plain(text).match(/[а-я-]+/g) ?? [];

const PRONOUNS: Readonly<Record<string, { plural: boolean; feminine: boolean }>> = {
	он: { plural: false, feminine: false },
	она: { plural: false, feminine: true },
	они: { plural: true, feminine: false },
};

/** The person of the ban for whom a pronoun stands. */
function personFor(scan: Scan, pronoun: string): Person | undefined {
	const wanted = PRONOUNS[pronoun];
	if (wanted === undefined) return undefined;
	for (const { norm } of scan.tokens) {
		const person = personAt(norm);
		if (person === undefined || person.role === "staff" || person.plural !== wanted.plural) continue;
		if (wanted.plural || person.feminine === wanted.feminine) return person;
	}
	return undefined;
}

const ADDRESSED = /(?:^| )(?:него|ней|нее|неё|них|нему|ему|им|ним|ними|ей)(?= |$|,)/iu;

/** «Просим храните тележки»: words of asking before an order. */
const ASKING = /^(?:убедительно )?(?:просим|прошу|просьба) (?=[а-яё]+те(?:сь)? )/iu;

/** «Пусть покупатель ошибся и говорите …»: what is granted is parted from the order. */
const GRANTED = /^((?:пусть|хотя|хоть) [^,]+?) и (?=[а-яё]+те(?:сь)? )/iu;

/** «…, чтобы клиент подписал быстрее»: what the banned act was for, which goes with it. */
const PURPOSE =
	/, (?:лишь бы|только чтобы|чтобы) [^,.!;]*(?:быстрее|скорее|побыстрее|дороже|подороже|больше|побольше|сэконом|ускор|заработа|выигра|продать|продал|успеть|избавит|отвяза|отдела|понрав|купил|подписал|согласил|выполнить план|закрыть (?:план|заявк|сделк))[^,.!;]*/iu;

/** The wording with its clause in the right place. */
export function settled(scan: Scan, text: string, said: string): string {
	const whole = text.slice(scan.sentence.start, scan.sentence.end);
	const aim = PURPOSE.exec(whole)?.[0] ?? "";
	const meant = aim === "" || said.startsWith("Вместо ") ? said : said.replace(PURPOSE, "");
	const asked = ASKING.test(meant) ? capitalise(meant.replace(ASKING, "")) : meant;
	const wording = asked.replace(GRANTED, "$1, ");
	const [, main = "", clause = "", opener = "", stop = ""] = TRAILING.exec(wording) ?? [];
	if (main === "") return wording;
	const ban = plain(text.slice(scan.sentence.start, scan.sentence.end));
	const tail = wordsOf(clause).slice(-2).join(" ");
	if (!ban.includes(tail)) return wording;
	const low = opener.toLowerCase();
	if (low === "едва" || (low !== "если" && OWN_TIME.test(main))) return `${main}${stop}`;
	const [, pronoun = ""] = wordsOf(clause);
	const person = personFor(scan, pronoun);
	const named = wordsOf(main).some((word) => personAt(word) !== undefined);
	if (person !== undefined && !named) {
		const name = person.plural ? person.paradigm.many.N : person.paradigm.singular.N;
		const said = clause.replace(new RegExp(`^(\\S+) ${pronoun}`, "iu"), `$1 ${name}`);
		return `${capitalise(said)}, ${main.charAt(0).toLowerCase()}${main.slice(1)}${stop}`;
	}
	if (!named && ADDRESSED.test(main) && wordsOf(clause).some((word) => personAt(word)?.role === "customer"))
		return `${capitalise(clause)}, ${main.charAt(0).toLowerCase()}${main.slice(1)}${stop}`;
	return wording;
}
