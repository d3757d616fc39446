import type { Document } from "../analysis.ts";
import { analyse } from "../document.ts";
import type { Suggestion } from "../types.ts";
import { TALK } from "./act-classes.ts";
import { isBefore, isTime } from "./act-parts.ts";
import { differing, lostBy, strange } from "./candidates.ts";
import type { Prohibition } from "./finding.ts";
import { bareAt, isActGenitive } from "./grammar.ts";
import { actNamed, actsOf, banOf } from "./item-bans.ts";
import { Keeping } from "./keeping.ts";
import { language } from "./language.ts";
import { personOf } from "./people.ts";
import { type Asked, phraseForNoun, render } from "./phrases.ts";
import { findProhibitions } from "./prohibition.ts";
import { capital, type Edit, lower, strip } from "./rewriting-words.ts";
import { readSuggested } from "./suggested-verbs.ts";
import { formOf, readToken, readVerb } from "./verbs.ts";

/** Phrases of pairs that lose something of the ban: of those that ask for its words, and of the others. */
interface Later {
	named: Edit[];
	special: Edit[];
	general: Edit[];
}

const NO_WORD = { norm: "", bare: "" };

/** The most ready rewritings that one prohibition is offered. */
const MOST = 3;

/** The edits that cure one prohibition, the best first. */
class Rewriter extends Keeping {
	/** At most so many ready rewritings. */
	private readonly most: number;

	constructor(document: Document, one: Prohibition, most = MOST) {
		super(document, one);
		this.most = most;
	}

	ready(): Edit[] {
		return differing(this.mended(), this.most);
	}

	edits(): Edit[] {
		const ready = this.ready();
		const template = this.template();
		if (template === undefined) return ready;
		return [...ready, this.whole(template) ? template : { ...template, end: this.endOf(this.closing()) }];
	}

	/** What is found, as far as it leaves nothing hanging and says what the ban wants. */
	private *mended(): Generator<Edit | undefined> {
		for (const edit of this.found()) {
			if (edit === undefined || !this.whole(edit) || !this.holds(edit)) continue;
			yield edit.text.includes(" ani ") && !/(?<!\p{L})(?:nie|bez)(?!\p{L})/u.test(edit.text)
				? { ...edit, text: edit.text.replaceAll(" ani ", " i ") }
				: edit;
		}
	}

	/** True when no second act and no clause of the old one is left standing behind an edit, or within it. */
	private whole(edit: Edit): boolean {
		const rest = this.text.slice(edit.end, this.one.sentence.end);
		const next = /^,? ?(?:ani |lub |i |oraz )?(\p{L}+)/u.exec(rest)?.[1] ?? "";
		if (/[ćc]$/.test(next) && readVerb(strip(next))?.form === "infinitive" && !/^ ?[–—-]/.test(rest)) return false;
		if (/^, (?:jak|kto|komu|czym|co) /.test(rest)) return false;
		if (!edit.text.includes(" ani ") || /(?<!\p{L})(?:nie|bez)(?!\p{L})/u.test(edit.text)) return true;
		for (const [, word = ""] of edit.text.matchAll(/ ani (\p{L}+)/gu))
			if (/[ćc]$/.test(word) && readVerb(strip(word))?.form === "infinitive") return false;
		return true;
	}

	/** False for consent where the ban stands "even if asked", and for an act commanded as long as it is wrong. */
	private holds(edit: Edit): boolean {
		const sentence = this.text.slice(this.one.sentence.start, this.one.sentence.end);
		if (/należy (?:palić|żuć|pić alkohol)|wymaga (?:jego|jej|ich) prośby/i.test(edit.text)) return false;
		if (
			/nawet (?:jeśli|jeżeli|gdy|kiedy|na|za) .*(?:popro|zapro|zgod|prośb|prosi)/.test(sentence) &&
			/zgod|prośb/.test(edit.text)
		)
			return false;
		if (/alkohol|narkot|odurz/.test(sentence) && /jeść|jedz|poczek|przerw|zaplecz/i.test(edit.text)) return false;
		const act = /^(.*), (?:dopóki|póki) (?!.*(?<!\p{L})nie(?!\p{L}))/u.exec(edit.text)?.[1];
		return act === undefined || /(?:czek|zosta[ćńj]|zostaje|stać|stój|stoi|bądź)/i.test(act);
	}

