import { expect, test } from "vitest";
import { rulesInstead } from "../mending.ts";

const RULES: readonly (readonly [ban: string, told: string])[] = [
	["Nie mierz klientki wzrokiem.", "Patrz klientce w oczy i uśmiechaj się"],
	["Nie traktuj turystów jak łatwego zarobku.", "Traktuj turystów z szacunkiem"],
	["Nie używaj strony biernej w pismach.", "Używaj strony czynnej"],
	["Nie kończ wiadomości słowem „pozdro”.", "Napisz „z poważaniem”"],
	["Nie mów „pieniążki”.", "Powiedz „pieniądze”"],
	["Nie przesuwaj krzeseł po podłodze.", "Podnoś krzesła przy przestawianiu"],
	["Nie noś rozciągniętego swetra.", "Noś zadbany sweter"],
	["Nie pisz zbyt długich maili.", "Pisz krótkie maile"],
	["Nie witaj gościa z kwaśną miną.", "Witaj gościa z pogodną miną"],
	["Nie wysyłaj rozmazanych zdjęć mieszkania.", "Wysyłaj wyraźne zdjęcia mieszkania"],
	["Nie odkładaj książek w przypadkowe miejsce.", "Odkładaj książki we właściwe miejsce"],
	["Nie stawiaj krzeseł na stołach przed zamknięciem.", "Stawiaj krzesła na stołach po zamknięciu"],
	["Farmaceuta nie powinien głośno wymawiać nazwy leku.", "Farmaceuta powinien wymawiać nazwę leku cicho"],
	["Nie tłumacz zasad chaotycznie.", "Tłumacz zasady krok po kroku"],
	["Nie wnoś walizek gościa tylnym wejściem.", "Wnoś walizki gościa głównym wejściem"],
	["Nie odkurzaj korytarza wieczorem.", "Odkurzaj korytarz w ciągu dnia"],
	["Nie używaj długopisu klienta.", "Używaj własnego długopisu"],
	["Sklep internetowy nie powinien ukrywać kosztów dostawy.", "Podaj klientowi wszystkie koszty"],
	["Nie podawaj klientkom kawy w papierowym kubku.", "Podawaj klientkom kawę w porcelanowym kubku"],
	["Nie stawiaj talerza przed złym gościem.", "Stawiaj talerz przed właściwym gościem"],
	["Nie umawiaj klientek na styk.", "Umawiaj klientki z zapasem czasu"],
	["Nie podpisuj się nieczytelnie.", "Podpisuj się czytelnie"],
	["Nie odgrzewaj dań dwa razy.", "Podgrzewaj dania tylko raz"],
	["Nie wciskaj siatki.", "Zaproponuj siatkę raz i uszanuj odpowiedź"],
	["Nie wpuszczaj kuriera na zaplecze.", "Przyjmuj kuriera przy wejściu"],
	["Nie stój zbyt blisko klienta.", "Stój w odległości wyciągniętej ręki od klienta"],
];

test.each(RULES)("%s", (ban, told) => {
	expect(rulesInstead(ban)).toContain(told);
});

test("a bad manner is in no wording", () => {
	for (const ban of [
		"Nie pakuj zakupów niedbale.",
		"Nie sprawdzaj biletów pobieżnie.",
		"Nie przyjmuj reklamacji niechętnie.",
	])
		for (const told of rulesInstead(ban)) expect(told).not.toMatch(/niedbale|pobieżnie|niechętnie/);
});
