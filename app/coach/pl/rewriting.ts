import type { Document, Token } from "../analysis.ts";
import type { Suggestion } from "../types.ts";
import { bareAt, isActNoun, isPreposition, verbFormAt } from "./grammar.ts";
import { customer, personOf, type Served } from "./people.ts";
import { companionOf, phraseForManner, phraseForNoun, phraseForVerb, render } from "./phrases.ts";
import type { Address, Prohibition } from "./prohibition.ts";
import { isImperativeAt, type Segment } from "./segments.ts";
import { formOf, readVerb, type Verb, type VerbForm, verbNamed } from "./verbs.ts";

/** A piece of the text and what stands there instead. */
interface Edit {
	start: number;
	end: number;
	text: string;
	kind: Suggestion["kind"];
}

const PLACE = /zaplecz|gabinec|osobności|przerw|szatni|drzwiach|zmian[ąy]|miejsc|przymierzalni|furtce/;
const KEPT_PREFIX = new Set("przy po przed podczas".split(" "));
const KEPT_PLACES = /^(?:w|we|na) (?:sali|recepcji|peronie|infolinii|szatni|sklepie|zajęciach|treningu|poczekalni|windzie|mailach|listach|rozmowie|korespondencji)/;
const REFLEXIVE = new Set(["przyznać", "odezwać", "zgłosić", "uśmiechnąć", "pożegnać", "przywitać", "przedstawić", "podzielić", "zatrzymać", "upewnić", "umówić", "zwrócić"]);

class Rewriter {
	private readonly tokens: readonly Token[];
	private readonly segment: Segment;
	private readonly one: Prohibition;
	private readonly text: string;

	constructor(document: Document, one: Prohibition) {
		this.one = one;
		this.tokens = one.sentence.tokens;
		this.segment = one.segments[one.segment] ?? { from: 0, to: this.tokens.length, head: 0, role: "main", opener: "", joined: "" };
		this.text = document.text;
	}

	edits(): Edit[] {
		const { one } = this;
		const found: (Edit | undefined)[] = [];
		switch (one.kind) {
			case "forget":
				found.push(this.forgetting());
				break;
			case "hesitate":
				found.push(this.hesitating());
				break;
			case "bound":
				found.push(this.bounding());
				break;
			case "manner":
				found.push(this.manner());
				break;
			case "wrapped":
				found.push(this.wrapped(), this.paired());
				break;
			default:
				found.push(...this.replacing());
		}
		const ready = found.filter((edit): edit is Edit => edit !== undefined);
		const template = this.template();
		return template === undefined ? ready : [...ready, template];
	}

	private replacing(): (Edit | undefined)[] {
		const contrast = this.contrast();
		if (contrast !== undefined) return [contrast];
		const listed = this.listed();
		if (listed !== undefined) return [listed];
		if (this.tokens[this.segment.to]?.norm === ":" && this.segment.to + 1 < this.tokens.length) return [];
		const exact = this.companion() ?? this.stock() ?? this.first() ?? this.judged();
		return this.repeats() ? [this.dropped(), exact] : [exact, this.paired(), this.dropped()];
	}

	/** True when the phrase would only say again what the sentence says before. */
	private repeats(): boolean {
		const phrase = this.phrase();
		const before = this.one.segments[this.one.segment - 1];
		if (phrase === undefined || before === undefined || before.role !== "main") return false;
		const verb = verbNamed(/\*([a-ząćęłńóśźż]+)/.exec(phrase)?.[1] ?? "");
		for (let i = 0; i < before.to; i++) if (verb !== undefined && readVerb(bareAt(this.tokens, i))?.verb.family === verb.family) return true;
		return false;
	}

