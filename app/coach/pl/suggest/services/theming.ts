import { bareAt, isPreposition } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { Framing } from "../circumstances/framing.ts";
import { awayFrom } from "../constructions/construct-place.ts";
import { askedWords, holdAll, render, servedBy, withT } from "../pairs/phrases.ts";
import { isPlace, NO_PLACE, splitContent, THING } from "../reading/act-parts.ts";
import { accusativeOf, withState } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { type Edit, indexOf, lower, strip } from "../words/rewriting-words.ts";
import { PRIVATE, permitted } from "./permitting.ts";
import { wordsInstead } from "./quoted-pairs.ts";
import { themesOf } from "./theme-table.ts";

/** Where and when people serve, in the locative. */
const SETTING =
	/^(?:sali|salach|salonie|sklepie|kuchni|recepcji|rejestracji|biurze|gabinecie|stanowisk(?:u|ach)|ladzie|kas(?:ie|ach)|hali|magazynie|pracy|dyżur(?:ze|ach)|zmianie|oddziale|korytarz(?:u|ach)|poczekalni|pokoj(?:u|ach)|lokalu|terenie|firmie|szkole|przedszkolu|hotelu|restauracji|barze|aptece|banku|urzędzie|aucie|samocho(?:dzie|dach)|pojeź?[dź]zie|kabinie|autobusie|pociągu|szatni|toalecie|łazience|windzie|klas(?:ie|ach)|muzeum|wystawie|budowie|warsztacie|parkingu|stołówce|świetlicy|spotkani(?:u|ach)|zebrani(?:u|ach)|rozmow(?:ie|ach)|wizycie|zajęciach|lekcj(?:i|ach)|treningu|linii|czacie|mailach|korespondencji|produkcji|laboratorium|pomieszczeni(?:u|ach)|strefie|zakładzie|placówce|obiekcie|budynku|stoisku|siłowni|basenie|zapleczu|przychodni|szpitalu|bibliotece|mieszkaniu|domu|progu|posterunku|godzinach|obecności|oczach|trakcie|czasie|towarzystwie|sezonie|weekendy?|biurku|kierownicą|ladą|okienku|wydarzeniu|imprezie|garderobie|pracowni|sypialni|wejściu|słuchawce|mediach|internecie|sieci|portalach|socjalnym|seansu|załadunku|kolejce|przystanku|peronie|stacji)$/;

/** After "przy" and "podczas" nearly everything is a setting. */
const NO_SETTING = /^(?:sobie|uchu|okazji|pomocy|użyciu|zachowaniu)$/;

/** Another time or place, which no clause of time may follow. */
const AWAY = /przerw|zaplecz|po pracy|przed (?:rozpocz|prac)|w domu|po wyjściu|wyznaczon|na zewnątrz|poza /;

/** Words that ban what a noun names. */
const AVOIDED = /^(?:Unik|Zakaz|Żadn|Bez )|(?<!\p{L})(?:unika|wystrzega|zrezygn|zapom|stroni)\p{L}* /iu;

/** Those to whom a thing is given, behind it: "kluczy praktykantom". */
const GIVEN_TO = /(?<=\p{L}) \p{L}{4,}(?<!id|at)om$/u;

/** How often something is done again: no part of the thing. */
const AGAIN =
	/ (?:ponownie|powtórnie|wielokrotnie|kilkakrotnie|zaraz|tuż|natychmiast|(?:tak|za|zbyt|zanadto) \p{L}+[oe])$/u;

/** Rewritings by theme: the class of the act with the class of the thing, the circumstances kept. */
export class Theming extends Framing {
	/** The wordings of the narrowest themes, where no condition hangs on the act. */
	protected *foremost(): Generator<{ edits: Edit[]; stems: readonly string[] }> {
		const { segments, segment } = this.one;
		this.answered = this.occasion();
		yield* this.themesThat(true);
		this.answered = undefined;
		if (segments.some((other, at) => at > segment && other.role === "condition" && !this.repeated(other))) return;
		yield* this.themesThat(true);
	}

	/** The clause "gdy …" that the wordings asked now answer. */
	private answered: Segment | undefined;

	/** "gdy podopieczny się myje", where it closes the sentence right behind the act. */
	private occasion(): Segment | undefined {
		const { segments, segment } = this.one;
		const clause = segments[segment + 1];
		const last = segments.length === segment + 2 && clause?.role === "condition";
		return last && /^(?:gdy|kiedy|jesli|jezeli)$/.test(bareAt(this.tokens, clause.head)) ? clause : undefined;
	}

