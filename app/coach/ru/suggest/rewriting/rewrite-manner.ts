import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { constructionsFor } from "../constructions/construct.ts";
import { filled, personOf } from "../reading/frame.ts";
import { manners, pairFor } from "../services/pairing.ts";
import { inMood } from "../words/conjugate.ts";
import { applied, at, type Draft, type Edit, textOf, tidy } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { withoutIn } from "../words/turned-forms.ts";

/** Manners: «без споров», «не повышая голоса» give way to how the deed is done, or to a deed beside it. */

/** What is steered: eyes stay on the road. */
const DRIVEN = /^(?:машин|автомобил|автобус|трамва|троллейбус|такси|рул[яеёи]|дорог|погрузчик)/;

/** A manner that is told away: the adverbial of the pair, or the sentence without it. */
export function fromManner(scan: Scan, hit: Hit, text: string): Draft[] {
	let swap = "";
	const driving = scan.tokens.some((token) => DRIVEN.test(token.norm));
	for (const manner of manners) {
		for (let i = hit.from; i < hit.segment.to; i++) {
			const norm = at(scan, i);
			if (/^перекл/.test(norm) && /^(?:вин|ответств)/.test(at(scan, i + 1))) continue;
			if ((i > hit.from + 1 && isInfinitive(norm)) || (/^телефон/.test(norm) && at(scan, i - 1) === "по" && !driving))
				continue;
			if (manner.phrase === "до конца" && !heard(scan, hit)) continue;
			if (manner.stems.some((stem) => both(scan, hit, i, stem))) {
				swap = manner.phrase;
				break;
			}
		}
		if (swap !== "") break;
	}
	if (swap === "глядя на собеседника" && driving) swap = "глядя на дорогу";
	const converb = at(scan, hit.from) === "не";
	if (converb)
		for (let i = hit.from + 2; i < hit.segment.to - 1; i++) {
			const allowed = at(scan, i) === "без" ? withoutIn(scan, i, hit.segment.to) : undefined;
			if (allowed !== undefined)
				return [
					{
						text: applied(scan, text, [
							{ from: hit.from, to: hit.from + 2, text: textOf(scan, text, hit.from + 1, hit.from + 2) },
							{ from: i, to: allowed.to, text: allowed.text },
						]),
						kind: "phrase",
					},
				];
		}
	const earlier =
		converb &&
		/^(?:и|,)$/.test(at(scan, hit.from - 1)) &&
		at(scan, hit.from - 3) === "не" &&
		/converb$/.test(formOf(at(scan, hit.from - 2)));
	const nothing = converb && /^(?:ничего|никого|никому|ничем|нигде|никогда)$/.test(at(scan, hit.from - 1));
	const from = earlier ? hit.from - 3 : nothing ? hit.from - 1 : hit.from;
	const tail = textOf(scan, text, hit.to, hit.segment.to);
	const hangs =
		/^(?:об?|про|при) |^в (?:руках|руке|зубах)/.test(tail) ||
		LENGTH.test(tail) ||
		(/^(?:ссыл|отсыл|намек|жалоб|сравнени)/.test(at(scan, hit.to - 1)) && /^(?:на|к|со?) /.test(tail)) ||
		(/^чтени/.test(at(scan, hit.to - 1)) && /^(?:по|с|из) /.test(tail));
	const acted =
		!converb &&
		/(?:ани|ени)[йя]$/.test(at(scan, hit.to - 1)) &&
		scan.tokens.slice(hit.to, hit.segment.to).every((token) => /^(?:other|comparative)$/.test(formOf(token.norm)));
	const aimed =
		/^(?:крик|окрик|насмеш|ухмыл|усмеш|шут|давлен|нажим|постукив|тыкан|разговор|спор|ссор|пререкан|переговор|болтовн|сплет|торг)/.test(
			at(scan, hit.to - 1),
		);
	const to = converb || hangs || acted || (aimed && /^(?:на|в|через|по|над|со?) /.test(tail)) ? hit.segment.to : hit.to;
	const edits: Edit[] = scan.hits
		.filter((other) => other !== hit && other.code === "prohibition.manner")
		.map((other) => ({ from: other.from, to: other.segment.to, text: "" }));
	const rest = scan.segments.filter(
		(one) =>
			converb &&
			one.from >= hit.segment.to &&
			/^(?:и|или|ни)$/.test(at(scan, one.from)) &&
			at(scan, one.from + 1) === "не",
	);
	for (const one of rest)
		if (!edits.some((edit) => edit.from >= one.from && edit.from < one.to))
			edits.push({ from: one.from, to: one.to, text: "" });
	const dropped = applied(scan, text, [...edits, { from, to, text: "" }]);
	const drafts: Draft[] = [];
	const said = tellsManner(scan, hit);
	const last = hit.segment.from > 0 && hit.segment.to >= scan.tokens.length - 1;
	const beside = converb && rest.length === 0 && last ? deedsInstead(scan, hit, text) : [];
	const addBeside = (): void => {
		for (const own of beside)
			drafts.push({
				text: dropped.replace(/([.!…]*)$/, `${/ и |, /.test(own) ? "," : " и"} ${own}$1`),
				kind: "phrase",
			});
	};
	if (swap === "") addBeside();
	if (swap !== "" && dropped.toLowerCase().includes(swap.slice(0, 6))) drafts.push({ text: dropped, kind: "phrase" });
	else if (swap !== "") {
		const stop = /[.!…]$/.exec(dropped)?.[0] ?? "";
		const body = stop === "" ? dropped : dropped.slice(0, -stop.length);
		if (from === 0 || (converb && hit.segment.from === 0))
			drafts.push({ text: tidy(`${body}, ${swap}${stop}`).replace(`, ${swap}`, ` ${swap}`), kind: "phrase" });
		else if (converb && hit.segment.to >= scan.tokens.length - 1)
			drafts.push({
				text: `${body}${!/[^ь]о$/.test(body) ? "" : /^[а-яё]+(?:о|вовремя)$/.test(swap) ? " и" : ","} ${swap}${stop}`,
				kind: "phrase",
			});
		else {
			const before = scan.segments[scan.segments.indexOf(hit.segment) - 1];
			const afterSub = before !== undefined && before.kind !== "main";
			const conjunction = !converb && at(scan, from - 1) === "и";
			drafts.push({
				text: applied(scan, text, [...edits, { from: conjunction ? from : from, to, text: swap }]).replace(
					new RegExp(`,\\s+${swap}`),
					afterSub
						? `, ${swap}`
						: /[^ь]о$|^сразу$/.test(at(scan, from - 2)) && /^[а-яё]+о$/.test(swap)
							? ` и ${swap}`
							: /[^ь]о$/.test(at(scan, from - 2)) && /^[а-яё]+о и /.test(swap)
								? `, ${swap}`
								: ` ${swap}`,
				),
				kind: "phrase",
			});
		}
	}
	const omitted = converb && !nothing && /^(?:пропуск|опуск|упуск|исключ|минуя|обход)/.test(at(scan, hit.from + 1));
	const forgetting = converb && /^забыва/.test(at(scan, hit.from + 1)) && isInfinitive(at(scan, hit.from + 2));
	if (omitted) drafts.push({ text: applied(scan, text, [{ from, to: from + 2, text: "включая" }]), kind: "phrase" });
	else if (forgetting)
		drafts.push({
			text: applied(scan, text, [{ from, to: from + 3, text: inMood(at(scan, hit.from + 2), "imperative") }]).replace(
				/,\s+(?=[а-яё]+те)/,
				" и ",
			),
			kind: "phrase",
		});
	else if (SPEAKS_FOR_ITSELF.test(at(scan, hit.from + 1))) drafts.push({ text: dropped, kind: "phrase" });
	if (swap !== "") addBeside();
	if (said || (converb && drafts.length === 0)) drafts.push({ text: dropped, kind: "phrase" });
	drafts.push({ text: dropped.replace(/([.!…]*)$/, " ___$1"), kind: "template" });
	return drafts.map((draft) => ({ ...draft, text: draft.text.replace(/([а-яё]) (глядя (?:на|в) )/u, "$1, $2") }));
}

