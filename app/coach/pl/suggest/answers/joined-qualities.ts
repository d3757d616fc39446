import { objectFor } from "../reading/objects.ts";
import { saidBan } from "../reading/said-ban.ts";
import { goodStem } from "../reading/thing-states.ts";
import { withContrary } from "../words/contrary-words.ts";
import { lower, strip } from "../words/rewriting-words.ts";

const ADJECTIVE = "\\p{L}+(?:ymi|imi|ym|im|ą|ej|ych|ich|ego)";
const AT = "z|ze|w|we|na|przy|po|do";
/** Two things with a bad quality each: "z otwartą szufladą lub niezablokowanym ekranem". */
const PAIR = new RegExp(
	`(?<prep>${AT}) (?<one>${ADJECTIVE} \\p{L}+(?: \\p{L}+)??) (?<and>lub|albo|ani|i|oraz|czy) (?<again>(?:${AT}) )?(?<two>${ADJECTIVE} \\p{L}+(?: [^,;]+)?)$`,
	"u",
);

/** States that any thing has, by their stems, and the good ones. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^otwart$/, "zamknięt"],
	[/^uchylon$/, "zamknięt"],
	[/^wlaczon$/, "wyłączon"],
	[/^skrzyzowan$/, "swobodnie opuszczon"],
	[/^odkryt$/, "zakryt"],
	[/^rozpuszczon$/, "spięt"],
	[/^rozpiet$/, "zapięt"],
	[/^rozwiazan$/, "zawiązan"],
	[/^(?:pekniet|uszkodzon|podart|dziuraw)$/, "cał"],
	[/^lys$/, "dobr"],
	[/^(?:zimn|wystygl)$/, "ciepł"],
	[/^pogniecion$/, "wyprasowan"],
	[/^(?:brudn|zablocon|poplamion)$/, "czyst"],
	[/^(?:mokr|wilgotn)$/, "such"],
	[/^(?:ponur|kwasn|znudzon)$/, "pogodn"],
	[/^pust$/, "pełn"],
];
const ENDED = /^(?<stem>\p{L}+?)(?<end>ymi|imi|ym|im|ą|ej|ych|ich|ego)$/u;

/** A thing with its good quality; undefined where the bad one has none. */
export function righted(prep: string, phrase: string): string | undefined {
	const told = withContrary(`${prep} ${phrase}`);
	if (told !== undefined) return told.slice(told.indexOf(" ") + 1);
	const [word = "", ...rest] = phrase.split(" ");
	if (/^nie\p{L}{5}/u.test(word)) return [word.slice(3), ...rest].join(" ");
	const { stem = "", end = "" } = ENDED.exec(lower(word))?.groups ?? {};
	const bare = strip(stem);
	const good = STATES.find(([bad]) => bad.test(bare))?.[1] ?? goodStem(bare);
	return good === undefined || stem === "" ? undefined : [`${good}${end.replace(/^i/u, "y")}`, ...rest].join(" ");
}

/** "Kasjer nie odchodzi z otwartą szufladą lub niezablokowanym ekranem" -> "Kasjer odchodzi z zamkniętą szufladą i zablokowanym ekranem": both or none. */
export function bothRighted(rule: string): string[] {
	const said = PAIR.test(rule) ? saidBan(rule) : undefined;
	const found = said === undefined ? undefined : PAIR.exec(said.rest);
	const { prep = "", one = "", again = "", two = "" } = found?.groups ?? {};
	if (said === undefined || !found || one === "") return [];
	const first = righted(prep, one);
	const second = righted(again.trim() || prep, two);
	const head = said.rest.slice(0, found.index).trim();
	const object = head === "" ? "" : objectFor(head, said.verb);
	if (first === undefined || second === undefined || object === undefined) return [];
	const lasting = said.verb.perfective ? (said.verb.partner ?? said.verb) : said.verb;
	const act = `*${lasting.infinitive}${said.self ? " się" : ""}${object === "" ? "" : ` ${object}`}`;
	const told = said.tell(`${act} ${prep} ${first} i ${again}${second}`);
	return told === undefined ? [] : [told];
}

/** True for a wording that has turned one of two joined qualities and left the other as it was. */
export function halfRighted(rule: string): ((told: string) => boolean) | undefined {
	const { one = "", two = "" } = PAIR.exec(rule)?.groups ?? {};
	const [second = ""] = /^\p{L}+ \p{L}+/u.exec(two) ?? [];
	return one === "" ? undefined : (told) => told.includes(one) !== told.includes(second);
}
