import type { Document } from "#app/coach/analysis.ts";
import { type Hinted, matches } from "#app/coach/hints.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { bareAt } from "../../words/grammar.ts";
import { readVerb } from "../../words/verbs.ts";
import { differing } from "../constructions/candidates.ts";
import { placeless } from "../constructions/construct-place.ts";
import { isFit } from "../guards/fit.ts";
import { badAdverb } from "../words/manner-adverbs.ts";
import { type Edit, strip } from "../words/rewriting-words.ts";
import { Filling } from "./filling.ts";
import type { Later } from "./ranking.ts";
import type { Apart } from "./rows.ts";

/** The most ready rewritings that one prohibition is offered. */
const MOST = 3;

const OWN_ACT =
	/(?<!\p{L})(n|N)ależy (?=(?:jeść|pić|palić|żuć|spożywać|podjadać|oglądać|grać|słuchać muzyki|(?:prowadzić|odbierać|pisać|załatwiać) prywatn|(?:używać|korzystać) (?:z )?(?:prywatn|telefon|smartf|komór|medi)|rozmawiać przez telefon|dzwonić prywatnie))/gu;

/** What one does for oneself is allowed at its time, and not commanded: "należy jeść w czasie przerwy" -> "wolno jeść tylko w czasie przerwy". */
function allowed(text: string): string {
	if (!/ależy /.test(text)) return text;
	const told = text.replace(OWN_ACT, (_, first: string) => (first === "n" ? "wolno " : "Wolno "));
	return told === text || /tylko|wyłącznie/.test(told)
		? told
		: told.replace(
				/ (?=(?:w czasie przerwy|na zaplecz|po (?:pracy|zatrzym|zmianie)|poza |w pomieszcz|z dala ))/u,
				" tylko ",
			);
}

/** What has no use that is right. */
const UNFIT =
	/żargon|wulgar|zdrobn|ironi|przeklen|slang|skrót|emotik|słów|słowa|zwrot|określe|perfum|ton(?:u|em) |informac|dan(?:ych|e) /;
/** "u sąsiada ani w punkcie odbioru": a choice where the act stays, a list elsewhere. */
const joinedAgain = (text: string): string =>
	/tylko|dopiero|wymaga/.test(text)
		? text.replace(/ ani (?=(?:w|we|na|u|przy|pod|za|do|od) )/g, " lub ").replaceAll(" ani ", " i ")
		: text.replaceAll(" ani ", " i ");

/** A clause left without its act, a place to which a pronoun points at nothing, leave for those who are refused, another's things to be looked at later. */
const BROKEN: readonly Hinted[] = [
	[["niż "], /^(?:\p{L}+ )?niż /u],
	[["wlek"], /(?:^| )zwleka(?:j|ć|m|ją|$| )/iu],
	[["spody "], /(?:^| )spody /],
	[[" w sposób"], / w sposób$/],
	[["do niego"], /(?:twarzą|przodem) do niego$/],
	[[" się "], /ć (?:gości|dzieci|klientów|pacjentów|petentów|uczniów|pasażerów|osób|osoby|pracowników) się /u],
	[["sił"], /u[żz]y(?:j|ć|wa)\p{L}* siły/iu],
	[[" osobom "], / osobom \p{L}+ (?:i|lub|ani) tylko |osobiście osobom nieup/u],
	[["ą "], / z \p{L}+ą \p{L}+(?:nej|wej) /u],
	[[" z "], /cze(?:ka|kać|kaj) z (?:przejrz|przegląd|zajrz|zaglą)\p{L}+ .*(?:rzecz|szaf|szuflad|toreb)/u],
];

/** The cases and commas put right that a wording joined from pieces has wrong. */
function inCase(text: string): string {
	let told = text.includes(" z wyjątkiem ") ? text.replace(/(?<![,;]) (?=z wyjątkiem )/u, ", ") : text;
	if (told.includes(" tylko "))
		told = told
			.replace(/(?<= tylko w \p{L}+u i \p{L}+u \p{L}+[nw])ego(?= |,|$)/u, "ym")
			.replace(/(?<= tylko części \p{L}+n)ych(?= |,|$)/u, "e")
			.replace(" tylko z obecnością ", " tylko w obecności ");
	if (told.includes(" poza "))
		told = told.replace(/(?<= poza (?:godzinami|porami|dniami) \p{L}+[ynwi])ch(?= |$)/u, "mi");
	return / jej /i.test(told)
		? told.replace(/(?<=^|,? i |, |; )(\p{L}+j) jej (?=(?:z|w|na|po|przed|tylko|dopiero) )/giu, "$1 ją ")
		: told;
}

