import { type Language, languages } from "#app/platform/languages.ts";
import type { ByLanguage } from "../model.ts";
import { sameValue } from "./same-value.ts";

/** Things by name; a name that comes again is told apart by a count, so that nothing is lost. */
export function named<T>(things: readonly T[], nameOf: (thing: T) => string): [string, T][] {
	const seen = new Map<string, number>();
	return things.map((thing) => {
		const name = nameOf(thing);
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		return [count === 0 ? name : `${name}\n${count}`, thing];
	});
}

/** The languages that something is worded in. */
export function languagesOf(wordings: ByLanguage<unknown>): Language[] {
	return languages.filter((language) => wordings[language] !== undefined);
}

/** The languages in which two wordings differ. */
export function changedLanguages(a: ByLanguage<unknown>, b: ByLanguage<unknown>): Language[] {
	return languages.filter((language) => !sameValue(a[language], b[language]));
}
