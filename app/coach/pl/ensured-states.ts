import { nominativeOf } from "./accusative.ts";
import { readAct } from "./act-reading.ts";
import { declined } from "./noun-cases.ts";
import { lower, strip } from "./rewriting-words.ts";
import { served } from "./served-words.ts";
import { readPast, type Voice } from "./spoken.ts";

/** Qualities that are wrong where one sits, lies, waits or works, and the good ones, by their stems without diacritics. */
const CONTRARY: readonly (readonly [RegExp, string])[] = [
	[/^(?:goracy?|rozgrzan|rozpalon|nagrzan)$/, "chłodn"],
	[/^(?:zimn|lodowat|wychlodzon|chlodn)$/, "ciepł"],
	[/^(?:tward)$/, "miękk"],
	[/^(?:ciemn|nieoswietlon|slabo oswietlon)$/, "oświetlon"],
	[/^(?:ciasn)$/, "przestronn"],
	[/^(?:niewygodn)$/, "wygodn"],
	[/^(?:nierown|krzyw)$/, "równ"],
	[/^(?:duszn|nieprzewietrzon)$/, "przewietrzon"],
	[/^(?:rozladowan)$/, "naładowan"],
	[/^(?:niezabezpieczon)$/, "zabezpieczon"],
	[/^(?:niesprawn|zepsut|wadliw)$/, "sprawn"],
	[/^(?:zmeczon|niewyspan|przemeczon|senn)$/, "wypoczęt"],
	[/^(?:przestraszon|wystraszon|zdenerwowan)$/, "spokojn"],
	[/^(?:chybotliw|niestabiln|chwiejn)$/, "stabiln"],
	[/^(?:sliski|slisk|mokr|wilgotn)$/, "such"],
	[/^(?:niewazn|wygasl)$/, "ważn"],
	[/^(?:spoznion)$/, "punktualn"],
	[/^(?:halaslow|glosn)$/, "cich"],
	[/^(?:zatloczon|tloczn)$/, "spokojn"],
];
/** What a thing is too much, and what it is to be. */
const TOO: readonly (readonly [RegExp, string])[] = [
	[/^(?:zimn|chlodn)$/, "ciepł"],
	[/^(?:gorac|ciepl)$/, "umiarkowanie ciepł"],
	[/^(?:glosn)$/, "cich"],
	[/^(?:cich)$/, "dobrze słyszaln"],
	[/^(?:ciemn)$/, "dobrze oświetlon"],
	[/^(?:jasn)$/, "przyciemnion"],
	[/^(?:mal|niski|nisk|krotk)$/, "odpowiednio duż"],
	[/^(?:duz|wielk)$/, "odpowiednio mał"],
	[/^(?:ciezk)$/, "lekk"],
	[/^(?:ciasn)$/, "luźn"],
	[/^(?:luzn)$/, "dobrze dopasowan"],
	[/^(?:dlug)$/, "krótk"],
	[/^(?:slon|pikantn|ostr)$/, "łagodnie doprawion"],
	[/^(?:tward)$/, "miękk"],
	[/^(?:gest)$/, "rzadk"],
	[/^(?:rzadk)$/, "gęst"],
	[/^(?:such)$/, "wilgotn"],
	[/^(?:mokr|wilgotn)$/, "such"],
	[/^(?:tlust|slodk)$/, "lekk"],
];

/** A stem with an ending: "miękk" and "ej" -> "miękkiej". */
const grown = (stem: string, ending: string): string =>
	/[kg]$/u.test(stem) && /^[ye]/u.test(ending) ? `${stem}i${ending.replace(/^y/u, "")}` : `${stem}${ending}`;
const FORM = /^(?<stem>\p{L}{2,}?)(?<soft>i?)(?<ending>ego|emu|ej|ych|ymi|ym|ich|imi|im|ą|y|a|e|i)$/u;

