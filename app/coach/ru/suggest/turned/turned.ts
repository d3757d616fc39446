import { compilePhrases, type PhraseTable } from "#app/coach/phrases.ts";
import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive, words } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { RECEIVED } from "../pairs/pairs.ts";
import { inMood } from "../words/conjugate.ts";
import { at, PREPOSITIONS } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { TAILS, TALK_TAILS } from "../words/tails.ts";
import { adjectiveFor, dependents, withoutIn } from "../words/turned-forms.ts";
import type { Changes } from "./affirmed.ts";
import { MANNERS } from "./bad-manners.ts";

/** Circumstances turned round, token by token. */

const HOURS = words(
	"девяти десяти одиннадцати двенадцати восьми семи шести пяти четырех трех двух часа полудня полуночи обеда ужина завтрака часу",
);

const servedAs = (norm: string, mark: string): boolean => {
	const person = personAt(norm);
	return person?.role === "customer" && person.cases.includes(mark);
};

const classes = {
	hour: (norm: string): boolean => HOURS.has(norm) || /^\d/.test(norm),
	witness: (norm: string): boolean => personAt(norm)?.cases.includes("P") === true,
	act: (norm: string): boolean =>
		/(?:ния|тия|ции|ачи|[^н]ки|езда|хода|лета|ыва|смотра|пуска|зрешения)$/.test(norm) && norm.length > 5,
	served: (norm: string): boolean => servedAs(norm, "P"),
	servedG: (norm: string): boolean => servedAs(norm, "G"),
	people: (norm: string): boolean => personAt(norm)?.cases.includes("G") === true,
};

export const tableOf = (text: string): PhraseTable<string> =>
	compilePhrases(
		text
			.split("\n")
			.filter((line) => line !== "")
			.map((line) => line.split(" = ") as [string, string]),
		{ classes },
	);

/** Of a bad manner the first good one: circumstances are turned round beside it. */
const tails = tableOf(TAILS + MANNERS.replace(/ \/\/ .+$/gm, ""));
const talk = tableOf(TALK_TAILS);

/** Talk about somebody, which belongs among colleagues; other talk is with the one it concerns. */
const DISCUSSING = /^(?:обсу|комментир|реша|решат|выясн|консульт|разговар|бесед|обща|хвал)/;

export const TALKING =
	/^(?:обсу|говор|разговар|спраш|спрос|рассп|сообщ|назов|назыв|звон|решат|реша|консульт|комментир|объясн|оглаш|зачитыв|дикт|чита|зачит|повтор|произн|озвуч|рассказ|дела|отчит|выясн|переспр|уточн|обща|бесед|жур|напомин|передав|хвал)/;

/** Talk that is itself at fault, not what it tells. */
const SPEAKING = /^(?:разговар|говор|бесед|обща|болта)/;

const PLACING =
	/^(?:остав|став|клад|клас|склад|хран|держ|веша|парк|размещ|вывеш|чист|суш|стир|распаков|упаков|взвеш|готов|разгруж|ремонт|чин|отдых|крас|сорт|пил|сверл|шлиф|обед|провод|перевяз)/;

