/** Themes of how those who are served are spoken to and handed things, in the shape of theme-trades.ts and asked with them. */
export const THEME_MANNERS = `
<hide> [ ze | ile | kto | co | kiedy | dlaczego | jak &!przyjec|przyjeci] = *powiedzieć {dat} otwarcie{rel!} // *poinformować {acc} od razu{rel!}
kazac,zmuszac,pozwalac [zgadyw|domysl|odgad] = *powiedzieć {dat} wprost, co i kiedy nastąpi // *podać {dat} wszystkie potrzebne informacje
mijac,przechodzic,wymijac [bez powit|bez przywit|bez usmiech|bez dzien|bez skin|bez slow] = *przywitać {acc} przy każdym spotkaniu // *uśmiechnąć się i *przywitać {acc}
rzucac,ciskac [bilet|kart|dokum|klucz|towar|zakup|pieniadz|pieniedz|monet|reszt|paragon|rachun|paczk|ksiazk|torb|menu|dowod|papier&lad|blat|stol|biurk|podlog|siedzen|kas|tasm|@] = *podawać {objacc} do ręki // *wręczać {objacc} spokojnie, do rąk
wysylac,przesylac,kierowac,nadawac,dostarczac,zawozic [zly adres|bledny adres|niewlasciwy adres|zlym adres|nieaktualny adres|zla osob|niewlasciwa osob|niewlasciwej osob] = *sprawdzić adres przed wysłaniem {obj} // *wysyłać {objacc} tylko na sprawdzony adres
dopisywac,dodawac,zmieniac,poprawiac,wpisywac [umow|protok|zlecen|dokum&po podp|po zlozen|po zatwierdz|po zawar] = *zapisać każdą zmianę w aneksie i *podpisać go z {ins} // *uzgodnić zmianę z {ins} i *potwierdzić ją na piśmie
<disclose>,mowic [adres|telefon|numer|nazwisk|dane |danych|mail&nikomu|nikogo] = *zachować {objacc} dla siebie // *podawać {objacc} tylko osobie uprawnionej
zostawiac,pozostawiac [po sobie] = *posprzątać po sobie przed wyjściem // *zostawić miejsce czyste, tak jak przed pracą
halasowac,stukac [wozk|walizk|wiadr|odkurz|naczyn|talerz|krzesl|palet&pokoj|korytarz|drzwi|noc|rano|swit|sal|oddzial|klat|cisz] = *przewozić rzeczy cicho, zwłaszcza w pobliżu pokoi // *pracować cicho
poprawiac,wysmiewac,komentowac [wymow|wymaw|wymow|akcent|przejezycz|nazw|jezyk|bled jez] = *przyjąć słowa {gen} z uśmiechem i *odpowiedzieć na pytanie // *zrozumieć, o co {dat} chodzi, i *podać właściwą nazwę w odpowiedzi
tlumaczyc,objasniac,wyjasniac,omawiac,opisywac,przytaczac,czytac,recytowac [calej ustaw|cala ustaw|calego regulam|caly regulam|wszystkich szczeg|wszystkie szczeg|wszystkich przep|wszystkie przep|calej procedur|cala procedur|calej histor|cala hist|calego cenn] = *wyjaśnić {dat} to, co ważne w tej sprawie // *podać {dat} najważniejsze punkty prostymi słowami
klocic,spierac,sprzeczac,wyklocac,dyskutowac [o spozn|o minut|o zlot|o grosz|o drobn|o szczeg|o racj|kto ma racj] = *zaproponować {dat} rozwiązanie // *wysłuchać {gen} i spokojnie *podać fakty
wyrywac [z rek|z reki|z dlon] = *poprosić {acc} o {objacc} // *poczekać, aż {nom} {poda} {objacc}
komentowac,oceniac [ tego | to ] = *zachować uwagi o tym dla siebie // *przyjąć to z uśmiechem
prosic [rozebr|zdjec|obnaz|przebr&otwart] = *zamknąć drzwi i dopiero wtedy *poprosić {acc} o przygotowanie się // *prosić {acc} o to tylko przy zamkniętych drzwiach
naklejac,przyklejac [oklad|ekran|szyb|przod|zdjec|grafik|tekst] = *naklejać {objacc} na odwrocie lub na opakowaniu
chowac,ukrywac,uciekac [zaplecz|magazyn|kuchni|biurz|gabinec& gdy | kiedy | jesli &tlok|ruch|kolej|klient|gosc|pacjent|peln] = *wyjść na salę i *obsługiwać {acc} // *stać na sali i *witać wchodzących
czytac,odczytywac,wymawiac [glos&nazwisk|adres|pesel|kwot|danych|dane |rozpozn|diagnoz|numer&!pokoj|pokoi] = *pokazać {dat} {objacc} na dokumencie // *mówić o tym ściszonym głosem
puszczac,wlaczac,sluchac [radi|muzyk|telewiz|piosen|wiadomos&poczekaln|gabinet|kancelar|czyteln|kaplic|sypialn|oddzial] = {t} *zachować ciszę // {t!} *zostawić radio wyłączone
wnosic,przynosic,wchodzic [mokr|ociekaj|bloto|ublocon&parasol|but|kurtk|plaszcz] = *zostawić mokre rzeczy przy wejściu // *wytrzeć buty przed wejściem
`;
