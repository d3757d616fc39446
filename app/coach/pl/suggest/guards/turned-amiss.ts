import type { Hinted } from "#app/coach/hints.ts";
import { personOf } from "../../words/people.ts";
import { readAct } from "../reading/act-reading.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** What no wording says: it orders or allows what its ban is about, or has kept a word of it that no longer belongs there. */
export const TURNED_AMISS: readonly Hinted[] = [
	// To agree on the banned act with somebody allows it: "Uzgodnij obniżanie ceny przed poznaniem potrzeb z przełożonym".
	[["zgodni"], /(?<!\p{L})[Uu]zgodni\p{L}* \p{L}+(?:nie|cie) [^,;]* przed \p{L}+(?:niem|ciem) [^,;]* z \p{L}+/u],
	[["tylko potwierdzon"], / tylko potwierdzon\p{L}+ [^,;]* (?:poza|spoza|wbrew|niezgodn\p{L}+) /u],
	[["każd"], /(?:żeby|aby|by) każd[yae] (?:\p{L}+ )?(?:czeka|sta[łl]|marz|mok)\p{L}*/u],
	[["yskut"], /[Dd]yskut\p{L}* o (?:polity|religi)\p{L}* na osobności/u],
	[["wiek"], /(?<!\p{L})wiek\p{L}* (?:\p{L}+ )?według (?:miarki|dokładnego pomiaru)/u],
	[["między sobą z bliska"], /[Rr]ozmawia\p{L}* między sobą z bliska/u],
	[["bliżej i dopiero wtedy"], /bliżej i dopiero wtedy \p{L}+ między sobą/u],
	// Strangers told after all, if face to face; who works there kept out of the place.
	[
		[" osobom "],
		/(?:przekaz|poda|udziel|ujawni|wyda|przesył|pokaz)\p{L}* (?:(?!tylko|wyłącznie)[^,;])* osobom (?:trzecim|postronnym|nieupoważnionym|obcym)(?!.*zg[oó]d)/u,
	],
	[["pracowników poza"], /trzyma\p{L}* pracowników poza/u],
	[["na prośbę"], /na prośbę [^,;]*, chyba że [^,;]* poprosi/u],
	[["na miejscu"], /[Zz]ostaw\p{L}* [^,]*, dopóki [^,]* na miejscu/u],
	[["wychodz"], /żegna\p{L}* \p{L}+ i dopiero wtedy wychodz\p{L}*, gdy/u],
	[[" i należy"], /^\p{Lu}\p{L}+[yaei] \p{L}+ i należy /u],
	[[" brzeg"], /(?<!\p{L})brzegi? \p{L}+ [^.]*z dala od brzegu/u],
	// Words that were kept from the ban.
	[["także z innymi"], /patrze?\p{L}* na \p{L}+, także z innymi/u],
	[[" że "], /(?:ryzyko|warunki) produktu, że /u],
	[["tylko potwierdzon"], / tylko potwierdzon\p{L}+ [^,;]*, (?:jeśli|jeżeli|gdy) nie /u],
	[["oda"], /(?<!\p{L})[Pp]oda\p{L}* \p{L}+ linii/u],
	[["twart"], /(?:[Zz]amkn|[Zz]amyk|[Oo]dło|[Oo]dkład)\p{L}* \p{L}+ę otwartą/u],
	[["spoza firmy"], / spoza firmy [^,;]*dla siebie/u],
	[["w jakim"], / w jakim \p{L}+ zostawia\p{L}*(?=[.,;]|$)/u],
	[[" do "], / do \p{L}+nia osobiście i konkretnie/u],
	[["po cichu"], /(?<!\p{L})cicho,? po cichu/u],
	[["pokojnie"], /pokojnie(?:,| i| oraz) [^.;]*(?<!\p{L})spokojnie(?!\p{L})/u],
	// A second half that answers another act.
	[["odpoczyw"], /\p{L} i odpoczywa\p{L}* w czasie przerwy/u],
	[["co można zrobić"], /na pytani\p{L}+ [^.;]* i powiedz\p{L}* \p{L}+, co można zrobić/u],
	[["zasłon"], /: [^:]*, zasłoni\p{L}* usta/u],
];

/** Who is not to be waited for with a thing: "czekać z przeprosinami na menedżera". */
const WITH_FOR = /czeka\p{L}* ze? \p{L}+ na (\p{L}+)/u;
/** People for whom something is put off. */
const WAITED_FOR =
	/^(?:menedżer|kierowni|szef|przełożon|dyrektor|brygadzist|właściciel|lekarz|koleg|koleż|zmiennik|klient|gości|pacjent|petent)/u;
/** A wording without him who is not to be waited for: "przeprosić na menedżera od razu" -> "przeprosić od razu". */
export function unawaited(told: string, rule: string): string {
	const [, awaited = ""] = WITH_FOR.exec(rule) ?? [];
	return WAITED_FOR.test(awaited) && !/czeka|zamiast/iu.test(told) ? told.replace(` na ${awaited}`, "") : told;
}

/** Whose things are told to be changed only as the staff agree. */
const IN_THEIRS =
	/(?:aucie|samochodzie|mieszkaniu|domu|telefonie|komputerze|laptopie) (?:klient|goś|gości|pacjent|pasażer|właściciel)/u;
