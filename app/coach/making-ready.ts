import { check, packs } from "./packs.ts";
import type { Language } from "./types.ts";

/** A rule that says what to do, and bans in builds that go through different tables. */
const TEXTS: Readonly<Record<Language, readonly string[]>> = {
	en: [
		"Greet every guest by name.",
		"Never shout at a customer.",
		"No guest should wait longer than five minutes.",
		"Do not leave the counter without telling a colleague.",
	],
	ru: [
		"Здоровайтесь с каждым гостем по имени.",
		"Не кричите на клиента.",
		"Никто из гостей не должен ждать дольше пяти минут.",
		"Не уходите со стойки, не предупредив коллегу.",
	],
	pl: [
		"Witaj każdego gościa po imieniu.",
		"Nie krzycz na klienta.",
		"Żaden gość nie może czekać dłużej niż pięć minut.",
		"Nie odchodź od lady bez powiadomienia kolegi.",
	],
};

/**
 * What makes the coach ready in all languages, in pieces to be run in this order: tables and patterns are compiled when they are first
 * asked, which would take the first text of a language a hundred times as long as the next ones. Each piece may be left out.
 */
export function piecesToMakeReady(): (() => unknown)[] {
	return (Object.keys(packs) as Language[]).flatMap((language) => {
		const [found = "", ...answered] = TEXTS[language];
		return [
			() => check(found, { kind: "rule", language }),
			...(packs[language].ready ?? []),
			...answered.map((text) => () => check(text, { kind: "rule", language, suggestions: 8 })),
		];
	});
}