/** "psy nie leżały na gorącym betonie" -> "leżały na chłodnym betonie", "woda nie była za zimna" -> "była ciepła". */
function contrary(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	if (/^(?:nikt|nic|żad)/iu.test(who)) return [];
	const too = /^ (?:za|zbyt) (?<word>\p{L}+)$/u.exec(rest)?.groups?.word;
	const placed =
		/^(?<before>(?: [^,]*?)? (?:na|w|we|przy|pod|za|z|ze|po|do) )(?<word>\p{L}+)(?<after> \p{L}+(?: [^,]+)?)$/u.exec(
			rest,
		)?.groups;
	const alone = /^ (?<word>\p{L}+)$/u.exec(rest)?.groups?.word;
	const word = too ?? placed?.word ?? alone ?? "";
	const { stem = "", ending = "" } = FORM.exec(lower(word))?.groups ?? {};
	if (stem === "" || (too !== undefined && !/^(?:by|jest|są|robi|stawa)/u.test(verb))) return [];
	const bare = strip(stem);
	const good = (too !== undefined ? TOO : CONTRARY).find(([bad]) => bad.test(bare))?.[1];
	if (good === undefined) return [];
	const said = grown(
		good,
		/^i/u.test(ending) && ending !== "i"
			? ending.replace(/^i/u, "y")
			: ending === "i" && /[^kg]$/u.test(good)
				? "i"
				: ending,
	);
	return [`${head} ${who} ${verb}${placed === undefined ? " " : placed.before}${said}${placed?.after ?? ""}`];
}

/** What is to be seen to, taken apart: "Dopilnuj, żeby | klucze | nie | ginęły | …". */
interface Ensured {
	/** The head with its conjunction. */
	head: string;
	who: string;
	/** The verb as it stands, and what stands behind it. */
	verb: string;
	rest: string;
	/** True behind "że": the present is told. */
	now: boolean;
	voice: Voice;
}

const ENSURED =
	/^(?<head>(?:(?:prosimy |proszę )?(?:dopiln|przypiln|piln|zadba|dba|postara|stara|upewn|zapewn|sprawd|spraw|pamięta|organiz|zorganiz|plan|zaplan|rozplan|ustaw|układa|ułóż|prac|czuwa|zrób|rób|troszcz|zatroszcz|uważa)\p{L}*(?: [^,]{1,40}?)?),? (?<that>aby|żeby|by|że)) (?<who>(?:(?:w|we|na|przy|podczas|po|przed) \p{L}+(?: \p{L}+)? )?\p{L}+(?: (?!nie )\p{L}+){0,3}?) nie (?<verb>\p{L}+)(?<rest>.*)$/iu;

/** Whose voice a present or a past has. */
function voiceOf(verb: string, who: string): Voice | undefined {
	const past = readPast(verb)?.voice ?? (/(?:ł|ła|ło|li|ły)$/u.exec(verb)?.[0] as Voice | undefined);
	if (past !== undefined) return past;
	const person = served(who.split(" ").pop() ?? "");
	const many = /(?:ą|ają|eją|cą)$/u.test(verb);
	if (person !== undefined) return person.plural ? "li" : person.gender === "she" ? "ła" : "ł";
	if (many) return "ły";
	const [first = ""] = who.split(" ");
	return /a$/u.test(first) ? "ła" : /[oe]$/u.test(first) ? "ło" : "ł";
}

/** A rule that sees to something taken apart; undefined elsewhere. */
export function ensuredOf(rule: string): Ensured | undefined {
	const { head = "", that = "", who = "", verb = "", rest = "" } = ENSURED.exec(rule)?.groups ?? {};
	if (who === "" || /(?:^| )nie /iu.test(head)) return undefined;
	const voice = voiceOf(lower(verb), who);
	return voice === undefined ? undefined : { head, who, verb: lower(verb), rest, now: lower(that) === "że", voice };
}

const END: Readonly<Record<Voice, string>> = { ł: "y", ła: "a", ło: "e", li: "i", ły: "e" };

/** A past stem in its voice, or the present of it: `{być}` and such, told of whoever it is. */
function told(text: string, { voice, now }: Ensured): string {
	const many = voice === "li" || voice === "ły";
	return text
		.replace(/\{(\p{L}+)\/(\p{L}+)\/(\p{L}+)\}/gu, (_, stem: string, one: string, several: string) =>
			now ? (many ? several : one) : voice === "li" && stem.endsWith("a") ? `${stem.slice(0, -1)}eli` : stem + voice,
		)
		.replace(/\{e\}/gu, END[voice]);
}

/** "be" of things and people in the forms that `told` knows: the stem of the past, the present of one and of several. */
const BE = "{by/jest/są}";
const WORK = "{działa/działa/działają}";

