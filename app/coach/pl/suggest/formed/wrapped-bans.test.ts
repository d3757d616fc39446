import { describe, expect, it } from "vitest";
import { readilyMendedIn } from "../../../../../tests/coach/mended.ts";
import { denied } from "../reading/denied-object.ts";
import { pastOf, readPast } from "../reading/spoken.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const mended = readilyMendedIn("pl");

describe("wrapped bans", () => {
	it.each([
		[
			"Dopilnuj, żeby żaden kurier nie zostawił paczki pod drzwiami.",
			"Dopilnuj, żeby każdy kurier wręczał przesyłkę odbiorcy do rąk.",
		],
		["Zadbaj, aby kelnerki nie siadały przy stolikach gości.", "Zadbaj, aby kelnerki obsługiwały gości na stojąco."],
		["Nie można nie poinformować strony o wyniku sprawy.", "Należy poinformować stronę o wyniku sprawy."],
		["Konsultant nie może nie oddzwonić do klienta.", "Konsultant musi oddzwonić do klienta."],
		["Nie wpisuj do rachunku nic ponad to, co zrobiłeś.", "Wpisuj do rachunku tylko to, co zrobiłeś."],
		["Krótka prezentacja, konkretne liczby, ani słowa o polityce.", "Krótka prezentacja, konkretne liczby."],
		[
			"Choćby gość się mylił, nie poprawiaj go przy innych.",
			"Choćby gość się mylił, poproś go na bok i porozmawiaj na osobności.",
		],
		["Przenieś bagaż ostrożnie, nie ciągnąc go po schodach.", "Przenieś bagaż ostrożnie."],
		["Niech kierowcy nie palą w kabinie.", "Niech kierowcy palą tylko podczas postoju, poza pojazdem."],
		["Niech nikt nie podnosi głosu na pacjenta.", "Niech każdy mówi do pacjenta spokojnym głosem."],
		["Prosimy, aby nie zostawiać narzędzi na podłodze.", "Prosimy odkładać narzędzia na miejsce od razu po użyciu."],
		["Pracuj tak, żeby nie zastawiać wyjścia paletami.", "Zostaw wyjście wolne."],
		["Nie tolerujemy spóźniania się na odprawę.", "Przychodzimy na odprawę punktualnie."],
		["To wstyd komentować wygląd klientki.", "Rozmawiaj z klientką na neutralne tematy."],
		[
			"Nie dopuść, żeby ktoś wchodził do magazynu bez przepustki.",
			"Dopilnuj, żeby każdy wchodził do magazynu tylko z przepustką.",
		],
		["Nieładnie jest wydawać leki bez sprawdzenia recepty.", "Sprawdź receptę i dopiero wtedy wydaj leki."],
		["Tego nie robimy: wydawanie leków bez sprawdzenia recepty.", "Sprawdzamy receptę przed wydaniem leków."],
		["Nie krytykuj konkurencji, nawet jeśli kolega nalega.", "Mów o naszej ofercie, nawet jeśli kolega nalega."],
		["W żadnym wypadku nie wolno krzyczeć na dzieci.", "Należy mówić do dzieci spokojnym głosem."],
		["Nie dopuść, żeby mięso leżało poza lodówką.", "Trzymaj mięso w lodówce."],
		["Poganianie gości nie jest w naszym stylu.", "Daj gościom tyle czasu, ile potrzebują."],
	])("says %s as the rule does", (ban, wording) => {
		expect(mended(ban)).toContain(wording);
	});

	it.each([
		"Dopilnuj, żeby żaden gość nie czekał przy drzwiach.",
		"Niech nikt nie czeka na odpowiedź dłużej niż dzień.",
	])("tells staff what to do for those who come in %s", (ban) => {
		expect(mended(ban).join("\n")).not.toMatch(/każdy|żeby gość/);
	});
});

describe("the past", () => {
	it.each([
		["odkładać", "odkładał", "odkładała", "odkładali", "odkładały"],
		["wejść", "wszedł", "weszła", "weszli", "weszły"],
		["przyjść", "przyszedł", "przyszła", "przyszli", "przyszły"],
		["wziąć", "wziął", "wzięła", "wzięli", "wzięły"],
		["powiedzieć", "powiedział", "powiedziała", "powiedzieli", "powiedziały"],
		["kłaść", "kładł", "kładła", "kładli", "kładły"],
		["pomóc", "pomógł", "pomogła", "pomogli", "pomogły"],
	])("of %s is known and read", (infinitive, ...forms) => {
		const verb = anyVerbNamed(infinitive);
		if (verb === undefined) throw new Error(infinitive);
		for (const [at, voice] of (["ł", "ła", "li", "ły"] as const).entries()) {
			expect(pastOf(verb, voice)).toBe(forms[at]);
			expect(readPast(forms[at] ?? "")?.verb.infinitive).toBe(infinitive);
		}
	});
});

describe("an object that is denied", () => {
	it.each([
		["narzędzia na podłodze", "narzędzi na podłodze"],
		["cudzą korespondencję", "cudzej korespondencji"],
		["brudne talerze obok czystych", "brudnych talerzy obok czystych"],
		["obce osoby na zaplecze", "obcych osób na zaplecze"],
		["klienta w pół zdania", "klienta w pół zdania"],
		["wyjście ewakuacyjne paletami", "wyjścia ewakuacyjnego paletami"],
		["uwagi lokatorów", "uwag lokatorów"],
	])("turns %s", (told, ban) => {
		const verb = anyVerbNamed("zostawiać");
		expect(verb === undefined ? "" : denied(told, verb)).toBe(ban);
	});
});
