import { remembered } from "#app/coach/remembered.ts";
import type { Scan } from "../../rules/scan.ts";
import { formOf, words } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import { type Draft, PREPOSITIONS } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";

/** What a wording loses of the ban: things, persons, places and conditions; and what it brings in from another trade. */

const FUNCTION = words(
	"запрет запрещено запрещается нельзя недопустимо должен должна должны вправе имеет имеют право права следует стоит можно никто никому никогда ничего ничто свой свои свою своего своей своим своих этого этом этот тому того если когда даже также другие других другим другому таких какой какие какой-либо целях время времени процессе присутствии случае случаях коем виде образом исключением табу запрещен запрещена запрещены разрешается допускается категорически строго рамках лицам лица лицо третьим третьи посторонним посторонние чужим незнакомым людям людьми раза слово слова делам",
);

/** The beginning of a word that its other forms share. */
const stemOf = remembered((norm: string): string => {
	const reading = readingsOf(norm)[0];
	if (reading !== undefined) {
		const forms = reading.forms.filter((form) => form !== "");
		const first = forms[0] ?? "";
		let n = first.length;
		for (const form of forms) {
			let same = 0;
			while (same < n && first[same] === form[same]) same++;
			n = same;
		}
		if (n >= 3) return first.slice(0, Math.min(n, 7));
	}
	const cut = norm.replace(
		/(?:ыми|ими|ого|его|ому|ему|ами|ями|ает|яет|ают|яют|ать|ять|ить|еть|ите|йте|ая|яя|ое|ее|ые|ие|ый|ий|ой|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ую|юю|ей|ов|ев|[аяоеуюыиьй])$/,
		"",
	);
	return cut.slice(0, Math.max(4, Math.min(cut.length, 7)));
});

/** Wordings that name a place or time of their own answer for the one in the ban. */
const OWN_SETTING =
	/комнат[еу] отдыха|перерыв|служебн|наедине|отведенн|отведён|за закрытой дверью|среди коллег|после смены|вне |в стороне от|внутри команды|лично|при себе|до или после|в отсутствие|на своих местах|на месте|на своём месте|шкафчик|сразу|заранее/;

const DRESS = /^(?:форм|одежд|халат|обув|фартук|перчат|спецодежд)/;

const SETTING = /^(?:в|во|на|у|за|перед|около|возле|при|во|после|под|над)$/;

/** Nouns of single trades: a wording may name them only when the sentence does. */
const TRADES =
	/(?:^|[^а-яё])(пациент|лечени|врач|палат|диагноз|анализ|гост[ьяюием]|номер|меню|блюд|официант|повар|кухн|касс[аеуыо]|чек[аеуио]|товар|покупател|шредер|курьер|посылк|пассажир|водител|автобус|ребен|родител|ученик|урок|экскурс|экспонат|читател|книг|клиенты банка|вклад|кредит|ремонт|мастер|автомобил|жиль[цё]|подопечн|диспетчер|редактор|примерк|стрижк|процедур|тренировк|абонемент|бокал|тарелк|зал[аеу]?(?![а-яё]))/g;

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** How much of the ban a wording loses: 0 when nothing, 1 for a detail, 2 and more for its thing, condition or second deed. */
export function lossOf(scan: Scan, draft: Draft, text: string, part?: { from: number; to: number }): number {
	const said = plain(draft.text);
	const named = new Set(draft.named ?? []);
	const settled = OWN_SETTING.test(said);
	const turned = draft.sure !== undefined;
	let loss = (draft.missed ?? 0) * 2;
	const verbs = new Set(scan.hits.map((hit) => hit.verb));
	for (const segment of scan.segments) {
		let setting = false;
		let lacking = false;
		for (let i = segment.from; i < segment.to; i++) {
			const token = scan.tokens[i];
			if (token === undefined || token.kind === "punctuation") continue;
			if (part !== undefined && (i < part.from || i >= part.to)) continue;
			const norm = token.norm;
			if (PREPOSITIONS.has(norm)) {
				setting = SETTING.test(norm);
				lacking = norm === "без";
				continue;
			}
			if (turned && lacking) continue;
			if (named.has(i) || verbs.has(i) || FUNCTION.has(norm)) continue;
			if (scan.hits.some((hit) => i >= hit.from && i < hit.to && i !== hit.verb)) continue;
			if (token.kind === "masked") {
				if (!said.includes(plain(text.slice(token.start, token.end))) && !said.includes("«")) loss += 1;
				continue;
			}
			if (token.kind === "number") {
				if (!said.includes(norm)) loss += 2;
				continue;
			}
			const person = personAt(norm);
			if (person !== undefined) {
				if (person.role === "staff" && (isNominative(person) || person.cases.includes("D"))) continue;
				if (
					!said.includes(person.lemma.slice(0, 4)) &&
					!(person.lemma === "ребенок" && /дет[еья]/.test(said)) &&
					!settled
				)
					loss += 0.5;
				continue;
			}
			if (norm.length < 4 || said.includes(stemOf(norm))) continue;
			const noun = readingsOf(norm).length > 0;
			const form = formOf(norm);
			if (setting && settled && !DRESS.test(norm)) continue;
			if (noun) loss += setting ? 1 : 2;
			else if (
				/^(?:одн(?:ого|ой)|дву|тр[её]|четыр|пят|шест|сем|восьм|девят|десят|полу|сут|.*(?:надцат|десят|сот))/.test(norm)
			)
				loss += 1;
			else if (form === "other")
				loss += /(?:ый|ий|ой|ая|ое|ые|ие|ого|ому|ую|ым|ых|ыми|им|их|ими|ом|ем)$/.test(norm) ? 0.5 : 0.25;
			else if (form === "infinitive") loss += 1;
		}
	}
	const ban = plain(text.slice(scan.sentence.start, scan.sentence.end));
	TRADES.lastIndex = 0;
	for (let match = TRADES.exec(said); match !== null; match = TRADES.exec(said))
		if (!ban.includes((match[1] ?? "").slice(0, 4)) && !servedBy(scan, match[1] ?? "") && !isChild(ban, match[1] ?? ""))
			loss += 2;
	return loss;
}

/** The person served whom the words of the sentence tell. */
const servedBy = (scan: Scan, stem: string): boolean =>
	/^(?:гост|пациент|покупател|пассажир|читател)/.test(stem) &&
	!scan.tokens.some((token) => personAt(token.norm)?.role === "customer");

/** «детей» and «ребёнка» are the same persons. */
const isChild = (ban: string, stem: string): boolean => stem === "ребен" && /(?:^|[^а-я])дет[еьяс]/.test(ban);
