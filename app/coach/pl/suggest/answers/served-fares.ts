import { customer, personOf, type Served } from "../../words/people.ts";
import type { VerbForm } from "../../words/verbs.ts";
import { render } from "../pairs/phrases.ts";
import { accusativeOf } from "../words/accusative.ts";
import { moreServed } from "../words/more-people.ts";
import { measureInGenitive } from "../words/numerals.ts";
import { capital, strip } from "../words/rewriting-words.ts";
import { MORE_FARES } from "./served-fares-more.ts";

/** Everybody who comes: "nikt nie powinien czekać". */
const EVERYBODY: Served = {
	...customer(false),
	nominative: "każdy",
	genitive: "każdego",
	dative: "każdemu",
	accusative: "każdego",
	instrumental: "każdym",
};

/** Those who see to it that something does not happen to somebody, and what must not happen. */
const SEEN_TO =
	/^(?:(?:dopilnuj|zadbaj|dbaj|czuwaj|zatroszcz|pilnuj|uważaj|sprawdź|upewnij się|postaraj się|staraj się|(?:organizuj|planuj|układaj|prowadź|ustawiaj) \p{L}+(?: \p{L}+)? tak|(?:pracuj|działaj|rób) tak|(?:zrób|rób) wszystko)(?<order>cie|my)?(?: się)?(?: o to)?,? (?:aby|żeby|by|że) (?<who>[^,]*?(?<!\p{L}))nie (?<fare>.+)|nie (?:pozwól|pozwalaj|dopuść|dopuszczaj|pozwólcie|dopuśćcie)(?: do tego)?,? (?:aby|żeby|by) (?<whom>(?:żad\p{L}+ )?\p{L}+) (?:nie )?(?<so>.+))$/iu;
const BIDDEN =
	/^nie (?:każ|każcie|zmuszaj|zmuszajcie) (?<who>(?:\p{L}+ych |\p{L}+emu |\p{L}+ym )?\p{L}+) (?<fare>(?!czeka|stać).+)$/iu;
const NOBODY =
	/^(?<who>(?:żaden|żadna|żadne|nikt z|nikt|nasz|nasi|nasze)?(?: ?\p{L}+){0,2}?) ?nie (?:powinien|powinna|powinno|powinni|powinny|może|mogą|musi|ma prawa|ma) (?<fare>.+)$/iu;

