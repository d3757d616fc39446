import type { Report, Token } from "../analysis.ts";
import type { MessageCode } from "../codes.ts";
import { withoutDiacritics } from "../normalise.ts";
import { compilePhrases } from "../phrases.ts";
import { bareAt, isPreposition } from "./grammar.ts";
import { personOf } from "./people.ts";
import { FLATTERING, JUDGING } from "./personality-phrases.ts";
import { addresses, isPast, isReceiver, isSecondPerson, namesColleague, type Remark } from "./remarks.ts";
import type { Segment } from "./segments.ts";
import { type Trait, traitOf } from "./trait-words.ts";

export interface Label {
	good: boolean;
	start: number;
	end: number;
	message: MessageCode;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const PRONOUNS = set("ty ci cie ciebie tobie toba pan pana panu panem pani pania panie panowie panstwo panstwa niego niej nich nim nia on ona oni jego jej mu go was wam wami jemu tych tego tej");
const SERVED_OR_WORK = (bare: string): boolean => personOf(bare)?.side === "served" || /^(?:ludzi|ludzie|ludzmi|prac|robot|zasad|firm|gosc|klien|pacjen|innych|inni|nas|nikt|nikogo)/.test(bare);

const classes = {
	you: (norm: string): boolean => PRONOUNS.has(withoutDiacritics(norm)),
	they: (norm: string): boolean => SERVED_OR_WORK(withoutDiacritics(norm)),
	bad: (norm: string): boolean => traitOf(withoutDiacritics(norm))?.kind === "quality",
};

const table = <V>(rows: readonly (readonly [string, V])[]) =>
	compilePhrases<V>(
		rows.flatMap(([list, value]) => list.split(";").map((pattern): readonly [string, V] => [withoutDiacritics(pattern.trim()), value])).filter(([pattern]) => pattern !== ""),
		{ key: "bare", classes },
	);

const judging = table<MessageCode>(JUDGING);
const flattering = table<true>(FLATTERING.map((list) => [list, true] as const));

const COPULA = set("jestes jestescie jest sa byles bylas byl byla bylo byliscie bylyscie byli bywasz bywa bywacie byc bedziesz bedzie jestem bylem bylam bywam stales stalas stal stala robisz robi zrobiles zrobilas wydajesz wydaje okazales okazalas okazal okazala pozostajesz wychodzisz wyszedles wyszlas uchodzisz uchodzi");
const SELF = set("jestem bylem bylam bywam");
const DENIERS = set("twierdze mowie uwazam sadze chce mysle zarzucam powiedzialbym powiedzialabym nazwalbym nazwalabym nazwal nazwala nazwe");
const REPORTING = /^(?:nazwa[lnl]|nazywa|powiedzia[lnl]|stwierdzi[ln]|napisa[ln]|uslysza[ln]|slysza[ln]|twierdzi|uwaza$|zarzuci[ln]|krzykn|wyzwa[ln]|wyzywa|okrzykn|oceni[ln]|opinii|okresli[ln])/;
const ENDORSING = set("racje slusznie zgadzam zgoda niestety");
const EVERYBODY = set("wszyscy kazdy wszystkim ludzie kazda wiadomo");

class Labels {
	readonly found: Label[] = [];
	private readonly remark: Remark;
	private readonly tokens: readonly Token[];
	private lean: Token[] | undefined;
	private places: number[] = [];

	constructor(remark: Remark) {
		this.remark = remark;
		this.tokens = remark.tokens;
	}

	run(): Label[] {
		const { tokens } = this;
		for (let i = 0; i < tokens.length; i++) {
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			const segment = this.segmentOf(i);
			const phrase = this.phraseAt(i);
			if (phrase !== undefined && !this.excusedPhrase(phrase.value, i, phrase.to, segment)) {
				this.add(false, i, phrase.to, phrase.value);
				i = phrase.to - 1;
				continue;
			}
			const praise = flattering.at(tokens, i);
			if (praise !== undefined && bareAt(tokens, i - 1) !== "nie" && bareAt(tokens, i - 1) !== "jak" && (bareAt(tokens, i + 1) === "z" || !this.served(segment))) {
				this.add(true, i, praise.to, "flattery.trait");
				i = praise.to - 1;
				continue;
			}
			const trait = traitOf(token.bare);
			if (trait === undefined || trait.case === "neuter") continue;
			this.trait(trait, i, segment);
		}
		return this.found;
	}