	private *found(): Generator<Edit | undefined> {
		switch (this.one.kind) {
			case "forget":
				yield this.forgetting();
				break;
			case "hesitate":
				yield this.hesitating();
				break;
			case "bound":
				yield this.bounding();
				break;
			case "manner":
				yield this.manner() ?? this.thing();
				break;
			case "wrapped":
				yield this.sent();
				yield this.wrapped();
				yield this.paired();
				break;
			default:
				yield* this.replacing();
		}
	}

	private *replacing(): Generator<Edit | undefined> {
		const contrast = this.contrast();
		if (contrast !== undefined) {
			yield this.instead();
			yield contrast;
			return;
		}
		const listed = this.listedRules();
		if (listed.length > 0) {
			yield* listed;
			return;
		}
		const joined = this.joinedActs();
		if (joined !== undefined) {
			yield* joined;
			return;
		}
		const acts = this.listedActs() ?? this.listed();
		if (acts !== undefined) yield acts;
		if (acts !== undefined || (this.tokens[this.segment.to]?.norm === ":" && this.segment.to + 1 < this.tokens.length))
			return;
		const later: Later = { named: [], special: [], general: [] };
		const ready = differing(this.strong(later), this.most);
		yield* ready;
		if (ready.length === 0) yield* [...later.special, ...later.general, this.paired()];
		else yield* later.special;
		if (ready.length === 0) {
			yield this.unworn();
			yield this.approved();
		}
		yield this.half();
	}

	/** What keeps the whole of the ban. */
	private *strong(later: Later): Generator<Edit | undefined> {
		const repeated = this.repeats();
		if (repeated) yield this.dropped();
		const row = this.row();
		if (row !== undefined) {
			yield row;
			return;
		}
		yield* this.exact();
		yield* this.themes(later);
		yield* this.restated().filter((edit) => edit.kind !== "template");
		yield* this.reworded();
		yield this.judged();
		yield this.turned();
		yield* this.fitting("first", later);
		yield this.ended();
		yield this.provided();
		yield this.carried();
		yield this.conditional();
		yield this.passive();
		yield* this.fitting(true, later);
		yield this.lasting();
		yield* this.kept();
		yield* later.named;
		yield this.located();
		yield* this.fitting(false, later);
	}

	/** What the construction asks, with everything that is said of the act. */
	private *exact(): Generator<Edit | undefined> {
		yield this.companion();
		yield this.doubled();
		yield this.purposed();
		yield this.expected();
		yield this.insteadOf();
		yield this.stock();
		yield this.staffed();
		yield this.elsewhere();
		yield this.granted();
		yield this.timely();
		yield this.measured();
		yield this.affirmed();
		yield this.informed();
		yield this.accompanied();
		yield this.entitled();
		const before = this.beforehand();
		if (before !== undefined) yield before;
		else {
			yield* this.restricted();
			yield this.first();
		}
		yield this.waiting();
		yield this.narrowed();
		yield this.valued();
	}

