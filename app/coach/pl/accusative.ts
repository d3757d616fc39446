import { classesOf } from "./fill-tables.ts";
import { isPreposition } from "./grammar.ts";
import { personOf } from "./people.ts";
import { strip } from "./rewriting-words.ts";

/** The accusative of nouns whose genitive does not show it: genitive, accusative, gender (m, f, n, p for the plural, s where both are the same). */
const NOUNS = `
posiłku posiłek m drewna drewno n paliwa paliwo n świadka świadka s członka członka s wnuka wnuka s pani panią f prezesa prezesa s szefa szefa s wieży wieżę f akcyzy akcyzę f ciszy ciszę f oporu opór m dozoru dozór m wzoru wzór m utworu utwór m zbioru zbiór m odbioru odbiór m wyboru wybór m otworu otwór m zaworu zawór m danych dane p pism pisma p napiwku napiwek m celów cele p drzwi drzwi p pieniędzy pieniądze p rzeczy rzeczy p okien okna p słów słowa p słowa słowo n okna okno n konta konto n auta auto n światła światło n świateł światła p pisma pismo n hasła hasło n haseł hasła p biurka biurko n łóżka łóżko n krzesła krzesło n krzeseł krzesła p pudełka pudełko n pudełek pudełka p miejsca miejsce n miejsc miejsca p imienia imię n nazwiska nazwisko n nazwisk nazwiska p samochodu samochód m samochodów samochody p stołu stół m noża nóż m noży noże p wózka wózek m wózków wózki p rąk ręce p ręki rękę f oczu oczy p ust usta p kart karty p cen ceny p list listy p toreb torby p umów umowy p rozmów rozmowy p skarg skargi p uwag uwagi p spraw sprawy p faktur faktury p recept recepty p wizyt wizyty p książek książki p zasad zasady p procedur procedury p opłat opłaty p stawek stawki p zdjęć zdjęcia p narzędzi narzędzia p kluczy klucze p mięsa mięso n mleka mleko n piwa piwo n wina wino n ciasta ciasto n pieczywa pieczywo n śmieci śmieci p papierosa papierosa m zupy zupę f głowy głowę f pracy pracę f prośby prośbę f próśb prośby p wody wodę f zgody zgodę f nogi nogę f nóg nogi p nadziei nadzieję f kolejności kolejność f łat łaty p mebli meble p listu list m maila maila m sms-a SMS-a m e-maila e-mail m faksu faks m biletów bilety p palet palety p plomb plomby p tac tace p ścierek ścierki p zabawek zabawki p zmian zmiany p ofert oferty p map mapy p nazw nazwy p dat daty p stron strony p historii historię f kopii kopię f opinii opinię f linii linię f windy windę f szyb szyby p szafek szafki p sal sale p kas kasy p lamp lampy p półek półki p świadectwa świadectwo n zaufania zaufanie n sum sumy p kwot kwoty p kar kary p rat raty p klatki klatkę f kuchni kuchnię f sali salę f soli sól f łodzi łódź f pościeli pościel f kąpieli kąpiel f karmy karmę f karteczki karteczkę f ręcznika ręcznik m talerza talerz m klucza klucz m komputera komputer m papieru papier m stolika stolik m paska pasek m alarmu alarm m dzieła dzieło n mydła mydło n piór pióra p pióra pióro n lustra lustro n futra futro n biura biuro n lekarstwa lekarstwo n leku lek m leków leki p rachunku rachunek m ceny cenę f wyniku wynik m wyników wyniki p szczegółów szczegóły p powodu powód m powodów powody p dowodu dowód m dowodów dowody p objawów objawy p przychodu przychód m wniosku wniosek m podatku podatek m druku druk m znaku znak m roku rok m banku bank m wzroku wzrok m kroku krok m soku sok m bloku blok m stanu stan m stroju strój m pokoju pokój m pokojów pokoje p pokoi pokoje p nastroju nastrój m napoju napój m napojów napoje p przodu przód m ogrodu ogród m wywiadu wywiad m lodu lód m miodu miód m wozu wóz m obrazu obraz m nawozu nawóz m dowozu dowóz m przewozu przewóz m zespołu zespół m kościoła kościół m protokołu protokół m zdań zdania p etykiet etykiety p metek metki p usług usługi p potrzeb potrzeby p decyzji decyzję f obaw obawy p problemów problemy p wątpliwości wątpliwości p emocji emocje p słuchawki słuchawkę f tabletek tabletki p ulotek ulotki p ran rany p igieł igły p zgłoszeń zgłoszenia p blizn blizny p tablicy tablicę f wiadomości wiadomości p czynności czynności p baterii baterie p żelazka żelazko n laptopa laptop m tabletu tablet m tableta tablet m smartfona smartfon m identyfikatora identyfikator m luster lustra p spodni spodnie p spodenek spodenki p gotówki gotówkę f reszty resztę f monet monety p piasku piasek m menu menu n kosza kosz m zajęć zajęcia p naczyń naczynia p odpowiedzi odpowiedź f wypowiedzi wypowiedź f zapowiedzi zapowiedź f sprzedaży sprzedaż f podróży podróż f odzieży odzież f nocy noc f pomocy pomoc f krwi krew f twarzy twarz f łóżek łóżka p biurek biurka p ciastek ciastka p jajek jajka p jabłek jabłka p okienek okienka p aut auta p biur biura p piw piwa p win wina p ciast ciasta p drzew drzewa p imion imiona p gier gry p kołder kołdry p wejść wejścia p wyjść wyjścia p przejść przejścia p dań dania p smyczy smycz f lad lady p świec świece p rękawa rękaw m psa psa s kota kota s konia konia s nadzoru nadzór m akt akta p raz raz m potraw potrawy p informacji informacje p okienka okienko n czujników czujniki p dokumentacji dokumentację f godziny godzinę f reklamacji reklamację f zamków zamki p wiader wiadra p wiadra wiadro n mydeł mydła p zasłon zasłony p drabin drabiny p lodówek lodówki p krwi krew f szkła szkło n jedzenia jedzenie n ubrania ubranie n prania pranie n telefonu telefon m tygodnia tydzień m psów psy p zwierząt zwierzęta p zwierzęcia zwierzę n kluczyka kluczyk m kosmetyków kosmetyki p słoików słoiki p wyrobów wyroby p regałów regały p przesyłki przesyłkę f przesyłek przesyłki p paczek paczki p prac prace p pracy pracę f części części p lekcji lekcję f ulg ulgi p nut nuty p aptek apteki p wag wagi p wagi wagę f rolek rolki p taśm taśmy p ław ławy p szuflad szuflady p stref strefy p ulic ulice p granic granice p różnic różnice p liczb liczby p tajemnic tajemnice p tajemnicy tajemnicę f oszczędności oszczędności p należności należności p nieruchomości nieruchomość f kości kości p zdolności zdolność f warzyw warzywa p hantli hantle p pendrive'ów pendrive'y p gniazdek gniazdka p kabli kable p królika królika s chomika chomika s gniazdka gniazdko n znamion znamiona p obchodu obchód m obwodu obwód m smug smugi p szkieł szkła p chleba chleb m sera ser m parku park m targu targ m kubka kubek m bochenka bochenek m zastrzyku zastrzyk m maili maile p języka język m dróg drogi p podłóg podłogi p korzyści korzyści p kwadransa kwadrans m krawata krawat m swetra sweter m swetrów swetry p talerzyka talerzyk m kieliszka kieliszek m widelca widelec m obrusa obrus m jaj jaja p kufla kufel m kufli kufle p mopa mop m kubła kubeł m skrzyń skrzynie p poręczy poręcz f parasola parasol m szlafroka szlafrok m kapci kapcie p gogli gogle p bieżni bieżnię f pieczęci pieczęć f znaczka znaczek m awiza awizo n salda saldo n sald salda p skarbca skarbiec m kabla kabel m radia radio n pilota pilot m czasopisma czasopismo n czasopism czasopisma p maści maść f plastra plaster m bandaża bandaż m bandaży bandaże p kuli kulę f kul kule p brwi brwi p filtra filtr m koła koło n kół koła p hamulca hamulec m lusterka lusterko n lusterek lusterka p linku link m koszyka koszyk m kolczyka kolczyk m testera tester m wieńca wieniec m ziemi ziemię f drzewa drzewo n kagańca kaganiec m smoczka smoczek m stopni stopnie p wafla wafel m wafli wafle p rożka rożek m pączka pączek m wieczek wieczka p wieczka wieczko n muszli muszlę f pokrowca pokrowiec m butli butlę f ognia ogień m foteli fotele p serduszek serduszka p ciasteczek ciasteczka p ciasteczka ciasteczko n wiaderek wiaderka p światełek światełka p krzesełek krzesełka p kółek kółka p łóżeczek łóżeczka p łóżeczka łóżeczko n koszul koszule p gwoździ gwoździe p pędzla pędzel m pędzli pędzle p kielni kielnię f cegieł cegły p węży węże p węża wąż m noszy nosze p palca palec m palców palce p ucha ucho n uszu uszy p nosa nos m portfela portfel m portfeli portfele p kotleta kotlet m rogala rogal m rogali rogale p ogórka ogórek m pomidora pomidor m dzbanka dzbanek m śrubokręta śrubokręt m flamastra flamaster m młotka młotek m wałka wałek m sztućca sztuciec m taśm taśmy p krzesełka krzesełko n mikrofonów mikrofony p ramion ramiona p kolan kolana p ubrań ubrania p zaproszeń zaproszenia p powitań powitania p pożegnań pożegnania p śrub śruby p bluz bluzy p rolet rolety p gablot gabloty p plam plamy p anegdot anegdoty p pochwał pochwały p nagród nagrody p ocen oceny p diagnoz diagnozy p terapii terapię f emotek emotki p min miny p łez łzy p wód wody p herbat herbaty p kaw kawy p zup zupy p serwet serwety p świeczek świeczki p banknotu banknot m formuł formuły p formułek formułki p paragrafu paragraf m akapitu akapit m przecinka przecinek m zwrotów zwroty p ołówka ołówek m pucharu puchar m mandatu mandat m mandatów mandaty p zastrzyków zastrzyki p plastrów plastry p woreczka woreczek m listewek listewki p stempla stempel m stempli stemple p terminali terminale p terminala terminal m hoteli hotele p modeli modele p modelu model m paneli panele p panelu panel m sygnału sygnał m cieni cienie p cienia cień m dłoni dłonie p skroni skroń f osłon osłony p bram bramy p furtek furtki p kluczyków kluczyki p opon opony p masek maski p rur rury p rury rurę f zaworów zawory p fug fugi p tynku tynk m gruzu gruz m kamieni kamienie p kamienia kamień m roślin rośliny p gałęzi gałęzie p liści liście p chwastów chwasty p jabłka jabłko n warzywa warzywo n owocu owoc m cytryn cytryny p porcji porcję f próśb prośby p gwarancji gwarancję f lokalizacji lokalizację f sytuacji sytuację f wypłat wypłaty p wpłat wpłaty p wycen wyceny p zniżek zniżki p kaucji kaucję f nadpłat nadpłaty p wezwań wezwania p pism pisma p podań podania p sum sumy p zer zera p cyfr cyfry p liter litery p grzywien grzywny p męża męża s ojca ojca s babci babcię f dziadka dziadka s syna syna s niani nianię f bloczka bloczek m drzazg drzazgi p młota młot m nożyka nożyk m chochli chochlę f szczypiec szczypce p barmana barmana s loży lożę f parasoli parasole p plaży plażę f wioseł wiosła p szala szal m skrzypiec skrzypce p smyczka smyczek m pianina pianino n motorniczego motorniczego s zwierzaka zwierzaka s zaległości zaległości p esemesów esemesy p wywozu wywóz m przywozu przywóz m
`;
const PRONOUNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	swojego: { m: "swój", n: "swoje" },
	swego: { m: "swój", n: "swoje" },
	twojego: { m: "twój", n: "twoje" },
	naszego: { m: "nasz", n: "nasze" },
	tego: { m: "ten", n: "to" },
	jednego: { m: "jeden", n: "jedno" },
	każdego: { m: "każdy", n: "każde" },
	tej: { f: "tę" },
	tych: { p: "te" },
	swoich: { p: "swoje" },
	twoich: { p: "twoje" },
	naszych: { p: "nasze" },
};
/** What stands before an object unchanged. */
const PARTICLE =
	/^(?:nawet|zbyt|także|również|tylko|choćby|jeszcze|już|tak|bardzo|nadmiernie|całkiem|zupełnie|całkowicie|niemal|prawie) /u;