	/** A judging phrase that begins at token `i`; words of degree inside it are passed over. */
	private phraseAt(i: number): { value: MessageCode; to: number } | undefined {
		if (this.lean === undefined) {
			this.lean = [];
			this.places = [];
			for (let at = 0; at < this.tokens.length; at++) {
				const token = this.tokens[at];
				if (token === undefined || DEGREES.has(token.bare) || (token.bare === "w" && bareAt(this.tokens, at + 1) === "ogole")) continue;
				this.lean.push(token);
				this.places.push(at);
			}
		}
		const start = this.places.indexOf(i);
		if (start < 0) return undefined;
		const match = judging.at(this.lean, start);
		return match === undefined ? undefined : { value: match.value, to: (this.places[match.to - 1] ?? i) + 1 };
	}

	private add(good: boolean, from: number, to: number, message: MessageCode): void {
		const start = this.tokens[from]?.start ?? 0;
		const end = this.tokens[to - 1]?.end ?? start;
		this.found.push({ good, start, end, message });
	}

	private segmentOf(index: number): Segment {
		for (const segment of this.remark.segments) if (index < segment.to) return segment;
		return { from: 0, to: this.tokens.length, head: 0, role: "main", opener: "", joined: "" };
	}

	private has(segment: Segment, words: ReadonlySet<string>): boolean {
		for (let i = segment.from; i < segment.to; i++) if (words.has(bareAt(this.tokens, i))) return true;
		return false;
	}

	/** True when the segment's subject is somebody who is served. */
	private served(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			const person = personOf(bareAt(this.tokens, i));
			if (person?.side === "served" && person.subject && !isPreposition(bareAt(this.tokens, i - 1)) && !addresses(this.tokens, segment.from, segment.to)) return true;
		}
		return false;
	}

	private excusedPhrase(code: MessageCode, from: number, to: number, segment: Segment): boolean {
		const { tokens } = this;
		if (this.served(segment) || this.reported(segment)) return true;
		const first = bareAt(tokens, from);
		if (code === "personality.motive") {
			for (let i = from; i < Math.min(tokens.length, to + 4); i++) if (/^(?:czyj|czyje|czyja|kogo|nazwisk|pochwal|plakat|zaslug)/.test(bareAt(tokens, i))) return true;
			if (/^(?:mi|mu|jej|im)$/.test(bareAt(tokens, to - 2)) && /jedno$/.test(bareAt(tokens, to - 1)) && /^(?:czyj|kto|kogo)/.test(bareAt(tokens, to))) return true;
			if ((first === "olewasz" || first === "gardzisz") && bareAt(tokens, from - 1) === "nie") return true;
		}
		if (first === "bez" && from > 0 && !isLabelBefore(tokens, from)) return true;
		if (bareAt(tokens, from - 1) === "nie" && code === "personality.idiom") return true;
		return false;
	}

	/** A label that somebody else gave and the writer does not share. */
	private reported(segment: Segment): boolean {
		const { tokens } = this;
		const index = this.remark.segments.indexOf(segment);
		for (let at = index; at >= Math.max(0, index - 1); at--) {
			const one = this.remark.segments[at];
			if (one === undefined) continue;
			if (this.has(one, EVERYBODY)) return false;
			for (let i = one.from; i < one.to; i++) {
				if (!REPORTING.test(bareAt(tokens, i))) continue;
				if (bareAt(tokens, i).startsWith("uwaza") && bareAt(tokens, i) !== "uwaza") continue;
				return !this.remark.segments.some((later) => this.has(later, ENDORSING));
			}
		}
		return false;
	}

