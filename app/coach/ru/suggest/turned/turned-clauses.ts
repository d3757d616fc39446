import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { at } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { CONDITIONS } from "../words/tails.ts";
import type { Changes } from "./affirmed.ts";
import { ended } from "./turned-ended.ts";

/** Clauses turned round: relatives, conditions and converbs that make a deed wrong. */

const WHICH_IS: Readonly<Record<string, string>> = {
	которых: "которые",
	которого: "который",
	которой: "которая",
};

/** «продукты, по которым не прошёл аттестацию» -> «по которым прошёл». */
export function turnedRelative(scan: Scan, segment: Segment): Changes | undefined {
	const after = scan.segments[scan.segments.indexOf(segment) + 1];
	if (
		after !== undefined &&
		at(scan, segment.to - 1) === "того" &&
		at(scan, after.from) === "чего" &&
		at(scan, after.from + 1) === "не"
	)
		return new Map([
			[segment.to - 1, "то"],
			[after.from, "что"],
			[after.from + 1, ""],
		]);
	if (after?.opener !== "который" && after?.opener !== "кто") return undefined;
	const none = scan.tokens.slice(after.from, after.to).findIndex((token) => token.norm === "нет");
	const which = WHICH_IS[at(scan, after.from)];
	if (none === 1 && which !== undefined)
		return new Map([
			[after.from, which],
			[after.from + none, "есть"],
		]);
	const state = after.opener === "который" ? CONDITIONS[at(scan, after.from + 2)] : undefined;
	if (state !== undefined && /^котор/.test(at(scan, after.from + 1)) && !/^[а-я]{1,2}$/.test(at(scan, after.from)))
		return new Map([[after.from + 2, /^действу/.test(state) ? `ещё ${state}` : state]]);
	if (state !== undefined && at(scan, after.from) === "у") return new Map([[after.from + 2, state]]);
	for (let i = after.from; i < after.to; i++)
		if (at(scan, i) === "не" && /^(?:past|third|first)/.test(formOf(at(scan, i + 1))))
			return new Map([[i, ""], ...(at(scan, i - 1) === "еще" ? [[i - 1, "уже"] as const] : [])]);
	return undefined;
}

/** «пока гости в зале», «пока там есть посетители» -> «когда гости уйдут». */
function presence(scan: Scan, from: number, to: number): string | undefined {
	const norms = scan.tokens.slice(from, to).map((token) => token.norm);
	if (
		norms.some(
			(norm) =>
				/^(?:не|и|или)$/.test(norm) || (/^third|^past|^inf/.test(formOf(norm)) && !/^(?:есть|наход|оста)/.test(norm)),
		)
	)
		return undefined;
	const person = norms.map((norm) => personAt(norm)).find((one) => one?.role === "customer" && isNominative(one));
	if (person === undefined) return undefined;
	const form = person.plural ? person.paradigm.many.N : person.paradigm.singular.N;
	return `когда ${form} ${person.plural ? "уйдут" : "уйдет"}`;
}

/** «..., пока клиент не подпишет», «если адрес не подтверждён», «если пломба повреждена»: the condition turned round. */
export function turnedCondition(scan: Scan, hit: Hit): Changes | undefined {
	const changes: Changes = new Map();
	const before = scan.tokens.findIndex((token, i) => token.norm === "до" && at(scan, i + 1) === "того");
	if (before > hit.verb && at(scan, before + 2) === "," && at(scan, before + 3) === "как")
		return new Map([[before, "после"]]);
	for (const segment of scan.segments) {
		if (!/^(?:пока|если|покуда|когда)$/.test(segment.opener)) continue;
		const opener =
			segment.from + scan.tokens.slice(segment.from, segment.to).findIndex((token) => token.norm === segment.opener);
		const present =
			segment.opener !== "если" && !/^обсу/.test(at(scan, hit.verb))
				? presence(scan, opener + 1, segment.to)
				: undefined;
		if (present !== undefined) {
			changes.set(opener, present);
			for (let k = opener + 1; k < segment.to; k++) changes.set(k, "");
			return changes;
		}
		if (segment.opener === "когда") continue;
		for (let i = opener + 1; i < segment.to; i++) {
			const norm = at(scan, i);
			const state = CONDITIONS[norm];
			const next = at(scan, i + 1);
			if (at(scan, opener - 1) === "даже") break;
			if (norm === "не" && !/^(?:менее|более|только|больше|меньше|раньше)$/.test(next)) {
				changes.set(i, "");
				const first = hit.segment.from > segment.from;
				changes.set(opener, segment.opener === "если" ? "когда" : first ? "после того как" : "после того, как");
				if (!first && segment.opener !== "если" && segment.before === "," && opener === segment.from)
					changes.set(opener - 1, "");
				return changes;
			}
			if (
				segment.opener !== "если" &&
				norm !== "не" &&
				!/^обсу/.test(at(scan, hit.verb)) &&
				/^third/.test(formOf(norm)) &&
				personAt(at(scan, i - 1))?.role === "customer" &&
				!/^(?:жд|ожид|смотр|слуш)/.test(norm)
			) {
				changes.set(opener, "когда");
				const gone = /^(?:сид|сто|наход|спя|спи)/.test(norm);
				const many = /(?:ут|ют|ат|ят)(?:ся)?$/.test(norm);
				const calm = /^(?:плач|пла[кч]|крич|нервнич|волну|паник|рыда|злит|серд)/.test(norm);
				const act =
					gone || calm || (/^(?:ест|едят|пь)/.test(norm) && i + 1 >= segment.to) ? undefined : infinitiveOf(norm);
				const done = gone
					? many
						? "уйдут"
						: "уйдет"
					: calm
						? many
							? "успокоятся"
							: "успокоится"
						: many
							? "закончат"
							: "закончит";
				changes.set(i, act === undefined ? done : `${done} ${act}`);
				for (let k = i + 1; k < segment.to && act === undefined; k++) changes.set(k, "");
				return changes;
			}
			if (
				segment.opener !== "если" &&
				!/^обсу/.test(at(scan, hit.verb)) &&
				state !== undefined &&
				i + 1 >= segment.to
			) {
				changes.set(i, state);
				changes.set(opener, "когда");
				return changes;
			}
			if (segment.opener === "если" && state !== undefined && i + 1 >= segment.to) {
				changes.set(i, state);
				changes.set(opener, "когда");
				return changes;
			}
		}
	}
	for (const segment of scan.segments) {
		if (!/^(?:пока|покуда|если|когда)$/.test(segment.opener) || at(scan, segment.from) !== segment.opener) continue;
		if (segment.opener === "когда" && segment.from < hit.verb) continue;
		if (scan.tokens.slice(segment.from, segment.to).some((token) => /^(?:вами|вам|вас|вы)$/.test(token.norm))) continue;
		const over = /^(?:обсу|шум|спа|сид|отвле)/.test(at(scan, hit.verb))
			? undefined
			: ended(scan, segment, segment.from);
		if (over !== undefined) return over;
	}
	return undefined;
}

/** «не сверив подпись» -> «сверив подпись». */
export function turnedConverb(scan: Scan): Changes | undefined {
	for (const segment of scan.segments)
		if (segment.kind === "main" || segment.kind === "rest")
			for (let i = segment.from; i < Math.min(segment.to, segment.from + 2); i++)
				if (at(scan, i) === "не" && formOf(at(scan, i + 1)) === "perfect-converb") return new Map([[i, ""]]);
	return undefined;
}