/** How something is: before the word that says what it is like, it stays as it is. */
export const HOW =
	/^(\p{L}{2,}(?:[bcdfghklłmnprstwzż]o|nie|wie|le|rze)) (?=(?:(?:zbyt|bardzo) )?\p{L}{3,}(?:ego|ej|ych|ich) )/u;

/** Men in the plural that no table of persons has, whose accusative is their genitive. */
const MEN =
	/^(?:\p{L}*(?:cieli|jaciel[ie]|wateli|żołnierzy|malarzy|graczy|biegaczy|palaczy|spawaczy|tragarzy|piekarzy|stolarzy|murarzy|bramkarzy|marynarzy|dziennikarzy|piłkarzy|kucharzy|lekarzy|aptekarzy|kolekcjonerów|przechodniów|członków|świadków|aktorów|autorów|lektorów|instruktorów|kandydatów|chłopców|ojców|kibiców|mędrców|bywalców|cudzoziemców|jeńców|mieszkańców)|\p{L}{2,}[iy]stów|\p{L}{4,}(?:owców|ańców|awców)|krewnych|bliskich|znajomych|bezdomnych|dorosłych|chorych|nieletnich|niepełnoletnich|spóźnialskich|rannych|pijanych|nietrzeźwych)$/u;
/** Things that end as men do. */
const UNMANLY =
	/^(?:listów|rowców|owoców|grzejców|surowców|pokrowców|tworzywowców|hotelowców|wieżowców|biurowców|parowców|zespołów|tłumów|domów|okrętowców|tankowców|kontenerowców)$/u;

