import { personOf } from "../../words/people.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { declined } from "../words/noun-cases.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** The state in which a thing is left (a stem without its ending), the things that can be left so ("" for any), and the deed that ends it. */
const STATES: readonly (readonly [state: string, thing: string, deed: string])[] = [
	["otwart|uchylon|niezamknięt|rozwart", "(?!napoj|napój)", "zamykać"],
	["niedomknięt|niedoszczelnion", "", "domykać"],
	["włączon|uruchomion|odpalon|niewyłączon", "", "wyłączać"],
	["podłączon|podpięt", "", "odłączać"],
	["zapalon|niezgaszon|świecąc|palące", "", "gasić"],
	["tląc", "", "gasić"],
	[
		"odkręcon|niezakręcon|niedokręcon|cieknąc|kapiąc",
		"wod|kran|butl|gaz|zaw|słoik|butel|tub|pojemn|kurek|kurk",
		"zakręcać",
	],
	["rozłożon", "drabin|parasol|stół|stoł|leżak|mat|wózk|wóz|parawan|namiot|krzes", "składać"],
	["rozkręcon|rozebran", "", "składać"],
	["rozwinięt", "wąż|węż|kabel|kabl|przewod|lin|przedłuż", "zwijać"],
	["rozlan", "", "wycierać"],
	["rozsypan", "", "zmiatać"],
	[
		"brudn|nieumyt|niedomyt|niepozmywan",
		"kub|talerz|szklan|garn|patel|naczy|sztuć|filiżan|kielisz|blat|grill|blend|ekspres|pędzl|wanien|miar|noż|desk|basen|shaker|shejker|szejker",
		"myć",
	],
	["nieumyt|niedomyt", "", "myć"],
	[
		"nieposprzątan|niesprzątnięt|brudn|zabałaganion|zaśmiecon|niewysprzątan",
		"stolik|stoł|stół|sal|pokoj|pokój|łazien|kuchn|stanowisk|gabine|szatn|toale|biurk|magazyn|przymierz|kabin|aut|samoch",
		"sprzątać",
	],
	["pełn|przepełnion|nieopróżnion", "kosz|pojemn|popieln|wiad|worek|work|kontener", "opróżniać"],
	[
		"pust|nieuzupełnion",
		"podajn|dozown|dystryb|półk|karaf|zasobn|pojemn|serwetn|solnicz|lodów|regał|dzban",
		"uzupełniać",
	],
	["pust|niewypełnion", "miejsc|rubryk|pól|pola|wiersz|luk", "wypełniać"],
	["niezabezpieczon", "", "zabezpieczać"],
	["niepodpisan", "", "podpisywać"],
	["nieoznaczon|nieoznakowan", "", "oznaczać"],
	["nieopisan", "", "opisywać"],
	["nierozliczon", "", "rozliczać"],
	["niesprawdzon", "", "sprawdzać"],
	["niedokończon", "", "kończyć"],
	["niewypełnion", "", "wypełniać"],
	["nierozpakowan", "", "rozpakowywać"],
	["niewyprasowan", "", "prasować"],
	["niewyczyszczon|niedoczyszczon", "", "czyścić"],
	["nieprzykryt|odkryt|niezakryt|nieosłonięt|odsłonięt", "", "przykrywać"],
	["odblokowan|niezablokowan", "", "blokować"],
	["rozładowan|nienaładowan|niedoładowan", "", "ładować"],
	["niepodlan", "", "podlewać"],
	["niezaścielon|niezasłan|niepościelon|rozgrzeban", "łóż", "ścielić"],
	["niezałatwion", "", "załatwiać"],
	["nieodłożon|nieschowan", "", "odkładać na miejsce"],
	["nieskasowan", "", "kasować"],
	["niezmyt", "", "zmywać"],
	["niewyniesion", "", "wynosić"],
	["niewymienion|nieświeżego|nieświeżych", "", "wymieniać"],
];
const KNOWN = STATES.map(
	([state, thing, deed]) => [new RegExp(`^(?:${state})$`, "u"), new RegExp(`^(?:${thing})`, "u"), deed] as const,
);

/** Things that are taken from where they lie, whatever their state: it is said of them still. */
const TAKEN =
	/^(?:zużyt|użyt|brudn|mokr|pust|przeterminowan|zepsut|nadpsut|zgnił|uszkodzon|stłuczon|rozbit|złaman|porzucon|wydrukowan|skserowan|rozpakowan|zwiędł|wypalon|ostr|gorąc|rozpoczęt|niedopit|niedojedzon|opróżnion|wyjęt|zwrócon|odpięt|zwinięt|luźn)$/u;

