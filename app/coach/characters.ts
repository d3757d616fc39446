/** Character classes by fixed tables, so that every engine cuts text alike whatever Unicode version it ships. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
export const HYPHEN = 4;
export const QUOTE = 5;
export const OTHER = 6;
export const UNDERSCORE = 7;
/** Characters without width or with a markup role only: they stand between words and mean nothing. */
export const IGNORED = 8;
export const NEWLINE = 9;

const table = new Uint8Array(0x2100).fill(OTHER);
const mark = (from: number, to: number, kind: number): void => {
	table.fill(kind, from, to + 1);
};
mark(0x00, 0x20, SPACE);
mark(0x0a, 0x0d, NEWLINE);
mark(0x30, 0x39, DIGIT);
mark(0x41, 0x5a, LETTER);
mark(0x61, 0x7a, LETTER);
mark(0x80, 0xa0, SPACE);
mark(0xaa, 0xaa, LETTER);
mark(0xad, 0xad, LETTER);
mark(0xb5, 0xb5, LETTER);
mark(0xba, 0xba, LETTER);
mark(0xc0, 0x1fff, LETTER);
mark(0xd7, 0xd7, OTHER);
mark(0xf7, 0xf7, OTHER);
mark(0x2000, 0x200a, SPACE);
mark(0x200b, 0x200d, LETTER);
mark(0x2028, 0x2029, NEWLINE);
mark(0x202f, 0x202f, SPACE);
mark(0x205f, 0x205f, SPACE);
mark(0x2060, 0x2064, LETTER);
for (const code of [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201b, 0x2bc]) mark(code, code, APOSTROPHE);
for (const code of [0x2d, 0x2010, 0x2011]) mark(code, code, HYPHEN);
for (const code of [0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f]) mark(code, code, QUOTE);
mark(0x5f, 0x5f, UNDERSCORE);
for (const code of [0x2a, 0x23, 0x7e]) mark(code, code, IGNORED);

/** Characters that may open or close what is not judged; most are none of them. */
const masking = new Uint8Array(0x2100);
for (const code of [0x2e, 0x3a, 0x40, 0x60]) masking[code] = 1;
table.forEach((kind, code) => {
	if (kind === QUOTE || kind === APOSTROPHE) masking[code] = 1;
});

/** True for quotation marks, apostrophes and the signs in addresses and code. */
export const mayMask = (code: number): boolean => code < 0x2100 && masking[code] === 1;

/** The class of one UTF-16 unit. */
export function classOf(code: number): number {
	if (code < 0x2100) return table[code] ?? OTHER;
	if (code === 0x3000 || code === 0xfeff) return SPACE;
	if (code < 0x2c00 || (code >= 0x3001 && code <= 0x303f) || (code >= 0xd800 && code <= 0xdfff)) return OTHER;
	if (code >= 0xfe00 && code <= 0xfe0f) return IGNORED;
	if (code >= 0xff00 && code <= 0xff20) return OTHER;
	return LETTER;
}