	/** A ban on a row of acts after a colon: every act has its phrase, or none is offered. */
	private listed(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.to + 1 >= tokens.length) return undefined;
		const served = this.served();
		const { form, lead } = this.frame(one.kind === "banned" && one.address === "he" ? "he" : "imperative", "");
		const items: string[] = [];
		for (const item of one.segments.slice(one.segment + 1)) {
			const words: string[] = [];
			let phrase: string | undefined;
			for (let i = item.from; i < item.to; i++) words.push(bareAt(tokens, i));
			const whole = one.verb === undefined ? undefined : phraseForVerb(one.verb.family, [...this.words(), ...words]);
			for (let i = item.from; i < item.to && phrase === undefined; i++) {
				const reading = readVerb(bareAt(tokens, i));
				if (reading?.form === "gerund" || reading?.form === "infinitive") phrase = phraseForVerb(reading.verb.family, words);
			}
			phrase = whole ?? phrase ?? phraseForNoun(words);
			if (phrase === undefined) return undefined;
			const text = render(phrase, form, served);
			if (!items.includes(text)) items.push(text);
		}
		const last = tokens[tokens.length - 1];
		const to = last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
		return items.length === 0 ? undefined : this.edit(segment.from, to, `${lead}${items.join("; ")}`);
	}

	private startOf(index: number): number {
		return this.tokens[index]?.start ?? this.one.sentence.start;
	}

	private endOf(index: number): number {
		return this.tokens[index - 1]?.end ?? this.one.sentence.end;
	}

	private slice(from: number, to: number): string {
		return to > from ? this.text.slice(this.startOf(from), this.endOf(to)) : "";
	}

	private edit(from: number, to: number, text: string, kind: Suggestion["kind"] = "phrase"): Edit {
		const start = this.startOf(from);
		return { start, end: this.endOf(to), text: start === this.one.sentence.start || this.opensAfterColon(from) ? capital(text, start === this.one.sentence.start) : text, kind };
	}

	private opensAfterColon(from: number): boolean {
		return this.tokens[from]?.capital === true && this.tokens[from - 1]?.norm === ".";
	}

	/** The words of the segment, of what hangs on it and of its conditions. */
	private words(): string[] {
		const found: string[] = [];
		for (const one of this.one.segments) {
			if (one.role !== "condition" || one === this.segment) continue;
			for (let i = one.from; i < one.to; i++) found.push(bareAt(this.tokens, i));
		}
		for (let i = this.segment.from; i < this.end(); i++) {
			const token = this.tokens[i];
			if (token?.kind === "word") found.push(token.bare);
			else if (token?.kind === "masked") found.push(...this.text.slice(token.start, token.end).toLowerCase().split(/[^a-ząćęłńóśźż]+/).map(strip));
		}
		return found;
	}

	/** Where the clause ends, with the relative and complement clauses that hang on what is replaced. */
	private end(): number {
		const { segments, segment } = this.one;
		let last = segment;
		for (let next = segment + 1; next < segments.length; next++) {
			const one = segments[next];
			if (one?.role === "condition" && /^(?:zanim|nim|dopoki|poki)$/.test(bareAt(this.tokens, one.head)) && this.one.kind !== "bound") {
				last = next;
				continue;
			}
			if (one === undefined || (one.role !== "relative" && one.role !== "complement")) {
				if (one !== undefined && (one.opener === ":" || (one.role === "main" && one.opener === "," && (this.bare(one) || verbFormAt(this.tokens, one.head + 1)?.form === "converb" || verbFormAt(this.tokens, one.head)?.form === "converb")))) {
					last = next;
					continue;
				}
				break;
			}
			last = next;
		}
		return segments[last]?.to ?? this.tokens.length;
	}

	/** True for a piece of a row: no verb of its own and nothing that opens a clause. */
	private bare(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			const form = verbFormAt(this.tokens, i)?.form;
			if (form !== undefined && form !== "gerund") return false;
		}
		return true;
	}

	private ownWords(): string[] {
		const found: string[] = [];
		for (let i = this.segment.from; i < this.end(); i++) {
			const token = this.tokens[i];
			if (token?.kind === "masked") found.push(...this.text.slice(token.start, token.end).toLowerCase().split(/[^a-ząćęłńóśźż]+/).map(strip));
			else found.push(bareAt(this.tokens, i));
		}
		return found;
	}

	private served(): Served {
		const { from } = this.segment;
		for (const [a, b] of [
			[from, this.end()],
			[0, this.tokens.length],
		] as const) {
			for (let i = a; i < b; i++) {
				const served = personOf(bareAt(this.tokens, i))?.served;
				if (served !== undefined) return /^os[oó]b/.test(served.nominative) && /(?:ych|ym|ej|a)$/.test(bareAt(this.tokens, i - 1)) ? customer(served.plural) : served;
			}
		}
		const all = this.tokens.map((token) => token.bare).join(" ");
		for (const [trade, who] of TRADES) {
			const served = trade.test(all) ? personOf(who)?.served : undefined;
			if (served !== undefined) return served;
		}
		return customer(false);
	}

	private phrase(): string | undefined {
		const words = this.words();
		const { one } = this;
		const family = one.verb?.family;
		const byVerb = family === undefined ? undefined : phraseForVerb(family, words);
		if (byVerb !== undefined && one.kind !== "none") return byVerb;
		if (one.kind !== "wrapped" && (one.kind !== "negated" || one.verb === undefined)) {
			const whole = one.kind === "verdict";
			for (let i = whole ? 0 : this.segment.from; i < (whole ? this.tokens.length : this.end()); i++) {
				const reading = readVerb(bareAt(this.tokens, i));
				if (reading === undefined || i === one.from || (reading.form !== "infinitive" && !(reading.form === "gerund" && (isActNoun(this.tokens[i]) || /(?:nia|niu|niem|cia|ciu|ciem)$/.test(bareAt(this.tokens, i)))) )) continue;
				const found = phraseForVerb(reading.verb.family, words);
				if (found !== undefined) return found;
			}
			return phraseForNoun(this.ownWords());
		}
		return undefined;
	}

	/** "Nie X, tylko Y" keeps Y; "Y, a nie X" keeps Y. */
	private contrast(): Edit | undefined {
		const { segments, segment: index, address, kind } = this.one;
		if (kind !== "negated" || !(address.startsWith("imperative") || address === "infinitive")) return undefined;
		const next = segments[index + 1];
		if (next !== undefined && next.role === "main" && this.affirms(next) && (next.joined === "tylko" || next.joined === "lecz" || next.joined === "ale" || next.joined === "a" || (next.joined === "" && /[,;—]/.test(next.opener)))) {
			let head = next.head;
			while (head < next.to && /^(?:tylko|lecz|ale|a|raczej|po|prostu)$/.test(bareAt(this.tokens, head))) head++;
			const word = this.tokens[head];
			if (word === undefined) return undefined;
			const from = this.segment.from;
			const shown = this.text.slice(word.start, word.end);
			return { start: this.startOf(from), end: word.end, text: from === 0 ? capital(shown, true) : shown, kind: "phrase" };
		}
		const before = segments[index - 1];
		if (before !== undefined && this.segment.joined === "a" && before.role === "main" && this.affirms(before)) {
			return { start: this.endOf(before.to), end: this.endOf(this.end()), text: "", kind: "phrase" };
		}
		return undefined;
	}

	/** True when the segment tells to do something and holds no negation. */
	private affirms(segment: Segment): boolean {
		let order = false;
		for (let i = segment.from; i < segment.to; i++) {
			if (/^(?:nie|nigdy|bez|unikaj)$/.test(bareAt(this.tokens, i))) return false;
			if (isImperativeAt(this.tokens, i) || (i === segment.head && verbFormAt(this.tokens, i)?.form === "infinitive")) order = true;
		}
		return order;
	}

	/** "Nikt nie wychodzi bez odpowiedzi" -> "Każdy wychodzi z odpowiedzią". */
	private companion(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.address !== "he" && one.address !== "should") return undefined;
		let nobody = -1;
		let bez = -1;
		for (let i = segment.from; i < segment.to; i++) {
			const bare = bareAt(tokens, i);
			if (EVERY[bare] !== undefined) nobody = i;
			if (bare === "bez") bez = i;
		}
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		if (nobody < 0 || bez < 0 || nie < 0 || bez < nie || /^(?:moze|moga|lezy|czeka|stoi)$/.test(bareAt(tokens, nie + 1)) || indexOf(tokens, "niz", bez, segment.to) > 0) return undefined;
		const parts: string[] = [];
		for (let i = bez + 1; i < segment.to; i++) {
			const form = companionOf(tokens[i]?.norm ?? "");
			if (form === undefined) {
				if (parts.length === 0) return undefined;
				parts.push(this.slice(i, i + 1));
			} else parts.push(form);
		}
		if (parts.length === 0) return undefined;
		const text = `${this.slice(segment.from, nobody)} ${EVERY[bareAt(tokens, nobody)] ?? ""} ${this.slice(nobody + 1, nie)} ${this.slice(nie + 1, bez)} z ${parts.join(" ")}`.replace(/\s+/g, " ").trim();
		return this.edit(segment.from, segment.to, text);
	}

	/** "Nie wydawaj leku bez recepty" -> "Wydanie leku wymaga recepty": the genitives stay as they are. */
	private first(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "negated" || one.verb === undefined || one.verbAt < 0) return undefined;
		const bez = indexOf(tokens, "bez", one.verbAt, segment.to);
		if (bez < 0 || bez + 1 >= segment.to || one.subject?.side === "served" || segment.joined !== "") return undefined;
		const gerund = (one.verb.perfective ? one.verb : (one.verb.partner ?? one.verb)).gerund || one.verb.gerund;
		if (gerund === "" || GERUNDLESS.has(one.verb.family) || LEAVING.has(one.verb.family)) return undefined;
		const negation = Math.min(one.from, indexOf(tokens, "nie", segment.from, segment.to));
		let prefix = this.subjectBefore(negation) ? "" : this.slice(segment.head, negation);
		if (/^(?:w żadnym|nigdy|pod żadnym|zawsze|prosimy|proszę|pamiętaj)/i.test(prefix)) prefix = "";
		if (prefix.split(" ").length > 3) return undefined;
		const object = this.slice(one.verbAt + 1, bez);
		const text = `${gerund} ${lower(prefix)} ${object} wymaga ${this.slice(bez + 1, this.end())}`.replace(/\s+/g, " ");
		return this.edit(segment.from, this.end(), text);
	}

	/** "Wydanie auta bez kontroli jest wykluczone" -> "Wydanie auta wymaga kontroli". */
	private judged(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "banned" && one.kind !== "verdict") return undefined;
		const bez = indexOf(tokens, "bez", segment.from, one.from);
		if (bez <= segment.head || !isActNoun(tokens[segment.head]) || segment.role !== "main") return undefined;
		if (LEAVING.has(readVerb(bareAt(tokens, segment.head))?.verb.family ?? "")) return undefined;
		let to = one.from;
		while (to > bez + 1 && /^(?:to|jest|sa|surowo|bezwzglednie|absolutnie|stanowczo)$/.test(bareAt(tokens, to - 1))) to--;
		if (to <= bez + 1) return undefined;
		return this.edit(segment.from, this.end(), `${this.slice(segment.from, bez)} wymaga ${this.slice(bez + 1, to)}`);
	}

	private subjectBefore(to: number): boolean {
		for (let i = this.segment.from; i < to; i++) {
			const person = personOf(bareAt(this.tokens, i));
			if (person?.side === "staff" || (person?.subject === true && !isPreposition(bareAt(this.tokens, i - 1)) && this.one.subject !== undefined)) return true;
		}
		return false;
	}

	/** "Przy kasie nie powinno brakować toreb" -> "Przy kasie zawsze jest zapas toreb". */
	private stock(): Edit | undefined {
		const { one, tokens, segment } = this;
		const verb = bareAt(tokens, one.verbAt);
		if (!/^(?:brakowac|zabraknac|brakuje|braknac)$/.test(verb)) return undefined;
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		const rest = this.slice(one.verbAt + 1, this.end());
		if (rest === "" || nie < 0) return undefined;
		const prefix = this.slice(segment.from, nie);
		return this.edit(segment.from, this.end(), `${prefix} zawsze jest zapas ${rest}`.trim());
	}

	/** The phrase pair in the form of the sentence. */
	private paired(): Edit | undefined {
		const phrase = this.phrase();
		return phrase === undefined ? undefined : this.put(phrase, "phrase");
	}

	private put(phrase: string, kind: Suggestion["kind"]): Edit | undefined {
		const { one, tokens, segment } = this;
		const served = this.served();
		const { form, lead } = indexOf(tokens, "niech", segment.from, segment.to) >= 0 ? { form: "imperative" as const, lead: "" } : this.frame(one.address, phrase);
		const when = one.segments.some((other) => other.role === "condition");
		const done = render(when ? phrase.replace(" podczas rozmowy", "") : phrase, form, served);
		let from = segment.from;
		let before = "";
		if (one.kind === "verdict" && one.segments.length > 1 && one.segment < one.segments.length - 1 && one.verbAt < 0) {
			const last = tokens[tokens.length - 1];
			return this.edit(0, last?.kind === "punctuation" ? tokens.length - 1 : tokens.length, done, kind);
		}
		if (segment.role !== "main") {
			let at = one.segment;
			while (at > 0 && one.segments[at]?.role !== "main") at--;
			from = one.segments[at]?.from ?? 0;
		} else if (segment.joined === "i" || segment.joined === "oraz") before = `${segment.joined} `;
		else if (segment.joined !== "" && segment.joined !== "wiec" && segment.joined !== "zatem") {
			const previous = one.segments[one.segment - 1];
			if (previous?.role === "main") {
				return { start: this.endOf(previous.to), end: this.endOf(this.end()), text: `${/ i /.test(done) ? ", " : " i "}${lead}${done}`, kind };
			}
		}
		const negation = this.negationAt();
		let prefix = "";
		if (segment.role === "main" && lead === "" && before === "" && (KEPT_PREFIX.has(bareAt(tokens, segment.from)) || KEPT_PLACES.test(lower(this.slice(segment.from, negation)))) && !PLACE.test(phrase) && negation > segment.from + 1 && negation - segment.from <= 5 && one.kind === "negated" && !this.subjectBefore(negation)) {
			prefix = `${this.slice(segment.from, negation)} `;
		}
		return this.edit(from, this.end(), `${before}${lead}${prefix}${done}`, kind);
	}

	/** The token where the negation or the banning word begins. */
	private negationAt(): number {
		const nie = indexOf(this.tokens, "nie", this.segment.from, this.segment.to);
		return nie < 0 ? this.one.from : Math.min(nie, Math.max(this.one.from, this.segment.from));
	}

	/** The verb form for the address, and what goes before the phrase. */
	private frame(address: Address, phrase: string): { form: VerbForm; lead: string } {
		const { one, tokens, segment } = this;
		const subject = this.subjectText();
		switch (address) {
			case "imperative":
			case "imperative-plural":
			case "imperative-we":
				return { form: address, lead: "" };
			case "we":
				return { form: "we", lead: "" };
			case "infinitive":
				return { form: one.kind === "wrapped" ? "imperative" : "infinitive", lead: "" };
			case "please":
				return { form: "infinitive", lead: tokens.some((token) => token.bare === "prosimy") ? "prosimy " : "proszę " };
			case "he":
			case "they": {
				if (subject !== "") return { form: subject.endsWith("\u0001") ? "they" : address, lead: `${subject.replace("\u0001", "")} ` };
				if (one.subject?.side === "served" || EVERY[bareAt(tokens, segment.head)] !== undefined) return { form: "imperative", lead: "" };
				return { form: address, lead: "" };
			}
			case "should": {
				if (subject === "") {
					for (let i = segment.from; i < segment.to; i++) {
						if (/^powinn(?:i|y)(?:smy|scie)$/.test(bareAt(tokens, i))) return { form: "infinitive", lead: `${this.slice(i, i + 1).toLowerCase()} ` };
					}
					return { form: "imperative", lead: "" };
				}
				for (let i = segment.from; i < segment.to; i++) {
					if (bareAt(tokens, i).startsWith("powin")) return { form: "infinitive", lead: `${subject} ${this.slice(i, i + 1).toLowerCase()} ` };
				}
				return { form: one.subject?.plural === true ? "they" : "he", lead: `${subject} ` };
			}
			case "impersonal": {
				if (this.weBefore()) return { form: "we", lead: "" };
				if (one.kind === "verdict" || one.kind === "none" || one.kind === "needless" || phrase === "") return { form: "imperative", lead: "" };
				const head = this.slice(segment.from, segment.to).toLowerCase();
				if (/lepiej/.test(head) && !/lepiej zrezygn/.test(head)) return { form: "infinitive", lead: "lepiej " };
				if (/warto/.test(head)) return { form: "infinitive", lead: "warto " };
				if (/powinno/.test(head)) return { form: "infinitive", lead: "należy " };
				if (segment.role !== "main") return { form: "imperative", lead: "" };
				return { form: "infinitive", lead: "należy " };
			}
			default:
				return { form: "imperative", lead: "" };
		}
	}

	/** True when an earlier clause of the sentence says what "we" do. */
	private weBefore(): boolean {
		const { segments, segment } = this.one;
		return segments.slice(0, segment).some((one) => {
			for (let i = one.from; i < one.to; i++) if (verbFormAt(this.tokens, i)?.form === "we") return true;
			return false;
		});
	}

	/** The subject of the clause as it stands, "Nikt" and "Żaden" turned into "Każdy". */
	private subjectText(): string {
		const { tokens, segment, one } = this;
		if (one.subject?.side !== "staff") return "";
		const negation = this.negationAt();
		for (let i = segment.head; i < negation; i++) {
			const person = personOf(bareAt(tokens, i));
			if (person === undefined || person.side !== "staff") continue;
			let from = i;
			while (from > segment.head && !isPreposition(bareAt(tokens, from - 1)) && tokens[from - 1]?.kind === "word" && !/^(?:pamietaj|dlatego|wiec|sie)$/.test(bareAt(tokens, from - 1))) from--;
			let to = i + 1;
			while (to < negation && !/^(?:nigdy|sie|zawsze|tez|takze|absolutnie|w|pod)$/.test(bareAt(tokens, to))) to++;
			return this.slice(from, to).replace(/^\S+/, (word) => EVERY[strip(word.toLowerCase())] ?? word);
		}
		return "";
	}

	/** "nie zapomnij X" -> "pamiętaj, aby X". */
	private forgetting(): Edit | undefined {
		const { one, tokens, segment } = this;
		const at = one.verbAt;
		const next = verbFormAt(tokens, at + 1);
		const stem = one.address === "imperative-plural" ? "pamiętajcie" : one.address === "imperative-we" ? "pamiętajmy" : one.address === "we" ? "pamiętamy" : "pamiętaj";
		const idiom = (text: string, to: number): Edit => this.edit(segment.joined === "" ? one.from : one.from, to, text, "idiom");
		if (next?.form === "infinitive") return idiom(`${stem}, aby ${this.slice(at + 1, at + 2)}`, at + 2);
		if (bareAt(tokens, at + 1) === "o" || bareAt(tokens, at + 1) === "sie") return bareAt(tokens, at + 1) === "o" ? idiom(stem, at + 1) : undefined;
		for (let i = at + 1; i < Math.min(at + 6, segment.to); i++) {
			if (verbFormAt(tokens, i)?.form === "infinitive") return idiom(`${stem}, aby ${this.slice(at + 1, i + 1)}`, i + 1);
		}
		if (tokens[at + 1]?.norm === "," || bareAt(tokens, at + 1) === "ze") return idiom(stem, at + 1);
		return undefined;
	}

	/** "nie bój się X" -> X in the imperative. */
	private hesitating(): Edit | undefined {
		const { one, tokens } = this;
		let at = one.verbAt + 1;
		if (bareAt(tokens, at) === "sie") at++;
		if (/^(?:oporow|obaw)$/.test(bareAt(tokens, at))) at++;
		if (tokens[at]?.norm === ",") at++;
		if (/^(?:by|aby|zeby)$/.test(bareAt(tokens, at))) at++;
		const seen = verbFormAt(tokens, at);
		if (seen?.form !== "infinitive") {
			return undefined;
		}
		const verb = seen.reading?.verb;
		const form: VerbForm = one.address === "imperative-plural" || one.address === "imperative-we" ? one.address : "imperative";
		const order = verb === undefined ? "" : formOf(verb, form);
		if (order === "" || verb === undefined) return this.edit(one.from, at + 1, `${one.address === "imperative-plural" ? "możecie" : "możesz"} śmiało ${this.slice(at, at + 1)}`, "idiom");
		const later = bareAt(tokens, at + 1) === "sie";
		const self = !later && REFLEXIVE.has(verb.infinitive) && needsSelf(verb, tokens, at) ? " się" : "";
		const who = personOf(bareAt(tokens, at + 1))?.served;
		if (self === "" && who !== undefined && strip(who.genitive) === bareAt(tokens, at + 1) && ACCUSATIVE.has(verb.family)) return this.edit(one.from, at + 2, `${order} ${who.accusative}`, "idiom");
		return this.edit(one.from, at + 1, `${order}${self}`, "idiom");
	}

	/** "nie może przekraczać N" -> "wynosi do N"; "nie powinno trwać dłużej niż N" -> "trwa najwyżej N". */
	private bounding(): Edit | undefined {
		const { one, tokens, segment } = this;
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		const at = one.verbAt;
		const verb = one.verb;
		if (nie < 0 || at < nie || verb === undefined) return undefined;
		const many = /^(?:moga|powinny|powinni|maja)$/.test(bareAt(tokens, nie + 1)) || bareAt(tokens, nie + 1).endsWith("ja");
		const subject = this.slice(segment.from, nie);
		if (verb.family === "przekraczac") {
			const lasts = /^(?:sprawdz|oczek|czeka|rozmow|przerw|obsl|powit|czas ocz|wizyt|napraw|zabieg|badan|rejestr|wyda)/.test(strip(subject.toLowerCase()));
			const word = lasts && !/czas/.test(subject.toLowerCase()) ? (many ? "trwają" : "trwa") : many ? "wynoszą" : "wynosi";
			return this.edit(segment.from, this.end(), `${subject} ${word} do ${this.slice(at + 1, this.end())}`.trim());
		}
		const than = indexOf(tokens, "niz", at, segment.to);
		const ponad = indexOf(tokens, "ponad", at, segment.to);
		const bound = than >= 0 ? than : ponad;
		if (bound < 0) return undefined;
		const base = verb.perfective && verb.partner !== undefined ? verb.partner : verb;
		const word = base.infinitive === "być" ? (many ? "są" : "jest") : formOf(base, many ? "they" : "he");
		const between = this.slice(at + 1, bound).replace(/\s*(?:dłużej|więcej|dluzej|wiecej)$/, "");
		if (/dłuższ/.test(between)) return this.edit(segment.from, this.end(), `${subject} ${many ? "trwają" : "trwa"} najwyżej ${this.slice(bound + 1, this.end())}`);
		if (/większ|wyższ/.test(between)) return this.edit(segment.from, this.end(), `${subject} ${many ? "wynoszą" : "wynosi"} najwyżej ${this.slice(bound + 1, this.end())}`);
		if (/(?:wyższ|większ|starsz|dalej|głośniej|rzadziej|później)/.test(between)) return undefined;
		return this.edit(segment.from, this.end(), `${subject} ${word} ${between} najwyżej ${this.slice(bound + 1, this.end())}`.replace(/\s+/g, " ").trim());
	}

	/** A banned manner turned into a good one. */
	private manner(): Edit | undefined {
		const { one, tokens, segment } = this;
		const words: string[] = [];
		for (let i = one.from; i < segment.to; i++) words.push(bareAt(tokens, i));
		const known = phraseForManner(words);
		if (known === undefined && /^unika/.test(words[0] ?? "")) return undefined;
		const phrase = known ?? "spokojnie i życzliwie";
		let done = render(phrase, "infinitive", this.served());
		const sentence = strip(this.slice(0, tokens.length).toLowerCase());
		if (/spokojn/.test(done) && /spokojn/.test(sentence)) done = done.replace("spokojnie i życzliwie", "z szacunkiem i życzliwie").replace("spokojnym, cichym głosem", "cichym, życzliwym głosem").replace("spokojnie, do rąk", "ostrożnie, do rąk");
		if (/usmiech/.test(sentence) && /uśmiech/.test(done)) done = done.replace("z uśmiechem i cierpliwością", "z cierpliwością").replace("z uśmiechem i podziękowaniem", "z podziękowaniem");
		if (/rzeczow/.test(sentence)) done = done.replace("uprzejmie i rzeczowo", "uprzejmie").replace("rzeczowo, z propozycją", "z propozycją").replace("rzeczowo i z propozycją", "z propozycją");
		let from = one.from;
		let to = this.mannerEnd();
		const before = bareAt(tokens, from - 1);
		if (from === segment.from && segment.opener === "" && segment.from === 0) return this.edit(from, to, done);
		if (bareAt(tokens, from) === "nigdy" && tokens.some((token) => token.bare === "badz")) {
			const previous = one.segments[one.segment - 1];
			return previous === undefined ? undefined : { start: this.endOf(previous.to), end: this.endOf(to), text: "", kind: "phrase" };
		}
		if (before === "i" || before === "oraz" || before === "ale") {
			from--;
			if (from > 0 && tokens[from - 1]?.norm === ",") from--;
			return { start: this.endOf(from), end: this.endOf(to), text: / i |^(?:podając|dając|patrząc|wymieniając|zwracając|z propozycją)/.test(done) ? `, ${done}` : ` i ${done}`, kind: "phrase" };
		}
		if (from > segment.from && tokens[to]?.norm === ",") to = Math.max(to, from + 1);
		return { start: this.startOf(from), end: this.endOf(to), text: done, kind: "phrase" };
	}

	/** The end of a manner phrase: the rest of its segment, and what hangs on it. */
	private mannerEnd(): number {
		const { segments, segment } = this.one;
		let last = segment;
		for (let next = segment + 1; next < segments.length; next++) {
			const role = segments[next]?.role;
			if (role !== "relative" && role !== "complement") break;
			last = next;
		}
		return segments[last]?.to ?? this.tokens.length;
	}

	/** "Dopilnuj, żeby nie brakowało X" and kin. */
	private wrapped(): Edit | undefined {
		const { one, tokens, segment } = this;
		const verb = bareAt(tokens, one.verbAt);
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		if (/^brak(?:owalo|lo)$|^zabraklo$/.test(verb) && nie >= 0) {
			const rest = this.slice(one.verbAt + 1, this.end());
			if (rest !== "") return this.edit(segment.from, this.end(), `${this.slice(segment.from, nie)} zawsze był zapas ${rest}`);
		}
		if (nie >= 0 && verb === "musial") {
			const act = readVerb(bareAt(tokens, verbAfter(tokens, one.verbAt, segment.to)));
			if (act?.verb.family === "czekac") return this.governor((served) => `obsłuż ${served.accusative} o umówionej godzinie`);
			if (act !== undefined && /^(?:opowiadac|powtarzac|tlumaczyc|podawac|mowic)$/.test(act.verb.family)) return this.governor((served) => `zapisz, co mówi ${served.nominative}, i przekaż notatkę następnej osobie`);
			if (act?.verb.family === "szukac" || act?.verb.family === "pytac") return this.governor((served) => `zaprowadź ${served.accusative} na miejsce`);
		}
		const acted = infinitiveOfPast(tokens[one.verbAt]?.norm ?? "");
		if (acted !== undefined && !/^(?:czekal|stal|musial)/.test(verb)) {
			const phrase = phraseForVerb(acted, this.words());
			if (phrase !== undefined) return this.governor((served) => render(phrase, "imperative", served));
		}
		if (/^(?:czekal|stal)/.test(verb)) {
			const phrase = phraseForVerb(verb.startsWith("czek") ? "czekac" : "stac", this.words());
			if (phrase !== undefined) return this.governor((served) => render(phrase, "imperative", served));
		}
		return undefined;
	}

	private governor(text: (served: Served) => string): Edit {
		let at = this.one.segment;
		while (at > 0 && this.one.segments[at]?.role !== "main") at--;
		return this.edit(this.one.segments[at]?.from ?? 0, this.end(), text(this.served()));
	}

	/** The positive half alone, where a sentence has one. */
	private dropped(): Edit | undefined {
		const { one, segment } = this;
		const before = one.segments[one.segment - 1];
		if (before === undefined || before.role !== "main" || segment.role !== "main" || !this.affirms(before)) return undefined;
		if (segment.opener !== "," && segment.opener !== "" && segment.opener !== ";") return undefined;
		return { start: this.endOf(before.to), end: this.endOf(this.end()), text: "", kind: "phrase" };
	}

	private template(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind === "manner") return { start: this.startOf(one.from), end: this.endOf(this.mannerEnd()), text: "___", kind: "template" };
		const { form, lead } = this.frame(one.address, "");
		const from = segment.role === "main" && (segment.joined === "" || one.segment === 0) ? segment.from : this.mainFrom();
		if (lead !== "" && form === "infinitive") return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		if (lead !== "") return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		return this.edit(from, this.end(), "najpierw ___, potem ___", "template");
	}

	private mainFrom(): number {
		let at = this.one.segment;
		while (at > 0 && this.one.segments[at]?.role !== "main") at--;
		const found = this.one.segments[at];
		return found === undefined ? 0 : at === this.one.segment && found.joined !== "" ? found.head : found.from;
	}
}

