import type { Token } from "#app/coach/analysis.ts";
import { compileAnyOrder } from "#app/coach/any-order.ts";
import type { MessageCode } from "#app/coach/codes.ts";
import { withoutDiacritics } from "#app/coach/normalise.ts";
import { compilePhrases } from "#app/coach/phrases.ts";
import { bareAt } from "../words/grammar.ts";
import { personOf } from "../words/people.ts";
import { isImperativeAt, type Segment } from "../words/segments.ts";
import { FRAMES } from "./person-frames.ts";
import { ANY_ORDER } from "./person-idioms.ts";
import { FLATTERING, JUDGING } from "./personality-phrases.ts";
import { isSecondPerson, type Remark } from "./remarks.ts";
import { traitOf } from "./trait-words.ts";

export interface Label {
	good: boolean;
	start: number;
	end: number;
	message: MessageCode;
}

/** True for the role of a colleague in the nominative. */
export const isStaff = (bare: string): boolean =>
	personOf(bare)?.side === "staff" ||
	/^(?:prezes|prezeska|majster|lider|liderka|doktor|ortopeda|okulista|chirurg|neurolog|kardiolog|pediatra|instalator|kadrowa|kolega|kolezanka|prawniczka|ordynator|tlumaczk?a?|poloznik|brukarz|dekarz|glazurnik|murarz|stewardessa|zmiennik|zmienniczka|hydraulik)$/.test(
		bare,
	);

/** True for any case of the role of a colleague in the singular. */
export const isStaffForm = (bare: string): boolean => {
	if (isStaff(bare)) return true;
	const found = /^(..+?)(?:iem|em|owi|ego|emu|a|u|ie|e|y|i)$/.exec(bare);
	if (found === null || personOf(bare)?.side === "served") return false;
	const stem = found[1] ?? "";
	return isStaff(stem) || isStaff(`${stem}a`) || isStaff(`${stem.replace(/c$/, "k")}a`) || isStaff(`${stem}y`);
};

/* @__NO_SIDE_EFFECTS__ */
export const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const PRONOUNS = set(
	"ty ci cie ciebie tobie toba pan pana panu panem pani pania panie panowie panstwo panstwa niego niej nich nim nia jemu on ona oni jego jej mu go was wam wami jemu tych tego tej",
);
export const SERVED_OR_WORK = (bare: string): boolean =>
	personOf(bare)?.side === "served" ||
	/^(?:ludzi|ludzie|ludzmi|prac|robot|zasad|firm|gosc|klien|pacjen|innych|inni|nas|nikt|nikogo)/.test(bare);

