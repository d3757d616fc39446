import { expect, it } from "vitest";
import { check } from "#app/coach/packs.ts";
import { readilyMendedIn } from "../../../../tests/coach/mended.ts";
import { ranks } from "./guards/order.ts";

const offered = readilyMendedIn("pl");

it("puts a wording that names the thing before a stock one", () => {
	expect(
		ranks("Nie komentuj obuwia gości", [
			"Rozmawiaj z gośćmi na neutralne tematy",
			"Zachowaj uwagi na temat obuwia gości dla siebie",
		]),
	).toEqual([1, 0]);
});

it("puts a second deed before a manner that would fit anything, and what says the half again behind the half", () => {
	expect(
		ranks("Złóż namiot bez komentowania pogody", [
			"Złóż namiot z szacunkiem i uwagą",
			"Złóż namiot i zachowaj uwagi o pogodzie dla siebie",
			"Złóż namiot",
		]),
	).toEqual([1, 0, 2]);
	expect(
		ranks("Wnieś szafę ostrożnie, nie obijając jej o ściany", [
			"Wnieś szafę ostrożnie, powoli i ostrożnie",
			"Wnieś szafę ostrożnie",
		]),
	).toEqual([4, 2]);
});

it.each([
	["Nie wciskaj gościowi droższej wycieczki, gdy pyta o rozkład.", /^Gdy pyta o rozkład, .*, /],
	["Nie rozmawiaj z koleżanką, kiedy obsługujesz klienta.", /^Kiedy obsługujesz klienta, odłóż /u],
	["Żadnego przeglądania telefonu za ladą.", /^Przeglądaj telefon tylko na zapleczu/u],
	["Opisz usterkę zrozumiale, nie strasząc klienta kosztami.", / zrozumiale, spokojnie i rzeczowo/u],
	["Pamiętajcie: liczenie drobnych przy gościach jest w złym guście.", /^Pamiętajcie: \p{L}+cie /u],
])("puts a wording right in its sentence: %s", (rule, told) => {
	expect(offered(rule).some((one) => told.test(one))).toBe(true);
});

it.each([
	["Głośna rozmowa o urlopach przy pacjentach to brak taktu.", "Rozmawiaj o urlopach na osobności."],
	[
		"Prywatna rozmowa przy kontuarze jest nieuprzejma.",
		"Prowadź prywatne rozmowy na zapleczu, w czasie przerwy, z dala od kontuaru.",
	],
	["O poganianiu czytelników przy regale zapominamy.", "Dajemy czytelnikom tyle czasu, ile potrzebują."],
])("reads a ban on conduct that its noun names: %s", (rule, told) => {
	expect(offered(rule)).toContain(told);
});

it("leaves no „nic” without its negation and says no banned words", () => {
	for (const one of offered("Przed wydaniem kart nic klientowi nie obiecuj.")) expect(one).not.toMatch(/(?:^| )nic /);
	for (const one of offered("O zdaniu „tak mamy zapisane” na infolinii zapominamy."))
		expect(one).not.toMatch(/mówimy „tak/);
});

it.each(["O tym często zapominamy.", "O dobrym humorze klient zapomina sam."])("finds no ban in %s", (rule) => {
	expect(check(rule, { kind: "rule", language: "pl" }).filter((one) => one.check === "prohibition")).toEqual([]);
});

it.each([
	["Pamiętaj: oglądanie rzeczy osobistych gościa jest nie na miejscu.", /(?<!tylko )za zgodą/u],
	["Mechanik nie przestawia fotela ani radia w aucie klienta.", /przywraca/u],
	["Pamiętaj, że o dochodach nie rozmawia się przy innych.", /po wyjściu/u],
	["Zapytaj o dolegliwości po cichu, nie wymieniając nazwiska pacjenta.", /wymianę/u],
	["Urzędnik nie powinien komentować stanu cywilnego petenta.", /cywilnego petenta,/u],
	["Żaden kasjer nie może zostawić otwartej szuflady.", /ze sobą/u],
	["Żaden telefon nie powinien pozostać nieodebrany.", /nieodebranę/u],
])("offers for %s nothing that orders the act or is torn", (rule, wrong) => {
	for (const one of check(rule, { kind: "rule", language: "pl" }).flatMap((each) => each.suggestions))
		expect(one.text).not.toMatch(wrong);
});

it.each([
	["Nic gościowi nie obiecuj przed rozmową z kuchnią.", /(?<!\p{L})nice(?!\p{L})/u],
	["Nie wolno zostawiać teczki klienta otwartej na biurku, nawet na moment.", /ę klienta otwartej/u],
	["Przy ladzie nie wolno: malować paznokci, siadać na skrzynkach.", /^Przy ladzie .*(?:szatni|toalecie|zapleczu)/u],
	["W przesyłce nie może zabraknąć instrukcji.", /przesyłce zawsze jest zapas/u],
	["Zadbaj, żeby w recepcji nie było widać cudzych rachunków.", /ostawiaj w recepcji widać/u],
])("leaves out what is torn: %s", (rule, wrong) => {
	expect(offered(rule).filter((told) => wrong.test(told))).toEqual([]);
});
