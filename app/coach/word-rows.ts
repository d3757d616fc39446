/** Tables of patterns that begin where a word does, looked up by the first letters of the words of a text instead of being tried at every place. */

/** As many characters as a word is looked up by. */
const OPENING = 3;
/** What stands for the end of a text in an opening. */
const END = "\u0000";
/** More openings than this are not worth a look-up. */
const MOST = 200;

/** The parts of a source that "|" parts at its top. */
export function alternatives(source: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let i = 0, depth = 0, inClass = false; i < source.length; i++) {
		const sign = source[i];
		if (sign === "\\") i++;
		else if (inClass) inClass = sign !== "]";
		else if (sign === "[") inClass = true;
		else if (sign === "(") depth++;
		else if (sign === ")") depth--;
		else if (sign === "|" && depth === 0) {
			found.push(source.slice(from, i));
			from = i + 1;
		}
	}
	found.push(source.slice(from));
	return found;
}

/** Where the group that opens at `from` closes. */
export function closing(source: string, from: number): number {
	for (let i = from, depth = 0, inClass = false; i < source.length; i++) {
		const sign = source[i];
		if (sign === "\\") i++;
		else if (inClass) inClass = sign !== "]";
		else if (sign === "[") inClass = true;
		else if (sign === "(") depth++;
		else if (sign === ")" && --depth === 0) return i;
	}
	return source.length;
}

/** How what a source matches begins; `whole` where nothing more is known to follow than what follows the source. */
interface Begun {
	text: string;
	whole: boolean;
}

/** The ways in which what one alternative matches begins. */
function begunBy(source: string): Begun[] {
	let open: Begun[] = [{ text: "", whole: true }];
	let i = 0;
	while (i < source.length && open.some((one) => one.whole && one.text.length < OPENING)) {
		let next: Begun[];
		let to = i + 1;
		const sign = source[i] ?? "";
		if (sign === "(") {
			const end = closing(source, i);
			to = end + 1;
			const head = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(source.slice(i))?.[0] ?? "(";
			next = /^\(\?<?[=!]/.test(head)
				? [{ text: "", whole: true }]
				: alternatives(source.slice(i + head.length, end)).flatMap(begunBy);
		} else if (sign === "^" || source.startsWith("\\b", i)) {
			to = sign === "^" ? to : i + 2;
			next = [{ text: "", whole: true }];
		} else if (sign === "$") next = [{ text: END, whole: false }];
		else if (/[\w ',-]/.test(sign)) next = [{ text: sign.toLowerCase(), whole: true }];
		else {
			next = [{ text: "", whole: false }];
			to = source.length;
		}
		const count = source[to];
		if (count === "?") {
			next = [...next, { text: "", whole: true }];
			to += source[to + 1] === "?" ? 2 : 1;
		} else if (count === "+") next = next.map(({ text }) => ({ text, whole: false }));
		else if (count === "*" || count === "{") next = [{ text: "", whole: false }];
		open = open.flatMap((one) =>
			one.whole && one.text.length < OPENING
				? next.map(({ text, whole }) => ({ text: one.text + text, whole: one.whole && whole }))
				: [one],
		);
		if (open.length > MOST) return [{ text: "", whole: false }];
		i = to;
	}
	return open;
}

/** The openings of all that an alternative matches; undefined where they cannot be told from its source. */
function openingsOf(source: string): ReadonlySet<string> | undefined {
	const found = begunBy(source);
	return found.some(({ text }) => text.length < OPENING || !/^\w/.test(text))
		? undefined
		: new Set(found.map(({ text }) => text.slice(0, OPENING)));
}

const isWord = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/** A character in lower case by its number; a text that is over counts as END. */
const smallAt = (text: string, at: number): number => {
	const code = text.charCodeAt(at) | 0;
	return code >= 65 && code <= 90 ? code + 32 : code;
};

/** Three characters as one number. */
const numberAt = (text: string, at: number): number =>
	((smallAt(text, at) * 512 + smallAt(text, at + 1)) * 512 + smallAt(text, at + 2)) | 0;

/**
 * True for a text that matches one of the rows, each of which begins where a word does; case does not count. `free` are rows that may begin
 * anywhere, and such as tell too little of how they begin are put beside them.
 */
export function compileRows(rows: readonly RegExp[], free: readonly RegExp[] = []): (text: string) => boolean {
	const byOpening = new Map<number, string[]>();
	const others = free.map((one) => one.source);
	for (const source of rows.flatMap((row) => alternatives(row.source))) {
		const openings = openingsOf(source);
		if (openings === undefined) others.push(`\\b(?:${source})`);
		for (const opening of openings ?? []) {
			const key = numberAt(opening, 0);
			byOpening.set(key, [...(byOpening.get(key) ?? []), source]);
		}
	}
	const sticky = new Map([...byOpening].map(([key, sources]) => [key, new RegExp(sources.join("|"), "iy")] as const));
	const anywhere = others.length === 0 ? undefined : new RegExp(others.join("|"), "i");
	return (text) => {
		let before = false;
		for (let i = 0; i < text.length; i++) {
			const inside = isWord(text.charCodeAt(i));
			const pattern = inside && !before ? sticky.get(numberAt(text, i)) : undefined;
			before = inside;
			if (pattern === undefined) continue;
			pattern.lastIndex = i;
			if (pattern.test(text)) return true;
		}
		return anywhere?.test(text) === true;
	};
}
