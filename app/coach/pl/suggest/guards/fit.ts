import { type Hinted, holdsOne, matches } from "#app/coach/hints.ts";
import { keptFew } from "#app/coach/remembered.ts";
import { answersAll } from "../lists/listed-bans.ts";
import { readAct } from "../reading/act-reading.ts";
import { keptWrongs } from "./kept-wrongs.ts";
import { actLost, TORN_PARTS, tornBy, withoutOldSelf } from "./torn-parts.ts";

/** What no wording says, whatever the ban was. */
const UNFIT: readonly Hinted[] = [
	// Acts that are wrong in every place and at every time: no wording may send them elsewhere.
	[
		["po wyjściu", "dopiero po", "dopiero wtedy", "poza ", "w czasie przerwy", "z dala"],
		/(?<!\p{L})(?:podważa|obgad|obmawia|wyśmiewa|narzeka|obraża|rzuca|szarp|popych|poniża|okłam|nadużywa|strasz(?:y|ą|ć)|grozi|pouczaj)\p{L}* [^,;]*(?:po wyjściu|dopiero (?:po|wtedy)|(?<!\p{L})poza |w czasie przerwy|z dala)/iu,
	],
	// Perfume is worn all day, and an answer is not given to a pain.
	[
		["poza ", "dopiero po", "dopiero wtedy", "do końca", "w czasie przerwy"],
		/(?:zagląda\p{L}* do cudz|zagląda\p{L}* do (?:szuflad|szaf|kieszeni|toreb|torebek|portfel|walizek)|przeszukuj\p{L}* cudz|przegląda\p{L}* rzeczy (?:gości|gościa|klient|pacjent)|(?<!\p{L})grzeb(?:ać|ani|i|z)|podsłuchuj|podgląda)\p{L}* [^;]*(?:poza |dopiero (?:po|wtedy)|do końca|w czasie przerwy)/iu,
	],
	[
		["iedź ", "iedzi ", "iedzą ", "iedzieć ", "osiedzeniem"],
		/posiedzeniem w telefonie|sied(?:ź|zi|zą|zieć)\p{L}* (?:na dyżurze|w telefonie)/iu,
	],
	[
		["łon", "yby", "zyb", "abezpiecz", "hroń"],
		/(?:[Zz]abezpiecz|[Cc]hro[nń])\p{L}* \p{L}+ (?:farbą|lakierem|klejem|wodą|błotem|olejem)/u,
	],
	[["rzerwy", "zapleczu"], /[Rr]ób\p{L}* (?:zdjęcia|nagrania) [^,;]*(?:w czasie przerwy|na zapleczu)/u],
	[["badaj", "bada "], /[Zz]bada(?:j|ć|my|jcie)? (?:diagnoz|wynik|rozpoznani)/u],
	[["poza "], /(?:potwierdzeniem|sprawdzeniem|uzgodnieniem|zakończeniem) poza /u],
	[["erfum"], /perfum\p{L}* [^,;]*poza (?!zmian|prac|godzin)/iu],
	[["dpowiada"], /odpowiada\p{L}* na (?:ból|lęk|strach|obaw|płacz)/iu],
	[["na miejscu"], /zostaw\p{L}* (?:wizyt|termin|spotkan|lekcj|rezerw)\p{L}* [^,;]*na miejscu/iu],
	[["na prośbę "], /dawki na prośbę [^,;]* bez zmian| na prośbę (?:go|ją|ich)(?=[ ,.]|$)/iu],
	[["rzeno"], /przeno(?:ś|si|sz)\p{L}* \p{L}+ami /iu],
	[["potrzeby", "powodu"], /(?<!\p{L})po \p{L}+(?:aniu|eniu|ęciu) [^,;]* bez (?:potrzeby|powodu)/iu],
	[[" strój"], /^[^,;]*(?:ubrani|odzież)\p{L}* [^,;]*(?:nosi\p{L}*|noś|noszą) strój/iu],
	// Neglect is no order, and a breakdown is no thing to put away.
	[["omija", "gnoruj", "ekceważ"], /(?:^|, | i )(?:pomijaj|ignoruj|lekceważ)(?:cie|my)? (?!nie)\p{L}/iu],
	[["miejsce"], /odkłada\p{L}* (?:awari|uster|napraw|wyciek|przeciek|problem)\p{L}* [^,;]*miejsce/iu],
	[
		["kładaj", "kładać", "rzymaj", "rzymać", "kłada", "rzyma"],
		/(?:odkłada|trzyma)\p{L}* (?:\p{L}+(?:e|ą|y) )?(?:szept|cisz|tłum|hałas|śmiech|rozm[oó]w|plotk|krzyk|pauz|żart|kłótn|dyskusj|smród|zapach|bałagan|pośpiech)\p{L}* (?:na wyznaczone|z dala|w wyznaczonym|poza)/iu,
	],
	[[" nikt"], /^(?!.*(?<!\p{L})nie(?!\p{L})).* nikt(?= |$)/iu],
	[["artuj"], /żartuj\p{L}* tylko/iu],
	[["odłącza"], /podłącza\p{L}* prywatn\p{L}+ [^,;]*poza /iu],
	[[" wolno jeść "], /^(?:na|w|przy) \p{L}+ wolno jeść [^,;]*w pomieszczeniu/iu],
	[["na osobności"], /rozmawia\p{L}* (?!z |ze |o |po )\p{L}+ w [^,;]*na osobności/iu],
	[
		[" z włączon", " z pracując", " z uruchomion"],
		/ (?:z|przy) \p{L}+ [^,;]*z (?:włączon|pracując|uruchomion)\p{L}+/iu,
	],
	// What is coarse, mocking or false is right nowhere; who turns away does so at no time; nobody is pressed a little only.
	[
		["poza ", "dopiero", "przerw", " do końca", " po "],
		/(?:wulgaryz|sarkazm|ironi|przekleńst|wyzwisk|gróźb|groźb|obelg|szantaż|przemoc|kłamst|plot(?:ek|ki))\p{L}* [^,;]*(?:poza |dopiero |w czasie przerwy|do końca|po \p{L}+)/iu,
	],
	[["plecami", "tyłem", "bokiem"], /odwr(?:ac|óc)\p{L}* się (?:plecami|tyłem|bokiem)/iu],
	[["tylko"], /(?:nakłania|zmusza|strasz|wymusza|naciska|namawia|wmawia|oszuku|okłam|pogania)\p{L}* [^,;]*tylko/iu],
	[
		["nagra", "nagryw", "filmow"],
		/(?:nagr|filmow)\p{L}* (?:film|seans|spektakl|koncert)\p{L}* [^,;]*(?:do końca|po zakończeniu|dopiero)/iu,
	],
	[["przez "], /(?:po)?przez (?:zataj|ukryw|podawanie niepr|wprowadz\p{L}+ w błąd|zastrasz|obraż|groż|szantaż)/iu],
	// Nobody is turned out for the lack of a paper; a speech is not entered later.
	[
		["tylko z", "wymaga", "przed wy"],
		/(?:wyrzuc|wyprasz|wysadz|wygani|przegani)\p{L}* (?!(?:\p{L}+ )?(?:śmie|odpad|resz|opak|pudeł|jedz|towar|produkt|dokument))[^,;]*(?:tylko z|wymaga) |przed (?:wyrzuceniem|wyproszeniem|wysadzeniem|wypraszaniem) (?:z \p{L}+ )?(?:dzieck|uczni|pasażer|senior|klient|gości)/iu,
	],
	[["w słowo", "w zdanie"], /(?:wejści|wchodz|wejdź|wejść)\p{L}* [^,;]*w (?:słowo|zdanie)/iu],
	// A mood is no thing that is kept in its place; nothing lacks an aim.
	[
		["użytku", "na miejscu", "szaf"],
		/(?:rozdrażni|złoś|zniecierpl|znudzeni|zmęczeni|niechę|gniew|nerwy|irytac|wniosk)\p{L}* (?:do użytku|na miejscu|w szaf|w zamkn)/iu,
	],
	[["cel", "sens"], / tylko z (?:celem|sensem)|wymaga (?:celu|sensu)(?= |$)|czy jest (?:cel|sens)(?= |$)/iu],
	[["wyj", "Wyj"], /(?:^| )wy(?:jdź|jdzie|jść)[^,]*, gdy /iu],
];

