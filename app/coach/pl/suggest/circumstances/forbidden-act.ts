import { bareAt, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { readToken, type Verb, verbNamed } from "../../words/verbs.ts";
import { Constructions } from "../constructions/constructions.ts";
import { render } from "../pairs/phrases.ts";
import { BY_WHICH, isStaffDative } from "../reading/act-parts.ts";
import { awaited } from "../reading/awaited-noun.ts";
import { objectFor } from "../reading/objects.ts";
import { ACT_NAMES } from "../words/act-names.ts";
import { ADVERBIAL, EACH, LEADS, MANNERS, RECEIVERS, STOPPING } from "../words/circumstance-words.ts";
import { badAdverb } from "../words/manner-adverbs.ts";
import { type Edit, lower, strip } from "../words/rewriting-words.ts";
import { guessedVerb, readSuggested } from "../words/suggested-verbs.ts";

/** An act in its sentence: the verb, its object as the negation left it, and what else belongs to it. */
export interface Act {
	verb: Verb;
	/** Words before the verb and after it, without subject, negation and the verb itself. */
	content: string;
}

/** What only stresses the ban, or names a case of it: "nawet na chwilę", "w tym innym dzieciom". */
const STRESS = /,? (?:nawet|choćby|zwłaszcza|szczególnie|w tym|(?:a )?w szczególności)(?= ).*$|, (?:także|również) .*$/;

/** The act that a ban forbids: its verb, what belongs to it, its object, and the phrase that is said in its place. */
export class ForbiddenAct extends Constructions {
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
		const opening = strip(before.split(" ")[0] ?? "");
		const personal = /^powin(?:ien|na|ni|ny)$/.test(bareAt(tokens, one.from + 1));
		if (personal && !isPreposition(opening) && opening !== "podczas") return { verb, content: rest };
		const prefixed = isPreposition(opening) || before.startsWith("podczas ");
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
			return !/^(?:powinno|mozna|nalezy|godzi|wypada|zabrania|zakazuje|wzbrania)$/.test(bareAt(tokens, at - 2));
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
			const owned = /^(?:jej|jego|ich)$/.test(bare)
				? personOf(strip((words[at + 1] ?? "").toLowerCase()))?.served
				: undefined;
			// "kasy praktykantowi": one of the staff who is given the thing.
			if (kept.length > 0 && /owi$/.test(word) && personOf(bare.slice(0, -3))?.side === "staff") break;
			if (kept.length > 0 && owned !== undefined && owned.dative === words[at + 1] && owned.genitive !== owned.dative)
				break;
			if (kept.length === 0 && MANNERS.has(bare)) continue;
			if (kept.length === 0 && (RECEIVERS.has(bare) || (person !== undefined && person.dative === word))) continue;
			if (/(?:ą|ami|ymi|imi|em|ym)$/.test(word) && !kept.some((one) => STOPPING.has(strip(one.toLowerCase())))) break;
			if (kept.some((one) => /^ze?$/.test(one)) && /(?:em|ami)$/.test(word) && !awaited(kept, word)) break;
			if (!/^[\p{L}-]+$/u.test(word) || (kept.length === 0 && ADVERBIAL.test(word))) break;
			const next = strip((words[at + 1] ?? "").toLowerCase());
			if (next === "razy" || /^(?:dwukrotnie|ponownie)$/.test(bare)) break;
			if (kept.length > 0 && (BY_WHICH.has(bare) || badAdverb(word) !== "")) break;
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