/** True when the word has the stem; "one+other" wants a second word behind it. */
function both(scan: Scan, hit: Hit, i: number, stem: string): boolean {
	const cut = stem.indexOf("+");
	if (cut < 0) return at(scan, i).startsWith(stem);
	const more = stem.slice(cut + 1);
	if (!at(scan, i).startsWith(stem.slice(0, cut))) return false;
	for (let k = i + 1; k < hit.segment.to; k++) if (at(scan, k).startsWith(more)) return true;
	return false;
}

/** What is done in place of the deed of a converb, in the form of the order: «не придумывая причин» -> «назовите настоящую причину». */
function deedsInstead(scan: Scan, hit: Hit, text: string): string[] {
	const verb = hit.from + 1;
	if (/^(?:его|ее|их)$/.test(at(scan, verb + 1)) && /(?:е|у|ы|и|ия)$/.test(at(scan, verb + 2))) return [];
	const forms = scan.tokens.slice(0, hit.segment.from).map((token) => formOf(token.norm));
	const mood = forms.find((form) => form === "imperative" || form === "third-singular" || form === "third-plural");
	if (mood !== "imperative" && mood !== "third-singular" && mood !== "third-plural") return [];
	const shadow = { ...hit, verb };
	const served = scan.tokens.some(
		(token, i) => i < hit.segment.from && /^(?:customer|person)$/.test(personAt(token.norm)?.role ?? ""),
	);
	const phrases = [0, 1, 2].map((choice) => pairFor(scan, shadow, verb, text, false, choice, hit.segment)?.phrase);
	const built = constructionsFor(scan, shadow, verb, text);
	return [...built.filter((one) => one.startsWith("!")), ...phrases, ...built]
		.filter((phrase) => phrase !== undefined)
		.map((phrase) => phrase.replace(/^[!+]/, ""))
		.filter((phrase) => !phrase.startsWith("@") && (served || !/\{[A-ZИ]/.test(phrase)))
		.map((phrase) => filled(phrase, { ...personOf(scan, hit), known: true, mood, prefix: "", once: true }));
}

/** Somebody is heard out, or what he says is written down. */
const heard = (scan: Scan, hit: Hit): boolean =>
	scan.tokens.some((token, i) => i !== hit.verb && /слуша|^за(?:пис|пиш)|^смотр|^вника|^прочит|^чита/.test(token.norm));

/** How long what is banned lasts: «без лекций на полчаса». */
const LENGTH = /^на (?:пол[а-я]+|[а-я]+ (?:минут|час)[а-я]*|\d+ минут)/;

/** Adverbs that end as others do and tell no manner. */
const NO_MANNER =
	/^(?:нужно|можно|обязательно|должно|лично|отдельно|предварительно|необходимо|только|вместо|около|мимо|кроме|каждо)/;

/** «спокойно», «простыми словами»: the order tells how it is to be done. */
const tellsManner = (scan: Scan, hit: Hit): boolean =>
	scan.tokens.some(
		(token, i) =>
			i < hit.from &&
			((/^[а-я]{3,}[нвклмрстдч]о$/.test(token.norm) &&
				!NO_MANNER.test(token.norm) &&
				readingsOf(token.norm).length === 0) ||
				/^(?:сразу|словами|голосом|тоном|молча)$/.test(token.norm)),
	);

/** Manners that go without saying once the deed itself is done in full. */
const SPEAKS_FOR_ITSELF = /^(?:вдав|отвлек|забыв|лишн|долг|пуст|ненужн|излишн|посторон|дополнит)/;