export const classes = {
	you: (norm: string): boolean => PRONOUNS.has(withoutDiacritics(norm)) || isStaffForm(withoutDiacritics(norm)),
	/** A colleague as the subject. */
	fellow: (norm: string): boolean => (norm[0] === "t" && norm !== "ty" ? isStaff(norm) : classes.you(norm)),
	only: (norm: string): boolean => /^(?:tylko|wylacznie|jedynie)$/.test(norm),
	they: (norm: string): boolean => SERVED_OR_WORK(withoutDiacritics(norm)),
	bad: (norm: string): boolean => traitOf(withoutDiacritics(norm))?.kind === "quality",
	fault: (norm: string): boolean => {
		const trait = traitOf(withoutDiacritics(norm));
		return trait?.kind === "quality" && !trait.good;
	},
	/** What a person is likened to. */
	alike: (norm: string): boolean =>
		/^(?:dzieck|dzieci|bab[aye]|choragiew|mumi|slup|kolek|osiol|krowa|ciele|walec|taran|czolg|obrazon|rozkapr|nastol|malpa|krolow|ksiez|hrabi|primad|pijaw|mucha|slimak|zolw|lodow|scian|glaz|lod|robot|automat|zombie|duch|kot|pies|lis|wilk|hien|sep|zmi[ija]|pralk|kamieni|szczur|kameleon|swiet[ya]|gwiazd|diw|dziewczynk)/.test(
			norm,
		),
	/** Whom somebody plays: "niezastąpionego", "zajętą". */
	acted: (norm: string): boolean => norm.length > 4 && /(?:ego|a|ice|ke)$/.test(norm) && !/[ns]ia$/.test(norm),
	/** As what somebody is looked down upon. */
	scorned: (norm: string): boolean =>
		/^(?:smiec|powietrz|intruz|wrog|zlo$|natret|idiot|glup|durn|robak|popych|karaluch|wor(?:k|ek)|przedmiot|bydl|numer|sluzb|niewol|petent|ps(?:a|y|ow)|klopot|kare$|zer[ao]|gorsz|szczeni|podwladn|dzieci|zlodziej)/.test(
			norm,
		),
	virtue: (norm: string): boolean => {
		const trait = traitOf(withoutDiacritics(norm));
		return trait?.kind === "quality" && trait.good;
	},
	/** What a person may lack: a good quality, or what everybody is said to have. */
	asset: (norm: string): boolean =>
		classes.virtue(norm) ||
		/^(?:wspolczuci|cieplo$|ciepla$|dobro[ct]|klas[aey]$|manier|logik|higien|chec|inicjatyw|prac[aey]$|robot[aey]$|obowiaz|wstyd|umiar|pomoc)/.test(
			withoutDiacritics(norm),
		),
	/** What somebody is said not to be: any quality or role, but for a bad one, which would be praise, and states. */
	unlike: (norm: string): boolean =>
		norm.length > 3 &&
		/(?:[^aeiou][yi]?a|[yi]|em)$/.test(norm) &&
		!/^(?:winn|jedyn|ostatn|pierwsz|chor|glodn|zmecz|mozliw|wazn|potrzebn|obecn|zlosliw|problem|sekret|nowosc)|(?:ami|ymi|imi)$/.test(
			norm,
		) &&
		traitOf(norm)?.good !== false,
	/** What somebody is not called: good qualities and masters of a trade, as the instrument. */
	named: (norm: string): boolean => {
		const trait = traitOf(norm);
		return trait === undefined
			? /(?:[kc]iem|[rszt]em|[kt]a|ca)$/.test(norm) && isStaffForm(norm)
			: trait.good && /(?:[aey]m|im|a)$/.test(norm);
	},
	/** What a quality is likened to, but in praise. */
	odd: (norm: string): boolean =>
		!/^(?:ja$|my$|na$|w$|u$|przy|nalez|trzeba|czlow|kolega|gospod|dzent|gdyby|zawsze|zwykle|dawniej|kiedys|inni|tamt|swiet|aniol|mistrz|zawodow|profesj|nikt|malo|kot$|kotka|komputer|matka|skala|opoka)/.test(
			norm,
		),
	/** At what nobody wants to be good. */
	dodging: (norm: string): boolean =>
		/^(?:zwal|narzek|mig|unik|plotkow|marudz|wykrec|obij|klam|spozni|psuc|dziel|szuk|udaw|znik|wymysl|odklad|zrzuc|czepi)(?:[ae]n)?i/.test(
			norm,
		),
	post: (norm: string): boolean => /^(?:stanowisk|prac[aey]$|robot[aey]$|rola$|funkcja$|zawod)/.test(norm),
	/** Verbs that judge whoever does so, and their nouns: "wymądrzasz się", "gwiazdorzenie". */
	airs: (norm: string): boolean =>
		/^(?:wymadrza|madrz(?:eni|yc|ysz|yj|y$)|(?:cwaniak|leser|leniuch|lizus|bumel|szpan)[ou][wj]|(?:po)?gwiazdorz|panosz|wywyzszaj?(?!on)|szarogesi|podlizuj|podlizyw|pusz(?:y|ysz|yc|enie)$|walkoni|wymigu|wymigiw|migasz|swiruj|(?:knu|intrygu|manipulu|histeryzu|dramatyzu|judzi|jatrzy|matacz|dasa)[jsc]|zgnusni|(?:roz(?:leniwi|wydrzy|bestwi)|[sz](?:chami|glupi|durni|dziadzi|idioci|dzicz|cwani)a?|wycwani)l)/.test(
			norm,
		),
	/** Names of the great that mock where a fault follows. */
	mock: (norm: string): boolean =>
		/^(?:geniusz|artyst|filozof|profesor|ekspert|znawc|bohater|einstein|sherlock|kopernik|orzel)/.test(norm),
	/** Those who know less than anybody of the trade. */
	/** What has neither wits nor feelings. */
	dull: (norm: string): boolean =>
		/^(?:kaloryf|parkom|ryb[aynk]|ceg[ly]|lodow|kamie|slon|wal(?:ec|ca)|but[ay]?$|klod|pie?n(?:$|ia)|much|slimak|zolw|beton|glaz|tabor|mul|bankom|czolg|buldoz|mlot|automat|scian|szlaban|traktor|robot|slup|lopat|drzw|krow|kot$|malp|drut|kaktus)/.test(
			norm,
		),
	/** What somebody with a high opinion of himself is called in mockery. */
	lord: (norm: string): boolean =>
		/^(?:ksiezn[ai]|ksiaze$|krolow[ae]|krolew|hrabi(?:a|na|ank)|prima[db]|panienka$|panicz|jasnie|gwiazd(?:or|eczka)$|arystok|wielmoz|baron$|sultan$|diwa$|dziedzic)/.test(
			norm,
		),
	/** What somebody may have as much of as a thing has. */
	grace: (norm: string): boolean =>
		classes.virtue(norm) || /^(?:wdziek|urok|refleks|humor|charyzm|gracj|finezj|czar$|subteln|lotnosc)/.test(norm),
	novice: (norm: string): boolean =>
		/^(?:dziec(?:ko|iak)|stazyst|praktykant|malpa|pierwszoklas|przedszkola|gimnazja|licealis|(?:pie|szes|siedm|dzies)ciolat|pieciolat|uczniak|uczen$|babcia|kot$|pies$|automat$|robot$|idiota)/.test(
			norm,
		),
	/** Too much of it unfits a person. */
	soft: (norm: string): boolean =>
		/^(?:miekk|krotk|cienk|malutk|delikatn|nerwow|powoln|glupi|lagodn|ulegl|wrazliw|dumn|sztywn|surow|wygodn|slab)(?:[iya]|im)?$/.test(
			norm,
		),
	hero: (norm: string): boolean => {
		const trait = traitOf(withoutDiacritics(norm));
		return trait?.kind === "noun" && trait.good;
	},
	goodtrait: (norm: string): boolean => {
		const trait = traitOf(withoutDiacritics(norm));
		return trait?.kind === "adjective" && trait.good;
	},
	vice: (norm: string): boolean => {
		const trait = traitOf(withoutDiacritics(norm));
		return trait !== undefined && !trait.good && trait.kind !== "quality" && trait.case !== "neuter";
	},
	staff: (norm: string): boolean => isStaff(withoutDiacritics(norm)),
	poss: (norm: string): boolean => /^(?:tw[oe][ji]|panski|wasz)|^(?:pana|pani|jego|jej)$/.test(withoutDiacritics(norm)),
	role: (norm: string): boolean => isStaffForm(withoutDiacritics(norm)),
	lone: (norm: string): boolean => /^(?:ciebie|pana|pani|niego|niej|nim)$/.test(norm),
	/** To whom something matters: a pronoun, or a noun with the ending of the dative. */
	whom: (norm: string): boolean => classes.you(norm) || (norm.endsWith("owi") && personOf(norm)?.side !== "served"),
	gain: (norm: string): boolean =>
		/^(?:premi|prowizj|kas[aeyi]e?$|pieni[aą]?[dz]|napiw|zysk|wlasn|siebi|swo(?:im|j)|wyplat|zarob|nadgodzin|podwyz|awans|stolk|tytul|wygod|urlop|fajran|hajs|szmal|fors|sukces|pozycj|karier|punkt)/.test(
			withoutDiacritics(norm),
		),
	job: (norm: string): boolean =>
		classes.staff(norm) ||
		classes.title(norm) ||
		(/(?:nik|arz|erz|or|ista|owiec|ent|ster|acz|iel|owca|dca|lka|nka|rka)$/.test(norm) && !/^wynik|^kolor/.test(norm)),
	inf: (norm: string): boolean => /[aeiuyozs]c$/.test(withoutDiacritics(norm)),
	title: (norm: string): boolean =>
		/^(?:profesor|prezes|dyrektor|krol|ksiezniczk|hrabi|madral|ekspert|specjalist|znawc|artyst|obronc|bohater|mistrz|swiet[ya]|naj(?:madrzejs|lepsz|wazniejs)|dam[ay]$|sedzi|filozof|doktor|inzynier|geniusz|gwiazd|psycholog)/.test(
			withoutDiacritics(norm),
		),
};

