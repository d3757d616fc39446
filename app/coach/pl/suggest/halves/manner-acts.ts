import { formOf, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { capital, lower } from "../words/rewriting-words.ts";

/** What is told, and the act that must not go with it: "Przyjmij zwrot bez przesłuchiwania klienta", "Oddaj resztę, nie rzucając monet". */
const WITH_ACT =
	/^(?<main>[^,;.]+?)(?:,| i|, ale| ale)? (?:(?:bez|unikając) (?<named>\p{L}+(?:nia|cia))(?: się)?|nie (?<done>\p{L}+ąc)(?: się)?)(?<rest>(?: [^,;.]+)?)$/u;

const FORMS: ReadonlySet<string> = new Set([
	"imperative",
	"imperative-plural",
	"imperative-we",
	"we",
	"infinitive",
	"he",
	"they",
]);

/** Where the verb of a rule stands, with the form in which it tells; undefined for rules that no verb near their beginning tells. */
function toldIn(main: string): { form: VerbForm; subject: string } | undefined {
	const words = main.split(" ");
	for (const [at, word] of words.slice(0, 4).entries()) {
		const form = readAct(lower(word))?.form;
		if (form === undefined || !FORMS.has(form)) continue;
		if (/^(?:he|they)$/.test(form)) return at === 0 ? undefined : { form, subject: words.slice(0, at).join(" ") };
		if (/^(?:należy|trzeba|warto|proszę|prosimy)$/i.test(words[at - 1] ?? "")) return undefined;
		return { form, subject: "" };
	}
	return undefined;
}

/** Words that do not stand for an act of staff: idioms of time and of tempo. */
const IDIOM =
	/^(?:opóźnienia|spóźnienia|oczekiwania|czekania|wyjścia|uprzedzenia|umówienia|zaproszenia|doświadczenia|ograniczenia|zastrzeżenia)$/;

/** The rule with the good act in place of the bad one beside it: "Przyjmij zwrot i …"; none elsewhere. */
export function withGoodAct(rule: string, instead: (ban: string) => string[]): string[] {
	const { main = "", named = "", done = "", rest = "" } = WITH_ACT.exec(rule)?.groups ?? {};
	if (main === "" || IDIOM.test(named) || / (?:i|oraz) /.test(rest) || /(?<!\p{L})(?:nie|bez)(?!\p{L})/iu.test(main))
		return [];
	const self = / (?:(?:bez|unikając) \p{L}+|nie \p{L}+) się(?= |$)/u.test(rule) ? " się" : "";
	const verb = (done === "" ? readAct(lower(named)) : readAct(lower(done)))?.verb;
	const told = toldIn(main);
	if (verb === undefined || told === undefined) return [];
	const { form, subject } = told;
	const order = formOf(verb, form);
	if (order === "") return [];
	const what = `${order}${self}${rest}`;
	const ban = subject === "" ? capital(`nie ${what}`, true) : `${subject} nie ${what}`;
	const joint = / (?:i|oraz) /.test(main) ? ", " : " i ";
	const good: string[] = [];
	for (const rule of instead(ban)) {
		const act = subject === "" ? lower(rule) : rule.startsWith(`${subject} `) ? rule.slice(subject.length + 1) : "";
		if (
			act === "" ||
			/^(?:zamiast|wolno|należy|gdy|jeśli|przed|po|każd\p{L}+|do|w|na|podczas|\p{L}+(?:anie|enie|ęcie)) /u.test(act)
		)
			continue;
		if (
			/^poproś\p{L}* i (?:wyjaśnij|podaj)|następny krok|w dzienniku|inne wyjście|^stań\p{L}* z boku|do szuflady|^odwróć|zapuka|przełożon|przepro|^przywit|^zauważ|przed (?:wejściem|odejściem)/u.test(
				act,
			)
		)
			continue;
		if (act.split(" ")[0]?.slice(0, 5) === lower(main).split(" ")[0]?.slice(0, 5)) continue;
		good.push(`${main}${/ (?:i|oraz) /.test(act) ? ", " : joint}${act}`);
	}
	return good.slice(0, 2);
}

/** The half that tells what to do, where the act beside it has nothing of its own. */
export function tellingHalf(rule: string): string[] {
	const { main = "", named = "" } = WITH_ACT.exec(rule)?.groups ?? {};
	return main.split(" ").length > 2 &&
		!/^(?:rozmawiaj|mów|odpowiadaj|odmawiaj|pisz|zwracaj|słuchaj|odpisuj|tłumacz|pytaj)/i.test(main) &&
		!IDIOM.test(named) &&
		!/(?<!\p{L})(?:nie|bez)(?!\p{L})/iu.test(main)
		? [main]
		: [];
}