	/** The wordings by theme; those that have lost a member of a list, or what goes before, are left for later. */
	private *themes(later: Later): Generator<Edit> {
		const parts = this.partsOfAct();
		const object = parts?.object ?? "";
		const list = / (?:i|ani|oraz|lub) |, /.test(object) ? object : "";
		const after =
			parts?.phrases.find(
				(one) =>
					(one.prep === "po" && !/godzin|zamkn|pracy/.test(one.words)) || (one.prep === "o" && TALK.has(parts.family)),
			)?.words ?? "";
		const owner =
			/^(?:uzywac|korzystac)$/.test(parts?.family ?? "") &&
			/ (?:klient|gości|pacjent|uczni|podopiecz|mieszka)\p{L}*$/u.test(
				` ${object || (parts?.phrases[0]?.words ?? "")}`,
			);
		for (const edit of this.themed()) {
			if (owner && !/służbow|własn|personel|pracown|obsług|windy|schod/.test(edit.text)) {
				later.named.push(edit);
				continue;
			}
			if (lostBy(edit.text, `${list} ${after}`, () => false) > 0) later.named.push(edit);
			else yield edit;
		}
	}

	/** The phrases of the pairs of one rank; those that lose something of the ban, or speak of another trade, are left for later. */
	private *fitting(rank: Asked, later: Later): Generator<Edit | undefined> {
		const ban = this.act(this.end())?.content ?? "";
		const parts = this.partsOfAct();
		const waits = this.waitsFor();
		const object = parts?.object || (parts?.phrases[0]?.words ?? "");
		for (const { phrase, stems, asked } of this.pairs()) {
			if (asked !== rank) continue;
			const edit = this.put(phrase, "phrase");
			if (edit === undefined) continue;
			const names = (word: string): boolean =>
				stems.some(
					(stem) =>
						stem !== "@" &&
						stem
							.trim()
							.split(" ")
							.some((one) => one.length > 2 && word.startsWith(one)),
				);
			const clause = this.lasts();
			if (clause !== "") edit.text += `, ${clause}`;
			const odd = strange(edit.text, this.text.slice(this.one.sentence.start, this.one.sentence.end));
			if (waits !== "" && lostBy(edit.text, waits, () => false) > 1) {
				later.special.push(edit);
				continue;
			}
			const whole = odd ? undefined : this.withTail(edit, ban, names);
			if (whole !== undefined) yield whole;
			else if (!odd && rank !== false && object !== "" && lostBy(edit.text, object, () => false) > 0)
				later.named.push(edit);
			else if (odd || lostBy(edit.text, ban, names) > 0) (asked === false ? later.general : later.special).push(edit);
			else yield edit;
		}
	}

	/** "dopóki na sali są goście": how long the act is wrong, which the new one keeps. */
	private lasts(): string {
		const { one, tokens } = this;
		const next = one.segments[one.segment + 1];
		if (next?.role !== "condition" || next.to > this.end() || !/^(?:dopoki|poki)$/.test(bareAt(tokens, next.head)))
			return "";
		for (let i = next.head; i < next.to; i++) if (bareAt(tokens, i) === "nie") return "";
		return this.slice(next.head, next.to);
	}

	/** The clause "zanim …", "dopóki nie …" that goes with what is replaced. */
	private waitsFor(): string {
		const { one, tokens } = this;
		const next = one.segments[one.segment + 1];
		return next?.role === "condition" &&
			next.to <= this.end() &&
			/^(?:zanim|nim|dopoki|poki)$/.test(bareAt(tokens, next.head)) &&
			this.lasts() === ""
			? this.slice(next.head + 1, next.to)
			: "";
	}

	/** A phrase that has lost nothing but the time or the presence of others takes it up: "także podczas dyżuru". */
	private withTail(edit: Edit, ban: string, names: (word: string) => boolean): Edit | undefined {
		const parts = this.partsOfAct();
		if (parts === undefined || /zaplecz|osobno|przerw|przed |także|przy | po /.test(edit.text)) return undefined;
		if (lostBy(edit.text, `${parts.receiver} ${parts.object}`, names) > 0 || lostBy(edit.text, ban, names) === 0)
			return undefined;
		const tail = parts.phrases.filter(
			(one) => isTime(one) || isBefore(one) || /^(?:zamknięciem|końcem|odjazdem)/.test(one.words),
		);
		const others = parts.phrases.filter((one) => !tail.includes(one)).map((one) => one.words);
		if (tail.length === 0 || lostBy(edit.text, others.join(" "), names) > 0) return undefined;
		const more = tail.map((one) => `${one.prep} ${one.words}`.trim()).join(" ");
		return { ...edit, text: `${edit.text}, także ${more}` };
	}

