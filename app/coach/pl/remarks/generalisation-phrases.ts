import { withoutDiacritics } from "#app/coach/normalise.ts";
import { compilePhrases } from "#app/coach/phrases.ts";

export type Sort = "frequency" | "routine" | "quantity" | "each" | "people" | "whole";

export const lines = <V>(rows: readonly (readonly [string, V])[]): (readonly [string, V])[] =>
	rows.flatMap(([list, value]) =>
		list.split(";").map((pattern): readonly [string, V] => [withoutDiacritics(pattern.trim()), value]),
	);

/** Words that generalise. */
export const TRIGGERS = compilePhrases<Sort>(
	lines<Sort>([
		[
			"zawsze; nigdy; przenigdy; czy _2 kiedykolwiek; ciągle; stale; wiecznie; wieczne; wieczna; wieczny; wiecznym; wieczną; wiecznymi; wiecznych; ciągłe; ciągłym; ciągłymi; ciągłych; nieustanne; nieustannym; nieustannymi; nieustanny; nieustanna; nieustannie; bezustannie; bezustanne; nieprzerwanie; notorycznie; notoryczne; notoryczny; permanentnie; permanentne; permanentny; bez przerwy; bez końca; bez ustanku; bez opamiętania; na okrągło; cały czas; przez cały czas; całymi dniami; całymi godzinami; u ciebie|pana|pani to norma; to u ciebie|pana|pani norma; za każdym razem; każdego dnia; każdego ranka; codziennie; co dzień; dzień w dzień; dzień po dniu; tydzień w tydzień; w kółko; w koło macieju; non stop; nonstop; non-stop; na każdym kroku; ani razu; ani raz; od zawsze; dzień i noc; o każdej porze; ilekroć; co rusz|chwila|chwilę|noc|rano|wieczór|zmianę|dyżur; od świtu|rana do nocy|wieczora|zmierzchu; nie ma dnia|tygodnia|zmiany|godziny|poranka; nie mija dzień|tydzień|zmiana|godzina; o każdej godzinie; siedem dni w tygodniu; za każdym jednym razem; dniami i nocami; jak rok długi; przy każdej okazji",
			"frequency",
		],
		["jak zwykle; jak zawsze; jak co dzień; jak to zwykle; po staremu; jak nigdy", "routine"],
		[
			"wszystko; wszystkim; wszystkiego; wszystkie; wszystkich; wszystkimi; nic; niczego; niczemu; o niczym; w niczym; z niczym; za niczym; nad niczym; przy niczym; nic tylko; nic , tylko; nic tylko; nigdzie; znikąd; wszędzie; same; sama; żaden; żadna; żadne; żadnego; żadnej; żadnych; żadnemu; żadnym; ani jeden; ani jedna; ani jedno; ani jednego; ani jednej",
			"quantity",
		],
		["każdy; każda; każde; każdego; każdej; każdemu; każdym; każdą; każdziutki", "each"],
		["wszyscy; nikt; nikomu; nikogo; z nikim; o nikim; dla nikogo; kto żyw", "people"],
		[
			"cała|cały|całe firma|biuro|zespół|załoga|dział|zmiana|recepcja|kuchnia|sala|hotel|sklep|oddział|poczta|szkoła|przychodnia|sekretariat|magazyn|ekipa|obsługa|personel|księgowość|logistyka|serwis|świat|dyrekcja|zarząd|rejestracja|apteka|salon|redakcja|piętro|urząd|wydział|infolinia|centrala|baza|brygada|centrum|warsztat|hala|kolejka|korytarz|rada|produkcja|budynek|blok|osiedle|klatka|ulica|wieś|miasto|dzielnica|okolica|rodzina|klasa|szatnia|stołówka|dziekanat|szpital|klub|siłownia|uczelnia|biblioteka|fabryka|kadra|przedszkole|teatr|porodówka|piekarnia|pralnia|drużyna|gmina|kamienica; pół firmy",
			"whole",
		],
	]),
	{ key: "bare" },
);

