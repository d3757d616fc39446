import { anyOf } from "#app/coach/hints.ts";
import { bareAt, isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { formOf } from "../../words/verbs.ts";
import {
	ADVERBIAL,
	CLOCK,
	CONTRARY,
	clockIn,
	isBad,
	locativeOf,
	NEVER,
	PUBLIC_PLACE,
	STANDING,
	TURNED,
} from "../words/circumstance-words.ts";
import { isRighted, withContrary, withOwn } from "../words/contrary-words.ts";
import { badAdverb } from "../words/manner-adverbs.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import type { Act } from "./forbidden-act.ts";
import { TURNED_ANY, TURNED_MANNERS, TURNED_PLACES } from "./turned-manners.ts";
import { Waiting } from "./waiting.ts";

/** Circumstances and what they are turned into: those of some acts alone, then bad manners of any. */
const CIRCUMSTANCES: typeof TURNED = [
	...TURNED,
	...TURNED_MANNERS.map(([wrong, [right = ""]]) => [wrong, ` ${right}`] as const),
];

/** Hours of the day that are named by an act. */
const CLOSING = /^(?:zamknięci|zakończeni|otwarci)em$/;

/** Acts of closing time. */
const CLEARING =
	/^(?:stawiac|klasc|ukladac|skladac|zamykac|gasic|wylaczac|sprzatac|myc|odkurzac|zamiatac|liczyc|przeliczac|wychodzic|schodzic|zwijac|zasuwac|chowac|zdejmowac|wycierac|przykrywac|wywozic|wynosic)$/;

/** What any of them turns. */
let any: RegExp | undefined;

/** Acts of putting a thing somewhere: what the thing is like does not make them wrong. */
const PUTTING =
	/^(?:klasc|stawiac|odkladac|odstawiac|ustawiac|trzymac|wieszac|przechowywac|przetrzymywac|zostawiac|skladowac|wylewac|wyrzucac)$/;

/** Words on nie- that deny nothing, or say what somebody is. */
const NO_DENIAL =
	/^(?:bie|dziel|miec|zbędn|letni|pełno|obecn|widom|dosłysz|znajom|spodziew|nagann|zadowolon|uprzejm|młod|mow|wiel|długi|gdyś|kiedyś)/;

/** Rewritings that keep the act and its object and turn the circumstance. */
export class Circumstances extends Waiting {
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
		const into = narrow
			? / (?:na podstawie|według|za pomocą|przy pomocy|do|na|w|we|z|ze|od|u|przez) (?=nie\p{L}+(?:ego|ej|ych|ym|ą|ymi) )/u.exec(
					act.content,
				)?.[0]
			: undefined;
		const means = narrow && into === undefined ? / nie(\p{L}+(?:ym|ą|ymi) )/u.exec(act.content)?.[1] : undefined;
		const way = into ?? (means === undefined ? undefined : ` ${means}`);
		const placed = way !== undefined && object.includes(way);
		const told = placed ? object.replace(way, ` tylko${way}`) : object;
		return this.said(
			`*${act.verb.infinitive}${self} ${narrow && !placed ? "tylko " : ""}${told}`,
			segment.from,
			this.end(),
		);
	}

	/** "Nie zamykaj drzwi z trzaskiem" -> "Zamykaj drzwi cicho i delikatnie": how it is done is what the ban is about. */
	protected *wellDone(): Generator<Edit> {
		const { one, segment } = this;
		if (one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0)) return;
		const act = this.act(this.end());
		if (act === undefined || isBad(act.verb.family) || /,| (?:ani|lub|i|bez) /.test(act.content)) return;
		const before = act.verb.family === "rozmawiac" ? "" : badAdverb(this.slice(segment.head, one.verbAt));
		const padded = ` ${act.content}${before === "" || act.content.includes(before) ? "" : ` ${before}`}`;
		if (!TURNED_ANY.test(padded)) return;
		const places = PUTTING.test(act.verb.family) || /^(?:pozostawiac|odstawiac)$/.test(act.verb.family);
		for (const [wrong, right] of places ? [...TURNED_PLACES, ...TURNED_MANNERS] : TURNED_MANNERS) {
			if (!wrong.test(padded)) continue;
			for (const manner of right) {
				const rest = padded.replace(wrong, "");
				const leads = wrong.exec(padded)?.index === 0 && !isPreposition(strip(rest.trim().split(" ")[0] ?? ""));
				const content = leads ? `${rest} ${manner}` : padded.replace(wrong, ` ${manner}`);
				const object = this.objected(content.trim(), act.verb);
				if (object === undefined || formOf(act.verb, "imperative") === "") return;
				yield this.said(`*${act.verb.infinitive}${this.selfed() ? " się" : ""} ${object}`, segment.from, this.end());
			}
			return;
		}
	}

	/** "Nie przychodź w pogniecionej koszuli" -> "Przychodź w wyprasowanej koszuli": the one bad quality, turned into the good one. */
	protected *contrary(): Generator<Edit> {
		const { one, segment } = this;
		if (one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0)) return;
		const act = this.act(this.end());
		if (act === undefined || formOf(act.verb, "imperative") === "") return;
		if (/,|(?<!\p{L})(?:ani|lub|i|oraz|bez|nawet)(?!\p{L})/u.test(act.content)) return;
		const own = withOwn(act.content, act.verb.family, (word) => personOf(strip(word))?.served?.genitive === word);
		const told = own ?? withContrary(act.content);
		if (told === undefined) return;
		if (own === undefined && !isRighted(act.verb.family, told.split(" ")[0] !== act.content.split(" ")[0])) return;
		const object = this.objected(told, act.verb);
		if (object !== undefined)
			yield this.said(`*${act.verb.infinitive}${this.selfed() ? " się" : ""} ${object}`, segment.from, this.end());
	}

	/** "Nie stawiaj krzeseł na stołach przed zamknięciem" -> "Stawiaj krzesła na stołach po zamknięciu". */
	protected tooEarly(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind !== "negated" || one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0))
			return undefined;
		const act = this.act(this.end());
		if (act === undefined || formOf(act.verb, "imperative") === "" || /,| (?:ani|lub|i|bez) /.test(act.content))
			return undefined;
		const hour = / przed (\p{L}+)(?: \p{L}+)*$/u.exec(act.content)?.[1] ?? "";
		const content = CLOSING.test(hour) && CLEARING.test(act.verb.family) ? this.later(act, true) : undefined;
		const object = content === undefined ? undefined : this.objected(content.trim(), act.verb);
		return object === undefined
			? undefined
			: this.said(`*${act.verb.infinitive}${this.selfed() ? " się" : ""} ${object}`, segment.from, this.end());
	}

	/** The words of an act with the circumstance that makes it wrong turned round. */
	protected circumstanceOf(act: Act): string | undefined {
		const { family } = act.verb;
		const padded = ` ${act.content}`;
		any ??= anyOf(CIRCUMSTANCES.map(([pattern]) => pattern));
		if (!any.test(padded)) return undefined;
		for (const [pattern, instead, families] of CIRCUMSTANCES) {
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
			if (
				instead === " na osobności" &&
				at === 0 &&
				tail !== "" &&
				/^(?:rozmawiac|dyskutowac|gadac)$/.test(family) &&
				!isPreposition(strip(tail))
			)
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
	private later(act: Act, closing = false): string | undefined {
		const match = NEVER.has(act.verb.family) ? null : /^(.*) przed (\p{L}+)((?: \p{L}+)*)$/u.exec(` ${act.content}`);
		const [, before = "", noun = "", rest = ""] = match ?? [];
		if (
			match === null ||
			STANDING.test(noun) ||
			personOf(strip(noun)) !== undefined ||
			(/[nc]iem$/.test(noun) && !(closing && CLOSING.test(noun)))
		)
			return undefined;
		const hour = /^(.*) przed (\p{L}+)ą godziną((?: \p{L}+)*)$/u.exec(` ${act.content}`);
		if (hour !== null)
			return `${hour[1] ?? ""} ${/^(?:zamykac|konczyc)$/.test(act.verb.family) ? "o" : "od"} ${hour[2] ?? ""}ej ${/^(?:zamykac|konczyc)$/.test(act.verb.family) ? "godzinie" : "godziny"}${hour[3] ?? ""}`;
		if (noun === "godziną") return `${before} o godzinie${rest}`;
		const when = CLOSING.test(noun) ? noun.replace(/em$/, "u") : locativeOf(noun);
		return when === undefined ? undefined : `${before} po ${when}${rest.replace(/^( \p{L}+)ą(?= |$)/u, "$1ej")}`;
	}

	/** "przed ósmą ani po dwudziestej" -> "między ósmą a dwudziestą"; "po 22" -> "do 22". */
	protected hours(said: string, family: string): string | undefined {
		const days =
			/(?<= (?:przed|po) \p{L}+(?:ej|ą))( w (?:soboty|niedziele|sobotę|niedzielę|święta|weekendy|dni \p{L}+))$/u.exec(
				said,
			)?.[1];
		if (days !== undefined) {
			const hour = this.hours(said.slice(0, -days.length), family);
			return hour === undefined ? undefined : `${hour}${days}`;
		}
		const minutes =
			/ (?:przed|po) \p{L}+(?:ej|ą)( (?:trzydzieści|piętnaście|czterdzieści pięć|dwadzieścia|dziesięć))$/u.exec(
				said,
			)?.[1];
		if (minutes !== undefined) {
			const hour = this.hours(said.slice(0, -minutes.length), family);
			return hour === undefined ? undefined : `${hour}${minutes}`;
		}
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
		const used =
			(!NEVER.has(act.verb.family) || /^(?:uzywac|korzystac|dotykac)$/.test(act.verb.family)) &&
			!/^(?:wyrzucac|wylewac) \p{L}*nie(?:doj|dop|zj|wyp)/u.test(`${act.verb.family} ${act.content}`);
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
				const filled =
					stem === "pust" &&
					/^ (?:pol|rubry|wiersz|kratk|lini|kolumn|miejsc)/.test(act.content.slice(at + word.length));
				if (filled) {
					turned = true;
					return `wypełnion${end}`;
				}
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
}