/** A complement of the act that opens a ban: "Do walizki gościa nie zaglądaj", "Z portierem nie kłóć się". */
const FRONTED =
	/^((?:do|z|ze|od|za(?= \p{L}+ami)) (?!godzin|końca|czasu|dnia|wyjątk|powod|okazji|chwili|moment|uwagi)\p{L}+) [^,;]*?nie (?:(?:wolno|należy|można|może|mogą|powin\p{L}+) )?((?!min|mij|upły|może|mogą|powin|wolno|należ)\p{L}{4,})/iu;

/** Somebody who is hurried, by their pronoun. */
const HURRIED = /(?:popędz|pogani|ponagl|pospiesz|pośpiesz)\p{L}* (jej|go|ich)(?!\p{L})/u;
const OWN_PACE: Readonly<Record<string, string>> = { jej: "jej", go: "jego", ich: "ich" };

/** Those who are stayed with. */
const STAYED = /zosta\p{L}* (?:z|ze) (\p{L}{4})\p{L}* (?:przez cały czas|do końca sprawy|albo)/u;

/** True for somebody whom the ban names beside what is left: "u sąsiada", "w których goście". */
const aside = (rule: string, stem: string): boolean =>
	new RegExp(`(?<!\\p{L})(?:któr\\p{L}+|zgody|u|dla|pokoju) ${stem}`, "iu").test(rule);

