import type { Report, Sentence } from "../analysis.ts";
import { withoutDiacritics } from "../normalise.ts";
import { compilePhrases, type WordTest } from "../phrases.ts";
import { isGoodAdjective } from "./good-adjectives.ts";

const ADVERBS =
	/^(?:uprzejmie|grzecznie|kulturalnie|profesjonalnie|zyczliwie|przyjaznie|serdecznie|milo|taktownie|sumiennie|rzetelnie|starannie|nalezycie|wlasciwie|odpowiednio|godnie|przyzwoicie|sprawnie|szybko|dobrze|skutecznie|efektywnie|odpowiedzialnie|pozytywnie|kompetentnie|solidnie)$/;
const VIRTUES =
	/^(?:szacun|uprzejmos|zyczliwos|empati|zaangazow|profesjonal|kultur|cierpliwos|takt|uwaznos|zainteresow|zrozumien|wyrozumial|troskliw|otwartos|entuzjazm|postaw|nastawien|goscinnos|sympati|inicjatyw|serdecznos|jakos|standard|poziom|satysfakcj|zadowolen|komfort|wizerun|atmosfer|relacj|dobro$|dobra$|reputacj|profesjonalizm)/;

const classes: Readonly<Record<string, WordTest>> = {
	virtue: (norm) => {
		return (
			isGoodAdjective(withoutDiacritics(norm)) ||
			/^(?:uwazn|gotow|otwart|zaangazowan|przyjazn|pomocn|komunikatywn|usmiechniet|pozytywn|proaktywn|czujn|skupion|naturaln|autentyczn|goscinn|pewny|pewna|przyjaciel)/.test(
				withoutDiacritics(norm),
			)
		);
	},
	adverb: (norm) => ADVERBS.test(withoutDiacritics(norm)),
	quality: (norm) => VIRTUES.test(withoutDiacritics(norm)),
};

/* @__NO_SIDE_EFFECTS__ */
const table = (lists: readonly (readonly [string, "quality" | "attitude"])[]) =>
	compilePhrases<"quality" | "attitude">(
		lists.flatMap(([list, value]) =>
			list.split(";").map((pattern) => [withoutDiacritics(pattern.trim()), value] as const),
		),
		{ key: "bare", classes },
	);

