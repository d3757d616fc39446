import { bareAt, isActGenitive } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import { formOf, readToken, readVerb } from "../../words/verbs.ts";
import { actNamed } from "../reading/item-bans.ts";
import { genitiveOf, meantBy } from "../reading/noun-bans.ts";
import { keptState } from "../reading/thing-states.ts";
import { capital, type Edit, lower, NO_WORD, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { Rows } from "./rows.ts";

/** A thing that may not be where it is in the way. */
const PLACED =
	/^(.+?) nie (może|mogą|powinien|powinna|powinno|powinny) (leżeć|stać|znajdować się|wisieć|pozostawać|zalegać|walać się|parkować|blokować|zastawiać|tarasować) (.+)$/u;

/** Bans by a word or a noun, rewritten as the negated order that says the same. */
export class Restating extends Rows {
	private other: Edit[] | undefined;

	protected restated(): Edit[] {
		this.other ??= this.restate();
		return this.other;
	}

	/** "Zabrania się omawiania wyników na korytarzu" is rewritten as "Nie należy omawiać wyników na korytarzu" is. */
	private restate(): Edit[] {
		const { one, tokens, segment } = this;
		const states = this.states();
		if (states.length > 0) return states.map((state) => this.edit(segment.from, this.closing(), state));
		const meant = this.meant() ?? this.suffered() ?? this.placed();
		if (meant !== undefined) {
			const to = this.closing();
			return this.apart
				.offered(capital(meant, true))
				.map((instead) => this.edit(segment.from, to, lower(instead.text), instead.kind));
		}
		const refused = one.kind === "negated" && one.verbAt < 0 ? this.refusedNoun() : -1;
		if ((!/^(?:banned|none|verdict)$/.test(one.kind) && refused < 0) || segment.role !== "main") return [];
		const named = one.verbAt < 0 ? this.bannedNoun() : -1;
		let at =
			refused >= 0 ? refused : named >= 0 ? named : one.verbAt < 0 && one.kind !== "none" ? segment.head : one.verbAt;
		const attributed = /(?:ego|ej|ne|te)$/.test(tokens[at]?.norm ?? "") && readToken(tokens[at + 1] ?? NO_WORD)?.form;
		if (at >= one.to && attributed === "gerund") at++;
		const judged = at < one.from;
		const closed =
			one.to === segment.to || /^nie (?:jest|są) \p{L}+$/u.test(this.slice(one.from, segment.to).toLowerCase());
		if (at < 0 || (judged && (at !== segment.head || !closed))) return [];
		const word = tokens[at]?.norm ?? "";
		const reading = actNamed(word) ?? readVerb(strip(word)) ?? readSuggested(word);
		if (reading === undefined || (reading.form !== "gerund" && reading.form !== "infinitive")) return [];
		if (!/^(?:impersonal|noun|imperative)$/.test(one.address)) return [];
		for (let i = at + 1; i < segment.to; i++)
			if (/^(?:i|oraz|lub|ani|albo)$/.test(bareAt(tokens, i - 1)) && isActGenitive(tokens[i])) return [];
		if (segment.from !== 0 || (!judged && this.servedAt(segment.from, one.from))) return [];
		const to = this.closing();
		const rest = this.slice(at + 1, judged ? one.from : to).replace(
			/,? (?:to|jest|są|surowo|bezwzględnie|absolutnie|stanowczo)(?: (?:surowo|bezwzględnie|naj\p{L}+|poważn\p{L}+|rażąc\p{L}+|ciężk\p{L}+|duż\p{L}+|wielk\p{L}+))?$/u,
			"",
		);
		const order = formOf(reading.verb, "imperative");
		const ban =
			one.address === "impersonal" && (one.kind === "banned" || refused >= 0)
				? `nie należy ${reading.verb.infinitive} ${rest}`
				: order === ""
					? ""
					: `nie ${order} ${rest}`;
		if (!judged && /(?:^| )\p{L}+owi(?: |$)/u.test(this.slice(segment.from, one.from))) return [];
		const before = judged ? "" : this.slice(segment.from, one.from).replace(/ (?:obowiązuje|panuje|jest)\b.*$/, "");
		const prefix = /^(?:w|we|na|przy|po|przed|podczas|za) /i.test(before) ? `${lower(before)} ` : "";
		const doers = this.doersIn(before);
		const rule = doers === "" ? `${prefix}${ban}` : ban.replace("nie należy", `${before} nie wolno`);
		const offered = ban === "" ? [] : this.apart.offered(capital(rule.trim(), true));
		return offered.map((instead) => this.edit(segment.from, to, lower(instead.text), instead.kind));
	}

	/** "Unikaj żargonu" -> "nie używaj żargonu": a ban on a thing as the ban on the act that is meant. */
	private meant(): string | undefined {
		const { one, segment } = this;
		if (segment.from !== 0 || segment.role !== "main") return undefined;
		const found = meantBy(this.slice(0, this.closing()));
		if (found === undefined) return undefined;
		const { word, act, place } = found;
		if (word === "" && one.address === "impersonal") return `${place}nie należy ${act}`;
		const [infinitive = ""] = act.split(" ");
		const verb = (readVerb(strip(infinitive)) ?? readSuggested(infinitive))?.verb;
		const form = /^(?:unikać|powstrzymać)/.test(word)
			? "infinitive"
			: /my$|my się(?: od)?$/.test(word)
				? /^(?:unikamy|powstrzymujemy)/.test(word)
					? "we"
					: "imperative-we"
				: /cie(?: się od)?$/.test(word)
					? "imperative-plural"
					: "imperative";
		if (verb === undefined) return undefined;
		const told = formOf(verb, form);
		return told === "" ? undefined : `${place}nie ${told}${act.slice(infinitive.length)}`;
	}

	/** "Dane klientów nie mogą być wysyłane pocztą" -> "nie należy wysyłać danych klientów pocztą". */
	private suffered(): string | undefined {
		const { one, segment } = this;
		if (one.kind !== "negated" || segment.from !== 0) return undefined;
		const match =
			/^(.+?) nie (?:może|mogą|powinien|powinna|powinno|powinny)(?: być| zostać) (\p{L}+(?:an|on|ęt|yt|ut))[yaei](.*)$/u.exec(
				this.slice(0, this.closing()),
			);
		if (match === null) return undefined;
		const [, thing = "", stem = "", rest = ""] = match;
		const bare = strip(stem);
		const gerund = /t$/.test(bare) ? `${bare.slice(0, -1)}cie` : `${bare.replace(/on$/, "en")}ie`;
		const verb = (readVerb(gerund) ?? readSuggested(gerund))?.verb;
		const object =
			personOf(strip(thing.split(" ")[0]?.toLowerCase() ?? "")) === undefined
				? genitiveOf(lower(thing), /(?:mogą|powinny) /.test(match[0]))
				: undefined;
		return verb === undefined || object === undefined ? undefined : `nie należy ${verb.infinitive} ${object}${rest}`;
	}

	/** True of a thing that may not be in a state or where it is in the way, where that alone decides what to do. */
	protected isPlaced(): boolean {
		return this.states().length > 0 || this.placed() !== undefined;
	}

	/** The state that a thing is to be in, for a ban that is the whole rule. */
	private states(): string[] {
		const { one, segment } = this;
		return one.kind === "negated" && segment.from === 0 ? keptState(this.slice(0, this.closing())) : [];
	}

	/** "Kartony nie mogą leżeć w przejściu" -> "nie należy zostawiać kartonów w przejściu"; what bars the way -> "nie należy zastawiać wyjść". */
	private placed(): string | undefined {
		const { one, segment } = this;
		if (one.kind !== "negated" || segment.from !== 0) return undefined;
		const [, thing = "", modal = "", state = "", rest = ""] = PLACED.exec(this.slice(0, this.closing())) ?? [];
		if (thing === "" || personOf(strip(thing.split(" ")[0]?.toLowerCase() ?? "")) !== undefined) return undefined;
		if (/^(?:blok|zast|tara)/.test(state)) return `nie należy zastawiać ${rest}`;
		const object = genitiveOf(lower(thing), /^(?:mogą|powinny)$/.test(modal));
		return object === undefined
			? undefined
			: `nie należy ${state === "parkować" ? state : "zostawiać"} ${object} ${rest}`;
	}

	/** The noun of the act that "nie dopuszcza się" refuses. */
	private refusedNoun(): number {
		const { one, tokens } = this;
		if (!/^(?:dopuszcza|zezwala|akceptuje|toleruje|praktykuje|pozwala)$/.test(bareAt(tokens, one.from + 1))) return -1;
		for (let i = one.from + 2; i < one.from + 5; i++) if (readToken(tokens[i] ?? NO_WORD)?.form === "gerund") return i;
		return -1;
	}

	/** The noun that "unikaj", "zakaz" or "żadnych" bans, where it names an act: "unikaj rozmów o polityce". */
	private bannedNoun(): number {
		const { one, tokens } = this;
		const word = bareAt(tokens, one.from);
		for (let i = one.to; one.kind === "banned" && i < one.to + 3; i++)
			if (readToken(tokens[i] ?? NO_WORD)?.form === "gerund" && one.from === this.segment.head) return i;
		const at = /^zadn/.test(word) ? one.from + 1 : /^(?:unika|wystrzeg|zakaz)/.test(word) ? one.to : -1;
		const attributed = /(?:ych|ich|ego|ej)$/.test(tokens[at + 1]?.norm ?? "");
		return at >= 0 && !attributed && actNamed(tokens[at]?.norm ?? "") !== undefined ? at : -1;
	}

	/** True when the words name somebody who is served. */
	private servedAt(from: number, to: number): boolean {
		for (let i = from; i < to; i++) if (personOf(bareAt(this.tokens, i))?.side === "served") return true;
		return false;
	}
}