/** «Не ставьте тележку в проходе» -> «... в отведённом месте»: what is put down belongs somewhere else. */
function elsewhere(scan: Scan, verb: number, segment: Segment): Changes | undefined {
	if (
		!PLACING.test(at(scan, verb)) ||
		personAt(at(scan, verb + 1))?.cases.includes("A") === true ||
		scan.tokens.some((token, i) => i > verb && /^со?$/.test(token.norm))
	)
		return undefined;
	for (let i = segment.from; i < segment.to - 1; i++) {
		if (!/^(?:в|во|на|под|у|за|около|возле|перед)$/.test(at(scan, i)) || scan.tokens[i + 1]?.kind !== "word") continue;
		let noun = i + 1;
		while (
			noun < segment.to - 1 &&
			/(?:ый|ий|ую|юю|ом|ем|ой|ей|ых|их|ое|ее|ые)$/.test(at(scan, noun)) &&
			(formOf(at(scan, noun)) === "other" || /(?:бочем|шнем)$/.test(at(scan, noun))) &&
			!/(?:ах|ях)$/.test(at(scan, noun))
		)
			noun++;
		const head = at(scan, noun);
		if (
			PREPOSITIONS.has(head) ||
			/^(?:друг|сам|копи[юия]|известност|сомнени|пример|вину|укор|пользу|поведени|оценк|первое|второе|последн|руках|руку|руки|ожидани|удержани|курс|линии|напряж|нагруз|письм|сообщен|чат|текст|договор|отчет|карман|кулак|давлени|связи|секрет|тайн|порядк|готовност|вид|учет|час|минут|дн|недел|месяц|утр|вечер|ноч|столик)/.test(
				head,
			) ||
			personAt(head) !== undefined ||
			verb === noun
		)
			continue;
		const still = /(?:е|и|ах|ях|ом|ем|у стойки|ой|ей)$/.test(head) && !/(?:ие|ое)$/.test(head);
		const meant = at(scan, noun + 1) === "для" && noun > verb ? noun + 2 : -1;
		const { to } = dependents(scan, meant > 0 ? meant + 1 : noun + 1, noun < verb ? 0 : segment.to, "");
		const way =
			/^(?:у|около|возле|перед)$/.test(at(scan, i)) && /^(?:в|во|на|к)$/.test(at(scan, Math.max(to, noun + 1)));
		const beyond = at(scan, Math.max(to, noun + 1)) === "между" || way ? 2 : 0;
		const stays = still || /^(?:остав|хран|держ)/.test(at(scan, verb));
		const changes: Changes = new Map([[i, stays ? "в отведенном месте" : "в отведенное место"]]);
		for (let k = i + 1; k < Math.max(to, noun + 1) + beyond; k++) changes.set(k, "");
		return changes;
	}
	return undefined;
}

/** «не оставляйте вопрос без ответа» -> «отвечайте на вопрос». */
export function answered(scan: Scan, hit: Hit, segment: Segment): Changes | undefined {
	if (!/^остав/.test(at(scan, hit.verb))) return undefined;
	const person = personAt(at(scan, hit.verb + 1));
	const lacking = at(scan, hit.verb + 2) === "без" ? RECEIVED[at(scan, hit.verb + 3)] : undefined;
	if (person?.role === "customer" && lacking !== undefined && !/присмотр/.test(lacking)) {
		const verb =
			hit.mood === "modal"
				? inMood("давать", "imperative")
				: inMood("давать", hit.mood === "duty" ? "infinitive" : hit.mood);
		return new Map([
			[hit.verb, hit.mood === "infinitive" ? "давать" : verb],
			[hit.verb + 1, (person.plural ? person.paradigm.many : person.paradigm.singular).D],
			[hit.verb + 2, ""],
			[hit.verb + 3, lacking],
		]);
	}
	for (let i = hit.verb + 2; i < segment.to - 1; i++)
		if (
			at(scan, i) === "без" &&
			/^(?:ответа|внимания|реакции)$/.test(at(scan, i + 1)) &&
			!personAt(at(scan, hit.verb + 1))
		)
			return new Map([
				[
					hit.verb,
					`${hit.mood !== "modal" && isInfinitive(at(scan, hit.verb)) ? "отвечать" : inMood("ответить/отвечать", hit.mood === "modal" ? "imperative" : hit.mood)} на`,
				],
				[i, ""],
				[i + 1, ""],
			]);
	return undefined;
}

const norms = (scan: Scan, from: number, to: number): string =>
	scan.tokens
		.slice(from, to)
		.map((token) => token.norm)
		.join(" ");

/** «... и позже девяти вечера» behind «раньше девяти утра»: where it ends. */
const until = (scan: Scan, from: number, limit: number): { to: number } | undefined =>
	/^(?:и|или)$/.test(at(scan, from)) && /^поз/.test(at(scan, from + 1))
		? tails.at(scan.tokens, from + 1, limit)
		: undefined;

