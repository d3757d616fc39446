import { customer, personOf } from "../../words/people.ts";
import type { Verb, VerbForm } from "../../words/verbs.ts";
import { render } from "../pairs/phrases.ts";
import { splitContent } from "../reading/act-parts.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { strip } from "../words/rewriting-words.ts";
import type { RuleAct } from "./rule-parts.ts";

/**
 * What to do in place of acts of many trades, where a row names one that no pair answers: verbs, what must stand in the act, the wording.
 * {o} is all that is said of the act with its object as the verb asks for it, {x} its object alone, {n} the same as it stands in the ban, {a} a pronoun or the object,
 * {d} the receiver, {i} a pronoun behind "z", {c} what is said of the act as it stands, {g} the act as a noun; a wording without its slot is not offered. Lines with "!" go before the pairs.
 */
const DEEDS = `
tankowac ; (?:wewnątrz|w hali|w garażu|w budynku|w warsztacie|na parkingu podziem) = *tankować tylko na zewnątrz
siadac ; miejsc\\p{L}+ dla = *siadać tylko na miejscach dla personelu
zajmowac ; (?:bagaż|rzecz|torb|toreb|towar|karton) = *odkładać bagaż i rzeczy w wyznaczone miejsce
przyjmowac ; (?:pełnomocnic|upoważnie) = uprzejmie *odmawiać przyjęcia {n}
podpisywac ; (?:imieniu|za klient|za pacjent|za gości) = *prosić klienta o własnoręczny podpis
ukladac,stawiac,klasc,przechowywac,trzymac ; ^(?:ich|go|jej) .*(?:podło|ziemi|posadz) = *układać {a} na regałach lub paletach
wychodzic ; (?:odzież|ubrani|stroj|fartuch).*(?:poza|na zewnątrz|na ulic) = *zmieniać odzież przed wyjściem
nosic,zakladac ; ^(?:jej|go|ich) .*(?:drodz|poza|dom) = *zakładać {a} dopiero w pracy
zadac,domagac,wymagac,dopytywac,wypytywac,dociekac ; = *pytać tylko o to, co jest potrzebne do sprawy
rozmawiac ; ^(?:z|ze|między) .* = *odkładać rozmowy {c} na przerwę
rozmawiac,dyskutowac,gawedzic,pogadac ; ^o .* = *omawiać te sprawy na osobności
prowadzic ; ^(?:\\p{L}+ )?(?:rozmów|dyskusji) = *odkładać rozmowy na przerwę
opowiadac ; po żadnej ze stron|po (?:jednej|którejś) ze stron = *zachowywać bezstronność
stawac ; po (?:żadnej|jednej) ze stron|po stronie = *zachowywać bezstronność
przekonywac,namawiac,naklaniac,zniechecac ; = *przedstawiać możliwości i *szanować decyzję
pomijac,przemilczac ; ^(?!powita|przywita|pożegna|podzięk|przepros) = *odnotowywać {o}
obslugiwac,uruchamiac,naprawiac,konserwowac,regulowac,serwisowac,demontowac,rozbierac,przezbrajac ; = *zostawiać {g} {c} przeszkolonej osobie
siadac,siedziec ; = *pracować na stojąco
rzucac,przerzucac,upuszczac ; = *przenosić {o} delikatnie
przechylac,obracac,przewracac ; = *trzymać {o} w jednej pozycji
posiadac,miec ; przy sobie = *zostawiać {o} w szafce
zatrudniac,angazowac ; = *uzgadniać {g} {c} z przełożonym
modyfikowac,zmieniac,przerabiac,korygowac ; = *zostawiać {o} bez zmian
odlaczac,wylaczac ; = *zostawiać {o} w stanie włączonym
zostawiac,pozostawiac ; ^u (?:klient|odbiorc|pacjent|gości) = *zabierać {o} ze sobą
przewozic,zabierac ; na gapę|bez biletu = *przewozić tylko osoby z biletem
porownywac ; = *omawiać wyniki z każdym osobno
udzielac ; (?:wskazówek|podpowiedzi|porad) = *zachowywać wskazówki dla siebie
kontaktowac ; ^(?:z|ze) = *kierować sprawy przez przełożonego
skanowac,kserowac,kopiowac ; banknot|pieniędzy = *odmawiać uprzejmie
kserowac,kopiowac,skanowac ; (?:dowod|dokument|legitym|paszport) = *oglądać {o} i od razu *zwracać
podgrzewac ; (?:już|raz|ponownie) = *podgrzewać każdą porcję tylko raz
mieszac ; ^(?:ich|go|jej) ze świeżymi porcjami = *trzymać świeże porcje osobno
!mieszac,laczyc ; (?:różnych|prywatn|szpital|skażon|surow|odpad) = *trzymać {a} osobno
mieszac,laczyc ; (?:środk|chemi|preparat|detergent) = *używać każdego środka osobno
przelewac,przesypywac,przekladac ; do .*(?:butel|pojemnik|słoik|opakow|work) = *przechowywać {a} w oryginalnych, oznaczonych opakowaniach
unieruchamiac,przywiazywac ; = *zostawiać {d} swobodę ruchu
!zamykac ; (?:w pokoj|w sal|w łazienk|na klucz) = *zostawiać {d} otwarte drzwi
ograniczac,utrudniac,uniemozliwiac ; (?:dostęp|kontakt|wstęp) = *zapewniać {d} swobodny {x}
siadac,siedziec ; (?:mebl|eksponat|łóżk|blat|lad|schod|towar|palet) = *siadać tylko na krzesłach dla personelu
opierac ; ^o = *stać prosto, na własnych nogach
!przekraczac ; = *przestrzegać {n}
!jezdzic ; podniesion = *jeździć tylko z opuszczonym ładunkiem
wachac ; = *rozpoznawać {x} po etykiecie
!pipetowac ; ustami = *pipetować tylko przyrządem
!przechowywac,trzymac ; (?:jedzeni|żywno|napoj|posił|kanap).*(?:lodów|labor|prób|lek) = *przechowywać {x} tylko w lodówce dla personelu
interpretowac ; = *zostawiać interpretację lekarzowi
wystawiac ; (?:rachun|faktur) = *wystawiać rachunek zgodny ze stanem faktycznym
wypalac ; traw = *kosić trawę
zasmiecac ; = *zabierać śmieci ze sobą
zwiekszac,zmniejszac,podnosic,obnizac ; (?:daw|obciąż|temper|ciśn|nastaw) = *zostawiać {x} bez zmian
prosic ; o (?:podanie|numer|hasł|kod|PIN|login) = *prosić tylko o dane potrzebne do sprawy
pytac ; o (?:stan cywil|plany rodz|wyznan|pogląd|ciąż|religi) = *pytać tylko o doświadczenie i umiejętności
podlaczac ; (?:nośnik|pendrive|dysk|urządz|ładowar|telefon) = *podłączać tylko urządzenia służbowe
instalowac ; (?:oprogram|program|aplikac) = *instalować tylko zatwierdzone oprogramowanie
wypuszczac ; klat = *zostawiać zwierzęta w klatkach
robic ; notat = *robić notatki na osobnej kartce
klasc,stawiac,odkladac ; (?:napoj|kub|jedzeni|kaw|herbat) = *odstawiać {x} na osobny stolik
!zaslaniac,zastawiac,blokowac,zakrywac,zaklejac,tarasowac ; = *zapewniać swobodny dostęp do {n}
ustawiac,skladowac,stawiac,odkladac,ukladac,skladac ; (?:przejś|drog|drodz|wyjś|drzwi|schod|koryt) = *ustawiać {x} w wyznaczonych miejscach
wnosic,wprowadzac,wwozic ; (?:hal|teren|sal|serwer|produk|labor|kuchn|stref) = *zostawiać {x} przed wejściem
wylewac,spuszczac,wlewac ; (?:zlew|kanaliz|toalet|umywal|studzien|grunt|ziemi) = *zbierać {x} do oznaczonego pojemnika
zrzucac ; = *opuszczać {x} na linie
dotykac ; (?:aparat|pomp|urządz|instal|przewod|dren|cewnik|tablic|bezpiecz) = *omijać {x}
!kierowac ; głośnik = *kierować {x} w stronę widowni
zabierac,wyprowadzac ; ^(?:ich|go|jej) poza = *zostawać z {i} na miejscu
udostepniac,dorabiac,pozyczac,uzyczac ; (?:klucz|kart|identyfik|hasł|kod) = *zachowywać {x} dla siebie
oznaczac ; = *oznaczać {x} zgodnie ze stanem faktycznym
dolewac ; (?:alkohol|win|wódk|gości) = *pytać gościa przed dolaniem
dolewac ; (?:paliw|olej|wod|płyn|rozpuszcz) = *uzupełniać {x} po wyłączeniu urządzenia
!nachodzic ; = *umawiać się na spotkanie z wyprzedzeniem
kazac ; czekać = *mówić {d}, ile potrwa oczekiwanie
!straszyc,grozic,zastraszac ; = *wyjaśniać spokojnie zasady i ich skutki
wysmiewac,wyszydzac,drwic,kpic,osmieszac,zawstydzac ; = *rozmawiać z szacunkiem, na osobności
faworyzowac,wyrozniac,dyskryminowac ; = *traktować wszystkich tak samo
pozyczac ; pienięd = *korzystać tylko z własnych pieniędzy
reklamowac,promowac ; (?:konkurenc|inn|własn|prywatn) = *polecać tylko ofertę firmy
podrabiac,falszowac ; = *wpisywać dane zgodne ze stanem faktycznym
antydatowac ; = *wpisywać bieżącą datę
skreslac,zamazywac,wymazywac,zaklejac ; = *skreślać błąd jedną linią i *podpisywać poprawkę
niszczyc,usuwac,kasowac ; (?:dokument|zapis|wiadom|nagra|dan|plik|akt|histori) = *zachowywać {x} w całości
otwierac ; (?:korespond|list|przesył|paczk) = *przekazywać {x} adresatowi bez otwierania
otwierac ; (?:załącz|link|odnośnik) = *zgłaszać {x} działowi informatyki
zapisywac,notowac ; (?:hasł|kod|PIN) = *zapamiętywać {x}
spac,drzemac,zasypiac ; = *odpoczywać w czasie przerwy
zamieniac ; (?:zmian|dyżur|grafik) = *uzgadniać zamianę z przełożonym
biegac ; = *chodzić spokojnie
skakac,zeskakiwac,wyskakiwac ; = *schodzić po stopniach
wspinac ; = *korzystać z drabiny
wchodzic,stawac ; (?:krzes|regał|palet|pudeł|skrzyn|stół|stole|parapet) = *korzystać z drabiny lub podestu
!siegac,wkladac,wsadzac ; (?:ręk|rąk|rąc|palc|dłon|stref|maszyn|wałk|noż) = *trzymać ręce z dala od ruchomych części
usuwac,zdejmowac,demontowac,omijac,wylaczac,odlaczac,wyjmowac ; (?:osłon|zabezpiecz|blokad|wyłączn|czujnik|krańców) = *zostawiać {x} na miejscu
zdejmowac ; (?:kask|hełm|rękaw|okular|maseczk|kamizel|ochron|szel) = *nosić {x} przez cały czas pracy
!gasic ; wod = *gasić pożar gaśnicą lub kocem gaśniczym
przeladowywac,przeciazac ; = *przestrzegać dopuszczalnego obciążenia
hamowac ; gwałt = *hamować płynnie
ruszac ; gwałt = *ruszać płynnie
zmuszac,przymuszac ; jedzen = *zachęcać do jedzenia spokojnie i *szanować odmowę
pospieszac,poganiac,ponaglac ; = *dawać {d} tyle czasu, ile potrzeba
gwarantowac ; = *informować tylko o potwierdzonych warunkach
zaokraglac ; = *podawać dokładne kwoty
inkasowac,pobierac ; (?:opłat|zaliczk|kauc|pieni|napiw) = *pobierać tylko opłaty z cennika
skracac ; (?:zajęć|lekcj|zabieg|tras|ćwicz|wizyt|masaż|kurs) = *realizować {x} w całości
odwolywac ; = *uzgadniać zmianę z wyprzedzeniem
zastepowac,podmieniac ; (?:składnik|materiał|części|produkt) = *używać {n} z zamówienia
dodawac,dosypywac ; (?:składnik|przypraw|barwn|soli|cukr|konserw) = *trzymać się receptury
probowac ; (?:palc|łyż) = *próbować czystą łyżką
kichac,kaszlec ; = *zasłaniać usta i nos
rozmrazac ; = *rozmrażać {x} w chłodni
zamrazac ; rozmroż = *zużywać rozmrożone produkty od razu
wycierac ; (?:fartuch|ścier|ubran) = *wycierać ręce ręcznikiem papierowym
wnioskowac,sugerowac,podpowiadac ; = *przedstawiać wszystkie możliwości
obarczac ; win = *szukać rozwiązania
odkladac,opozniac,przetrzymywac ; (?:zgłosz|wniosk|pism|korespond|dokument|spraw) = *załatwiać {x} w terminie
wyprzedzac ; = *jechać w bezpiecznym odstępie
karmic,dokarmiac ; = *zostawiać karmienie opiekunowi
zrywac,lamac,deptac,niszczyc ; (?:kwiat|rośl|gałęz|traw|drzew) = *oglądać {x} z alejki
uzywac ; (?:ponownie|jednoraz) = *wyrzucać {x} po jednym użyciu
odkladac ; czyst = *odkładać {a} do pojemnika na zużyte narzędzia
zlewac,dokladac,dolewac ; (?:resztk|nowej partii|starego) = *przygotowywać każdą partię ze świeżych składników
dopisywac ; (?:protok|dokument|umow|podpis) = *wpisywać {x} przed podpisaniem dokumentu
!zadawac ; prac domowych = *zadawać prace domowe tylko na dni nauki
przeprowadzac,robic ; (?:sprawdzian|kartków|egzamin) = *zapowiadać {x} z wyprzedzeniem
stosowac,wymierzac ; kar = *rozwiązywać konflikty rozmową
odbierac,ograniczac ; (?:posił|jedzen) = *zapewniać {d} wszystkie posiłki
zabraniac,zakazywac ; kontakt = *umożliwiać {d} {x}
informowac,powiadamiac,zawiadamiac ; (?:sąsiad|rodzin|kolegów|współprac|osób|, czy) = *zachowywać takie informacje dla siebie
wyrzucac ; (?:wod|las|row|rzek|jezior) = *zabierać {x} ze sobą
rzucac ; ^(?:nim|nimi|nią)(?: |$) = *przenosić ładunek delikatnie
pukac,stukac ; szyb = *oglądać zwierzęta w ciszy
wchodzic,przechodzic ; ^za (?:barier|taśm|lin|ogrodz) = *zostawać w części dla zwiedzających
zostawiac,pozostawiac ; skrzynce = *zostawiać w skrzynce tylko awizo
dodawac ; komentarz = *zachowywać komentarze dla siebie
testowac ; (?:klient|produkcyj) = *testować na koncie testowym
kapac ; = *kąpać się tylko w miejscach strzeżonych
kupowac ; (?:napoj|słodycz|alkohol|energet) = *kupować tylko wodę i jedzenie na drogę
`;