const DROPPED = new Set("żadnego żadnej żadnych jakiegokolwiek jakiejkolwiek jakichkolwiek ani".split(" "));
const KEPT = new Set(["jego", "jej", "ich"]);

let nouns: Map<string, [accusative: string, gender: string]> | undefined;

const end = (word: string, cut: number, add: string): string => word.slice(0, word.length - cut) + add;

function listed(): Map<string, [string, string]> {
	nouns ??= new Map(
		[...NOUNS.trim().matchAll(/(\S+) (\S+) ([mfnps])(?= |$)/g)].map((one) => [
			one[1] ?? "",
			[one[2] ?? "", one[3] === "s" ? "same" : (one[3] ?? "")],
		]),
	);
	return nouns;
}

const isListed = (word: string): boolean => listed().has(word);

/** True for a word of the classes of people. */
const isSomebody = (word: string): boolean =>
	classesOf(strip(word)).some((name) => /^(?:served|frail|staff|rival)$/.test(name));

/** The accusative of a noun in the genitive with its gender, where the ending shows it. */
function nounOf(word: string): [string, string] | undefined {
	const known = listed().get(word);
	if (known !== undefined) return known;
	if (MEN.test(word) && !UNMANLY.test(word)) return [word, "same"];
	if (/^\p{L}+(?:ów|rzy|czy|li)$/u.test(word) && !UNMANLY.test(word) && isSomebody(word)) return [word, "same"];
	if (/(?:a|e|ę|o|i)ni[ae]$|(?:ęci|yci|uci|zeni|ieni)a$/.test(word)) return [end(word, 1, "e"), "n"];
	if (/(?:wy|we|prze|dej|po|za)jścia$|dojścia$/.test(word)) return [end(word, 1, "e"), "n"];
	if (/[eo]ści$/.test(word)) return [end(word, 1, "").replace(/c$/, "ć"), "f"];
	if (/[csz]ji$|[^aeiou]ii$/.test(word)) return [end(word, 1, "ę"), "f"];
	if (/(?:[^aeiouy]rów|torów|stów)$/.test(word) && personOf(strip(end(word, 2, "")))?.side === "staff")
		return [word, "same"];
	if (/[lrnd]iów$/.test(word)) return [end(word, 2, "a"), "p"];
	if (word.endsWith("ków") || word.endsWith("gów")) return [end(word, 2, "i"), "p"];
	if (/[wr]ców$/.test(word)) return [word, "same"];
	if (/(?:cz|sz|rz|ż|c|j)ów$/.test(word)) return [end(word, 2, "e"), "p"];
	if (word.endsWith("ów") && personOf(strip(end(word, 2, "")))?.side === "staff") return [word, "same"];
	if (word.endsWith("ów")) return [end(word, 2, "y"), "p"];
	if (/[^aeiouyąęó]ek$/.test(word) && word.length > 4) return [end(word, 2, "ki"), "p"];
	if (/[ae]ń$/.test(word) && word.length > 4) return [end(word, 1, "nia"), "p"];
	if (/(?:cz|sz|rz|ż)y$/.test(word)) return [end(word, 1, "e"), "p"];
	if (/[bcdfhłmnprstwz]y$/.test(word)) return [end(word, 1, "ę"), "f"];
	if (/[dhłlw]ni$/.test(word) && word.length > 5) return [`${word}ę`, "f"];
	if (/[eo]m$|[ncwtkgłsdr]ym$/.test(word)) return undefined;
	if (/[^aeiouyąęó][bdfłmnprtw]$|[aeiouyąęó][bdfłmnprstwz]$/.test(word)) return [`${word}y`, "p"];
	if (/[aeiouyó](?:c|cz|sz|ż)$/.test(word)) return [`${word}e`, "p"];
	if (/[kg]i$/.test(word)) return [end(word, 1, "ę"), "f"];
	if (/[ntrdpłzżwmb]ku$/.test(word)) return [end(word, 2, "ek"), "m"];
	if (/(?:[żjl]|[crs]z)u$/.test(word)) return [end(word, 1, ""), "m"];
	if (/[bdfghłmnprstwzk]u$/.test(word)) return [end(word, 1, ""), "m"];
	if (/(?:[stc]tw|[dstg]ł|[ioa]w)a$/.test(word)) return [end(word, 1, "o"), "n"];
	if (/[iyk]ska$/.test(word)) return [end(word, 1, "o"), "n"];
	if (/(?:ch|sz|cz|rz)a$/.test(word)) return [end(word, 1, ""), "m"];
	if (/[bcdmnprstw]ka$/.test(word)) return [end(word, 2, "ek"), "m"];
	if (/(?:ik|or|er|arz|acz|ant|ak)a$/.test(word)) return [end(word, 1, ""), "m"];
	return undefined;
}

