import type { Document, Report, Sentence } from "#app/coach/analysis.ts";
import { formOf, words } from "../words/forms.ts";
import { type Segment, segmentsOf } from "../words/segments.ts";
import { phrasesAt, unaddressed } from "./label-idioms.ts";
import { isAttitude, judgeAttitude } from "./label-motive.ts";
import { calledSo, describedSo, isCalling, likened, misnamed } from "./label-name.ts";
import {
	actedOn,
	aloneIn,
	at,
	DISAGREE,
	denied,
	FOLLOWERS,
	type Found,
	givesReason,
	hasCopula,
	hasYou,
	hasYouAnywhere,
	isCustomer,
	isPassing,
	isStaff,
	LINKED,
	ownerOf,
	PERSON_NOUNS,
	type Reader,
	reported,
	segmentAt,
	type Trait,
	traits,
	YOU,
} from "./label-owner.ts";
import { bad, good, idioms } from "./label-phrases.ts";
import { judgeAbstract } from "./label-quality.ts";
import * as list from "./trait-words.ts";

/** Labels of a colleague as a person, bad (personality) and good (flattery). */

/** Persons who are as often customers. */
const AGED = /^(?:дед|стар|бабка|тетка|мальчик|девочка|дама|женщина|мужчина|пацан)/;

/** «Чай вы подали холодный»: what a thing was like when it was handed over. */
const SERVED = /^(?:(?:по|вы|от|про|с)дал|принес|прислал)[аи]?$/;

function judgeAdjective(reader: Reader, k: number, trait: Trait): Found | undefined {
	const { tokens } = reader;
	const segment = segmentAt(reader, k);
	if (denied(reader, k) || reported(reader, k) || isPassing(tokens, segment, k)) return undefined;
	if (trait.weak && SERVED.test(at(tokens, k - 1))) return undefined;
	const next = tokens[k + 1];
	const nextNorm = k + 1 < segment.to && next?.kind === "word" ? next.norm : "";
	const found: Found = {
		from: k,
		to: k + 1,
		good: trait.good,
		code: trait.good ? "flattery.trait" : "personality.trait",
	};
	const copula = hasCopula(tokens, segment);
	if (trait.kind === "instrumental" && !copula) return undefined;
	if (nextNorm !== "" && trait.kind !== "short") {
		if (PERSON_NOUNS.has(nextNorm)) {
			const before = ownerOf(reader, segment, k + 1);
			return before === "other" || (before === "none" && AGED.test(nextNorm)) ? undefined : { ...found, to: k + 2 };
		}
		if (isCustomer(nextNorm)) return undefined;
		const free =
			FOLLOWERS.has(nextNorm) ||
			traits.get(nextNorm)?.kind === trait.kind ||
			(traits.get(nextNorm)?.kind === "noun" && !trait.good && traits.get(nextNorm)?.weak === false) ||
			isStaff(nextNorm) ||
			list.isName(nextNorm) ||
			formOf(nextNorm) === "past" ||
			nextNorm.endsWith("о");
		if (!free && (trait.weak || !YOU.has(at(tokens, k - 1)))) return undefined;
		// «Неосторожный водитель задел ворота»: somebody who is told of
		if (
			trait.weak &&
			isStaff(nextNorm) &&
			tokens.slice(k + 2, segment.to).some((token) => formOf(token.norm) === "past")
		)
			return undefined;
		if (isStaff(nextNorm) || (traits.get(nextNorm)?.kind === "noun" && free))
			return trait.good && !hasYou(tokens, segment) ? undefined : { ...found, to: k + 2 };
	}
	if (!trait.good && givesReason(tokens, segment)) return found;
	const owner = ownerOf(reader, segment, k);
	if (owner === "other") return undefined;
	if (owner === "none") {
		if (
			trait.weak &&
			!(trait.kind === "instrumental" && copula) &&
			!(trait.kind === "long" && !trait.good && segment.to - segment.from === 1 && tokens.length <= 3)
		)
			return undefined;
		if (segment.kind !== "main" && segment.kind !== "rest") return undefined;
		if (trait.kind === "short" && !hasYouAnywhere(tokens) && !copula) return undefined;
	}
	if (
		trait.weak &&
		trait.kind !== "short" &&
		segment.to - segment.from > 1 &&
		!hasYou(tokens, segment) &&
		!copula &&
		owner !== "colleague"
	)
		return undefined;
	return found;
}

const IDENTITY = words(
	"такой такая такие таким такими такую ну будь будьте быть хватит перестань перестаньте настоящий настоящая просто какой какая сущий сущая ходячий ходячая ты вы он она они тебя вас него нее полный полная редкостный форменный чистый себя как",
);

