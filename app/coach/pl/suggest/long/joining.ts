import { lostBy } from "../constructions/candidates.ts";
import { capital, lower } from "../words/rewriting-words.ts";

/** What makes a wording heavy beside others, and how much. */
const HEAVY: readonly (readonly [RegExp, number])[] = [
	[/, potem |, a potem /, 2],
	[/ i dopiero wtedy /, 1.5],
	[/ albo /, 0.9],
	[/, /, 0.8],
	[/ (?:i|oraz) /, 0.5],
	[/wyznaczon|także |do końca sprawy/, 0.8],
];

/** The words with which a circumstance begins. */
const OPENS = /^(?:tylko|dopiero|w|we|na|po|podczas|przy|za|poza|przed|u|z|ze)$/;

const SHORT = /^(?:się|do|o|od|z|ze|w|we|na|po|przy|za|pod|przed|poza|dla|bez|tylko|jego|jej|ich|swoje|swoich|innych)$/;

const weight = (text: string): number =>
	HEAVY.reduce((sum, [pattern, more]) => sum + (pattern.test(text) ? more : 0), 0);

/** How many words all texts begin with, less the short ones that open something. */
function shared(texts: readonly (readonly string[])[]): number {
	const [first = []] = texts;
	const most = Math.min(...texts.map((words) => words.length)) - 1;
	let same = 0;
	while (same < most && texts.every((words) => words[same]?.toLowerCase() === first[same]?.toLowerCase())) same++;
	while (same > 0 && SHORT.test(first[same - 1] ?? "")) same--;
	return same;
}

/** The pieces without a circumstance that all of them end in; the last one keeps it. */
function unrepeated(pieces: readonly string[][]): string[][] {
	const [first = []] = pieces;
	const most = Math.min(...pieces.map((words) => words.length)) - 1;
	let same = 0;
	while (same < most && pieces.every((words) => words[words.length - 1 - same] === first[first.length - 1 - same]))
		same++;
	const tail = first.slice(first.length - same);
	const at = tail.findIndex((word) => OPENS.test(word));
	const cutOff = pieces
		.slice(0, -1)
		.some((words) => /^(?:tylko|dopiero)$/.test(words[words.length - 1 - (tail.length - at)] ?? ""));
	if (at < 0 || tail.length - at < 2 || cutOff) return pieces.map((words) => [...words]);
	const cut = tail.length - at;
	return pieces.map((words, index) =>
		index === pieces.length - 1
			? [...words]
			: words
					.slice(0, words.length - cut)
					.map((word, nth, all) => (nth === all.length - 1 ? word.replace(/,$/, "") : word)),
	);
}

/** Several pieces as one clause: "a, b i c". */
function listed(pieces: readonly string[]): string {
	const last = pieces[pieces.length - 1] ?? "";
	const before = pieces.slice(0, -1);
	if (
		pieces.some((piece) =>
			/ i dopiero wtedy |, (?!któr|jak|ale |co |kto|czego|kiedy|ile|aż |gdy|jeśli|że |czy |zanim|dopóki|choć|nawet|także|bez )/.test(
				piece,
			),
		)
	)
		return pieces.join("; ");
	const joint = before.some((piece) => / (?:i|oraz|albo|lub) /.test(piece)) || / i /.test(last) ? " oraz " : " i ";
	const clause = /, (?:aż|gdy|któr\p{L}+|co|kto|że|ile|jak|zanim|dopóki) [^,]+$/u.test(before[before.length - 1] ?? "")
		? ","
		: "";
	return before.join(", ") + clause + joint + last;
}

/**
 * One rule that says what several say: their common beginning once, then what each adds. Undefined where they begin differently
 * although somebody is named in them (`led`), for a subject said twice is no clause.
 */