/** What is to be done first, told by a pronoun for the thing: "odłożyć podania bez nadania mu numeru". */
const WITH_PRONOUN = /(?<!\p{L})bez \p{L}+[nc]ia (mu|jej|im) /u;
/** A list of things that a rule asks for, and the last that it bans: "Pełna nazwa firmy, żadnych żartów". */
const LISTED = /^(?<half>[^.;:]+, [^.;:,]+), żadn\p{L}+ [^,.;]+\.?$/iu;

/** True where a text tells nobody to do anything, and names nobody who does it. */
const actless = (text: string): boolean =>
	(text.match(/\p{L}+/gu) ?? []).every(
		(word) => !/^(?:imper|inf|we)/.test(readAct(lower(word))?.form ?? "") && personOf(strip(lower(word))) === undefined,
	);

/** Tests of what a ban makes wrong in a wording. */
export function amissBy(rule: string): ((told: string) => boolean)[] {
	const found: ((told: string) => boolean)[] = [];
	const [, awaited = ""] = WITH_FOR.exec(rule) ?? [];
	if (awaited !== "") {
		found.push((told) => told.includes(` na ${awaited}`) && !/czeka/u.test(told));
		if (/przeprosin/u.test(rule)) found.push((told) => /o umówionej godzinie/u.test(told));
	}
	if (/(?<!\p{L})[Pp]al[^.]* przed \p{L}/u.test(rule)) found.push((told) => told.includes("na zewnątrz"));
	if (/obniża\p{L}* ceny|rabat/u.test(rule))
		found.push((told) => /dopiero wtedy (?:obniż|udziel|przyznaj)/u.test(told));
	if (IN_THEIRS.test(rule))
		found.push((told) => /[Uu]zgodni\p{L}* zmianę [^,;]* z (?:kierownikiem|przełożonym)/u.test(told));
	const [, pronoun = ""] = WITH_PRONOUN.exec(rule) ?? [];
	if (pronoun !== "") {
		const early = new RegExp(`^(?:Należy |Trzeba )?\\p{L}+ ${pronoun} [^,;]+(?: i dopiero wtedy | przed )`, "u");
		found.push((told) => early.test(told));
	}
	if (/skrót\p{L}* myśl/u.test(rule)) found.push((told) => /nazwy|skrót/u.test(told));
	if (/terminów, których [^,]*(?:potwierdz|zatwierdz|dotrzyma|uzgodni|ustali)/u.test(rule))
		found.push((told) => /językiem|słow/u.test(told));
	if (/jadąc\p{L}+ (?:samoch|aut|pojazd)/u.test(rule))
		found.push((told) => /w godzinach|cicho|dobrą chwilę/u.test(told));
	if (/udawa\p{L}*, że nie słysz/u.test(rule)) found.push((told) => /[Pp]rzyzna\p{L}* się/u.test(told));
	const [, hidden = ""] =
		/(?<!\p{L})nie [^,;.]*( (?:po cichu|ukradkiem|po kryjomu|za plecami))(?!\p{L})/iu.exec(rule) ?? [];
	if (hidden !== "") found.push((told) => told.includes(hidden) && !/zamiast/iu.test(told));
	if (/(?:zwleka|ociąga)/u.test(rule)) found.push((told) => /[Zz]r[óo]b\p{L}* to od razu, /u.test(told));
	if (/ z góry/u.test(rule) && !/(?:trakt|patrz|zwraca|mówi|odnos|ocenia|odzywa)/u.test(rule))
		found.push((told) => told.includes(" z szacunkiem"));
	if (/pomija|opuszcza/u.test(rule)) found.push((told) => /^Wykon\p{L}+ [^,;]* za każdym razem/u.test(told));
	if (/zagląda/u.test(rule)) found.push((told) => / i poproś\p{L}* (?:go|ją|ich|je) o zgodę/u.test(told));
	if (/prywatn\p{L}* telefon/u.test(rule)) found.push((told) => /własnych rzeczy|rzeczy klienta/u.test(told));
	if (/pod wpływem/u.test(rule)) found.push((told) => /upoważnieniem|przepustk/u.test(told));
	if (/gromadz\p{L}* się|zbiera\p{L}* się w grup/u.test(rule)) found.push((told) => /kolejce|po kolei/u.test(told));
	if (/rozprasza/u.test(rule))
		found.push((told) => /rozprosz|pracować cicho|pracuj\p{L}* cicho|kiedy można zacząć/u.test(told));
	if (/wygląd/u.test(rule)) found.push((told) => /potrzeb\p{L}* i zapropon/u.test(told));
	if (/zwraca\p{L}* [^.,;]*uwag/u.test(rule)) found.push((told) => /„pan”|przywita/u.test(told));
	if (/ziewa/u.test(rule) && rule.includes(":")) found.push((told) => /, stać prosto/u.test(told));
	const { half = "" } = LISTED.exec(rule)?.groups ?? {};
	if (half !== "" && actless(half))
		found.push((told) => told.startsWith(half) && /^(?: oraz | i |, a )/u.test(told.slice(half.length)));
	return found;
}
