import type { Document, Report, Token } from "../analysis.ts";
import { formOf, isSingularImperative, words } from "./forms.ts";
import { labelsOf } from "./personality.ts";
import { proposalOf } from "./proposal.ts";
import { segmentsOf } from "./segments.ts";

/** Whether a remark names a deed or a situation that a camera or a log could show. */

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

/** Verbs that name no act to be seen: states, opinions, degrees. */
const ABSTRACT_VERBS = /^(?:был|была|было|были|буд|есть|явля|стал|стала|стали|станов|кажет|каже|казал|зна[елюшйт]|хоте|хоч|хот|мог[лу]|може|люб|дума|счита|увер|понима|чувств|стара|работа|справля|относ|обща|общал|веде|вед[еуш]|вел[аи]?$|вели$|помога|подвод|подве[лд]|радуе|радова|бес[ия]|раздража|раздражае|утомля|уходи[шт]|избега|сторон|держи[шт]е?с|умее|умел|уме[юш]|годи|стоит|стои[шт]|значит|заслужив|вдохнов|мотивир|ценим|ценю|цени|уважа|гордим|горжусь|благодар|жалу|стон|ненавид|терпет|терпи|надоел|достал|устал|плох|хорош|молод|нравит|нуж|продае|продаешь|обслужива|ждем|жду|желаю|привет|поздрав|восхищ|обожа|спаси|выруча|выручил|поддержива|тянешь|тяне|портишь|порти[тл]|спаса|живе|творишь|занима|отвечаешь за|играе|делаешь|делает|делаете|делал|сделал$|сделала$|растет|растешь|получает|получил|взял[аи]?$|заботи|обещания|повез|тормози|бываешь|бывает|позор|смотрится|выгляд|доволь|интерес|волну|забот|вери[тмш]|верю|надею|гордост|мечта|бои[тш]|соответств|хромает|страда|остав(?:ля)?ет желать)/;

const EVIDENCE = words("опоздание опоздания опозданий прогул прогулы жалоба жалобы жалоб возврат возвратов отписки перекуры накладную накладные пусто пустой пустым пустая открыт открыта открыто закрыт закрыта закрыто выключен выключена включен включена разбит разбита грязный грязная грязно мокрый мокро");

const SECOND = /(?:ешь|ишь|ешься|ишься|аешь|яешь)$/;

/** True when some sentence states what was done or what the matter was. */
export function hasDeed(document: Document): boolean {
	const labels = labelsOf(document);
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const { tokens } = sentence;
			const segments = segmentsOf(sentence);
			const question = tokens[tokens.length - 1]?.norm === "?";
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i];
				if (token === undefined || token.kind === "punctuation") continue;
				const { norm } = token;
				if (token.kind === "number") {
					if (!question && !inImperative(tokens, segments, i)) return true;
					continue;
				}
				if (token.kind !== "word") continue;
				if (labels.some((label) => label.start <= token.start && token.end <= label.end)) continue;
				const segment = segments.find((one) => one.from <= i && i < one.to);
				if (segment === undefined || segment.opener === "если" || segment.opener === "чтобы") continue;
				if (ABSTRACT_VERBS.test(norm)) continue;
				if (EVIDENCE.has(norm) && !inImperative(tokens, segments, i)) return true;
				const form = formOf(norm);
				const company = segment.to - segment.from > 1 || segments.length > 1;
				if (form === "past" && !/^(?:хотел|мешал|сказать)/.test(norm) && at(tokens, i + 1) !== "бы") {
					if (question && /^(?:что|зачем|почему|кто|как)$/.test(at(tokens, segment.from))) continue;
					if (company) return true;
				}
				if (question || inImperative(tokens, segments, i)) continue;
				if (SECOND.test(norm) && norm.length > 4 && company) return true;
				if (form === "imperative" && !/йте/.test(norm) && hasBefore(tokens, segment.from, i, "вы")) return true;
				if (/(?:ете|етесь)$/.test(norm) && norm.length > 5 && company && hasBefore(tokens, segment.from, i, "вы")) return true;
				if ((form === "third-singular" || form === "third-plural") && segment.to - segment.from > 2 && !isModal(norm)) return true;
				if (/(?:[аяеу]н|[аяеу]на|[аяеу]ны|[аяеу]но|ыт|ыта|ыты|ят|ята|яты)$/.test(norm) && PARTICIPLE.test(norm)) return true;
			}
		}
	}
	return false;
}

const PARTICIPLE = /^(?:закры|откры|упакова|подписа|заполне|сдела|выключе|включе|разби|пробит|помы|убра|постав|оставле|брош|забы|записа|оформле|отправле|потеря|перепута|сломан|испорч|вымы|разлож|собра|готов|принят|выда|прода)/;

const isModal = (norm: string): boolean => /^(?:следует|стоит|может|могут|хочет|хотят|нет|нужен)$/.test(norm);

function hasBefore(tokens: readonly Token[], from: number, to: number, word: string): boolean {
	for (let i = from; i < to; i++) if (at(tokens, i) === word) return true;
	return false;
}

/** True inside a segment that asks for something: what it names has not happened. */
function inImperative(tokens: readonly Token[], segments: ReturnType<typeof segmentsOf>, i: number): boolean {
	const segment = segments.find((one) => one.from <= i && i < one.to);
	if (segment === undefined) return false;
	for (let k = segment.from; k < segment.to; k++) {
		const norm = at(tokens, k);
		if (/^(?:давай|давайте|предлагаю|пусть|пускай|может|хочешь|нужно|надо|необходимо|прошу|попрошу|хватит|пора)$/.test(norm)) return true;
		if ((formOf(norm) === "imperative" && !hasBefore(tokens, segment.from, k, "вы")) || (isSingularImperative(norm) && at(tokens, k - 1) !== "не")) return true;
		if (/^(?:перестань|перестаньте|не)$/.test(norm) && isSingularImperative(at(tokens, k + 1))) return true;
	}
	return false;
}

/** The finding of `no-deed`: one for the whole text; silent on a bare proposal. */
export function noDeed(document: Document): Report[] {
	const first = document.units[0];
	const last = document.units[document.units.length - 1];
	if (first === undefined || last === undefined || (document.kind !== "praise" && document.kind !== "feedback")) return [];
	if (hasDeed(document)) return [];
	if (document.kind === "praise" && proposalOf(document) !== "none") return [];
	return [
		{
			check: "no-deed",
			severity: "advice",
			start: first.start,
			end: last.end,
			message: document.kind === "praise" ? "no-deed.praise" : "no-deed.feedback",
			why: "why.no-deed",
		},
	];
}

/** Findings of `flattery`: good labels in praise that names no deed. */
export function flattery(document: Document): Report[] {
	if (document.kind !== "praise" || hasDeed(document)) return [];
	return labelsOf(document)
		.filter((label) => label.good)
		.map(({ start, end }) => ({ check: "flattery", severity: "advice", start, end, message: "flattery.trait", why: "why.flattery" }));
}
