import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";

const offered = (text: string): string[] =>
	check(text, { kind: "rule", language: "pl" })
		.filter((finding) => finding.check === "prohibition")
		.slice(0, 1)
		.flatMap(({ suggestions }) => suggestions.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end)));

describe("bans answered by their build, whatever the act", () => {
	it.each([
		["Źle, gdy fryzjer odbiera telefon przy kliencie.", "Fryzjer odbiera telefon po zakończeniu rozmowy z klientem."],
		["Wstyd, gdy szatnia jest brudna.", "Szatnia musi być czysta."],
		["Nikt poza dyżurnym nie otwiera bramy.", "Tylko dyżurny otwiera bramę."],
		["Żadna usterka nie może pozostać niezgłoszona.", "Każda usterka musi zostać zgłoszona."],
		["Żaden list nie powinien zostać bez odpowiedzi.", "Każdy list powinien dostać odpowiedź."],
		[
			"Dopilnuj, aby nikt nie musiał wracać po zapomniany klucz.",
			"Dopilnuj, aby każdy od razu dostał zapomniany klucz.",
		],
		["Zadbaj, by gość nie musiał szukać szatni.", "Zadbaj, by gość od razu trafił do szatni."],
		["Upewnij się, że w sali nie słychać muzyki.", "Upewnij się, że muzyka w sali jest wyłączona."],
		[
			"Proszę nie zabierać parasoli pozostawionych w szatni.",
			"Proszę odkładać parasole pozostawione w szatni do pudełka na rzeczy znalezione.",
		],
		[
			"Nie ma sensu wypominać klientce, że zgubiła paragon.",
			"Przyjmij spokojnie, że klientka zgubiła paragon, i powiedz jej, co można teraz zrobić.",
		],
		[
			"Choćby recenzja była złośliwa, nie usuwaj jej z profilu.",
			"Choćby recenzja była złośliwa, zostaw recenzję na profilu i odpowiedz rzeczowo.",
		],
		["Nie obawiaj się odmówić wydania leku bez recepty.", "Odmów wydania leku bez recepty."],
		["Zmierz obwód, unikając komentarzy o sylwetce.", "Zmierz obwód, a komentarze o sylwetce zachowaj dla siebie."],
		[
			"Gościa prowadzimy do stolika; pośpiech jest niedopuszczalny.",
			"Gościa prowadzimy do stolika, spokojnie i dokładnie.",
		],
		["Nie pozwól, żeby pacjent sam szukał gabinetu.", "Zaprowadź pacjenta do gabinetu."],
		["Nie zakładaj, że lokator nie rozumie umowy.", "Zapytaj lokatora, czy rozumie umowę."],
		["Brak identyfikatora podczas dyżuru jest niedopuszczalny.", "Identyfikator podczas dyżuru jest obowiązkowy."],
		["Zapomnij o przerwie, gdy w kolejce ktoś czeka.", "Gdy w kolejce ktoś czeka, odłóż przerwę na później."],
		["Nie dopuść, żeby dane z formularza trafiły do kosza.", "Dopilnuj, żeby dane z formularza trafiły do niszczarki."],
		["Bez kasku nie wchodź na rusztowanie.", "Wchodź na rusztowanie tylko w kasku."],
		["Nie przenoś stołu w pojedynkę.", "Przenoś stół z drugą osobą."],
		["Nie mieszaj pościeli czystej z brudną.", "Trzymaj pościel czystą i brudną osobno."],
		["Nie wysyłaj umowy, zanim prawnik jej nie przeczyta.", "Poczekaj z wysłaniem umowy, aż prawnik ją przeczyta."],
		[
			"Wstrzymaj się z oceną, aż klientka sama zapyta o fryzurę.",
			"Oceniaj dopiero wtedy, gdy klientka sama zapyta o fryzurę.",
		],
		["Uczniom nie wolno zostawać w sali bez nauczyciela.", "Uczniom wolno zostawać w sali tylko z nauczycielem."],
		["Nie licz na to, że gość nie zauważy plamy.", "Usuń plamę przed przyjściem gościa."],
		[
			"Mimo że klient krzyczy, nie odkładaj słuchawki.",
			"Mimo że klient krzyczy, poczekaj, aż klient zakończy rozmowę.",
		],
	])("%s", (ban, wording) => {
		expect(offered(ban)).toContain(wording);
	});
});