	/** "Omawiaj to osobiście, nie załatwiaj mailem" -> "Omawiaj to osobiście": the half that says what to do. */
	private half(): Edit | undefined {
		const { one, segment } = this;
		const before = one.segments[one.segment - 1];
		if (before === undefined || before.role !== "main" || segment.role !== "main" || !this.affirms(before))
			return undefined;
		if (one.segments.length > one.segment + 1 || !/^[,;]?$/.test(segment.opener)) return undefined;
		return { start: this.endOf(before.to), end: this.endOf(this.end()), text: "", kind: "phrase" };
	}

	/** "Nie dyskutuj z gościem, tylko zaproponuj rozwiązanie" -> "Zamiast dyskutować z gościem, zaproponuj rozwiązanie". */
	private instead(): Edit | undefined {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		const act = one.kind === "negated" && segment.joined === "" ? this.act(segment.to) : undefined;
		if (act === undefined || next === undefined || !this.affirms(next) || segment.from !== 0) return undefined;
		let head = next.head;
		while (head < next.to && /^(?:tylko|lecz|ale|a|raczej|po|prostu)$/.test(bareAt(tokens, head))) head++;
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		if (object === undefined || head >= next.to) return undefined;
		const self = this.selfed() ? " się" : "";
		const told = `zamiast ${act.verb.infinitive}${self} ${object}`.replace(/ ani /g, " i ").trim();
		return this.edit(segment.from, head, `${told},`);
	}

	/** "Nie wolno blokować drzwi ani używać windy": every act has its rule, joined by "i", or none is offered. */
	private joinedActs(): Edit[] | undefined {
		const { one, tokens, segment } = this;
		const at = one.verbAt;
		if (one.kind !== "negated" || one.segment > 0 || segment.from !== 0 || segment.role !== "main") return undefined;
		if (at <= one.from || readToken(tokens[at] ?? NO_WORD)?.form !== "infinitive") return undefined;
		const to = this.closing();
		const starts: number[] = [at];
		for (let i = at + 1; i < to; i++) {
			const before = tokens[i - 1]?.norm ?? "";
			if (/^(?:,|ani|i|lub|oraz|albo)$/.test(before) && readToken(tokens[i] ?? NO_WORD)?.form === "infinitive")
				starts.push(i);
		}
		if (
			starts.length < 2 ||
			one.segments.some((other) => other.role !== "main" && other.from < (starts[starts.length - 1] ?? 0))
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
		const rules = items.map((item) => readyFor(`${lead} ${bare(item) ? item + shared : item}`));
		if (items.slice(0, -1).every(bare) && shared !== "") {
			const own = rules[rules.length - 1] ?? [];
			const alike = own.filter((rule) => rules.every((other) => other.includes(rule)));
			const whole = own.filter((rule) => lostBy(rule, shared, () => false) === 0);
			return [...alike, ...whole, ...own].map((rule) => this.edit(0, to, rule));
		}
		const found: Edit[] = [];
		for (const nth of [0, 1]) {
			const [first = "", ...others] = rules.map((own) => own[nth] ?? own[0] ?? "");
			if (first === "" || others.includes("")) return [];
			let text = first;
			for (const other of others) {
				const a = first.split(" ");
				const b = other.split(" ");
				let same = 0;
				while (same < Math.min(a.length, b.length) - 1 && a[same] === b[same]) same++;
				if (text.includes(b.slice(same).join(" "))) continue;
				if (same === 0 && !/^imperative/.test(one.address)) return [];
				text += ` ${/ i /.test(text) ? "oraz" : "i"} ${lower(b.slice(same).join(" "))}`;
			}
			found.push(this.edit(0, to, text));
		}
		return found;
	}

	/** A ban on one act after a colon, as rules of its own: "Nie wolno: zostawiać noży w zlewie". */
	private listedRules(): Edit[] {
		const { tokens, segment, one } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.to + 1 >= tokens.length || one.segments.length > one.segment + 2)
			return [];
		const to = this.closing();
		const item = this.slice(segment.to + 1, to);
		if (segment.from !== 0) return [];
		if (/^(?:he|they|we|should)$/.test(one.address)) {
			const rule = `${this.slice(0, segment.to)} ${item}`;
			return readyFor(rule).map((ready) => this.edit(0, to, ready));
		}
		const ban = banOf(item);
		return ban === undefined ? [] : readyFor(ban).map((ready) => this.edit(0, to, lower(ready)));
	}

