import { personOf } from "../../words/people.ts";
import { formOf, type Reading, readVerb, type VerbForm } from "../../words/verbs.ts";
import { faringWell } from "../answers/served-fares.ts";
import { plainerBuilt } from "../builds/plainer-builds.ts";
import { actNamed } from "../reading/item-bans.ts";
import { genitiveOf } from "../reading/noun-bans.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { wordedByBuild } from "./ban-forms.ts";
import { boundWholes } from "./bound-wholes.ts";
import { conductBan, leftOff } from "./conduct-verdicts.ts";
import { wellMade } from "./good-qualities.ts";
import { tabooKept, unwrapped } from "./plain-wraps.ts";
import { seenPersons, seenThings } from "./seen-things.ts";
import { seenTo } from "./seen-to-forms.ts";
import { lyingThing } from "./wrapped-acts.ts";
import { wordedAsPlain } from "./wrapped-bans.ts";

const read = (word: string): Reading | undefined =>
	actNamed(word) ?? readVerb(strip(word)) ?? readSuggested(word) ?? undefined;

/** Advice that an act is not worth doing. */
const NO_USE =
	/^(?:nie ma (?:potrzeby|sensu|powodu|co|po co)|nie trzeba|nie warto|nie opłaca się|szkoda czasu na to, (?:żeby|by)),? (?:aby |żeby |by )?(\p{L}+[ćc])(?= |$)(.*)$/iu;
/** "Najgorsze, co możesz zrobić, to zignorować skargę". */
const WORST =
	/^najgorsz\p{L}+(?: (?:błąd|błędem|rzecz|rzeczą))?,? (?:co|jaki|jaką|który|którą)? ?(?:(?:możesz|można|możemy|może) )?(?:zrobić|popełnić|zrobić \p{L}+),? (?:to|jest) (\p{L}+[ćc])(?= |$)(.*)$/iu;
/** What is judged bad, at the end of the sentence. */
const JUDGED =
	/^(?<deed>\p{L}+)(?<rest> .+?),? (?:to|jest|są|jest to) (?:\p{L}+ )?(?:brak|nietakt|nietakty|niegrzeczn|nieuprzejm|nieładn|nieelegan|niekultur|niedopuszcz|niestosown|błąd|błęd|wstyd|faux|nieprofes|karygod|lekceważ|zły ton|obraz|bezczel|chamstw|przejaw|oznak|wyraz)\p{L}*(?: .*)?$/iu;
