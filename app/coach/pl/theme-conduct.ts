/** Themes of conduct towards those who are served, in the shape of theme-trades.ts and asked with them. */
export const THEME_CONDUCT = `
odmawiac [rozmow|kontakt|spotkan|polaczen&kierown|przelozon|szef|dyrekt|menedzer|wlascic] = *umówić rozmowę z przełożonym i *podać {dat} termin // *połączyć {acc} z przełożonym // *poprosić przełożonego do rozmowy
pytac,wypytywac,dopytywac [z kim|ile zarab|ile ma lat|czy ma meza|czy ma zone|czy jest zon|czy jest w ciaz|skad ma|gdzie mieszka|kto za nim|dokad idz|dokad jedz] = *pytać {acc} tylko o to, co potrzebne do obsługi // *zostawić {dat} wybór, o czym mówi // *zadać {dat} tylko pytania związane ze sprawą
obarczac,obciazac,zanudzac,zasypywac,zarzucac [problem|klopot|zmartw|zwierz|naszymi spraw|swoimi spraw|wlasnymi spraw|prywatn] = *zająć się sprawą {gen} // *omówić własne kłopoty z przełożonym // *rozmawiać z {ins} o tym, z czym {nom} przychodzi
powtarzac,czytac,cytowac,recytowac [regulam|zasad|procedur|umow|instrukc&slowo|w kolko|calosc|calego|calej|na glos|z kartki] = *wyjaśnić {dat} zasady własnymi słowami // *podać {dat} najważniejsze punkty // *wskazać {dat} punkt, o który chodzi
wyrywac,wyciagac,zabierac,odbierac [z rek|z reki|z dlon&kart|dokum|dowod|paragon|telefon|towar|banknot|menu|kluczyk|zabawk|formul] = *poprosić {acc} o {objacc} // *wyciągnąć otwartą dłoń i *poczekać // *poczekać, aż {nom} odda {objacc}
wchodzic,podchodzic,zblizac [telefonem|sluchawk|rozmawiajac] = *zakończyć rozmowę przez telefon i dopiero wtedy *wejść // *schować telefon przed wejściem
tlumaczyc,udowadniac,wytykac,wypominac,wmawiac,mowic,powtarzac [ze sam|ze sama|ze to jego|ze to jej|ze zle|ze zrobil|ze zrobila|ze nie umie|ze powinien byl|ze mogl&!zgod] = *powiedzieć {dat}, jak to naprawić // *zaproponować {dat} rozwiązanie // *pokazać {dat} krok po kroku, jak to zrobić
zostawiac,pozostawiac [waliz|bagaz|torbami|zakupami|wozk&@&drzwi|wejsc|ulic|schod|wind|chodnik|lobby|hol|parking&!inwalid|dzieciec|spacer] = *pomóc {dat} z bagażem i *otworzyć drzwi // *zaprosić {acc} do środka i *wziąć bagaż // *zanieść bagaż {gen} na miejsce
podawac,zdradzac,mowic,ujawniac,wymieniac [numer pok|numeru pok|numerow pok&nikomu&!glos|spoza|osob] = *zachować numer pokoju dla siebie // *podać numer pokoju tylko samemu gościowi // *zadzwonić do pokoju i *zapytać gościa o zgodę
zagladac,patrzec,czytac,spogladac [przez rami] = *stanąć z boku i *poczekać // *zapytać {acc}, czy potrzebna jest pomoc
wydawac,dawac,oddawac,przekazywac [klucz&obc|postron|nieznaj|nieuprawn|innej osob|przypadk] = *wydać klucz tylko osobie uprawnionej // *sprawdzić dokument przed wydaniem klucza
oceniac,krytykowac,strofowac,upominac,karcic,pouczac [ucz|dzieck|wychow|kursant|pacjent&przy rodz|przy jego|przy jej|przy klas|przy innych|przy kol|przy kli|przy pacj|przy gos|przy wszyst] = *porozmawiać o tym na osobności // *omówić uwagi w cztery oczy
przerywac [posil|jedzen|obiad|kolacj|sniadan|lunch] = *poczekać na przerwę w posiłku i dopiero wtedy *zapytać // *podejść do stolika między daniami // *pozwolić {dat} dokończyć posiłek
udawac [awari|blad|bled|problem|opozn|pomylk|uster|nie bylo|nic sie nie] = *powiedzieć {dat} otwarcie, co się stało // *przyznać się do błędu i *zaproponować rozwiązanie
budzic [gosc|pacjent|pasaz|mieszk|dzieck|dziec|@&!telefon|zamow|szarp|krzyk|swiat|godzin] = *zachowywać się cicho w porze snu {gen} // *rozmawiać szeptem w pobliżu {gen}
`;
