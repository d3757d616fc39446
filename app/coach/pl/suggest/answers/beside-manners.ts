import { personOf } from "../../words/people.ts";
import { formOf, type Verb, type VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { served } from "../reading/served-words.ts";
import { accusativeOf, accusativeWithGender } from "../words/accusative.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";

const BESIDE =
	/^(?<main>[^,;:.]+?),? (?:nie (?<doing>\p{L}+ąc)|unikając (?<shun>\p{L}+(?:nia|cia)))(?<self> się)?(?<rest>(?: [^,;:.]+)?)$/u;

/** How an act is done whose companion is wrong: the companion (its verb without diacritics and what stands behind), and what is put behind the told half: `{o}` is the object, verbs stand behind "*". */
const ROWS: readonly (readonly [doing: RegExp, rest: RegExp, ...told: string[]])[] = [
	[
		/^(?:zerka|spoglada|patrz|gapi|odrywa|wpatrywa|wpatruj)/,
		/(?:zegar|telefon|ekran|monitor|komputer|smartfon|tablet|komórk)/u,
		" z pełną uwagą",
		", patrząc {person}",
	],
	[/^(?:zu)/, /gum/u, ", a gumę *wyrzucić wcześniej"],
	[/^(?:szarp|ciagn|wyrywa|pcha|popych|targa)/, /./u, " powoli i delikatnie"],
	[/^miesza/, /^ (?<o>\p{L}+) z/u, ", a {o!} *układać osobno"],
	[/^(?:zostawia|pozostawia)/, /^ nikogo/u, " i *czekać na ostatnią osobę"],
	[/^(?:pokazuj|wskazuj)/, /palcem/u, " otwartą dłonią"],
	[/^(?:czeka)/, /spóźni|maruder/u, " punktualnie"],
	[/^(?:czeka)/, /(?:prośb|pytani|wezwani|polecen|ponaglen|aż)/u, " z własnej inicjatywy"],
	[/^(?:czeka|zwleka|ociaga|odklada)/, /(?:^$|do |na )/u, " od razu"],
	[/^(?:podnosz)/, /głosu/u, " spokojnym głosem"],
	[/^(?:krzycz|wrzeszcz|pokrzykuj|unosz)/, /^(?: się)?(?: na .+)?$/u, " spokojnym głosem"],
	[/^(?:przeszkadza|zwraca|absorbuj|rozprasza)/, /./u, " cicho i dyskretnie"],
	[/^(?:budz|halasuj|stuka|brzecz|szura|tupi|skrzypi|trzaska(?!.* drzw))/, /./u, " po cichu"],
	[
		/^(?:pomija|opuszcza|skraca|omija)/,
		/(?:punkt|pozyc|stron|krok|częś|pytani|akapit|etap|wiersz|rubry|pol[ae])/u,
		" w całości, po kolei",
	],
	[/^(?:przyspiesza|przyspiesz)/, /./u, " spokojnym, równym tempem"],
	[/^(?:spiesz|gonia|gonic)/, /^(?: się)?(?: .*)?$/u, " spokojnie i dokładnie"],
	[/^(?:obiecuj|przyrzeka|gwarantuj)/, /./u, " i *mówić tylko o tym, co jest pewne"],
	[
		/^(?:uzywa|stosuj|poslugu)/,
		/(?:żargon|skrót|trudn|fachow|obcych|branżow|łacin|urzędow|prawnicz)/u,
		" prostymi słowami",
	],
	[
		/^(?:zdradza|ujawnia|wyjawia|podaj|wymienia(?!.*nazwisk|.*imi))/,
		/^ (?!.*(?:głośn|na głos|nazwisk|imi))(?<o>\p{L}+(?: \p{L}+){0,2})$/u,
		", a {o!} *zachować dla siebie",
	],
	[
		/^(?:zaglada|zerka|podgląda|podglada)/,
		/(?:ramię|ramien|portfel|torb|karty|ekran|telefon|notat|rece|ręce)/u,
		" i *stanąć z boku",
		", patrząc w inną stronę",
	],
	[/^(?:opiera|podpiera|wiesza)/, /się/u, ", stojąc prosto"],
	[/^(?:rozlewa|chlapi|chlapa|rozsypuj|kapi|uron|roni|upuszcza|przewraca)/, /^(?!.*ocz)/u, " powoli i ostrożnie"],
	[/^(?:brudz|plami|zostawia)/, /(?:śladów|plam|smug|odcisków|brud|bałaganu)/u, " i *wytrzeć wszystko do czysta"],
	[/^(?:niszcz|uszkadza|rysuj|zarysow|lami|gnioc|drapi)/, /./u, " powoli i ostrożnie"],
	[/^(?:smiej|zartuj|ironizuj|kpi|drwi|podsmiewuj)/, /./u, " z powagą i szacunkiem"],
	[
		/^(?:wzdycha|krzyw|przewraca|robi|marszcz|strof)/,
		/(?:się|oczami|min|brwi|^$|ostentacyjnie)/u,
		" z życzliwym uśmiechem",
	],
	[
		/^(?:okazuj|pokazuj|zdradza|tracąc|tracac|trac)/,
		/(?:zniecierpliw|cierpliw|złoś|irytac|gniew|zdenerw|nerw)/u,
		" cierpliwie i spokojnie",
	],
	[/^(?:porownuj)/, /(?:inn|koleg|rodzeństw|klas|grup)/u, " i *mówić tylko o {loc} sprawie"],
	[/^(?:siedz)/, /./u, " na stojąco"],
	[/^(?:odwraca)/, /(?:plecami|tyłem)/u, ", stojąc przodem do {gen}"],
	[/^(?:gubi|traci|spuszcza)/, /(?:oczu|wzroku|pola widzenia)/u, " i *mieć {acc} cały czas na oku"],
	[/^(?:tlumacz|zaslania|wykreca)/, /się/u, " krótko, we własnym imieniu"],
	[/^(?:odchodz|oddala|opuszcza|schodz|wstaj)/, /./u, ", zostając na miejscu do końca"],
	[/^(?:uogolnia|owija|krec|lej)/, /(?:^$|bawełn|wod|się)/u, " wprost i konkretnie"],
	[/^(?:klam|zmysla|koloryzuj|przesadza|upieksza|ubarwia)/, /./u, " zgodnie z faktami"],
	[/^(?:zgaduj|domyslaj)/, /./u, " na podstawie sprawdzonych danych"],
	[
		/^(?:mocz|zalewa|pyl|kurz|obryzg|potrac|zahacz|parz|kalecz|ran|urazaj|drazn|plosz|chlap)/,
		/./u,
		" powoli i ostrożnie",
	],
	[/^(?:przemadrz|wymadrz|popisuj|chwal|puszac|pusz)/, /./u, " prosto i życzliwie"],
	[/^(?:docisk|przycisk|napier|zgniat|sciska)/, /./u, " delikatnie"],
	[/^(?:dotyka)/, /(?:palc|ręk|dło)/u, ", używając rękawiczek lub narzędzi"],
	[/^(?:chowa|ukrywa)/, /się za/u, " wprost, prostymi słowami"],
];

/** Work that is put off until what is told is done. */
const LATER =
	/^(?:przeglada|przegladaj|sprawdza|pisz|odpisuj|wypelnia|liczy|licz|sortuj|odbier|odbiera|czyta|czytaj|porzadkuj|uklada|sprzata|segreguj|kseruj|drukuj|notuj|jedz|pij|skladaj|pakuj|przelicza|uzupelnia|rozmawia|dzwoni)/;
const MEANWHILE = / (?:jednocześnie|równocześnie|w tym czasie|przy tym|w trakcie|w międzyczasie|obok)(?= |$)/u;

/** What is wrong at any time: faces, sighs, remarks, jokes. */
const WRONG_LATER =
	/^(?:rob|stroj|stroi|komentuj|wzdych|narzek|marud|smiej|zartuj|krzyw|okazuj|ziew|mrucz|mamro|nuc|gwizd|plotkuj|obgad|krytyk|poucz|ocenia|strasz|wypomin|przewrac|przeklin|zu|klam|udaj)/;

/** The verb of a told half and its form. */
function toldVerb(main: string): { form: VerbForm; at: number; words: string[] } | undefined {
	const words = main.split(" ");
	for (const [at, word] of words.slice(0, 4).entries()) {
		const form = readAct(lower(word))?.form;
		if (form === undefined || !/^(?:imperative|imperative-plural|imperative-we|we|he|they|infinitive)$/.test(form))
			continue;
		return { form, at, words };
	}
	return undefined;
}

const once = (verb: Verb): Verb => (verb.perfective ? verb : (verb.partner ?? verb));

/** "Wysłuchaj petenta, nie wypełniając w tym czasie innych papierów" -> "Wysłuchaj petenta, a inne papiery wypełnij później". */
function later(main: string, form: VerbForm, verb: Verb, self: string, rest: string): string[] {
	const bare = rest
		.replace(MEANWHILE, "")
		.replace(/^ (?:przy|obok) (?:nim|niej|nich)(?= )/u, "")
		.trim();
	const single = /^(?:imperative|infinitive)/.test(form) ? once(verb) : verb;
	const order = formOf(single, form);
	if (order === "") return [];
	if (bare === "" || /^(?:jej|go|ich|się|mu|im|niczego|nic)(?= |$)| (?:przy|na oczach) /u.test(bare)) return [];
	if (/^(?:przez telefon|z kimś)/u.test(bare)) return [`${main}, a ${bare} ${order}${self} później`];
	const object = /^(?:w|we|na|do|z|ze|o|po|przy|przez|za) /u.test(bare) ? bare : objectFor(bare, single);
	if (object === undefined) return [];
	const personal =
		personOf(strip(lower(bare.split(" ").pop() ?? "")))?.side === "served" && / (?:z|do) /u.test(` ${bare}`);
	return personal ? [] : [`${main}, a ${object} ${order}${self} później`];
}

/** What is told of an act with a wrong companion: how it is done instead, or what is done later; none where the companion is not known. */
export function besideManner(rule: string): string[] {
	const { main = "", doing = "", shun = "", self = "", rest = "" } = BESIDE.exec(rule)?.groups ?? {};
	if (main === "" || /(?<!\p{L})(?:nie|bez|nigdy)(?!\p{L})/iu.test(main)) return [];
	const verb = readAct(lower(doing || shun))?.verb;
	const told = toldVerb(main) ?? { form: "imperative", at: 0, words: [] };
	const sure = toldVerb(main) !== undefined;
	const third = /^(?:he|they)$/.test(told.form);
	if (third && told.at === 0) return [];
	const named = main
		.split(" ")
		.map((word) => served(word))
		.find((one) => one !== undefined);
	const bare = strip(lower(doing || shun));
	const behind = `${self}${rest}`;
	const found: string[] = [];
	if (
		sure &&
		verb !== undefined &&
		doing !== "" &&
		(LATER.test(bare) || (MEANWHILE.test(rest) && !WRONG_LATER.test(bare))) &&
		!/ (?:głośno|na głos|na oko|z pamięci|pobieżnie)(?= |$)/u.test(rest)
	)
		found.push(...later(main, told.form, verb, self, rest));
	for (const [deed, object, ...wordings] of ROWS) {
		const caught = deed.test(bare) ? object.exec(behind) : null;
		if (caught === null) continue;
		for (const wording of wordings) {
			if (wording === "" || (!sure && wording.includes("*"))) continue;
			const thing = caught.groups?.o ?? "";
			const own = wording.includes("{o!}") ? accusativeOf(thing) : thing;
			if (own === undefined) continue;
			if (/\{(?:gen|acc|loc)\}/u.test(wording) && named === undefined) continue;
			const possessive = named?.gender === "she" ? "jej" : named?.gender === "they" ? "ich" : "jego";
			let whole = true;
			const text = wording
				.replace("{o!}", own)
				.replace("{person}", named === undefined ? "rozmówcy w oczy" : `na ${named.accusative}`)
				.replace("{gen}", named?.genitive ?? "")
				.replace("{acc}", named?.accusative ?? "")
				.replace("{loc}", possessive)
				.replace(/\*(\p{L}+)/gu, (_, infinitive: string) => {
					const own = anyVerbNamed(infinitive);
					const lasting = /^(?:he|they|we)$/.test(told.form) && own?.perfective === true ? (own.partner ?? own) : own;
					const said = lasting === undefined ? "" : formOf(lasting, told.form);
					if (said === "") whole = false;
					return said;
				});
			if (whole && !main.includes(text.trim()))
				found.push(`${main}${/ i /u.test(main) ? text.replace(/^ i /u, ", a potem ") : text}`);
		}
		break;
	}
	return found;
}

/** What is done first, where the thing is named once: "Nie podawaj karty, nie przetarłszy jej wcześniej" -> "Najpierw przetrzyj kartę, a potem ją podaj". */
const UNDONE =
	/^(?:nigdy )?nie (?<act>\p{L}+)(?<before>(?: [^,;:.]+?)?), nie (?<done>\p{L}+(?:wszy|łszy|ąc))(?<self> się)?(?<rest>(?: [^,;:.]+)?)$/iu;
const PRONOUN = /^ (?<it>jej|go|ich|mu|im|niej|niego|nich)(?<more>(?: .*)?)$/u;

/** The verb of a gerund of the past: "przetarłszy" -> "przetrzeć", "sprawdziwszy" -> "sprawdzić". */
function doneVerb(word: string): Verb | undefined {
	const stems = /łszy$/u.test(word)
		? [
				word.replace(/arłszy$/u, "rzeć"),
				word.replace(/łszy$/u, "ć"),
				word.replace(/szedłszy$/u, "jść"),
				word.replace(/łszy$/u, "ść"),
			]
		: [word.replace(/wszy$/u, "ć"), word.replace(/ąwszy$/u, "ąć"), word.replace(/awszy$/u, "ać")];
	for (const infinitive of stems) {
		const verb = anyVerbNamed(infinitive) ?? readAct(infinitive)?.verb;
		if (verb?.infinitive === infinitive) return verb;
	}
	return undefined;
}

const HIM: Readonly<Record<string, string>> = { jej: "ją", go: "go", ich: "je" };

export function firstDone(rule: string): string[] {
	const { act = "", before = "", done = "", self = "", rest = "" } = UNDONE.exec(rule)?.groups ?? {};
	const { it = "", more = "" } = PRONOUN.exec(rest)?.groups ?? {};
	// "jej zapachu": whose it is, no object.
	if (
		/^(?:jej|ich)$/u.test(it) &&
		/^ (?!(?:w|we|na|do|z|ze|po|od|przy|przed|pod|u|za|wcześniej|przedtem|uprzednio|najpierw|dokładnie|starannie|raz|komuś)(?: |$))\p{L}+(?<!owi|om|nie|ami)(?= |$)/u.test(
			more,
		)
	)
		return [];
	if (it === "") return /łszy$/u.test(done) ? plainlyFirst(act, before, done, self, rest) : [];
	const main = readAct(lower(act));
	const verb = doneVerb(done) ?? readAct(done)?.verb;
	if (main === undefined || verb === undefined || !/^(?:imperative|we$)/.test(main.form)) return [];
	const form = main.form;
	const first = formOf(form === "we" ? verb : once(verb), form);
	const then = formOf(form === "we" ? main.verb : once(main.verb), form);
	const what = before.trim();
	if (/^\p{L}+(?:u|owi|om|ce) \p{L}/u.test(what) && !/^(?:w|we|na|do|z|ze|o|po|przy|przez|za|od|dla) /u.test(what))
		return [];
	if (first === "" || then === "" || what === "") return [];
	const tail = more.replace(/ (?:wcześniej|przedtem|uprzednio|najpierw)(?= |$)/u, "");
	const words = what.split(" ");
	const cut = words.findIndex(
		(word, at) => at > 0 && /^(?:w|we|na|do|z|ze|o|po|przy|przez|za|od|dla|pod|przed)$/u.test(word),
	);
	const thing = (cut < 0 ? words : words.slice(0, cut)).join(" ");
	const place = cut < 0 ? "" : ` ${words.slice(cut).join(" ")}`;
	const led = /^(?:w|we|na|do|z|ze|o|po|przy|przez|za|od|dla) /u.test(thing);
	if (/^(?:mu|im)$/u.test(it) || /^(?:niej|niego|nich)$/u.test(it)) {
		const person = served(thing) ?? undefined;
		const whom = /^(?:mu|im)$/u.test(it) ? (person?.dative ?? dativeOf(thing)) : undefined;
		const object = objectFor(thing, main.verb);
		return whom === undefined || object === undefined
			? []
			: [
					`Najpierw ${first}${self} ${tail.trim() === "" ? "" : `${objectFor(tail.trim(), verb) ?? tail.trim()} `}${whom}, a potem ${then} ${object}${place}`.replace(
						/ {2,}/gu,
						" ",
					),
				];
	}
	if (led) {
		const noun = /^\p{L}+ (?<noun>.+)$/u.exec(`${thing}${place}`)?.groups?.noun ?? "";
		return [`Najpierw ${first}${self} ${noun}${tail}, a potem ${then} ${thing}${place}`];
	}
	const object = objectFor(thing, verb);
	const own = objectFor(thing, main.verb);
	if (object === undefined || own === undefined) return [];
	const neuter = it === "go" && accusativeWithGender(thing)?.gender === "n";
	const pronoun = neuter ? "je" : it === "ich" && served(thing) !== undefined ? "ich" : (HIM[it] ?? it);
	return [`Najpierw ${first}${self} ${object}${tail}, a potem ${pronoun} ${then}${place}`];
}

/** "Nie odstawiaj wózka, nie wytarłszy kół" -> "Najpierw wytrzyj koła, a potem odstaw wózek". */
function plainlyFirst(act: string, before: string, done: string, self: string, rest: string): string[] {
	const main = readAct(lower(act));
	const verb = doneVerb(done);
	if (main === undefined || verb === undefined || !/^(?:imperative|we$)/.test(main.form)) return [];
	const form = main.form;
	const first = formOf(form === "we" ? verb : once(verb), form);
	const then = formOf(form === "we" ? main.verb : once(main.verb), form);
	const thing = rest === "" ? "" : objectFor(rest.trim(), verb);
	const own = before === "" ? "" : objectFor(before.trim(), main.verb);
	return first === "" || then === "" || thing === undefined || own === undefined
		? []
		: [
				`Najpierw ${first}${self} ${thing}, a potem ${then} ${own}`
					.replace(/ +(?=,|$)| {2,}/gu, (gap) => (gap.length > 1 ? " " : ""))
					.trim(),
			];
}

/** The dative of an animal or a thing that has something done to it: "psa" -> "psu". */
function dativeOf(genitive: string): string | undefined {
	if (/^(?:psa|psy|psów)$/u.test(genitive)) return genitive === "psa" ? "psu" : "psom";
	if (/^(?:kota|konia|dziecka|auta|samochodu)$/u.test(genitive))
		return genitive
			.replace(/^kota$/u, "kotu")
			.replace(/^konia$/u, "koniowi")
			.replace(/^dziecka$/u, "dziecku");
	return undefined;
}
