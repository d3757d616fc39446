import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const mended = readilyMendedIn("pl");

describe("Polish bans in other forms than a plain one", () => {
	it.each([
		["Najgorsze, co możesz zrobić, to zlekceważyć uwagę klienta.", "Traktuj uwagę klienta poważnie."],
		["Nie ma sensu spierać się z pacjentem.", "Wysłuchaj pacjenta spokojnie i podaj fakty."],
		["Zapomnij o krzyczeniu, gdy uczeń się spóźnia.", "Gdy uczeń się spóźnia, mów spokojnym, cichym głosem."],
		["Zapomnij o odpowiedzi „nie wiem”.", "Powiedz „zaraz to sprawdzę”."],
		["Wystrzegajmy się urzędowego żargonu.", "Mówmy prostym, codziennym językiem."],
		["Rozmowa z kolegą ponad głową klientki to nietakt.", "Zwracaj się do klientki i mów, co się dzieje."],
		[
			"Upewnij się, że na stole nie ma okruchów po poprzednim gościu.",
			"Sprzątnij okruchy ze stołu po poprzednim gościu.",
		],
		["Powstrzymaj się od uwag o fryzurze klientki.", "Zachowaj uwagi o fryzurze klientki dla siebie."],
		["Nie dopuść do tego, aby spotkanie trwało dłużej niż godzinę.", "Spotkanie trwa najwyżej godzinę."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));
});

describe("what must not befall those who are served", () => {
	it.each([
		["Dopilnuj, żeby klientka nie czekała na fakturę.", "Podaj klientce fakturę od razu."],
		["Nikt nie powinien czekać na odpowiedź dłużej niż dwa dni.", "Przekaż każdemu odpowiedź w ciągu dwóch dni."],
		["Żaden gość nie może stać w kolejce dłużej niż pięć minut.", "Obsłuż gościa w kolejce w ciągu pięciu minut."],
		["Żadne dziecko nie powinno siedzieć samo w szatni.", "Zostań z dzieckiem w szatni albo poproś o to drugą osobę."],
		["Zadbajcie o to, by pacjent nie czuł się pominięty.", "Przywitajcie pacjenta i powiedzcie, kiedy będzie obsługa."],
		["Nie pozwól, żeby klient szukał toalety sam.", "Pomóż klientowi w szukaniu toalety."],
		["Upewnij się, że pacjentka nie wyjdzie bez recepty.", "Wydaj pacjentce receptę przed wyjściem."],
		["Pracuj tak, aby pacjent nie musiał dzwonić drugi raz.", "Załatw sprawę pacjenta za pierwszym razem."],
		["Nikt nie powinien czekać przy barze bez powitania.", "Przywitaj każdego od razu."],
	])("%s", (text, expected) => expect(mended(text)).toContain(expected));
});