const EVERY: Readonly<Record<string, string>> = { nikt: "każdy", zaden: "każdy", zadna: "każda", zadne: "każde" };
const ACCUSATIVE = new Set("prosic pytac wzywac przepraszac informowac zapraszac zatrzymywac wolac uprzedzac".split(" "));
/** Who is served where these words are used and nobody is named. */
const TRADES: readonly (readonly [RegExp, string])[] = [
	[/poczekaln|rozpozn|diagnoz|gabine|recept|zabieg|badan|oddzial|lekarz|pielegn|\blek/, "pacjent"],
	[/stolik|kelner|dani[ae]|kuchn|pokoj|recepcj|hotel|menu|rachunk|bar[zu]e?\b/, "gosc"],
	[/wypozycz|bibliot|ksiazk|regal|sygnatur/, "czytelnik"],
	[/kurs[ua]?\b|instruktor|prawo jazdy/, "kursant"],
	[/lekcj|szkol|swietlic|nauczyciel|klas[aiey]/, "uczen"],
	[/peron|pociag|wagon|autobus|konduktor|lot[ua]\b/, "pasazer"],
	[/muze|wystaw|oprowadz|przewodnik|zwiedz/, "zwiedzajacy"],
	[/urzad|urzed|wniosk|okienk|formularz/, "interesant"],
];
const LEAVING = new Set(["zostawiac", "pozostawiac", "zostawac", "pozostawac"]);
const GERUNDLESS = new Set("isc chodzic stac miec mowic byc siadac".split(" "));