interface Deed {
	/** Asked before the pairs, which take the act for another. */
	strong: boolean;
	things: RegExp;
	phrase: string;
}

let table: Map<string, Deed[]> | undefined;

function deeds(): Map<string, Deed[]> {
	if (table !== undefined) return table;
	table = new Map();
	for (const line of DEEDS.trim().split("\n")) {
		const [names = "", rest = ""] = line.split(" ; ");
		const strong = names.startsWith("!");
		const verbs = strong ? names.slice(1) : names;
		const [things = "", phrase = ""] = rest.split("= ");
		const deed = { strong, things: new RegExp(things.trim(), "u"), phrase };
		for (const verb of verbs.split(",")) table.set(verb, [...(table.get(verb) ?? []), deed]);
	}
	return table;
}

const THINGS = /^(?:przy sobie |w pracy |u \p{L}+ )|(?: po zakończeniu .+| po pracy)$/gu;

/** The act as a noun, in the accusative. */
const nounOf = (verb: Verb): string => verb.gerund || verb.partner?.gerund || "";

/** A pronoun for what was named before: as an object, as a receiver, behind "z". */
const PRONOUNS: Readonly<Record<string, readonly [string | undefined, string | undefined, string | undefined]>> = {
	"": [undefined, undefined, undefined],
	ich: ["je", "im", "nimi"],
	go: ["go", "mu", "nim"],
	jej: ["ją", "jej", "nią"],
	je: ["je", "im", "nimi"],
	ją: ["ją", "jej", "nią"],
	mu: [undefined, "mu", "nim"],
	im: [undefined, "im", "nimi"],
};

