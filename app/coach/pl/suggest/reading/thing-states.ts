import { personOf } from "../../words/people.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** States that a thing must not be in by the stem of the adjective without diacritics, and the stem of the state it is kept in; "!" before words that stay as they are. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^(?:brudn|poplamion|zabrudzon|zakurzon|tlust|lepk|ublocon|zachlapan|niedomyt)$/, "czyst"],
	[/^(?:mokr|wilgotn|slisk)$/, "such"],
	[/^(?:otwart|otwierane|niezamkniet|uchylon)$/, "zamknięt"],
	[/^(?:rozpuszczon|rozwian)$/, "związan"],
	[/^(?:splatan|poplatan)$/, "!równo ułożon"],
	[/^(?:wlaczon)$/, "wyłączon"],
	[/^(?:wylaczon)$/, "włączon"],
	[/^(?:pust)$/, "uzupełnion"],
	[/^(?:pognieci?on|pomiet|wymiet|zmiet)$/, "wyprasowan"],
	[/^(?:zablokowan|zastawion|zatarasowan)$/, "woln"],
	[/^(?:uszkodzon|podart|dziuraw|zepsut|pekniet|wyszczerbion|zniszczon|polaman|postrzepion|niesprawn)$/, "spraw"],
	[/^(?:glosn)$/, "cich"],
	[/^(?:letni|wystudzon)$/, "gorąc"],
	[/^(?:tep)$/, "ostr"],
	[/^(?:nieoznakowan|nieoznaczon)$/, "oznakowan"],
	[/^(?:nieopisan)$/, "opisan"],
	[/^(?:odkryt|nieprzykryt|odsloniet)$/, "przykryt"],
	[/^(?:nieaktualn|przestarzal)$/, "aktualn"],
	[/^(?:nieczyteln|wyblakl|zamazan)$/, "czyteln"],
	[/^(?:zagracon|nieuporzadkowan|zabalaganion)$/, "uporządkowan"],
	[/^(?:przeterminowan)$/, "!w terminie przydatności"],
	[/^(?:przepelnion)$/, "!opróżnian na czas"],
];

/** States of what people wear and of how they look. */
const LOOKS: readonly (readonly [RegExp, RegExp, string])[] = [
	[/paznok/, /^(?:dlug|brudn)$/, "krótk"],
	[/tatua|bizuter|kolczyk|bielizn/, /^(?:widoczn|odsloniet)$/, "zakryt"],
	[/recepcj|kasa|stanowisk|lada|dyzur|rejestracj|informacj|portiern/, /^(?:pust|nieobsadzon)$/, "obsadzon"],
	[
		/formularz|mail|wiadomos|rozmow|przemow|opis|instrukcj|kolejk|wstep|powitan|spotkan|odpowied/,
		/^(?:dlug|rozwlekl)$/,
		"krótk",
	],
	[/drzwi|okn|bram|szaf|szuflad|kas|sejf/, /^(?:odblokowan)$/, "zamknięt"],
	[
		/rekawic|odziez|buty|obuwi|fartuch|kombinezon|ubran|spodni|naczyn|szklank|talerz/,
		/^(?:uszkodzon|podart|dziuraw|pekniet|wyszczerbion|zniszczon|postrzepion)$/,
		"cał",
	],
];

const SAID =
	/^(?<thing>\p{L}[^,;:]*?) nie (?<modal>może|mogą|powinien|powinna|powinno|powinny) (?:być|pozostawać|stać|wyglądać na) (?<state>\p{L}+[yaei])(?<rest>(?: (?:w|we|na|przy|podczas|po|przed|gdy|kiedy) .+)?)$/u;

const MUST: Readonly<Record<string, string>> = { może: "musi", mogą: "muszą" };
const WAS: Readonly<Record<string, string>> = { y: "był", i: "był", a: "była", e: "było" };

/** "czyst" and "e" -> "czyste"; "krótk" -> "krótkie", "spraw" -> "sprawne". */
function ended(stem: string, ending: string): string {
	const root = stem === "spraw" ? "sprawn" : stem === "gorąc" ? "gorąc" : stem;
	const vowel = /^[yi]$/.test(ending) ? "y" : ending;
	return /[kg]$/.test(root) ? `${root}${vowel === "y" ? "i" : vowel === "e" ? "ie" : vowel}` : `${root}${vowel}`;
}

/** "brudny" -> "czysty", where it is the state of any thing; undefined where it is not known. */
export function goodState(word: string, thing: string): string | undefined {
	const bare = strip(word.toLowerCase()).replace(/(?:ie|[yaei])$/, "");
	const noun = strip(thing.toLowerCase());
	const good =
		LOOKS.find(([things, bad]) => things.test(noun) && bad.test(bare))?.[2] ??
		STATES.find(([bad]) => bad.test(bare))?.[1];
	return good === undefined || good.startsWith("!") ? undefined : ended(good, word.slice(-1));
}

/** The stem of the good state for the bare stem of a bad one, where it is the state of any thing. */
export const goodStem = (bare: string): string | undefined =>
	STATES.find(([bad, good]) => bad.test(bare) && !good.startsWith("!"))?.[1];

/** "Fartuch nie może być brudny" -> "Fartuch musi być czysty", "Zadbaj, aby fartuch był czysty"; none where the state is not known. */
export function keptState(ban: string): string[] {
	const {
		thing = "",
		modal = "",
		state = "",
		rest = "",
	} = (/ nie (?:mo|powin)/.test(ban) ? SAID.exec(ban) : null)?.groups ?? {};
	const noun = strip(thing.toLowerCase());
	if (thing === "" || thing.split(" ").length > 6 || personOf(noun.split(" ")[0] ?? "") !== undefined) return [];
	const ending = state.slice(-1);
	const bare = strip(state.toLowerCase()).replace(/(?:ie|[yaei])$/, "");
	const good =
		LOOKS.find(([things, bad]) => things.test(noun) && bad.test(bare))?.[2] ??
		STATES.find(([bad]) => bad.test(bare))?.[1];
	if (good === undefined) return [];
	const told = good.startsWith("!")
		? good.slice(1).replace(/(?<=ułożon|opróżnian)/u, ending === "i" ? "y" : ending)
		: ended(good, ending);
	const many = /^(?:mogą|powinny)$/.test(modal);
	return [
		`${thing} ${MUST[modal] ?? modal} być ${told}${rest}`,
		`Zadbaj, aby ${lower(thing)} ${many ? "były" : (WAS[ending] ?? "był")} ${told}${rest}`,
	];
}