/** What things must not do and what they are to do in place of it; `{rest}` is what stands behind. */
const THINGS: readonly (readonly [bad: RegExp, ...good: string[]])[] = [
	[/^(?:zagłusz|przekrzyk)\p{L}+ [^,]+$/u, `{gra/gra/grają} cicho, w tle`],
	[/^(?:za)?(?:psu|cina|wiesza)\p{L}*(?: się)?$/u, `${WORK} sprawnie`],
	[/^(?:skrzyp|hałas|trzeszcz|buc|warcz|terko|brzęcz|pisz?cz)\p{L}*(?: .*)?$/u, `${WORK} cicho`],
	[/^(?:kap|ciek|przeciek|wycie)\p{L}*(?: .*)?$/u, `${BE} szczeln{e}`],
	[/^(?:wysty|sty|ostyg|ostud)\p{L}+$/u, `${BE} ciepł{e} aż do podania`],
	[/^(?:rozmrażał|rozmrozi|rozmarz|topi|roztopi|topni)\p{L}+(?: się)?$/u, `${BE} w mrozie aż do podania`],
	[/^(?:wys(?:y|ch)|usycha|więd|zwięd|schn|usch)\p{L}+$/u, `${BE} regularnie podlewan{e}`],
	[/^(?:kurzy|zakurzy|zbiera\p{L}* (?:na sobie )?kurz)\p{L}*(?: się)?(?: .*)?$/u, `${BE} codziennie wycieran{e}`],
	[
		/^(?:spad|spaś|zsuw|przewra|przewró|wywra|wywró|chwia|chybo|kiwa|zsun)\p{L}*(?: .*)?$/u,
		"{sta/stoi/stoją} stabilnie",
	],
	[/^(?:przeleć|przepełni|przelew|wysypyw|przesypyw)\p{L}*(?: .*)?$/u, `${BE} opróżnian{e} na czas`],
	[/^(?:zachodz|zaparow|parow|zamarz|oblodz)\p{L}*(?: .*)?$/u, `${BE} such{e} i przejrzyst{e}`],
	[/^(?:ślizga|rozjeżdża|przesuwa|odjeżdża)\p{L}*(?: się)?(?: .*)?$/u, `${BE} dobrze zamocowan{e}`],
	[/^(?:parkowa|parkuj)\p{L}*(?: .*)?$/u, "{parkowa/parkuje/parkują} na wyznaczonych miejscach"],
	[
		/^(?:sta|stał|stoj|parkow)\p{L}* (?:pod oknami|pod domem|na trawniku|na ulicy|na chodniku|w poprzek)(?: .*)?$/u,
		"{sta/stoi/stoją} na wyznaczonych miejscach",
	],
	[
		/^(?:rozlewa|wylewa|chlapa|rozchlapyw|kapa|przelewa)\p{L}*(?: się)?(?: .*)?$/u,
		"{zostawa/zostaje/zostają} w całości w naczyniu",
	],
	[/^(?:gnij|gnił|pleśn|zepsu|psu)\p{L}*(?: się)?(?: .*)?$/u, `${BE} zawsze śwież{e}`],
	[/^(?:przypal|przypieka|przypiec)\p{L}*(?: się)?(?: .*)?$/u, `${BE} mieszan{e} i pilnowan{e} do końca`],
	[/^(?:raził|razi|oślepia|świeci)\p{L}* (?:\p{L}+ )?(?:w oczy|po oczach)$/u, `${BE} skierowan{e} w dół`],
	[/^(?:wysta|zwisa|stercz)\p{L}*(?: .*)?$/u, "{mieści/mieści/mieszczą} się w całości na swoim miejscu"],
	[/^(?:gas|zgas|wygas)\p{L}*$/u, "{świeci/świeci/świecą} się przez cały czas"],
	[
		/^(?:szczeka|ujada|skacz|skaka|warcza|warczy|obszczek)\p{L}*(?: .*)?$/u,
		"{leża/leży/leżą} spokojnie na swoim miejscu",
	],
	[/^(?:biega|lata)\p{L}* (?:luzem|wolno|swobodnie)(?: .*)?$/u, `${BE} na smyczy`],
	[
		/^traf(?:i|ia)\p{L}* do (?:zwykłego|ogólnego|zmieszanego|niewłaściwego|jednego) (?:kosza|pojemnika|worka|śmietnika)$/u,
		"{trafia/trafia/trafiają} do osobnego, oznaczonego pojemnika",
	],
	[/^zabrak(?:ło|nie)(?: .*)?$/u, ""],
];

/** How long or how much, for what goes beyond a bound. */
const BEYOND = /^(?:przekracz|przekrocz|wykracz)\p{L}* (?:poza )?(?<span>.+)$/u;
const SPAN = /minut|godzin|sekund|kwadrans|dni|dnia|tygodn|miesi|dob/u;