function modifierOf(word: string, gender: string): string | undefined {
	if (KEPT.has(word)) return word;
	if (DROPPED.has(word)) return "";
	const pronoun = PRONOUNS[word];
	if (pronoun !== undefined) return pronoun[gender];
	if (word.endsWith("ego")) {
		if (gender !== "m" && gender !== "n") return undefined;
		if (/[kg]iego$/.test(word)) return end(word, 3, gender === "m" ? "" : "e");
		if (word.endsWith("iego")) return end(word, 3, gender === "m" ? "" : "e");
		return end(word, 3, gender === "m" ? "y" : "e");
	}
	if (word.endsWith("ej")) return gender === "f" ? end(word, 2, "ą").replace(/([kg])ią$/, "$1ą") : undefined;
	if (word.endsWith("ych")) return gender === "p" ? end(word, 3, "e") : undefined;
	if (word.endsWith("ich")) return gender === "p" ? end(word, 2, "e") : undefined;
	return undefined;
}

/** Quantities that keep a genitive after them. */
const COUNTED: Readonly<Record<string, string>> = {
	kilku: "kilka",
	paru: "parę",
	wielu: "wiele",
	pięciu: "pięć",
	sześciu: "sześć",
	siedmiu: "siedem",
	ośmiu: "osiem",
	dziewięciu: "dziewięć",
	dziesięciu: "dziesięć",
	dwunastu: "dwanaście",
	piętnastu: "piętnaście",
	dwudziestu: "dwadzieścia",
	trzydziestu: "trzydzieści",
	czterdziestu: "czterdzieści",
	pięćdziesięciu: "pięćdziesiąt",
	stu: "sto",
	dwustu: "dwieście",
};