/** What to do in place of an act, in the form of its rule; undefined where its class is not known. */
export function deedFor({ verb, content }: RuleAct, form: VerbForm, strongly = false): string | undefined {
	if (/, \p{L}+(?:ani[ae]|eni[ae]|[aeiy]ć) /u.test(content)) return undefined;
	const found = deeds()
		.get(verb.family)
		?.find(({ things, strong }) => (strong || !strongly) && things.test(content));
	if (found === undefined) return undefined;
	const [first = ""] = content.split(" ");
	const after = PRONOUNS[first] ?? PRONOUNS[""];
	if (after !== PRONOUNS[""] && /\{[ocgxn]\}/.test(found.phrase) && !/^(?:mu|im)$/.test(first)) return undefined;
	const own = content.replace(THINGS, "").replace(/^(?:mu|im|nimi|nim|nią) /, "");
	const object = own === "" ? undefined : objectFor(own, verb);
	if (found.phrase.includes("{o}") && (object === undefined || /^(?:w|na|z|do|po|za|pod) /.test(object)))
		return undefined;
	const noun = nounOf(verb);
	if (found.phrase.includes("{g}") && (noun === "" || / (?:bez|przez|w|z|po|przy|pod|na) /.test(` ${content} `)))
		return undefined;
	const bare = /\{[xnad]\}/.test(found.phrase) ? splitContent(own, true) : undefined;
	const [alone = ""] =
		bare === undefined ? [] : /osobno$/.test(found.phrase) ? bare.object.split(/ ze? /) : [bare.object];
	const named = alone
		.replace(/^(?:żadn\p{L}+|jakich\p{L}+|ponownie|samowolnie|celowo) /u, "")
		.replaceAll(" ani ", " i ");
	const thing = named === "" ? undefined : accusativeOf(named);
	const dative = after?.[1] ?? (bare?.receiver || personOf(strip(named.split(" ")[0] ?? ""))?.served?.dative);
	const slots: Readonly<Record<string, string | undefined>> = {
		o: object ?? "",
		c: own,
		g: noun,
		x: /, któr/.test(named) ? undefined : thing,
		n: named === "" ? undefined : named,
		a: after?.[0] ?? thing,
		d: dative ?? (named === "" ? "" : undefined),
		i: after?.[2],
	};
	let lacks = false;
	const said = found.phrase.replace(/\{([a-z])\}/g, (_, slot: string) => {
		lacks ||= slots[slot] === undefined;
		return slots[slot] ?? "";
	});
	return lacks ? undefined : render(said, form, customer(false)).replace(/\s+/g, " ").replace(" ,", ",").trim();
}
