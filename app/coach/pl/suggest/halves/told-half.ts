import type { Document, Sentence, Token } from "#app/coach/analysis.ts";
import type { Suggestion } from "#app/coach/types.ts";
import type { Prohibition } from "../../rules/finding.ts";
import { bareAt, verbFormAt } from "../../words/grammar.ts";
import { findSegments, isImperativeAt, type Segment } from "../../words/segments.ts";
import { readAct } from "../reading/act-reading.ts";
import { resolved } from "../reading/pronouns.ts";
import { capital } from "../words/rewriting-words.ts";

const JOINS =
	/^(?:i|oraz|ale|lecz|a|natomiast|zas|jednak|tylko|po|prostu|raczej|zamiast|tego|nikogo|niczego|nikomu|nigdy)$/;
const DUTY = /^(?:nalezy|trzeba|powinien|powinna|powinno|powinni|powinny|prosimy|prosze|warto|wolno)$/;
/** What sets the good half against the ban. */
const OPPOSED = /^(?:tylko|lecz|ale|a|natomiast)$/;
const PRESENT = /^(?:he|they|we|impersonal)$/;

/** What only introduces a ban. */
const REMINDER =
	/^(?:proszę państw|szanowni|drodzy|pamiętaj|zapamiętaj|uwaga|uważaj|pilnuj|miej na uwadze|prosimy pamiętać|wiedz|zapamiętaj sobie)\p{L}*[^,.;]*$/iu;

/** Words of names that look like acts: "stała formuła powitania, pełna nazwa firmy". */
const NAMING = /^(?:stal[aey]|peln[aey]|formul[ay]|nazwa|powitania)$/;

/** True for a stretch of a main clause that says what to do. */
function tells(tokens: readonly Token[], { role, head, to }: Segment): boolean {
	if (role !== "main") return false;
	for (let i = head; i < to; i++) {
		const bare = bareAt(tokens, i);
		if (bare === "nie" || /^(?:unika|wystrzega|zabrani|zakaz)/.test(bare)) return false;
		if (
			DUTY.test(bare) ||
			isImperativeAt(tokens, i) ||
			(i === head && readAct(tokens[i]?.norm ?? "")?.form === "imperative")
		)
			return true;
		if (NAMING.test(bare)) continue;
		const form = verbFormAt(tokens, i)?.form ?? "";
		if (PRESENT.test(form) || (form === "infinitive" && i <= head + 2)) return true;
	}
	return false;
}

/** Where the words before the first ban end, without what joins the two. */
function cutBefore(tokens: readonly Token[], at: number): number {
	let cut = at;
	while (cut > 0 && (tokens[cut - 1]?.kind === "punctuation" || JOINS.test(bareAt(tokens, cut - 1)))) cut--;
	return cut;
}

/** The end of a sentence without its closing punctuation, in tokens. */
const closed = ({ tokens }: Sentence): number =>
	tokens[tokens.length - 1]?.kind === "punctuation" ? tokens.length - 1 : tokens.length;

