import { personOf } from "../../words/people.ts";
import { instrumentalOf } from "../pairs/phrases.ts";
import { goodStem } from "../reading/thing-states.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { agreed, goodFor } from "./good-qualities.ts";
import {
	done,
	instead,
	isMany,
	object,
	PLACED,
	type Seen,
	state,
	takenOff,
	tight,
	unblocked,
	uncovered,
	was,
} from "./seen-deeds.ts";

const SEEN =
	/^(?<lead>(?<head>dopilnuj|zadbaj|dbaj|pilnuj|uważaj|upewnij się|sprawdź|sprawdzaj|postaraj się|staraj się|zwróć uwagę|zwracaj uwagę|uważaj na to|(?:organizuj|planuj|układaj|ułóż|ustaw|ustawiaj|zaplanuj|prowadź|pakuj|wieszaj|rozwieś) \p{L}+(?: \p{L}+)? tak)(?<order>cie|my)?(?: się)?(?: o to)?,? (?:aby|żeby|by|że|czy)) (?<before>.*?)(?<!\p{L})nie (?<self>się )?(?<verb>\p{L}+)(?<after>.*)$/iu;

function taken(rule: string): Seen | undefined {
	const found = SEEN.exec(rule)?.groups;
	if (found === undefined) return undefined;
	const { lead = "", order = "", verb = "" } = found;
	const reflexive =
		/ się $/.test(found.before ?? "") || found.self !== undefined || /^ się(?= |$)/.test(found.after ?? "");
	const before = (found.before ?? "").trim().replace(/ się$/, "");
	const after = (found.after ?? "").replace(/^ się(?= |$)/, "").trim();
	const self = reflexive ? " się" : "";
	const led = PLACED.test(before);
	const inner = /^(?<thing>.+?) (?<place>(?:w|we|na|przy|pod|za) .+)$/u.exec(before)?.groups;
	return {
		lead,
		order,
		verb,
		self,
		after,
		thing: led ? after : (inner?.thing ?? before),
		place: led ? before : (inner?.place ?? ""),
		kept: (verb, after) => [lead, before, `${verb}${self}`, after].filter((one) => one !== "").join(" "),
	};
}

/** Places and ways where things do not belong, and those where they do; the first column is read at the end of the clause. */
const PLACES: readonly (readonly [RegExp, string])[] = [
	[/(?:w(?: pełnym| ostrym)?|na(?: pełnym| ostrym)?) słońcu$/u, "w cieniu"],
	[/(?:na|w) deszczu$/u, "pod dachem"],
	[/(?:na|w) (?:mrozie|zimnie|chłodzie)$/u, "w cieple"],
	[/w (?:upale|gorącu)$/u, "w chłodzie"],
	[/w przeciągu$/u, "z dala od przeciągu"],
	[/na stojąco$/u, "na siedząco"],
	[/w poprzek (?<what>.+)$/u, "wzdłuż $<what>"],
	[/(?:bez opieki|samopas)$/u, "pod opieką"],
	[/bez (?:nadzoru|dozoru)$/u, "pod nadzorem"],
	[/bez (?:pokrywki|pokrywek|przykrycia)$/u, "pod przykryciem"],
	[/(?:przez|w poprzek) (?:chodnik|przejście|korytarz|salę|pokój|środek \p{L}+)$/u, "wzdłuż ściany"],
	[/pod nogami(?: \p{L}+)?$/u, "z dala od przejścia"],
	[/(?:obok|koło|w pobliżu|blisko|tuż przy) (?<what>[^,]+)$/u, "z dala od $<what>"],
	[/po (?:podłodze|ziemi|posadzce)$/u, "pod ścianą"],
	[/(?:w nieładzie|byle jak|w bałaganie)$/u, "w porządku"],
	[/(?:przed czasem|po czasie|za wcześnie|za późno|z opóźnieniem|zbyt późno|zbyt wcześnie)$/u, "o czasie"],
	[/w (?:przejściu|przejściach|progu)$/u, "z boku, poza przejściem"],
];

