import { analyse } from "#app/coach/document.ts";
import { scanSentence } from "../../rules/prohibition.ts";
import type { Mood } from "../../rules/scan.ts";
import { language } from "../../words/language.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { at, PREPOSITIONS, tidy } from "../words/edits.ts";
import { deedOf } from "../words/nominals.ts";
import { behind, deedFrom } from "./verbal.ts";

/** Bans on a deed that a noun names («избегайте споров», «никаких звонков после девяти»), read as the ban on its verb. */

/** Speech about people and things, of whose nouns more is known than of their verbs. */
const JUDGING = /^(?:оценивать|критиковать|комментировать|осуждать)$/;

export interface NounBan {
	/** The plain ban. */
	ban: string;
	/** The deed stands with its thing. */
	whole: boolean;
}

/** Nouns of deeds that are read as such only where a word of banning governs them. */
const DEEDS: readonly (readonly [RegExp, string])[] =
	`повышени=повышать|сообщени=сообщать|обещани=обещать|раскрыти=раскрывать|открыти=открывать|закрыти=закрывать|чтени=читать|крик=кричать|смех=смеяться|насмеш=насмехаться|бросани=бросать|запуск=запускать|оценк=оценивать|показ=показывать|касани=касаться|прикосновени=прикасаться|ссор=ссориться|спор=спорить|обман=обманывать|шут=шутить|сплет=сплетничать|торг=торговаться|сокрыти=скрывать|возражени=возражать|комментари=комментировать|намек=намекать|допрос=допрашивать|расспрос=расспрашивать|сравнени=сравнивать|обвинени=обвинять|осуждени=осуждать|рассылк=рассылать|пересылк=пересылать|болтовн=болтать|задержк=задерживать|розлив=разливать|взвешивани=взвешивать|звонк|звонок=звонить|перекур=курить|пререкани=пререкаться|препирательств=препираться|объяснени=объяснять|отправк=отправлять|смен=менять|подсказ=подсказывать|угроз=угрожать|ухмыл=ухмыляться|вздох=вздыхать|переклички=перекрикиваться`
		.split("|")
		.reduce<(readonly [RegExp, string])[]>((rows, one, i, all) => {
			const [stem = "", verb] = one.split("=");
			const next =
				verb ??
				all
					.slice(i + 1)
					.find((other) => other.includes("="))
					?.split("=")[1] ??
				"";
			rows.push([new RegExp(`^${stem}(?:|[аяеиыую]|[иь][яею]|ий|ов|ев|ей|ек|ок|ам|ям|ами|ями|ах|ях|ой|ем|ом)$`), next]);
			return rows;
		}, []);

/** Verbs that take no object in the accusative: the noun must stand alone or before a preposition. */
const WITHOUT_OBJECT =
	/^(?:кричать|смеяться|насмехаться|ссориться|спорить|шутить|сплетничать|торговаться|возражать|намекать|болтать|звонить|курить|пререкаться|препираться|угрожать|ухмыляться|вздыхать|перекрикиваться)$/;

/** Deeds towards somebody or about something, which stand behind a preposition. */
const TOWARDS =
	/^(?:спорить|звонить|шутить|насмехаться|прикасаться|касаться|пререкаться|препираться|торговаться|угрожать|сравнивать)$/;

/** «громких», «долгой», «самовольного» as the manner of a deed; undefined for what tells of a thing. */
function mannerOf(norm: string): string | undefined {
	const found =
		/^(громк|груб|резк|самовольн|повторн|подробн|бурн|шумн|публичн|открыт|долг|одновременн|преждевременн|поспешн|частичн|совместн|грубейш|излишн)(?:ый|ий|ая|яя|ое|ее|ого|его|ой|ей|ых|их|ую|ым|им|ому|ему|ыми|ими)$/.exec(
			norm,
		)?.[1];
	return found === undefined ? undefined : found === "долг" ? "подолгу" : found === "излишн" ? "" : `${found}о`;
}

