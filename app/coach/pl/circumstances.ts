import { accusativeOf } from "./accusative.ts";
import { PUT } from "./act-classes.ts";
import { BY_WHICH, isStaffDative } from "./act-parts.ts";
import {
	ADVERBIAL,
	CLOCK,
	CONTRARY,
	clockIn,
	EACH,
	LEADS,
	locativeOf,
	MANNERS,
	NEVER,
	PUBLIC_PLACE,
	RECEIVERS,
	STANDING,
	STOPPING,
	TURNED,
} from "./circumstance-words.ts";
import { ACT_NAMES, Constructions } from "./constructions.ts";
import { bareAt, isPreposition, verbFormAt } from "./grammar.ts";
import { objectFor } from "./objects.ts";
import { personOf } from "./people.ts";
import { render } from "./phrases.ts";
import { type Edit, lower, strip } from "./rewriting-words.ts";
import type { Segment } from "./segments.ts";
import { guessedVerb, readSuggested } from "./suggested-verbs.ts";
import { formOf, readToken, type Verb, verbNamed } from "./verbs.ts";

/** An act in its sentence: the verb, its object as the negation left it, and what else belongs to it. */
interface Act {
	verb: Verb;
	/** Words before the verb and after it, without subject, negation and the verb itself. */
	content: string;
}

/** Acts that are not put off: they are left undone, or their end is what is said. */
const HARDLY_LATER =
	/^(?:opuszczac|oddalac|zadawac|pytac|wychodzic|odchodzic|schodzic|odjezdzac|zaslaniac|opierac|odwracac|siadac|chodzic|chowac|nosic|wycierac|drapac|zakladac|zuc|korzystac|udawac|oceniac|komentowac|pomijac|krzyzowac|przestawiac|przesuwac|dotykac|spozywac|odrywac|trzymac|klikac|uzywac|wlaczac|podnosic|przerywac)$/;

/** What only stresses the ban, or names a case of it: "nawet na chwilę", "w tym innym dzieciom". */
const STRESS = /,? (?:nawet|choćby|zwłaszcza|szczególnie|w tym|(?:a )?w szczególności)(?= ).*$|, (?:także|również) .*$/;

/** Acts of putting a thing somewhere: what the thing is like does not make them wrong. */
const PUTTING =
	/^(?:klasc|stawiac|odkladac|odstawiac|ustawiac|trzymac|wieszac|przechowywac|zostawiac|skladowac|wylewac|wyrzucac)$/;

/** Words on nie- that deny nothing, or say what somebody is. */
const NO_DENIAL =
	/^(?:bie|dziel|miec|zbędn|letni|pełno|obecn|widom|dosłysz|znajom|spodziew|nagann|zadowolon|uprzejm|młod|mow|wiel|długi|gdyś|kiedyś)/;

/** Rewritings that keep the act and its object and turn the circumstance. */
export class Circumstances extends Constructions {
	/** The verb of the act, also one that only suggestions know. */
	protected override actVerb(): Verb | undefined {
		if (this.named === null) this.named = this.verbOfAct();
		return this.named;
	}

	private named: Verb | undefined | null = null;

	private verbOfAct(): Verb | undefined {
		const { one, tokens } = this;
		const norm = tokens[one.verbAt]?.norm ?? "";
		if (one.verb !== undefined && /^[żz][ąa]d/.test(norm)) return readToken({ norm, bare: norm })?.verb ?? one.verb;
		if (one.verb !== undefined || one.verbAt < 0) return one.verb;
		return (readSuggested(norm) ?? guessedVerb(norm))?.verb;
	}

	/** What is forbidden, with everything that belongs to it up to `to`. */
	protected act(to: number): Act | undefined {
		if (!this.acts.has(to)) this.acts.set(to, this.actUpTo(to));
		return this.acts.get(to);
	}

	private readonly acts = new Map<number, Act | undefined>();