function needsSelf(verb: Verb, tokens: readonly Token[], at: number): boolean {
	if (verb.infinitive === "przyznać") return true;
	const next = bareAt(tokens, at + 1);
	return /^(?:do|z|przy|pierwsz|w|po|na)$/.test(next) || next === "" || tokens[at + 1]?.kind === "punctuation";
}

/** The family of a past form ("zasłaniała"), where the infinitive is known. */
function infinitiveOfPast(norm: string): string | undefined {
	const stem = norm.replace(/(?:ł|ła|ło|li|ły)$/, "");
	if (stem === norm) return undefined;
	return readVerb(strip(`${stem}ć`))?.verb.family;
}

function verbAfter(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from + 1; i < to; i++) if (verbFormAt(tokens, i)?.form === "infinitive") return i;
	return -1;
}

function indexOf(tokens: readonly Token[], bare: string, from: number, to: number): number {
	for (let i = Math.max(0, from); i < to; i++) if (bareAt(tokens, i) === bare) return i;
	return -1;
}

const strip = (word: string): string => word.replace(/[ąćęłńóśźż]/g, (letter) => "acelnoszz"["ąćęłńóśźż".indexOf(letter)] ?? letter);

const capital = (text: string, yes: boolean): string => (yes ? text.charAt(0).toUpperCase() + text.slice(1) : text);