/** Nouns of conduct and the act that they name. */
const DEEDS: Readonly<Record<string, string>> = {
	rozmowa: "rozmawiać",
	rozmowy: "rozmawiać",
	pogawędka: "rozmawiać",
	pogawędki: "rozmawiać",
	śmiech: "śmiać się",
	śmiechy: "śmiać się",
	żart: "żartować",
	żarty: "żartować",
	krzyk: "krzyczeć",
	krzyki: "krzyczeć",
	kłótnia: "kłócić się",
	kłótnie: "kłócić się",
	sprzeczka: "kłócić się",
	plotki: "plotkować",
	pytanie: "pytać",
	pytania: "pytać",
	szept: "szeptać",
	szepty: "szeptać",
};
/** Nouns of words and manners behind "zapomnij o", "wystrzegaj się", "zrezygnuj z", and the genitive of what is used. */
const USED: readonly (readonly [RegExp, string])[] = [
	[/^sarkazm(?:ie|u|em)$/, "sarkazmu"],
	[/^ironi(?:i|ą)$/, "ironii"],
	[/^żargon(?:ie|u|em)$/, "żargonu"],
	[/^slang(?:u|iem)$/, "slangu"],
	[/^skrót(?:ach|ów|ami)$/, "skrótów"],
	[/^zdrobnie(?:niach|ń|niami)$/, "zdrobnień"],
	[/^wulgaryzm(?:ach|ów|ami)$/, "wulgaryzmów"],
	[/^przekleństw(?:ach|ami|)$/, "przekleństw"],
	[/^anglicyzm(?:ach|ów|ami)$/, "anglicyzmów"],
	[/^termin(?:ach|ów|ami)$/, "terminów"],
	[/^wyraże(?:niach|ń|niami)$/, "wyrażeń"],
	[/^zwrot(?:ach|ów|ami)$/, "zwrotów"],
	[/^emotikon(?:ach|ów|ami)$/, "emotikonów"],
];
/** What is meant by a thing that is to be forgotten, in the locative: "o SMS-ach", "o rabatach". */
const MEANT_BY: readonly (readonly [RegExp, string])[] = [
	[/^(?:telefon(?:ach|ie)|komór(?:kach|ce)|smartfon(?:ach|ie))$/u, "używać telefonów"],
	[/^(?:sms-?(?:ach|ie))$/u, "pisać SMS-ów"],
	[/^mailach$/u, "pisać maili"],
	[/^(?:rabatach|zniżkach|upustach)$/u, "udzielać rabatów"],
	[/^papierosach$/u, "palić"],
	[/^(?:zdjęciach|selfie)$/u, "robić zdjęć"],
	[/^rozmowach$/u, "prowadzić rozmów"],
	[/^żartach$/u, "opowiadać żartów"],
	[/^(?:plotkach)$/u, "plotkować"],
	[/^(?:kłótniach|sporach|sprzeczkach)$/u, "prowadzić sporów"],
	[/^(?:biżuterii)$/u, "nosić biżuterii"],
	[/^perfumach$/u, "używać perfum"],
	[/^(?:napiwkach)$/u, "przyjmować napiwków"],
	[/^(?:prezentach|upominkach)$/u, "przyjmować prezentów"],
	[/^(?:obietnicach)$/u, "składać obietnic"],
	[/^(?:zakupach)$/u, "robić zakupów"],
	[/^(?:drzemkach|drzemce)$/u, "drzemać"],
];
const FORGOTTEN =
	/^(?:(?:zapomnij|zapomnijcie|zapomnijmy|zapominamy) o|(?:wystrzegaj|wystrzegajcie|wystrzegajmy|wystrzegamy) się|(?:powstrzymaj|powstrzymajcie|powstrzymajmy|powstrzymujemy) się od|(?:zrezygnuj|zrezygnujcie|zrezygnujmy|lepiej zrezygnować) z|(?:daruj|darujcie) sobie|(?:unikaj|unikajcie|unikajmy|unikamy)) (?<thing>.+)$/iu;
const FORGOTTEN_LAST =
	/^(?:o|z) (?<thing>.+?),? (?:zapomnij|zapomnijcie|zapomnijmy|lepiej zapomnieć|(?:lepiej )?zrezygnuj|lepiej zrezygnować)$/iu;
/** What must not be found in a place: "aby w pokoju nie było śladów". */
const NOT_THERE =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|upewnij się|sprawdź|sprawdzaj)(?:cie|my)?(?: o to)?,? (?:aby|żeby|by|że|czy) (?<place>(?:w|we|na|przy|pod|za) [^,]+?) nie (?:było|ma|będzie|zostało|zostawało|pozostało|pozostawało) (?<thing>\p{L}.+)$/iu;

/** "Uważaj, żeby nie obudzić gości". */
const TAKEN_CARE =
	/^(?:uważaj|zwróć uwagę|zwracaj uwagę|pilnuj|staraj się|postaraj się|pamiętaj|dopilnuj|zadbaj|uważajcie|pilnujcie|starajcie się)(?: się)?(?: o to)?,? (?:aby|żeby|by) (?<before>(?:(?:w|na|przy|podczas) [^,]+? )?)nie (?<deed>\p{L}+[ćc])(?= |$)(?<rest>.*)$/iu;
/** What is not to come about, of a thing: "nie dopuść do tego, aby telefon dzwonił dłużej niż minutę". */
const NOT_LET =
	/^(?:nie (?:dopuść|dopuśćcie|dopuszczaj|pozwól|pozwalaj|pozwólcie)(?: do tego)?,? (?:aby|żeby|by) (?<thing>\p{L}+(?: \p{L}+)?)|(?:dopilnuj|zadbaj|pilnuj|uważaj)(?: o to)?,? (?:aby|żeby|by) (?<what>(?:telefon|rozmowa|wizyta|kolejka|przerwa|muzyka|odpowiedź|spotkanie|naprawa)(?: \p{L}+)?) nie) (?<deed>\p{L}+(?:ł|ła|ło|ły))(?= |$)(?<rest>.*)$/iu;