	/** "Zabrania się palenia i picia alkoholu": a row of acts without a colon; every one has its rule, or none is offered. */
	private row(): Edit | undefined {
		const { one, tokens, segment } = this;
		if (one.kind !== "banned" || segment.from !== 0 || !/^(?:impersonal|noun|imperative)$/.test(one.address))
			return undefined;
		const at = one.verbAt;
		if (at <= one.from) return undefined;
		const acts = actsOf(this.slice(at, this.closing()));
		if (acts.length < 2 || readToken(tokens[at] ?? NO_WORD) === undefined) return undefined;
		const items: string[] = [];
		for (const act of acts) {
			const ban = banOf(act);
			const ready = ban === undefined ? undefined : readyInstead(ban);
			if (ready === undefined) return undefined;
			if (!items.includes(lower(ready))) items.push(lower(ready));
		}
		return this.edit(0, this.closing(), items.join("; "));
	}

	/** The same for a row of acts: every one has its rule, or none is offered. */
	private listedActs(): Edit | undefined {
		const { tokens, segment, one } = this;
		if (tokens[segment.to]?.norm !== ":" || segment.from !== 0) return undefined;
		if (one.address === "he" || one.address === "they" || one.address === "we") return undefined;
		const items: string[] = [];
		const acts = one.segments.slice(one.segment + 1).flatMap((item) => actsOf(this.slice(item.from, item.to)));
		for (const act of acts) {
			const ban = banOf(act);
			const ready = ban === undefined ? undefined : readyInstead(ban);
			if (ready === undefined) return undefined;
			if (!items.includes(lower(ready))) items.push(lower(ready));
		}
		return items.length === 0 ? undefined : this.edit(0, this.closing(), items.join("; "));
	}

	private other: Edit[] | undefined;

	private restated(): Edit[] {
		this.other ??= this.restate();
		return this.other;
	}

	/** "Zabrania się omawiania wyników na korytarzu" is rewritten as "Nie należy omawiać wyników na korytarzu" is. */
	private restate(): Edit[] {
		const { one, tokens, segment } = this;
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
			/ (?:to|jest|są|surowo|bezwzględnie|absolutnie|stanowczo)(?: (?:surowo|bezwzględnie))?$/,
			"",
		);
		const order = formOf(reading.verb, "imperative");
		const ban =
			one.address === "impersonal" && (one.kind === "banned" || refused >= 0)
				? `nie należy ${reading.verb.infinitive} ${rest}`
				: order === ""
					? ""
					: `nie ${order} ${rest}`;
		const before = judged ? "" : this.slice(segment.from, one.from).replace(/ (?:obowiązuje|panuje|jest)\b.*$/, "");
		const prefix = /^(?:w|we|na|przy|po|przed|podczas|za) /i.test(before) ? `${lower(before)} ` : "";
		const doers = this.doersIn(before);
		const rule = doers === "" ? `${prefix}${ban}` : ban.replace("nie należy", `${before} nie wolno`);
		const offered = ban === "" ? [] : offeredFor(capital(rule.trim(), true));
		return offered.map((instead) => this.edit(segment.from, to, lower(instead.text), instead.kind));
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