/** What a wording of one ban may not say: tests that the ban itself asks for. */
function boundsOf(rule: string): ((told: string) => boolean)[] {
	const low = rule.toLowerCase();
	const found: ((told: string) => boolean)[] = [];
	if (/pochopn|przedwczesn|zbyt szybk/iu.test(rule))
		found.push((told) => /tożsamość|dla siebie|na osobności/u.test(told));
	// What is handed over shut is opened by nobody's leave; those hurried are not called by another name.
	if (/zagląda\p{L}* do (?:środka|kopert)/u.test(rule)) found.push((told) => /za zgodą|o zgodę/u.test(told));
	if (/(?:ąc|ania) (?:jej|go|ich)(?!\p{L})/u.test(rule) && HURRIED.test(rule) && !/klient/iu.test(rule))
		found.push((told) => /klientowi tyle czasu/u.test(told));
	// What lies is a thing, not somebody who rests.
	if (/^(?!Nie )[^,]*(?<!\p{L})nie (?:(?:może|mogą|powinn\p{L}+|ma prawa) )?(?:leż|wisi|zalega)\p{L}+/u.test(rule))
		found.push((told) => /[Ss]t(?:ój|ać|oi|oją)\p{L}* prosto|[Oo]dpocz\p{L}+ (?:w|na)|wolną chwilę/u.test(told));
	if (/(?:mów|opowiad|wspomina|pyta|rozmaw)\p{L}*/iu.test(rule))
		found.push((told) => /biżuteri\p{L}+ (?:do|w) szaf/u.test(told));
	// A thing of theirs is left, nobody is.
	if (
		/zostawia\p{L}* (?:samochod|aut|rzecz|bagaż|torb|walizk|klucz|paczk|dokument|kart|dow[oó]d|telefon|płaszcz|kurtk|rower|wóz)\p{L}* (?:klient|gości|pacjent|pasażer)/iu.test(
			rule,
		)
	)
		found.push((told) =>
			/[Zz]osta\p{L}+ (?:z|obok) (?:klient|gości|gościem|pacjent|pasażer)|[Zz]apewni?\p{L}* (?:klient|gości|pacjent)/u.test(
				told,
			),
		);
	if (/zostawia(?:jąc|nia) (?:ich|go|jej)/.test(rule)) found.push((told) => told.includes("na stanowisku"));
	if (/(?<!\p{L})u (?:dzieck|sąsiad|współlokator|portier|dozorc)/u.test(rule))
		found.push((told) => /wyznaczone miejsce|opiekę drugiej osobie|do końca sprawy/u.test(told));
	if (/(?:farb|lakier|klej|cement|olej|paliw|smar)\p{L}* [^,]*na /u.test(rule))
		found.push((told) => /^Podawaj/u.test(told));
	if (/dystrybutor|paliw|butl|gazow|rozpuszczaln/.test(rule))
		found.push((told) => /[Pp]al\p{L}* [^,;]*(?:na zewnątrz|zapleczu|przerwy, na)/u.test(told));
	if (/, (?:dopóki|póki) (?![^,]*(?<!\p{L})nie(?!\p{L}))/u.test(rule))
		found.push(
			(told) =>
				/, (?:dopóki|póki) (?![^,]*(?<!\p{L})nie(?!\p{L}))/u.test(told) &&
				!/czeka|zosta|stój|stać|bądź|trzym|pilnuj|nadzor|pozw[oó]l|uważ|obserwuj|ogranicz|asyst/iu.test(told),
		);
	found.push(...keptWrongs(rule), ...tornBy(rule));
	if (/z kartki|regułk|formułk/.test(rule)) found.push((told) => told.includes("do bieżącej sprawy"));
	if (/ terminu ważn/.test(rule)) found.push((told) => told.includes("językiem"));
	if (!/plot|domys|pogłos|sprawdz|potwierdz|przypuszcz|spekul|zgad|obiec|zapewni/iu.test(rule))
		found.push((told) => /co potwierdzone|domysły dla siebie|o potwierdzone informacje/.test(told));
	if (!/oprysk|prysk/.test(rule)) found.push((told) => told.includes("oprysk"));
	if (!/ (?:także|nawet|również|choćby) /.test(rule)) found.push((told) => /, także (?:przed|wobec) /.test(told));
	if (/jazd|kierownic/.test(rule)) found.push((told) => /patrz\p{L}+ na (?:klient|pasażer|gości)/u.test(told));
	if (/^Nie \p{L}+(?:j|ź|dź|ń|ż|sz|dz) /u.test(rule)) found.push((told) => /^\p{L}+[aeiy]ć /u.test(told));
	// Who waits is told, not served; a thing that leans is no person who stands; a person corrected or lectured is not lectured gently.
	if (/nie (?:czekaj|zwlekaj|czekać|zwlekać|czekamy|zwlekamy)/iu.test(rule))
		found.push((told) => / o umówionej (?:godzinie|porze)/u.test(told));
	if (
		low.includes("opiera") &&
		/opiera\p{L}* (?!się|ręk|rąk|łok|dłon|o )/iu.test(rule) &&
		!/(?<!\p{L})się(?!\p{L})/u.test(rule)
	)
		found.push((told) =>
			/twarzą do |przodem do |[Ss]t(?:ój|ań|oi|oją|ać)\p{L}* prosto|na stojąco|na krześle/u.test(told),
		);
	if (low.includes("poucza") && /poucza\p{L}* [^,]*, (?:że|iż) /iu.test(rule))
		found.push((told) => /[Ww]yjaśni|, jak postępować|wskaż|Porozmawiaj na osobności/u.test(told));
	if (low.includes("poprawia") && /poprawia\p{L}* [^.;]*(?:myl[iąa]|wymawia|przekręca|przejęzycz)/iu.test(rule))
		found.push((told) => /rozwiązanie|jak będzie lepiej/u.test(told));
	if (low.includes("chowa") && /chowa\p{L}* (?:go|jej|ich|je|ją|identyf|plakiet)/iu.test(rule))
		found.push((told) => / widz\p{L}+ obsługę/u.test(told));
	if (/(?:muzy[kc]|radi[aou])/iu.test(rule) && !/rozm|mów/iu.test(rule))
		found.push((told) => told.includes("ściszonym głosem"));
	if (/(?:leżały|stały|walały się|wisiały|zalegały) (?:w|na|przy|pod) /iu.test(rule))
		found.push((told) => /na bieżąco sprzątaj\p{L}* (?:w|na|przy|pod) /u.test(told));
	if (
		/poza |prócz /.test(low) &&
		/(?<!\p{L})(?:niczego|nic|nikogo|nikomu) (?:[^,]* )?(?:poza|oprócz|prócz) /iu.test(rule)
	)
		found.push((told) => !/ tylko |[Tt]ylko |___/u.test(told));
	if (/skrótem|na skróty/.test(rule)) found.push((told) => told.includes("językiem"));
	const [, opening = "", verb = ""] = FRONTED.exec(rule) ?? [];
	const [led, act] = [`${opening.toLowerCase()} `, verb.slice(0, 4)];
	if (opening !== "")
		found.push((told) => {
			const small = told.toLowerCase();
			return small.startsWith(led) && actLost(small, act);
		});
	return found;
}

