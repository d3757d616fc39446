import type { Hit, Scan } from "../../rules/scan.ts";
import { isInfinitive } from "../../words/forms.ts";
import { type Ban, banOf } from "../reading/ban.ts";
import { at } from "../words/edits.ts";
import { classesOf, imperfectiveOf } from "../words/verb-classes.ts";
import { alternates } from "./construct-alternate.ts";
import { anyVerb } from "./construct-any.ts";
import { accept, askFor, decide, delay, give, late, promise, signFor, transact } from "./construct-authority.ts";
import { carried } from "./construct-carry.ts";
import { open, remove, repair, switchOff, touch } from "./construct-hands.ts";
import { insteadOf, oneForAll } from "./construct-own-each.ts";
import { block, carryIn, carryOut, leave, lie, mix, put, sit, throwing, wash } from "./construct-place.ts";
import { enter, inTime, keepIn, letIn, quit } from "./construct-presence.ts";
import { consume, gadget, use, wear } from "./construct-private.ts";
import { restrict } from "./construct-restriction.ts";
import { refuse, walkPast } from "./construct-service.ts";
import {
	address,
	advise,
	complain,
	converse,
	criticise,
	disclose,
	discuss,
	finish,
	heed,
	say,
	share,
	talkOf,
} from "./construct-speech.ts";
import { keptInside } from "./construct-told.ts";

/** Positive phrases that keep the object and the circumstances of a ban, by the class of its verb. */

type Construct = (ban: Ban, last?: Ban) => string[];

const BY_CLASS: Readonly<Record<string, Construct>> = {
	put,
	leave,
	lie,
	block,
	throw: throwing,
	"carry-out": carryOut,
	enter,
	"let-in": letIn,
	quit,
	sit,
	consume: (ban, last) => consume(ban, last),
	smoke: (ban, last) => consume(ban, last),
	gadget,
	use,
	wear,
	disclose,
	discuss,
	"talk-of": talkOf,
	criticise,
	complain,
	ignore: heed,
	touch,
	remove,
	"switch-off": switchOff,
	open,
	repair,
	accept,
	"ask-for": askFor,
	transact,
	sign: signFor,
	authority: decide,
	promise,
	delay,
	late,
	wash,
	"carry-in": carryIn,
	mix,
	give,
	say,
};

const BY_VERB: Readonly<Record<string, Construct>> = {
	отказывать: refuse,
	отказать: refuse,
	проходить: walkPast,
	пройти: walkPast,
	вести: converse,
	заводить: converse,
	начинать: converse,
	обращаться: address,
	переходить: address,
	делиться: share,
	заставлять: inTime,
	выпускать: keepIn,
	давать: advise,
	завершать: finish,
	заканчивать: finish,
	класть: finish,
	прекращать: finish,
	прерывать: finish,
	бросать: finish,
};

/** The last of the verbs joined with a verb, whose circumstances belong to all of them. */
function lastJoined(scan: Scan, verb: number): number {
	let last = verb;
	for (let i = verb + 1; i < scan.tokens.length && i <= last + 4; i++)
		if (isInfinitive(at(scan, i)) && /^(?:и|или|,)$/.test(at(scan, i - 1))) last = i;
	return last;
}

/** Deeds that no other place or time makes right. */
const NEVER =
	/^(?:критик|ругат|крич|спор|осужд|обвин|унижа|оскорб|перебив|игнор|обман|скрыв|сплетн|дразн|угрож|груб|хам|повыша|заставл|торопи|навяз|дав)/;

const built = new WeakMap<Scan, Map<number, readonly string[]>>();

/** The phrases for the deed at a token, the most faithful first; one that begins with "+" stands behind all others. Built once for a sentence. */
export function constructionsFor(scan: Scan, hit: Hit, verb: number, text: string): readonly string[] {
	let known = built.get(scan);
	if (known === undefined) {
		known = new Map();
		built.set(scan, known);
	}
	let phrases = known.get(verb);
	if (phrases === undefined) {
		phrases = build(scan, hit, verb, text);
		known.set(verb, phrases);
	}
	return phrases;
}

function build(scan: Scan, hit: Hit, verb: number, text: string): readonly string[] {
	const read = banOf(scan, hit, verb, text);
	if (read === undefined || read.infinitive === "") return [];
	const ban: Ban = { ...read, infinitive: imperfectiveOf(read.infinitive) };
	const found: string[] = [];
	const add = (phrases: readonly string[]): void => {
		for (const phrase of phrases) {
			const clean = phrase.replace(/ {2,}/g, " ").trim();
			if (!found.includes(clean)) found.push(clean);
		}
	};
	add(oneForAll(ban));
	add(insteadOf(ban));
	add(restrict(ban));
	const classes = classesOf(ban.infinitive);
	const joined = classes.includes("consume") || classes.includes("smoke") ? lastJoined(scan, verb) : verb;
	const last = joined === verb ? undefined : banOf(scan, hit, joined, text);
	for (const one of classes) add(BY_CLASS[one]?.(ban, last) ?? []);
	add(BY_VERB[ban.infinitive]?.(ban) ?? []);
	add(keptInside(ban));
	add(carried(ban));
	if (joined === verb && !NEVER.test(ban.infinitive)) {
		add(anyVerb(ban));
		add(alternates(ban).map((phrase) => `+${phrase}`));
	}
	return found;
}
