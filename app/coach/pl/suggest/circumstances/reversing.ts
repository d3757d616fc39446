import { bareAt, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { phraseForManner, render } from "../pairs/phrases.ts";
import { boundedActs } from "../reading/act-bounds.ts";
import { accusativeOf } from "../words/accusative.ts";
import { NEVER } from "../words/circumstance-words.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { Narrowing } from "./narrowing.ts";

/** The state in which a thing is left, by the stem of its adjective, and the act that ends that state. */
const ENDING: readonly (readonly [RegExp, string])[] = [
	[/^(?:nie)?domknięt|^uchylon/, "domykać"],
	[/^(?:otwart|niezamknięt)/, "zamykać"],
	[/^(?:włączon|uruchomion|niewyłączon)/, "wyłączać"],
	[/^(?:zapalon|niezgaszon)/, "gasić"],
	[/^(?:brudn|nieumyt|zabrudzon|niedomyt)/, "myć"],
	[/^niezabezpieczon/, "zabezpieczać"],
	[/^(?:odblokowan|niezablokowan)/, "blokować"],
	[/^(?:nieposprzątan|niesprzątnięt|zaśmiecon)/, "sprzątać"],
	[/^niepodpisan/, "podpisywać"],
	[/^nieopisan/, "opisywać"],
	[/^(?:niedokończon|rozpoczęt|rozgrzeban)/, "kończyć"],
	[/^(?:nieuzupełnion|niewypełnion)/, "uzupełniać"],
	[/^(?:odsłonięt|niezasłonięt)/, "zasłaniać"],
	[/^(?:odkryt|nieprzykryt)/, "przykrywać"],
	[/^(?:rozlan|mokr)/, "wycierać"],
	[/^(?:rozrzucon|porozrzucan|rozłożon)/, "składać"],
	[/^nieprzeczytan/, "czytać"],
	[/^nieodebran/, "odbierać"],
];
/** Acts of service, which are done kindly. */
const KINDLY =
	/^(?:sprawdzac|podawac|obslugiwac|witac|rozmawiac|mowic|tlumaczyc|wyjasniac|przyjmowac|wydawac|pytac|zegnac|informowac|kontrolowac|legitymowac)$/;
const LEFT = /^(?:zostawiac|pozostawiac|trzymac)$/;
const ADJECTIVE = /(?:ego|ej|ych|ich)$/;

/** Words of a bound. */
const BOUNDED = /(?:^| )(?:niż|ponad|powyżej|poniżej|od) /u;

/** Rewritings that turn a state, a substitute or a manner round and keep what it is said of. */
export class Reversing extends Narrowing {
	/** "Nie stawaj bliżej niż metr od krawędzi" -> "Stawaj co najmniej metr od krawędzi": the act within its bound. */
	protected *bounded(): Generator<Edit> {
		const { segment } = this;
		const act = this.plainAct(segment.to);
		if (act === undefined || !BOUNDED.test(act.content)) return;
		const self = this.selfed() ? " się" : "";
		for (const phrase of boundedActs(act.content, act.verb, self, (content) => this.objected(content, act.verb)))
			yield this.said(phrase, segment.from, segment.to);
	}

	/** "Nie zostawiaj otwartych szuflad na noc" -> "Zamykaj szuflady przed odejściem". */
	protected ended(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || !LEFT.test(act.verb.family)) return undefined;
		const words = act.content.split(" ");
		const cut = words.findIndex((word) => word === "podczas" || isPreposition(strip(word.toLowerCase())));
		const own = words.slice(0, cut < 0 ? words.length : cut);
		const during = words[cut] === "podczas" ? words.slice(cut).join(" ") : "przed odejściem";
		const at = own.findIndex((word) => ADJECTIVE.test(word) && ENDING.some(([state]) => state.test(word)));
		const state = ENDING.find(([one]) => one.test(own[at] ?? ""));
		if (at < 0 || state === undefined || own.length < 2) return undefined;
		if (at > 0 && at < own.length - 1 && ADJECTIVE.test(own[at + 1] ?? "")) return undefined;
		if (own.some((word) => /^(?:kubk|talerz|naczyń|szklan|sztućc|filiżan|kielisz|podłog)/.test(word))) return undefined;
		const thing = accusativeOf(own.filter((_, i) => i !== at).join(" "));
		if (thing === undefined) return undefined;
		return this.said(`*${state[1]} ${thing} ${during}`, this.segment.from, this.end());
	}

	/** "Nie dawaj klientowi wizytówki zamiast odpowiedzi" -> "Dawaj klientowi odpowiedź". */
	protected insteadOf(): Edit | undefined {
		const act = this.plainAct();
		const match = act === undefined ? null : /^(?:(.+) )?zamiast (.+)$/.exec(act.content);
		if (act === undefined || match === null) return undefined;
		const first = match[1]?.split(" ")[0] ?? "";
		const lead = /(?:owi|om|emu)$/.test(first) ? `${first} ` : "";
		if (isPreposition(strip(match[2]?.split(" ")[0] ?? ""))) return undefined;
		const object = this.objected(match[2] ?? "", act.verb);
		return object === undefined
			? undefined
			: this.said(`*${act.verb.infinitive} ${lead}${object}`, this.segment.from, this.end());
	}

	/** "Nie czekaj, aż klient sam zapyta" -> "Podejdź do klienta, zanim sam zapyta". */
	protected expected(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "negated" || one.verb?.family !== "czekac") return undefined;
		const next = one.segments[one.segment + 1];
		const from = next?.head ?? -1;
		if (next === undefined || bareAt(tokens, from) !== "az" || next.to <= from + 1) return undefined;
		const subject = personOf(bareAt(tokens, from + 1))?.served;
		const told = /(?:zapyta|popros|zawoła|podejdzi|zauważ|zwróc|odezw)/.test(this.slice(from, next.to));
		const clause = this.slice(from + (told && subject?.nominative === this.served().nominative ? 2 : 1), next.to);
		if (clause.includes(" nie ")) return undefined;
		return this.said(told ? `*podejść do {gen}, zanim ${clause}` : `*działać, zanim ${clause}`, segment.from, next.to);
	}

	/** "Nie obsługuj klienta, rozmawiając przez telefon" -> "Obsługuj klienta z pełną uwagą". */
	protected accompanied(): Edit | undefined {
		const { one, tokens } = this;
		const next = one.segments[one.segment + 1];
		const act = this.plainAct(this.segment.to);
		if (act === undefined || next === undefined || one.segments.length !== one.segment + 2) return undefined;
		if (verbFormAt(tokens, next.head)?.form !== "converb" && verbFormAt(tokens, next.head + 1)?.form !== "converb")
			return undefined;
		const words: string[] = [];
		for (let i = next.from; i < next.to; i++) words.push(bareAt(tokens, i));
		if (NEVER.has(act.verb.family)) return undefined;
		const manner = phraseForManner(words) ?? (KINDLY.test(act.verb.family) ? "spokojnie i uprzejmie" : undefined);
		const object = this.objected(act.content, act.verb);
		if (manner === undefined || object === undefined) return undefined;
		const done = render(manner, "infinitive", this.served(), true);
		return this.said(
			`*${act.verb.infinitive} ${object}, ${done}`.replace(/, (?!\p{L}+ąc )/u, " "),
			this.segment.from,
			next.to,
		);
	}
}