/** The bans of one sentence, less the half that says what to do: that half as a whole rule; undefined where it has none. */
function halfOfSentence(document: Document, all: readonly Prohibition[]): Suggestion | undefined {
	const [first] = all;
	const last = all[all.length - 1];
	if (first === undefined || last === undefined) return undefined;
	const { sentence, segments } = first;
	const { tokens, start } = sentence;
	const end = tokens[closed(sentence) - 1]?.end ?? sentence.end;
	const own = segments[first.segment];
	if (own === undefined || own.role === "purpose" || own.role === "complement") return undefined;
	const granted =
		/(?<!\p{L})(?:wolno|może|mogą|należy|powin\p{L}+|prawa|zabrania|zakaz\p{L}*|wzbronion\p{L}|zabronion\p{L})(?!\p{L})/iu.test(
			document.text.slice(start, tokens[last.to]?.start),
		);
	const after = segments.findIndex(
		(segment, at) =>
			at > last.segment &&
			tells(tokens, segment) &&
			!/^(?:niz|to)$/.test(bareAt(tokens, segment.from)) &&
			(!granted || OPPOSED.test(segment.joined) || isImperativeAt(tokens, segment.head)),
	);
	const from = first.kind === "manner" ? first.from : own.from;
	const before = cutBefore(tokens, from);
	const told = segments.some(
		(segment, at) =>
			at <= first.segment && segment.from < before && tells(tokens, { ...segment, to: Math.min(segment.to, before) }),
	);
	const colon = tokens.slice(before, from).some(({ norm }) => norm === ":");
	if (
		told &&
		before > 0 &&
		bareAt(tokens, 0) !== "zamiast" &&
		!colon &&
		!REMINDER.test(document.text.slice(start, tokens[before - 1]?.end))
	) {
		const cut = tokens[before - 1]?.end ?? start;
		const hung =
			first.kind === "manner"
				? segments.find(({ from, role }) => from > first.from && role === "condition")
				: undefined;
		const to = hung === undefined ? end : (tokens[hung.from - 1]?.start ?? end);
		return after < 0 ? { start: cut, end: to, text: "", kind: "phrase" } : undefined;
	}
	const next = segments[after];
	if (next === undefined || first.kind === "manner" || own.from > 0) return undefined;
	let head = next.from;
	while (head < next.to && (tokens[head]?.kind === "punctuation" || JOINS.test(bareAt(tokens, head)))) head++;
	if (tokens.slice(0, head).some(({ norm }) => norm === ":")) return undefined;
	if (/^(?:he|they|should)$/.test(first.address) && !isImperativeAt(tokens, head)) return undefined;
	const half = document.text.slice(tokens[head]?.start ?? end, end);
	const whole = resolved(half, document.text.slice(start, tokens[head]?.start ?? end));
	return whole === undefined || whole === "" ? undefined : { start, end, text: capital(whole, true), kind: "phrase" };
}

/** A unit of several sentences, one of which forbids, less that one; undefined where no other says what to do. */
function otherSentences(document: Document, all: readonly Prohibition[]): Suggestion | undefined {
	const [first] = all;
	if (first === undefined) return undefined;
	const { sentence } = first;
	const unit = document.units.find(({ sentences }) => sentences.includes(sentence));
	const sentences = unit?.sentences ?? [];
	const at = sentences.indexOf(sentence);
	if (sentences.length < 2 || sentences.length > 3) return undefined;
	const directs = (one: Sentence | undefined): boolean =>
		one !== undefined &&
		(findSegments(one).some((segment) => tells(one.tokens, segment)) ||
			one.tokens.some(({ norm, kind }) => kind === "word" && readAct(norm)?.form === "imperative"));
	const [before, next] = [sentences[at - 1], sentences[at + 1]];
	if (before !== undefined && directs(before)) {
		const point = before.tokens[before.tokens.length - 1]?.end ?? before.end;
		const end = sentence.tokens[sentence.tokens.length - 1]?.end ?? sentence.end;
		return { start: point, end, text: "", kind: "phrase" };
	}
	if (at !== 0 || next === undefined || !directs(next)) return undefined;
	const end = next.tokens[closed(next) - 1]?.end ?? next.end;
	const whole = resolved(
		document.text.slice(next.start, end),
		document.text.slice(sentence.start, sentence.end).replace(/[.!]\s*$/, ""),
	);
	return whole === undefined ? undefined : { start: sentence.start, end, text: capital(whole, true), kind: "phrase" };
}