/** A deed that a noun names as a plain ban: «обсуждения зарплаты при гостях» as «Не обсуждайте зарплату при гостях»; undefined for other things. */
export function banOfNoun(named: string, who: string, mood: Mood): NounBan | undefined {
	const said = `${named}.`;
	const [unit, ...more] = analyse(said, "rule", language).units;
	const [sentence, ...others] = unit?.sentences ?? [];
	if (sentence === undefined || more.length + others.length > 0) return undefined;
	const scan = scanSentence(sentence);
	const last = scan.tokens.length - 1;
	const told = scan.tokens.some(({ norm }, i) => {
		if (PREPOSITIONS.has(at(scan, i - 1))) return false;
		const person = personAt(norm);
		return person?.role === "staff" && /[DI]/.test(person.cases) && !/[GP]/.test(person.cases);
	});
	if (told) return undefined;
	let noun = 0;
	const manners: string[] = [];
	for (; noun < 3; noun++) {
		const manner = mannerOf(at(scan, noun));
		if (manner === undefined) break;
		manners.push(manner);
	}
	const verb =
		DEEDS.find(([stem]) => stem.test(at(scan, noun)))?.[1] ?? deedOf(at(scan, noun).replace(/(?:[ая]ми?|[ая]х)$/, ""));
	if (verb === undefined || verb === "опаздывать") return undefined;
	const next = at(scan, noun + 1);
	const called = verb === "звонить" && personAt(next)?.cases.includes("D") === true;
	const bare = called || noun + 1 >= last || PREPOSITIONS.has(next) || scan.tokens[noun + 1]?.kind !== "word";
	if (WITHOUT_OBJECT.test(verb) && !bare) return undefined;
	const deed = bare ? { text: verb, to: noun + 1, many: false } : deedFrom(scan, said, noun, last, 0, verb);
	if (deed === undefined) return undefined;
	const [first = "", ...object] = deed.text.split(" ");
	const rest = behind(scan, said, deed.to, last, deed.many);
	if (object.length === 0 && rest === "" && manners.length === 0) return undefined;
	const ban = tidy(`${who} не ${inMood(first, mood)} ${manners.join(" ")} ${object.join(" ")} ${rest}.`);
	const whole = (object.length > 0 && !JUDGING.test(verb)) || (TOWARDS.test(verb) && rest !== "");
	return { ban, whole };
}

const VERDICT =
	"(?:под запретом|табу|это табу|недопустим[оаы]?|неприемлем[оаы]?|исключен[оаы]?|запрещен[оаы]?|не наш (?:стиль|метод|путь)|дурной тон|моветон|лишнее|не место|нет места)";

/** The words of banning round a noun. */
const AROUND: readonly RegExp[] = [
	/^(?:пожалуйста, )?(?:избегайте|избегать|исключите|исключайте|прекратите|прекращайте|хватит|довольно|бросьте|долой|никак(?:ого|ой|их)|стоп[:,]? никак(?:ого|ой|их)|нет места|не место|нет|стоп|табу|недопустим[оаы]?|запрещен[оаы]?|запрещает?ся|не допускается|не приветствуется)(?: на)?:? (.+)$/u,
	/^(?:воздержитесь|воздерживайтесь|откажитесь|отказывайтесь|удержитесь|удерживайтесь|избавьтесь|избавляйтесь|лучше (?:отказаться|воздержаться)) от (.+)$/u,
	/^(?:забудьте|забудем) (?:про|об?) (.+)$/u,
	/^(?:действует )?запрет на (.+)$/u,
	/^(?:про|об?) (.+) (?:забудьте|придется забыть)$/u,
	/^от (.+) (?:лучше|следует|стоит|нужно|надо|необходимо) (?:отказаться|воздержаться|воздерживаться)$/u,
	/^(?:обойдитесь|обходитесь) без (.+)$/u,
	new RegExp(`^(.+?)(?: —)? ${VERDICT}$`, "u"),
];

/** Those told of a noun: «Медсестра воздерживается от споров». */
const THEY_AVOID = /^(.+?) (?:избегает|избегают|воздерживается от|воздерживаются от|не допускает|не допускают) (.+)$/u;

/** «Избегайте споров с гостем» as «Не спорьте с гостем». */
export function leftNoun(said: string): NounBan | undefined {
	const low = said.charAt(0).toLowerCase() + said.slice(1);
	const plain = low.replaceAll("ё", "е");
	const [, subject = "", named = ""] = THEY_AVOID.exec(said) ?? [];
	const who =
		personAt((subject.split(" ").at(-1) ?? "").toLowerCase()) ?? personAt((subject.split(" ")[0] ?? "").toLowerCase());
	if (who?.role === "staff" && isNominative(who)) {
		const mood: Mood = who.plural ? "third-plural" : "third-singular";
		return banOfNoun(named, subject, mood);
	}
	for (const row of AROUND) {
		const found = row.exec(plain);
		if (found?.[1] === undefined) continue;
		const from = plain.indexOf(found[1]);
		const ban = banOfNoun(low.slice(from, from + found[1].length), "", "imperative");
		if (ban !== undefined) return ban;
	}
	return undefined;
}
