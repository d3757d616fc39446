import { createInstance } from "i18next";
import type { messages as english } from "./en/index.ts";

type Catalogue = typeof english;
type PluralSuffix = "_zero" | "_one" | "_two" | "_few" | "_many" | "_other";
type WithoutPlural<K extends string> = K extends `${infer Base}${PluralSuffix}` ? Base : K;
type Leaves<T, P extends string = ""> = {
	[K in keyof T & string]: T[K] extends string ? `${P}${WithoutPlural<K>}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** A typed message key: the catalogue's file, then its path ("standards.reader.confirm"). */
export type MessageKey = Leaves<Catalogue>;

export type MessageParams = Readonly<Record<string, string | number>>;

export interface Translate {
	(key: MessageKey, params?: MessageParams): string;
	/** For keys made at run time (problem codes); answers the key itself when there is no such message. */
	dynamic(key: string, params?: MessageParams): string;
	/** Whether a message of that key exists. */
	has(key: string): boolean;
	language: string;
}

const filledAtMost = 4_000;

/**
 * A translator over one language's catalogue. Plurals go by `count` (one, few, many, other as the language needs);
 * numbers in `{{count, number}}` are written as the language writes them.
 */
export function createTranslator(language: string, catalogue: object): Translate {
	const instance = createInstance();
	void instance.init({
		lng: language,
		fallbackLng: false,
		initAsync: false,
		resources: { [language]: { translation: catalogue } },
		nsSeparator: false,
		interpolation: { escapeValue: false },
		returnNull: false,
	});
	const fixed = instance.getFixedT(language);
	const plain = new Map<string, string>();
	const filled = new Map<string, string>();
	const dynamic = (key: string, params?: MessageParams): string => {
		if (params) return fill(key, params);
		let text = plain.get(key);
		if (text === undefined) {
			text = fixed(key);
			plain.set(key, text);
		}
		return text;
	};
	// Pages say the same few sentences over and over ("3 rules", "by Friday"); the last ones are kept.
	function fill(key: string, params: MessageParams): string {
		let name = key;
		for (const param in params) name += `\u0000${param}\u0001${params[param]}`;
		let text = filled.get(name);
		if (text === undefined) {
			text = fixed(key, params);
			if (filled.size >= filledAtMost) filled.clear();
			filled.set(name, text);
		}
		return text;
	}
	return Object.assign(dynamic, {
		dynamic,
		has: (key: string) => instance.exists(key),
		language,
	}) as Translate;
}