	/** "nie twierdzę, że …", "… bym cię nie nazwał", "nie jesteś …". */
	private denied(at: number, segment: Segment): boolean {
		const { tokens } = this;
		const index = this.remark.segments.indexOf(segment);
		const governor = segment.role === "main" ? undefined : this.remark.segments[index - 1];
		for (const one of [segment, governor]) {
			if (one === undefined) continue;
			for (let i = one.from; i < one.to; i++) {
				if (bareAt(tokens, i) !== "nie") continue;
				if (DENIERS.has(bareAt(tokens, i + 1))) return true;
				if (one === segment && (COPULA.has(bareAt(tokens, i + 1)) || /^(?:nalezysz|masz|ma)$/.test(bareAt(tokens, i + 1)) || i + 1 === at)) return true;
			}
		}
		return false;
	}

	private trait(trait: Trait, at: number, segment: Segment): void {
		if (trait.kind === "quality") this.quality(trait, at, segment);
		else if (trait.kind === "adjective") this.adjective(trait, at, segment);
		else this.noun(trait, at, segment);
	}

	private excused(at: number, segment: Segment): boolean {
		return this.has(segment, SELF) || this.self(at) || this.reported(segment) || this.served(segment);
	}

	private self(at: number): boolean {
		for (let i = Math.max(0, at - 4); i < at; i++) if (/^(?:ja|sam|sama)$/.test(bareAt(this.tokens, i)) && !addresses(this.tokens, Math.max(0, at - 4), at + 2)) return this.remark.segments.some((one) => this.has(one, SELF)) || bareAt(this.tokens, i) === "ja";
		return false;
	}

	private label(good: boolean, denied: boolean, from: number, to: number, message: MessageCode): void {
		if (good && !denied) this.add(true, from, to, "flattery.trait");
		else if (good !== denied) return;
		else this.add(false, from, to, message);
	}

	private adjective(trait: Trait, at: number, segment: Segment): void {
		const { tokens } = this;
		if (trait.case === "oblique") {
			if (/^(?:za)$/.test(bareAt(tokens, at - 1)) && this.consideredAs(at, segment) && !this.excused(at, segment)) this.label(trait.good, this.denied(at, segment), at, at + 1, "personality.trait");
			return;
		}
		if (this.excused(at, segment)) return;
		const copula = this.copulaNear(at, segment);
		const such = /^(?:taki|taka|takim|taką|tak|strasznie|okropnie|wyjatkowo)$/.test(bareAt(tokens, at - 1));
		const denied = this.denied(at, segment);
		if (copula >= 0 && !this.imperativeBe(segment)) {
			if (!this.ofColleague(copula, at, segment)) return;
			if (this.attributes(at, segment)) return;
			this.label(trait.good, denied, at, at + 1, "personality.trait");
			return;
		}
		if (this.imperativeBe(segment) && (trait.case === "nominative" || trait.case === "instrumental") && !trait.good) {
			this.add(false, such ? at - 1 : at, at + 1, "personality.trait");
			return;
		}
		if (trait.case === "nominative" && this.fragment(at, segment, trait.good)) this.label(trait.good, denied, at, at + 1, "personality.trait");
		else if (trait.case === "instrumental" && /^(?:nazwal|nazwala|nazwe)/.test(bareAt(tokens, at + 1)) && !trait.good) return;
		else if (trait.case === "nominative" && !trait.good && this.personNoun(at, segment)) this.add(false, at, at + 1, "personality.trait");
	}