/** What is not to befall those who are served, and what is done for them: {x} is what the pattern caught. */
const FARES: readonly (readonly [fare: RegExp, ...deeds: string[]])[] = [
	[
		/^(?:wyjść|wysz|wychodzi|odejść|odchodzi|odesz|wrócić|wraca|pojechać)\p{L}* (?:.* )?z (?:obc|nieznan|nieupoważn|kimś obc|przypadkow)\p{L}*(?: \p{L}+)?$/u,
		"*oddawać {acc} tylko osobie upoważnionej",
		"*sprawdzić dokument osoby, która odbiera {acc}",
	],
	[
		/^(?:(?:dwa razy|dwukrotnie|drugi raz|kilka razy|ponownie|wielokrotnie) )?(?:prosi|dopomina|upomina|woła|pyta)\p{L}*(?: się)? (?:(?:dwa razy|dwukrotnie|drugi raz|kilka razy|ponownie|wielokrotnie) )?o (?<thing>(?:hasło|kod|numer|rachunek|paragon|fakturę|kartę|menu|szklankę|wodę|dolewkę|resztę|koc|klucz|ręcznik|sztućce|krzesło|chleb|sól|cukier|serwetk|formularz|cennik|bilet|długopis|potwierdzenie|wynik)\p{L}*(?: \p{L}+)*?)(?: (?:dwa razy|dwukrotnie|drugi raz|kilka razy|ponownie|wielokrotnie))?$/u,
		"*podać {dat} {thing} od razu, po pierwszej prośbie",
		"*podać {dat} {thing}, zanim padnie prośba",
	],
	[
		/^(?:powtarza|liter|dyktowa|tłumaczy|opowiada|opisywa|przedstawia)\p{L}* .*(?:(?:dwa|trzy|kilka|parę|wiele) razy|dwukrotnie|trzykrotnie|ponownie|od (?:nowa|początku)|jeszcze raz|drugi raz|po raz \p{L}+|kolejny raz|wszystkiego)/u,
		"*zapytać {acc} raz i *zapisać odpowiedź",
		"*sprawdzić najpierw, co już zapisano w sprawie {gen}",
	],
	[
		/^(?:chodzi|biega|jeździ|krąży|wędrowa|błądzi|błąka)\p{L}*(?: się)? (?:od \p{L}+ do|po (?:całym|całej|wszystkich|okienk|piętr|urzędzi|budynk|pokoj|gabinet)|między)/u,
		"*zaprowadzić {acc} do osoby, która załatwi sprawę",
		"*załatwić sprawę {gen} w jednym miejscu",
	],
	[
		/^szuka\p{L}* (?<thing>(?:numer|kod|dokument|paragon|faktur|umow|zgłosze|dan)\p{L}*(?: \p{L}+)?)(?: .*)?$/u,
		"*odszukać {acc!} w systemie",
		"*pomóc {dat} w szukaniu {thing}",
	],
	[/(?:bezczynn|^nudz|^nudzi)/u, "*dać {dat} zadanie od razu", "*przygotować zadania na cały czas"],
	[
		/^słysz\p{L}*,? że (?:się nie nadaj|nie umie|nie potraf|źle|to nie dla|nie ma talent|jest (?:słab|gorsz|głup|za ))/u,
		"*powiedzieć {dat}, co już umie i co jeszcze poćwiczyć",
		"*pochwalić postępy {gen} i *pokazać kolejny krok",
	],
	[
		/^(?:czeka|stał|stać|stoi|leża|leżeć)\p{L}* (?:.* )?(?:rozebran|nag|bez ubrani|mokr|bos)/u,
		"*poprosić {acc} o rozebranie się tuż przed badaniem",
		"*podać {dat} okrycie",
	],
	[
		/^(?:czeka|stał|stać|stoi)\p{L}*(?<place>(?: (?:na|przy|w) (?:lini|recepc|lad|kas|bar|stolik|kolej|poczekal|korytarz|okien|drzwi)\p{L}+)?) (?:dłużej niż|ponad|więcej niż) (?<span>(?:\p{L}+|\d+)(?: \p{L}+)?)$/u,
		"*obsłużyć {acc}{place} w ciągu {span}",
		"*powiedzieć {dat} od razu, ile potrwa oczekiwanie",
	],
	[
		/^czeka\p{L}* na (?<thing>rachun\p{L}+|menu|kartę|danie|napoje|wodę|odpowiedź|potwierdzenie|fakturę|receptę|wynik\p{L}*|dokumenty|towar|przesyłkę|informację)(?<place>(?: \p{L}+)?) (?:dłużej niż|ponad|więcej niż) (?<span>(?:\p{L}+|\d+)(?: \p{L}+)?)$/u,
		"*przekazać {dat} {thing}{place} w ciągu {span}",
		"*powiedzieć {dat} od razu, ile potrwa oczekiwanie",
	],
	[
		/^czeka\p{L}* .*bez (?:słowa )?(?:po|przy)witania/u,
		"*przywitać {acc} od razu",
		"*podejść do {gen} i *powiedzieć, ile potrwa oczekiwanie",
	],
	[
		/^czeka\p{L}* .*bez (?:informacji|wyjaśnienia|słowa|żadnej informacji)/u,
		"*powiedzieć {dat}, dlaczego i ile potrwa oczekiwanie",
		"*podawać {dat} na bieżąco nowe informacje",
	],
	[
		/^czeka\p{L}* na (?<thing>rachun\p{L}+|menu|kartę|paragon|klucz\p{L}*|danie|napoje|wodę|fakturę|receptę|dokumenty|resztę)(?=$| )/u,
		"*podać {dat} {thing} od razu",
		"*powiedzieć {dat}, ile potrwa oczekiwanie",
	],
	[
		/^(?:czeka|stał|stać|stoi|mókł|moknąć|marz)\p{L}* .*(?:deszcz|mroz|dworze|zewnątrz|zimn|chłodzie|słońcu)/u,
		"*zaprosić {acc} do środka",
		"*otworzyć drzwi i *zaproponować {dat} krzesło",
	],
	[
		/^(?:siedz|siedzi|zosta|czeka|stał|stać|był|być)\p{L}* (?:całkiem |zupełnie )?(?:sam|sama|sami|same|samotnie|bez opieki)(?<place> (?:w|na|przy) ciemn\p{L}+ \p{L}+)/u,
		"*zapalić światło{place} i *zostać z {ins}",
		"*zostać z {ins} albo *poprosić o to drugą osobę",
	],
	[
		/^(?:siedz|zosta|czeka|stał|stać|był|być)\p{L}* (?:całkiem |zupełnie )?(?:sam|sama|samo|sami|same|samotnie|bez opieki|bez nadzoru)(?<place>(?: (?:w|na|przy|przed) \p{L}+(?: \p{L}+)?)?)$/u,
		"*zostać z {ins}{place} albo *poprosić o to drugą osobę",
		"*zaglądać do {gen} co kilka minut",
	],
	[
		/^(?:czeka|stał|stać|stoi)\p{L}* .*(?:kolej|ogonk)/u,
		"*umawiać {acc} na konkretne godziny",
		"*otworzyć drugie stanowisko, gdy kolejka rośnie",
	],
	[
		/^(?:czeka|stał|stać|stoi)\p{L}*(?= |$)(?! (?:w przejśc|za|pod|blisko))(?!.* dłużej niż )/u,
		"*powiedzieć {dat}, ile potrwa oczekiwanie",
		"*zaprosić {acc} o umówionej godzinie",
	],
	[
		/^(?:sam\p{L}* )?(?:nosi|nieść|niós|dźwiga|taszczy)\p{L}* .*(?<!\p{L})(?:bagaż|waliz)/u,
		"*pomóc {dat} z bagażem",
		"*wziąć bagaż od {gen} i *zanieść go na miejsce",
	],
	[
		/^(?:sam\p{L}* )?(?:nosi|nieść|niós|dźwiga|taszczy)\p{L}* /u,
		"*pomóc {dat} w niesieniu rzeczy",
		"*zanieść rzeczy na miejsce razem z {ins}",
	],
	[
		/^(?:(?:sam\p{L}*|dług\p{L}*) )?szuka\p{L}* (?<thing>(?!sam|nas|po )\p{L}+(?: (?!sam|po )\p{L}+)?)(?: sam\p{L}*| po .*)?$(?<! dłużej)/u,
		"*pomóc {dat} w szukaniu {thing}",
		"*zaprowadzić {acc} na miejsce",
	],
	[
		/^szuka\p{L}* (?:nas|pracownik\p{L}*|obsługi|personelu|sprzedawc\p{L}*|pomocy)/u,
		"*podejść do {gen} i *zaproponować pomoc",
		"*stać na widoku i *witać wchodzących",
	],
	[
		/^(?:zosta|pozosta)\p{L}* (?<place>(?:w|na) \p{L}+(?: \p{L}+)?) po (?:zamknięciu|zakończeniu|wyjściu|godzinach)(?: .+)?$/u,
		"*sprawdzić przed zamknięciem, czy {place} jest pusto",
		"*obejść wszystkie pomieszczenia przed zamknięciem",
	],
	[
		/^(?:zosta|pozosta)\p{L}* (?<place>(?:w|na) \p{L}+(?: \p{L}+)?) po (?:zmroku|zmierzchu)$/u,
		"*sprawdzić przed zmrokiem, czy {place} jest pusto",
		"*policzyć wszystkich przed zmrokiem",
	],
	[
		/^(?:zosta|pozosta)\p{L}* (?:sam\p{L}* )?(?:na (?:parkingu|peronie|przystanku|trasie|stacji|postoju)|w (?:autokarze|autobusie|pociągu|wodzie|lesie))(?: .+)?$/u,
		"*policzyć wszystkich przed odjazdem",
		"*sprawdzić listę obecności i dopiero wtedy *ruszyć",
	],
	[
		/^(?:widzia|widzie|ogląda|widzi)\p{L}* (?<thing>(?:brudn\p{L}+ |pust\p{L}+ )?(?:naczyń|talerzy|bałaganu|śmieci|kartonów|ręczników|odpadów|wiader|pościeli|sprzętów|ścierek))/u,
		"*sprzątać {acc!} na bieżąco",
		"*trzymać {acc!} na zapleczu",
	],
	[
		/^(?:zgubi|gubi)\p{L}* (?<thing>\p{L}+)$/u,
		"*poprosić {acc} o schowanie {thing}",
		"*powiedzieć {dat}, gdzie schować {acc!}",
	],
	[
		/^(?:zapomnia|zapomnie|zostawi)\p{L}* (?:zabrać |odebrać |u nas )?(?<thing>\p{L}+)(?: .+)?$/u,
		"*przypomnieć {dat} przy wyjściu o zabraniu {thing}",
		"*sprawdzić stolik lub stanowisko przed wyjściem {gen}",
	],
	[
		/^podpis\p{L}* .*(?:pośpiech|w biegu|na kolanie|bez czyt)/u,
		"*dać {dat} czas na przeczytanie przed podpisem",
		"*zaprosić {acc} do stolika i *poczekać na podpis",
	],
	[
		/^czeka\p{L}* na (?<thing>sprzęt|miejsce|krzesło|ręcznik|matę|wózek|materiały|salę)$/u,
		"*przygotować {thing} dla każdego przed rozpoczęciem",
		"*sprawdzić przed rozpoczęciem, czy wszystko jest gotowe",
	],
	[
		/^podpis\p{L}* (?:pust|niewypełnion|nieprzeczytan)/u,
		"*wypełnić dokument i dopiero wtedy *poprosić {acc} o podpis",
		"*dać {dat} czas na przeczytanie przed podpisem",
	],
	[
		/^(?:pomyli|myli)\p{L}* (?:gabinet|pok|sal|peron|pięt|wejśc|budyn|bram|stanowisk)/u,
		"*zaprowadzić {acc} na miejsce",
		"*wskazać {dat} drogę i numer",
	],
	[
		/^(?:pośliz|potk|upa|uderz|przewró)\p{L}*/u,
		"*wycierać podłogę na bieżąco i *usuwać przeszkody z przejścia",
		"*ustawić znak ostrzegawczy i *uprzedzić {acc}",
	],
	[
		/^(?:dosta|otrzyma)\p{L}* (?:cudz|niewłaściw|zł|pomylon|nie sw)\p{L}+ (?<thing>\p{L}+)/u,
		"*sprawdzić {acc!} i dopiero wtedy *przekazać {dat}",
		"*porównać nazwisko i numer przed wydaniem",
	],
	[
		/^dowi(?:aduje|edzia|edzie|ady)\p{L}* się o (?<thing>\p{L}+(?: \p{L}+)?) (?:od|z|dopiero|ostatni|po)(?: .+)?$/u,
		"*poinformować {acc} o {thing} z wyprzedzeniem",
		"*zadzwonić do {gen} od razu i *podać nowy termin",
	],
	[
		/^(?:wypełnia|podawa|wpisywa|pisa)\p{L}* .*(?:dwa razy|drugi raz|ponownie|kilka razy|od nowa|jeszcze raz|dwukrotnie)/u,
		"*skorzystać z danych, które już mamy",
		"*zapisać dane {gen} za pierwszym razem",
	],
	[
		/^(?:błądzi|gubi|zgubi|zabłądzi)\p{L}*(?: się| drogi)?(?= |$)(?! (?:numer|klucz|bilet|kart|paragon|kwit|rzecz|telefon))/u,
		"*zaprowadzić {acc} na miejsce",
		"*wskazać {dat} drogę",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza)\p{L}* .*(?:upokorz|zawstydz|poniż|ośmiesz|łzami|płacz|urażon|obraż)/u,
		"*rozmawiać z {ins} spokojnie i z szacunkiem",
		"*pożegnać {acc} życzliwym słowem",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza)\p{L}* .*(?:niezadowol|rozczarow|zł[yaie]|zdenerw|smutn|z niczym|pustymi)/u,
		"*zapytać {acc} przed wyjściem, w czym jeszcze pomóc",
		"*zaproponować {dat} rozwiązanie albo inny termin",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza|zosta)\p{L}* .*bez (?:pożegnania|słowa pożegnania)$/u,
		"*pożegnać {acc} przy wyjściu",
		"*podziękować {dat} za wizytę",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza|zosta)\p{L}* (?:.* )?bez (?:pomocy|wsparcia|obsługi)$/u,
		"*pomóc {dat} albo *wskazać, kto pomoże",
		"*zaproponować {dat} rozwiązanie albo inny termin",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza|zosta)\p{L}* (?:.* )?bez (?:naszej |jasnej |konkretnej )?(?:odpowiedzi|informacji|wyjaśnienia)$/u,
		"*odpowiedzieć {dat} albo *podać termin odpowiedzi",
		"*wyjaśnić {dat}, co będzie dalej",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza)\p{L}* (?:.* )?bez (?<thing>(?:wydrukowan\p{L}+ |pisemn\p{L}+ )?(?:paragon|recept|potwierdzen|faktur|skierowan|zaleceń|wypis|instrukcj|ulot|wizytów|pokwitowan|umow|kopi)\p{L}*(?: \p{L}+)?)$/u,
		"*wydać {dat} {acc!} przed wyjściem",
		"*sprawdzić przed wyjściem, czy {nom} ma {acc!}",
	],
	[
		/^(?:wy[jcs]|od[jcse]|opu[śs]|opuszcza)\p{L}* (?:.* )?bez (?<thing>(?!uśmiech|słow|powod|pośpiech|zgod|wied|opiek|nadzor|zapłac|rozmow|potrzeb|kurtk|czapk|but|odzie|bagaż|zakup)\p{L}+(?<!nia|cia)(?: \p{L}+)?)$/u,
		"*dać {dat} {acc!} przed wyjściem",
		"*sprawdzić przed wyjściem, czy {nom} ma {acc!}",
	],
	[
		/^czeka\p{L}* (?:na (?<thing>\p{L}+(?: \p{L}+)?) )?dłużej,? niż (?:umówiono|było umówione|to konieczne|konieczne|trzeba|potrzeba|zaplanowano|planowano|obiecano|zapowiedziano)$/u,
		"*obsłużyć {acc} o umówionej godzinie",
		"*uprzedzić {acc} o opóźnieniu i *podać nową godzinę",
	],
	[
		/^(?:dwa razy |drugi raz |ponownie |kilka razy )?prosi\p{L}* o (?<thing>\p{L}+) (?:dwa razy|drugi raz|ponownie|kilka razy|wielokrotnie|dwukrotnie)$/u,
		"*podać {dat} {thing} przy pierwszej prośbie",
		"*podać {dat} {thing} od razu",
	],
	[
		/^(?:po)?czu\p{L}* się .*(?:zagub|niepewn|obco|nieswojo|onieśmiel|intruz|nieprosz)/u,
		"*przywitać {acc} i *wyjaśnić, co będzie dalej",
		"*podejść do {gen} i *zaproponować pomoc",
	],
	[
		/^(?:po)?czu\p{L}* się .*(?:ignorow|pomini|niezauw|niewidz|zbywan|zbyt|zlekcew|lekcew|piąt\p{L}+ koł|zaniedb|opuszcz|samotn|niepotrzebn)/u,
		"*przywitać {acc} i *powiedzieć, kiedy będzie obsługa",
		"*wysłuchać {gen} do końca i *odpowiedzieć na każde pytanie",
	],
	[
		/^(?:po)?czu\p{L}* się .*(?:nacisk|przymus|zmuszan|osacz|poganian|pospiesz|ponagl|popędz)/u,
		"*dać {dat} czas na spokojny wybór",
		"*przedstawić {dat} możliwości i *poczekać na decyzję",
	],
	[
		/^(?:po)?czu\p{L}* się /u,
		"*rozmawiać z {ins} z szacunkiem i życzliwie",
		"*wysłuchać {gen} do końca i *odpowiedzieć spokojnie",
	],
	[
		/(?:^|.* )(?:opowiada|powtarza|tłumaczy|wyjaśnia|podawa|mówi)\p{L}* .*|(?:dwa razy|drugi raz|od nowa|kilka razy) (?:opowiada|powtarza|tłumaczy)/u,
		"*zapisać, co mówi {nom}, i *przekazać notatkę następnej osobie",
		"*przeczytać notatkę z poprzedniej rozmowy",
	],
	[
		/^(?:słysz|słucha|usłysz)\p{L}* .*(?:kłót|spor|sprzecz|narzek|plot)/u,
		"*wyjaśniać spory między sobą na zapleczu",
		"*rozmawiać przy {ins} tylko o jego sprawie",
	],
	[
		/^(?:słysz|słucha|usłysz)\p{L}* .*(?:rozm|spraw)/u,
		"*rozmawiać o innych sprawach na zapleczu, przy zamkniętych drzwiach",
		"*poświęcić {dat} całą uwagę",
	],
	[
		/^(?:dwa razy |drugi raz |ponownie |kilka razy )?(?:dzwoni|pyta|prosi|przychodzi|przyjeżdża|upomina|zgłasza|wraca)\p{L}* .*(?:dwa razy|drugi raz|ponownie|kilka razy|jeszcze raz|wielokrotnie|dwukrotnie|tą samą|tej samej)/u,
		"*załatwić sprawę {gen} za pierwszym razem",
		"*oddzwonić do {gen} o obiecanej porze",
	],
	[
		/^(?:(?:dwa|drugi|kilka) razy? |ponownie )(?:dzwoni|pyta|prosi|przychodzi|przyjeżdża|upomina|zgłasza)/u,
		"*załatwić sprawę {gen} za pierwszym razem",
		"*oddzwonić do {gen} o obiecanej porze",
	],
	[
		/^(?:chodzi|biega|krąży|odbija|by\p{L}+ odsyłan)\p{L}* .*(?:okienk|drzwi|pokoj|stanowisk|dział|osob)/u,
		"*zaprowadzić {acc} do właściwej osoby",
		"*załatwić sprawę {gen} na miejscu",
	],
	[
		/^(?:domyśla|zgadywa|domyśli)\p{L}*/u,
		"*wyjaśnić {dat} wprost, co i kiedy nastąpi",
		"*podać {dat} wszystkie potrzebne informacje",
	],
	[
		/^(?:jad|jeś|dosta|dostawa)\p{L}* (?:zimn|wystyg|wystudz)/u,
		"*podać {dat} ciepłe danie od razu po przygotowaniu",
		"*sprawdzić temperaturę dania przed podaniem",
	],
	[/^(?:od)?dzwoni\p{L}*(?: .*)?$/u, "*zadzwonić do {gen} z odpowiedzią", "*umówić porę rozmowy i *zadzwonić do {gen}"],
];