/** What those served feel, and what they are to feel. */
const FELT: readonly (readonly [RegExp, string])[] = [
	[/^(?:pomini|zignor|ignor|niezauw|niewidz|zapomni|zlekcew|lekcew|zbyt|zbywan)/u, "zauważon{e} i wysłuchan{e}"],
	[/^(?:obc|nieprosz|intruz|niechcian|zbędn|niepotrzebn)/u, "mile widzian{e}"],
	[/^(?:zagubi|niepewn|onieśm|zdezor)/u, "pewnie i wiedz{ą}, co będzie dalej"],
	[/^(?:przymusz|zmusz|nacisk|osacz|przypart|nagabyw)/u, "swobodnie"],
	[/^(?:poganian|popędz|pospiesz|ponagl)/u, "swobodnie, bez pośpiechu"],
	[/^(?:zawstydz|ośmiesz|upokorz|poniż|winn|skrępow|głupi)/u, "swobodnie i z szacunkiem"],
	[/^(?:gorsz|mniej waż|dyskrym)/u, "tak samo ważn{e} jak inni"],
	[/^(?:oszuk|nacią|wykorz|naciągn)/u, "uczciwie potraktowan{e}"],
	[/^(?:samotn|opuszcz|zostawi|porzuc)/u, "otoczon{e} opieką"],
	[/^(?:podejrz|śledz|obserw|kontrol)/u, "swobodnie"],
];

/** "Spraw, żeby gość nie czuł się pominięty" -> "Spraw, żeby gość czuł się zauważony i wysłuchany". */
function felt(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	const [, how = "", more = ""] = /^ się (?:jak |przy nas |u nas )?(\p{L}+)(.*)$/u.exec(rest) ?? [];
	if (!/^(?:po)?czu/u.test(verb) || how === "") return [];
	const good = FELT.find(([bad]) => bad.test(how))?.[1];
	if (good === undefined) return [];
	const many = seen.voice === "li" || seen.voice === "ły";
	const tail = / (?:w|na|podczas|przy) /u.test(more) ? more : "";
	const said = good.replace("pewnie i wiedz{ą}, co będzie dalej", "pewnie").replace(/\{ą\}/u, many ? "ą" : "");
	const plural =
		seen.voice === "li" ? said.replace(/(?:an|on)\{e\}/gu, (end) => (end.startsWith("an") ? "ani" : "eni")) : said;
	return [`${head} ${who} ${verb} się ${told(plural, seen).replace(/ważni(?= )/u, "ważni")}${tail}`];
}

/** "Zadbaj, by muzyka nie zagłuszała rozmów" -> "Zadbaj, by muzyka grała cicho, w tle". */
function thingsRight(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	if (served(who.split(" ").pop() ?? "") !== undefined || /^(?:nikt|nic|żad)/iu.test(who)) return [];
	const deed = `${verb}${rest}`;
	const span = BEYOND.exec(deed)?.groups?.span;
	if (span !== undefined)
		return [
			told(
				`${head} ${who} ${SPAN.test(span) ? "{trwa/trwa/trwają}" : "{wynosi/wynosi/wynoszą}"} najwyżej ${inAccusative(span)}`,
				seen,
			),
		];
	for (const [bad, good = ""] of THINGS)
		if (good !== "" && bad.test(deed)) return [told(`${head} ${who} ${good}`, seen)];
	return [];
}

/** A span of the genitive as it is measured: "pięciu minut" -> "pięć minut". */
function inAccusative(span: string): string {
	const table: readonly (readonly [RegExp, string])[] = [
		[/^jednej (\p{L}+)y$/u, "jedną $1ę"],
		[/^jednego /u, "jeden "],
		[/^(?:dwóch|dwu) (?=godzin|minut|sekund|dób)/u, "dwie "],
		[/^(?:dwóch|dwu) /u, "dwa "],
		[/^trzech /u, "trzy "],
		[/^czterech /u, "cztery "],
		[/^pięciu /u, "pięć "],
		[/^sześciu /u, "sześć "],
		[/^siedmiu /u, "siedem "],
		[/^ośmiu /u, "osiem "],
		[/^dziewięciu /u, "dziewięć "],
		[/^dziesięciu /u, "dziesięć "],
		[/^dwunastu /u, "dwanaście "],
		[/^piętnastu /u, "piętnaście "],
		[/^dwudziestu /u, "dwadzieścia "],
		[/^trzydziestu /u, "trzydzieści "],
		[/^czterdziestu /u, "czterdzieści "],
		[/^kwadransa$/u, "kwadrans"],
		[/^godziny$/u, "godzinę"],
		[/^minuty$/u, "minutę"],
		[/^doby$/u, "dobę"],
		[/^tygodnia$/u, "tydzień"],
	];
	const row = table.find(([number]) => number.test(span));
	const said = row === undefined ? span : span.replace(...row);
	return /^(?:dwie|trzy|cztery) /u.test(said)
		? said
				.replace(/ minut$/u, " minuty")
				.replace(/ godzin$/u, " godziny")
				.replace(/ sekund$/u, " sekundy")
		: said;
}