/** Where things belong that lie on the ground. */
const OFF_THE_GROUND: readonly (readonly [RegExp, string])[] = [
	[/paczk|przesył|karton|skrzyn|towar|work/u, "na paletach"],
	[/ubran|odzież|płaszcz|kurt|marynar|sukni/u, "na wieszakach"],
	[/but|obuwi/u, "na półce"],
	[/książ|akt|dokument|teczk|segregator/u, "na regale"],
	[/ręcznik|pościel|bieliz/u, "w koszu"],
];

const GROUND = /na (?:podłodze|ziemi|posadzce|dywanie|trawie)(?<more>(?: \p{L}+)?)$/u;

/** "Dopilnuj, aby wieńce nie stały w słońcu" -> "Dopilnuj, aby wieńce stały w cieniu". */
function placedRight({ lead, verb, after, thing, kept, place }: Seen): string[] {
	if (PLACED.test(`${place} `) && thing === after) {
		const crossing = /^(?<what>.+?) w poprzek (?<way>.+)$/u.exec(after)?.groups;
		return crossing === undefined ? [] : [`${lead} ${place} ${crossing.what} ${verb} wzdłuż ${crossing.way}`];
	}
	for (const [bad, good] of PLACES) if (bad.test(after)) return [kept(verb, after.replace(bad, good))];
	if (/^opart\p{L} o .+$/u.test(after))
		return [
			kept(
				verb,
				/^(?:nart|rower|desk|hulajnog|parasol|drabin|kij)/u.test(lower(thing)) ? "w stojaku" : "na swoim miejscu",
			),
		];
	if (/^na (?:wierzchu|widoku)$/u.test(after)) return [kept(was(verb), state("schowan", verb, thing))];
	if (GROUND.test(after) && /^(?:leż|sta|stoj|wala|poniewiera)/u.test(verb)) {
		const where = OFF_THE_GROUND.find(([things]) => things.test(lower(thing)))?.[1] ?? "na swoim miejscu";
		return [kept(instead("leża", "leży", verb), after.replace(GROUND, where))];
	}
	return [];
}

const WRONG: readonly (readonly [RegExp, string])[] = [
	[/^(?:zl|niewlasciw|bledn|nieodpowiedni|cudz|niepowolan)$/, "właściw"],
	[/^(?:niepelno?|niekompletn)$/, "kompletn"],
	[/^(?:zimn|wystygl|wychlodzon)$/, "gorąc"],
];
const ENDING = /(?<soft>i?)(?<ending>ego|emu|ej|ych|ich|ymi|imi|ym|im|ą|y|a|e|i)$/u;

/** The adjective of a bad quality with the good one in its form; undefined for other words. */
function bettered(word: string): string | undefined {
	const { ending = "" } = ENDING.exec(word)?.groups ?? {};
	if (ending === "" || word.length < 3) return undefined;
	const bare = strip(lower(word)).replace(/(?:ie|i)?(?:ego|emu|ej|ych|ich|ymi|imi|ym|im|a|y|e|i)$/, "");
	const good = WRONG.find(([bad]) => bad.test(bare))?.[1] ?? goodStem(bare) ?? goodFor(word);
	return good === undefined ? undefined : agreed(good, ending.replace(/^i(?=.)/, "y").replace(/^i$/, "y"));
}

/** "… nie wracało w mokrych ubraniach" -> "… wracało w suchych ubraniach", "… nie leciała głośna muzyka". */
function bettersQuality({ verb, after, kept }: Seen): string[] {
	if (/,| (?:i|ani|bez) /u.test(after)) return [];
	const words = after.split(" ");
	const at = words.findIndex((word, index) => index < words.length - 1 && bettered(word) !== undefined);
	const good = at < 0 ? undefined : bettered(words[at] ?? "");
	if (good === undefined || (at > 0 && !/^(?:w|we|z|ze|do|pod|na|o|po|przy)$/u.test(words[at - 1] ?? "") && at !== 0))
		return [];
	words[at] = good;
	return [kept(verb, words.join(" "))];
}

