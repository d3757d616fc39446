import type { Hit, Scan } from "../../rules/scan.ts";
import { at, type Draft, PREPOSITIONS } from "../words/edits.ts";
import { isAttribute, readingsOf } from "../words/noun-forms.ts";
import { adjectiveFor } from "../words/turned-forms.ts";
import { affirmed, negationCase, segmentOf } from "./affirmed.ts";
import { MANNERS, MANNERS_OF } from "./bad-manners.ts";
import { moved, rebuilt } from "./rewrite-tails.ts";
import { tableOf } from "./turned.ts";

const bad = tableOf(MANNERS);

/** Each row of manners with the verbs that it speaks of. */
const own = MANNERS_OF.trim()
	.split("\n")
	.map((line) => {
		const [verbs = "", row = ""] = line.split(" : ");
		return { verbs: verbs.split(" "), table: tableOf(row) };
	});

/** The bad manner that begins at a token, of any act or of those of the verb. */
function mannerAt(scan: Scan, verb: string, i: number, to: number): ReturnType<typeof bad.at> {
	const found = bad.at(scan.tokens, i, to);
	if (found !== undefined) return found;
	for (const { verbs, table } of own) {
		const match = verbs.some((stem) => verb.startsWith(stem)) ? table.at(scan.tokens, i, to) : undefined;
		if (match !== undefined) return match;
	}
	return undefined;
}

/** Where bad manners stand in the clause of a verb. */
export function mannersIn(scan: Scan, hit: Hit): { from: number; to: number }[] {
	const segment = hit.verb < 0 ? undefined : segmentOf(scan, hit.verb);
	const found: { from: number; to: number }[] = [];
	for (let i = segment?.from ?? 0; i < (segment?.to ?? 0); i++) {
		const match = i === hit.verb ? undefined : mannerAt(scan, at(scan, hit.verb), i, segment?.to ?? 0);
		if (match !== undefined) found.push({ from: match.from, to: match.to });
	}
	return found;
}

/** What one wears, which is no fault of sitting itself. */
const WORN = /^(?:без |в |с |гладко)/;

/** Deeds that no manner makes right, and talk whose words are at fault. */
export const NEVER =
	/^(?:тык|тыч|крич|крик|ор[аиу]|руга|хам|груб|оскорб|униж|насмех|высме|спор|препир|пререк|угрож|обман|врать|ври|лга|бросать|бросай|швыр|кида|игнор|перебив|пьянст|пить|пей|спать|спи|сплет|пря[тч]|моч|заставл|перекач|торг|проб|макай|мака|выкри|вывал|вытряс|стра[щш])/;

/** States in which a thing is not to be handed on or put away. */
const STATE =
	/^(?:мокр|влажн|сыр|грязн|немыт|остыв|холодн|ледян|мят|помят|рван|порван|надорван|поврежд|вскрыт|пыльн|жирн|липк|ржав|туп|неполн|недо|открыт|распахн|незапер|включен|голодн|негл|нестир|непрос|испорч|бит|треснут|треснув|перегр|черств|увяд|вял|скомкан|кривы|заляпан|испачкан|засален|неисправ|сломан|разряжен|непод|незапол|немаркир|непромаркир|невымыт|нечищен|нечист|неочищ|непроверен|неупакован|незакрыт|незакреп|неохлажд|неразморож|отсырев)/;

/** «приборы влажными» -> «приборы сухими»: the state in which something is done to the thing. */
function stateAt(scan: Scan, hit: Hit, i: number, to: number): string | undefined {
	const norm = at(scan, i);
	if (i < hit.verb + 2 || !/(?:ым|им|ой|ей|ыми|ими)$/.test(norm) || !STATE.test(norm)) return undefined;
	const next = i + 1 < to ? at(scan, i + 1) : "";
	if (next !== "" && !PREPOSITIONS.has(next) && !/^(?:гост|клиент|покупат|пациент)/.test(next)) return undefined;
	const before = at(scan, i - 1);
	if (PREPOSITIONS.has(before) || /^(?:и|или|ни)$/.test(before) || isAttribute(before)) return undefined;
	if (/(?:ой|ей)$/.test(norm) && readingsOf(before).every((one) => one.case !== "A" && one.case !== "G"))
		return undefined;
	const raw = /^сыр(ым|ой|ыми)$/.exec(norm)?.[1];
	if (raw !== undefined) return `${/^(?:мяс|рыб|яй|фарш|котлет|птиц|кур)/.test(before) ? "готов" : "сух"}${raw}`;
	const whole = /^недо([а-я]+нн(?:ым|ой|ыми))$/.exec(norm)?.[1];
	return whole === undefined ? adjectiveFor(norm) : `до${whole}`;
}

/** «Не раскладывайте приборы влажными» -> «Раскладывайте приборы сухими»; none elsewhere. */
function inGoodState(scan: Scan, hit: Hit, text: string, from: number, to: number): Draft[] {
	if (/^(?:остав|держ)/.test(at(scan, hit.verb))) return [];
	for (let i = from; i < to; i++) {
		const good = stateAt(scan, hit, i, to);
		const changes = good === undefined ? undefined : affirmed(scan, hit);
		if (good === undefined || changes === undefined) continue;
		changes.set(i, good);
		return [
			{
				text: rebuilt(
					scan,
					text,
					changes,
					scan.tokens.map((_, k) => k),
				),
				kind: "phrase",
			},
		];
	}
	return [];
}

/** «Не закрывайте дверь с грохотом» -> «Закрывайте дверь тихо и аккуратно»: how it is done is what the ban is about; none elsewhere. */
export function wellDone(scan: Scan, hit: Hit, text: string): Draft[] {
	const segment = hit.verb < 0 ? undefined : segmentOf(scan, hit.verb);
	if (segment === undefined || scan.hits.length > 1 || hit.code === "prohibition.bound") return [];
	if (NEVER.test(at(scan, hit.verb)) || negationCase(scan, hit.verb, segment)) return [];
	if (at(scan, segment.to) === "," && at(scan, segment.to + 1) === "а") return [];
	for (let i = segment.from; i < segment.to; i++) {
		const match = i === hit.verb ? undefined : mannerAt(scan, at(scan, hit.verb), i, segment.to);
		if (match !== undefined && /^сид/.test(at(scan, hit.verb)) && !WORN.test(match.value)) return [];
		if (match === undefined || (hit.verb >= match.from && hit.verb < match.to)) continue;
		if (/^(?:и|или|ни|без)$/.test(at(scan, match.to)) || /^(?:и|или|ни)$/.test(at(scan, i - 1))) return [];
		return match.value.split(" // ").flatMap((right) => {
			const changes = affirmed(scan, hit);
			if (changes === undefined) return [];
			const said = right.replace(/@(\d)/g, (_, n: string) => at(scan, i + Number(n)));
			for (let k = match.from; k < match.to; k++) changes.set(k, k === match.from ? said : "");
			const only = new Map([...changes].filter(([k]) => k >= match.from && k < match.to));
			return [{ text: rebuilt(scan, text, changes, moved(scan, hit, segment, only)), kind: "phrase" as const }];
		});
	}
	return inGoodState(scan, hit, text, segment.from, segment.to);
}