	/** "gdy mówi" behind "nie przerywaj klientowi", "gdy rozmawia" behind "nie odbiera telefonu": what the new rule says by itself. */
	private repeated(clause: Segment): boolean {
		const family = this.actVerb()?.family ?? "";
		if (family === "odbierac")
			return /^(?:gdy|kiedy) (?:\p{L}+ )?(?:rozmawia|obsługuj)\p{L}*/u.test(this.slice(clause.head, clause.to));
		return (
			/^(?:przerywac|przekrzykiwac)$/.test(family) &&
			/^(?:gdy|kiedy) (?:\p{L}+ )?(?:mówi|mówią|opowiada|opowiadają|tłumaczy|tłumaczą)$/u.test(
				this.slice(clause.head, clause.to),
			)
		);
	}

	/** The wordings of the themes that fit, each theme with what it speaks of, the narrowest theme first. */
	protected *themed(): Generator<{ edits: Edit[]; stems: readonly string[] }> {
		const quoted = this.quoted();
		if (quoted.length > 0) {
			yield { edits: quoted, stems: [] };
			return;
		}
		yield* this.themesThat(false);
	}

	private *themesThat(first: boolean): Generator<{ edits: Edit[]; stems: readonly string[] }> {
		const { one, segment } = this;
		const verb = this.actVerb();
		if (one.kind !== "negated" || verb === undefined || one.subject?.side === "served") return;
		const rows = themesOf(verb.family);
		if (rows === undefined || (segment.role !== "main" && segment.role !== "complement")) return;
		const words = this.themeWords();
		const asked = askedWords(words);
		const bez = words.includes("bez");
		const second = / (?:i|ani|oraz|lub) nie /.test(this.text.slice(one.sentence.start, one.sentence.end));
		for (const { conditions, wordings, bez: lacking, exact, when } of rows) {
			if (first && !exact) break;
			if (exact && second) continue;
			if (when !== (this.answered !== undefined)) continue;
			if (bez && !lacking && !isBad(verb.family)) continue;
			if (!holdAll(conditions, asked)) continue;
			const setting = this.setting();
			const edits = wordings
				.map((wording) => this.worded(wording, setting))
				.filter((edit): edit is Edit => edit !== undefined);
			if (edits.length > 0)
				yield { edits, stems: conditions.flatMap((condition) => (condition.without ? [] : condition.stems)) };
		}
	}

	/** The words of the clause and of what hangs on it, without the one who is to act. */
	private themeWords(): string[] {
		const found: string[] = [];
		for (let i = this.segment.from; i < this.closed(); i++) {
			if (i < this.one.from && personOf(bareAt(this.tokens, i))?.side === "staff") continue;
			const token = this.tokens[i];
			if (token?.kind === "masked")
				found.push(...strip(this.text.slice(token.start, token.end).toLowerCase()).split(/[^a-z]+/));
			if (token?.kind === "word") found.push(withT(bareAt(this.tokens, i)));
		}
		return found;
	}

	/** "Nie mów „nie wiem”" -> "Powiedz „zaraz to sprawdzę”". */
	private quoted(): Edit[] {
		const { one, tokens, segment } = this;
		const said =
			/^(?:mowic|powiedziec|odpowiadac|uzywac|stosowac|naduzywac|powtarzac|zwracac|pisac|odpisywac|zaczynac|rozpoczynac|konczyc|zbywac|wolac|krzyczec|wykrzykiwac|szeptac|nawolywac|rzucac|poslugiwac|witac|odbierac|zegnac|unikac|zadawac|pytac|tlumaczyc|zaslaniac|kwitowac|twierdzic|informowac|wysylac)$/;
		const family = this.actVerb()?.family ?? "";
		const avoided = AVOIDED.test(this.slice(segment.from, segment.to));
		if ((!said.test(family) && !avoided) || /zdrobni/.test(this.slice(segment.from, tokens.length))) return [];
		for (let i = segment.from; i < tokens.length; i++) {
			const token = tokens[i];
			if (token?.kind !== "masked") continue;
			const words = wordsInstead(this.text.slice(token.start, token.end));
			if (words === undefined) continue;
			const person = one.kind === "negated" ? this.addressee(i) : "";
			const setting = this.setting().replace(
				/ ?(?:słow|słów|zwrot|wyraz|sformułow|określe|formuł|pytani|zdani)\p{L}*$/u,
				"",
			);
			const wrote =
				/^(?:pisac|odpisywac|wysylac)$/.test(family) ||
				/(?:mail|wiadom|koresp|pis|czac)/.test(setting) ||
				/ (?:maila|mailu|mailach|wiadomości|listu|pisma|czacie|smsa) /.test(` ${this.slice(one.verbAt, i)} `);
			const to = Math.max(this.end(), i + 1);
			return words
				.map((wording) => this.themePut(`{t} *${wrote ? "napisać" : "powiedzieć"}${person} ${wording}`, setting, to))
				.filter((edit): edit is Edit => edit !== undefined);
		}
		return [];
	}

