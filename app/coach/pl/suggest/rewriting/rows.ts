import type { Document } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { readToken } from "../../words/verbs.ts";
import { lostBy } from "../constructions/candidates.ts";
import { actsOf, banOf } from "../reading/item-bans.ts";
import { type Edit, lower, NO_WORD, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { joinedBans } from "./compound.ts";
import { plainer } from "./plainer-bans.ts";
import { Sequence } from "./sequence.ts";

/** A rule with one of its suggestions put in. */
export interface Offered {
	text: string;
	kind: Suggestion["kind"];
}

/** How a rule is rewritten apart from the text in which it stands. */
export interface Apart {
	/** With all its suggestions, one by one. */
	offered(rule: string): readonly Offered[];
	/** With those that have no blanks. */
	ready(rule: string): string[];
	/** With the first of them; undefined where none is ready. */
	first(rule: string): string | undefined;
}

/** Rewritings of rows and lists of acts, each act as a rule of its own. */
export class Rows extends Sequence {
	protected readonly apart: Apart;

	constructor(document: Document, one: Prohibition, apart: Apart) {
		super(document, one);
		this.apart = apart;
	}

	/** "Osobom postronnym nie wolno przebywać w strefie załadunku": who may do it. */
	protected reserved(): Edit[] {
		const found =
			/^(?:osobom|osoby) (?:postronn|nieupoważnion|niepowołan|obc|nieuprawnion|trzeci)\p{L}+ (?:nie wolno|nie mogą|nie powinny|zabrania się) (\p{L}+) ?(.*)$/iu.exec(
				this.slice(0, this.closing()),
			);
		const verb =
			found === null
				? undefined
				: (readToken({ norm: found[1] ?? "", bare: strip(found[1] ?? "") }) ?? readSuggested(found[1] ?? ""))?.verb;
		if (found === null || verb === undefined) return [];
		const rest = found[2] ?? "";
		const told = [
			`tylko osoby upoważnione mogą ${verb.infinitive} ${rest}`,
			`${verb.infinitive} ${rest} wolno tylko osobom upoważnionym`,
		];
		if (/^(?:w|we|na|do|przy|za) /.test(rest)) told.unshift(`${rest} mogą ${verb.infinitive} tylko osoby upoważnione`);
		return told.map((rule) => this.edit(0, this.closing(), rule.replace(/\s+/g, " ").trim()));
	}

	/** What a ban is offered that is worded in a roundabout way: what its plainer wording is offered. */
	protected simplified(): Edit[] {
		const ban = this.slice(0, this.closing());
		const told = plainer(ban);
		if (told === undefined || told.ban === ban) return [];
		const whole = (rule: string): string =>
			told.more === "" ? rule : / tylko /.test(rule) ? rule.replace(" tylko ", `${told.more}, tylko `) : "";
		return this.apart
			.ready(told.ban)
			.map(whole)
			.filter((rule) => rule !== "")
			.map((rule) => ({ ...this.edit(0, this.closing(), lower(rule)), whole: true }));
	}

	/** "Nie wolno blokować drzwi ani używać windy": every act has its rule, joined by "i", or none is offered. */
	protected joinedActs(): Edit[] | undefined {
		const { one, tokens, segment } = this;
		const at = one.verbAt;
		if (one.kind !== "negated" || segment.role !== "main") return undefined;
		if (one.segments.slice(0, one.segment).some((other) => other.role !== "condition")) return undefined;
		if (at <= one.from || readToken(tokens[at] ?? NO_WORD)?.form !== "infinitive") return undefined;
		const to = this.closing();
		const starts: number[] = [at];
		for (let i = at + 1; i < to; i++) {
			const before = tokens[i - 1]?.norm ?? "";
			const norm = tokens[i]?.norm ?? "";
			const form =
				readToken(tokens[i] ?? NO_WORD)?.form ?? (norm.endsWith("ć") ? readSuggested(norm)?.form : undefined);
			if (/^(?:,|ani|i|lub|oraz|albo)$/.test(before) && form === "infinitive") starts.push(i);
			else if (form === undefined && /(?:[aeyią]|[^o]ś)ć$/.test(norm) && /^(?:,|ani|lub)$/.test(before)) return [];
		}
		if (
			starts.length < 2 ||
			one.segments.some(
				(other) => other.role !== "main" && other.from > at && other.from < (starts[starts.length - 1] ?? 0),
			)
		)
			return undefined;
		const lead = this.slice(0, at);
		const items = starts.map((from, index) => {
			let end = starts[index + 1] ?? to;
			while (index + 1 < starts.length && /^(?:,|ani|i|lub|oraz|albo)$/.test(tokens[end - 1]?.norm ?? "")) end--;
			return this.slice(from, end);
		});
		const last = items[items.length - 1] ?? "";
		const shared = last.replace(/^\S+(?: się)?/u, "");
		const bare = (item: string): boolean => /^\S+(?: się)?$/u.test(item);
		const alone = (item: string): boolean =>
			/^(?:jeść|pić|palić|spać|rozmawiać|żuć|gwizdać|śpiewać|czytać|pisać|siadać|siedzieć|biegać)$/.test(item);
		const time = / (?:podczas|w czasie|w trakcie|w obecności|przy|na|w|za) .+$/u.exec(shared)?.[0] ?? "";
		const eats = items.findIndex((item, at) => item === "jeść" && items[at + 1] === "pić");
		if (eats >= 0 && items.length > 2) items.splice(eats, 2, "jeść ani pić");
		const bans = items.map((item) =>
			alone(item) || item === "jeść ani pić"
				? `${lead} ${item}${time}`
				: `${lead} ${bare(item) ? item + shared : item}`,
		);
		if (items.slice(0, -1).every(bare) && !items.some((item) => alone(item) && shared !== time) && shared !== "") {
			const rules = bans.map((ban) => this.apart.ready(ban));
			const own = rules[rules.length - 1] ?? [];
			const alike = own.filter((rule) => rules.every((other) => other.includes(rule)));
			const whole = own.filter((rule) => lostBy(rule, shared, () => false) === 0);
			if (items.every((item) => /^(?:jeść|pić|spożywać|konsumować)(?: |$)/.test(item))) return undefined;
			const kept = [...alike, ...whole];
			if (kept.length > 0) return [...kept, ...own].map((rule) => this.edit(0, to, rule));
		}
		const named = this.subjectText() === "" ? "" : this.slice(0, one.from);
		return joinedBans(bans, named, this.apart).map((text) => this.edit(0, to, text));
	}

	/** A ban on one act after a colon, as rules of its own: "Nie wolno: zostawiać noży w zlewie". */
	protected listedRules(): Edit[] {
		const { tokens, segment, one } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.to + 1 >= tokens.length || one.segments.length > one.segment + 2)
			return [];
		const to = this.closing();
		const item = this.slice(segment.to + 1, to);
		if (segment.from !== 0) return [];
		if (/^(?:he|they|we|should)$/.test(one.address)) {
			const rule = `${this.slice(0, segment.to)} ${item}`;
			return this.apart.ready(rule).map((ready) => this.edit(0, to, ready));
		}
		const ban = banOf(item);
		return ban === undefined ? [] : this.apart.ready(ban).map((ready) => this.edit(0, to, lower(ready)));
	}

	/** "Zabrania się palenia i picia alkoholu": a row of acts without a colon; every one has its rule, or none is offered. */
	protected row(): Edit[] | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "banned" || segment.from !== 0 || !/^(?:impersonal|noun|imperative)$/.test(one.address))
			return undefined;
		const at = one.verbAt;
		if (at <= one.from) return undefined;
		const acts = actsOf(this.slice(at, this.closing()));
		if (acts.length < 2 || readToken(tokens[at] ?? NO_WORD) === undefined) return undefined;
		const joined = this.sharing(acts);
		if (joined.length > 0) return joined;
		const items: string[] = [];
		for (const act of acts) {
			const ban = banOf(act);
			const ready = ban === undefined ? undefined : this.apart.first(ban);
			if (ready === undefined) return undefined;
			if (!items.includes(lower(ready))) items.push(lower(ready));
		}
		return [this.edit(0, this.closing(), items.join("; "))];
	}

	/** "Zakaz jedzenia i picia przy kasie": acts that share what is said of the last, as one rule. */
	private sharing(acts: readonly string[]): Edit[] {
		if (acts.slice(0, -1).some((act) => act.includes(" "))) return [];
		const told = acts.map((act) => {
			const [first = "", ...rest] = act.split(" ");
			const verb = (readToken({ norm: first, bare: strip(first) }) ?? readSuggested(first))?.verb;
			return verb === undefined ? "" : [verb.infinitive, ...rest].join(" ");
		});
		if (told.includes("")) return [];
		const last = told.pop() ?? "";
		return this.apart
			.ready(`Nie wolno ${told.join(", ")} ani ${last}`)
			.map((rule) => this.edit(0, this.closing(), lower(rule)));
	}

	/** The same for a row of acts: every one has its rule, or none is offered. */
	protected listedActs(): Edit | undefined {
		const { tokens, segment, one } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.from !== 0) return undefined;
		if (one.address === "he" || one.address === "they" || one.address === "we") return undefined;
		const items: string[] = [];
		const acts = one.segments.slice(one.segment + 1).flatMap((item) => actsOf(this.slice(item.from, item.to)));
		for (const act of acts) {
			const ban = banOf(act);
			const ready = ban === undefined ? undefined : this.apart.first(ban);
			if (ready === undefined) return undefined;
			if (!items.includes(lower(ready))) items.push(lower(ready));
		}
		return items.length === 0 ? undefined : this.edit(0, this.closing(), items.join("; "));
	}
}