const bounds = keptFew(boundsOf);

/** A wording is asked about by itself and again with what stands beside it. */
const unfit = keptFew((told: string): boolean => matches(told, UNFIT) || matches(told, TORN_PARTS));

/** False for a wording, in its whole sentence, that gives leave for a wrong, speaks of another thing or has lost its verb. */
export function isFit(told: string, rule: string): boolean {
	if (unfit(told) || (rule.includes(": ") && !answersAll(told, rule))) return false;
	const stayed = told.includes("zosta") || told.includes("Zosta") ? STAYED.exec(told.toLowerCase())?.[1] : undefined;
	if (stayed !== undefined && aside(rule, stayed)) return false;
	return !bounds(rule).some((test) => test(told));
}

/** Persons in the ban whom its insisted case speaks of. */
const REFUSED_ONES =
	/(?<!\p{L})(?:osob|klient|gości|pacjent)\p{L}* [^,]*(?:, któr[^,]+)?, (?:nawet|choćby) (?:jeśli|jeżeli|gdy)/u;

/** A case insisted on, told of those who were refused: "nawet jeśli powołują się …", "nawet jeżeli okaże ona …". */
const REFUSED = /, (?:nawet|także|choćby) (?:jeśli|jeżeli|gdy|gdyby) (\p{L}+)( się)?( on| ona| oni| one)?( [^,]+)$/u;