/** Fixed phrases that only look like it. */
export const FIXED = compilePhrases<true>(
	lines<true>([
		[
			"nigdy bym nie _; nigdy nie sądziłam|sądziłem|przypuszczałam|przypuszczałem|wiedziałam|wiedziałem|pomyślałam|pomyślałem|marzyłam|marzyłem; nikt cię|pana|pani|go|jej|was _3 nie prosił|pytał; a nikogo nie ma|było; nikt nie oczekuje|wymaga|wini|obwinia|każe|zmusza; nikt _1 nie ma pretensji|żalu; nikt cię|pana|pani nie wini|obwinia|zmusza|goni; maszyna|drukarka|system|skaner|kasa|winda|program|aplikacja|komputer|piec|lodówka|alarm|czujnik|zegar|robot|brama _3 nigdy|zawsze|ciągle|stale; nic _1 o tym nie; nic na ten temat; nic _1 z tym; nikt nie mógł|mogła|mógłby; każdemu _1 się|może zdarza|zdarzy|zdarzyć|przydarzyć; zdarza|zdarzyć się każdemu|wszystkim|każdej; nic nie pobije|przebije|dorówna|musisz|musi|trzeba|kosztuje; zawsze mnie|mi ciekawił*|zastanawiał*|podobał*; zawsze lubię|lubiłam|lubiłem|chciałam|chciałem|miło; nigdy nie byłam|byłem|mieliśmy|jadłam|jadłem|próbowałam|próbowałem; daj|dajcie znać|mi _1 za każdym razem; wszyscy możecie|możemy|mogą|mogli; nigdy wcześniej|dotąd|jeszcze|przedtem nie; nigdy nie jest|było za późno|wcześnie; jest|była|są|był zawsze kolejka|ruch|tłok|gwar|miejsce|kawa|herbata; zawsze jest|są|stoi kolejka|ruch|tłok|kawa|herbata|woda; wszystko|wszyscy|nic by _2 ; każdy ma prawo; każdy potrzebuje; każdy z nas; każde z nas; wszystkim zależy; całą dobę; czynne|czynna|czynny|otwarte|otwarta|otwarty _1 całą|non|przez _2; przede wszystkim; nade wszystko; z całym szacunkiem; z całym szacunkiem dla; nic się nie stało; nic się nikomu nie stało; nikomu nic się nie stało; nic nie szkodzi; nic dziwnego; nic takiego; nic wielkiego; nic nowego; nic straconego; nic poważnego; nic strasznego; nic złego; całe szczęście; na całe szczęście; wszystko jedno; wszystko mi jedno; wszystko mu jedno; wszystko jej jedno; wszystko ci jedno; wszystko panu jedno; wszystko pani jedno; wszystko wam jedno; wszystko im jedno; wszystkiego dobrego; wszystkiego najlepszego; wszystko w porządku; wszystko dobrze; wszystko ok; to wszystko; w każdym razie; w każdym calu; w każdym wypadku; w każdej chwili; w każdym bądź razie; za wszystko; mimo wszystko; mimo to wszystko; po wszystkim; raz na zawsze; na zawsze; nigdy więcej; nigdy nie mów nigdy; jak nigdy dotąd; ze wszystkich sił; co dzień dobry; wszystkie dane; za nic; na nic; nic poza tym; niczym nie; wszech czasów; wszystko na to wskazuje; a nic; bez niczego; do niczego; cześć wszystkim; witam wszystkich; dziękuję wszystkim; dzięki wszystkim; wszystkim dziękuję; nic nie zapowiadało; nic więcej się; same w sobie; sama w sobie; sam w sobie; ode mnie wszystko; mądrzejszy od wszystkich; mądrzejsza od wszystkich; nie od razu wszystko; jeden na każdego; każdy z osobna; same plusy; same superlatywy; same pochwały; stały|stała|stałego|stałym|stałych|stałymi|stałej klient*|gość|gośc*|bywal*|pacjent*|czytelni*|odbior*|punkt*|element*",
			true,
		],
	]),
	{ key: "bare" },
);