const MORE = /^(?:чаще|больше|более|свыше|выше|дороже|тяжелее|длиннее|шире|дольше|глубже)$/;
const NUMBER =
	/^(?:\d|год|месяц|недел|минут|час|сут|одн|дву|двух|тр[её]х|четыр|пят|шест|сем|вос|дев|десят|пол|ста|сорок|тыс|двадц|тридц|[а-я]+(?:надцати|десяти|сот)$)/;

const OWNED =
	/^(?:пропуск|впуск|обслуж|нос|надев|работ|вход|заход|садит|сади|парк|брать|бери|берет|пей|пить|ест|стан|подпис|польз|использ|ста[вн])/;

/** «пустой бланк»: an adjective in -ой before a masculine noun, whose opposite must not be feminine. */
const masculine = (norm: string, noun: string, other: string | undefined): string | undefined =>
	norm.endsWith("ой") && noun.length > 3 && !PREPOSITIONS.has(noun) && /[бвгджзклмнпрстфхцчшщ]$/.test(noun)
		? other
				?.replace(/([кгхжшщч])ой$/, "$1ий")
				.replace(/ой$/, "ый")
				.replace(/ей$/, "ий")
		: other;

/** «с пустыми строками» -> «с заполненными строками»; undefined for what is filled in another sense. */
const filledIn = (norm: string, noun: string): string | undefined =>
	/^(?:строк|строч|граф(?:ы|а|е|у)|пол(?:я|ей)|ячейк|ячеек|клетк)/.test(noun)
		? /^пуст(ые|ых|ыми|ым)$/.exec(norm)?.[1]?.replace(/^/, "заполненн")
		: undefined;

/** «чужой»: what belongs to the person served in this sentence, or to oneself. */
function ownerOf(scan: Scan, i: number, verb: number): string | undefined {
	for (let k = verb + 1; k < i; k++) {
		const person = personAt(at(scan, k));
		if (person?.role === "customer" && (person.cases.includes("D") || /^(?:пропуск|впуск|обслуж)/.test(at(scan, verb))))
			return person.plural ? "их" : person.feminine ? "ее" : "его";
	}
	return OWNED.test(at(scan, verb)) ? adjectiveFor(at(scan, i)) : undefined;
}

const TIME = /^(?:секунд|минут|час(?:а|ов|у)?$|сут|дня$|дней$|недел|месяц|получас|четверт)/;
/** Limits that a rule sets elsewhere: «дольше записи», «больше нормы». */
const LIMIT = /^(?:норм|запис|лимит|назнач|положен|предусмотр|установл|оговор|обещ|срок|необходим|нужн)/;

/** The genitive of what stands in the instrumental behind «рядом с»; "" when the ending does not tell. */
function genitive(scan: Scan, from: number, limit: number): string {
	const parts: string[] = [];
	for (let i = from; i < limit; i++) {
		const norm = at(scan, i);
		const last = i + 1 >= limit || !/(?:ым|им|ыми|ими|ой|ей)$/.test(norm);
		const put =
			!last && i + 1 < limit
				? norm
						.replace(/([ыи])ми$/, "$1х")
						.replace(/([кгхжшчщ])им$/, "$1ого")
						.replace(/им$/, "его")
						.replace(/ым$/, "ого")
				: norm
						.replace(/ом$/, "а")
						.replace(/ем$/, "я")
						.replace(/([кгхжшчщ])ой$/, "$1и")
						.replace(/ой$/, "ы")
						.replace(/ей$/, "и");
		if (/ами$|ями$/.test(put) || (last && put === norm)) return "";
		parts.push(put);
		if (last) break;
	}
	return parts.join(" ");
}