/** Directives that nobody can see being done. */
const VAGUE = table([
	[
		"bądź|bądźcie|bądźmy ?zawsze ?dla|wobec ?klientów|gości|pacjentów|klienta ?bardzo <virtue>; być ?zawsze ?dla|wobec ?klientów|gości|pacjentów|klienta <virtue>; jest ?zawsze <virtue>; są ?zawsze <virtue>; jesteśmy ?zawsze <virtue>; okazuj|okazujcie|okazywać|okazuje|okazujemy|okaż|okazać _2 <quality>; wykazuj|wykazujcie|wykazywać|wykazuje|wykazujemy|wykazać się _1 <quality>; przejawiaj|przejawiać _1 <quality>; miej|mieć|miejcie ?zawsze _1 <quality>; szanuj|szanujcie|szanować|szanuje|szanujemy ?każdego klient*|gośc*|pacjent*|petent*|interesant*|czytelnik*|rozmówc*; pamiętaj|pamiętajcie|pamiętać o <quality>; zachowuj|zachowujcie|zachowywać|zachowuje|zachowujemy się ?zawsze <adverb>; zachowuj|zachowywać|zachowuje|zachowujemy _1 <quality>; traktuj|traktujcie|traktować|traktuje|traktujemy _3 <adverb>; traktuj|traktujcie|traktować|traktuje|traktujemy _3 z <quality>; odnoś|odnosić|odnosi|odnosimy się _3 z <quality>; odnoś|odnosić|odnosi|odnosimy się _3 <adverb>",
		"attitude",
	],
	[
		"angażuj|angażujcie|angażować|angażuje się; podchodź|podchodzić|podchodzi|podchodzimy _3 indywidualnie|profesjonalnie|życzliwie|poważnie; podchodź|podchodzić|podchodzi|podchodzimy _3 z <quality>; zwracaj|zwracać|zwraca|zwracamy się _3 z _1 <quality>; dokładaj|dokładać|dokłada|dokładamy|dołóż|dołożyć ?wszelkich|wszystkich starań; daj|dawaj|dajmy|dajemy|dać z siebie wszystko|więcej; pracuj|pracujcie|pracować|pracuje|pracujemy z pasją|sercem|zaangażowaniem|oddaniem|entuzjazmem; bądź|bądźcie|bądźmy|być|jesteśmy otwarci; zachowaj|zachować|zachowajmy _1 <quality>; kieruj|kierować|kieruje|kierujemy się _1 dobrem|interesem|empatią; działaj|działajcie|działać|działa|działamy <adverb>; bądź|bądźcie|bądźmy|być wzorem|przykładem|wizytówką|profesjonalistą; rozmawiaj|rozmawiać|odpowiadaj|odpowiadać|mów|mówić|obsługuj|obsługiwać _3 w sposób kulturalny|profesjonalny|uprzejmy|godny|odpowiedni|właściwy|życzliwy|taktowny; reaguj|reagować|reaguje|reagujemy adekwatnie|właściwie|odpowiednio|elastycznie",
		"attitude",
	],
	[
		"zapewnij|zapewniaj|zapewniać|zapewnić|zapewnia|zapewniamy|zapewniajcie _3 <quality>; zapewnij|zapewniaj|zapewniać|zapewnić|zapewnia|zapewniamy _2 obsługę; świadcz|świadczyć|świadczymy|świadczy _3 <quality>; dbaj|dbajcie|dbać|dba|dbamy|zadbaj|zadbać|zadbajcie o _2 <quality>; troszcz|troszczyć|troszczymy|troszczy się o _2 <quality>; obsługuj|obsługujcie|obsługiwać|obsługuje|obsługujemy _2 <adverb>; obsługuj|obsługujcie|obsługiwać|obsługuje|obsługujemy _2 na najwyższym|wysokim|odpowiednim poziomie; pracuj|pracujcie|pracować|pracuje|pracujemy ?zawsze <adverb>; utrzymuj|utrzymywać|utrzymuje|utrzymujemy _2 <quality>; buduj|budować|buduje|budujemy _2 <quality>; dąż|dążyć|dążymy|dąży do _2 <quality>; staraj|starajcie|starać|stara|staramy się spełniać|spełnić|zaspokajać|zaspokoić|sprostać _2 oczekiwani*|potrzeb*|wymagani*; wychodź|wychodzić|wychodzi|wychodzimy naprzeciw; stwórz|twórz|tworzyć|tworzymy|stwarzaj|stwarzać _2 <quality>; prosimy|proszę o profesjonaln*|kulturaln*|uprzejm*|indywidualn* podejści*|obsług*|traktowani*; podnoś|podnosić|podnosimy _1 <quality>; wykonuj|wykonywać|wykonuje|wykonujemy _3 <adverb>; reprezentuj|reprezentować|reprezentuje firmę|hotel|bank|sklep <adverb>",
		"quality",
	],
]);

/** What makes a vague verb concrete after all: a colon, a figure, an act that follows. */
function concrete(sentence: Sentence, to: number): boolean {
	for (let i = to; i < sentence.tokens.length; i++) {
		const token = sentence.tokens[i];
		if (token === undefined) continue;
		if (token.kind === "number" || token.kind === "masked" || token.norm === ":") return true;
	}
	return sentence.tokens.length - to > 8;
}

/** True for a word (without diacritics) without which no sentence is vague. */
export const mayBeVague = (bare: string): boolean => VAGUE.mayBegin(bare);

/** Directives too general to be seen. */
export function vagueDeeds(text: string, sentence: Sentence): Report[] {
	const reports: Report[] = [];
	const { tokens } = sentence;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== "word" || tokens[i - 1]?.bare === "nie" || !VAGUE.mayBegin(token.bare))
			continue;
		const match = VAGUE.at(tokens, i);
		if (match === undefined || concrete(sentence, match.to)) continue;
		const end = tokens[match.to - 1]?.end ?? token.end;
		const last = tokens[tokens.length - 1];
		const close = last?.kind === "punctuation" ? (tokens[tokens.length - 2]?.end ?? end) : (last?.end ?? end);
		reports.push({
			check: "vague-deed",
			severity: "advice",
			start: token.start,
			end,
			message: match.value === "quality" ? "vague-deed.quality" : "vague-deed.attitude",
			why: "why.vague-deed",
			params: { words: text.slice(token.start, end) },
			suggestions: [{ start: sentence.start, end: close, text: "Gdy ___, ___", kind: "template" }],
		});
		i = match.to - 1;
	}
	return reports;
}