/** The edits that cure one prohibition, the best first. */
export class Rewriter extends Filling {
	/** At most so many ready rewritings. */
	private readonly most: number;

	constructor(document: Document, one: Prohibition, apart: Apart, most = MOST) {
		super(document, one, apart);
		this.most = most;
	}

	/** Those who are told "pracownikom recepcji nie wolno", in the nominative; "" for others. */
	doers(dative: string): string {
		return this.doersIn(dative);
	}

	ready(): Edit[] {
		return differing(this.mended(this.found()), this.most);
	}

	/** What is offered by the classes of the act and its thing, where nothing narrower is known. */
	fillers(wanted: number): Edit[] {
		return [...this.mended(this.filled(wanted))].filter((edit) => edit !== undefined);
	}

	edits(): Edit[] {
		const ready = this.ready();
		const template = this.template();
		if (template === undefined) return ready;
		return [...ready, this.whole(template) ? template : { ...template, end: this.endOf(this.closing()) }];
	}

	/** What is found, as far as it leaves nothing hanging and says what the ban wants. */
	private *mended(found: Iterable<Edit | undefined>): Generator<Edit | undefined> {
		const bad = badAdverb(this.text.slice(this.one.sentence.start, this.one.sentence.end));
		for (const edit of found) {
			if (edit === undefined || !this.whole(edit) || !this.holds(edit)) continue;
			if (bad !== "" && edit.kind !== "template" && edit.text.includes(` ${bad}`)) continue;
			const text =
				edit.text.includes(" ani ") && !/(?<!\p{L})nie(?!\p{L})/u.test(edit.text) ? joinedAgain(edit.text) : edit.text;
			if (/z wyjątkiem [^,]* (?:dla siebie|tylko )/.test(text) || this.leaves(text)) continue;
			if (/ (?:i|lub|oraz|ani) (?:dla siebie|tylko z osobami|na osobności)/.test(text)) continue;
			const told = inCase(text);
			if (this.against(told)) continue;
			yield this.insisting(this.stressed({ ...edit, text: allowed(told) }));
		}
	}

	/** True for what the ban speaks against: goods for those who are drunk, an offer again after a refusal, an exception for a thing lost. */
	private against(text: string): boolean {
		if (/osobom (?:nietrzeźwym|pijanym|odurzonym)/.test(text) && !/odm[aó]w/i.test(text)) return true;
		if (/^(?:przedstaw|pokaż|zaproponuj)\p{L}* .*, (?:jeśli|gdy|jeżeli) .*odm[óa]wi/iu.test(text)) return true;
		const sentence = this.text.slice(this.one.sentence.start, this.one.sentence.end);
		if (/upojeni|nietrzeźw|pijan/.test(sentence) && /o dowód|dopiero wtedy (?:sprzeda|poda)/.test(text)) return true;
		if (/ gum[ęaą]/.test(text) && !/gum/.test(sentence)) return true;
		return /potoczn|slang|kolokwial/.test(sentence) && /potoczn|codzienn/.test(text);
	}

	/** True for an infinitive that an act of the ban has left behind a finite verb: "wymaga kasku i chodzić po stropach". */
	private leaves(text: string): boolean {
		if (/ bez [^,]* ani \p{L}+[aeyi]ć(?= |$)/u.test(text)) return true;
		const word = / (?:i|lub|oraz|ani) (\p{L}+[aeyi]ć)(?= |$)/u.exec(text)?.[1];
		if (
			word === undefined ||
			/(?:^| )(?:należy|wolno|może|mogą|powinien|powinna|powinni|powinny|trzeba|proszę|prosimy|warto|lepiej|można|aby|żeby)(?: |$)/i.test(
				text,
			)
		)
			return false;
		return (
			/ć$/.test(word) &&
			readVerb(strip(word))?.form === "infinitive" &&
			readVerb(strip(text.split(" ")[0]?.toLowerCase() ?? ""))?.form !== "infinitive"
		);
	}

