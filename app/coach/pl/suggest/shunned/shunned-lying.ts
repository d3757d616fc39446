import { personOf } from "../../words/people.ts";
import { awayFrom } from "../constructions/construct-place.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

const NONE_THERE =
	/^(?<none>żadn(?:ych|ego|ej)|ani jedn(?:ego|ej)|zero|zakaz(?: zostawiania| stawiania| kładzenia| trzymania)?|koniec z) (?<thing>(?:\p{L}+(?:ych|ich|ego|ej) )?\p{L}+(?: \p{L}+(?:ych|ich|ego|ej|ów))?(?: po \p{L}+(?: \p{L}+)?| z \p{L}+| na śmieci)?) (?<prep>na|w|we|pod|przy|za|przed) (?<place>[^,.;]+)$/iu;

/** Things that lie or stand about. */
const THINGS =
	/^(?:karton|pud[eł]|palet|wóz|wor|skrzy|kabl|przedłuż|wiad[er]|drabin|rower|hulajn|mebl|krzes|naczy|filiżan|kub|szklan|talerz|sztuć|garnk|butel|puszk|słoik|noż|narzędz|śrub|gwoźdz|des[ek]|gruz|dokument|akt |teczk|segregator|kartek|kartk|papier(?!os|k|ek)|wydruk|umów|faktur|paragon|waliz|bagaż|zabaw|kloc|książ|gazet|ulot|plakat|donic|wazon|świec|obrus|ręcznik|pościel|ubra|ścier|mop|szczot|miot|detergent|leków|tabletek|strzyk|igieł|opatrun|rękawic|masek|klucz|monet|banknot|pieniędz|okular|produkt|towar|owoc|warzyw|mięs|ryb|pieczyw|tac|termos|laptop|monitor|ekran|wieszak|rekwizyt|piłek|piłk|mat|hantl|ciężar|taśm|folii|styropian|opakowa|reklamów|pustych|zużyt)/u;
/** What is wiped or swept off. */
const DIRT =
	/^(?:okrusz|papierk|papierek|plam|kurz|smug|odcisk|śmiec|pajęczyn|włos|resztek|resztk|zaciek|brud|piask|błot|liśc|niedopał|pet|ślad|kałuż|rozlan|tłuszcz|ole[ij]|smar|rdz|pleśn|lod|śnieg|sier)/u;

const FROM = /^(?:s[^aeiouyąęó]|z[^aeiouyąęó]|ź|ż[^aeiouy]|ś[^aeiouy]|wz|ws)/u;

/** True for what is dirty or used up where it lies: it is cleared away, whatever else is done with such things. */
export const isLeftOver = (rule: string): boolean =>
	/^(?:żadn\p{L}+|ani jedn\p{L}+|zero) (?:brudn|pust|zużyt|niedopi|niezjedz|nieumyt)/iu.test(rule);

/** What has been left undone to a thing, and the act that was left. */
const UNDONE: readonly (readonly [RegExp, string])[] = [
	[/^niepodpisan/u, "Podpisz"],
	[/^nieopisan/u, "Opisz"],
	[/^nieoznaczon/u, "Oznacz"],
	[/^nieoznakowan/u, "Oznakuj"],
	[/^niezabezpieczon/u, "Zabezpiecz"],
	[/^nie(?:za|do)mknięt/u, "Zamknij"],
	[/^niesprawdzon/u, "Sprawdź"],
	[/^nieumyt/u, "Umyj"],
	[/^nieposprzątan|^niesprzątnięt/u, "Posprzątaj"],
	[/^niezarejestrowan/u, "Zarejestruj"],
	[/^niepoliczon/u, "Policz"],
	[/^niewypełnion/u, "Wypełnij"],
	[/^nieodebran/u, "Odbierz"],
	[/^niezaplombowan/u, "Zaplombuj"],
	[/^niezważon/u, "Zważ"],
];
const LEFT_UNDONE =
	/^(?:żadn(?:ych|ego|ej)|ani jedn(?:ego|ej)|zero|bez) (?<state>nie\p{L}+(?:ych|ich|ego|ej)) (?<thing>\p{L}+(?: \p{L}+)?)(?<place>(?: (?:na|w|we|pod|przy|za|przed|po) [^,.;]+)?)$/iu;

/** "Ani jednej niepodpisanej próbki w lodówce" -> "Podpisz każdą próbkę w lodówce". */
export function doneAfterAll(rule: string): string[] {
	const { state = "", thing = "", place = "" } = LEFT_UNDONE.exec(rule)?.groups ?? {};
	const act = UNDONE.find(([left]) => left.test(lower(state)))?.[1];
	const what = act === undefined ? undefined : accusativeWithGender(thing);
	if (what === undefined) return [];
	const every = { m: "każdy ", f: "każdą ", n: "każde ", p: "wszystkie ", same: "" }[what.gender] ?? "";
	return [`${act} ${every}${what.text}${place}`];
}

/** "Ani jednego kartonu na drodze ewakuacyjnej" -> "Każdy karton zabieraj od razu z drogi ewakuacyjnej": things that are not to be found in a place. */
export function clearedOf(rule: string): string[] {
	const { none = "", thing = "", prep = "", place = "" } = NONE_THERE.exec(rule)?.groups ?? {};
	if (/^pust(?:ego|ych) (?:miejsca?|półek|wieszaków|luk)/iu.test(thing))
		return [`Uzupełniaj towar ${lower(prep)} ${place} na bieżąco`];
	const words = lower(thing).split(" ");
	const named = words.find((word) => THINGS.test(word)) ?? words.find((word, at) => at < 2 && DIRT.test(word));
	if (thing === "" || named === undefined || words.some((word) => personOf(strip(word)) !== undefined)) return [];
	const [, noun = thing, behind = ""] = /^(.+?)( (?:po|z|na) .+)?$/u.exec(thing) ?? [];
	const what = accusativeWithGender(lower(noun));
	const out = /^(?:na|w|we)$/u.test(prep) ? declined(place, "loc", "gen")?.text : undefined;
	const under = lower(prep) === "pod" ? declined(place, "ins", "gen")?.text : undefined;
	if (what === undefined) return [];
	const one = /jedn/iu.test(none);
	const every = { m: "każdy ", f: "każdą ", n: "każde ", p: "", same: "" }[what.gender] ?? "";
	const told = `${one ? every : ""}${what.text}${behind}`;
	const away = awayFrom({ prep: lower(prep), words: place });
	const wiped =
		/^(?:plam|kurz|smug|odcisk|ślad|zaciek|tłuszcz)/u.test(named) && lower(prep) === "na"
			? declined(place, "loc", "acc")?.text
			: undefined;
	const from =
		under !== undefined ? ` spod ${under}` : out === undefined ? "" : ` ${FROM.test(out) ? "ze" : "z"} ${out}`;
	if (DIRT.test(named))
		return from === ""
			? []
			: [
					...(wiped === undefined ? [] : [`Wycieraj ${wiped}${place.includes(" po ") ? "" : " do czysta"}`]),
					`${capital(`usuwaj ${told}${from}`, true)} na bieżąco`,
					...(out === undefined ? [] : [`Sprawdzaj czystość ${out}`]),
				];
	const verb = words.some((word) => /^(?:brudn|pust|zużyt|niedopi|niezjedz|nieumyt)/u.test(word))
		? "Sprzątaj"
		: "Zabieraj";
	return [
		...(from === "" ? [] : [`${verb} ${told}${from} od razu`]),
		...(away === undefined || one ? [] : [`Trzymaj ${what.text}${behind} ${away}`]),
	];
}