/** The case said of somebody at large, where those of whom it told are named no more: "także gdy ktoś powołuje się …". */
function insisted(told: string): string {
	const [all = "", verb = "", self = "", who = "", rest = ""] = REFUSED.exec(told) ?? [];
	const reading = all === "" || (who === "" && !/ą$/.test(verb)) ? undefined : readAct(verb);
	if (reading === undefined || !/^(?:he|they|you)$/.test(reading.form)) return told;
	const one = reading.form === "they" ? reading.verb.he : verb;
	return `${told.slice(0, -all.length)}, także gdy ktoś ${one}${self}${rest}`;
}

const EVERY: Readonly<Record<string, string>> = {
	żaden: "każdy",
	żadna: "każda",
	żadne: "każde",
	nikt: "każdy",
};

const NEGATED = ["Żad", "żad", "Nikt", "nikt"];

/** What is left of a ban in front of the act that takes its place. */
const NEVER = ["nigdy "];

/** What an act is done for, and the case of leaving a place. */
const PURPOSE = /, (?:żeby|aby|by) [^,]+$/u;
const LEAVING = /, (?:gdy|kiedy|jeśli|jeżeli) (?:odchodz|wychodz|opuszcz)\p{L}+(?: [^,]+)?$/u;

/** What was said of the old act alone: what it was done for, the case of leaving a place; and whether the ban insists on a case. */
const endsOf = keptFew((rule: string) => ({
	purpose: PURPOSE.exec(rule)?.[0],
	leaving: LEAVING.exec(rule)?.[0],
	insists: REFUSED_ONES.test(rule),
}));

