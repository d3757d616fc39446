import type { Checker, Report, Sentence } from "#app/coach/analysis.ts";
import { withoutDiacritics } from "#app/coach/normalise.ts";
import { compilePhrases, type WordTest } from "#app/coach/phrases.ts";
import { isGoodAdjective } from "../words/good-adjectives.ts";
import { spelled } from "../words/spelled.ts";
import { VAGUE_MARK } from "../words/vague-words.ts";

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
			list.split(";").map((pattern) => [withoutDiacritics(spelled(pattern.trim())), value] as const),
		),
		{ key: "bare", classes },
	);

/** Directives that nobody can see being done. */
const VAGUE = table([
	[
		"bądź(|cie|my) ?zawsze ?dla|wobec ?klientów|gości|pacjentów|klienta ?bardzo <virtue>; być ?zawsze ?dla|wobec ?klientów|gości|pacjentów|klienta <virtue>; jest ?zawsze <virtue>; są ?zawsze <virtue>; jesteśmy ?zawsze <virtue>; oka(zuj|zujcie|zywać|zuje|zujemy|ż|zać) _2 <quality>; wykaz(uj|ujcie|ywać|uje|ujemy|ać) się _1 <quality>; przejawia(j|ć) _1 <quality>; mie(j|ć|jcie) ?zawsze _1 <quality>; szan(uj|ujcie|ować|uje|ujemy) ?każdego klient*|gośc*|pacjent*|petent*|interesant*|czytelnik*|rozmówc*; pamięta(j|jcie|ć) o <quality>; zachow(uj|ujcie|ywać|uje|ujemy) się ?zawsze <adverb>; zachow(uj|ywać|uje|ujemy) _1 <quality>; trakt(uj|ujcie|ować|uje|ujemy) _3 <adverb>; trakt(uj|ujcie|ować|uje|ujemy) _3 z <quality>; odno(ś|sić|si|simy) się _3 z <quality>; odno(ś|sić|si|simy) się _3 <adverb>",
		"attitude",
	],
	[
		"angaż(uj|ujcie|ować|uje) się; podchod(ź|zić|zi|zimy) _3 indywidualnie|profesjonalnie|życzliwie|poważnie; podchod(ź|zić|zi|zimy) _3 z <quality>; zwraca(j|ć||my) się _3 z _1 <quality>; dokłada(j|ć||my)|doł(óż|ożyć) ?wszelkich|wszystkich starań; daj|dawaj|daj(my|emy)|dać z siebie wszystko|więcej; prac(uj|ujcie|ować|uje|ujemy) z pasją|sercem|zaangażowaniem|oddaniem|entuzjazmem; bądź(|cie|my)|być|jesteśmy otwarci; zachowa(j|ć|jmy) _1 <quality>; kier(uj|ować|uje|ujemy) się _1 dobrem|interesem|empatią; działa(j|jcie|ć||my) <adverb>; bądź(|cie|my)|być wzorem|przykładem|wizytówką|profesjonalistą; rozmawia(j|ć)|odpowiada(j|ć)|mów(|ić)|obsług(uj|iwać) _3 w sposób kulturalny|profesjonalny|uprzejmy|godny|odpowiedni|właściwy|życzliwy|taktowny; reag(uj|ować|uje|ujemy) adekwatnie|właściwie|odpowiednio|elastycznie",
		"attitude",
	],
	[
		"zapewni(j|aj|ać|ć|a|amy|ajcie) _3 <quality>; zapewni(j|aj|ać|ć|a|amy) _2 obsługę; świadcz(|yć|ymy|y) _3 <quality>; dba(j|jcie|ć||my)|zadba(j|ć|jcie) o _2 <quality>; troszcz(|yć|ymy|y) się o _2 <quality>; obsług(uj|ujcie|iwać|uje|ujemy) _2 <adverb>; obsług(uj|ujcie|iwać|uje|ujemy) _2 na najwyższym|wysokim|odpowiednim poziomie; prac(uj|ujcie|ować|uje|ujemy) ?zawsze <adverb>; utrzym(uj|ywać|uje|ujemy) _2 <quality>; bud(uj|ować|uje|ujemy) _2 <quality>; dąż(|yć|ymy|y) do _2 <quality>; stara(j|jcie|ć||my) się spełni(ać|ć)|zaspok(ajać|oić)|sprostać _2 oczekiwani*|potrzeb*|wymagani*; wychod(ź|zić|zi|zimy) naprzeciw; stwórz|twórz|tworzy(ć|my)|stwarza(j|ć) _2 <quality>; pros(imy|zę) o profesjonaln*|kulturaln*|uprzejm*|indywidualn* podejści*|obsług*|traktowani*; podno(ś|sić|simy) _1 <quality>; wykon(uj|ywać|uje|ujemy) _3 <adverb>; reprezent(uj|ować|uje) firmę|hotel|bank|sklep <adverb>",
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

/** True for a word (without diacritics) that a vague directive may begin with. */
export const beginsVague = (bare: string): boolean => VAGUE.mayBegin(bare);

/** Directives too general to be seen. */
function vagueDeeds(text: string, sentence: Sentence): Report[] {
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

/** The vague deeds of rules. */
export const checkVague: Checker = ({ text, units }) =>
	units.flatMap(({ sentences }) =>
		sentences.flatMap((sentence) => ((sentence.marks & VAGUE_MARK) === 0 ? [] : vagueDeeds(text, sentence))),
	);