export const table = <V>(rows: readonly (readonly [string, V])[]) =>
	compilePhrases<V>(
		rows
			.flatMap(([list, value]) =>
				list.split(";").map((pattern): readonly [string, V] => [withoutDiacritics(pattern.trim()), value]),
			)
			.filter(([pattern]) => pattern !== ""),
		{ key: "bare", classes },
	);

export const judging = table<MessageCode>([...JUDGING, ...FRAMES]);
/** Idioms in any order, in a complaint alone. */
export const idioms = compileAnyOrder(withoutDiacritics(ANY_ORDER), classes, "bare");
export const flattering = table<true>(FLATTERING.map((list) => [list, true] as const));

export const COPULA = set(
	"jestes jestescie jest sa byles bylas byl byla bylo byliscie bylyscie byli bywasz bywa bywacie byc bedziesz bedzie jestem bylem bylam bywam stales stalas stal stala robisz robi zrobiles zrobilas wydajesz wydaje okazales okazalas okazal okazala pozostajesz wychodzisz wyszedles wyszlas uchodzisz uchodzi chodzisz siedzisz stoisz chodzi siedzi stoi",
);
export const SELF = set("jestem bylem bylam bywam");
export const DENIERS = set(
	"twierdze mowie uwazam sadze chce mysle zarzucam powiedzialbym powiedzialabym nazwalbym nazwalabym nazwal nazwala nazwe",
);
export const REPORTING =
	/^(?:nazwa[lnl]|nazywa|powiedzia[lnl]|stwierdzi[ln]|napisa[ln]|uslysza[ln]|slysza[ln]|twierdzi|uwaza$|zarzuci[ln]|mowil[aiy]?$|mowia$|krzykn|wyzwa[ln]|wyzywa|okrzykn|oceni[ln]|opinii|okresli[ln])/;
