import { bareAt } from "../../words/grammar.ts";
import { formOf, readVerb } from "../../words/verbs.ts";
import {
	attending,
	bringing,
	declining,
	entering,
	promising,
	respecting,
	staying,
} from "../constructions/construct-courtesy.ts";
import { apart, discreetly, turning, withLeave } from "../constructions/construct-general.ts";
import { ordering } from "../constructions/construct-order.ts";
import { outside, placing } from "../constructions/construct-place.ts";
import { afterwards, deferring, privately, undressing } from "../constructions/construct-private.ts";
import { before, requiring } from "../constructions/construct-required.ts";
import { restricting } from "../constructions/construct-restriction.ts";
import { confiding, judging, publishing, wording } from "../constructions/construct-speech.ts";
import { delegating, favouring, untouched } from "../constructions/construct-untouched.ts";
import { keptActs } from "../constructions/kept-acts.ts";
import { type Parts, splitContent } from "../reading/act-parts.ts";
import { Idioms } from "../services/idioms.ts";
import { ACT_NAMES } from "../words/act-names.ts";
import { PLACING } from "../words/circumstance-words.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";

/** Act names that are masculine or neuter stay as they are in the accusative; feminine ones take -ę. */
const accusativeName = (name: string): string => (name.endsWith("a") ? `${name.slice(0, -1)}ę` : name);

/** Rewritings by the class of the act that keep its object and what is said of it. */
export class Keeping extends Idioms {
	private parts: Parts | undefined | null = null;

	/** The forbidden act in pieces; undefined where no order may be made of it. */
	protected partsOfAct(): Parts | undefined {
		if (this.parts !== null) return this.parts;
		this.parts = undefined;
		const { one, tokens } = this;
		if (one.kind !== "negated" || one.subject?.side === "served") return undefined;
		const act = this.act(this.end());
		if (act === undefined || formOf(act.verb, "imperative") === "") return undefined;
		const next = one.segments[one.segment + 1];
		const to = this.end() > this.segment.to && next?.role !== "main" ? this.segment.to : this.end();
		const whole = (to === this.end() ? act : (this.act(to) ?? act)).content;
		const both = /^(?:ani|i|lub|oraz|albo) (?:nie )?(\p{L}+)((?: .*)?)$/u.exec(whole);
		const second = both === null ? undefined : (readVerb(strip(both[1] ?? "")) ?? readSuggested(both[1] ?? ""));
		const joined = second?.form === "infinitive" || second?.form.startsWith("imperative") === true;
		const content = both !== null && joined ? (both[2] ?? "").trim() : whole;
		const { family } = act.verb;
		const name = ACT_NAMES[family];
		const verb = act.verb.perfective && act.verb.partner !== undefined ? act.verb.partner : act.verb;
		this.parts = {
			...splitContent(content.replace(/ (?:nawet|choćby) .*$/, ""), PLACING.has(family)),
			verb,
			family,
			self: this.selfed(),
			content,
			served: this.served(),
			named: name === undefined ? verb.gerund : accusativeName(name),
			order: `*${verb.infinitive}${this.selfed() ? " się" : ""}${joined ? ` i *${second?.verb.infinitive ?? ""}` : ""}`,
			done: name === undefined ? verb.partner?.gerund || verb.gerund : accusativeName(name),
			once: this.onceVerb(act.verb),
			words: tokens.map((token) => token.bare),
		};
		return this.parts;
	}

	/** "Unikaj słów „nie da się”": what is said in place of words that are not to be used. */
	protected *reworded(): Generator<Edit> {
		const { one, segment, tokens } = this;
		if (one.kind !== "banned" || segment.from !== 0 || !/^unika/.test(bareAt(tokens, one.from))) return;
		const content = this.slice(one.from + 1, this.end());
		if (!/^(?:słów|zwrotów|zwrotu|sformułowa|zdrobnie|wyraże|określe|pyta|odpowiedzi|form)/.test(content)) return;
		for (const phrase of wording({ family: "uzywac", content })) if (phrase !== undefined) yield this.ordered(phrase);
	}

	/** What keeps the act with all that it names and turns only what is wrong with it. */
	protected *wholeActs(): Generator<Edit> {
		const parts = this.partsOfAct();
		if (parts === undefined || this.hangs()) return;
		for (const phrase of keptActs(parts, (content) => this.objected(content, parts.verb)))
			if (phrase !== undefined) yield this.ordered(phrase);
	}

	/** The act for the case that is right. */
	protected *restricted(): Generator<Edit> {
		const parts = this.partsOfAct();
		if (parts === undefined || this.hangs()) return;
		for (const phrase of restricting(parts, (content) => this.objected(content, parts.verb)))
			if (phrase !== undefined) yield this.ordered(phrase);
	}

	/** What a ban wants first, before the act: the other way to say what `told` says. */
	protected before(told: Edit): Edit | undefined {
		const parts = this.partsOfAct();
		const text = parts === undefined ? undefined : before(parts, told.text);
		return text === undefined ? undefined : { ...told, text };
	}

	/** The object-keeping rewritings, the most faithful first. */
	protected *kept(): Generator<Edit> {
		const parts = this.partsOfAct();
		if (parts === undefined) return;
		const objected = (content: string): string | undefined => this.objected(content, parts.verb);
		const conditioned = this.one.segments.some(
			(other, at) =>
				at !== this.one.segment &&
				other.role === "condition" &&
				/^(?:gdy|kiedy|jesli|jezeli)$/.test(bareAt(this.tokens, other.head)),
		);
		if (this.hangs()) {
			for (const phrase of promising(parts)) if (phrase !== undefined) yield this.ordered(phrase);
			const clause = this.one.segments[this.one.segment + 1];
			if (clause?.role !== "relative" || parts.phrases.length > 0) return;
			const whole = `${parts.object}${this.slice(this.segment.to, this.end())},`;
			for (const phrase of judging({ ...parts, object: whole })) if (phrase !== undefined) yield this.ordered(phrase);
			return;
		}
		const all = [
			restricting(parts, objected),
			requiring(parts),
			wording(parts),
			deferring(parts, conditioned),
			attending(parts),
			staying(parts),
			placing(parts),
			confiding(parts),
			publishing(parts),
			respecting(parts),
			judging(parts),
			declining(parts),
			afterwards(parts, objected),
			privately(parts, objected),
			undressing(parts),
			delegating(parts),
			untouched(parts),
			bringing(parts),
			entering(parts),
			promising(parts),
			favouring(parts),
			discreetly(parts, objected),
			apart(parts, objected),
			turning(parts, objected),
			ordering(parts, objected),
			outside(parts, objected),
			withLeave(parts, objected),
		];
		for (const construct of all) for (const phrase of construct) if (phrase !== undefined) yield this.ordered(phrase);
	}

	/** True when a clause that says something of the act goes with what is replaced. */
	private hangs(): boolean {
		const { segments, segment } = this.one;
		for (let at = segment + 1; at < segments.length; at++) {
			const next = segments[at];
			if (next === undefined || next.from >= this.end()) return false;
			if (!this.insists(next) && next.role !== "main") return true;
		}
		return false;
	}

	private ordered(phrase: string): Edit {
		const { segment, one } = this;
		const from = one.segment > 0 && segment.joined !== "" ? segment.head : segment.from;
		return this.said(
			phrase
				.replace(/\s{2,}|[^\S ]/g, " ")
				.replace(/ ,/g, ",")
				.trim(),
			from,
			this.end(),
		);
	}
}