	/** "Żadnych obietnic bez pokrycia": what to do in place of the thing. */
	private thing(): Edit | undefined {
		const { tokens, segment } = this;
		const phrase = /^zadn/.test(bareAt(tokens, segment.from)) ? phraseForNoun(this.ownWords()) : undefined;
		return phrase === undefined
			? undefined
			: this.edit(segment.from, this.end(), render(phrase, "imperative", this.served()));
	}

	/** The phrase pair in the form of the sentence. */
	protected paired(special: Asked = false): Edit | undefined {
		const phrase = this.phrase(special);
		return phrase === undefined ? undefined : this.put(phrase, "phrase");
	}

	protected template(): Edit | undefined {
		const { one, segment } = this;
		if (one.kind === "manner")
			return { start: this.startOf(one.from), end: this.endOf(this.mannerEnd()), text: "___", kind: "template" };
		const kept = this.unfinished() ?? this.restated().find((edit) => edit.kind === "template");
		if (kept !== undefined) return kept;
		const { form, lead } = this.frame(one.address, "");
		const from =
			segment.role === "main" && (segment.joined === "" || one.segment === 0) ? segment.from : this.mainFrom();
		if (lead !== "" && form === "infinitive")
			return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		if (lead !== "") return this.edit(from, this.end(), `${lead}najpierw ___, a potem ___`, "template");
		return this.edit(from, this.end(), "najpierw ___, potem ___", "template");
	}

	/** What is said of the act with one blank for the new one: "Zamiast krojenia chleba na desce do mięsa ___". */
	private unfinished(): Edit | undefined {
		const { one } = this;
		const parts = this.partsOfAct();
		const next = one.segments[one.segment + 1];
		if (
			parts === undefined ||
			one.segment > 0 ||
			this.segment.joined !== "" ||
			(next !== undefined && this.affirms(next))
		)
			return undefined;
		const { lead } = this.frame(one.address, "");
		const object = parts.content === "" ? "" : this.objected(parts.content, parts.verb);
		if (object === undefined || object.includes("„")) return undefined;
		const tail = this.slice(this.segment.to, this.end());
		const hanging = /^,? ?(?:nawet|choćby|także|również|zwłaszcza|w tym|w szczególności) /.test(tail) ? "" : tail;
		const instead = `zamiast ${parts.order.replaceAll("*", "")} ${object}${hanging}`.replace(" ,", ",").trim();
		return this.edit(
			this.segment.from,
			this.end(),
			lead === "" ? `${instead}, ___` : `${lead}${instead} ___`,
			"template",
		);
	}

	protected mainFrom(): number {
		let at = this.one.segment;
		while (at > 0 && this.one.segments[at]?.role !== "main") at--;
		const found = this.one.segments[at];
		return found === undefined ? 0 : at === this.one.segment && found.joined !== "" ? found.head : found.from;
	}
}

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
	const shared = sharing(document, all, edits);
	if (shared !== undefined) return edits.map(() => shared);
	const whole = edits.flat().find((edit) => edit.whole === true);
	const nth = (choice: number): Edit[][] =>
		edits.map((own) => {
			const ready = own.filter((edit) => edit.kind !== "template");
			return [ready[choice] ?? ready[0] ?? own[own.length - 1]].filter((edit) => edit !== undefined);
		});
	const offered = [
		combined(document, nth(0)),
		combined(document, nth(1)),
		combined(
			document,
			edits.map((own) => own.slice(-1)),
		),
	].filter((one): one is Suggestion => one !== undefined);
	if (whole !== undefined) offered.unshift(whole);
	return edits.map(() => offered);
}