	/** The one who is told, as the ban has it: " klientowi", or "". */
	private addressee(to: number): string {
		for (let i = this.one.verbAt + 1; i < to; i++) {
			const bare = bareAt(this.tokens, i);
			const served = servedBy(bare);
			if (served !== undefined && strip(served.dative) === bare) return ` ${served.dative}`;
			if (isPreposition(bare)) break;
		}
		return "";
	}

	/** The time, the place and the presence in which the act is forbidden, "" when the ban names none. */
	protected setting(): string {
		const { one, segment } = this;
		const negation = this.negationAt();
		const before = this.settingIn(segment.head, negation, true);
		const act = this.settingIn(one.verbAt + 1, this.segment.to, false);
		return before === "" || act === "" ? before + act : `${before} ${lower(act)}`;
	}

	private settingIn(from: number, to: number, prefix: boolean): string {
		const { tokens } = this;
		for (let i = Math.max(from, this.segment.from); i < to; i++) {
			if (!this.opensSetting(i, to)) continue;
			let end = i + 1;
			while (end < to && (!prefix || this.inside(i, end))) end++;
			for (let at = i + 1; at < end; at++)
				if (/^(?:ani|oraz)$/.test(bareAt(tokens, at)) && (prefix || !this.opensSetting(at + 1, end))) end = at;
			if (!prefix && !NO_PLACE.test(tokens[i + 1]?.norm ?? "") && /^(?:w|we|na)$/.test(bareAt(tokens, i)))
				for (let at = i + 2; at < end; at++) if (THING.test(tokens[at]?.norm ?? "")) end = at;
			while (end > i && !/^(?:word|number)$/.test(tokens[end - 1]?.kind ?? "")) end--;
			return this.slice(i, end).replace(/ (?:ani|oraz) /g, " i ");
		}
		return "";
	}

	/** True while the words before the negation still belong to the setting. */
	private inside(from: number, at: number): boolean {
		const bare = bareAt(this.tokens, at);
		if (/^(?:nigdy|absolutnie|pod|zaden|zadnym|nie|prosimy|prosze|nalezy|wolno|nikt|kategorycznie)$/.test(bare))
			return isPreposition(bareAt(this.tokens, at - 1)) || (bare === "pod" && at === from);
		const staff = personOf(bare)?.side === "staff";
		return !staff || isPreposition(bareAt(this.tokens, at - 1)) || this.one.subject === undefined;
	}

	private opensSetting(at: number, to: number): boolean {
		const bare = bareAt(this.tokens, at);
		if (/^(?:jej|jego|ich)$/.test(bareAt(this.tokens, at + 1))) return false;
		if (bare === "podczas") return at + 1 < to;
		const next = this.tokens[at + 1]?.norm ?? "";
		if (bare === "przy") return at + 1 < to && !NO_SETTING.test(next);
		if (bare === "u") return servedBy(strip(next)) !== undefined;
		if (!/^(?:w|we|na|za|po)$/.test(bare)) return false;
		for (let i = at + 1; i < Math.min(at + 4, to); i++) {
			const norm = this.tokens[i]?.norm ?? "";
			if (SETTING.test(norm)) return true;
			if (!/(?:ym|im|ej|ych|ich|ą)$/.test(norm)) return false;
		}
		return false;
	}

