import { inMood } from "./conjugate.ts";
import { applied, at, closing, type Draft, type Edit, PREPOSITIONS, textOf, tidy } from "./edits.ts";
import { formOf, isInfinitive } from "./forms.ts";
import { filled, personOf } from "./frame.ts";
import { manners, pairFor } from "./pairing.ts";
import { RECEIVED, WITHOUT } from "./pairs.ts";
import { personAt } from "./people.ts";
import { ABSENT, sparedDeed } from "./rewrite-state.ts";
import type { Hit, Mood, Scan } from "./scan.ts";
import { keptState } from "./thing-states.ts";
import { withoutIn } from "./turned-forms.ts";

/** «Следите, чтобы ... не ...» and manners: what should be takes the place of what must not. */

/** A manner that is told away: the adverbial of the pair, or the sentence without it. */
export function fromManner(scan: Scan, hit: Hit, text: string): Draft[] {
	let swap = "";
	for (const manner of manners) {
		for (let i = hit.from; i < hit.segment.to; i++) {
			const norm = at(scan, i);
			if (manner.stems.some((stem) => norm.startsWith(stem))) {
				swap = manner.phrase;
				break;
			}
		}
		if (swap !== "") break;
	}
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
	const from = converb ? hit.from : hit.from;
	const to = converb ? hit.segment.to : hit.to;
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
	const own = converb && swap === "" && rest.length === 0 ? deedInstead(scan, hit, text) : undefined;
	if (own !== undefined && hit.segment.from > 0 && hit.segment.to >= scan.tokens.length - 1)
		drafts.push({ text: dropped.replace(/([.!…]*)$/, ` и ${own}$1`), kind: "phrase" });
	if (swap !== "" && !dropped.toLowerCase().includes(swap.slice(0, 6))) {
		const stop = /[.!…]$/.exec(dropped)?.[0] ?? "";
		const body = stop === "" ? dropped : dropped.slice(0, -stop.length);
		if (from === 0 || (converb && hit.segment.from === 0))
			drafts.push({ text: tidy(`${body}, ${swap}${stop}`).replace(`, ${swap}`, ` ${swap}`), kind: "phrase" });
		else if (converb && hit.segment.to >= scan.tokens.length - 1)
			drafts.push({
				text: `${body}${/[^ь]о$/.test(body) && /^[а-яё]+о$/.test(swap) ? " и" : ""} ${swap}${stop}`,
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
							: ` ${swap}`,
				),
				kind: "phrase",
			});
		}
	}
	const omitted = converb && /^(?:пропуск|опуск|упуск|исключ|минуя|обход)/.test(at(scan, hit.from + 1));
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
	drafts.push({ text: dropped.replace(/([.!…]*)$/, " ___$1"), kind: "template" });
	return drafts;
}

/** What the pairs have for the deed of a converb, in the form of the order: «не придумывая причин» -> «назовите настоящую причину». */
function deedInstead(scan: Scan, hit: Hit, text: string): string | undefined {
	const verb = hit.from + 1;
	const phrase = pairFor(scan, { ...hit, verb }, verb, text, false, 0, hit.segment)?.phrase;
	if (phrase === undefined || /^[@+]|\{[A-Z]\}/.test(phrase)) return undefined;
	const forms = scan.tokens.slice(0, hit.segment.from).map((token) => formOf(token.norm));
	const mood = forms.find((form) => form === "imperative" || form === "third-singular" || form === "third-plural");
	if (mood !== "imperative" && mood !== "third-singular" && mood !== "third-plural") return undefined;
	return filled(phrase.replace(/^!/, ""), { ...personOf(scan, hit), known: false, mood, prefix: "", once: true });
}

/** Manners that go without saying once the deed itself is done in full. */
const SPEAKS_FOR_ITSELF = /^(?:вдав|отвлек|забыв|лишн|долг|пуст|ненужн|излишн|посторон|дополнит)/;

const ENSURED: readonly (readonly [RegExp, string])[] = [
	[/^(?:ждал|ожидал|стоял|томил)/, "каждого обслужили в назначенное время"],
	[/^(?:рассказывал|повторял|объяснял|диктовал|переспрашивал)/, "слова собеседника записали с первого раза"],
	[/^(?:искал|бродил|блуждал|заблудил|потерял)/, "каждый сразу нашёл дорогу"],
	[/^(?:чувствовал|скучал|обиде|обижал)/, "каждый чувствовал заботу"],
	[/^(?:переплачивал|переплатил)/, "каждый знал полную цену заранее"],
	[/^(?:уш[её]л|ушла|ушли|уходил)/, "каждый получил ответ и помощь"],
	[/^(?:перепута|путал|ошиб)/, "всё было понятно подписано"],
	[/^(?:шум|мешал|кричал)/, "вокруг было тихо"],
	[/^(?:опазд|опозд|задержив|задерж|начинал)/, "всё начиналось вовремя"],
];