const MODIFIER = /(?:ego|ej|ych|ich)$/;

/** Numerals that agree with their noun, before one that is not feminine. */
const FEW: ReadonlyMap<string, string> = new Map([
	["dwóch", "dwa"],
	["trzech", "trzy"],
	["czterech", "cztery"],
]);

/** "trzech talerzy" -> "trzy talerze". */
function fewOf(words: readonly string[]): string | undefined {
	const [number = "", noun = "", ...rest] = words;
	if (/^(?:osób|pań)$/.test(noun))
		return [number === "dwóch" ? "dwie" : FEW.get(number), noun === "osób" ? "osoby" : "panie", ...rest].join(" ");
	const found = nounOf(noun);
	if (found === undefined || personOf(strip(noun.toLowerCase())) !== undefined) return undefined;
	const plural = found[1] === "p" ? found[0] : undefined;
	if (plural === undefined) return undefined;
	const feminine = number === "dwóch" && !/(?:ów|y)$/.test(noun) && !/a$/.test(plural);
	return [feminine ? "dwie" : FEW.get(number), plural, ...rest].join(" ");
}

/** An object in the accusative, with the gender of its noun ("p" for the plural and for lists, "same" for persons and animals). */
export interface Accusative {
	text: string;
	gender: string;
}

/**
 * The accusative of an object that a negation put into the genitive ("nowej karty" -> "nową kartę"); undefined where the words do not
 * show it. What follows the noun (its own genitives, a phrase with a preposition) stays as it is.
 */