	/** A wording with the words of the ban in it; undefined where it wants what the ban does not have. */
	protected worded(wording: string, setting: string): Edit | undefined {
		const conditioned = this.conditioned();
		if (wording.includes("{t!") && setting === "" && !conditioned) return undefined;
		if (conditioned && AWAY.test(wording)) return undefined;
		if (/\{(?:gen|dat|acc|ins|nom)\}/.test(wording) && this.amongStaff()) return undefined;
		let missing = false;
		const phrase = wording.replace(
			/ ?\{(objacc|objfree|objshut|objoff|objdat|objall|obj|o|rest|between|target|lacked|asked|do|near|rel|who|act|away|place)([?!]?)\}/g,
			(slot, name, asked) => {
				const words = this.slotOf(name);
				if (words === undefined || words === "") {
					if (asked !== "?" && name !== "rel" && name !== "who") missing = true;
					if (asked === "!") missing = true;
					return "";
				}
				return name === "rel" ? words : `${slot.startsWith(" ") || name === "who" ? " " : ""}${words}`;
			},
		);
		return missing
			? undefined
			: this.themePut(phrase, setting, wording.includes("{rel") ? this.asked() : this.closed());
	}

	/** True when the act concerns those who work here, and nobody who is served. */
	protected amongStaff(): boolean {
		const { tokens, one } = this;
		let staff = false;
		for (let i = one.verbAt + 1; i < this.end(); i++) {
			const bare = bareAt(tokens, i);
			if (servedBy(bare) !== undefined) return false;
			staff ||= /^(?:koleg|kolez|wspolpracown|podwladn|stazyst|praktykan|zespol|przelozon|pracownik)/.test(bare);
		}
		return staff;
	}

	/** The words of the ban for a slot, "" for none, undefined where their case is not to be known. */
	private slotOf(name: string): string | undefined {
		const next = this.one.segments[this.one.segment + 1];
		const act = this.act(next?.role === "main" && this.bare(next) ? this.end() : this.segment.to);
		const object = this.fullObject((act?.content ?? "").replace(/, (?:nawet|także|zwłaszcza) .*$/, ""))
			.replace(AGAIN, "")
			.replace(GIVEN_TO, "");
		switch (name) {
			case "obj":
				return object;
			case "objacc":
				return object === "" ? "" : accusativeOf(object);
			case "objfree":
				return withState(object, "woln");
			case "objshut":
				return withState(object, "zamknięt");
			case "objoff":
				return withState(object, "wyłączon");
			case "o":
				return object === "" || act === undefined ? object : this.objected(object, act.verb);
			case "objdat":
				return this.dativeOf(object) ?? this.served().dative;
			case "objall": {
				const own = object === "" ? undefined : accusativeOf(object);
				const told = (act?.content ?? "").split(object)[1] ?? "";
				const about = /^(?: (?:o|na|od|do|w)(?: \p{L}+)+)?/u.exec(told)?.[0].trimEnd() ?? "";
				return own === undefined ? undefined : own + about;
			}
			case "between":
				return /(?<!\p{L})między .+$/u.exec(act?.content ?? "")?.[0];
			case "target":
				return /(?<!\p{L})na ([^,]+)$/u.exec(act?.content ?? "")?.[1];
			case "lacked":
				return accusativeOf(/(?<!\p{L})bez \p{L}+(?:ania|enia) ([^,]+)$/u.exec(act?.content ?? "")?.[1] ?? "");
			case "asked":
				return /(?<!\p{L})o ([^,]+)$/u.exec(act?.content ?? "")?.[1];
			case "rest":
				return act?.content ?? "";
			case "do":
				return / (do [\p{L}-]+(?: (?!(?:w|we|z|ze|bez|podczas|po|przed|przez|na|sam|sama|samemu|samotnie)(?: |$))\p{L}+)*)/u
					.exec(` ${act?.content ?? ""}`)?.[1]
					?.replace(/(?: \p{L}+[yi]m)? \p{L}{4,}om$/u, "");
			case "near":
				return / (?:obok|koło|blisko|w pobliżu) (.+)$/.exec(` ${act?.content ?? ""}`)?.[1];
			case "rel":
				return this.slice(this.segment.to, this.asked());
			case "who":
				return this.addressee(this.end());
			case "away": {
				const place = act === undefined ? undefined : splitContent(act.content, true).phrases.find(isPlace);
				return place === undefined ? undefined : awayFrom(place);
			}
			case "place":
				return this.placeOf(act?.content ?? "");
			case "act":
				return act === undefined ? undefined : `*${act.verb.infinitive}`;
			default:
				return undefined;
		}
	}