	/** What stresses the ban stresses the rule as well: "nawet jeśli …" stays, "nawet na krótkim odcinku" becomes "także …". */
	private stressed(edit: Edit): Edit {
		this.stress ??= this.stressOf();
		if (this.stress === "" || edit.text === "" || / (?:nawet|także|choćby|również) /.test(edit.text)) return edit;
		const rest = this.text.slice(edit.end, this.one.sentence.end);
		return /^[.!;]?\s*$/.test(rest) ? { ...edit, text: edit.text + this.stress } : edit;
	}

	private stress: string | undefined;

	private stressOf(): string {
		const { one } = this;
		if (one.segments.some((segment, at) => at > one.segment && segment.role === "main" && !this.bare(segment)))
			return "";
		const sentence = this.text.slice(one.sentence.start, one.sentence.end).replace(/[.!]\s*$/, "");
		const clause = /, (?:nawet|choćby) (?:jeśli|jeżeli|gdy|kiedy|gdyby) [^,;]+$/u.exec(sentence)?.[0];
		if (clause !== undefined) return /zapro|popro|prosi|zgod/.test(clause) ? "" : clause;
		const words = /,? (?:nawet|choćby) ([^,;]+)$/u.exec(sentence)?.[1];
		if (words === undefined || /^(?:na )?(?:chwil|moment|minut|sekund)|^(?:jeśli|gdy)/u.test(words)) return "";
		return /^(?:na|w|przy|podczas|po|przed|wobec|za|pod|poza|do|od|z|u) /.test(words) ? `, także ${words}` : "";
	}

	/** True when no second act and no clause of the old one is left standing behind an edit, or within it. */
	private whole(edit: Edit): boolean {
		const rest = this.text.slice(edit.end, this.one.sentence.end);
		const next = /^,? ?(?:ani |lub |i |oraz )?(\p{L}+)/u.exec(rest)?.[1] ?? "";
		if (/[ćc]$/.test(next) && readVerb(strip(next))?.form === "infinitive" && !/^ ?[–—-]/.test(rest)) return false;
		if (
			/^, (?!któr|że |aby |gdy |jeśli |chyba |nawet |także )(?:\p{L}+ ){1,4}ani \p{L}/u.test(rest) &&
			!/ nie /.test(rest)
		)
			return false;
		if (/^, (?:jak|kto|komu|czym|co) |^,? ?niż |^,? (?:tylko|lecz) \p{L}+ć /u.test(rest)) return false;
		if (!edit.text.includes(" ani ") || /(?<!\p{L})(?:nie|bez)(?!\p{L})/u.test(edit.text)) return true;
		for (const [, word = ""] of edit.text.matchAll(/ ani (\p{L}+)/gu))
			if (/[ćc]$/.test(word) && readVerb(strip(word))?.form === "infinitive") return false;
		return true;
	}

	/** The sentence with an edit put in, without its closing punctuation. */
	private wholeOf(edit: Edit, sentence: string): string {
		const { start } = this.one.sentence;
		const whole = sentence.slice(0, Math.max(0, edit.start - start)) + edit.text + sentence.slice(edit.end - start);
		return whole.replace(/[.!]\s*$/, "");
	}

