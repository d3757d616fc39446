import { expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";

const offered = readilyMendedIn("pl");

it.each([
	["Nie kręć nosem na stare zegarki klientów.", "Przyjmuj stare zegarki klientów życzliwie."],
	["Przestań spóźniać się z otwarciem apteki.", "Otwieraj aptekę o czasie."],
	["Nie wieź jedzenia w jednej torbie z lodami.", "Wieź jedzenie w osobnej torbie."],
	["Nie używaj telefonu klienta do własnych rozmów.", "Używaj własnego telefonu do własnych rozmów."],
	["Nie zaniżaj wagi paczki.", "Podawaj rzeczywistą wagę paczki."],
	["Nie obsługuj kasy w rękawiczkach od mięsa.", "Zdejmij rękawiczki od mięsa przed obsługiwaniem kasy."],
	["Nie rozdawaj próbek nieletnim.", "Rozdawaj próbki tylko pełnoletnim."],
	["Proszę nie stawać na krawężniku peronu.", "Proszę stawać z dala od krawężnika peronu."],
	["Nie opuszczaj rolet przed nosem klienta.", "Obsłuż klienta do końca i dopiero wtedy opuść rolety."],
	["Nie proś kolegi o podbicie twojej karty.", "Podbij swoją kartę samodzielnie."],
])("answers the act with its thing: %s", (text, instead) => expect(offered(text)).toContain(instead));

it.each([
	["Nie czytaj na głos nazwisk z listy kolejkowej.", "Czytaj nazwiska z listy kolejkowej po cichu."],
	["Nie wystawiaj ocen z pamięci.", "Wystawiaj oceny na podstawie notatek."],
	["Przestań mówić klientom, że są niecierpliwi.", "Wysłuchaj klientów i powiedz, co można zrobić."],
	["Nie wpuszczaj na basen osób bez prysznica.", "Wpuszczaj na basen osoby dopiero po prysznicu."],
	["Nie zasłaniaj dłonią terminala.", "Trzymaj dłoń z dala od terminala."],
	["Nie kieruj suszarki prosto na skórę głowy.", "Trzymaj suszarkę z dala od skóry głowy."],
	["Nie zaczynaj dnia od skarg.", "Zacznij dzień od planu zadań, a skargi zostaw na później."],
])("turns the means of the act: %s", (text, instead) => expect(offered(text)).toContain(instead));

it.each([
	["Nie polecaj dań, których dziś nie ma.", "Polecaj tylko dania, które są dziś dostępne."],
	["Nie odwołuj lekcji SMS-em.", "Odwołuj lekcję telefonicznie."],
	["Nie używaj prywatnego odkurzacza w sali pokazowej.", "Używaj służbowego odkurzacza w sali pokazowej."],
	["Nie obiecuj kuriera na konkretną minutę.", "Podawaj przedział godzin przyjazdu kuriera."],
	["Nie podawaj banknotu przez zamknięte okno.", "Otwieraj okno i dopiero wtedy podawaj banknot."],
	["Nie wychodź z gabinetu, zostawiając pacjenta pod lampą.", "Zostań z pacjentem pod lampą."],
	[
		"Nie wolno wjeżdżać wózkiem na świeżo umytą podłogę.",
		"Należy wjeżdżać wózkiem na podłogę dopiero po jej wyschnięciu.",
	],
	["Nie zatrzaskuj drzwi samochodu klienta.", "Zamykaj drzwi samochodu klienta delikatnie."],
	["Nie przepakowuj zamówień na podłodze.", "Przepakowuj zamówienia na czystym stole."],
	["Nie dopuszczaj do przepełnienia wózków z praniem.", "Opróżniaj wózki z praniem na bieżąco."],
	["Nie podjeżdżaj pod same drzwi przychodni.", "Zatrzymuj się z dala od drzwi przychodni."],
])("says where, when and with what: %s", (text, instead) => expect(offered(text)).toContain(instead));

it.each([
	["Nie zlecaj stażystom rozmów z dłużnikami.", "Zlecaj rozmowy z dłużnikami doświadczonym pracownikom."],
	["Kelner nie nosi talerzy na przedramieniu.", "Kelner nosi talerze na tacy."],
	["Unikaj przerywania lekcji ogłoszeniami.", "Poczekaj z ogłoszeniami do końca lekcji."],
	["Nie sprzedawaj roweru bez próbnej jazdy.", "Sprzedawaj rower dopiero po próbnej jeździe."],
	["Nie wolno oddawać zdjęć bez koperty.", "Należy oddawać zdjęcia w kopercie."],
	["Nie prowadź rozmów kwalifikacyjnych na korytarzu.", "Prowadź rozmowy kwalifikacyjne w osobnym pokoju."],
	["Nie dotykaj chleba po wzięciu pieniędzy.", "Umyj ręce po wzięciu pieniędzy i dopiero wtedy dotykaj chleba."],
	["Nie oddawaj garnituru z brakującym guzikiem.", "Uzupełnij to, czego brakuje, i dopiero wtedy oddaj garnitur."],
	["Nie rób notatek na wniosku petenta.", "Rób notatki na osobnej kartce."],
	["Nie odrzucaj połączeń z zastrzeżonych numerów.", "Odbieraj połączenia z zastrzeżonych numerów."],
	["Nie czekaj z wezwaniem karetki na kierownika.", "Wezwij karetkę od razu i zawiadom kierownika."],
	["Nie mieszaj numerków w szatni.", "Układaj numerki w szatni po kolei."],
	["Nie przeliczaj waluty po wczorajszym kursie.", "Przeliczaj walutę po dzisiejszym kursie."],
	["Nie serwuj lodów na ciepłych talerzach.", "Serwuj lody na schłodzonych talerzach."],
	[
		"Nie wpuszczaj spóźnionych widzów po zgaszeniu świateł.",
		"Wpuszczaj spóźnionych widzów tylko przed zgaszeniem świateł.",
	],
	["Nie mów gościom, co mają zamówić.", "Przedstaw gościom możliwości i poczekaj na wybór."],
	["Nie gotuj jajek w tej samej wodzie.", "Gotuj jajka w świeżej wodzie."],
	["Prosimy nie siadać na katalogach.", "Prosimy siadać tylko na krzesłach."],
	["Nie zostawiaj pustych miejsc w grafiku.", "Wypełniaj puste miejsca w grafiku."],
])("keeps who, what and where: %s", (text, instead) => expect(offered(text)).toContain(instead));

it("does not work without those who are cared for", () => {
	expect(offered("Nie ubieraj dzieci zbyt ciepło na spacer.").join(" ")).not.toContain("bez dzieci");
});