/** "nie zostały otwarte na noc" -> "zostały zamknięte na noc". */
function otherState({ verb, after, kept, thing }: Seen): string[] {
	const [first = "", ...rest] = after.split(" ");
	if (!/^(?:zosta|pozosta|był|by|są$|jest$|sta[łl]|stoi|stoją|leż|wis)/u.test(verb) || thing === after) return [];
	if (/^(?:zastawi|zablokow|zataras)/u.test(first)) return [kept(verb, state("dostępn", verb, thing))];
	const good = bettered(first);
	return good === undefined || /^(?:widoczn|zadowol|zaniep|głodn)/u.test(first)
		? []
		: [kept(verb, [good, ...rest].join(" "))];
}

/** What persons wear and have with them, after "bez", and how they are with it. */
const EQUIPPED: Readonly<Record<string, string>> = {
	kasku: "w kasku",
	kasków: "w kaskach",
	kamizelki: "w kamizelce",
	okularów: "w okularach",
	maseczki: "w maseczce",
	maski: "w masce",
	rękawic: "w rękawicach",
	rękawiczek: "w rękawiczkach",
	fartucha: "w fartuchu",
	czepka: "w czepku",
	ochraniaczy: "w ochraniaczach",
	identyfikatora: "z identyfikatorem",
	pasów: "w zapiętych pasach",
	gogli: "w goglach",
	kapoka: "w kapoku",
	smyczy: "na smyczy",
	kagańca: "w kagańcu",
	plakietki: "z plakietką",
	legitymacji: "z legitymacją",
	zaproszenia: "z zaproszeniem",
	dokumentów: "z dokumentami",
	asysty: "w asyście pracownika",
	biletu: "z biletem",
	przepustki: "z przepustką",
	opieki: "pod opieką",
	nadzoru: "pod nadzorem",
};

/** "aby nikt nie wchodził na halę bez kasku" -> "aby każdy wchodził na halę w kasku". */
function everyoneWith({ lead, thing, verb, self, after }: Seen): string[] {
	const { way = "", lacking = "" } = /^(?<way>.*?) ?bez (?<lacking>\p{L}+)$/u.exec(after)?.groups ?? {};
	const having = EQUIPPED[lower(lacking)];
	if (having === undefined) return [];
	const who = /^nikt$/iu.test(thing) ? "każdy" : thing;
	return [`${lead} ${who} ${verb}${self}${way === "" ? "" : ` ${way}`} ${having}`];
}

/** "dłużej niż pięć minut" -> "najwyżej pięć minut". */
function bounded({ verb, after, kept, thing }: Seen): string[] {
	if (/^nik[to]/iu.test(thing)) return [];
	const told = after
		.replace(/(?:dłużej|więcej|dalej|wyżej) niż (?=\p{L}|\d)/u, "najwyżej ")
		.replace(/później niż (?=\p{L}|\d)/u, "najpóźniej ")
		.replace(/wcześniej niż (?=\p{L}|\d)/u, "najwcześniej ");
	return told === after || /najwyżej zwykle|najwyżej to/u.test(told) ? [] : [kept(verb, told)];
}

/** "żeby piloty nie leżały bez baterii" -> "żeby piloty miały baterie", "żeby faktury nie wychodziły bez numeru" -> "… wychodziły z numerem". */
function provided({ lead, thing, place, verb, after, kept }: Seen): string[] {
	const { way = "", lacking = "" } = /^(?<way>.*?) ?(?<!\p{L})bez (?<lacking>\p{L}[^,]*)$/u.exec(after)?.groups ?? {};
	if (
		lacking === "" ||
		thing === after ||
		/^sam[aieoy]?(?: |$)/u.test(way) ||
		/^(?:potrzeby|powodu|sensu|końca|przerwy|ładu|zgody|wiedzy|informacji|odpowiedzi|pomocy|słowa|wyjaśni\p{L}+)/u.test(
			lacking,
		)
	)
		return [];
	if (/^(?:leż|sta[łl]|stoi|stoją|wis|by[łl]|są|jest|zosta|pozosta)/u.test(verb)) {
		const what = accusativeOf(lacking);
		const ending = /ł(?:[aoy])?$|li$/u.exec(verb)?.[0];
		const has = ending === undefined ? (isMany(verb) ? "mają" : "ma") : ending === "li" ? "mieli" : `mia${ending}`;
		return what === undefined ? [] : [`${lead} ${thing} ${place} ${has} ${what}`.replace(/ {2,}/g, " ")];
	}
	const [noun = "", ...rest] = lacking.split(" ");
	const having = instrumentalOf(noun);
	return having === undefined || /(?:ego|ej|ych)$/u.test(noun)
		? []
		: [kept(verb, [way, "z", having, ...rest].filter((one) => one !== "").join(" "))];
}

