import type { BroadRow } from "./broad-acts.ts";

const DATA =
	"(?:dan(?:e|ych)|numer|nazwisk|imion|imieni|adres|pesel|PESEL|treś|umow|mail|dokument|wynik|list[yę]? klient|rozm|plik|faktur|recept|zdję|tabel|zestawie)\\p{L}*";
const PASTE =
	"wklejac wpisywac wrzucac wprowadzac kopiowac przesylac ladowac zapisywac przenosic umieszczac wgrywac wysylac przepisywac";
const PUBLISH =
	"publikowac zamieszczac wrzucac wstawiac pokazywac wysylac fotografowac filmowac udostepniac umieszczac robic nagrywac";

/** Classes of acts in mail, chats, forms, accounts, posts and photos. */
export const BROAD_DIGITAL: readonly BroadRow[] = [
	[
		PASTE,
		`(?<what>${DATA}[^,]*?) (?:do|w|na) (?:(?:darmow|internetow|zewnętrzn|publiczn|prywatn|otwart|obc|własn|ogólnodostępn)\\p{L}* )?(?:translator|tłumacz|wyszukiwar|czat|chat|internet|sieci|aplikac|notatnik|arkusz|generator|konwerter|dysk|chmur|pendriv|komunikator|forum|telefon|narzędz)\\p{L}*(?: .+)?`,
		"*trzymać {what:acc} tylko w systemie firmy",
		"*korzystać tylko z narzędzi zatwierdzonych przez firmę",
	],
	[
		PASTE,
		`(?:do|w|na) (?:(?:darmow|internetow|zewnętrzn|publiczn|prywatn|otwart|obc|własn|ogólnodostępn)\\p{L}* )?(?:translator|tłumacz|wyszukiwar|czat|chat|internet|sieci|aplikac|notatnik|arkusz|generator|konwerter|dysk|chmur|pendriv|komunikator|forum|narzędz)\\p{L}* (?<what>${DATA}[^,]*?)`,
		"*trzymać {what:acc} tylko w systemie firmy",
	],
	[
		"dodawac zapisywac wpisywac wrzucac dolaczac wciagac zapraszac",
		"(?<who>@w(?: @w)?) (?<to>(?:do|na) (?:list|grup|kanał|newslett|baz|kampani|konkurs|subskrypc|wysył|klub|program|ankiet|mailing)[^,]*?)",
		"*zapytać {acc} o zgodę i dopiero wtedy {p} {to}",
		"{v} {to} tylko osoby, które wyraziły zgodę",
	],
	[
		"wklejac kopiowac zostawiac uzywac przenosic wysylac przepisywac",
		"(?:do (?:odpowiedzi|umowy|oferty|maila|wiadomości|dokumentu|pisma) )?(?<what>[^,]+?) (?:z|ze) (?:poprzedni|inn|wczorajsz|star|zeszłoroczn|cudz)\\p{L}+ (?:rozm|wiadom|umow|umów|ofert|mail|wzor|szablon|zamówie|dokument|spraw|pism|zlece|klient|pacjent)\\p{L}*",
		"*wpisać dane z bieżącej sprawy",
		"*sprawdzić nazwisko i dane rozmówcy przed wysłaniem",
	],
	[
		"podpisywac konczyc",
		"(?<what>[^,]+?) (?:samym imieniem|samym nazwiskiem|inicjałami|ksywką|pseudonimem|parafką|nazwą działu|zdrobnieniem)",
		"{v} {what:obj} pełnym imieniem i nazwiskiem",
	],
	[
		"przesylac przekazywac wysylac forwardowac podawac",
		"dalej (?<what>[^,]+?) z (?:jego|jej|ich|dan|numer|adres|nazwisk|prywatn|podpis|telefon)\\p{L}*(?: @w)*",
		"*usunąć dane osobowe i dopiero wtedy *przesłać {what:acc} dalej",
		"*przekazać samą treść sprawy",
	],
	[
		"pisac wysylac odpowiadac odpisywac kontaktowac",
		'(?<what>[^,„"]*?) ?z (?:adresu|konta|skrzynki) (?:[„"]?(?:no-?reply|donotreply)[”"]?|(?:anonimow|technicz|bezimienn|zbiorcz|niemonitorowan)\\p{L}+)',
		"{v} {what:obj?} z adresu, na który można odpowiedzieć",
		"*podać w wiadomości adres i telefon do kontaktu",
	],
	[
		"dzwonic oddzwaniac kontaktowac telefonowac",
		"(?<what>[^,]*?) ?z (?:zastrzeżon|ukryt|anonimow|prywatn|nieznan|zablokowan)\\p{L}+ numer\\p{L}*",
		"{v} {what:obj?} z numeru firmowego, który się wyświetla",
	],
	[
		PUBLISH,
		"(?<what>[^,]+?) z (?:widoczn|czyteln|rozpoznawaln)\\p{L}+ (?<part>@w)(?: @w)?",
		"*zasłonić {part:ins} i dopiero wtedy {p} {what:obj}",
		"*sprawdzić, co widać w kadrze, przed udostępnieniem",
	],
	[
		"udostepniac pokazywac prezentowac zostawiac wyswietlac rzucac",
		"(?<what>(?:ekran|pulpit|laptop|komputer|monitor|obraz)\\p{L}*) z otwart\\p{L}+ (?<part>@w)(?: @w)?",
		"*zamknąć {part:ins} i dopiero wtedy {p} {what:acc}",
		"*pokazywać na ekranie tylko jedno potrzebne okno",
	],
	[
		"blokowac banowac usuwac wyrzucac karac skreslac wypraszac obrazac",
		"(?:@w )?(?:się )?(?:(?:na )?@w )??za (?<why>(?:pytanie|opinię|ocenę|komentarz|skargę|uwagę|reklamację|krytykę|sugestię|prośbę)[^,]*)",
		"*odpowiedzieć rzeczowo na {why}",
		"*podziękować za {why} i *opisać, co zrobimy",
	],
	[
		"pisac odpisywac odpowiadac wysylac redagowac wpisywac formulowac",
		"(?<what>[^,]*?) ?(?:wersalikami|wielkimi literami|samymi wielkimi literami|capsem|caps lockiem|kapitalikami|samymi małymi literami|kolorową czcionką|czerwoną czcionką|ozdobną czcionką)",
		"{v}{dat} {what:obj?} zwykłymi literami",
	],
	[
		"pisac odpisywac odpowiadac wysylac redagowac wpisywac formulowac",
		"(?<what>[^,]*?) ?(?:slangiem|skrótami|półsłówkami|monosylabami|hasłami|równoważnikami|żargonem|bez polskich (?:znaków|liter))",
		"{v}{dat} {what:obj?} pełnymi słowami, poprawną polszczyzną",
	],
	[
		"trzymac zapisywac przechowywac notowac wieszac przyklejac zostawiac chowac wpisywac",
		"(?<what>(?:has[eł]|pin|PIN|kod|login|szyfr)\\p{L}*(?: (?:do|dla|klient|gości|firm|dostęp|wejści)[^,]*?)?) (?:w|na|pod|przy|obok|do) [^,]+",
		"*przechowywać {what:acc} w menedżerze haseł",
	],
	[
		"wystawiac pisac kupowac zamawiac dodawac publikowac",
		"(?:sobie |firmie |salonowi |własnej firmie )?(?:fałszyw\\p{L}+ |zmyślon\\p{L}+ |własn\\p{L}+ |pochlebn\\p{L}+ )?(?:opini|ocen|recenzj|gwiazdek|komentarz)\\p{L}* ?(?:sobie|firmie|salonowi|z fałszyw.*|z cudz.*|z prywatn.*|jako klient.*|o (?:własn|swoj|sobie).*|w imieniu klient.*|za klient.*)",
		"*poprosić zadowolonych klientów o szczerą opinię",
		"*odpowiadać na opinie z firmowego konta",
	],
	[
		"kasowac usuwac niszczyc czyscic wymazywac wyrzucac",
		"(?<what>(?:rozm[oó]w|zgłosz|koresponden|histori|zapis|nagra|wiadomoś|notat|mail|dziennik|protok|czat|logi|logów)\\p{L}*(?: (?:z|od) @w| \\p{L}{4,}(?:a|i|y|u|ów))?)(?: (?:po|zaraz po|od razu po|tuż po|z) .+)?",
		"*zachować {what:acc} w historii sprawy",
		"*zamknąć sprawę i *zostawić {what:acc} w systemie",
	],
	[
		"ustawiac wysylac pisac publikowac wywieszac zostawiac wpisywac",
		'(?<what>[^,„"]+?) [„"][^”"]*[”"] bez (?:podania )?(?<lack>@w(?: @w)?)',
		"*dodać {lack:acc} do {what}",
	],
	[
		"drukowac kserowac powielac",
		"(?<what>[^,]+?) z (?:dan|nazwisk|numer|adres|wynik|PESEL|pesel)\\p{L}*(?: [^,]+)?",
		"*czytać {what:acc} na ekranie, w systemie",
		"*drukować tylko strony potrzebne do sprawy i *odbierać je od razu",
	],
	[
		"umieszczac wpisywac podawac wstawiac zapisywac",
		`(?<what>${DATA}[^,]*?) w (?:nazwie|tytule|temacie|opisie|adresie|stopce|komentarzu|polu uwag|publicznym|otwartym) ?[^,]*`,
		"*wpisywać {what:acc} tylko w polu do tego przeznaczonym",
	],
	[
		"robic wykonywac wysylac",
		"(?:zrzut|screen|zdję)\\p{L}* (?:ekran|monitor|rozm|czat|korespond|dokument|dowod|kart|umow|recept|z rozm|z czat|z koresp)\\p{L}*.*",
		"*zapisać ustalenia w systemie, w karcie sprawy",
		"*spisać tylko dane potrzebne do sprawy",
	],
	[
		"wymagac zadac domagac",
		"(?<what>(?:zakładania|założenia|rejestrac|pobierania|pobrania|instalowania|instalacji|logowania|zalogowania|zapisania się|subskrypc|podania numeru|podawania numeru|aktywac|wyrobienia|karty stałego)[^,]*?)(?: (?:do|przy|za|od|przed) [^,]+)?",
		"*zostawić {what:acc} do decyzji klienta",
		"*przyjąć zamówienie także od osób z samym adresem e-mail",
	],
	[
		"wysylac pisac zostawiac dawac przesylac",
		"[^,]+? zamiast (?<other>(?:(?:obiecan|umówion|zapowiedzian)\\p{L}+ )?(?:telefonu|rozmowy telefonicznej|oddzwonienia))",
		"*zadzwonić{dat} zgodnie z obietnicą",
	],
	[
		"wysylac pisac zostawiac dawac przesylac wreczac",
		"[^,]+? zamiast (?<other>(?:(?:obiecan|umówion|zapowiedzian|szczer)\\p{L}+ )?(?:rozmowy|spotkania|przeprosin))",
		"*porozmawiać z {ins} osobiście",
		"*przeprosić osobiście i *podać rozwiązanie",
	],
	[
		"pisac rozmawiac obslugiwac prowadzic odpowiadac odpisywac",
		".*(?:na dwóch|dwóch|kilku|trzech|kilka|dwie|dwa|wielu) @w(?: @w)? (?:naraz|jednocześnie|równocześnie|równolegle|na raz)",
		"*dokończyć jedną rozmowę i dopiero wtedy *zacząć następną",
		"*poprosić drugą osobę o przejęcie części rozmów",
	],
	[
		"wysylac dzwonic pisac kierowac przesylac oferowac proponowac rozsylac",
		"(?<what>[^,]*?) ?(?:do )?(?:ludzi|osób|klientów|klientek|tych|ludziom|osobom|klientom|tym|adresatów|odbiorców|pacjentów|kandydatów),? (?:którzy|które) (?:się )?(?:wypisa|zrezygnowa|odmówi|cofn|poprosi|nie wyrazi|nie zgodzi|nie prosi|nie chc|nie da).*",
		"{v} {what:obj?} tylko osobom, które wyraziły zgodę",
		"*sprawdzić zgody i dopiero wtedy {p} {what:obj?}",
	],
];