	private actUpTo(to: number): Act | undefined {
		const { one, tokens, segment } = this;
		const verb = this.actVerb();
		if (verb === undefined || one.verbAt < 0 || segment.role !== "main") return undefined;
		const judged = one.kind === "banned" || one.kind === "verdict";
		let last = judged && one.from > one.verbAt ? one.from : to;
		while (
			judged &&
			last > one.verbAt + 1 &&
			/^(?:to|jest|sa|surowo|stanowczo|bezwzglednie)$/.test(bareAt(tokens, last - 1))
		)
			last--;
		let after = one.verbAt + 1;
		if (bareAt(tokens, after) === "sie") after++;
		const rest = this.slice(after, last)
			.replace(/ tylko(?: dlatego)?$/, "")
			.replace(STRESS, "");
		if (judged || segment.head >= one.from) return { verb, content: rest };
		if (one.subject !== undefined || this.subjectBefore(one.from))
			return { verb, content: `${rest} ${this.openingTime()}`.trim() };
		let head = bareAt(tokens, segment.from) === "po" ? segment.from : segment.head;
		while (
			head < one.from &&
			((LEADS.has(bareAt(tokens, head)) &&
				(!/^(?:w|pod)$/.test(bareAt(tokens, head)) || bareAt(tokens, head + 1) === "zadnym")) ||
				(bareAt(tokens, head) === "o" && /^pros/.test(bareAt(tokens, head - 1))))
		)
			head++;
		let before = lower(this.slice(head, one.from)).replace(
			/ ?(?:nigdy|pod żadnym pozorem|w żadnym (?:wypadku|razie)|lepiej|absolutnie)$/,
			"",
		);
		if (before === "") return { verb, content: rest };
		if (before.includes(",")) return undefined;
		if (/^\p{L}+ącym /u.test(before) || isStaffDative(strip(before.split(" ")[0] ?? "")))
			return { verb, content: rest };
		if (!before.includes(" ") && ADVERBIAL.test(before)) return { verb, content: rest };
		if (/^(?:nigdy|pod żadnym|w żadnym|prosimy|proszę|należy|lepiej|staraj)/.test(before)) before = "";
		const prefixed = isPreposition(strip(before.split(" ")[0] ?? "")) || before.startsWith("podczas ");
		const led = isPreposition(strip(rest.split(" ")[0] ?? ""));
		return { verb, content: (prefixed && !led ? `${rest} ${before}` : `${before} ${rest}`).trim() };
	}

	/** "w trakcie badania" of "W trakcie badania lekarz nie odbiera telefonu"; "" where the subject opens the clause. */
	private openingTime(): string {
		const { tokens, segment, one } = this;
		const first = bareAt(tokens, segment.head);
		if (!/^(?:w|we|na|podczas|przy|po|przed)$/.test(first)) return "";
		for (let i = segment.head + 1; i < one.from; i++)
			if (
				personOf(bareAt(tokens, i))?.side === "staff" &&
				i > segment.head + 1 &&
				!/^(?:obsluga|ochrona|recepcja)$/.test(bareAt(tokens, i))
			)
				return lower(this.slice(segment.head, i)).replace(/ (?:każdy|żaden|żadna|dyżurny|nasz)$/, "");
		return "";
	}

	/** True when the verb is used with „się”. */
	protected selfed(): boolean {
		const { one, tokens } = this;
		const at = one.verbAt;
		if (bareAt(tokens, at - 1) === "sie" && at - 1 >= one.from)
			return !/^(?:powinno|mozna|nalezy|godzi|wypada)$/.test(bareAt(tokens, at - 2));
		if (bareAt(tokens, at + 1) !== "sie") return false;
		return one.address !== "impersonal" || verbFormAt(tokens, at)?.form === "infinitive";
	}

	/** The aspect for one act in an order: "podaniem", but "zabieramy" -> "zabieraniem". */
	protected onceVerb(verb: Verb): Verb {
		const order = /^(?:imperative|impersonal|please)/.test(this.one.address);
		if (verb.family === "konczyc") return (order ? verbNamed("zakończyć") : verbNamed("kończyć")) ?? verb;
		return !verb.perfective && verb.partner !== undefined && order ? verb.partner : verb;
	}

