import { type Case, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { isAttribute } from "../words/noun-forms.ts";

/** A ban that names a thing and has no verb («Никаких громких звонков клиентам в зале до обеда»), read by its parts. */

export interface Verbless {
	/** The first of its nouns, folded. */
	head: string;
	/** The whole name in the genitive: «громких звонков». */
	name: string;
	/** The noun without its attributes. */
	bare: string;
	/** «ни одной банки»: of each. */
	each: boolean;
	/** What hangs on the noun in the genitive: «клиентов». */
	of: string;
	/** «о болезни жильца»; "" without a topic. */
	topic: string;
	/** Who it is done to, in the nominative's stead: the words and their case. */
	whom: string;
	whomCase: Case;
	/** «при клиенте» */
	seen: string;
	/** «над акцентом»: what is laughed at, without its preposition. */
	over: string;
	/** «в лифте у входа» */
	where: string;
	/** «до обеда» */
	when: string;
	/** Where and when in their own order. */
	placed: string;
	/** «ответа» of «без ответа». */
	lack: string;
	/** Everything behind the word of banning, folded. */
	all: string;
}

const fold = (word: string): string => word.toLowerCase().replaceAll("ё", "е");

const PREPOSITION =
	/^(?:в|во|на|у|за|при|перед|передо|после|до|под|над|около|возле|вблизи|между|среди|с|со|по|для|к|ко|о|об|обо|про|от|ото|из|из-за|через|без|вместо|кроме|мимо|вне|насчет|рядом|посреди|вдоль|напротив|сквозь|поверх|поперек|против|ради)$/;
const NONE =
	/^(?:(?:и|а|но|да|пожалуйста,?|только|главное[,:]?|здесь|у нас) )?(?:никак(?:их|ого|ой)|(ни од(?:ного|ной)|ни един(?:ого|ой))|ни(?: малейш(?:его|ей))?|без(?: всяк(?:их|ой|ого)| лишн(?:их|ей|его)| каких-либо)?|ноль) (.+)$/iu;
/** «За стойкой — никаких жвачек»: where or when stands before the ban. */
const AHEAD =
	/^((?:в|во|на|у|за|при|перед|после|до|под|около|возле|между|с|со|по) [а-яё][^—,:;]*?)(?: —|,|:)? ((?:никак(?:их|ого|ой)|ни|без) .+)$/iu;
/** Words behind «в» and «на» that tell a time. */
const TIME =
	/^(?:час|врем|ден|дни|дня|утр|вечер|ноч|обед|перерыв|выходн|праздник|пятниц|суббот|воскресен|понедельник|вторник|сред[уы]$|четверг|перв|последн|конц|начал|минут|смен|рабоч(?:ее|ие)|пик|разгар|приём|прием|ход|течени|дожд|жар|мороз|момент)/;
const TIMED = /^(?:до|после|перед|между|при)$/;

interface Piece {
	link: string;
	words: string[];
}

/** The words behind the noun, each preposition with what it governs. */
function piecesOf(words: readonly string[]): Piece[] {
	const pieces: Piece[] = [];
	for (const word of words) {
		const norm = fold(word);
		const last = pieces.at(-1);
		const own =
			last !== undefined &&
			((/^(?:рядом)$/.test(fold(last.link)) && /^со?$/.test(norm) && last.words.length === 0) ||
				(/^(?:глазах|присутствии|пути)$/.test(fold(last.words.at(-1) ?? "")) && norm === "у"));
		if (PREPOSITION.test(norm) && !own) pieces.push({ link: word, words: [] });
		else if (last === undefined) pieces.push({ link: "", words: [word] });
		else last.words.push(word);
	}
	return pieces;
}

/** «ни тени раздражения», «ни намёка на раздражение»: a trace of what is meant. */
const TRACE = /^(?:тен[иь]$|капл|дол[ия]$|грамм|след|намек|крупиц|капельк|нотк)/;
const FELT =
	/^(?:раздражен|недовольств|усталост|злост|злоб|высокомер|снисхожден|превосходств|фамильярност|грубост|насмешк|ирони|обид|скук|пренебрежен|равнодуш|брезглив|презрен|спешк|нетерпен|панибратств|флирт|сарказм|упрек|угроз|давлен)/;

/** Where something is worn. */
const WORN = /^(?:на|в) (?:ногтях|пальцах|лице|шее|ушах|запястьях|голове|теле|губах|груди)(?: .+)?$/iu;

/** Somebody who is told from others by what is shared: «соседей по палате». */
const NEAR = /^(?:сосед|товарищ|коллег|напарник|друз|партн)/;

/** «никаких выяснений, кто виноват»: what is asked goes with its noun. */
const ASKING =
	/((?:выяснени|спор|разговор|допрос|расспрос|обсуждени|догад|рассуждени)[а-яё]*)(?: о том)?, (?:кто|что|чей|чья|чьё|почему|зачем|как) [^,]+$/iu;

/** What somebody gives. */
const GIFT =
	/^(?:подар|презент|сувенир|угощен|взят|конверт|откат|подношен|гостин|бонус|денег|чаев|комплимент|благодарн)/;

/** Talk in which somebody takes part. */
const TALK =
	/^(?:в|во|на|при|после|до|во время) (?:[а-я]+ )?(?:разговор|перепис|общени|бесед|спор|ответ|чат|встреч|работ|переговор|консультац|обсужден)[а-я]*$/;

/** What is said behind «на» of a hint, as what it is about. */
const HINTS = /^(?:намек|ссыл|жалоб|сетован|обид)/;
/** What is said to a thing and means it. */
const REMARK = /^(?:комментар|замечан|придир|претензи|вопрос)/;
/** What is done against somebody. */
const AGAINST = /^(?:нажим|давлен|крик|окрик|обид|жалоб|ор$|ора$|шикан|наезд|наскок|злост|донос|воркотн|ворчан)/;
/** Words that tell a time by themselves. */
const SOMETIME =
	/^(?:ночью|днём|днем|утром|вечером|зимой|летом|осенью|весной|по утрам|сегодня|накануне|заранее|в[а-я]* время)(?: [а-яё]+)?$/iu;

/** The parts of a ban without a verb; undefined for others. `said` is the rule without its stop. */
export function verbless(said: string): Verbless | undefined {
	const ahead = AHEAD.exec(said);
	const plain =
		ahead === null ? said : `${ahead[2]} ${(ahead[1] ?? "").charAt(0).toLowerCase()}${(ahead[1] ?? "").slice(1)}`;
	const found = NONE.exec(plain.replace(ASKING, "$1"));
	const behind = found?.[2] ?? "";
	if (behind === "" || /[,:;—(]|(?:^| )(?:не|ни|чтобы)(?= |$)/iu.test(behind)) return undefined;
	const words = behind.split(" ");
	let noun = 0;
	while (
		noun < words.length - 1 &&
		noun < 3 &&
		isAttribute(fold(words[noun] ?? "")) &&
		!PREPOSITION.test(fold(words[noun + 1] ?? ""))
	)
		noun++;
	let to = noun + 1;
	while (/^(?:и|или)$/.test(fold(words[to] ?? "")) && words[to + 1] !== undefined)
		to += isAttribute(fold(words[to + 1] ?? "")) ? 3 : 2;
	const head = fold(words[noun] ?? "");
	if (TRACE.test(head)) {
		const more = words.slice(noun + 1).join(" ");
		const felt = /^на ([а-яё]+(?:ие|ие|ть|ну|ду|ку|лость|дость|ию))(?= |$)/iu.exec(more)?.[1];
		const own = felt === undefined ? undefined : phraseInCase(felt, "A", "G")?.said;
		if (own !== undefined && FELT.test(fold(felt ?? "")))
			return verbless(`никакого ${own}${more.slice(3 + (felt ?? "").length)}`);
		if (!/^намек/.test(head) && /^[а-яё]{4,}/iu.test(more)) return verbless(`никакого ${more}`);
	}
	const read: Verbless = {
		head,
		name: words.slice(0, to).join(" "),
		bare: words.slice(noun, to).join(" "),
		each: (found?.[1] ?? "") !== "",
		of: "",
		topic: "",
		whom: "",
		whomCase: "D",
		seen: "",
		over: "",
		where: "",
		when: "",
		placed: "",
		lack: "",
		all: fold(behind),
	};
	const places: string[] = [];
	for (const { link, words: own } of piecesOf(words.slice(to))) {
		const person0 = own.length > 1 && link !== "" ? personAt(fold(own.at(-1) ?? "")) : undefined;
		const many = person0?.plural === true && person0.cases === "D" && !/^по$/u.test(fold(link));
		const one = person0?.cases.includes("D") === true && /(?:ому|ему)$/u.test(fold(own.at(-2) ?? ""));
		if ((many || (one && own.length > 2)) && read.whom === "" && !/^ко?$/u.test(fold(link))) {
			const quality = /(?:ому|ему|ым|им)$/u.test(fold(own.at(-2) ?? "")) && own.length > 2 ? 2 : 1;
			read.whom = own.splice(own.length - quality).join(" ");
		}
		const phrase = own.join(" ");
		const prep = fold(link);
		const whole = `${link} ${phrase}`.trim();
		const person = own.map((word) => personAt(fold(word))).find((one) => one !== undefined);
		const first = fold(own[0] ?? "");
		if (prep === "по" && read.topic !== "" && NEAR.test(fold(read.topic.split(" ").at(-1) ?? "")))
			read.topic = `${read.topic} ${whole}`;
		else if (prep === "без") read.lack = phrase;
		else if (prep === "" && SOMETIME.test(phrase)) {
			read.when = `${read.when} ${phrase}`.trim();
			places.push(phrase);
		} else if (prep === "на" && AGAINST.test(head) && person?.cases.includes("A")) {
			read.whom = phrase;
			read.whomCase = "A";
		} else if (prep === "для" && person?.cases.includes("G")) {
			read.whom = phrase;
			read.whomCase = "G";
		} else if (prep === "") {
			if (person?.cases.includes("D") && !person.cases.includes("G")) read.whom = phrase;
			else if (/(?:ому|ему|ой|ым|им|ам|ям|у|ю|е)$/.test(first) && person?.cases.includes("D")) read.whom = phrase;
			else if (/(?:[аоеья]ми|ым|им|ом|ем)$/.test(first) || (/ой$/.test(first) && !isAttribute(first))) continue;
			else if (/(?:а|я|ы|и|ов|ев|ей|ок|ек|ого|его|ой|их|ых|[бвгджзклмнпрстфхцчшщ])$/.test(first)) read.of = phrase;
			else if (!/(?:ьми|ами|ями|ым|им)$/.test(first)) return undefined;
		} else if (/^(?:о|об|обо|про|насчет)$/.test(prep)) read.topic = whole;
		else if (prep === "на" && HINTS.test(head)) {
			const about = phraseInCase(phrase, "A", "P")?.said;
			if (about === undefined) return undefined;
			read.topic = `${/^[аэоиу]/u.test(about) ? "об" : "о"} ${about}`;
		} else if (/^ко?$/.test(prep) && REMARK.test(head) && person === undefined) {
			const about = phraseInCase(phrase, "D", "P")?.said;
			if (about === undefined) return undefined;
			read.topic = `${/^[аэоиу]/u.test(about) ? "об" : "о"} ${about}`;
		} else if (/^со?$/.test(prep) && TALK.test(fold(places.at(-1) ?? ""))) {
			const talk = places.pop() ?? "";
			if (read.where.endsWith(talk)) read.where = `${read.where} ${whole}`;
			places.push(`${talk} ${whole}`);
		} else if (prep === "от" && person?.role === "staff" && !GIFT.test(head)) {
		} else if (prep === "от" && (person?.cases.includes("G") || GIFT.test(head))) {
			read.whom = phrase;
			read.whomCase = "G";
		} else if (/^со?$/.test(prep) && person?.cases.includes("I")) {
			read.whom = phrase;
			read.whomCase = "I";
		} else if (/^ко?$/.test(prep) && person?.cases.includes("D")) read.whom = phrase;
		else if (/^(?:в адрес|в сторону)/.test(fold(whole)) && person !== undefined) {
			read.whom = own.slice(1).join(" ");
			read.whomCase = "G";
		} else if (
			(prep === "при" && person !== undefined) ||
			/^(?:на глазах|в присутствии)/.test(fold(whole)) ||
			(prep === "перед" && person !== undefined)
		)
			read.seen = whole;
		else if (prep === "над") read.over = phrase;
		else if (
			TIMED.test(prep) ||
			/^во время|^в течение/.test(fold(whole)) ||
			(/^(?:в|во|на)$/.test(prep) && TIME.test(first) && first !== "приемной")
		) {
			read.when = `${read.when} ${whole}`.trim();
			places.push(whole);
		} else {
			read.where = `${read.where} ${whole}`.trim();
			places.push(whole);
		}
	}
	const worn = WORN.test(read.where);
	if (worn) read.where = "";
	read.placed = places.filter((one) => !worn || !WORN.test(one)).join(" ");
	return read;
}