export const accusativeOf = (phrase: string): string | undefined => accusativeWithGender(phrase)?.text;

const ENDINGS: Readonly<Record<string, string>> = { m: "y", f: "ą" };

/** An object in the accusative with the state it is left in, by the stem of the adjective: "drogi" and "woln" -> "drogę wolną". */
export function withState(object: string, stem: string): string | undefined {
	const thing = object === "" ? undefined : accusativeWithGender(object);
	return thing && `${thing.text} ${stem}${ENDINGS[thing.gender] ?? "e"}`;
}

/** "podopiecznego w domu": somebody who is named by an adjective, with no noun behind it. */
const standsAlone = (word: string, next: string): boolean =>
	personOf(strip(word.toLowerCase()))?.served?.genitive === word &&
	(isPreposition(strip(next)) || /(?:[dnrwł]ie|no|wo|ło|li|ko|to)$/.test(next));

/** The members of a list in the accusative; undefined where one of them is not to be known. */
function listOf(first: string, joint: string, second: string): Accusative | undefined {
	const attributed =
		isPreposition(strip(second.split(" ")[0] ?? "")) ||
		(joint !== "ani" && first.split(" ").filter((word) => !MODIFIER.test(word)).length > 1);
	const parts = first.split(", ").map((part) => accusativeOf(part));
	const other = attributed && !first.includes(",") ? second : accusativeOf(second);
	return other === undefined || parts.includes(undefined)
		? undefined
		: {
				text: `${parts.join(", ")} ${joint !== "ani" ? joint : /^(?:w|we|u|na|przy|pod|za|do|od) /.test(second) ? "lub" : "i"} ${other}`,
				gender: "p",
			};
}

