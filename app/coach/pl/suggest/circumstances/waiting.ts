import { bareAt, isPreposition, verbFormAt } from "../../words/grammar.ts";
import type { Segment } from "../../words/segments.ts";
import { accusativeOf } from "../words/accusative.ts";
import { PUT } from "../words/act-classes.ts";
import { NEVER } from "../words/circumstance-words.ts";
import type { Edit } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { type Act, ForbiddenAct } from "./forbidden-act.ts";

/** Acts that are not put off: they are left undone, or their end is what is said. */
const HARDLY_LATER =
	/^(?:opuszczac|oddalac|zadawac|pytac|wychodzic|odchodzic|schodzic|odjezdzac|zaslaniac|opierac|odwracac|siadac|chodzic|chowac|nosic|wycierac|drapac|zakladac|zuc|korzystac|udawac|oceniac|komentowac|pomijac|krzyzowac|przestawiac|przesuwac|dotykac|spozywac|odrywac|trzymac|klikac|uzywac|wlaczac|podnosic|przerywac)$/;

/** What somebody had not done, as what is waited for: "przećwiczył" -> "przećwiczy"; other words stay. */
function futureOf(word: string): string {
	const past = /^(\p{L}{3,}[aiy])(?:ł|ła|ło)$/u.exec(word);
	const verb = past === null ? undefined : anyVerbNamed(`${past[1]}ć`);
	if (verb === undefined || !verb.perfective) return word;
	return verb.he;
}

