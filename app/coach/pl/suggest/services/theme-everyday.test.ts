import { expect, test } from "vitest";
import { rulesInstead } from "../mending.ts";

const RULES: readonly [ban: string, told: string][] = [
	["Nie czesz klientki grzebieniem, który spadł na podłogę", "Odłóż do mycia to, co spadło, i weź czyste"],
	["Nie wolno trzymać butelek z chemią obok żywności", "Należy trzymać butelki z chemią z dala od żywności"],
	["Proszę nie wkładać mokrych parasoli do szafy z płaszczami", "Proszę rozłożyć mokre rzeczy do wyschnięcia"],
	["Odkładanie słuchawki bez pożegnania to kompromitacja", "Należy odkładać słuchawkę dopiero po pożegnaniu"],
	["Żadne dziecko nie powinno wyjść z przedszkola z obcą osobą", "Oddawaj dziecko tylko osobie upoważnionej"],
	["Zadbaj o to, by autobus nie odjechał przed czasem", "Zadbaj o to, by autobus odjechał o czasie"],
	[
		"Wizyta hydraulika nie może się opóźnić o więcej niż kwadrans",
		"Wizyta hydraulika zaczyna się najwyżej kwadrans po umówionej godzinie",
	],
	[
		"Obejrzyj umowę z najemcą i nie ponaglaj go do podpisu",
		"Obejrzyj umowę z najemcą i daj mu tyle czasu, ile potrzebuje",
	],
	[
		"Sprawdzaj bilety uprzejmie, unikając świecenia latarką w oczy",
		"Sprawdzaj bilety uprzejmie i kieruj światło w dół",
	],
	["Przestań ziewać, kiedy mówi gość", "Słuchaj uważnie i patrz na gościa, kiedy mówi gość"],
];

test.each(RULES)("%s", (ban, told) => {
	expect(rulesInstead(ban)).toContain(told);
});
