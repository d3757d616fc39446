import { describe, expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { shunnedRows } from "./shunned.ts";

const offered = (text: string): string[] =>
	check(text, { kind: "rule", language: "pl" })
		.filter((finding) => finding.check === "prohibition")
		.slice(0, 1)
		.flatMap(({ suggestions }) => suggestions.map((one) => text.slice(0, one.start) + one.text + text.slice(one.end)));

describe("bans on what a noun names", () => {
	it.each([
		["Unikaj wykrzykników w mailach do klientów.", "W mailach do klientów kończ zdania kropką."],
		["O wielkich literach w tytule maila zapomnij.", "W tytule maila pisz zwykłymi, małymi literami."],
		["Wykrzykniki w wiadomościach lepiej sobie darować.", "W wiadomościach lepiej kończyć zdania kropką."],
		["Personelowi nie zaleca się intensywnych perfum.", "Należy używać kosmetyków bezzapachowych."],
		["Niedopuszczalna jest opryskliwość wobec pacjentów.", "Zwracaj się do pacjentów uprzejmie i z szacunkiem."],
		["Żadnych szeptów przy gościach!", "Przy gościach mów pełnym głosem, tak by każdy obecny słyszał!"],
		[
			"Konsultanci unikają żargonu w rozmowie z klientem.",
			"Konsultanci w rozmowie z klientem mówią prostym, codziennym językiem.",
		],
		["Komentarze o budżecie klienta są zabronione.", "Zachowaj komentarze o budżecie klienta dla siebie."],
		[
			"Proszę powstrzymać się od komentowania zarobków klienta.",
			"Proszę zachować uwagi na temat zarobków klienta dla siebie.",
		],
		["Sarkazm w odpowiedziach na skargi to poważny błąd.", "W odpowiedziach na skargi pisz rzeczowo i życzliwie."],
		["Zero kanapek przy biurku.", "Jedz tylko w czasie przerwy, z dala od biurka."],
		["Zero telefonów za kierownicą.", "Korzystaj z telefonu dopiero po zatrzymaniu pojazdu."],
		["Zakaz palenia i wapowania na balkonie.", "Pal tylko w wyznaczonym miejscu, poza balkonem."],
		["O pośpiechu przy przekazywaniu leków zapominamy.", "Przy przekazywaniu leków pracujemy spokojnie i dokładnie."],
		["Spóźnienie na prezentację to kompromitacja handlowca.", "Przychodź na prezentację punktualnie."],
		["Zabrania się palenia na terenie zakładu.", "Wolno palić tylko w wyznaczonym miejscu, poza terenem zakładu."],
		["Unikajcie docinków pod adresem nowych kolegów.", "Zwracajcie się do nowych kolegów życzliwie i z szacunkiem."],
		["Zapomnij o podnoszeniu głosu na kucharzy.", "Mów do kucharzy spokojnym głosem."],
	])("%s", (ban, told) => {
		expect(offered(ban)).toContain(told);
	});
});

describe("beside a half that tells what to do", () => {
	it.each([
		[
			"Pisz krótkimi zdaniami i unikaj numerów paragrafów.",
			"Pisz krótkimi zdaniami i wyjaśniaj przepisy prostymi słowami.",
		],
		[
			"Pytaj o potrzeby klienta; komentarze o jego budżecie są zabronione.",
			"Pytaj o potrzeby klienta; zachowaj komentarze o jego budżecie dla siebie.",
		],
		["Prowadź spotkanie krótko i unikaj dygresji.", "Prowadź spotkanie krótko i trzymaj się tematu."],
	])("%s", (ban, told) => {
		expect(offered(ban)).toContain(told);
	});
});

describe("things lying about, acts named by nouns, needless and untrue acts", () => {
	it.each([
		["Ani jednego kartonu na drodze ewakuacyjnej.", "Zabieraj każdy karton z drogi ewakuacyjnej od razu."],
		[
			"Ani jednej brudnej filiżanki na stole konferencyjnym.",
			"Sprzątaj każdą brudną filiżankę ze stołu konferencyjnego od razu.",
		],
		["Ani jednej niepodpisanej próbki w lodówce.", "Podpisz każdą próbkę w lodówce."],
		[
			"Pokazywanie cudzych projektów bez zgody autora to nieuczciwość.",
			"Poproś autora o zgodę przed pokazaniem cudzych projektów.",
		],
		["Nieoddzwonienie do klienta to brak szacunku.", "Oddzwoń do klienta."],
		["Klaskanie na kelnera jest zabronione.", "Przywołaj kelnera słowem i spojrzeniem."],
		["Żadnych zgniecionych papierków pod fotelami.", "Usuwaj zgniecione papierki spod foteli na bieżąco."],
		["Żadnych śladów palców na kieliszkach.", "Wycieraj kieliszki do czysta."],
		["Zakaz wstępu na zaplecze dla osób postronnych.", "Wpuszczaj na zaplecze tylko osoby upoważnione."],
		["Zapomnij o pracy na wysokości podczas burzy.", "Pracuj na wysokości po zakończeniu burzy."],
		["Nie ma sensu drukować maili do segregatora.", "Trzymaj maile tylko w systemie."],
		["Nie ma sensu pakować każdej śrubki osobno.", "Pakuj śrubki razem."],
		["Nie ma sensu trzymać starych gazet w poczekalni.", "Usuwaj stare gazety z poczekalni."],
		[
			"Zabrania się przeklejania dat przydatności na opakowaniach.",
			"Należy zostawiać daty przydatności na opakowaniach w oryginalnym stanie.",
		],
		["Mówienie o kliencie „trudny przypadek” nie przystoi doradcy.", "Mów o kliencie z szacunkiem, po nazwisku."],
	])("%s", (ban, told) => {
		expect(offered(ban)).toContain(told);
	});
});

describe("the tables", () => {
	it("name verbs that can be put into the form of a ban, and none that forbids", () => {
		const words = shunnedRows().flatMap(({ wordings }) => wordings);
		const verbs = words.flatMap((one) =>
			[...one.matchAll(/\*(\p{L}+)(?:\/(\p{L}+))?/gu)].flatMap((found) => found.slice(1)),
		);
		expect(verbs.filter((verb) => verb !== undefined && anyVerbNamed(verb) === undefined)).toEqual([]);
		expect(words.filter((one) => /(?<!\p{L})nie(?!\p{L})/u.test(one))).toEqual([]);
	});
});