/** The same as `accusativeOf`, with the gender. */
export function accusativeWithGender(phrase: string): Accusative | undefined {
	const kept = PARTICLE.exec(phrase)?.[0] ?? HOW.exec(phrase)?.[0];
	if (kept !== undefined) {
		const rest = accusativeWithGender(phrase.slice(kept.length).trimStart());
		return rest && { text: `${kept.trim()} ${rest.text}`, gender: rest.gender };
	}
	const [, first = "", joint = "", second = ""] = /^(.+) (i|oraz|lub|albo|ani|czy) (.+)$/.exec(phrase) ?? [];
	if (first !== "") return listOf(first.replaceAll(/ (?:ani|i) /g, ", "), joint, second);
	const words = phrase.split(" ");
	const counted = COUNTED[words[0] ?? ""];
	if (counted !== undefined)
		return words.length > 1 ? { text: [counted, ...words.slice(1)].join(" "), gender: "p" } : undefined;
	if (FEW.has(words[0] ?? "")) {
		const few = fewOf(words);
		return few === undefined ? undefined : { text: few, gender: "p" };
	}
	let at = 0;
	while (
		at < words.length - 1 &&
		!isListed(words[at] ?? "") &&
		!standsAlone(words[at] ?? "", words[at + 1] ?? "") &&
		(MODIFIER.test(words[at] ?? "") || DROPPED.has(words[at] ?? ""))
	)
		at++;
	const noun = words[at] ?? "";
	const person = personOf(strip(noun.toLowerCase()))?.served;
	let accusative: string;
	let gender: string;
	const many = noun.endsWith("ów") ? strip(noun.slice(0, -2).toLowerCase()) : "";
	if (
		many !== "" &&
		!isListed(noun) &&
		(many === "koleg" || (personOf(many) ?? personOf(`${many}a`))?.side === "staff")
	)
		[accusative, gender] = [noun, "same"];
	else if (person === undefined && /(?:ów|[^k]a)$/.test(noun) && personOf(strip(noun.toLowerCase()))?.side === "staff")
		[accusative, gender] = [noun, "same"];
	else if (person !== undefined) {
		if (person.genitive !== noun) return undefined;
		accusative = person.accusative;
		gender = person.gender === "she" && !person.plural ? "f" : person.gender === "it" ? "n" : "same";
		if (person.plural && person.accusative !== person.genitive) gender = "p";
	} else {
		const found = nounOf(noun);
		if (found === undefined) return undefined;
		[accusative, gender] = found;
		if (gender === "f" && at > 0 && /(?:ych|ich)$/.test(words[at - 1] ?? "") && /i$/.test(noun)) {
			accusative = accusative.endsWith("ę") ? end(noun, 1, "e") : noun;
			gender = "p";
		}
		if (gender === "m" && personOf(strip(accusative.toLowerCase())) !== undefined)
			[accusative, gender] = [noun, "same"];
	}
	const before: string[] = [];
	for (const word of words.slice(0, at)) {
		const form = gender === "same" ? word : modifierOf(word, gender);
		if (form === undefined) return undefined;
		if (form !== "") before.push(form);
	}
	const rest = words.slice(at + 1);
	const next = rest[0];
	if (gender === "f" && next !== undefined && /[yi]ch$/.test(next) && /[śc]i$|[^aeiou]ji$/.test(noun)) {
		accusative = /ji$/.test(noun) ? `${noun.slice(0, -1)}e` : noun;
		gender = "p";
	}
	if (next !== undefined && MODIFIER.test(next) && !KEPT.has(next) && !isListed(next) && gender !== "same") {
		const after = rest[1];
		const owner = after === undefined ? undefined : personOf(strip(after))?.served;
		if (
			after === undefined ||
			isPreposition(strip(after)) ||
			/(?:ąc|[ao]n)(?:ych|ej|ego)$/.test(next) ||
			/^(?:osob|kontakt|wraż|pouf|służb|prywat|medycz|finans|firm|wewnętrz|księg)\p{L}*ych$/u.test(next) ||
			/^(?:w|z|na|do|o|od|po|przy|przez|za|pod|dla|i|lub|niż)$|(?:ym|im|em|ą|ami|ących|ącej|ącego|om|owi)$|^osobie$/.test(
				after,
			) ||
			(gender === "p" && owner?.plural === false && owner.genitive === after)
		) {
			const form = modifierOf(next, gender);
			if (form !== undefined) rest[0] = form;
			if (form !== undefined && /ąc(?:ych|ej|ego)$/.test(after ?? ""))
				rest[1] = modifierOf(after ?? "", gender) ?? after ?? "";
		}
	}
	return { text: [...before, accusative, ...rest].join(" "), gender };
}

/** The nominative of what a negation put into the genitive ("nie ma ratownika" -> "jest ratownik", with the verb that agrees); undefined where it is not to be known. */
export function nominativeOf(phrase: string): string | undefined {
	const [first = "", ...rest] = phrase.split(" ");
	const staff = /a$/.test(first) && personOf(strip(first.slice(0, -1).toLowerCase()))?.side === "staff";
	if (staff) return ["jest", first.slice(0, -1), ...rest].join(" ");
	const known = personOf(strip(first.toLowerCase()))?.served;
	if (known !== undefined)
		return known.genitive === first ? [known.plural ? "są" : "jest", known.nominative, ...rest].join(" ") : undefined;
	const object = accusativeWithGender(phrase);
	if (object === undefined || object.gender === "same") return undefined;
	const text =
		object.gender === "f"
			? object.text.replace(/ą(?= )/gu, "a").replace(/^([^ ]+(?:a )?[^ ]*?)ę(?= |$)/u, "$1a")
			: object.text;
	return `${object.gender === "p" ? "są" : "jest"} ${text}`;
}
