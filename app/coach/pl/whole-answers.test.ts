import { describe, expect, it } from "vitest";
import { check } from "../packs.ts";

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
	])("%s", (ban, wording) => {
		expect(offered(ban)).toContain(wording);
	});
});