/** A change of circumstance in the clause of the verb. */
export function turned(scan: Scan, verb: number, segment: Segment): Changes | undefined {
	const bearer = personAt(at(scan, segment.from));
	if (
		bearer?.role === "customer" &&
		isNominative(bearer) &&
		!/^(?:вид|получ)/.test(at(scan, verb)) &&
		scan.tokens.some((token) => /^долж/.test(token.norm))
	)
		return undefined;
	const changes: Changes = new Map();
	const put = (from: number, to: number, text: string): Changes => {
		for (let i = from; i < to; i++) changes.set(i, i === from ? text : "");
		return changes;
	};
	const talking = TALKING.test(at(scan, verb));
	for (let i = segment.from; i < segment.to; i++) {
		if (i === verb || scan.tokens[i]?.kind !== "word") continue;
		if (at(scan, i) === "без") {
			const ends = /^(?:заканч|законч|заверш)[а-я]*с[яь]$/.test(at(scan, verb));
			const noun = ends ? readingsOf(at(scan, i + 1)).find((one) => one.case === "G") : undefined;
			const by = noun?.forms[noun.plural ? 10 : 4] ?? "";
			if (by !== "" && verb < i) return put(i, i + 2, by);
			const found = withoutIn(scan, i, segment.to);
			if (
				found !== undefined &&
				/^(?:вход|войд|войт|зайд|зайт|заход)/.test(at(scan, verb)) &&
				/^(?:стука|ответа)$/.test(at(scan, i + 1))
			)
				found.text = `после ${at(scan, i + 1)}`;
			if (found !== undefined && (verb < i || verb >= found.to)) return put(i, found.to, found.text);
		}
	}
	for (let i = segment.from; i < segment.to; i++) {
		if (i === verb || scan.tokens[i]?.kind !== "word") continue;
		if (at(scan, i) === "без" && /^остав/.test(at(scan, verb))) return undefined;
		if (
			/^(?:вместе|рядом)$/.test(at(scan, i)) &&
			/^со?$/.test(at(scan, i + 1)) &&
			i + 2 < segment.to &&
			personAt(at(scan, i + 2)) === undefined &&
			(at(scan, i) === "вместе" || genitive(scan, i + 2, segment.to) !== "")
		)
			return put(
				i,
				segment.to,
				at(scan, i) === "вместе" ? "отдельно" : `подальше от ${genitive(scan, i + 2, segment.to)}`,
			);
		const watcher = at(scan, i) === "при" && !talking ? personAt(at(scan, i + 1)) : undefined;
		if (watcher?.role === "customer" && watcher.cases.includes("P") && i > verb)
			return put(i, i + 2, `в отсутствие ${watcher.plural ? watcher.paradigm.many.G : watcher.paradigm.singular.G}`);
		for (const table of talking ? [talk, tails] : [tails]) {
			const match = table.at(scan.tokens, i, Math.min(segment.to, scan.tokens.length));
			if (match?.value.startsWith("при личной встрече") && SPEAKING.test(at(scan, verb))) continue;
			if (match === undefined || (verb >= match.from && verb < match.to)) continue;
			if (match.value === "в руки" && !/^(?:остав|став|клад|клас|брос|склад|сгру)/.test(at(scan, verb))) continue;
			const late = until(scan, match.to, segment.to);
			if (late !== undefined && /^ран/.test(at(scan, i)))
				return put(i, late.to, `с ${norms(scan, i + 1, match.to)} до ${norms(scan, match.to + 2, late.to)}`);
			const text = match.value
				.replace("@absent", `в отсутствие ${at(scan, i + 2)}`)
				.replace("@alone", DISCUSSING.test(at(scan, verb)) ? "за закрытой дверью, среди коллег" : "наедине")
				.replace(/@(\d)(\+?)/g, (_, n: string, rest: string) =>
					norms(scan, i + Number(n), rest === "" ? i + Number(n) + 1 : match.to),
				);
			if (at(scan, i - 1) === "ни") {
				changes.set(i - 1, "");
				for (const other of scan.segments)
					if (other.from > i && at(scan, other.from) === "ни")
						for (let k = other.from - 1; k < other.to; k++) changes.set(k, "");
			}
			return put(i, dependents(scan, match.to, i > verb && /коллег|наедине/.test(text) ? segment.to : 0, "").to, text);
		}
	}
	for (let i = segment.from; i < segment.to; i++) {
		if (i === verb || scan.tokens[i]?.kind !== "word") continue;
		const than = at(scan, i + 1) === "чем" ? 2 : 1;
		if (at(scan, i) === "ближе" && i > verb && norms(scan, i, segment.to).includes(" от "))
			return put(i, i + 1, "дальше");
		if (MORE.test(at(scan, i)) && i > verb && i + than < segment.to) {
			if (/^одн(?:ого|ой)$/.test(at(scan, i + than)) && /^раз/.test(at(scan, i + than + 1)))
				return put(i, i + than + 2, "один раз");
			if (at(scan, i + than) === "на" && TIME.test(at(scan, i + than + 1))) {
				const time = readingsOf(at(scan, i + than + 1)).find((one) => one.case === "A" && !one.plural)?.forms[1];
				if (time !== undefined) return put(i, i + than + 2, `в пределах ${time}`);
			}
			if (TIME.test(at(scan, i + than)) || TIME.test(at(scan, i + than + 1))) return put(i, i + than, "в пределах");
			if (NUMBER.test(at(scan, i + than))) return put(i, i + than, "до");
			const clause = scan.segments.find((one) => one.from === segment.to + 1);
			if (than === 1 && clause?.opener === "чем") {
				const found = put(i, i + 1, "столько");
				found.set(clause.from, "сколько");
				return found;
			}
			if (than === 1 && LIMIT.test(at(scan, i + 1))) return put(i, i + 1, "в пределах");
		}
		const turnedTo = /^чуж/.test(at(scan, i))
			? ownerOf(scan, i, verb)
			: (filledIn(at(scan, i), at(scan, i + 1)) ?? adjectiveFor(at(scan, i)));
		const other = masculine(at(scan, i), at(scan, i + 1), turnedTo);
		if (
			/^личн/.test(at(scan, i)) &&
			!/^(?:телефон|почт|номер|авто|машин|транспорт|мессендж|документ|компьют|ноут|флешк|носител|накопител|диск|устройств|планшет|смартфон|аккаунт|адрес|счет|карт|чат|страниц|инструмент)/.test(
				at(scan, i + 1),
			)
		)
			continue;
		if (/^(?:сложн|трудн|тяжел|недовольн|постоян|последн)/.test(at(scan, i)) && personAt(at(scan, i + 1)) !== undefined)
			continue;
		if (
			/^(?:личн|пуст)/.test(at(scan, i)) &&
			/^(?:вещ|цел|интерес|выгод|разговор|вопрос|дел|жизн|тем|тайн|мнени|отношен|досуг|врем|интерес|звонк|звонок|звонки|звонков|проблем|рук)/.test(
				at(scan, i + 1),
			)
		)
			continue;
		if (
			/^пуст/.test(at(scan, i)) &&
			/^(?:короб|тележк|тар|поддон|бутыл|ящик|стакан|упаков|канистр|мешк)/.test(at(scan, i + 1))
		)
			continue;
		const state =
			/^(?:держ|содерж|быть|оставаться|выгляд|ход|выда|подава|пода|сдава|сдат|возвращ|отдава|приним|оставл)/.test(
				at(scan, verb),
			) && /(?:ым|ой|ими|ыми|им)$/.test(at(scan, i));
		if (other === undefined || (!state && (!/^[а-я]/.test(at(scan, i + 1)) || i + 1 >= segment.to || i + 1 === verb)))
			continue;
		if (scan.tokens.some((token) => token.norm.startsWith(other.slice(0, -2)))) continue;
		const many = /(?:ых|их)$/.test(at(scan, i)) && !PREPOSITIONS.has(at(scan, i - 1));
		if (many && (i - 1 === verb || personAt(at(scan, i - 1))?.cases.includes("D") === true)) return undefined;
		const found = put(i, i + 1, other);
		if (at(scan, i - 1) === "во" && !/^в[бвгджзклмнпрстфхцчшщ]/.test(other)) found.set(i - 1, "в");
		if (at(scan, i - 1) === "со" && !/^[сзшж][бвгджзклмнпрстфхцчшщ]/.test(other)) found.set(i - 1, "с");
		return found;
	}
	return elsewhere(scan, verb, segment);
}
