import type { Report, Sentence, Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import { formOf, words } from "../words/forms.ts";
import { personAt } from "../words/people.ts";

/** Directives that nobody can see being done: «будьте внимательны», «оказывайте качественный сервис». */

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? "";

const BE = words("стремитесь старайтесь оставайтесь оставайся быть будьте будь");
const QUALITY =
	/^(?:внимател|вежлив|отзывчив|доброжелател|приветлив|терпелив|тактич|ответствен|профессионал|компетент|клиентоориентирован|дружелюб|заботлив|чутк|корректн|позитивн|активн|инициатив|уважител|эффективн|гибк|лояльн|открыт|искренн|честн|культурн|обходител|любезн|учтив|пунктуал|добр|аккуратн|собранн|лучш|человеч|полезн|надежн|порядочн|тактич|гостеприим|оптимист|благожелател|деликатн|командой|примером|профи|лицом|настойчив|исполнител|серьезн|современн|безупречн|образцов|счастлив|мотивирован)/;
const SHOW = words(
	"проявляйте проявлять проявляй проявляет проявляют проявляем демонстрируйте демонстрировать демонстрирует оказывайте оказывать оказывает обеспечивайте обеспечивать обеспечивает обеспечьте обеспечить поддерживайте поддерживать поддерживает соблюдайте соблюдать повышайте повышать улучшайте улучшать создавайте создавать создает предоставляйте предоставлять предоставляет держите сохраняйте сохранять сохраняет берегите укрепляйте укреплять повышает несите нести несет несут",
);
const VAGUE_OBJECT =
	/^(?:внимани|уважени|забот|инициатив|вежливост|терпени|чуткост|отзывчивост|профессионализм|клиентоориентирован|качеств|сервис|обслуживани|уровен|уровн|атмосфер|этик|культур|имидж|лояльност|доброжелательност|тактичност|такт|гостеприимств|комфорт|впечатлени|эмпати|ответственност|участи|дружелюби|марк|планк|интерес|настро|дух|репутаци|престиж|стандарт|энтузиазм|честност|порядочност|отношени|ценност|чувств|сочувстви|понимани|участливост|такт|позитив|результат)/;
const RELATE = words("относитесь относись относиться относится относятся подходите подходить подходи");
const MANNER =
	/^(?:уважени|внимател|ответствен|серьезн|добросовест|бережн|понимани|професс|качествен|творческ|тепл|забот|душой|индивидуал|доброжелател)/;
const VALUE = words(
	"вдохновляйте думайте думать заботиться заботьтесь любите любить превосходите превосходить радовать радуйте уважай уважайте уважать удивляйте цени цените ценить",
);
const WORK = words(
	"ведите обслуживайте делайте работайте действуйте выполняйте работай трудитесь общайтесь обслуживать действовать работать общается общаться",
);
const WELL =
	/^(?:качественно|профессионально|эффективно|ответственно|добросовестно|хорошо|достойно|корректно|вежливо|уважительно|грамотно|доброжелательно|результат|совесть|благо|душу|максимально|душой|безупречно|отлично)$/;

const OPENERS: ReadonlySet<string> = new Set([
	..."стремится стремимся ставьте ставить ставит".split(" "),
	...BE,
	...SHOW,
	...RELATE,
	...VALUE,
	...WORK,
	"все",
]);

function spanAt(
	tokens: readonly Token[],
	i: number,
): { to: number; code: "vague-deed.quality" | "vague-deed.attitude" } | undefined {
	const norm = at(tokens, i);
	if (!OPENERS.has(norm)) return undefined;
	for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
		if (tokens[k]?.kind === "punctuation") break;
		const next = at(tokens, k);
		if (BE.has(norm) && QUALITY.test(next) && !next.endsWith("ее")) return { to: k + 1, code: "vague-deed.attitude" };
		if (SHOW.has(norm) && VAGUE_OBJECT.test(next))
			return {
				to: k + 1,
				code: /^(?:качеств|сервис|обслуж|уров|комфорт|впечат)/.test(next)
					? "vague-deed.quality"
					: "vague-deed.attitude",
			};
		if (RELATE.has(norm) && MANNER.test(next)) return { to: k + 1, code: "vague-deed.attitude" };
		if (WORK.has(norm) && WELL.test(next)) return { to: k + 1, code: "vague-deed.quality" };
	}
	if (
		/^(?:стремитесь|стремиться|стремимся|стремится)$/.test(norm) &&
		at(tokens, i + 1) === "к" &&
		/^(?:совершенств|лучш|идеал|качеств|развити|успех|результат)/.test(at(tokens, i + 2))
	)
		return { to: i + 3, code: "vague-deed.quality" };
	if (
		(WORK.has(norm) || /^(?:ставьте|ставить|ставит)$/.test(norm)) &&
		tokens.slice(i + 1, i + 4).some((token) => token.norm.startsWith("интерес"))
	)
		return { to: Math.min(tokens.length, i + 4), code: "vague-deed.attitude" };
	if (VALUE.has(norm) && tokens.length <= 8) return { to: Math.min(tokens.length, i + 2), code: "vague-deed.attitude" };
	if (norm === "все" && at(tokens, i + 1) === "возможное") return { to: i + 2, code: "vague-deed.quality" };
	return undefined;
}