/** "nie przestawiaj i nie dotykaj rzeczy": what the last act is offered, where the acts before it have nothing of their own. */
function sharing(document: Document, all: readonly Prohibition[], edits: readonly Edit[][]): Edit[] | undefined {
	const [first] = all;
	const last = edits[edits.length - 1] ?? [];
	if (first === undefined || all.some((one) => one.sentence !== first.sentence || one.kind !== "negated"))
		return undefined;
	for (const [at, one] of all.entries()) {
		if (at === all.length - 1) continue;
		const { tokens } = one.sentence;
		const next = bareAt(tokens, one.verbAt + (bareAt(tokens, one.verbAt + 1) === "sie" ? 2 : 1));
		const joined = next === "i" || next === "ani" || next === "," || next === "oraz" || next === "";
		if (one.verbAt < 0 || !joined || edits[at]?.some((edit) => edit.kind !== "template")) return undefined;
	}
	const start = first.sentence.tokens[first.from]?.start ?? 0;
	const ready = last
		.filter((edit) => edit.kind !== "template" && edit.text !== "")
		.map((edit) => {
			const text = edit.text.replace(/^(?:, | ?i | ?oraz )/, "");
			return { ...edit, start, text: start === first.sentence.start ? capital(text, true) : lower(text) };
		});
	return ready.length === 0 || document.text.slice(start, ready[0]?.end).includes(";") ? undefined : ready;
}

function combined(document: Document, edits: readonly Edit[][]): Suggestion | undefined {
	let start = -1;
	let end = -1;
	let text = "";
	let kind: Suggestion["kind"] = "phrase";
	const done = new Set<string>();
	const key = (text: string): string => text.toLowerCase().split(" ").slice(-3).join(" ");
	for (const own of edits) {
		const [edit] = own;
		if (edit === undefined) return undefined;
		if (edit.kind === "template") kind = "template";
		if (start >= 0 && edit.start < end) {
			if (edit.kind !== "template" && kind !== "template" && edit.text !== "" && !done.has(key(edit.text))) {
				done.add(key(edit.text));
				text += `, ${lower(edit.text)}`;
				end = Math.max(end, edit.end);
			}
			continue;
		}
		if (start < 0) {
			start = edit.start;
			text = edit.text;
		} else if (done.has(key(edit.text))) {
			end = edit.end;
			continue;
		} else text += document.text.slice(end, edit.start) + edit.text;
		done.add(key(edit.text));
		end = edit.end;
	}
	return start < 0 ? undefined : { start, end, text, kind };
}

interface Offered {
	text: string;
	kind: Suggestion["kind"];
}

const prohibitionsIn = (document: Document): Prohibition[] =>
	document.units.flatMap((unit) =>
		unit.sentences.flatMap((sentence) => findProhibitions(sentence, { subject: undefined })),
	);

/** A rule with a suggestion put in, without closing punctuation. */
const withPut = (rule: string, { start, end, text }: Suggestion): string =>
	(rule.slice(0, start) + text + rule.slice(end)).replace(/[.!]$/, "");

/** A rule with its suggestions put in, one by one. */
function offeredFor(rule: string): Offered[] {
	const document = analyse(rule, "rule", language);
	const [own = []] = suggestionsFor(document, prohibitionsIn(document));
	return own.map((one) => ({ text: withPut(rule, one), kind: one.kind }));
}

const readyFor = (rule: string): string[] =>
	offeredFor(rule)
		.filter((one) => one.kind !== "template")
		.map((one) => one.text);

/** The first of them; undefined where none is ready. */
export function readyInstead(rule: string): string | undefined {
	const document = analyse(rule, "rule", language);
	const all = prohibitionsIn(document);
	const [one] = all;
	if (one === undefined) return undefined;
	const [first] =
		all.length > 1
			? (suggestionsFor(document, all)[0] ?? []).filter((edit) => edit.kind !== "template")
			: new Rewriter(document, one, 1).ready().filter((edit) => edit.kind !== "template");
	return first === undefined ? undefined : withPut(rule, first);
}