export const ENDORSING = set("racje slusznie zgadzam zgoda niestety");
export const EVERYBODY = set("wszyscy kazdy wszystkim ludzie kazda wiadomo");

export const DEGREES = set(
	"prostu ogole wcale zupelnie kompletnie naprawde chyba jeszcze nawet absolutnie totalnie juz zwyczajnie zdecydowanie niestety najwyrazniej raczej calkiem calkowicie po-prostu widocznie",
);
export const PERSON_NOUNS = set(
	"czlowiek czlowieku kobieta dziewczyna dziewczyno chlopak facet gosc typ typek osoba kolega kolezanka pracownik pracownica szef szefowa babka baba chlop dusza sprzedawca kelner kelnerka kierowca lekarz opiekunka nauczyciel",
);
/** Common first names in the nominative: at the head of a sentence they are told from things only by a list. */
export const FIRST_NAMES = set(
	"agata martyna kornelia dominika michalina antonina helena wanda oliwia amelia eliza karina sabina roksana angelika sandra wioletta ilona aldona celina jagoda malwina marlena wieslawa zdzislawa czeslaw dariusz jaroslaw cezary krystian anna ania kasia basia gosia ola ewa ela magda marta monika iza asia aga agnieszka beata renata danuta danka halina grazyna krystyna krysia irena irka jadzia jadwiga zosia zofia hania hanna maja julia karolina kinga dorota justyna sylwia patrycja paulina natalia weronika wiktoria iwona izabela bozena teresa urszula ula marzena mariola jolanta jola lidia lucyna elzbieta alicja ala aleksandra barbara katarzyna malgorzata joanna marysia maria olga edyta aneta anita emilia daria klaudia kamila milena nina zuzia zuzanna gabriela lucja adam adrian andrzej antek arek artur bartek bartosz bogdan czesiek damian daniel darek dawid edek eryk filip franek grzegorz grzesiek henryk heniek hubert igor jacek jakub jolka baska goska kaska zoska krycha mietek kazik kuba jan janek janusz jarek jerzy jurek jozef jozek kacper kamil karol konrad krzysztof krzysiek lech leszek lukasz maciej maciek marcin marek mariusz mateusz michal mirek norbert oskar pawel patryk piotr piotrek przemek radek rafal robert roman romek ryszard rysiek sebastian slawek stanislaw staszek stefan szymon tadeusz tadek tomasz tomek waldek wiesiek wiktor witek wojtek wojciech zbyszek zbigniew zenek zdzislaw olek ignacy bolek",
);
/** True for a case of a common first name: "Igorze", "Beacie", "Tomka". */
export const isNameForm = (bare: string): boolean => {
	for (const name of FIRST_NAMES)
		if (bare.startsWith(name.slice(0, Math.max(3, name.length - 3))) && Math.abs(bare.length - name.length) <= 3)
			return true;
	return false;
};
export const FREE = set(
	"alez ale no oj ej bo poniewaz gdyz skoro nie sie tak taki taka takim bardzo dosc zbyt za troche naprawde strasznie okropnie wyjatkowo zwyczajnie zwyczajnym zwykly zwykla po prostu wczoraj dzis dzisiaj rano jednak tez i a ale w z na do dla wobec od przy jak juz znowu dzisiaj niestety to ten ta wciaz moim zdaniem ci mi mu raczej chyba wrecz kompletnie totalnie wyraznie nadal jeszcze czasem bywa zawsze ciagle wiecznie stale",
);