/** Rewritings that keep the act and say what it waits for. */
export class Waiting extends ForbiddenAct {
	/** "Nie podawaj rachunku, zanim goście poproszą" -> "Poczekaj z podaniem rachunku, aż goście poproszą". */
	protected waiting(): Edit | undefined {
		const { one, segment } = this;
		if (one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0)) return undefined;
		const act = this.act(segment.to);
		if (
			act === undefined ||
			(NEVER.has(act.verb.family) && !/^(?:konczyc|podnosic|dotykac|uzywac)$/.test(act.verb.family))
		)
			return undefined;
		const verb = this.onceVerb(act.verb);
		if (verb.gerund === "") return this.firstThen(act);
		const gerund = this.gerundOf(verb);
		const next = one.segments[one.segment + 1];
		const previous = one.segments[one.segment - 1];
		const until = (clause: Segment | undefined): string | undefined =>
			clause?.role === "condition" ? this.untilOf(clause) : undefined;
		const later = until(next);
		if (later !== undefined && next !== undefined) {
			const { more, to } = this.hanging(one.segment + 2, next.to);
			return this.said(`*poczekać z ${gerund} ${act.content}, aż ${later}${more}`, segment.from, to);
		}
		const earlier = until(previous);
		if (earlier !== undefined && previous !== undefined && one.segment === 1)
			return this.said(`*poczekać z ${gerund} ${act.content}, aż ${earlier}`, previous.from, segment.to);
		return undefined;
	}

	/** "Nie układaj towaru podczas rozmowy" -> "Poczekaj z układaniem towaru do końca rozmowy". */
	protected lasting(): Edit | undefined {
		const { one, segment } = this;
		if (one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0)) return undefined;
		const act = this.act(segment.to);
		if (act === undefined || NEVER.has(act.verb.family) || PUT.has(act.verb.family)) return undefined;
		if (HARDLY_LATER.test(act.verb.family)) return undefined;
		const verb = this.onceVerb(act.verb);
		if (verb.gerund === "") return undefined;
		const gerund = this.gerundOf(verb);
		const content = ` ${act.content}`;
		const during = / (?:podczas|w trakcie|w czasie) (?!przerw)(.+)$/.exec(content);
		if (
			during !== null &&
			during[1] !== undefined &&
			!/ (?:o|bez) /.test(during[1]) &&
			!/pracy|dyżuru|zmiany/.test(during[1])
		)
			return this.said(
				`*poczekać z ${gerund}${content.slice(0, during.index)} do końca ${during[1]}`,
				segment.from,
				this.end(),
			);
		const time =
			/^(.*?) ?(?:na )?(?:kwadrans|godzinę|pół godziny|chwilę|pięć minut|dziesięć minut) przed (?:końcem|zamknięciem|zakończeniem) (\S+)(?: (.+))?$/.exec(
				act.content,
			);
		if (time !== null)
			return this.said(
				`*poczekać z ${gerund} ${time[1] ?? ""} ${time[3] ?? ""} do końca ${time[2] ?? ""}`,
				segment.from,
				this.end(),
			);
		const before =
			/ przed (końcem|zamknięciem|zakończeniem|upływem|odjazdem|wyjściem|rozpoczęciem|otwarciem|podpisaniem|sprawdzeniem)( .+)?$/.exec(
				content,
			);
		if (
			before?.[1] !== undefined &&
			!/(?:kwadrans|godzinę|minut|chwilę|dzień|tydzień|minuty|tuż)$/.test(content.slice(0, before.index))
		)
			return this.said(
				`*poczekać z ${gerund}${content.slice(0, before.index)} do ${before[1].replace(/i?em$/, (end) => (end === "iem" ? "ia" : /^(?:końc|zakończen)/.test(before[1] ?? "") && end === "em" ? "a" : before[1] === "upływem" || before[1] === "odjazdem" ? "u" : "a"))}${before[2] ?? ""}`,
				segment.from,
				this.end(),
			);
		return undefined;
	}

	/** "Nie odjeżdżaj, dopóki odbiorca nie podpisze" -> "Poczekaj, aż odbiorca podpisze, i dopiero wtedy odjedź". */
	protected firstThen(act: Act): Edit | undefined {
		const { one, segment } = this;
		const next = one.segments[one.segment + 1];
		const previous = one.segments[one.segment - 1];
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		if (object === undefined) return undefined;
		const verb = act.verb.partner !== undefined && !act.verb.perfective ? act.verb.partner : act.verb;
		const said = (until: string, from: number, to: number): Edit =>
			this.said(`*poczekać, aż ${until}, i dopiero wtedy *${verb.infinitive} ${object}`.trim(), from, to);
		if (next?.role === "condition" && (one.segments[one.segment + 2]?.role ?? "main") === "main") {
			const until = this.untilOf(next);
			if (until !== undefined) return said(until, segment.from, next.to);
		}
		if (previous?.role === "condition" && one.segment === 1) {
			const until = this.untilOf(previous);
			if (until !== undefined) return said(until, previous.from, segment.to);
		}
		return undefined;
	}

	/** The clauses from `at` on that hang on the one before, as text, and where they end. */
	protected hanging(at: number, end: number): { more: string; to: number } {
		let more = "";
		let to = end;
		for (let next = at; next < this.one.segments.length; next++) {
			const segment = this.one.segments[next];
			const joined = segment?.role === "condition" && /^(?:i|oraz|ani)$/.test(segment.joined);
			const turned = joined && segment !== undefined ? this.untilOf(segment, true) : undefined;
			if (segment !== undefined && turned !== undefined) {
				more += ` i ${turned}`;
				to = segment.to;
				continue;
			}
			if (segment === undefined || (segment.role !== "complement" && segment.role !== "relative")) break;
			more += `, ${this.slice(segment.from, segment.to)}`;
			to = segment.to;
		}
		return { more, to };
	}

	/** "zanim goście poproszą" as it stands after „aż”; "dopóki odbiorca nie podpisze protokołu" without its negation. */
	protected untilOf(clause: Segment, joined = false): string | undefined {
		const { tokens } = this;
		const opener = joined ? "dopoki" : bareAt(tokens, clause.head);
		const from = joined ? clause.head : clause.head + 1;
		let nie = -1;
		for (let i = from; i < clause.to; i++) if (bareAt(tokens, i) === "nie") nie = i;
		if ((opener === "zanim" || opener === "nim") && nie < 0) return this.slice(from, clause.to);
		if (!/^(?:dopoki|poki|zanim|nim)$/.test(opener) || nie < 0) return undefined;
		const rest = this.slice(nie + 2, clause.to);
		const bare = bareAt(tokens, nie + 2);
		const being = /^(?:zostan|bedz|beda|jest|sa$|byl|zosta)/.test(bareAt(tokens, nie + 1));
		const kept =
			rest === "" ||
			being ||
			isPreposition(bare) ||
			bare === "sie" ||
			!/^(?:gerund|undefined)$/.test(String(verbFormAt(tokens, nie + 2)?.form));
		const object = kept ? rest : accusativeOf(rest);
		if (object === undefined) return undefined;
		return `${this.slice(from, nie)} ${futureOf(this.slice(nie + 1, nie + 2))} ${object}`
			.replace(/\s{2,}|[^\S ]/g, " ")
			.trim();
	}
}