/** What is to be, in the time that the clause allows: «дольше двадцати минут». */
function ensured(scan: Scan, text: string, said: string, segment: Hit["segment"]): string {
	for (let i = segment.from; i < segment.to - 1; i++)
		if (/^(?:дольше|больше|более|свыше)$/.test(at(scan, i)))
			return said.replace(
				"в назначенное время",
				`в течение ${textOf(scan, text, i + (at(scan, i + 1) === "чем" ? 2 : 1), segment.to)}`,
			);
	return said;
}

/** What comes to stand somewhere, or gathers there. */
const GATHERED = /^(?:скапл|накапл|собира|выстраив|образов|возника|появля|толпи)/;

const MODAL: Readonly<Record<string, string>> = { "": "должен", а: "должна", о: "должно", и: "должны" };

/** «чтобы полотенца не были мокрыми» -> «полотенца были сухими»; "" when the state is not known. */
function stateIn(scan: Scan, hit: Hit, text: string): string {
	const { from, to } = hit.segment;
	for (let i = from + 2; i < to - 1; i++) {
		const verb = /^(?:бы|стоя|оставя|оставали|оста|возвраща|выгляде|лежа|висе)л([аои]?)(?:сь|ся)?$/.exec(
			at(scan, i + 1),
		);
		if (at(scan, i) !== "не" || verb === null) continue;
		const said = `${textOf(scan, text, from + 1, i)} не ${MODAL[verb[1] ?? ""] ?? ""} быть ${textOf(scan, text, i + 2, to)}`;
		return keptState(said)[1]?.replace(/^Следите, чтобы /, "") ?? "";
	}
	return "";
}

/** «чтобы гость не ждал счёт» -> what staff do instead; none where a bound or what is lacking is told. */
function sparedIn(scan: Scan, hit: Hit): string | undefined {
	const { from, to } = hit.segment;
	const words = scan.tokens.slice(from, to).map((token) => token.norm);
	const spot = words.findIndex((word) => personAt(word) !== undefined);
	const person = personAt(words[spot] ?? "");
	const not = words.indexOf("не");
	if (person === undefined || person.role === "staff" || not < spot || !/[Nn]/.test(person.cases)) return undefined;
	if (scan.tokens.slice(0, from).some((token) => personAt(token.norm) !== undefined)) return undefined;
	if (spot !== 1 && words[spot - 1] !== "один") return undefined;
	const behind = words.slice(not + 2);
	if (behind.some((word) => /^(?:больше|дольше|более|свыше|без)$/.test(word))) return undefined;
	return sparedDeed(person, person.plural, words[not + 1] ?? "", behind);
}

