import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Dopilnuj, żeby kelner nie zapomniał o wodzie dla psa.", "Dopilnuj, żeby kelner pamiętał o wodzie dla psa."],
	["Zadbaj, żeby rower nie wrócił do klienta brudny.", "Zadbaj, żeby rower wrócił do klienta czysty."],
	["Ustaw grafik tak, żeby recepcja nie zostawała pusta.", "Ustaw grafik tak, żeby recepcja zostawała obsadzona."],
	["Upewnij się, że w sali nie jest duszno.", "Upewnij się, że w sali jest przewiewnie."],
	["Uważaj, żeby nie porysować blatu.", "Zabezpiecz blat przed pracą."],
	["Żadnych prywatnych paczek w chłodni.", "Trzymaj prywatne paczki poza chłodnią."],
])("turns what must not come about: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it.each([
	["Nie pakuj zakupów wbrew woli klienta.", "Pakuj zakupy tylko za zgodą klienta."],
	["Nie pakuj zakupów od niechcenia.", "Pakuj zakupy z zaangażowaniem."],
	["Nie pakuj mięsa z chlebem.", "Pakuj mięso osobno."],
	["Nie podawaj ryby widelcem do mięsa.", "Podawaj rybę osobnym widelcem."],
	["Nie zwracaj się do dziecka przez rodzica.", "Zwracaj się do dziecka bezpośrednio."],
	["Wulkanizator nie może wyrzucać starych opon klienta.", "Wulkanizator wyrzuca stare opony tylko za zgodą klienta."],
	["Opłata nie może być wyższa niż w cenniku.", "Opłata wynosi tyle, ile w cenniku."],
	["Grupa nie może liczyć mniej niż trzy osoby.", "Grupa liczy co najmniej trzy osoby."],
])("turns a circumstance and keeps the act: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it.each([
	["Pilnuj, żeby kable nie leżały w przejściu dla gości.", "Trzymaj kable poza przejściem dla gości."],
	["Dopilnuj, aby wózki nie stały przy wejściu.", "Trzymaj wózki z dala od wejścia."],
	["Nikogo nie wpuszczaj na halę bez kasku.", "Wpuszczaj na halę tylko osoby w kaskach."],
	["Nie wpisuj do raportu niczego poza faktami.", "Wpisuj do raportu tylko fakty."],
	["Nie zapominaj podziękować dawcy za poświęcony czas.", "Pamiętaj, aby podziękować dawcy za poświęcony czas."],
	["Nie zapomnij oddać klientce reszty.", "Pamiętaj, aby oddać klientce resztę."],
	["Wyślij ofertę dziś. Nie zwlekaj do końca tygodnia.", "Wyślij ofertę dziś. Zajmij się tym od razu."],
	["Nie zaokrąglaj wagi towaru.", "Podaj wagę co do grama."],
	[
		"Nie poprawiaj zwiedzających, gdy mylą nazwisko malarza.",
		"Wysłuchaj zwiedzających do końca i podaj właściwe nazwisko w dalszej rozmowie.",
	],
	[
		"Nie jeść, nie pić i nie malować się przy stanowisku obsługi.",
		"Jeść i pić tylko w pomieszczeniu dla pracowników, w czasie przerwy oraz malować się na zapleczu.",
	],
	["Sprawdź krany. Usterek nie zostawiaj na jutro.", "Sprawdź krany. Usuń usterki tego samego dnia."],
	["Wystrzegaj się terminów, których serwis nie dotrzyma.", "Podawaj tylko terminy, których serwis dotrzyma."],
	["Z żartów o wieku klientki lepiej zrezygnować.", "Zachowaj żarty o wieku klientki dla siebie."],
	["W sali należy powstrzymać się od głośnych rozmów.", "W sali należy rozmawiać cicho."],
	["Przekaż zmianę, nie pomijając otwartych spraw.", "Przekaż zmianę i omów otwarte sprawy."],
	["Nie zostawiaj pism klientów na później.", "Załatw pisma klientów tego samego dnia."],
])("keeps what a ban speaks of: %s", (text, instead) => {
	expect(offered(text)).toContain(instead);
});

it.each([
	["Instruktor spokojnie koryguje błąd, ale nigdy nie zawstydza kursanta.", /nigdy (?!nie)/u],
	["Fakturę wyślij w dniu usługi. Nie czekaj do końca miesiąca.", /o umówionej godzinie/u],
	["Wnoś meble ostrożnie, nie opierając ich o ściany.", /twarzą|przodem|krześle/u],
	["Nie pomijaj zaległych zadań przy przekazaniu zmiany.", /[Pp]omijaj bie/u],
	["Nie zostawiaj awarii ogrzewania na poniedziałek.", /miejsce/u],
	["W rozmowie z seniorem należy unikać trudnych słów.", /należy należy/u],
	["Nie opierajcie rowerów o ścianę budynku.", /[Ss]tójcie/u],
	["Nie ma co pouczać pasażera, że powinien był przyjść wcześniej.", /[Ww]yjaśnij/u],
	["Noś identyfikator na piersi i nie chowaj go pod szalikiem.", /widzi obsługę/u],
])("says of one thing nothing that suits another: %s", (text, other) => {
	expect(offered(text).join("\n")).not.toMatch(other);
});