	/** False for consent where the ban stands "even if asked", and for an act commanded as long as it is wrong. */
	private holds(edit: Edit): boolean {
		const sentence = this.text.slice(this.one.sentence.start, this.one.sentence.end);
		if (
			/należy (?:palić|żuć|pić alkohol)|(?:odmawia|odmów)\p{L}* .*tylko|wymaga (?:jego|jej|ich) prośby/iu.test(
				edit.text,
			)
		)
			return false;
		if (
			/zgod|prośb/.test(edit.text) &&
			/nawet (?:jeśli|jeżeli|gdy|kiedy|na|za) .*(?:popro|zapro|zgod|prośb|prosi)/.test(sentence)
		)
			return false;
		if (!isFit(this.wholeOf(edit, sentence), sentence)) return false;
		if (matches(edit.text, BROKEN) || (/zgodą dzieci/.test(edit.text) && !/zgod/.test(sentence))) return false;
		if (/wyznaczon\p{L}+ miejsc/u.test(edit.text) && placeless(this.partsOfAct()?.object ?? "")) return false;
		if (/^(?:wrzucac|wyrzucac)$/.test(this.actVerb()?.family ?? "") && / (?:now|świeży|świeże|pełn)/.test(edit.text))
			return false;
		if (/ (?:oraz|ani|lub)(?:,|\.|$| dopiero| tylko)/.test(edit.text)) return false;
		if (
			/(?:dla siebie|osobom upoważnionym), \p{L}+ (?:i|oraz|ani|lub) /u.test(
				edit.text + this.text.slice(edit.end, this.one.sentence.end),
			)
		)
			return false;
		const lacking = /(?<!\p{L})bez \p{L}+/u.exec(sentence)?.[0];
		if (
			lacking !== undefined &&
			edit.text.includes(lacking) &&
			!/Nie | tylko (?:wtedy|w razie|w sytuac|w przypad|za|na|po|w) ?/.test(edit.text)
		)
			return false;
		if (/ zgodnie z przeznaczeniem/.test(edit.text) && UNFIT.test(sentence)) return false;
		if (/alkohol|narkot|odurz/.test(sentence) && /jeść|jedz|poczek|przerw|zaplecz/i.test(edit.text)) return false;
		const act = !edit.text.includes("póki ")
			? undefined
			: /^(.*), (?:dopóki|póki) (?!.*(?<!\p{L})nie(?!\p{L}))/u.exec(edit.text)?.[1];
		return act === undefined || /(?:czek|zosta[ćńj]|zostaje|stać|stój|stoi|bądź)/i.test(act);
	}

	private *found(): Generator<Edit | undefined> {
		const plain = this.simplified();
		if (plain.length > 0) {
			yield* plain;
			return;
		}
		const reserved = this.reserved();
		if (reserved.length > 0) {
			yield* reserved;
			return;
		}
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
		const later: Later = { named: [], themes: [], special: [], general: [] };
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
			yield* row;
			return;
		}
		if (this.isPlaced()) {
			yield* this.restated().filter((edit) => edit.kind !== "template");
			return;
		}
		yield* this.wellDone();
		yield this.tooEarly();
		yield* this.excepted();
		yield this.cleared();
		yield this.checkedFirst();
		yield* this.discreet();
		yield* this.ownOrder();
		yield* this.overFirst();
		yield this.putOff();
		yield* this.bounded();
		yield* this.wholeActs();
		yield* this.narrowest();
		yield* this.contrary();
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
		yield* later.themes;
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
		if (before !== undefined) {
			yield before;
			yield this.before(before);
		} else {
			yield* this.restricted();
			yield this.first();
		}
		yield this.waiting();
		yield this.narrowed();
		yield this.valued();
	}

	/** "Omawiaj to osobiście, nie załatwiaj mailem" -> "Omawiaj to osobiście": the half that says what to do. */
	private half(): Edit | undefined {
		const { one, segment } = this;
		const before = one.segments[one.segment - 1];
		if (before === undefined || before.role !== "main" || segment.role !== "main" || !this.affirms(before))
			return undefined;
		const hanging = one.segments
			.slice(one.segment + 1)
			.every((next) => next.role === "complement" || next.role === "relative");
		if (!hanging || !/^[,;]?$/.test(segment.opener)) return undefined;
		return { start: this.endOf(before.to), end: this.endOf(this.end()), text: "", kind: "phrase" };
	}

	/** "Nie dyskutuj z gościem, tylko zaproponuj rozwiązanie" -> "Zamiast dyskutować z gościem, zaproponuj rozwiązanie". */
	private instead(): Edit | undefined {
		const { one, segment, tokens } = this;
		const next = one.segments[one.segment + 1];
		const act = one.kind === "negated" && segment.joined === "" ? this.act(segment.to) : undefined;
		if (act === undefined || next === undefined || !this.affirms(next) || segment.from !== 0) return undefined;
		if (/^(?:po|w|we|na|przy|podczas|przed) /i.test(this.slice(0, this.negationAt()))) return undefined;
		let head = next.head;
		while (head < next.to && /^(?:tylko|lecz|ale|a|raczej|po|prostu)$/.test(bareAt(tokens, head))) head++;
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		if (object === undefined || head >= next.to) return undefined;
		const self = this.selfed() ? " się" : "";
		const told = `zamiast ${act.verb.infinitive}${self} ${object}`.replace(/ ani /g, " i ").trim();
		return this.edit(segment.from, head, `${told},`);
	}
}
