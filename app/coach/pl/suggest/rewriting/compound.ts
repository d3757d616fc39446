import type { Document, Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { bareAt, verbFormAt } from "../../words/grammar.ts";
import { isImperativeAt, type Segment } from "../../words/segments.ts";
import { joinings } from "../long/joining.ts";
import { servedBy } from "../pairs/phrases.ts";
import { resolved } from "../reading/pronouns.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { exceptionIn } from "../words/unless.ts";
import type { Apart } from "./rows.ts";

/** A sentence with its bans taken apart. */
interface Taken {
	/** What stands before the first negation: a condition, a setting, a subject. */
	lead: string;
	/** The bans, each with the lead. */
	bans: string[];
	/** A clause behind them that holds for all: "gdy klient czeka". */
	tail: string;
	/** The half that says what to do, without its conjunction; "" where there is none. */
	half: string;
	/** The conjunction or the sign before it. */
	joint: string;
}

const JOINS = /^(?:i|ani|oraz|lub|albo|a|,|;)$/;
const HALF_OPENS = /^(?:tylko|lecz|ale|a|raczej|po|prostu|zamiast|tego|natomiast)$/;

/** What governs a row of infinitives: "nie wolno zawstydzać, upokarzać". */
const MODAL = /(?<!\p{L})(?:wolno|można|należy|powinno się|wypada)(?!\p{L})/iu;

const text = (document: Document, tokens: readonly Token[], from: number, to: number): string =>
	to > from ? document.text.slice(tokens[from]?.start, tokens[to - 1]?.end) : "";

/** True for a main segment that says what to do and negates nothing. */
function affirms(tokens: readonly Token[], segment: Segment, address: string): boolean {
	if (segment.role !== "main") return false;
	for (let i = segment.from; i < segment.to; i++)
		if (/^(?:nie|nigdy|bez|unikaj|ani|zakaz|zabrania)$/.test(bareAt(tokens, i))) return false;
	for (let i = segment.head; i < Math.min(segment.to, segment.head + 4); i++) {
		if (/^(?:nalezy|trzeba|wolno|powinien|powinna|powinni)$/.test(bareAt(tokens, i))) return true;
		if (isImperativeAt(tokens, i)) return true;
		const form = verbFormAt(tokens, i)?.form;
		if (form === address && /^(?:he|they|we)$/.test(address)) return true;
		if (form === "infinitive" && i === segment.head && /^(?:infinitive|should|impersonal|please)$/.test(address))
			return true;
	}
	return false;
}

/** The sentence of these bans taken apart; undefined where they are not of one make. */
function taken(document: Document, all: readonly Prohibition[]): Taken | undefined {
	const [first] = all;
	const last = all[all.length - 1];
	if (first === undefined || last === undefined) return undefined;
	const { sentence, segments, address } = first;
	const { tokens } = sentence;
	if (all.some((one) => one.sentence !== sentence || one.kind !== "negated" || one.verbAt < 0)) return undefined;
	let closing = tokens.length;
	if (tokens[closing - 1]?.kind === "punctuation") closing--;
	if (first.from > 0 && segments.slice(0, first.segment).some((one) => affirms(tokens, one, address))) return undefined;
	const from = (one: Prohibition): number =>
		/^nie/.test(bareAt(tokens, one.from)) || bareAt(tokens, one.from) === "nigdy" ? one.from : -1;
	if (all.some((one) => from(one) < 0)) return undefined;
	let end = closing;
	let half = "";
	let joint = "";
	for (let at = last.segment + 1; at < segments.length; at++) {
		const next = segments[at];
		if (next === undefined || !affirms(tokens, next, address)) continue;
		if (address === "impersonal" && !HALF_OPENS.test(next.joined) && MODAL.test(text(document, tokens, 0, next.from)))
			return undefined;
		let head = next.from;
		joint = next.joined || next.opener;
		while (head < next.to && (HALF_OPENS.test(bareAt(tokens, head)) || tokens[head]?.kind === "punctuation")) head++;
		if (next.joined === "i" || next.joined === "oraz") head++;
		half = text(document, tokens, head, closing);
		end = next.from;
		break;
	}
	while (end > last.verbAt && tokens[end - 1]?.kind === "punctuation") end--;
	let tailFrom = end;
	for (let at = segments.length - 1; at > last.segment; at--) {
		const next = segments[at];
		if (next === undefined || next.from >= end) continue;
		if (next.role !== "condition" || !/^(?:gdy|jesli|jezeli|kiedy)$/.test(bareAt(tokens, next.head))) break;
		tailFrom = next.from;
	}
	const tail = tailFrom < end && all.length > 1 ? text(document, tokens, tailFrom, end) : "";
	if (tail !== "") end = tailFrom;
	const lead = text(document, tokens, 0, from(first));
	const bans = all.map((one, at) => {
		const next = all[at + 1];
		let to = next === undefined ? end : from(next);
		while (to > one.verbAt + 1 && (JOINS.test(bareAt(tokens, to - 1)) || tokens[to - 1]?.kind === "punctuation")) to--;
		return capital(`${lead} ${text(document, tokens, from(one), to)}`.trim(), true);
	});
	const lacking =
		/^bez (?:\p{L}+(?:ej|ego) )?(?:zgody|wiedzy|uzgodnienia|pozwolenia|zezwolenia|polecenia|upoważnienia)(?: [^,]+)?$/iu.test(
			lead.trim(),
		)
			? lower(lead.trim())
			: "";
	if (lacking !== "")
		return {
			lead: "",
			bans: bans.map((ban) => `${capital(ban.slice(lead.length + 1), true)} ${lacking}`),
			tail,
			half,
			joint,
		};
	return { lead, bans, tail, half, joint };
}

/** "podczas rozmowy z klientem" of "Nie podnoś głosu podczas rozmowy z klientem". */
const during = (ban: string): string =>
	/ ((?:podczas|w czasie|w trakcie|po zakończeniu|po zamknięciu) .+)$/.exec(ban)?.[1] ?? "";

/** The half that says what to do, with what is said before the ban, and with the nouns that its pronouns stood for. */
function halfOf({ lead, bans, half, joint }: Taken, whole: string): string | undefined {
	if (half === "") return undefined;
	const told = resolved(half, whole.slice(0, whole.length - half.length));
	if (told === undefined) return undefined;
	const whose = / (\p{L}+), (któr[yae]|którzy) ([^,;]+)$/u.exec(bans[0] ?? "");
	const person = whose === null ? undefined : servedBy(strip(whose[1] ?? ""));
	const related = person === undefined ? "" : `gdy ${person.nominative} ${whose?.[3] ?? ""},`;
	if (whose !== null && person === undefined) return undefined;
	const setting = lead !== "" ? "" : related === "" ? during(bans[0] ?? "") : related;
	if (related !== "" && lead === "") return capital(`${related} ${lower(half)}`, true);
	if (joint === "a" && lead === "") return undefined;
	const duty =
		/^Nie (?:należy|wolno|można|powinno się)(?= )/u.test(bans[0] ?? "") && /^\p{L}+ć /u.test(told) ? "należy " : "";
	if (duty !== "" && lead === "") return capital(`${setting} ${duty}${lower(told)}`.trim(), true);
	const before = lead !== "" ? lead : setting;
	return capital(before === "" ? told : `${before} ${lower(told)}`, true);
}

/** What all acts of a row lack: "bez pisemnej zgody". */
const LACKING =
	/ bez (?:\p{L}+(?:ej|ego) )?(?:zgody|wiedzy|uzgodnienia|pozwolenia|zezwolenia|polecenia|upoważnienia)(?: .+)?$|, (?:jeśli|jeżeli|gdy|dopóki|zanim) .*(?<!\p{L})nie(?!\p{L}).*$/u;

/** Rules for bans that share an exception: it holds for every act, "… i … tylko wtedy, gdy C". */
function exceptedBans(bans: readonly string[], lead: string, apart: Apart): string[] {
	const last = bans[bans.length - 1] ?? "";
	const except = exceptionIn(last);
	if (except === "" || bans.slice(0, -1).some((ban) => / bez |, |prywatn/.test(ban))) return [];
	const own = last.slice(0, -except.length);
	if (LACKING.test(own))
		return joinedBans([...bans.slice(0, -1), own], lead, apart)
			.filter((rule) => / tylko (?:za|po|pod|na|w|z) /.test(rule))
			.map((rule) => rule + except);
	if (/^, z wyjątkiem \p{L}+(?:ania|enia|ecia) /u.test(except))
		return joinedBans([...bans.slice(0, -1), own], lead, apart).map((rule) => rule + except);
	const ready = bans.map((ban, at) =>
		apart
			.ready(at === bans.length - 1 ? ban : ban + except)
			.filter((rule) => / tylko (?:wtedy, gdy|w razie|w sytuacji) /.test(rule)),
	);
	return ready.every((rules) => rules.length > 0) ? joinings(bans, ready, lead) : [];
}

/** Bans that begin alike as one rule, the best first: none where one of them has no wording. */
export function joinedBans(bans: readonly string[], lead: string, apart: Apart): string[] {
	const last = bans[bans.length - 1] ?? "";
	const lacking = LACKING.exec(last)?.[0] ?? "";
	const found: string[] = [];
	const own = bans.slice(0, -1).every((ban) => ban.endsWith(lacking));
	if (lacking !== "" && own) {
		const ready = bans.map((ban) =>
			apart.ready(ban).filter((rule) => / (?:tylko|dopiero) (?:za|po|pod|na|w|wtedy,) ?/.test(rule)),
		);
		if (ready.every((rules) => rules.length > 0)) found.push(...joinings(bans, ready, lead));
	} else if (
		lacking !== "" &&
		bans.slice(0, -1).every((ban) => !/ bez | na głos|głośno|publicznie|nieupoważni|niepowoł|nietrzeźw|pijan/.test(ban))
	) {
		const whole = bans.map((ban, at) => (at === bans.length - 1 ? ban : ban + lacking));
		const ready = whole.map((ban) =>
			apart.ready(ban).filter((rule) => / (?:tylko|dopiero) (?:za|po|pod|na|w|wtedy,) ?/.test(rule)),
		);
		if (ready.every((own) => own.length > 0)) found.push(...joinings(whole, ready, lead));
	}
	found.unshift(...exceptedBans(bans, lead, apart));
	const ready = bans.map((ban) => apart.ready(ban));
	if (ready.every((own) => own.length > 0)) found.push(...joinings(bans, ready, lead));
	return found;
}

/** Rules that mend all bans of a sentence together, the best first. */
export function compounds(document: Document, all: readonly Prohibition[], apart: Apart): Suggestion[] {
	const [first] = all;
	if (first === undefined || (all.length < 2 && first.segments.length < 2)) return [];
	const parts = taken(document, all);
	if (parts === undefined) return [];
	const { tokens, start } = first.sentence;
	const last = tokens[tokens.length - 1];
	const end = (last?.kind === "punctuation" ? tokens[tokens.length - 2] : last)?.end ?? first.sentence.end;
	const found: string[] = [];
	const half = halfOf(parts, document.text.slice(start, end));
	if (half !== undefined) found.push(half);
	if (all.length > 1) {
		const rest = parts.tail === "" ? "" : `, ${parts.tail}`;
		for (const joined of joinedBans(parts.bans, parts.lead, apart))
			found.push(
				parts.half === "" ? joined + rest : `${joined}${rest}${/^[;,]$/.test(parts.joint) ? "; " : " i "}${parts.half}`,
			);
	}
	return found.map((one) => ({ start, end, text: one, kind: "phrase" }));
}