/** «У нас не менеджер, а тряпка». */
function replaces(reader: Reader, segment: Segment, k: number): boolean {
	const { tokens } = reader;
	if (at(tokens, segment.from) !== "а" || k > segment.from + 3) return false;
	for (let i = Math.max(0, segment.from - 6); i < segment.from; i++) {
		const next = at(tokens, i + 1);
		if (
			at(tokens, i) === "не" &&
			(isStaff(next) || /^(?:человек|старш|шеф|босс|главн)/.test(next) || isStaff(at(tokens, i + 2)))
		)
			return true;
	}
	return false;
}

/** «Скандалист из шестой палаты»: where those served lie, live or wait. */
const SERVED_THERE =
	/^(?:из|с) (?:[а-я]+ )?(?:палат|квартир|купе|очеред|подъезд|стационар|\d+-?[а-я]* (?:палат|квартир|номер))/;

function judgeNoun(reader: Reader, k: number, trait: Trait, blames: boolean): Found | undefined {
	const { tokens } = reader;
	if (SERVED_THERE.test([1, 2, 3].map((next) => at(tokens, k + next)).join(" "))) return undefined;
	if (at(tokens, k) === "соня" && tokens[k]?.capital === true && (k > 0 || at(tokens, 1) === ",")) return undefined;
	const segment = segmentAt(reader, k);
	if (denied(reader, k) || reported(reader, k)) return undefined;
	// In praise: «уговорил троих спорщиков»
	if (
		!trait.good &&
		!blames &&
		(actedOn(tokens, segment, k) ||
			(/(?:[ую]|ов|ам)$/.test(at(tokens, k)) && tokens.slice(k, segment.to).some((one) => formOf(one.norm) === "past")))
	)
		return undefined;
	if (trait.weak) {
		let near = aloneIn(tokens, segment, k) || replaces(reader, segment, k);
		for (
			let i = Math.max(segment.from, k - (at(tokens, k - 1) === "нас" ? 5 : 3));
			i < Math.min(segment.to, k + 3);
			i++
		)
			if (i !== k && (IDENTITY.has(at(tokens, i)) || list.isName(at(tokens, i)))) near = true;
		for (let i = segment.from; i < k; i++)
			if (
				(isStaff(at(tokens, i)) || /^старш(?:ий|ая)$/.test(at(tokens, i))) &&
				k >= segment.to - 1 &&
				segment.kind === "main"
			)
				near = true;
		if (actedOn(tokens, segment, k)) return undefined;
		if (!near || LINKED.test(at(tokens, k - 1)) || at(tokens, k - 1) === "для") return undefined;
		if (/^(?:мой|моя|моего|свой|свою|свое|наш|нашу)$/.test(at(tokens, k - 1))) return undefined;
	}
	const owner = ownerOf(reader, segment, k);
	if (owner === "other" && !(at(tokens, k - 1) === "таким" || at(tokens, k - 1) === "такой")) {
		for (let i = segment.from; i < segment.to; i++)
			if (i !== k && (isCustomer(at(tokens, i)) || (at(tokens, i) === "я" && i < k))) return undefined;
		if (trait.good || trait.weak) return undefined;
	}
	if (trait.good && at(tokens, k - 1) === "как") return undefined;
	if (trait.good && /^как$/.test(at(tokens, k - 2))) return undefined;
	return { from: k, to: k + 1, good: trait.good, code: trait.good ? "flattery.trait" : "personality.trait" };
}

const LABEL_WORDS = words("все до по лень неохота дела");

const MOCK: Trait = { good: false, kind: "noun", weak: false };

/** «горе-мастер», «недоврач», «псевдоспециалист». */
const isMock = (norm: string): boolean =>
	/^(?:горе-|человек-(?!оркестр|праздник|золото|душа|чудо|легенда))/.test(norm) ||
	(/^(?:недо|псевдо|лже)/.test(norm) && isStaff(norm.replace(/^(?:недо|псевдо|лже)-?/, "")));

/** A cheap first test: could any label begin with this word? */
const mayLabel = (norm: string): boolean =>
	traits.has(norm) ||
	isMock(norm) ||
	bad.mayBegin(norm) ||
	idioms.mayBegin(norm) ||
	good.mayBegin(norm) ||
	list.isQuality(norm) ||
	LABEL_WORDS.has(norm) ||
	isAttitude(norm);

