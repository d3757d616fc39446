import { affirmed, negationCase, segmentOf } from "./affirmed.ts";
import { MANNERS } from "./bad-manners.ts";
import { at, type Draft } from "./edits.ts";
import { moved, rebuilt } from "./rewrite-tails.ts";
import type { Hit, Scan } from "./scan.ts";
import { tableOf } from "./turned.ts";

const bad = tableOf(MANNERS);

/** Deeds that no manner makes right, and talk whose words are at fault. */
const NEVER =
	/^(?:тык|тыч|сид|крич|крик|ор[аиу]|руга|хам|груб|оскорб|униж|насмех|высме|спор|препир|пререк|угрож|обман|врать|ври|лга|бросать|бросай|швыр|кида|игнор|перебив|пьянст|пить|пей|спать|спи|сплет|пря[тч]|моч|заставл|перекач|торг|проб|макай|мака|выкри|вывал|вытряс|стра[щш])/;

/** «Не закрывайте дверь с грохотом» -> «Закрывайте дверь тихо и аккуратно»: how it is done is what the ban is about; none elsewhere. */
export function wellDone(scan: Scan, hit: Hit, text: string): Draft[] {
	const segment = hit.verb < 0 ? undefined : segmentOf(scan, hit.verb);
	if (segment === undefined || scan.hits.length > 1 || hit.code === "prohibition.bound") return [];
	if (NEVER.test(at(scan, hit.verb)) || negationCase(scan, hit.verb, segment)) return [];
	for (let i = segment.from; i < segment.to; i++) {
		const match = i === hit.verb ? undefined : bad.at(scan.tokens, i, segment.to);
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
	return [];
}
