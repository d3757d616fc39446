import { withoutDiacritics } from "#app/coach/normalise.ts";
import type { Served } from "../../words/people.ts";

/** More of those who are served, as only suggestions need them: the same lists as in people.ts. */
const MORE = `
kibic/kibice fan zawodnik zawodniczka narciarz rowerzysta biegacz pływak/pływacy wędkarz żeglarz letnik plażowicz/plażowicze wczasowicz/wczasowicze
kuracjusz/kuracjusze pensjonariusz/pensjonariusze parafianin/parafianie żałobnik/żałobnicy wierny/wierni solenizant kandydat kandydatka
inwestor dłużnik dostawca darczyńca/darczyńcy dawca emeryt rencista obcokrajowiec/obcokrajowcy cudzoziemiec/cudzoziemcy harcerz
wychowanek/wychowankowie przedszkolak/przedszkolaki uczestniczka uczennica mieszkanka sąsiadka właścicielka narzeczona świadek/świadkowie
dzierżawca hodowca artysta/artyści prelegent początkujący reklamujący badany/badani leczony/leczeni egzaminowany/egzaminowani zameldowany/zameldowani przyjezdny/przyjezdni poszkodowany/poszkodowani zwycięzca bywalec/bywalcy
jubilat jubilatka seniorka przechodzień/przechodnie spacerowicz/spacerowicze emerytka rencistka kuracjuszka działkowiec/działkowcy maturzysta maturzystka wolontariusz/wolontariusze pielgrzym pieszy/piesi wystawca abiturient sponsor wędrowiec/wędrowcy rowerzystka biegaczka pływaczka narciarka imprezowicz/imprezowicze gapowicz/gapowicze
`;

/** Endings of the plural where it is not given. */
const PLURAL: readonly (readonly [RegExp, string])[] = [
	[/sta$/, "ści"],
	[/ca$/, "cy"],
	[/ka$/, "ki"],
	[/na$/, "ne"],
	[/ek$/, "kowie"],
	[/t$/, "ci"],
	[/k$/, "cy"],
	[/(?:nik)$/, "nicy"],
	[/r$/, "rzy"],
	[/rz$/, "rze"],
	[/n$/, "ni"],
	[/cy$/, "cy"],
];

const forms = (stem: string, endings: string): string[] => endings.split(" ").map((end) => stem + end);

/** Nominative, genitive, dative, instrumental and accusative in the singular, then in the plural. */
function declined(singular: string, plural: string): string[] {
	const stem = singular.slice(0, -1);
	const many = plural.replace(/(?:owie|[aeyi])$/, "");
	if (/[yi]$/.test(singular))
		return [...forms(singular.slice(0, -1), "y ego emu ym ego"), plural, ...forms(stem, "ych ym ymi ych")];
	if (/(?:ca|ta)$/.test(singular)) {
		const dative = singular.endsWith("ta") ? `${stem.slice(0, -2)}ście` : `${stem}y`;
		return [singular, `${stem}y`, dative, `${stem}ą`, `${stem}ę`, plural, ...forms(stem, "ów om ami ów")];
	}
	if (singular.endsWith("ka")) {
		const root = stem.slice(0, -1);
		return [singular, ...forms(root, "ki ce ką kę ki ek kom kami ki")];
	}
	if (singular.endsWith("a")) return [singular, ...forms(stem, "ej ej ą ą e ych ym ymi e")];
	const root = singular.endsWith("niec")
		? `${singular.slice(0, -4)}ńc`
		: singular.endsWith("iec")
			? `${singular.slice(0, -3)}c`
			: singular
					.replace(/ek$/, "k")
					.replace(/dzień$/, "dni")
					.replace(/zień$/, "zni");
	const soft = /[kg]$/.test(root) ? `${root}iem` : `${root}em`;
	const of = /(?:sz|rz|cz)$/.test(root) ? "y" : /ni$/.test(root) ? "" : "ów";
	return [
		singular,
		`${root}a`,
		`${root}owi`,
		soft,
		`${root}a`,
		plural === "" ? many : plural,
		`${root}${of}`,
		...forms(root, "om ami"),
		`${root}${of}`,
	];
}

let people: Map<string, Served> | undefined;

function build(): Map<string, Served> {
	const found = new Map<string, Served>();
	for (const pair of MORE.split(/\s+/)) {
		if (pair === "") continue;
		const [
			singular = "",
			many = PLURAL.reduce((told, [end, to]) => (told === singular ? told.replace(end, to) : told), singular),
		] = pair.split("/");
		const all = declined(singular, many);
		for (const plural of [false, true]) {
			const [nominative = "", genitive = "", dative = "", instrumental = "", accusative = ""] = all.slice(
				plural ? 5 : 0,
			);
			const gender = plural
				? "they"
				: /(?:ka|na|ca)$/.test(nominative) && !/(?:wca|dca|ńca)$/.test(nominative)
					? "she"
					: "he";
			const served: Served = { nominative, genitive, dative, instrumental, accusative, plural, gender };
			for (const form of [nominative, genitive, dative, instrumental, accusative]) {
				const bare = withoutDiacritics(form);
				if (!found.has(bare)) found.set(bare, served);
			}
		}
	}
	return found;
}

/** The forms of one who is served by any of them; undefined for others. */
export function moreServed(bare: string): Served | undefined {
	people ??= build();
	return people.get(bare);
}