const SHOWS = /^(?:było |będzie |jest )?(?:widać|widocznych|na widoku) (?<what>[^,]+)$/u;
const DIRT = /^(?:kurz|plam|ślad|brud|smug|okruch|śmiec|bałagan|nieporząd|błot|odcisk)/u;

/** "Zadbaj, żeby w gabinecie nie było widać cudzych kartotek" -> "Zadbaj, żeby cudze kartoteki w gabinecie były schowane". */
function hidden(seen: Ensured): string[] {
	const { head, who, verb, rest, now } = seen;
	const what = SHOWS.exec(`${verb}${rest}`)?.groups?.what ?? "";
	if (what === "" || !/^(?:w|we|na|przy|pod|za|z) /iu.test(who)) return [];
	if (DIRT.test(what)) return [`${head} ${who} ${now ? "jest" : "było"} czysto`];
	const named = nominativeOf(what);
	if (named === undefined) return [];
	const [, is = "", thing = ""] = /^(jest|są) (.+)$/u.exec(named) ?? [];
	const end =
		is === "są"
			? "e"
			: /a$/u.test(thing.split(" ")[0] ?? "")
				? "a"
				: /[oe]$/u.test(thing.split(" ")[0] ?? "")
					? "e"
					: "y";
	const was = now ? is : { e: is === "są" ? "były" : "było", a: "była", y: "był" }[end];
	return [`${head} ${thing} ${who} ${was} schowan${end}`];
}

const CAME_IN = /^(?:ws|wch|wtar|wjech|wjeż|zagl|zajrz)\p{L}* (?:do|na|za) (?<where>.+)$/u;

/** "Upewnij się, że nikt nie wszedł na budowę" -> "Upewnij się, że na budowie są tylko osoby upoważnione". */
function thoseThere(seen: Ensured): string[] {
	const { head, who, verb, rest, now } = seen;
	if (!/^nikt(?: obcy| niepowołany| postronny| nieupoważniony| z zewnątrz)?$/iu.test(who)) return [];
	if (/ (?:bez|przed|po|w trakcie|podczas|z) /u.test(rest)) return [];
	const { where = "" } = CAME_IN.exec(`${verb}${rest}`)?.groups ?? {};
	const prep = /^\p{L}+ na /u.test(`${verb}${rest}`) ? "na" : /^\p{L}+ za /u.test(`${verb}${rest}`) ? "za" : "w";
	const place =
		where === "" ? undefined : declined(where, prep === "w" ? "gen" : "acc", prep === "za" ? "ins" : "loc")?.text;
	if (place === undefined || /umyt|mokr|świeżo/u.test(where)) return [];
	return [`${head} ${prep} ${place} ${now ? "są" : "były"} tylko osoby upoważnione`];
}

const STATE =
	/^(?:jest|są|był|była|było|byli|były|zostaje|zostają|został|została|zostało|zostały|stał|stała|stało|stały) (?<state>\p{L}+)(?<rest>(?: .+)?)$/u;
/** States that are wrong for doors and their like. */
const OPENED = /^(?:zamknięt|zablokow|zaryglow|zastawion)/u;

/** "Upewnij się, że drzwi nie są zamknięte na klucz" -> "Upewnij się, że drzwi są otwarte". */
function opened(seen: Ensured): string[] {
	const { head, who, verb, rest } = seen;
	const { state = "" } = STATE.exec(`${verb}${rest}`)?.groups ?? {};
	if (!OPENED.test(state) || !/(?:drzwi|wyjści|wejści|bram|furtk|przejści|okno|okna)/u.test(who)) return [];
	return [`${head} ${who} ${verb} ${/^zastaw|^zablok/u.test(state) ? "woln" : "otwart"}${state.slice(-1)}`];
}

/** What things are to be and what those served are to feel where something must not come about; none for other rules. */
export function ensuredStates(rule: string): string[] {
	const seen = ensuredOf(rule);
	if (seen === undefined || readAct(seen.verb)?.form === "infinitive") return [];
	return [
		...felt(seen),
		...hidden(seen),
		...thoseThere(seen),
		...opened(seen),
		...contrary(seen),
		...thingsRight(seen),
	];
}