/** A state that a thing must not be in: "dopilnuj, żeby drzwi nie były otwarte". */
const STATE_SEEN_TO =
	/^(?:dopilnuj|zadbaj|pilnuj|uważaj|upewnij się|sprawdź|(?:organizuj|planuj|układaj) \p{L}+ tak)(?:cie|my)?(?: o to)?,? (?:aby|żeby|by|że) (?<thing>\p{L}+(?: (?!nie )[^,]+?)?) nie (?<was>był|była|było|były|stał się|zrobił się) (?:zbyt |za )?(?<how>\p{L}+(?: (?:w|na|przy|podczas|po|przed) .+)?)$/iu;

/** The form of an order by the word with which the rule asks for it: "wystrzegajmy się" -> "nie używajmy". */
const formAsked = (rule: string): VerbForm =>
	/(?:^|, )\p{L}+[jn]cie(?= |$)| (?:zapomnij|zrezygnuj)cie$/iu.test(rule)
		? "imperative-plural"
		: /(?:^|, )\p{L}+(?:jm|nijm)y(?= |$)/iu.test(rule)
			? "imperative-we"
			: /(?:^|, )\p{L}+(?:amy|ujemy)(?= |$)/iu.test(rule)
				? "we"
				: "imperative";

const order = (infinitive: string, rest: string, form: VerbForm = "imperative"): string | undefined => {
	const [word = "", self = ""] = infinitive.split(" ");
	const verb = read(word)?.verb;
	const said = verb === undefined ? "" : formOf(verb, form);
	return said === "" ? undefined : `Nie ${said}${self === "" ? "" : ` ${self}`}${rest}`;
};

/** An object as an order has it, in the genitive that a negation asks for: "skargę gościa" -> "skargi gościa". */
function negatedObject(rest: string): string {
	const [first = "", ...more] = rest.trim().split(" ");
	const person = personOf(strip(first))?.served;
	const own =
		person?.accusative === first
			? person.genitive
			: /[kg]ę$/.test(first)
				? first.replace(/ę$/, "i")
				: /[jlcśźćń]ę$|ię$/.test(first)
					? first.replace(/i?ę$/, "i")
					: /ę$/.test(first)
						? first.replace(/ę$/, "y")
						: /ą$/.test(first) && /ę$/.test(more[0] ?? "")
							? first.replace(/ą$/, /[kg]ą$/.test(first) ? "iej" : "ej")
							: (genitiveOf(first) ?? first);
	if (own !== first && /ej$/.test(own)) return ` ${own}${negatedObject(more.join(" "))}`;
	return rest.trim() === "" ? "" : ` ${[own, ...more].join(" ")}`;
}

