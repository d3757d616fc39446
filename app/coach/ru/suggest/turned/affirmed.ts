import { type Hit, NEVER, type Scan } from "../../rules/scan.ts";
import { isInfinitive, words } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { inMood } from "../words/conjugate.ts";
import { at } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";

/** A forbidden deed as an order to do it, token by token. */

/** New words for tokens; "" takes a token away. */
export type Changes = Map<number, string>;

export const segmentOf = (scan: Scan, i: number): Segment | undefined =>
	scan.segments.find((one) => one.from <= i && i < one.to);

const BAN_ADVERBS = words("категорически строго крайне абсолютно совершенно никогда никак это");

const ONE: Readonly<Record<string, string>> = {
	звонка: "звонок",
	письма: "письмо",
	звена: "звено",
	листка: "листок",
	ценника: "ценник",
	места: "место",
	блюда: "блюдо",
};

/** «ни одного звонка», «ни одной заявки» -> «каждый звонок», «каждую заявку». */
export function everyOne(scan: Scan, segment: Segment): Changes {
	const changes: Changes = new Map();
	for (let i = segment.from; i < segment.to - 2; i++) {
		const one = at(scan, i + 1);
		if (at(scan, i) !== "ни" || (one !== "одного" && one !== "одной")) continue;
		const noun = at(scan, i + 2);
		const animate = personAt(noun) !== undefined;
		const feminine = one === "одной";
		const put = feminine
			? noun
					.replace(/ии$/, "ию")
					.replace(/ы$/, "у")
					.replace(/([кгхжшчщ])и$/, "$1у")
					.replace(/и$/, "ю")
			: animate
				? noun
				: (ONE[noun] ?? noun.replace(/ия$/, "ие").replace(/а$/, ""));
		changes.set(i, "");
		changes.set(i + 1, feminine ? "каждую" : animate ? "каждого" : /[ео]$/.test(put) ? "каждое" : "каждый");
		changes.set(i + 2, put);
	}
	return changes;
}