	protected gerundOf(verb: Verb): string {
		const name = this.selfed() ? undefined : ACT_NAMES[verb.family];
		if (name?.endsWith("a")) return `${name.slice(0, -1)}ą`;
		return `${verb.gerund.slice(0, -1)}em${this.selfed() ? " się" : ""}`;
	}

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
		return `${this.slice(from, nie)} ${this.slice(nie + 1, nie + 2)} ${object}`.replace(/\s{2,}|[^\S ]/g, " ").trim();
	}

	/** "Nie testuj pomadki na ustach, tylko na dłoni" -> "Testuj pomadkę na dłoni". */
	protected elsewhere(): Edit | undefined {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		if (
			one.kind !== "negated" ||
			next === undefined ||
			next.role !== "main" ||
			!/^(?:tylko|lecz|ale)$/.test(next.joined)
		)
			return undefined;
		const act = this.act(segment.to);
		if (act === undefined || !isPreposition(bareAt(tokens, next.head)) || !this.bare(next)) return undefined;
		const words = act.content.split(" ");
		const cut = words.findIndex((word) => isPreposition(strip(word.toLowerCase())));
		const object = cut === 0 ? "" : this.objected(words.slice(0, cut < 0 ? words.length : cut).join(" "), act.verb);
		if (object === undefined || formOf(act.verb, "imperative") === "") return undefined;
		return this.said(`*${act.verb.infinitive} ${object} ${this.slice(next.head, next.to)}`, segment.from, next.to);
	}

	/** "Nie omawiaj diagnozy na korytarzu" -> "Omawiaj diagnozę na osobności": the act stays, the circumstance is turned. */
	protected turned(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind !== "negated" || one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0))
			return undefined;
		const act = this.act(this.end());
		if (act === undefined || act.content === "") return undefined;
		if (act.content.includes(",")) return undefined;
		let content = this.hours(` ${act.content}`, act.verb.family);
		content ??= this.later(act);
		content ??= this.circumstanceOf(act);
		const kind = content === undefined ? this.unmarked(act) : undefined;
		content ??= kind;
		if (content === undefined) return undefined;
		if (/ (?:ani|lub) (?:na|w|we|przy|przed|pod|za|do) /.test(act.content) && /wyznaczon/.test(content))
			return undefined;
		const object = this.objected(content.trim(), act.verb);
		if (object === undefined) return undefined;
		const self = this.selfed() ? " się" : "";
		if (formOf(act.verb, "imperative") === "") return undefined;
		const narrow =
			kind !== undefined &&
			/(?:^| )nie\p{L}+(?:ych|ich|ego|ej|ym|im|ymi|imi|ą) |uszkodzon|popsut|zepsut/u.test(act.content);
		return this.said(`*${act.verb.infinitive}${self} ${narrow ? "tylko " : ""}${object}`, segment.from, this.end());
	}

	/** The words of an act with the circumstance that makes it wrong turned round. */
	protected circumstanceOf(act: Act): string | undefined {
		const { family } = act.verb;
		const padded = ` ${act.content}`;
		for (const [pattern, instead, families] of TURNED) {
			if ((families === undefined ? NEVER.has(family) : !families.has(family)) || !pattern.test(padded)) continue;
			if (/ (?:o|spraw|sprawy) (?:innych|innym|cudzych|innego|cudzego) /.test(padded) && instead === " na osobności")
				continue;
			if (/^ na (?:osobności|zapleczu)$/.test(instead)) {
				const bare = padded
					.replace(new RegExp(pattern.source, `${pattern.flags}g`), "")
					.replace(new RegExp(pattern.source, `${pattern.flags}g`), "");
				if (bare !== padded.replace(pattern, "")) return bare + instead;
			}
			const at = padded.search(pattern);
			const tail = padded.slice(at).replace(pattern, "").trim().split(" ")[0] ?? "";
			if (!/\$| $/.test(instead) && at > 0 && tail !== "" && !isPreposition(strip(tail)) && !ADVERBIAL.test(tail))
				continue;
			const leading = at === 0 && !/\$| $/.test(instead);
			const content = leading
				? padded.replace(pattern, "") + instead
				: padded.replace(pattern, instead).replace(/^ (now|osobn)t/, " $1");
			return instead === " po cichu" ? content.replace(PUBLIC_PLACE, "") : content;
		}
		return undefined;
	}

	/** "przed wyceną" -> "po wycenie": what is too early is right afterwards. */
	private later(act: Act): string | undefined {
		const match = NEVER.has(act.verb.family) ? null : /^(.*) przed (\p{L}+)((?: \p{L}+)*)$/u.exec(` ${act.content}`);
		const [, before = "", noun = "", rest = ""] = match ?? [];
		if (match === null || STANDING.test(noun) || personOf(strip(noun)) !== undefined || /[nc]iem$/.test(noun))
			return undefined;
		const hour = /^(.*) przed (\p{L}+)ą godziną((?: \p{L}+)*)$/u.exec(` ${act.content}`);
		if (hour !== null)
			return `${hour[1] ?? ""} ${/^(?:zamykac|konczyc)$/.test(act.verb.family) ? "o" : "od"} ${hour[2] ?? ""}ej ${/^(?:zamykac|konczyc)$/.test(act.verb.family) ? "godzinie" : "godziny"}${hour[3] ?? ""}`;
		if (noun === "godziną") return `${before} o godzinie${rest}`;
		const when = locativeOf(noun);
		return when === undefined ? undefined : `${before} po ${when}${rest}`;
	}

	/** "przed ósmą ani po dwudziestej" -> "między ósmą a dwudziestą"; "po 22" -> "do 22". */
	protected hours(said: string, family: string): string | undefined {
		const content = said.replace(/(?<= (?:przed|po) \S+) (?:rano|wieczorem|w nocy)$/, "");
		const both = / przed (?:godziną )?(\S+) (?:ani|i|lub|oraz) po (?:godzinie )?(\S+)$/.exec(content);
		if (both !== null && CLOCK.test(both[1] ?? "") && CLOCK.test(both[2] ?? ""))
			return `${content.slice(0, both.index)} między ${clockIn(both[1] ?? "", "ą")} a ${clockIn(both[2] ?? "", "ą")}`;
		const closing = / przed (?:godziną )?(\S+)$/.exec(content);
		if (closing !== null && CLOCK.test(closing[1] ?? "") && /^(?:zamykac|konczyc|wychodzic)$/.test(family))
			return `${content.slice(0, closing.index)} o ${clockIn(closing[1] ?? "", "ej")}`;
		const late = / po (?:godzinie )?((?:dwudziestej )?)(\S+)$/.exec(content);
		if (late !== null && CLOCK.test(late[2] ?? ""))
			return `${content.slice(0, late.index)} do ${late[0].startsWith(" po godzinie") ? "godziny " : ""}${late[1] ?? ""}${clockIn(late[2] ?? "", "ej")}`;
		const early = / przed (?:godziną )?(\S+)$/.exec(content);
		if (early !== null && CLOCK.test(early[1] ?? ""))
			return `${content.slice(0, early.index)} po ${clockIn(early[1] ?? "", "ej")}`;
		return undefined;
	}

	/** "Nie wydawaj niesprawdzonych leków" -> "Wydawaj sprawdzone leki". */
	protected unmarked(act: Act): string | undefined {
		const word = /^((?:.* )?)nie(\p{L}{3,}(?:ych|ich|ego|ej|ym|im|ymi|imi|ą))( .+)$/u.exec(act.content);
		const used = !NEVER.has(act.verb.family) || /^(?:uzywac|korzystac|dotykac)$/.test(act.verb.family);
		const said = word?.[3]?.trim().split(" ")[0] ?? "";
		if (
			word !== null &&
			used &&
			!/ (?:i|oraz|lub) /.test(word[1] ?? "") &&
			!NO_DENIAL.test(word[2] ?? "") &&
			(personOf(strip(said)) === undefined || /(?:^| )od $/.test(word[1] ?? ""))
		)
			return ` ${word[1] ?? ""}${word[2] ?? ""}${word[3] ?? ""}`;
		if (!used || /^(?:wyrzucac|odrzucac|usuwac|kasowac|niszczyc|utylizowac)$/.test(act.verb.family)) return undefined;
		let turned = false;
		const content = act.content.replace(
			/(?<!\p{L})(\p{L}+?)(ych|ego|ej|ą|ym|ymi)(?= |$)/gu,
			(word, stem: string, end: string, at: number) => {
				const full =
					/^nie(pełn|kompletn|sprawdzon|potwierdzon|aktualn|dokładn|zweryfikowan|podpisan|czyteln|śwież|umyt|opłacon)$/u.exec(
						stem,
					)?.[1];
				if (
					/^(?:uszkodzon|pogniecion|rozerwan)$/.test(stem) &&
					/^ opakowan/.test(act.content.slice(at + word.length))
				) {
					turned = true;
					return `cał${end}`;
				}
				if (stem === "cudz" && PUTTING.test(act.verb.family)) {
					turned = true;
					return `właściw${end}`;
				}
				if (at === 0 && /^(?:brudn|mokr|zabrudzon|pust|zużyt|tłust)$/.test(stem) && PUTTING.test(act.verb.family))
					return word;
				if (/^(?:pust|brudn)$/.test(stem) && /^ (?:słow|obiet|żart)/.test(act.content.slice(at + word.length)))
					return word;
				const instead =
					full !== undefined
						? full
						: /^(?:uszkodzon|popsut)$/.test(stem) &&
								!/^(?:uzywac|korzystac|uruchamiac|wlaczac|wypozyczac)$/.test(act.verb.family)
							? /^(?:wydawac|sprzedawac|wysylac|wystawiac|ukladac|wykladac)$/.test(act.verb.family)
								? "pełnowartościow"
								: undefined
							: CONTRARY[stem];
				if (instead === undefined) return word;
				turned = true;
				return instead + end;
			},
		);
		return turned ? ` ${content}` : undefined;
	}

	/** The content with its object in the case that the verb asks for; undefined where the words do not show it. */
	protected objected(content: string, verb: Verb): string | undefined {
		return objectFor(content, verb);
	}

	/** The object of the forbidden act in the genitive, up to the first preposition; "" when there is none. */
	protected override object(): string {
		this.ownObject ??= this.objectOfAct();
		return this.ownObject;
	}

	private ownObject: string | undefined;

	private objectOfAct(): string {
		const act = this.act(this.end());
		if (act === undefined) return "";
		const kept: string[] = [];
		const words = act.content.split(" ");
		for (const [at, written] of words.entries()) {
			const word = written.replace(/,$/, "");
			const bare = strip(word.toLowerCase());
			const person = personOf(bare)?.served;
			if (
				kept.length > 0 &&
				(RECEIVERS.has(bare) || (person !== undefined && person.dative === word && person.genitive !== word))
			)
				break;
			if (kept.length === 0 && MANNERS.has(bare)) continue;
			if (kept.length === 0 && (RECEIVERS.has(bare) || (person !== undefined && person.dative === word))) continue;
			if (/(?:ą|ami|ymi|imi|em|ym)$/.test(word) && !kept.some((one) => STOPPING.has(strip(one.toLowerCase())))) break;
			if (!/^[\p{L}-]+$/u.test(word) || (kept.length === 0 && ADVERBIAL.test(word))) break;
			const next = strip((words[at + 1] ?? "").toLowerCase());
			if (kept.length > 0 && BY_WHICH.has(bare)) break;
			const joins =
				/^(?:i|ani|oraz|lub)$/.test(bare) &&
				kept.length > 0 &&
				next !== "" &&
				!isPreposition(next) &&
				!/(?:c|ac|ic)$/.test(next);
			if (
				STOPPING.has(bare) &&
				!joins &&
				!(kept.length > 0 && this.belongs(bare, words[at + 1] ?? "", kept[kept.length - 1] ?? ""))
			)
				break;
			if (kept.length > 0 && isPreposition(strip(words[at + 1] ?? "")) && /(?:an|on|ęt)(?:ego|ej|ych)$/.test(word))
				break;
			const more = word !== written && next !== "" && !isPreposition(next);
			kept.push(more ? written : word);
			if (word !== written && !more) break;
		}
		return kept.length > 9 ? "" : kept.map((word) => EACH[word] ?? word).join(" ");
	}

	/** True when a preposition inside an object belongs to it: "sygnały o transakcji", "teczka z umowami". */
	private belongs(preposition: string, next: string, last: string): boolean {
		return (
			(preposition === "o" &&
				/^(?:sygna|inform|wiadom|pr[oó]ś?b|decyz|skar|pyta|wnio|rozm|dan|komunik|umow|zapyt|powiadom|zgod)/.test(
					last,
				)) ||
			(/^ze?$/.test(preposition) && /(?:em|ą|ami|ym|im)$/.test(next))
		);
	}

	/** A phrase in the form of the sentence, over tokens [from, to). */
	protected said(phrase: string, from: number, to: number): Edit {
		const { form, lead } = this.frame(this.one.address, phrase);
		const { segment } = this;
		const joins =
			from === segment.from && this.one.segment > 0 && from < segment.head && /^(?:i|oraz|ani)$/.test(segment.joined);
		const before = !joins ? "" : segment.joined === "oraz" ? "oraz " : "i ";
		const text = render(phrase, form, this.served())
			.replace(/ z (?=(?:sz|rz|ś|ź|ż|s(?!z)|z)[bcdfgkłlmnprtwz]|wsp|wzg)/g, " ze ")
			.replace(/\s{2,}|[^\S ]/g, " ")
			.replace(/ ,/g, ",")
			.trim();
		return this.edit(from, to, `${before}${lead}${text}`);
	}
}