/** What befalls those who come, and is no act of staff. */
const SUFFERED =
	/^(?:czeka|sta[łćl]|stoi|marz|mók|mok|słysz|słucha|usłysz|czu|poczu|pośliz|potk|potyk|upad|uderz|przewró|przewrac|szuka|błądzi|domyśla|powtarza|tłumaczy|dowi|od(?:ch|jech|sz|ej)|wy(?:ch|jech|jś|sz|jd)|wraca|wróci|nosi|dźwiga|taszczy|musi|zapomn|gubi|zgubi|pomyl|myli|widzi|widzie|dosta|nudzi|cierpi|ba[łć]|otrzym|ma(?:$|r)|mia[łl]|mie[ćl]|zosta[ćłlj]|pozosta[ćłlj]|siedzi|jad|sam|opuś|opuszcz|czyta.* bez)/;
const TWICE = /(?<!\p{L})(?:dwa razy|drugi raz|kilka razy|ponownie|od nowa|dwukrotnie)(?!\p{L})/u;

/** True where nobody is to go through something: what is done for those who come answers it. */
export const borne = (who: string, verb: string, rule: string): boolean =>
	/^(?:nikt|żad\p{L}+|ktoś)$/iu.test(who) &&
	(TWICE.test(rule) ||
		(SUFFERED.test(verb.toLowerCase()) && !/biżuter|pierścion|odzież|ubra|perfum|muzyk|radia|słuchaw/u.test(rule)));