const lower = (text: string): string => (text === "" ? "" : text.charAt(0).toLowerCase() + text.slice(1));

/** All edits that would cure one prohibition, the best first. */
export function editsOf(document: Document, one: Prohibition): Edit[] {
	return new Rewriter(document, one).edits();
}

/**
 * Suggestions for the prohibitions of one unit, in their order. Where there are several, the first suggestion of each mends them all at once,
 * so that the whole text is clean with it.
 */
export function suggestionsFor(document: Document, all: readonly Prohibition[]): Suggestion[][] {
	const edits = all.map((one) => editsOf(document, one));
	if (all.length < 2) return edits;
	const offered = [combined(document, edits, 0), combined(document, edits.map((own) => own.slice(-1)), 0)].filter((one): one is Suggestion => one !== undefined);
	return edits.map(() => offered);
}

function combined(document: Document, edits: readonly Edit[][], choice: number): Suggestion | undefined {
	let start = -1;
	let end = -1;
	let text = "";
	let kind: Suggestion["kind"] = "phrase";
	const done = new Set<string>();
	for (const own of edits) {
		const edit = own[choice];
		if (edit === undefined) return undefined;
		if (edit.kind === "template") kind = "template";
		if (start >= 0 && edit.start < end) continue;
		if (start < 0) {
			start = edit.start;
			text = edit.text;
		} else if (done.has(edit.text.toLowerCase())) {
			end = edit.end;
			continue;
		} else text += document.text.slice(end, edit.start) + edit.text;
		done.add(edit.text.toLowerCase());
		end = edit.end;
	}
	return start < 0 ? undefined : { start, end, text, kind };
}