/** True when the sentence goes on to name an act, a figure or an example. */
function isConcrete(tokens: readonly Token[], i: number): boolean {
	for (let k = 0; k < tokens.length; k++) {
		const token = tokens[k];
		if (token === undefined) continue;
		if (token.kind === "number" || token.kind === "masked" || token.norm === ":") return true;
		if (k === i || token.kind !== "word") continue;
		if (
			formOf(token.norm) === "imperative" &&
			!SHOW.has(token.norm) &&
			!BE.has(token.norm) &&
			!WORK.has(token.norm) &&
			!VALUE.has(token.norm) &&
			!RELATE.has(token.norm)
		)
			return true;
	}
	return false;
}

const isShortQuality = (norm: string): boolean =>
	/(?:[еи]н|ив|ок|ен|на|ны|ива|ивы|ки|ка)$/.test(norm) && QUALITY.test(norm);

/** True for a word without which no sentence is vague. */
export const mayBeVague = (norm: string): boolean => OPENERS.has(norm) || isShortQuality(norm);

/** «Врач внимателен и чуток к больному»: a good quality said of a role. */
function qualityOfRole(tokens: readonly Token[]): number {
	for (let i = 1; i < Math.min(tokens.length, 5); i++) {
		const norm = at(tokens, i);
		if (isShortQuality(norm) && personAt(at(tokens, i - 1))?.role === "staff") return i;
	}
	return -1;
}

/** What a vague sentence may become: the occasion, then the deed. */
function occasion({ start, end, tokens }: Sentence): Suggestion {
	const last = tokens[tokens.length - 1];
	const close = last?.kind === "punctuation" ? tokens[tokens.length - 2]?.end : last?.end;
	return { start, end: close ?? end, text: "Когда ___, ___", kind: "template" };
}

/** The finding of `vague-deed` for one sentence, if any. */
export function vagueDeed(sentence: Sentence): Report[] {
	const { tokens } = sentence;
	for (let i = 0; i < tokens.length; i++) {
		if (tokens[i]?.kind !== "word" || at(tokens, i - 1) === "не") continue;
		const found = spanAt(tokens, i);
		if (found === undefined || isConcrete(tokens, i)) continue;
		return [
			{
				check: "vague-deed",
				severity: "advice",
				start: tokens[i]?.start ?? sentence.start,
				end: tokens[found.to - 1]?.end ?? sentence.end,
				message: found.code,
				why: "why.vague-deed",
				suggestions: [occasion(sentence)],
			},
		];
	}
	const role = qualityOfRole(tokens);
	if (role >= 0 && !isConcrete(tokens, role))
		return [
			{
				check: "vague-deed",
				severity: "advice",
				start: tokens[role]?.start ?? sentence.start,
				end: tokens[role]?.end ?? sentence.end,
				message: "vague-deed.attitude",
				why: "why.vague-deed",
				suggestions: [occasion(sentence)],
			},
		];
	return [];
}
