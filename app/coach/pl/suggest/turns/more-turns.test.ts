import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nie jedz kanapki, gdy wydajesz leki.", "Jedz kanapkę dopiero wtedy, gdy skończysz wydawać leki."],
	["Nie żartuj z kolegami, kiedy strzyżesz klientkę.", "Kiedy strzyżesz klientkę, zajmuj się tylko nią."],
	[
		"Kelnerka nie rozmawia z kolegami, gdy obsługuje gości.",
		"Kelnerka rozmawia z kolegami dopiero wtedy, gdy skończy obsługiwać gości.",
	],
	["Nie mów gościowi, że pokój jeszcze niegotowy.", "Powiedz gościowi, kiedy pokój będzie gotowy."],
	["Nie mów pacjentowi, że wyników jeszcze nie ma.", "Powiedz pacjentowi, kiedy dostanie wyniki."],
	["Nie zostawiaj odkręconej wody w łazience.", "Zakręcaj wodę w łazience przed odejściem."],
	["Nie zostawiaj niepodpisanych wniosków na biurku.", "Podpisuj wnioski przed odejściem od biurka."],
	["Nie zostawiaj rozpakowanych kartonów w alejce.", "Zabieraj rozpakowane kartony z alejki od razu."],
	["Przestańcie zostawiać rozłożoną drabinę w przejściu.", "Składajcie drabinę i odstawiajcie na miejsce."],
])("tells a time, a state or a moment: %s", (text, instead) => expect(offered(text)).toContain(instead));

it.each([
	[
		"Nie wyrzucaj ładowarek zostawionych w pokojach.",
		"Odkładaj ładowarki zostawione w pokojach do pudełka na rzeczy znalezione.",
	],
	["Unikamy rzucania paczek do auta.", "Wkładamy paczki do auta delikatnie."],
	["Nigdy nie opieraj rowerów o witrynę.", "Ustawiaj rowery z dala od witryny."],
	["Rowerów o witrynę nie opieraj.", "Ustawiaj rowery z dala od witryny."],
	["Nikt nie może opierać rowerów o witrynę.", "Każdy ustawia rowery z dala od witryny."],
	["Przestań stukać długopisem podczas rozmowy z klientem.", "Podczas rozmowy z klientem odłóż długopis."],
	["Nie stawiaj doniczek na parapecie w sali zabiegowej.", "Zostaw parapet w sali zabiegowej wolny od doniczek."],
	["Nie zmieniaj ceny na etykiecie ręcznie.", "Zmieniaj cenę na etykiecie tylko w systemie."],
	["Nie rozlewaj zupy do letnich talerzy.", "Rozlewaj zupę do gorących talerzy."],
	["Nie zabieraj pacjentowi pilota do łóżka.", "Zostaw pacjentowi pilota do łóżka."],
	["Nie mieszaj śmieci z różnych koszy.", "Trzymaj śmieci z różnych koszy osobno."],
	["Nie wycieraj blatu fartuchem.", "Wycieraj blat czystą ściereczką."],
	["Nie każ kurierowi czekać na podpis.", "Podpisz kurierowi odbiór od razu."],
])("keeps the thing of the act: %s", (text, instead) => expect(offered(text)).toContain(instead));

it.each([
	["Nie skracaj masażu, bo klient się spóźnił.", "Zrób masaż w całości, nawet jeśli klient się spóźnił."],
	["Nie dawaj rabatu, bo klient krzyczy.", "Dawaj rabat tylko według jednakowych zasad."],
	["Nie podnoś głosu, bo jesteś zmęczony.", "Mów spokojnym głosem, nawet jeśli jesteś zmęczony."],
	["Nie dzwoń po dwudziestej, bo klienci odpoczywają.", "Dzwoń najpóźniej do dwudziestej, bo klienci odpoczywają."],
])("turns the motive of the act and keeps the reason of the rule: %s", (text, instead) =>
	expect(offered(text)).toContain(instead),
);

it.each([
	["Nie pozwalaj uczniom jeść na lekcji.", "Poproś uczniów, aby jedli dopiero po lekcji."],
	["Nie pozwalaj dzieciom biegać po korytarzu.", "Poproś dzieci, aby chodziły spokojnym krokiem."],
])("asks those who are let: %s", (text, instead) => expect(offered(text)).toContain(instead));