/** "Nie dopuść, żeby pies biegał po poczekalni": the same said by what is not to be let. */
const NOT_LET =
	/^nie (?:dopuść|dopuszczaj|pozwól|pozwalaj)(?<order>cie)?(?: do tego)?,? (?:aby|żeby|by) (?<thing>\p{L}+(?: (?!\p{L}+(?:ł|ła|ło|ły|li) )\p{L}+){0,2}) (?<verb>\p{L}+(?:ł|ła|ło|ły|li))(?<rest>(?: .+)?)$/iu;

/** What is to be cleared away wherever it is. */
const WASTE =
	/^(?:wod|kałuż|płyn|mlek|olej|plam|śnieg|lód|liści|śmiec|piasek|błot|okruch|włos|kurz|szkł|odłam|resztk|smug)/u;

/** "żeby woda nie stała na posadzce" -> "Usuwaj wodę z posadzki od razu". */
function clearedOff({ order, thing, place, verb, after }: Seen): string[] {
	const led = thing === after;
	const where = led || !/^(?:na|w|we) /u.test(after) ? place : after;
	const what = WASTE.test(lower(thing)) ? object(thing, verb) : undefined;
	const [prep = "", ...words] = where.split(" ");
	if (what === undefined || !/^(?:na|w|we)$/u.test(prep)) return [];
	const from = declined(words.join(" "), "loc", "gen")?.text;
	return from === undefined
		? []
		: [`Usuwaj${order} ${what} ${/^(?:[sz][^aeiouyó]|ws)/u.test(from) ? "ze" : "z"} ${from} od razu`];
}

/** The wordings of a rule that says where things must not be, or what must not become of them; none elsewhere. */
export function seenThings(rule: string): string[] {
	const allowed = NOT_LET.exec(rule)?.groups;
	if (
		allowed !== undefined &&
		!/ niż /u.test(rule) &&
		personOf(strip(lower((allowed.thing ?? "").split(" ")[0] ?? ""))) === undefined
	)
		return seenThings(`Dopilnuj${allowed.order ?? ""}, żeby ${allowed.thing} nie ${allowed.verb}${allowed.rest}`);
	if (!rule.includes(" nie ") || !/^\p{L}+(?: \p{L}+){0,5},? (?:aby|żeby|by|że|czy) /iu.test(rule)) return [];
	const seen = taken(rule);
	if (
		seen === undefined ||
		seen.verb.length < 3 ||
		/[ćc]$/u.test(seen.verb) ||
		/^(?:ma|mieć|można|wolno)$/u.test(seen.verb)
	)
		return [];
	const persons = personOf(strip(lower(seen.thing.split(" ")[0] ?? ""))) !== undefined;
	const waste = clearedOff(seen);
	if (waste.length > 0) return waste;
	const first = [...bounded(seen), ...everyoneWith(seen), ...placedRight(seen)];
	if (first.length > 0) return first;
	if (persons)
		return [...bettersQuality(seen), ...(/^(?:biega|goni|hałas|krzycz|wrzesz)/u.test(seen.verb) ? done(seen) : [])];
	for (const turned of [provided, takenOff, otherState, tight, unblocked, uncovered, bettersQuality, done]) {
		const found = turned(seen);
		if (found.length > 0) return found;
	}
	return [];
}

/** What those who act are to have with them, or how long they may take: what stands before all that is known of their act. */
export function seenPersons(rule: string): string[] {
	const seen = rule.includes(" nie ") && / (?:bez|niż) /u.test(rule) ? taken(rule) : undefined;
	return seen === undefined ? [] : [...bounded(seen), ...everyoneWith(seen)];
}
