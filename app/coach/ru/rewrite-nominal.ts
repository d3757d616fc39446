import { at, closing, type Draft, PREPOSITIONS, tidy } from "./edits.ts";
import { filled, frameOf } from "./frame.ts";
import { nounPairFor, pairFor } from "./pairing.ts";
import { fromTails } from "./rewrite-tails.ts";
import type { Hit, Scan } from "./scan.ts";

/** Deeds that a noun names, read as their verb: «не допускайте работы без перчаток», «запрещается вход в уличной обуви». */

/** Beginning of the noun, its verb; nouns of one verb are parted by "|". */
const NOMINALS = new Map(
	`работ=работать хранени=хранить использовани|пользовани=использовать появлени|нахождени|присутстви|пребывани=находиться разговор|переговор|общени|бесед=разговаривать
	прерывани=прерывать смешивани=смешивать передач=передавать вход|проход=входить выход=выходить выдач=выдавать прием=принимать замен|подмен=менять
	парковк|стоянк=парковать курени=курить ведени=вести продаж|реализаци=продавать отпуск=отпускать перевозк|провоз=перевозить проведени=проводить употреблени=употреблять
	оставлени=оставлять подач=подавать распространени=распространять копировани=копировать публикаци=публиковать размещени|складировани=размещать установк=устанавливать
	ремонт=ремонтировать мойк|мыть=мыть стирк=стирать уборк=убирать обсуждени=обсуждать применени=применять возврат=возвращать отключени=отключать включени=включать вскрыти=вскрывать
	вынос|вывоз=выносить перенос=переносить отмен=отменять изменени=изменять обслуживани=обслуживать просмотр=смотреть прослушивани=слушать ношени=носить
	приготовлени=готовить игнорировани=игнорировать разглашени=разглашать навязывани=навязывать сбор=собирать скоплени=скапливать загромождени=загромождать
	вмешательств=вмешиваться подключени=подключать заправк=заправлять погрузк=грузить разогрев=разогревать сон=спать движени=ехать въезд=въезжать съемк|фотографировани=фотографировать
	отказ=отказывать критик=критиковать спор=спорить ожидани=ожидать опоздани=опаздывать затягивани=затягивать списывани|списани=списывать исправлени=исправлять`
		.split(/\s+/)
		.flatMap((pair) => {
			const [stems = "", verb = ""] = pair.split("=");
			return stems.split("|").map((stem) => [stem, verb] as const);
		}),
);

const ENDING = /^(?:|а|я|е|и|ы|у|ю|ии|ия|ие|ию|ья|ье|ов|й|ок|к|ий)$/;

/** The infinitive of the deed that the noun names. */
export function deedOf(norm: string): string | undefined {
	for (let cut = norm.length; cut >= 3; cut--) {
		const verb = NOMINALS.get(norm.slice(0, cut));
		if (verb !== undefined && ENDING.test(norm.slice(cut))) return verb;
	}
	return undefined;
}

/** Where the noun of the deed stands: behind «не допускайте» or beside the words that ban. */
function nounOf(scan: Scan, hit: Hit): number {
	const allowing = hit.verb >= 0 && /^допу/.test(at(scan, hit.verb));
	if (hit.verb >= 0 && !allowing) return -1;
	const from = allowing ? hit.verb + 1 : hit.from > hit.segment.from ? hit.segment.from : hit.to;
	for (let i = from; i < Math.min(from + 3, hit.segment.to); i++) {
		if (PREPOSITIONS.has(at(scan, i))) return -1;
		if (deedOf(at(scan, i)) !== undefined) return i;
		if (!/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их)$/.test(at(scan, i))) return -1;
	}
	return -1;
}

/** The wording of a ban on a deed that a noun names. */
export function fromNominal(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (scan.hits.length > 1) return undefined;
	const noun = nounOf(scan, hit);
	const deed = noun < 0 ? undefined : deedOf(at(scan, noun));
	if (deed === undefined || (noun > 0 && at(scan, noun - 1) === "чтобы")) return undefined;
	const stop = closing(scan, text);
	const own = nounPairFor(scan, hit, noun, noun + 1, text, true);
	const tokens = scan.tokens.map((token, i) => (i === noun ? { ...token, norm: deed } : token));
	const verbal: Hit = { ...hit, mood: "modal", verb: noun };
	const shadow: Scan = { ...scan, tokens, hits: [verbal] };
	const paired = own ?? pairFor(shadow, verbal, noun, text, true);
	const object = noun + 1 < scan.tokens.length && scan.tokens[noun + 1]?.kind === "word" ? at(scan, noun + 1) : "";
	const phrase = object !== "" && paired?.endsWith(` ${object}`) === true ? undefined : paired;
	if (phrase !== undefined)
		return {
			text: tidy(`${filled(phrase, { ...frameOf(shadow, verbal, text), mood: "imperative" })}${stop}`),
			kind: "phrase",
		};
	if (noun >= hit.to && (PREPOSITIONS.has(at(scan, noun + 1)) || noun + 1 >= hit.segment.to)) {
		const from = Math.min(hit.from, noun);
		const turned = fromTails(shadow, { ...verbal, from, to: noun, code: "prohibition.banning-word" }, text);
		if (turned !== undefined) return turned;
	}
	return undefined;
}