	/** "na ramach okiennych": where the act is done, as the ban has it. */
	private placeOf(content: string): string {
		const place = splitContent(content, true).phrases.find(isPlace);
		return place === undefined ? "" : `${place.prep} ${place.words}`.trim();
	}

	/** True when a clause after the ban says when it holds: "gdy klient czeka". */
	private conditioned(): boolean {
		const { one, tokens } = this;
		const next = one.segments[one.segment + 1];
		return (
			next?.role === "condition" &&
			/^(?:gdy|kiedy|jesli|jezeli)$/.test(bareAt(tokens, next.head)) &&
			next !== this.answered &&
			!this.repeated(next)
		);
	}

	/** The object with what is joined to it: "szaf i szuflad gości". */
	private fullObject(content: string): string {
		const object = this.object();
		const joined = / (?:i|ani|oraz|lub) \p{L}+(?: \p{L}+)?/uy;
		const at = object === "" ? -1 : content.indexOf(object);
		if (at < 0) return object;
		joined.lastIndex = at + object.length;
		const more = joined.exec(content)?.[0] ?? "";
		const words = more.trim().split(" ");
		if (words.length < 2 || isPreposition(strip(words[1] ?? ""))) return object;
		if (isPreposition(strip(words[2] ?? ""))) words.pop();
		return `${object} ${words.join(" ")}`;
	}

	/** The end of what is replaced, with the clause that the new rule says by itself. */
	private closed(): number {
		const next = this.one.segments[this.one.segment + 1];
		return next !== undefined && (next === this.answered || this.repeated(next))
			? Math.max(next.to, this.end())
			: this.end();
	}

	/** Where a question that hangs on the act ends ("nie zgaduj, kiedy przyjedzie kurier"), or the clause itself. */
	private asked(): number {
		const next = this.one.segments[this.one.segment + 1];
		const opened =
			next?.role === "condition" &&
			/^(?:zgadywac|domyslac|pytac|dopytywac|wypytywac)$/.test(this.actVerb()?.family ?? "")
				? next.to
				: 0;
		return Math.max(opened, this.end());
	}

	/** "starszych klientów" -> "starszym klientom". */
	private dativeOf(object: string): string | undefined {
		const words = object.split(" ");
		const person = servedBy(strip((words.pop() ?? "").toLowerCase()));
		if (person === undefined || words.some((word) => !/(?:ych|ich|ego|iej|ej)$/.test(word))) return undefined;
		return [...words.map((word) => word.replace(/ch$/, "m").replace(/ego$/, "emu")), person.dative].join(" ");
	}

	private themePut(wording: string, setting: string, to = this.end()): Edit | undefined {
		const { one, tokens, segment } = this;
		const slot = /\{t!?(?:\|([^}]*))?\}/.exec(wording);
		const time = slot === null ? "" : setting === "" ? (slot[1] ?? "") : setting;
		const opens = /^\{t/.test(wording);
		const phrase = wording.replace(/\{t!?(?:\|[^}]*)?\}/, opens ? "" : lower(time)).trim();
		const plain =
			segment.role === "main" && segment.joined === "" && indexOf(tokens, "niech", segment.from, segment.to) < 0;
		const framed = permitted(this.frame(one.address, phrase), phrase);
		const before = this.settingIn(segment.head, this.negationAt(), true);
		const kept = before !== "" && framed.lead.startsWith(before);
		if ((slot === null && !kept && to === this.end() && !PRIVATE.test(phrase)) || !plain)
			return this.put(`${opens && time !== "" ? `${lower(time)} ` : ""}${phrase}`, "phrase");
		const lead = kept ? framed.lead.slice(before.length).trimStart() : framed.lead;
		const bounded = PRIVATE.test(phrase) && !phrase.includes("tylko");
		const told = bounded
			? phrase.replace(/ (?=(?:w czasie|podczas|w pomieszcz|na zaplecz|po pracy))/, " tylko ")
			: phrase;
		const done = render(told, framed.form, this.served(), this.servedBefore())
			.replace(/ z (?=[sszśźż][bcdfgkłmnprtwz])/g, " ze ")
			.replace(/\s{2,}|[^\S ]/g, " ")
			.trim();
		const text = !opens || time === "" ? `${lead}${done}` : `${lower(time)} ${lower(lead)}${done}`;
		return this.edit(this.startSegment(), to, text);
	}
}