/** What "zapomnij o …" and its kin mean by a noun. */
function forgotten(thing: string, form: VerbForm): string | undefined {
	if ((thing.match(/[„"]/g) ?? []).length > 1 && thing.includes("„")) return undefined;
	const quoted = /^(?:\p{L}+(?:ym|ych|ej|ą) )?\p{L}+ ([„"].+)$/iu.exec(thing)?.[1];
	if (quoted !== undefined) return order("mówić", ` ${quoted}`, form);
	const [, adjective = "", noun = "", rest = ""] =
		/^(?:(\p{L}+(?:ym|ych|ej|ego|imi|ymi)) )?(\p{L}+)(.*)$/u.exec(thing) ?? [];
	if (/^termin(?:ach|ów|ami)$/u.test(lower(noun)) && /dotrzym|zdąż|realn|wykona/u.test(`${adjective}${rest}`))
		return order("podawać", ` ${adjective === "" ? "" : `${adjective.replace(/mi?$/, "ch")} `}terminów${rest}`, form);
	for (const [named, genitive] of USED)
		if (named.test(lower(noun))) {
			const kind = adjective === "" ? "" : `${adjective.replace(/ym$/, "ego").replace(/mi$/, "ch")} `;
			return order("używać", ` ${kind}${genitive}${rest}`, form);
		}
	const meant = MEANT_BY.find(([thing]) => thing.test(lower(noun)))?.[1];
	if (meant !== undefined && (adjective !== "" || !/^rozmow/u.test(noun))) {
		const [verb = "", ...object] = meant.split(" ");
		const kind = adjective === "" || object.length === 0 ? "" : `${lower(adjective).replace(/(?<=[yi])m$/, "ch")} `;
		const what = kind !== "" && !/ch $/.test(kind) ? "" : `${kind}${object.join(" ")}`;
		return order(verb, `${what === "" ? "" : ` ${what}`}${rest}`, form);
	}
	const named = lower(noun)
		.replace(/(?<=[nc]i)u$/, "a")
		.replace(/(?<=[nc]i)em$/, "a");
	const [, done = "", after = ""] = /^ (\p{L}+[aeę][nt])(?:ych|ego|ej)((?: .*)?)$/u.exec(rest) ?? [];
	const doing = done === "" ? undefined : read(/t$/.test(done) ? `${done.slice(0, -1)}cie` : `${done}ie`);
	if (adjective === "" && doing?.form === "gerund" && doing.verb.infinitive !== "")
		return order(doing.verb.infinitive, ` ${noun}${after}`, form);
	const reading = /^\p{L}+[nc]ia$/u.test(named) ? read(named) : undefined;
	if (adjective === "" && reading?.form === "gerund") return order(reading.verb.infinitive, rest, form);
	const talk = /^rozm(?:owach|ów|owie|owy|owami)$/.test(lower(noun));
	return talk && adjective === "" ? order("rozmawiać", rest, form) : undefined;
}

/** A ban in one of the other forms (no use, the worst thing, a verdict on a noun of conduct, "zapomnij o") as the plain ban that it means; undefined elsewhere. */
function plainForm(rule: string): string | undefined {
	const unused = NO_USE.exec(rule);
	if (unused !== null) return order(lower(unused[1] ?? ""), unused[2] ?? "");
	const worst = /^najgorsz/i.test(rule) ? WORST.exec(rule) : null;
	if (worst !== null) return order(lower(worst[1] ?? ""), negatedObject(worst[2] ?? ""));
	const shunned = /^(?:tego|czego) /i.test(rule) ? (SHUNNED_PLAIN.exec(rule) ?? SHUNNED.exec(rule))?.groups : undefined;
	if (shunned !== undefined) {
		const named = read(lower(shunned.deed ?? "").replace(/a$/, "e")) ?? read(lower(shunned.deed ?? ""));
		return named?.form === "gerund"
			? order(`${named.verb.infinitive}${shunned.self ?? ""}`, shunned.rest ?? "", "we")
			: undefined;
	}
	const taken = / nie /.test(rule) ? TAKEN_CARE.exec(rule)?.groups : undefined;
	if (taken !== undefined && read(lower(taken.deed ?? ""))?.verb.perfective === true)
		return order(lower(taken.deed ?? ""), `${taken.rest} ${taken.before}`.trimEnd());
	const lets = NOT_LET.exec(rule)?.groups;
	if (lets !== undefined) {
		const acted = read((lets.deed ?? "").replace(/(?:ł|ła|ło|ły)$/, "ć"))?.verb.infinitive;
		const many = /ły$/.test(lets.deed ?? "");
		return acted === undefined
			? undefined
			: `${capital(lets.thing ?? lets.what ?? "", true)} ${many ? "nie mogą" : "nie może"} ${acted}${lets.rest}`;
	}
	const state = / nie /.test(rule) ? STATE_SEEN_TO.exec(rule)?.groups : undefined;
	if (state !== undefined)
		return `${capital(state.thing ?? "", true)} nie ${/ły$/.test(state.was ?? "") ? "mogą" : "może"} być ${state.how}`;
	const there = / nie /.test(rule) ? NOT_THERE.exec(rule)?.groups : undefined;
	if (there !== undefined) return `Nie zostawiaj ${there.place} ${there.thing}`;
	const judged = (/ (?:to|jest|są) /iu.test(rule) ? JUDGED.exec(rule) : null)?.groups;
	if (judged !== undefined) {
		const deed = DEEDS[lower(judged.deed ?? "")];
		return deed === undefined ? undefined : order(deed, judged.rest ?? "");
	}
	const thing = (FORGOTTEN.exec(rule) ?? FORGOTTEN_LAST.exec(rule))?.groups?.thing;
	return thing === undefined ? undefined : forgotten(thing, formAsked(rule));
}

/** A heading that shuns, with the act in the same line: "Tego nie robimy: pożyczanie sprzętu bez wpisu". */
const SHUNNED =
	/^(?:tego|czego)(?: \p{L}+){0,2} (?:nie robimy|unikamy|nie wolno|się wystrzegamy)[^:]*: (?<deed>\p{L}+(?:ni|ci)[ea])(?<self> się)?(?<rest>(?: .+)?)$/iu;
const SHUNNED_PLAIN =
	/^(?:tego|czego) (?:nie robimy|unikamy|nie wolno|się wystrzegamy)[^:]*: (?<deed>\p{L}+(?:ni|ci)[ea])(?<self> się)?(?<rest>(?: .+)?)$/iu;

/** Remarks on somebody's affairs that are better not made: what becomes of them. */
const REMARKS =
	/^(?:(?:powstrzymaj|powstrzymajcie|powstrzymujemy|wystrzegaj|wystrzegajcie) się(?: od)?|unikaj|unikajcie|unikamy|żadnych|żadnej|żadnego|ani jednej|ani jednego|ani pół|zero|koniec z|dość|bez|zapomnij o) (?:\p{L}+(?:ych|ich) )?(?<kind>komentarz|uwag|opini|żart|docink)(?:y|ów|i|a|u|ach|)? (?<about>(?:o|na temat) (?!konkurenc).+)$/iu;

/** The wordings of a ban on remarks about something; none for other bans. */
function remarksKept(rule: string): string[] {
	const found = REMARKS.exec(rule)?.groups;
	if (found === undefined) return [];
	const { kind = "", about = "" } = found;
	const many = /^(?:unikamy|\p{L}+ujemy)/iu.test(rule);
	const things = { komentarz: "komentarze", uwag: "uwagi", opini: "opinie", żart: "żarty", docink: "uwagi" }[
		lower(kind)
	];
	const keep = many ? "Zachowujemy" : /cie(?: |$)/.test(rule.split(" ")[0] ?? "") ? "Zachowajcie" : "Zachowaj";
	return things === undefined ? [] : [`${keep} ${things} ${about} dla siebie`];
}

const RESTRAINED =
	/^(?<where>(?:w|we|na|przy|podczas|po|obok) [^,]+? )?(?:należy|trzeba) (?:powstrzymać się od|powstrzymywać się od|wystrzegać się|unikać|zrezygnować z) (?<thing>[^,]+)$/iu;

/** "Przy stanowiskach do nauki należy powstrzymać się od głośnych rozmów" as what shuns the same thing there. */
function quietly(rule: string): string[] {
	const { where = "", thing = "" } = RESTRAINED.exec(rule)?.groups ?? {};
	if (thing === "") return [];
	return wellMade(`unikać ${thing}`).map((one) => capital(`${where}należy ${lower(one)}`, true));
}

/** The wordings of a ban whose form says what it means; none where the form is plain. */
export function wordedByForm(rule: string, instead: (ban: string) => string[]): string[] {
	const whole = boundWholes(rule);
	if (whole.length > 0) return whole;
	const conduct = conductBan(rule);
	const acted = conduct === undefined ? [] : instead(conduct);
	if (acted.length > 0) return acted;
	const simple = plainerBuilt(rule, instead);
	if (simple.length > 0) return simple;
	const behind = FORGOTTEN_LAST.exec(rule)?.groups?.thing;
	const wrapped = wordedAsPlain(rule, instead);
	if (wrapped.length > 0) return [...seenPersons(rule), ...seenTo(rule), ...wrapped];
	const direct = [
		...seenThings(rule),
		...tabooKept(rule),
		...faringWell(rule),
		...remarksKept(behind === undefined ? rule : `Unikaj ${behind}`),
		...quietly(rule),
	];
	if (direct.length > 0) return direct;
	const inner = unwrapped(rule);
	const unwound = inner === undefined ? [] : instead(inner);
	if (unwound.length > 0) return unwound;
	const built = wordedByBuild(rule, instead);
	const left = lyingThing(rule);
	if (built.length > 0) return built.length > 2 || left === undefined ? built : [...built, ...instead(left)];
	if (left !== undefined) return instead(left);
	for (const plain of [plainForm(rule), leftOff(rule)]) {
		const told = plain === undefined ? [] : instead(plain);
		if (told.length > 0) return told;
	}
	return [];
}