/** Takes the prohibition away: the negation, the modal or banning words; the verb, or another in its place, in the mood of the sentence. */
export function affirmed(scan: Scan, hit: Hit, other?: string): Changes | undefined {
	const changes: Changes = new Map();
	const segment = segmentOf(scan, hit.verb);
	if (segment === undefined) return undefined;
	const drop = (i: number): void => {
		changes.set(i, "");
	};
	const never = (): void => {
		for (let i = hit.segment.from; i < hit.segment.to; i++) {
			if (at(scan, i) === "никогда") drop(i);
			if (at(scan, i) === "ни" && /^(?:в|при)$/.test(at(scan, i + 1)) && /^(?:коем|каких|каком)$/.test(at(scan, i + 2)))
				for (let k = i; k < i + 4; k++) drop(k);
		}
	};
	if (scan.tokens.some((token) => /^(?:ничего|никого|никому|ничем|никем|нигде)$/.test(token.norm))) return undefined;
	for (let i = hit.to; i < hit.verb; i++) if (at(scan, i) === ":") drop(i);
	switch (hit.mood) {
		case "imperative":
		case "imperative-singular":
		case "infinitive":
		case "third-singular":
		case "third-plural":
		case "first-plural":
			if (
				at(scan, hit.from) !== "не" &&
				isInfinitive(at(scan, hit.verb)) &&
				hit.mood === "imperative" &&
				scan.tokens.slice(hit.from, hit.verb).every((token) => token.norm !== "не")
			) {
				for (let i = hit.from; i < hit.verb; i++) drop(i);
				changes.set(hit.verb, inMood(other ?? at(scan, hit.verb), "imperative"));
				break;
			}
			for (let i = hit.from; i < hit.verb; i++) if (at(scan, i) === "не" || NEVER.has(at(scan, i))) drop(i);
			never();
			if (other !== undefined) changes.set(hit.verb, inMood(other, hit.mood));
			break;
		case "duty": {
			never();
			const modal =
				hit.segment.from +
				scan.tokens.slice(hit.segment.from, hit.segment.to).findIndex((token) => token.norm === "не") +
				1;
			drop(modal - 1);
			if (/^(?:долж|обяз)/.test(at(scan, modal))) {
				if (other !== undefined) changes.set(hit.verb, inMood(other, "infinitive"));
				break;
			}
			const subject = hit.subject >= 0 ? personAt(at(scan, hit.subject)) : undefined;
			if (subject?.role !== "staff") return undefined;
			drop(modal);
			if (at(scan, modal + 1) === "права") drop(modal + 1);
			changes.set(
				hit.verb,
				inMood(
					other ?? at(scan, hit.verb),
					subject.plural && !subject.cases.includes("N")
						? "third-plural"
						: subject.plural
							? "third-plural"
							: "third-singular",
				),
			);
			break;
		}
		case "modal": {
			if (!isInfinitive(at(scan, hit.verb))) return undefined;
			for (let i = hit.from; i < hit.to; i++) if (i !== hit.verb) drop(i);
			if (hit.segment !== segment) {
				for (let i = hit.segment.from - 1; i < hit.segment.to; i++) if (i > segment.to - 1) drop(i);
			} else if (hit.segment.to - hit.to <= 1 && hit.from > hit.verb && hit.segment.to > hit.to) return undefined;
			for (let i = hit.from - 1; i >= hit.segment.from && BAN_ADVERBS.has(at(scan, i)); i--) drop(i);
			for (let i = hit.to; i < hit.segment.to && BAN_ADVERBS.has(at(scan, i)); i++) drop(i);
			never();
			let mood: "imperative" | "third-singular" | "third-plural" = "imperative";
			const told = at(scan, segment.from - 1) === ":" && hit.to === segment.from - 1 ? hit.segment.from : segment.from;
			for (let i = told; i < segment.to; i++) {
				const staff = personAt(at(scan, i));
				if (staff?.role !== "staff" || !staff.cases.includes("D") || i > Math.min(hit.from, hit.verb)) continue;
				const before = at(scan, i - 1);
				if (i > told && /^(?:к|по|всем)$/.test(before)) continue;
				if (i > told && /(?:ому|ему|ым|им|ой|ей)$/.test(before)) {
					changes.set(
						i - 1,
						staff.plural
							? before
									.replace(/([кгхжшчщ])им$/, "$1ие")
									.replace(/им$/, "ие")
									.replace(/ым$/, "ые")
							: /(?:ой|ей)$/.test(before)
								? before.replace(/(?:ой|ей)$/, "ая")
								: before
										.replace(/([кгхжшчщ])ому$/, "$1ий")
										.replace(/ему$/, "ий")
										.replace(/ому$/, "ый"),
					);
				}
				changes.set(i, staff.plural ? staff.paradigm.many.N : staff.paradigm.singular.N);
				mood = staff.plural ? "third-plural" : "third-singular";
				break;
			}
			changes.set(hit.verb, inMood(other ?? at(scan, hit.verb), mood));
			break;
		}
		default:
			return undefined;
	}
	return changes;
}

/** Genitives that only the negation asks for: «не давайте обещаний». */
export function negationCase(scan: Scan, verb: number, segment: Segment): boolean {
	for (let k = segment.from; k < verb; k++)
		if (
			/(?:[аеия]ний|ций|тий|ов|ев)$/.test(at(scan, k)) &&
			at(scan, k).length > 4 &&
			personAt(at(scan, k)) === undefined &&
			(k === segment.from || /^(?:и|никаких|лишних)$/.test(at(scan, k - 1)))
		)
			return true;
	let i = verb + 1;
	if (personAt(at(scan, i))?.cases.includes("D") === true) i++;
	while (i < segment.to && /(?:ых|их)$/.test(at(scan, i))) i++;
	const norm = at(scan, i);
	return (
		i < segment.to &&
		/(?:[аеия]ний|ций|тий|ов|ев|ей)$/.test(norm) &&
		norm.length > 4 &&
		personAt(norm) === undefined &&
		!readingsOf(norm).some((one) => one.case === "A" && !one.plural)
	);
}