function findIn(sentence: Sentence, disagrees: boolean, blames: boolean): Found[] {
	const { tokens } = sentence;
	const found: Found[] = [];
	const calls = blames && tokens.some((token) => isCalling(token.norm));
	if (!calls && !tokens.some((token) => token.kind === "word" && mayLabel(token.norm))) return found;
	const reader: Reader = { tokens, segments: segmentsOf(sentence), disagrees };
	const plain = unaddressed(tokens);
	for (let k = 0; k < tokens.length; k++) {
		const token = tokens[k];
		if (token === undefined || token.kind !== "word") continue;
		const { norm } = token;
		found.push(...phrasesAt(reader, plain, k, blames));
		if (good.mayBegin(norm)) {
			const match = good.at(tokens, k);
			if (
				match !== undefined &&
				at(tokens, k - 1) !== "как" &&
				(at(tokens, k - 1) !== "не" || norm === "не") &&
				!(norm === "не" && !hasYouAnywhere(tokens))
			)
				found.push({ from: k, to: match.to, good: true, code: "flattery.trait" });
		}
		const attitude = judgeAttitude(reader, k);
		if (attitude !== undefined) found.push(attitude);
		if (list.isQuality(norm)) {
			const owned = judgeAbstract(reader, k);
			if (owned !== undefined) found.push(owned);
		}
		const trait = traits.get(norm) ?? (isMock(norm) ? { ...MOCK, weak: norm.startsWith("человек-") } : undefined);
		if (trait !== undefined) {
			const label = trait.kind === "noun" ? judgeNoun(reader, k, trait, blames) : judgeAdjective(reader, k, trait);
			if (label !== undefined) found.push(label);
		}
		const name =
			calls && trait === undefined
				? (calledSo(reader, k) ?? describedSo(reader, k) ?? likened(reader, k) ?? misnamed(reader, k))
				: undefined;
		if (name !== undefined) found.push(name);
		if (norm === "не" && k + 1 < tokens.length) {
			const next = traits.get(at(tokens, k + 1)) ?? traits.get(at(tokens, k + 2));
			if (
				next?.good === true &&
				next.kind !== "noun" &&
				hasYouAnywhere(tokens) &&
				traits.get(at(tokens, k + 1))?.kind === "long" &&
				ownerOf(reader, segmentAt(reader, k), k + 1) === "colleague"
			) {
				found.push({ from: k, to: k + 2, good: false, code: "personality.idiom" });
			}
		}
	}
	return found;
}

/** A plain label before an idiom, then by place: one bad label a sentence is enough to say. */
const byWeight = (a: Found, b: Found): number =>
	Number(a.code === "personality.idiom") - Number(b.code === "personality.idiom") || a.from - b.from;

const labelled = new WeakMap<Document, readonly Label[]>();

export type Label = Found & { start: number; end: number };

/** Labels of the person in a text, good and bad, in the order of the text. */
export function labelsOf(document: Document): readonly Label[] {
	let labels = labelled.get(document);
	if (labels === undefined) {
		labels = findLabels(document);
		labelled.set(document, labels);
	}
	return labels;
}

/** «Браво, гений», «Великий труженик: две коробки за смену»: in a complaint praise that heads it, and is not weighed against anything, mocks. */
function sneers(text: string, start: number, end: number): boolean {
	if (/(?:браво|спасибо|поздравля[а-я]+),?\s*$/iu.test(text.slice(Math.max(0, start - 14), start))) return true;
	return (
		/^(?:ну|ай|эй|слышь|слушай|да|и|наш|наша|ты|вы|просто|прямо|у|нас|[\s,])*$/iu.test(
			text.slice(Math.max(0, start - 20), start),
		) &&
		/^(?:,(?! (?:но|а|зато|однако|только|хотя) )|:|[.!]+$| –| —)/u.test(text.slice(end)) &&
		!/ (?:но|однако|хотя) /u.test(text)
	);
}

function findLabels(document: Document): Label[] {
	const all: Label[] = [];
	for (const unit of document.units) {
		const disagrees = unit.sentences.some((sentence) => sentence.tokens.some((token) => DISAGREE.has(token.norm)));
		for (const sentence of unit.sentences) {
			let seen = "";
			const labels = findIn(sentence, disagrees, document.kind === "feedback").sort(byWeight);
			for (const found of labels) {
				const side = found.good ? "good" : "bad";
				if (seen.includes(side)) continue;
				for (const other of labels)
					if (other.good === found.good && other.from === found.from && other.to > found.to) found.to = other.to;
				if (!found.good) seen += side;
				const start = sentence.tokens[found.from]?.start ?? sentence.start;
				const end = sentence.tokens[found.to - 1]?.end ?? sentence.end;
				const mocks = found.good && document.kind === "feedback" && sneers(document.text, start, end);
				all.push(mocks ? { ...found, good: false, code: "personality.idiom", start, end } : { ...found, start, end });
			}
		}
	}
	return all;
}

/** Findings of `personality`: bad labels of a colleague. */
export function personality(document: Document): Report[] {
	return labelsOf(document)
		.filter((label) => !label.good)
		.map(({ start, end, code }) => ({ check: "personality", start, end, message: code, why: "why.personality" }));
}