/** What is worn or carried in place of what a list of nouns bans. */
const WORN: readonly (readonly [RegExp, string])[] = [
	[/szort|spodenk|spodenek|krótk\p{L}+ spod/u, "długie spodnie"],
	[/klap|sandał|szpil|obcas|japon/u, "pełne buty"],
	[/biżuteri|pierścion|łańcusz|kolczyk|bransolet/u, "biżuteria w szafce"],
	[/słuchaw/u, "słuchawki w szafce"],
	[/telefon|komór|smartf/u, "telefon w szafce"],
	[/perfum|wod\p{L}* kolo|odświeżacz/u, "neutralny zapach"],
	[/gum|cukier/u, "świeży oddech"],
	[/zegark|zegarek/u, "zegarek w szafce"],
	[/kaptur|czap/u, "odkryta głowa"],
	[/brod|zarost/u, "gładko ogolona twarz"],
	[/tips|paznok|lakier|hybryd/u, "krótkie, naturalne paznokcie"],
	[/makijaż/u, "delikatny makijaż"],
	[/dżins|jeans|dres/u, "materiałowe spodnie"],
	[/dekolt|mini|topów/u, "zabudowana bluzka"],
	[/rozpuszcz/u, "spięte włosy"],
	[/plam/u, "czysty strój"],
	[/adidas|trampek|tramp|sneaker|sportow\p{L}+ but/u, "skórzane buty"],
	[/t-shirt|koszulek|koszulk|bluz/u, "koszula z kołnierzykiem"],
	[/pośpiech|poganiani|popędzani/u, "spokojne tempo"],
	[/krzyk|podnoszeni\p{L} głosu|podniesion/u, "spokojny głos"],
	[/żargon|skrót|łacin|fachow|trudn\p{L}+ sł/u, "proste słowa"],
	[/wymów|tłumacz|wykręt/u, "konkretna odpowiedź"],
	[/obietnic|domysł|przypuszcz/u, "sprawdzone informacje"],
	[/plot/u, "rozmowa o sprawie klienta"],
	[/ogólnik|frazes/u, "konkretne liczby"],
	[/polity|religi|poglą/u, "rozmowa na neutralne tematy"],
	[/konkurenc/u, "rozmowa o naszej ofercie"],
	[/zarobk|pensj|prywatn|rodzin/u, "rozmowa o sprawie klienta"],
	[/żart|dowcip/u, "uprzejmy, rzeczowy ton"],
	[/emotikon|wykrzyknik|caps/u, "zwykła interpunkcja"],
	[/zdrobnie|spoufal/u, "zwroty „pan” i „pani”"],
	[/bałagan|nieporząd/u, "porządek na stanowisku"],
	[/kubk|jedzeni|kanap|napoj|kaw/u, "napoje i posiłki na zapleczu"],
	[/papieros|dym/u, "świeży oddech"],
	[/westchnie|wzdych|foch|grymas|min/u, "życzliwy ton"],
	[/spóźni/u, "punktualność"],
	[/karton|pud[eł]|skrzy|palet/u, "wolne przejście"],
	[/przepych|tłoku|zamiesz/u, "spokojna kolejka"],
	[/kłótni|spor|awantur/u, "spokojna rozmowa"],
	[/improwiz|zgadyw/u, "sprawdzone odpowiedzi"],
];
const NONE =
	/^(?<before>[^.;]+?),? (?:i |oraz |ale )?(?:żadn(?:ych|ego|ej)|bez|zero|ani słowa|ani jedn\p{L}+) (?<thing>[^,.;]+)$/iu;

/** A list of nouns that ends with a ban: "Bluza z logo, pełne buty, żadnych szortów"; what is offered for it, as nouns. */
export function nounList(rule: string, first: Prohibition): string[] {
	const { sentence, segments } = first;
	const { before = "", thing = "" } = first.kind === "none" ? (NONE.exec(rule)?.groups ?? {}) : {};
	if (before === "" || segments.some((segment) => tells(sentence.tokens, segment))) return [];
	const worn = WORN.find(([banned]) => banned.test(thing.toLowerCase()))?.[1];
	return worn === undefined || before.includes(worn) ? [before] : [`${before}, ${worn}`, before];
}

/** The half of a rule that says what to do, standing by itself: none where the rule has no such half. */
export function toldHalf(document: Document, all: readonly Prohibition[]): Suggestion | undefined {
	const [first] = all;
	if (first === undefined || all.some((one) => one.sentence !== first.sentence)) return undefined;
	return halfOfSentence(document, all) ?? otherSentences(document, all);
}

/** The most wordings that stand before the half alone. */
const BEFORE_IT = 2;

/** What is offered, and the half that says what to do as one of it, in place of a template. */
export function withHalf(document: Document, own: readonly Suggestion[], half: Suggestion): Suggestion[] {
	const ready = own.filter((one) => one.kind !== "template");
	const from = Math.min(half.start, ...ready.map((one) => one.start));
	const to = Math.max(half.end, ...ready.map((one) => one.end));
	const put = ({ start, end, text }: Suggestion): string =>
		(document.text.slice(from, start) + text + document.text.slice(end, to)).replace(/[.!]\s*$/, "");
	const told = put(half);
	if (ready.some((one) => put(one) === told)) return ready;
	return [...ready.slice(0, BEFORE_IT), half, ...ready.slice(BEFORE_IT)];
}