/** «Следите, чтобы ... не ...»: what should be takes the place of what must not. */
export function fromEnsure(scan: Scan, hit: Hit, text: string): Draft[] {
	const head = textOf(scan, text, 0, hit.segment.from);
	const inner: string[] = [];
	for (let i = hit.segment.from; i < hit.segment.to; i++) inner.push(at(scan, i));
	const drafts: Draft[] = [];
	const deed = sparedIn(scan, hit);
	if (deed !== undefined) drafts.push({ text: tidy(`${deed}${closing(scan, text)}`), kind: "phrase" });
	const state = stateIn(scan, hit, text);
	if (state !== "") drafts.push({ text: tidy(`${head} чтобы ${state}${closing(scan, text)}`), kind: "phrase" });
	const none = inner.findIndex((word) => word === "было" || GATHERED.test(word));
	const without = inner.indexOf("без");
	if (none > 0 && without > none) {
		const missing = inner[without + 1] ?? "";
		const have: Readonly<Record<string, string>> = {
			ценников: "ценник",
			ценника: "ценник",
			подписи: "подпись",
			чека: "чек",
			бейджа: "бейдж",
			этикеток: "этикетка",
			ответа: "ответ",
			цены: "цена",
			номера: "номер",
		};
		const noun = textOf(scan, text, hit.segment.from + none + 1, hit.segment.from + without);
		if (have[missing] !== undefined)
			drafts.push({
				text: tidy(`${head} чтобы у каждого ${noun} был ${have[missing]}${closing(scan, text)}`),
				kind: "phrase",
			});
	}
	if (none > 0 && inner[none - 1] === "не" && without < 0) {
		const absent = ABSENT.find(([stem]) => inner.slice(none + 1).some((word) => stem.test(word)));
		const place = textOf(scan, text, hit.segment.from + 1, hit.segment.from + none - 1);
		const given = place !== "" && PREPOSITIONS.has(inner[1] ?? "") ? `${place} ` : "";
		const behind = given === "" ? inner.findIndex((word, i) => i > none && /^(?:в|во|на|у|за)$/.test(word)) : -1;
		const where = behind > 0 ? `${textOf(scan, text, hit.segment.from + behind, hit.segment.to)} ` : given;
		if (absent !== undefined)
			drafts.push({ text: tidy(`${head} чтобы ${where}${absent[1]}${closing(scan, text)}`), kind: "phrase" });
	}
	const lying = inner.findIndex((word) => /^(?:лежал|стоял|валял|висел)/.test(word));
	if (
		lying > 0 &&
		state === "" &&
		!/(?:ым|ыми|ой|им|ими|ей)$/.test(inner[lying + 1] ?? "") &&
		!PREPOSITIONS.has(inner[lying + 1] ?? "") &&
		inner[lying - 1] === "не" &&
		lying + 1 < inner.length &&
		!/^(?:люди|гост|клиент|никто)/.test(inner[lying + 1] ?? "")
	) {
		const things = textOf(scan, text, hit.segment.from + lying + 1, hit.segment.to);
		const verb = (inner[lying] ?? "").replace(/^валял(.*?)(?:ся|сь)?$/, "лежал$1");
		drafts.push({
			text: tidy(`${head} чтобы ${things} ${verb} на своих местах${closing(scan, text)}`),
			kind: "phrase",
		});
	}
	const conjunction = hit.segment.opener === "что" ? "что" : "чтобы";
	for (let i = 0; i < inner.length; i++) {
		const word = inner[i] ?? "";
		const received = inner.indexOf("без") >= 0 ? RECEIVED[inner[inner.indexOf("без") + 1] ?? ""] : undefined;
		const swap = inner.indexOf("без") >= 0 ? WITHOUT[inner[inner.indexOf("без") + 1] ?? ""] : undefined;
		const subject = textOf(scan, text, hit.segment.from + 1, hit.segment.from + inner.indexOf("не"));
		if (/^ост/.test(word) && swap?.startsWith("под ") === true && subject !== "")
			drafts.push({
				text: tidy(`${head} ${conjunction} ${subject} были ${swap}${closing(scan, text)}`),
				kind: "phrase",
			});
		if (/^(?:уш|ост|уход)/.test(word) && received !== undefined && !swap?.startsWith("под "))
			drafts.push({
				text: tidy(`${head} ${conjunction} каждый получил ${received}${closing(scan, text)}`),
				kind: "phrase",
			});
		const pair = ENSURED.find(([stem]) => stem.test(word));
		const whose = scan.tokens
			.slice(hit.segment.from, hit.segment.to)
			.some((token) => personAt(token.norm) !== undefined || token.norm === "никто");
		if (pair !== undefined && whose)
			drafts.push({
				text: tidy(`${head} ${conjunction} ${ensured(scan, text, pair[1], hit.segment)}${closing(scan, text)}`),
				kind: "phrase",
			});
	}
	drafts.push({ text: tidy(`${head} ${conjunction} ___${closing(scan, text)}`), kind: "template" });
	return drafts;
}

/** «чтобы гость сам наливал себе вино» -> «наливайте гостю вино». */
function doneByStaff(scan: Scan, from: number, to: number, text: string, mood: Mood): string | undefined {
	const person = personAt(at(scan, from + 1));
	if (person?.role !== "customer" || !/^(?:сам|сама|сами)$/.test(at(scan, from + 2))) return undefined;
	const deed = at(scan, from + 3);
	const infinitive = deed.replace(/л[аи]?$/, "ть");
	if (infinitive === deed || !/(?:а|я|и)ть$/.test(infinitive)) return undefined;
	const form = person.plural ? person.paradigm.many : person.paradigm.singular;
	const rest = textOf(scan, text, at(scan, from + 4) === "себе" ? from + 5 : from + 4, to);
	return `${inMood(infinitive, mood)} ${form.D} ${rest}`;
}

/** «Не допускайте, чтобы ...» -> «Следите, чтобы ...» with what should be. */
export function fromAllowing(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const inner = scan.segments[scan.segments.indexOf(hit.segment) + 1];
	if (inner === undefined) return undefined;
	const mood: Mood = hit.mood === "modal" || hit.mood === "none" || hit.mood === "duty" ? "imperative" : hit.mood;
	const own = doneByStaff(scan, inner.from, inner.to, text, mood);
	if (own !== undefined) return { text: tidy(`${own}${closing(scan, text)}`), kind: "phrase" };
	for (let i = inner.from; i < inner.to; i++) {
		const pair = ENSURED.find(([stem]) => stem.test(at(scan, i)));
		if (pair !== undefined)
			return {
				text: tidy(`${inMood("следить", mood)}, чтобы ${ensured(scan, text, pair[1], inner)}${closing(scan, text)}`),
				kind: "phrase",
			};
	}
	return undefined;
}