const LEFT =
	/^(?<state>\p{L}+?)(?<end>ego|iego|ej|iej|ych|ich) (?<thing>\p{L}+(?:(?! (?:w|we|na|przy|pod|przed|obok|u|bez|po|podczas|koło|za|nad|między|dla|wśród|poza|od|jako) ) [^ ,]+)*)(?<place> (?:w|we|na|przy|pod|przed|obok|koło|za|nad|u) (?!noc|weekend|noc)[^,]+?)?(?<when> (?:na (?:noc|weekend)|po \p{L}+(?: \p{L}+)?|(?:przed|podczas|na czas) \p{L}+))?$/u;

/** Where somebody works, who leaves it: one goes away from there. */
const WORKPLACE = /^(?:na|przy|w) (?=biurk|lad|kas|stanowisk|okienk)/u;

/** When the deed is done. */
function timeOf(when: string, deed: string, thing = ""): string {
	if (/^na noc/u.test(when)) return " na koniec dnia";
	if (/^na weekend/u.test(when)) return " przed weekendem";
	if (/^po /u.test(when)) return ` ${when}`;
	if (when !== "") return "";
	if (deed === "zamykać" && !/^(?:drzwi|bram|lodów|furt|szuflad|okn)/u.test(thing)) return " przed odejściem";
	return /^(?:wyłączać|gasić|zakręcać|odłączać|zabezpieczać|blokować|przykrywać|składać|zwijać)/u.test(deed)
		? " przed odejściem"
		: /^(?:myć|sprzątać|wycierać|zmiatać|opróżniać|uzupełniać|zmywać|wynosić|wymieniać|zamykać|domykać|czyścić)/u.test(
					deed,
				)
			? " od razu"
			: "";
}

/** "Nie zostawiaj odkręconej wody w łazience" -> "Zakręcaj wodę w łazience przed odejściem". */
export function endedState({ rest, self }: SaidBan): readonly string[] {
	const {
		state = "",
		end = "",
		thing = "",
		place: at = "",
		when: time = "",
	} = self ? {} : (LEFT.exec(rest)?.groups ?? {});
	const head = thing.split(" ")[0] ?? "";
	if (state === "" || personOf(strip(lower(head))) !== undefined || /(?<!\p{L})bez /u.test(rest)) return [];
	const place = at.trim();
	const when = time.trim();
	const deed = KNOWN.find(([bad, kind]) => bad.test(state) && kind.test(head))?.[2];
	const found: string[] = [];
	// Of dirty dishes at the sink nothing but where they go is to be told.
	const bare = state === "brudn" && /^$|zlew|umywal/u.test(place) && when === "";
	if (deed !== undefined && !bare) {
		const object = accusativeOf(deed === "wypełniać" ? `${state}${end} ${thing}` : thing);
		if (object === undefined) return [];
		const from = WORKPLACE.test(place) ? declined(place.replace(/^\p{L}+ /u, ""), "loc", "gen")?.text : undefined;
		const barred = /^składać/u.test(deed) && /(?:przej|drodz|koryta|schod|wejś|wyjś|alej)/u.test(place);
		const where = place === "" || from !== undefined || barred ? "" : ` ${place}`;
		const [verb = "", ...more] = deed.split(" ");
		const behind = more.length === 0 ? "" : ` ${more.join(" ")}`;
		const closing = from !== undefined && when === "" ? ` przed odejściem od ${from}` : timeOf(when, deed, thing);
		found.push(`*${verb} ${object}${where}${behind}${barred ? " i *odstawiać na miejsce" : closing}`);
	}
	if (!bare && TAKEN.test(state) && /^(?:w|na|przy) /u.test(place)) {
		const object = accusativeOf(`${state}${end} ${thing}`);
		const from = declined(place.replace(/^\p{L}+ /u, ""), "loc", "gen")?.text;
		const out = /^(?:w|na) /u.test(place)
			? `${/^(?:s[bcdfghjklłmnprstwz]|z[bcdfghjklmnprstw]|ś|ws)/u.test(from ?? "") ? "ze" : "z"} `
			: "od ";
		if (object !== undefined && from !== undefined)
			found.push(`*zabierać ${object} ${out}${from}${when === "" ? " od razu" : timeOf(when, "")}`);
	}
	return found;
}