	/** "nie bądź taki …", "przestań być …", "musisz być …". */
	private imperativeBe(segment: Segment): boolean {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const bare = bareAt(tokens, i);
			if ((bare === "badz" || bare === "badzcie") && bareAt(tokens, i - 1) === "nie") return true;
			if (bare === "byc" && /^(?:przestan|przestancie|przestac|dosc|skoncz|musisz|musi)$/.test(bareAt(tokens, i - 1))) return true;
			if (/^(?:robic|udawac|zgrywac)$/.test(bare) && /^przesta/.test(bareAt(tokens, i - 1))) return true;
			if (/^(?:udawaj|zgrywaj|rob)$/.test(bare) && bareAt(tokens, i - 1) === "nie") return true;
		}
		return false;
	}

	private consideredAs(at: number, segment: Segment): boolean {
		for (let i = segment.from; i < at; i++) if (/^(?:uwaza|mam|maja|ma|uchodzi|uchodzisz|uwazaja|uznaje|wziela|bierze|biora)/.test(bareAt(this.tokens, i)) && addresses(this.tokens, segment.from, segment.to)) return true;
		return false;
	}

	private copulaNear(at: number, segment: Segment): number {
		for (let i = at - 1; i >= Math.max(segment.from, at - 6); i--) if (COPULA.has(bareAt(this.tokens, i))) return i;
		for (let i = at + 1; i < Math.min(segment.to, at + 3); i++) if (COPULA.has(bareAt(this.tokens, i))) return i;
		const index = this.remark.segments.indexOf(segment);
		const previous = this.remark.segments[index - 1];
		if (previous !== undefined && (segment.joined === "i" || segment.joined === "a" || segment.opener === ",") && segment.head === at) {
			for (let i = previous.from; i < previous.to; i++) if (COPULA.has(bareAt(this.tokens, i)) && !isPast(this.tokens[i], this.remark.plain) && traitIn(this.tokens, previous)) return i;
		}
		return -1;
	}

	/** True when the one said to be so is a colleague: the receiver, a name, a role, or nobody named at all. */
	private ofColleague(copula: number, at: number, segment: Segment): boolean {
		const { tokens } = this;
		const verb = bareAt(tokens, copula);
		if (SELF.has(verb)) return false;
		if (isSecondPerson(tokens[copula]) || /^(?:jestes|jestescie|bywasz|bedziesz|robisz|wydajesz)/.test(verb)) return true;
		if (verb === "bylo" || verb === "byc") return false;
		for (let i = segment.from; i < segment.to; i++) {
			if (i === at) continue;
			const token = tokens[i];
			if (token === undefined || token.kind !== "word") continue;
			const before = bareAt(tokens, i - 1);
			if (isPreposition(before) || token.bare === "sie") continue;
			if (/^(?:pan|pani|panstwo|on|ona|oni|panowie|panie|kolega|kolezanka|nasz|nasza|ktos)$/.test(token.bare)) return true;
			if (personOf(token.bare)?.side === "staff") return true;
			if (token.capital && i > 0 && tokens[i - 1]?.kind !== "masked") return true;
			if (token.capital && i === 0 && /(?:a|ek|ał|an|usz|ej|in|rt|ol|ub|aw|ier|on|ert|yk|or|il|am)$/.test(token.norm) && traitOf(token.bare) === undefined && !COMMON_FIRST.has(token.bare) && copula - i <= 2 && copula > i) return true;
			if (i < copula && !FREE.has(token.bare) && /[^aeiouyąęó]$|a$|o$|ość$/.test(token.norm) && !/(?:iej|nie|ie|aj|em|ym|im|ego|oraj|asem)$/.test(token.norm) && traitOf(token.bare) === undefined && !COPULA.has(token.bare)) return false;
			if (i > copula && i < at && isThing(token)) return false;
			if (i > at && /(?:a|ć)$/.test(token.norm) && i === at + 1 && isThing(token)) return false;
		}
		const earlier = this.remark.segments.some((one) => one.from < segment.from && this.served(one));
		return !earlier;
	}

	/** True when the adjective describes a noun that follows it: "jesteś świetny kolega" is left to the nouns, "ma tępe nożyczki" is no label. */
	private attributes(at: number, segment: Segment): boolean {
		const next = this.tokens[at + 1];
		if (next === undefined || at + 1 >= segment.to || next.kind !== "word") return false;
		if (isPreposition(next.bare) || traitOf(next.bare) !== undefined || PERSON_NOUNS.has(next.bare) || FREE.has(next.bare) || COPULA.has(next.bare)) return false;
		if (personOf(next.bare) !== undefined || isReceiver(next.bare)) return false;
		return next.kind === "word" && !next.capital && /(?:a|e|y|i|o|em|ą|ość|nie)$/.test(next.norm) && /(?:pomysl|dzien|decyzj|sytuacj|rzecz|spraw|wiadomosc|zmian|miejsc|czas)/.test(next.bare);
	}

	/** A label without a verb: "Lekkomyślna.", "Zimna jak lód ta nasza Renata". */
	private fragment(at: number, segment: Segment, good: boolean): boolean {
		const { tokens } = this;
		if (this.anyVerb(segment)) return false;
		const next = tokens[at + 1];
		if (segment.head !== at && !/^(?:taki|taka|straszny|straszna|istny|istna|skonczony|skonczona|wyjatkowo|po|prostu|naprawde|zwyczajnie|totalnie|kompletnie|zawsze)$/.test(bareAt(tokens, at - 1)) && !(bareAt(tokens, at - 1) === "dla" || (segment.head < at && isPreposition(bareAt(tokens, segment.head)) && at - segment.head <= 2))) return false;
		if (next === undefined || at + 1 >= segment.to) return segment.to - segment.from <= 3;
		if (next.kind !== "word") return segment.to - segment.from <= 3;
		if (next.capital || isReceiver(next.bare) || /^(?:ta|ten|on|ona|jak|jestes|i|wobec|dla|po|az|taki)$/.test(next.bare) || traitOf(next.bare) !== undefined || PERSON_NOUNS.has(next.bare)) return true;
		return good ? false : personOf(next.bare)?.side === "staff";
	}

	private anyVerb(segment: Segment): boolean {
		for (let i = segment.from; i < segment.to; i++) {
			const token = this.tokens[i];
			if (traitOf(bareAt(this.tokens, i)) !== undefined) continue;
			if (isPast(token, this.remark.plain) || isSecondPerson(token) || COPULA.has(bareAt(this.tokens, i))) return true;
		}
		return false;
	}

	/** "leniwy z ciebie pracownik", "ten arogancki typ". */
	private personNoun(at: number, segment: Segment): boolean {
		const { tokens } = this;
		if (bareAt(tokens, at + 1) === "z" && (PRONOUNS.has(bareAt(tokens, at + 2)) || tokens[at + 2]?.capital === true)) return true;
		return PERSON_NOUNS.has(bareAt(tokens, at + 1)) && !this.served(segment) && (segment.head === at || /^(?:ten|ta|taki|taka|jaki|jaka|straszny)$/.test(bareAt(tokens, at - 1)));
	}

	private noun(trait: Trait, at: number, segment: Segment): void {
		const { tokens } = this;
		if (this.excused(at, segment)) return;
		const denied = this.denied(at, segment);
		const before = bareAt(tokens, at - 1);
		const next = bareAt(tokens, at + 1);
		if (trait.case === "instrumental" && trait.good && denied && NAMING.test(nameVerb(tokens, segment))) {
			this.add(false, segment.head, segment.to, "personality.fitness");
			return;
		}
		if (!trait.good && trait.case === "nominative" && (before === "jak" || (bareAt(tokens, at - 2) === "jak" && /^(?:ostatni|ostatnia|jakis|jakas|zwykly|zwykla|prawdziwy|prawdziwa|skonczony|skonczona|typowy|typowa)$/.test(before))) && addresses(tokens, segment.from, segment.to) && !denied) {
			this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (before === "jak" && !(next === "z" || trait.good === false)) return;
		const ofYou = this.fromWhom(at, segment);
		const copula = this.copulaNear(at, segment);
		if (trait.good) {
			if (trait.case === "oblique" || before === "jak") return;
			if (ofYou || (copula >= 0 && this.ofColleague(copula, at, segment)) || (trait.case === "nominative" && segment.head === at && !this.anyVerb(segment) && (segment.to - segment.from <= 3 || tokens[at + 1]?.capital === true || /^(?:w|na)$/.test(next)))) this.label(true, denied, at, at + 1, "personality.idiom");
			return;
		}
		if (trait.case === "oblique") {
			if (before === "za" && this.consideredAs(at, segment)) this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (isPreposition(before) && at - 1 !== segment.head && before !== "jako" && before !== "jak") return;
		if (denied && !this.imperativeBe(segment)) return;
		if (this.imperativeBe(segment) || ofYou) {
			this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (copula >= 0) {
			if (this.ofColleague(copula, at, segment)) this.add(false, at, at + 1, "personality.trait");
			return;
		}
		if (trait.case === "instrumental" && !/^(?:zachowujesz|zachowuje)/.test(bareAt(tokens, segment.head))) return;
		if (before === "jak" && !addresses(tokens, segment.from, segment.to)) return;
		if (this.anyVerb(segment) && segment.head !== at && before !== "jak" && !/^(?:ty|taki|taka|ten|ta|wy|pan)$/.test(before) && !/^(?:jeden|jedna)$/.test(next)) return;
		this.add(false, at, at + 1, "personality.trait");
	}

	/** "… z ciebie", "z pana …". */
	private fromWhom(at: number, segment: Segment): boolean {
		const { tokens } = this;
		for (let i = Math.max(segment.from, at - 4); i < Math.min(segment.to - 1, at + 4); i++) {
			if (bareAt(tokens, i) !== "z" && bareAt(tokens, i) !== "ze") continue;
			const who = tokens[i + 1];
			if (who === undefined || i + 1 === at) continue;
			if (/^(?:ciebie|pana|pani|panow|panstwa|was|niego|niej|nich|tej|tego|naszej|naszego)$/.test(who.bare) || (who.capital && who.kind === "word")) return !(who.bare === "tej" && personOf(bareAt(tokens, i + 2))?.side === "served");
		}
		return false;
	}

	private quality(trait: Trait, at: number, segment: Segment): void {
		const { tokens } = this;
		if (this.excused(at, segment)) return;
		const before = bareAt(tokens, at - 1);
		const earlier = bareAt(tokens, at - 2);
		const possessive = /^(?:tw[oe]j|twoj[aeą]|twojego|twojej|twoim|twoich|panski|panska|panskie|panskiej|panskiego|wasz|wasza|wasze|waszej|jego|jej|ich|swoja|swoim|twa|twe|twym)/;
		if (trait.good) {
			const lacks = /^(?:brak|brakuje|zero|brakowalo|brakiem)$/;
			for (let i = Math.max(segment.from, at - 4); i < at; i++) {
				if (!lacks.test(bareAt(tokens, i))) continue;
				for (let j = segment.from; j < segment.to; j++) {
					if (/^(?:ci|panu|pani|mu|jej|wam|tobie|u)$/.test(bareAt(tokens, j)) && !(bareAt(tokens, j) === "u" && !isReceiver(bareAt(tokens, j + 1)))) {
						this.add(false, i, at + 1, "personality.trait");
						return;
					}
				}
			}
			return;
		}
		const owned = possessive.test(before) || possessive.test(earlier) || /^(?:pana|pani)$/.test(before) || (/^(?:pana|pani|twoja|twoje)$/.test(bareAt(tokens, at + 1)) && (segment.head === at || this.reaction(segment))) || (tokens[at + 1]?.capital === true && tokens[at + 1]?.kind === "word" && segment.head === at) || this.ownership(segment);
		if (!owned) return;
		if (/^(?:na|wobec)$/.test(before) && /^(?:reakcja|odpowiedz)/.test(earlier)) return;
		this.add(false, possessive.test(before) || /^(?:pana|pani)$/.test(before) ? at - 1 : at, at + 1, "personality.trait");
	}

	private reaction(segment: Segment): boolean {
		return segment.role === "main";
	}

	/** "ma pani we krwi", "cechuje cię", "bije od ciebie", "z twojej strony". */
	private ownership(segment: Segment): boolean {
		const { tokens } = this;
		for (let i = segment.from; i < segment.to; i++) {
			const bare = bareAt(tokens, i);
			if (bare === "krwi" || (bare === "cechuje" && addresses(tokens, segment.from, segment.to)) || (/^(?:bije|wylewa|kipi|przebija)$/.test(bare) && addresses(tokens, segment.from, segment.to))) return true;
			if (bare === "strony" && isReceiver(bareAt(tokens, i - 1))) return true;
			if (bare === "wykazujesz" || bare === "grzeszysz" || (bare === "masz" && i < segment.to && /^(?:w|za)$/.test(bareAt(tokens, i + 2)))) return true;
			if (bare === "wykazal" || bare === "wykazala" || bare === "wykazales" || bare === "wykazalas") return addresses(tokens, segment.from, segment.to) || isSecondPerson(tokens[i]);
		}
		return false;
	}
}

const DEGREES = set("ogole wcale zupelnie kompletnie naprawde chyba jeszcze nawet absolutnie totalnie juz zwyczajnie zdecydowanie niestety najwyrazniej raczej calkiem calkowicie po-prostu widocznie");
const PERSON_NOUNS = set("czlowiek czlowieku kobieta dziewczyna dziewczyno chlopak facet gosc typ typek osoba kolega kolezanka pracownik pracownica szef szefowa babka baba chlop dusza sprzedawca kelner kelnerka kierowca lekarz opiekunka nauczyciel");
const COMMON_FIRST = set("dla wczoraj dzisiaj dzis rano od na po przy w z za do u moim zdaniem szczerze naprawde kawa herbata zupa odpowiedz rozmowa obsluga notatka kawiarnia winda sala umowa faktura ekspozycja wycena wiadomosc prezentacja instrukcja oferta informacja atmosfera kolacja strona lada szafa paczka");
const FREE = set("nie sie tak taki taka takim bardzo dosc zbyt za troche naprawde strasznie okropnie wyjatkowo zwyczajnie zwyczajnym zwykly zwykla po prostu wczoraj dzis dzisiaj rano jednak tez i a ale w z na do dla wobec od przy jak juz znowu dzisiaj niestety to ten ta wciaz moim zdaniem ci mi mu raczej chyba wrecz kompletnie totalnie wyraznie nadal jeszcze czasem bywa zawsze ciagle wiecznie stale");

const NAMING = /^nazwa/;

const nameVerb = (tokens: readonly Token[], segment: Segment): string => {
	for (let i = segment.from; i < segment.to; i++) if (NAMING.test(bareAt(tokens, i))) return bareAt(tokens, i);
	return "";
};

const isThing = (token: Token): boolean => token.kind === "word" && !token.capital && !FREE.has(token.bare) && traitOf(token.bare) === undefined && personOf(token.bare) === undefined && /(?:[bcdfgklmnprstwz]|acja|cja|ość|anie|enie|owa|oda|uga|awa|erta|ena)$/.test(token.norm) && !/(?:iej|ym|em|im|ie)$/.test(token.norm) && token.bare.length > 3;

function isLabelBefore(tokens: readonly Token[], from: number): boolean {
	const before = bareAt(tokens, from - 1);
	return PERSON_NOUNS.has(before) || traitOf(before) !== undefined || /^(?:jestes|pan|pani|ty|jest|on|ona)$/.test(before) || personOf(before)?.side === "staff";
}

const traitIn = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) if (traitOf(bareAt(tokens, i)) !== undefined) return true;
	return false;
};

/** The labels of persons in a remark, good and bad. */
export function findLabels(remark: Remark): Label[] {
	return new Labels(remark).run();
}

/** True when the remark names some colleague or addresses one. */
export const concernsColleague = (remark: Remark): boolean => addresses(remark.tokens, 0, remark.tokens.length) || namesColleague(remark.tokens, 0, remark.tokens.length);

export const labelReport = (label: Label, text: string): Report => ({
	check: label.good ? "flattery" : "personality",
	start: label.start,
	end: label.end,
	message: label.message,
	why: label.good ? "why.flattery" : "why.personality",
	params: { words: text.slice(label.start, label.end) },
});