/** What they would have to find out by themselves: "pytać, gdzie jest szatnia". */
const ASKED =
	/^(?:pyta|dopyt|zapyt|domyśl|zgad|zastan|szuka)\p{L}*(?: się)?(?: \p{L}+){0,2}, (?<asked>(?:(?:do|o|w|na|z|od|za|po) )?(?:gdzie|kiedy|ile|co|jak|kto|czy|któr\p{L}+|kogo|komu|czego|czym|dlaczego|skąd|dokąd|jaki\p{L}*) [^,]+)$/u;

const PRONE = /^(?:musia\p{L}+|musieli|musieć|zaczę\p{L}+|zaczął|mia\p{L}+ wrażeni[ea],? że) /u;

/** The wordings of a rule that says what must not befall those who are served; none for other rules. */
export function faringWell(rule: string): string[] {
	const found = (SEEN_TO.exec(rule) ?? BIDDEN.exec(rule) ?? NOBODY.exec(rule))?.groups;
	if (found === undefined) return [];
	const whom = (found.who ?? found.whom ?? "").trim().toLowerCase();
	const said = (found.fare ?? found.so ?? "").replace(PRONE, "").replace(/^stali(?= )/u, "stały");
	const served = servedIn(whom);
	if (served === undefined || (served === EVERYBODY && !borne("nikt", said, rule))) return [];
	const [fare = "", ...clauses] = said.split(/(?=, (?:gdy|kiedy|jeśli|jeżeli|aby|żeby|co|gdzie|ile|jak|kto) )/);
	const when = clauses.filter((one) => /^, (?:gdy|kiedy|jeśli|jeżeli) /.test(one)).join("");
	const form: VerbForm =
		found.order === "cie" ? "imperative-plural" : found.order === "my" ? "imperative-we" : "imperative";
	const asked = ASKED.exec(said)?.groups?.asked;
	if (asked !== undefined)
		return [
			capital(render(`*powiedzieć {dat}, ${asked}`, form, served), true),
			capital(render(`*powiedzieć {dat} od razu, ${asked}`, form, served), true),
		];
	for (const [pattern, ...deeds] of [...MORE_FARES, ...FARES]) {
		const caught = pattern.exec(fare);
		if (caught === null) continue;
		const { thing = "", place = "", span = "" } = caught.groups ?? {};
		return deeds
			.map((deed) => {
				const own = deed.includes("{acc!}") ? accusativeOf(thing) : thing;
				if (own === undefined) return "";
				const filled = deed
					.replace("{acc!}", own)
					.replace("{thing}", own)
					.replace("{place}", place)
					.replace("{span}", measureInGenitive(span));
				return capital(render(filled, form, served) + when, true);
			})
			.filter((one) => one !== "");
	}
	return [];
}

/** Those who are served, of the words that name them; "nikt" is everybody. */
function servedIn(words: string): Served | undefined {
	if (/^(?:nikt|nikogo|nikomu)(?: z (?:nich|naszych|czekających|obecnych|oczekujących))?$/.test(words))
		return EVERYBODY;
	const [own = ""] = words.split(/,? \p{L}+ąc\p{L}+ | (?:na|z|ze|o|po|do|od|u|w) /u);
	const named =
		/ąc\p{L}+ | (?:na|z|ze|o|po|do|od|u|w) /u.test(words) && own !== "" && own !== words ? servedIn(own) : undefined;
	if (named !== undefined) return named;
	for (const word of words.split(" ").reverse()) {
		const person = personOf(strip(word));
		const served = person?.served ?? (person === undefined ? moreServed(strip(word)) : undefined);
		if (served !== undefined) return served;
		if (person !== undefined) return undefined;
	}
	return undefined;
}