export function joinedOf(rules: readonly string[], led: string): string | undefined {
	const texts = rules.map((rule) => rule.split(" "));
	const [first = []] = texts;
	const all = shared(texts);
	if (all === 0 && led !== "") return undefined;
	const own = /^(?:Należy|Wolno|Proszę|Prosimy|Warto)$/.test(first[0] ?? "")
		? 1
		: led === ""
			? 0
			: led.split(" ").length;
	const plain = texts.every((words) => !words.slice(all).some((word) => /^(?:albo|i|oraz|lub|dopiero)$/.test(word)));
	const pronoun = texts.some((words) => /^(?:ich|go|je|ją|jej|mu|im)$/.test(words[all] ?? ""));
	const same = plain && !pronoun ? all : Math.min(all, own);
	const lead = first.slice(0, same);
	const pieces = unrepeated(texts.map((words) => words.slice(same))).map((words) => words.join(" "));
	const told = pieces.filter((piece, at) => piece !== "" && pieces.findIndex((other) => other.includes(piece)) === at);
	if (told.length === 0) return undefined;
	const [modal = ""] = told[0]?.split(" ") ?? [];
	if (/^(?:powinien|powinna|powinni|powinny|należy|wolno|może|mogą)$/.test(modal))
		for (const [at, piece] of told.entries())
			if (at > 0 && piece.startsWith(`${modal} `)) told[at] = piece.slice(modal.length + 1);
	if (same > 0) return `${lead.join(" ")} ${listed(told)}`;
	return listed(told.map((piece, at) => (at === 0 ? piece : lower(piece))));
}

/** True where two bans are answered by one and the same rule. */
const dropped = (rules: readonly string[]): boolean => new Set(rules).size < rules.length;

/** True for a statement beside an order: "zmiana cen wymaga zgody" and "zamawiaj towar". */
const mixed = (rules: readonly string[]): boolean => {
	const stated = rules.filter((rule) => / wymaga(?:ją)? /.test(rule)).length;
	return stated > 0 && stated < rules.length;
};

/** How often a piece says again what another one says. */
function repeats(rules: readonly string[]): number {
	let found = 0;
	const seen = new Set<string>();
	for (const rule of rules) {
		const own = new Set((rule.toLowerCase().match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 6)));
		for (const word of own) if (seen.has(word)) found++;
		for (const word of own) seen.add(word);
	}
	return found;
}

/** Another time or place than the one in which the acts are forbidden. */
const AWAY =
	/przerw|zaplecz|po wyjściu|po zakończ|dokańcza|dokończ|wyznaczon|na zewnątrz|do końca (?!sprawy|zabiegu|zajęć)/;

/** The end of a lead with which some rules begin, "kosmetyczka" of "w trakcie zabiegu kosmetyczka"; the whole lead where none does. */
function subjectOf(acts: readonly (readonly string[])[], led: string): string {
	const words = led.split(" ");
	for (let at = 1; at < words.length; at++) {
		const short = capital(words.slice(at).join(" "), true);
		if (acts.some((own) => own.some((rule) => rule.startsWith(`${short} `)))) return short;
	}
	return led;
}

/** The joined rules of several bans, each with its wordings, the plainest and most faithful first; `led` is what stands before the first negation. */
export function joinings(bans: readonly string[], acts: readonly (readonly string[])[], led: string): string[] {
	const most = acts.length > 2 ? 2 : 3;
	const short = subjectOf(acts, led);
	const setting = short === led ? "" : led.slice(0, led.length - short.length).trim();
	let rows: { rules: string[]; cost: number; kept: boolean; away: boolean }[] = [
		{ rules: [], cost: 0, kept: false, away: false },
	];
	for (const [nth, whole] of acts.entries()) {
		const ban = (bans[nth] ?? "").slice(led.length);
		const priced = whole.slice(0, most).map((written, at) => {
			const rule = written.replace(/(?:, (?:a )?potem| i dopiero wtedy) odpow\p{L}+$/u, "");
			const kept = setting !== "" && rule.startsWith(`${led} `);
			const own = kept ? capital(rule.slice(setting.length + 1), true) : rule;
			const cost =
				at * 0.7 +
				weight(own.slice(short.length)) +
				0.5 *
					Math.min(
						3,
						lostBy(own, ban, () => false),
					) -
				(kept ? 0.6 : 0);
			return { rule: own, cost, kept, away: AWAY.test(rule) };
		});
		rows = rows.flatMap((row) =>
			priced.map(({ rule, cost, kept, away }) => ({
				rules: [...row.rules, rule],
				cost: row.cost + cost,
				kept: row.kept || kept,
				away: row.away || away,
			})),
		);
	}
	const found: { text: string; cost: number }[] = [];
	for (const { rules, cost, kept, away } of rows) {
		const text = joinedOf(rules, short);
		if (text === undefined || (kept && away)) continue;
		const whole = kept ? `${setting} ${lower(text)}` : text;
		found.push({
			text: whole,
			cost:
				cost +
				repeats(rules) * 0.3 +
				(dropped(rules) ? 2.5 : 0) +
				(mixed(rules) ? 3 : 0) +
				(text.includes(";") ? 1 : 0),
		});
	}
	return found.sort((a, b) => a.cost - b.cost).map((one) => one.text);
}