export const NAMING = /^nazwa/;

export const nameVerb = (tokens: readonly Token[], segment: Segment): string => {
	for (let i = segment.from; i < segment.to; i++) if (NAMING.test(bareAt(tokens, i))) return bareAt(tokens, i);
	return "";
};

export const isThing = (token: Token): boolean =>
	token.kind === "word" &&
	!token.capital &&
	!FREE.has(token.bare) &&
	traitOf(token.bare) === undefined &&
	personOf(token.bare) === undefined &&
	/(?:[bcdfgklmnprstwz]|acja|cja|ość|anie|enie|owa|oda|uga|awa|erta|ena)$/.test(token.norm) &&
	!/(?:iej|ym|em|im|ie)$/.test(token.norm) &&
	token.bare.length > 3;

/** Where staff sit: "pani z rejestracji" is no customer. */
export const DESKS =
	/(?:^| )(?:rejestr|okien|recepc|kas[ay]|infolin|obslug|sekretar|dzial|admin|biur|urzed|szatn|dziekan|ksiegow|reklam|serwis|ochron|punkt|inform|kadr|sklep|warszt|poczt|salon|bank|szpit|labor|firm|wypozyc|magaz|gabin|centr|call|apte|stois|portier|zmian|nas(?: |$))/;

/** "Ta pani była wredna, a ty …", "ten pan to nerwus, przywitaj go": beside the receiver somebody else is pointed at, who is served. */
export const pointsAway = ({ tokens, segments }: Remark, segment: Segment, i: number): boolean =>
	/^(?:pani?|kobieta|facet|gosc|chlopak|dziewczyna|czlowiek)$/.test(bareAt(tokens, i)) &&
	/^t(?:a|en|amt[ae]n?)$/.test(bareAt(tokens, i - 1)) &&
	!DESKS.test(`${bareAt(tokens, i + 2)} ${bareAt(tokens, i + 3)}`) &&
	segments.some(
		(one) =>
			one !== segment &&
			tokens
				.slice(one.from, one.to)
				.some((token, at) => isSecondPerson(token) || isImperativeAt(tokens, one.from + at)),
	);

/** An unknown noun in lower case that is no name of a person by its ending: "ta winda", "ten zamek". */
export const namesThing = (token: Token | undefined): boolean =>
	token?.kind === "word" &&
	!token.capital &&
	personOf(token.bare) === undefined &&
	traitOf(token.bare) === undefined &&
	!PERSON_NOUNS.has(token.bare) &&
	!FIRST_NAMES.has(token.bare) &&
	!isStaff(token.bare) &&
	!/^(?:nasz|twoj|wasz|moj|now[yai]|mlod|star|pan|drug|wielk|cal|facet|kolo$|czlek|ziom|szefu)|(?:czka|[iy]sta|[ao]r|arz|nik|nica|ant|ent|iec|cha|ska|ski)$/.test(
		token.bare,
	);

export function isLabelBefore(tokens: readonly Token[], from: number): boolean {
	let at = from - 1;
	while (/^(?:to|jest)$/.test(bareAt(tokens, at)) && at > 0) at--;
	const before = bareAt(tokens, at);
	return (
		PERSON_NOUNS.has(before) ||
		traitOf(before) !== undefined ||
		/^(?:jestes|pan|pani|ty|jest|on|ona|ktos)$/.test(before) ||
		isStaff(before)
	);
}

export const traitIn = (tokens: readonly Token[], segment: Segment): boolean => {
	for (let i = segment.from; i < segment.to; i++) if (traitOf(bareAt(tokens, i)) !== undefined) return true;
	return false;
};
