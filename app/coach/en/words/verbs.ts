import { unfold } from "#app/coach/unfold.ts";
import { VERBS } from "./verb-table.ts";

export const verbs: ReadonlySet<string> = new Set(unfold(VERBS));

const IRREGULAR_TEXT =
	"be been;begin begun;bring brought;break broken;build built;buy bought;catch caught;choose chosen;come come;cut cut;do done;draw drawn;drive driven;eat eaten;feed fed;feel felt;fight fought;find found;forget forgotten;get got;give given;go gone;hang hung;have had;hear heard;hide hidden;hit hit;hold held;keep kept;know known;lay laid;lead led;leave left;lend lent;let let;lie lain;lose lost;make made;mean meant;meet met;pay paid;put put;quit quit;read read;ring rung;run run;say said;see seen;seek sought;sell sold;send sent;set set;shake shaken;show shown;shut shut;sit sat;speak spoken;spend spent;spill spilt;spit spat;stand stood;steal stolen;stick stuck;swear sworn;sweep swept;take taken;teach taught;tear torn;tell told;think thought;throw thrown;tie tied;wake woken;wear worn;win won;write written;bend bent;bet bet;blow blown;deal dealt;freeze frozen;grind ground;shed shed;slide slid;spin spun;split split;spread spread;strike struck;wind wound;wring wrung;ride ridden;dig dug;fling flung;sling slung;swim swum;saw sawn;bite bitten;tread trodden";

/** One short vowel and one consonant at the end, in words of one syllable or with the stress on the last. */
const DOUBLED =
	/^(?:(?:[^aeiouy]|qu)*[aeiou][bdgklmnprtvz]|(?:trans|de|re|pre|con|in|ad)fer|(?:de|in)ter|occur|recap|(?:per|ad|com|sub|o|e|trans)mit|quarrel|cancel|label|equip|regret|travel|model|upset|reset|unplug|counsel|pencil|marvel|channel|signal|handicap|format|compel|propel|expel|patrol|enrol|control|debug|unzip|rewrap|kidnap|worship|zigzag|rebut|begin|forget|offset)$/;

interface Forms {
	base: string;
	gerund: string;
	participle: string;
	third: string;
}

const forms = new Map<string, Forms>();
const gerunds = new Map<string, string>();
const participles = new Map<string, string>();
const thirds = new Map<string, string>();

function third(base: string): string {
	if (base === "be") return "is";
	if (base === "have") return "has";
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return `${base}s`;
}

function regular(base: string): { gerund: string; participle: string } {
	if (DOUBLED.test(base)) {
		const doubled = base + base.charAt(base.length - 1);
		return { gerund: `${doubled}ing`, participle: `${doubled}ed` };
	}
	if (base.endsWith("ie")) return { gerund: `${base.slice(0, -2)}ying`, participle: `${base}d` };
	if (/[^eyo]e$/.test(base)) return { gerund: `${base.slice(0, -1)}ing`, participle: `${base}d` };
	if (base.endsWith("e")) return { gerund: `${base}ing`, participle: `${base}d` };
	if (/[^aeiou]y$/.test(base)) return { gerund: `${base}ing`, participle: `${base.slice(0, -1)}ied` };
	return { gerund: `${base}ing`, participle: `${base}ed` };
}

function register(base: string, gerund: string, participle: string): void {
	const entry = { base, gerund, participle, third: third(base) };
	if (!forms.has(base)) forms.set(base, entry);
	if (!gerunds.has(gerund)) gerunds.set(gerund, base);
	if (!participles.has(participle)) participles.set(participle, base);
	if (!thirds.has(entry.third)) thirds.set(entry.third, base);
}

for (const row of IRREGULAR_TEXT.split(";")) {
	const [plain = "", participle = ""] = row.split(" ");
	// "overhear", "rewrite", "withhold" are formed like "hear", "write", "hold".
	for (const prefix of ["", "mis", "over", "re", "under", "un", "up", "with"]) {
		const base = prefix + plain;
		if (prefix === "" || verbs.has(base)) register(base, regular(base).gerund, prefix + participle);
	}
}
for (const base of verbs) {
	if (forms.has(base)) continue;
	const { gerund, participle } = regular(base);
	register(base, gerund, participle);
}

/** The base form of a gerund ("interrupting" -> "interrupt"), or undefined. */
export const baseOfGerund = (norm: string): string | undefined => gerunds.get(norm);
/** The base form of a past participle, or undefined. */
export const baseOfParticiple = (norm: string): string | undefined => participles.get(norm);
/** The base form of a third person ("leaves" -> "leave"), or undefined. */
export const baseOfThird = (norm: string): string | undefined => thirds.get(norm);
/** The gerund of a base form. */
export const gerundOf = (base: string): string => forms.get(base)?.gerund ?? regular(base).gerund;
/** The third person of a base form. */
export const participleOf = (base: string): string | undefined => forms.get(base)?.participle;

export const thirdOf = (base: string): string => third(base);
/** True for -ing words that are no verbs in rules. */
const NO_GERUNDS = new Set(
	"thing something anything nothing everything morning evening during king ring spring string wing sibling ceiling building clothing bring fling swing".split(
		" ",
	),
);
export const isGerund = (norm: string): boolean => norm.length > 4 && norm.endsWith("ing") && !NO_GERUNDS.has(norm);
