import type { Document, Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { bareAt, verbFormAt } from "../../words/grammar.ts";
import { customer, personOf, type Served } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { servedBy } from "../pairs/phrases.ts";
import { moreServed } from "../words/more-people.ts";
import { capital, type Edit, strip, TRADES } from "../words/rewriting-words.ts";

/** One prohibition in its sentence: its words, its end, and whom it serves. */
export class Scope {
	protected readonly tokens: readonly Token[];
	protected readonly segment: Segment;
	protected readonly one: Prohibition;
	protected readonly text: string;
	private allWords: string[] | undefined;
	private last = -1;
	private customer: Served | undefined;

	constructor(document: Document, one: Prohibition) {
		this.one = one;
		this.tokens = one.sentence.tokens;
		this.segment = one.segments[one.segment] ?? {
			from: 0,
			to: this.tokens.length,
			head: 0,
			role: "main",
			opener: "",
			joined: "",
		};
		this.text = document.text;
	}

	protected startOf(index: number): number {
		return this.tokens[index]?.start ?? this.one.sentence.start;
	}

	protected endOf(index: number): number {
		return this.tokens[index - 1]?.end ?? this.one.sentence.end;
	}

	protected slice(from: number, to: number): string {
		return to > from ? this.text.slice(this.startOf(from), this.endOf(to)) : "";
	}

	protected edit(from: number, to: number, text: string, kind: Suggestion["kind"] = "phrase"): Edit {
		const start = this.startOf(from);
		return {
			start,
			end: this.endOf(to),
			text:
				start === this.one.sentence.start || this.opensAfterColon(from)
					? capital(text, start === this.one.sentence.start)
					: text,
			kind,
		};
	}

	protected opensAfterColon(from: number): boolean {
		return this.tokens[from]?.capital === true && this.tokens[from - 1]?.norm === ".";
	}

	/** The words of the segment, of what hangs on it and of its conditions. */
	protected words(): readonly string[] {
		this.allWords ??= this.wordsNear();
		return this.allWords;
	}

	private wordsNear(): string[] {
		const found: string[] = [];
		for (const one of this.one.segments) {
			if (one.role !== "condition" || one === this.segment) continue;
			for (let i = one.from; i < one.to; i++) found.push(bareAt(this.tokens, i));
		}
		for (let i = this.segment.from; i < this.end(); i++) {
			const token = this.tokens[i];
			if (i < this.one.from && this.one.subject?.side === "staff" && personOf(bareAt(this.tokens, i))?.side === "staff")
				continue;
			if (token?.kind === "word") found.push(token.bare);
			else if (token?.kind === "masked")
				found.push(
					...this.text
						.slice(token.start, token.end)
						.toLowerCase()
						.split(/[^a-ząćęłńóśźż]+/)
						.map(strip),
				);
		}
		return found;
	}

	/** Where the clause ends, with the relative and complement clauses that hang on what is replaced. */
	protected end(): number {
		if (this.last < 0) this.last = this.endOfAct();
		return this.last;
	}

	private endOfAct(): number {
		const { segments, segment } = this.one;
		let last = segment;
		for (let next = segment + 1; next < segments.length; next++) {
			const one = segments[next];
			if (
				one?.role === "condition" &&
				/^(?:zanim|nim|dopoki|poki|az|jakby)$/.test(bareAt(this.tokens, one.head)) &&
				this.one.kind !== "bound"
			) {
				last = next;
				continue;
			}
			if (one !== undefined && (this.insists(one) || this.aims(one) || bareAt(this.tokens, one.from) === "niz")) {
				last = next;
				continue;
			}
			if (one === undefined || (one.role !== "relative" && one.role !== "complement")) {
				if (
					one !== undefined &&
					(one.opener === ":" ||
						(one.role === "main" &&
							one.opener === "," &&
							(this.bare(one) ||
								verbFormAt(this.tokens, one.head + 1)?.form === "converb" ||
								verbFormAt(this.tokens, one.head)?.form === "converb")))
				) {
					last = next;
					continue;
				}
				break;
			}
			last = next;
		}
		return segments[last]?.to ?? this.tokens.length;
	}

	/** True for a purpose of the forbidden act ("żeby zdobyć zlecenie"), which goes with it. */
	protected aims(segment: Segment): boolean {
		return segment.role === "purpose" && this.one.kind !== "wrapped" && this.segment.role === "main";
	}

	/** Where the clause begins: with its object, when a relative clause stands between the object and the verb. */
	protected startSegment(): number {
		const { segments, segment } = this.one;
		let at = segment;
		while (at > 0 && segments[at - 1]?.role === "relative") at--;
		const first = segments[at - 1];
		if (at === segment || first === undefined || first.role !== "main") return this.segment.from;
		for (let i = first.from; i < first.to; i++) {
			const form = verbFormAt(this.tokens, i)?.form;
			if (form !== undefined && form !== "gerund") return this.segment.from;
		}
		return personOf(bareAt(this.tokens, first.head))?.side === "staff" ? this.segment.from : first.from;
	}

	/** True for "nawet jeśli klient prosi", "choćby na minutę", which only stress the ban. */
	protected insists(segment: Segment): boolean {
		const first = bareAt(this.tokens, segment.from);
		return (
			(first === "nawet" && (segment.role === "condition" || segment.role === "concession")) ||
			(segment.role === "concession" && /^(?:chocby|chocbys|chocbyscie)$/.test(first))
		);
	}

	/** True for a piece of a row: no verb of its own and nothing that opens a clause. */
	protected bare(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			const form = verbFormAt(this.tokens, i)?.form;
			if (form !== undefined && form !== "gerund") return false;
		}
		return true;
	}

	/** Where the sentence ends without its closing punctuation. */
	protected closing(): number {
		const { tokens } = this;
		const last = tokens[tokens.length - 1];
		return last?.kind === "punctuation" ? tokens.length - 1 : tokens.length;
	}

	protected ownWords(): string[] {
		const found: string[] = [];
		for (let i = this.segment.from; i < this.end(); i++) {
			const token = this.tokens[i];
			if (token?.kind === "masked")
				found.push(
					...this.text
						.slice(token.start, token.end)
						.toLowerCase()
						.split(/[^a-ząćęłńóśźż]+/)
						.map(strip),
				);
			else found.push(bareAt(this.tokens, i));
		}
		return found;
	}

	/** True when the one who is served is named in a clause before this one, so that a pronoun is enough. */
	protected servedBefore(): boolean {
		const { from, to } = this.segment;
		for (let i = from; i < to; i++) if (personOf(bareAt(this.tokens, i))?.served !== undefined) return false;
		if (this.startSegment() !== from) return false;
		for (let i = 0; i < from; i++) if (personOf(bareAt(this.tokens, i))?.served !== undefined) return true;
		return false;
	}

	protected served(): Served {
		this.customer ??= this.namedServed();
		return this.customer;
	}

	private namedServed(): Served {
		const { from } = this.segment;
		for (const [a, b] of [
			[from, this.end()],
			[0, this.tokens.length],
		] as const) {
			for (let i = a; i < b; i++) {
				if (this.one.subject?.side === "staff" && personOf(bareAt(this.tokens, i))?.side === "staff") continue;
				const bare = bareAt(this.tokens, i);
				if (i === this.segment.head && bare.startsWith("opiekun")) continue;
				const served = servedBy(bare);
				if (served !== undefined) return /^os[oó]b/.test(served.nominative) ? customer(served.plural) : served;
			}
		}
		for (let i = Math.max(from, this.one.verbAt + 1); i < this.end(); i++) {
			const served = moreServed(bareAt(this.tokens, i));
			if (served !== undefined) return served;
		}
		for (let i = this.segment.from; i < this.end(); i++) {
			const before = bareAt(this.tokens, i - 1);
			if (
				/^(?:z|ze|do|na|od)$/.test(before) &&
				/^(?:portier|ochroniarz|kierown|sasiad|wspolprac|koleg|kolez)/.test(bareAt(this.tokens, i))
			)
				return personOf("rozmowca")?.served ?? customer(false);
		}
		const all = this.tokens.map((token) => token.bare).join(" ");
		for (const [trade, who] of TRADES) {
			const served = trade.test(all) ? personOf(who)?.served : undefined;
			if (served !== undefined) return served;
		}
		return customer(false);
	}
}