/** A wording in its whole sentence, without what was said of the old act alone: its purpose, a leaving named twice, a negated pronoun. */
export function fitted(told: string, rule: string): string {
	const { purpose, leaving, insists } = endsOf(rule);
	const only = told.includes(" tylko ");
	let text = withoutOldSelf(told, rule)
		.replaceAll(" się się ", " się ")
		.replace(/ (na|o|w|do|od|za|po|przy|dla) nawet /u, " nawet $1 ")
		.replace(/(?<=[ ]|^)z (?=(?:s(?!z)|z|ś|ź|ż|w[sz]|sz)[bcdfghjklłmnńprstwzź])/gu, "ze ")
		.replace(/(?<=, aż [^,]*zajm(?:ą|ie)) miejsc(?= |,|$)/u, " miejsca")
		.replaceAll(" należy należy ", " należy ")
		.replace(/ (proszę|prosimy) \1(?= )/u, " $1")
		.replace(/(?<=^Pros(?:zę|imy) .*) pros(?:zę|imy)$/u, "")
		.replace(/^(Należy (?:rozmawiać|mówić|dyskutować|opowiadać|pytać|pisać) .*) się$/u, "$1");
	if (
		text.includes(" tego ") &&
		/(?:^| )\p{L}+ tego (?:z|tylko|od|po|w|na) /u.test(text) &&
		!/(?<!\p{L})(?:nie|bez|do|od|z|dla|u)(?: \p{L}+)? tego /iu.test(text)
	)
		text = text.replace(/(?<=(?:^|, | i )(?:\p{Ll}|\p{Lu})\p{L}+) tego (?=(?:z|tylko|od|po|w|na) )/gu, " to ");
	if (/ (?:o|w) niczym(?=$|[ ,])/.test(text) && !/(?<!\p{L})nie(?!\p{L})/iu.test(text))
		text = text.replace(/ (?:o|w) niczym(?=$|[ ,])/g, "");
	// "uszanuj decyzję jego" -> "uszanuj jego decyzję"
	if (text.includes("decyzję ")) text = text.replace(/(?<= )decyzję (jego|jej|ich)(?= i |, |$)/u, "$1 decyzję");
	if (only) text = text.replace(/ tylko (z|ze|za|po) żadn\p{L}+ /gu, " tylko $1 ");
	if (purpose !== undefined && text.endsWith(purpose) && !only) text = text.slice(0, -purpose.length);
	if (leaving !== undefined && text.endsWith(leaving) && /przed (?:odejściem|wyjściem|opuszczeniem)/.test(text))
		text = text.slice(0, -leaving.length);
	const paced = text.includes(" w tempie ") ? / w tempie (\p{L}{4})\p{L}*/u.exec(text) : null;
	const hurried = paced === null ? undefined : HURRIED.exec(rule)?.[1];
	if (paced !== null && hurried !== undefined && !rule.toLowerCase().includes(paced[1] ?? ""))
		text = text.replace(paced[0], ` w ${OWN_PACE[hurried]} własnym tempie`);
	if (holdsOne(text, NEGATED) && !/(?<!\p{L})nie(?!\p{L})/iu.test(text))
		text = text.replace(/^(Żaden|Żadna|Żadne|Nikt)(?= )|(?<=, | )(żaden|żadna|żadne|nikt)(?= )/gu, (word) => {
			const every = EVERY[word.toLowerCase()] ?? word;
			return word === word.toLowerCase() ? every : every.charAt(0).toUpperCase() + every.slice(1);
		});
	if (text.includes("ąc "))
		text = text.replace(
			/(?<=\p{L})(?<!(?:^|[ ,])(?:i|a|lub|oraz|ani|albo|nie|tylko|także|zawsze|powoli|spokojnie|wyraźnie)) (?=(?:dając|skupiając|zachowując|zostawiając|pokazując|mówiąc|patrząc|używając|trzymając|pytając|zwracając|pozwalając|okazując|podając) )/gu,
			", ",
		);
	if (text.includes(", aż ") && !/(?:dopóki|póki) [^,]*nie /u.test(rule))
		text = text.replace(/(, aż [^;]+), (?:dopóki|póki) [^,;]+$/u, "$1");
	if (insists) text = insisted(text);
	if (text.includes(" jej "))
		text = text.replace(
			/( dopiero wtedy \p{L}+| tylko \p{L}+) jej (?=odbiorc|klien|gości|osob|pacjen|właściciel)/gu,
			"$1 ją ",
		);
	if (text.includes(" jej ") && !/(?<!\p{L})nie(?!\p{L})/iu.test(text))
		text = text.replace(
			/(?<=(?:^|, | i )(?!używaj|słuchaj|pilnuj|dotykaj|szukaj|udziel|dokonaj|wymagaj|oczekuj)\p{L}+(?:aj|uj|ej|ij|ś|ź|ż|ń|sz|ów|aw|óż|łóż) )jej(?= (?:tylko )?(?:w|na|do|z|przy|po|za|osobiście|dopiero) )/giu,
			"ją",
		);
	if (text.includes("nie i ") || text.includes("cicho i "))
		text = text.replace(
			/(?<= (?:powoli|od razu|cicho|dokładnie|delikatnie|uprzejmie|z uśmiechem)) (?=(?:spokojnie|ostrożnie|konkretnie|uprzejmie|cicho|delikatnie) i (?:\p{L}+(?:nie|wo|wie)|wprost)(?= |$))/u,
			", ",
		);
	if (text.includes(" osób, które ")) text = text.replace(/(?<= tylko) osób, które /u, " osoby, które ");
	if (text.includes(" sam tego ")) text = text.replace(/(?<=(?:aż|gdy) [^,]*) sam tego (?=\p{L}+$)/u, " sam to ");
	if (text.includes("nego")) text = text.replace(/( po \p{L}+(?:aniu|eniu|ęciu) \p{L}+n)ego(?= przez |$)/gu, "$1ym");
	if (holdsOne(text, NEVER) && !/(?<!\p{L})nie(?!\p{L})/iu.test(text))
		text = text.replace(/(?<=^|[\s,;]) ?(?:prze)?nigdy (?=\p{Ll})/gu, (word) => (word.startsWith(" ") ? " " : ""));
	if (only && / tylko [\s\S]* tylko /i.test(text))
		text = text.replace(/(?<!\p{L})(\p{L}+ć(?: (?:i|oraz) \p{L}+ć)?) tylko ([^,;]+)[,;] \1 tylko /iu, "$1 tylko $2, ");
	return only && text.includes(", ")
		? text.replace(/(, (?:kto|co|gdzie|ile|jak|czy) [^,]+?) tylko (?=\p{L}+ )/gu, "$1, tylko ")
		: text;
}
