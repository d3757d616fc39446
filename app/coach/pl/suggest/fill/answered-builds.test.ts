import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

describe("bans whose build tells what is right", () => {
	it.each([
		[
			"O tym, co widzisz w domu klienta, nikomu nic nie opowiadaj.",
			"Zachowaj dla siebie to, co widzisz w domu klienta.",
		],
		["Tego, co powie pacjent, nikomu nie powtarzaj.", "Zachowaj dla siebie to, co powie pacjent."],
		["Nikomu nie zdradzaj, o której gość wraca do pokoju.", "Zachowaj dla siebie, o której gość wraca do pokoju."],
		["Nie komentuj, co klientka ma na sobie.", "Zachowaj dla siebie uwagi o tym, co klientka ma na sobie."],
		["Nie zamykaj sali, dopóki ktoś ćwiczy.", "Zamykaj salę dopiero wtedy, gdy wszyscy skończą ćwiczyć."],
		["Nie sprzątaj sali, dopóki pacjenci śpią.", "Poczekaj, aż pacjenci się obudzą, i dopiero wtedy posprzątaj salę."],
		["Przyjmij odmowę bez namawiania klienta na droższy pakiet.", "Przyjmij odmowę i uszanuj decyzję klienta."],
		["Trener zachęca do ćwiczeń, ale nikogo nie zmusza.", "Trener zachęca do ćwiczeń i szanuje odmowę."],
		["Wezwij konserwatora; samowolne naprawy są niedopuszczalne.", "Wezwij konserwatora i zostaw mu naprawę."],
		[
			"Żaden gość nie powinien być wyproszony bez rozmowy z kierownikiem.",
			"Należy porozmawiać z kierownikiem i dopiero wtedy wyprosić gościa.",
		],
		[
			"Nikt poza kierownikiem nie powinien udzielać klientom rabatów.",
			"Tylko kierownik może udzielać klientom rabatów.",
		],
		["O rabatach bez zgody kierownika zapomnij.", "Udzielaj rabatów tylko za zgodą kierownika."],
		["Nie podawaj ceny naprawy przed oględzinami auta.", "Podawaj cenę naprawy dopiero po oględzinach auta."],
		["Nie stawaj między klientem a lustrem.", "Stań z boku i zostaw wolną przestrzeń między klientem a lustrem."],
		["Nie lekceważ skarg mieszkańców na zapach.", "Reaguj od razu na skargi mieszkańców na zapach."],
	])("%s", (rule, told) => {
		expect(offered(rule)).toContain(told);
	});

	it.each([
		["Pamiętaj, że w szatni nie zagląda się do cudzych kieszeni.", /poza szatnią/],
		["Przekaż wyniki lekarzowi, nie zostawiając ich na blacie rejestracji.", /na stanowisku/],
		["Żadnych zdjęć gości na prywatnych profilach.", /w czasie przerwy/],
		["Dobry taksówkarz nie wozi pasażera okrężną drogą.", /ładunek/],
		["Nie ruszaj, dopóki pasażer szuka miejsca.", /dopóki pasażer/],
		["Pacjent nie może zostać wypisany bez konsultacji z lekarzem.", /zawsze ma/],
	])("%s is not answered by %s", (rule, never) => {
		expect(offered(rule).filter((one) => never.test(one))).toEqual([]);
	});
});
