import { type Hinted, matches } from "#app/coach/hints.ts";
import { keptFew } from "#app/coach/remembered.ts";

/** What no wording may say, whatever gave it: words that were torn from what they belong to. */
const TORN: readonly Hinted[] = [
	[["dla siebie", "tylko ", "dopiero "], / (?:o|w|ze?|na|od|do) (?:dla siebie|tylko |dopiero )(?!o|w|z|na|od|do)/u],
	[
		["dla siebie", "tylko osobom", "tylko w "],
		/(?:objęt|związan|dotycząc|zawierając|uzyskan|nieujęt)\p{L}+ (?:dla siebie|tylko osobom|tylko w )/u,
	],
	[
		["tylko"],
		/ tylko (?:jej|go|ich|mu|je|ją) (?:do|na|w|z) | tylko dlatego$| (?:ani|lub|oraz) tylko (?:w|na|z|do|przy|poza) | tylko (?:stan(?:y|ów) |przerw[ęy] |przypad|sytuacj|okres )/u,
	],
	[["pody ", "riumy "], /(?<!\p{L})(?:pody|spody|laboratoriumy) /u],
	[["nej"], / w (?:rękawiczkach|okularach|obuwiu) \p{L}+nej(?= |$)/u],
	[["z wyjątkiem"], /, (?:[^,]+), z wyjątkiem ([^,]+), z wyjątkiem \1/u],
	[["wymaga "], /wymaga [^,]* i bez | i wymaga /u],
	[["ymi"], /(?:dróg|pracy|osób|rąk|głowy|ognia) \p{L}+ymi(?= |$)/u],
	[["przez "], /przez \p{L}+ym \p{L}+a(?= |$)| (?:osobności|cicho) przez \p{L}+/u],
	[[" dopiero po "], / dopiero po [^,;]* ani /u],
	[["Podczas "], /^Podczas \p{L}+ i (?:należy|wolno) /u],
	[["aż wiatr"], /wiatr\p{L}* poczekaj, aż wiatr/u],
	[[", które "], / tylko \p{L}*[bcdfgklłmnprstwzżźć](?<!ów|ch) \p{L}+, które /u],
	[[" dopiero "], /^(?:Wolno|Należy) \p{L}+ć [^,;]* (?:oraz|i) \p{L}+(?:anie|enie|ęcie) [^,;]* dopiero /u],
	[[" przez "], / przez (?:osoby|pracowników) (?:tylko|wymaga)/u],
	[["obsłużyć osobom"], /obsłużyć osobom/u],
	[[" od ich"], / od ich(?: |$)/u],
	[["ącego ", "ących "], / opiekę \p{L}+ąc(?:ego|ych) | (?:z|ze) \p{L}+(?:em|ami) \p{L}+ącego /u],
	[
		[" tylko za zgodą"],
		/(?:zostawia|opuszcza)\p{L}* (?:grup|dziec|podopieczn|pacjent|wycieczk)\p{L}* [^,;]* i [^,;]* tylko za zgodą/u,
	],
	[[" zmianę "], / (?:i|oraz) zmianę \p{L}+ (?:i dopiero wtedy|przed) /u],
	// Of two acts to be done before, the second left as a noun: "przeprowadza wywiad i uzyskanie zgody", "zakłada rękawice i zgodę".
	[
		[" i dopiero wtedy ", " przed "],
		/ (?:i|oraz) (?:(?:świadom\p{L}+ |pisemn\p{L}+ )?(?:zgod[ęy]|instruktaż|asekuracj[ęa]|pomiar|konsultacj[ęa]|szkolenie|kontrol[ęa]|\p{L}+(?:anie|enie|ęcie|ania|enia))) [^,]*(?: i dopiero wtedy | przed \p{L}+(?:em|ą) )/u,
	],
	// Acts by which somebody is hurt wherever and whenever they are done.
	[
		["dopiero po", "tylko poza"],
		/(?:blok|zasłan|dotyk|zdejmuj|sięga|odłącz|zastaw|przekracz)\p{L}* [^,;]*(?:dopiero po|tylko poza)/u,
	],
	[["eka"], / cze?ka\p{L}* z (?:blok|zasłan|dotyk|odłącz|przekracz|zastaw)/u],
	// The same exception twice, a pronoun without its person, a noun without what it belongs to.
	[["chyba że "], /(, chyba że [^,]+)\1/u],
	[[" wymaga "], / osób wymaga /u],
	[[" ich ", " jego ", " jej "], /^W (?:czasie|trakcie) (?:ich|jego|jej) /u],
	[["na piśmie"], /(?<!(?:ej|ym|ych|ego|ne|na|ny|ni)) na piśmie przez /u],
	// A measure without its clause, lateness without its own word, persons in place of those they answer.
	[["najwyżej "], / najwyżej (?:umówiono|to konieczne|trzeba|potrzeba|planowano|zaplanowano)/u],
	[["spóźnia"], /(?<!\p{L})spóźnia(?:ją)? najwyżej|spóźnia(?:ją)? najwyżej tyle/u],
	[["punktualnie", "wcześniej"], / (?:więcej|dłużej) niż [^,;]* (?:punktualnie|kilka minut wcześniej)/u],
	[
		["tylko z "],
		/ tylko ze? (?:\p{L}+[ąm] )?(?:rozmową|telefonem|spotkaniem|pytaniem|kontaktem|uzgodnieniem|sprawdzeniem)(?= |$|\.)/u,
	],
	[
		["niczego", "nikogo", "nikomu"],
		/^(?!.*(?<!\p{L})nie(?!\p{L})).* (?:o |w |do |od )?(?:niczego|nikogo|nikomu)(?= |$)/u,
	],
	[["tylko między sobą"], / tylko między sobą/u],
	[["otwart", "włączon", "zapalon"], /(?:odn[oi]|odkład|odłóż|odstaw)\p{L}* (?:otwart|włączon|zapalon|niezamk)/iu],
	[["winę"], /(?:[Pp]rzeno|[Pp]rzerzu)\p{L}* winę/u],
	[["cuda", "cudy"], / (?:tylko|potwierdzone) cud[ya](?= |$)/u],
	[
		["budź", "budzi", "obudz"],
		/^(?:Należy |Proszę )?(?:[Oo]budź|[Bb]udź|obudzić|budzić) (?:inn|śpiąc|gości|pacjent|pasażer)/u,
	],
	[
		[" powinien ", " powinna "],
		/^Każd[ya] [^,;]* powinn?(?:ien|na) [^,;]* (?:z|ze) (?:zgodą|wiedzą|pozwoleniem|uprawnieniami)(?= |$)/u,
	],
	[["przechow", "Przechow"], /(?:[Pp]rzechow)\p{L}* (?:klient|pacjent|gości|gościa|osob|pasażer|dzieck|dzieci)/u],
	[["bez nikt"], / bez nikt(?= |$)/u],
	[["Zamiast "], /^Zamiast [^,„]+$/u],
	[["żaden"], /żaden[yi](?= |$)/iu],
	[["patrząc na "], /patrząc na \p{L}+, patrząc na /u],
	[["zawsze ma"], /zawsze (?:ma|mają) (?:zgod|wiedz|pozwol|sprawdzeni|pytani)/u],
	[[" każdy z "], /^\p{L}+(?:j|ź|ż|dź|sz|ń) każdy z /u],
	[
		["o akceptację", "o zgodę"],
		/(?:[Pp]oproś|prosi|[Pp]oprosić|prosić) (?:kosztorys|umow|plan|projekt|faktur|ofert|zamówieni|wniosek|protok)\p{L}* o (?:akceptację|zgodę)/u,
	],
	[["do wyjścia ", "do wejścia ", "do okna "], / do (?:wyjścia|wejścia|okna) \p{L}+ym(?= |$)/u],
	[["jedn"], / (?:[Zz]ostaw|[Tt]rzymaj)\p{L}* jedn\p{L}+ \p{L}+ (?:woln|z dala)| poza jedn\p{L}+ /u],
	[["na twarzy", "w chmurach", "nudą w", "głową w"], / z \p{L}+ w wyznaczonym miejscu/u],
	[["bez "], /[Pp]racuj\p{L}* bez (?:gorąc|tac|talerz|kaw|narzędzi|pacz|walizek|waliz|bagaż)/u],
	[["nikty"], / nikty /u],
	[["na cele służbowe"], /(?:dzieck|dzieci|gościa|klienta|pacjenta|podopieczn\p{L}+) na cele służbowe/u],
	[[" poza "], / po \p{L}+(?:ach|ie|u) poza /u],
	[["budzić poza", "budź"], /(?:[Bb]udź|budzić) \p{L}+ poza/u],
	[["przewyższa"], /przewyższa(?:ją)? [^,;]+ o najwyżej /u],
	// What one hand must not both touch, touched by it.
	[["sam"], /(?:tą samą (?:ręką|dłonią)|tymi samymi (?:rękami|rękoma|rękawiczkami|dłońmi|palcami))(?= |$)/u],
	// A place at the head of a row, and in the row an act of another place.
	[[": "], /^(?:Przy|Na) \p{L}+: .* jeść i pić tylko w /u],
	// A manner twice: "Przenieś bagaż ostrożnie, powoli i ostrożnie".
	[["ie, "], / (\p{L}+ie), (?:\p{L}+ i \1|\1 i \p{L}+)(?= |$)/u],
	[["mniej najwyżej"], / (?:mniej|krócej|niżej) najwyżej /u],
	[["najwyżej w ", "najwyżej na "], / najwyżej (?:w|na|z) \p{L}+u(?= |$)/u],
	[["się poza"], /[Cc]howa\p{L}* się poza/u],
	[["głos"], /[Pp]odn(?:o|ie)\p{L}* głos\p{L}* [^,;]*(?:tylko|dopiero|wymaga)/u],
	[["własn"], / poza \p{L}+ dla własn/u],
	[["ponownie tylko"], / ponownie tylko /u],
	[["iż "], /^(?:Należy )?[Nn]iż /u],
	[["drudze"], /drudze/u],
	[["od sam"], /woln\p{L}+ od sam(?:ego|ej|ych)/u],
	[[", także "], /dla siebie, także \p{L}+(?:ym|im|om|owi|ej)(?: |$)/u],
	[["odbiera"], /dopiero wtedy, gdy \p{L}+ odbiera$/u],
	[["mieszały", "myliły", "plątały"], /(?:mieszały|myliły|plątały) się poza/u],
	[
		["dkład", "dłóż", "rzymaj", "chowaj"],
		/(?:[Oo]dkłada|[Oo]dłóż|[Tt]rzyma|[Cc]howa|[Pp]rzechowuj)\p{L}* (?:\p{L}+[ey] )?(?:spóźni|opóźni|nerw|chaos|bałagan|cytat|krzyk|zgadyw|hałas|pośpiech|wymów|błęd|improw|kłótni|spory|wulgar|przekle|emotik|domysł|westchn|gest|szept|paleni|plag|niespodzian|diagnoz)\p{L}* (?:na |w |z dala|poza |za )/u,
	],
	[[" nic"], / (?:od|do|z|dla|poza) nic(?= |$)/u],
	[[" nic "], /^(?!.*(?<!\p{L})nie(?!\p{L})).* nic (?:do|na|w|z) /iu],
	[["; "], /; \p{L}+[nc]ie (?:jej|go|ich)$/u],
	[["wymaga "], /wymaga (?:względu|różnicy|wyjątku)/u],
	[
		["nikim poza", "nikomu poza", "nikogo poza", "oprócz"],
		/^(?!.*(?<!\p{L})nie(?!\p{L})).*nik(?:im|omu|ogo) (?:poza|oprócz)/iu,
	],
	[["iągnij "], /[Cc]iągnij (?:go|ją|je|ich) /u],
	[["stoją", "leżą"], /, (?:że|by|aby|żeby) (?:na|w) \p{L}+ (?:stoją|leżą) (?!tylko)/u],
	[[" mu jej ", " im jej "], / (?:mu|im) jej /u],
	[["zepia"], /[Cc]zepia\p{L}* się/u],
	[[" każdy "], / tylko [^,]*, [^,]*któr\p{L}+ każdy /u],
	[["jeszcze such"], /jeszcze such/u],
	[["sprzedy"], /sprzedy /u],
	[["kej"], /(?<!o)kej(?= |$)/u],
	[["które już ma"], / które już ma$/u],
	[["ń, które "], / tylko (?:\p{L}+ )?\p{L}+ń, które /u],
	[["ć "], /^(?!\p{L}+(?:ość|ać) )\p{Lu}\p{L}+(?:sta|arz|nik|ent|rka|nka|czka|ciel|owca) \p{L}+[aeiy]ć /u],
	[[" nie na ", " nie w "], / nie (?:na|w) (?:miejscu|środku)(?= |$)/u],
	[[", aż "], /, aż (?:goście|klienci|pacjenci|pasażerowie|wszyscy) (?:dopije|skończy|wyjdzie|odejdzie|zje)(?= |$)/u],
	[["ącem "], /\p{L}ącem(?= |$)/u],
	[["najwyżej tak"], /(?:zwleka|ociąga)\p{L}* [^,;]*najwyżej/u],
	[["tydzień "], /tydzień (?:dopiero|i dopiero)/u],
	[["tylko z"], / tylko ze? (?:strony|profilu|listy|witryny) /u],
	[["od go", "do go", "od ją", "od je"], / (?:od|do) (?:go|ją|je)(?= |$|[,.])/u],
	[["telefonę", "niem telefony", "niem rozmowy"], /telefonę|(?:niem|ciem) (?:telefony|rozmowy)(?= |$)/u],
	[["obimy", "obienie"], /^(?:Robimy|Zrobienie) \p{L}+nie /u],
	[["Pracow"], /^Pracowni(?:k|ca|cy) (?:\p{L}+ )?\p{L}+[aeiyą]ć, /u],
	[["osobno"], /^(?:Należy )?[Pp]rzechow\p{L}+ osobno$/u],
	[["zyjęcie ", "ydanie ", "danie "], /^\p{L}+(?:cie|nie) \p{L}+ się wymaga /u],
	[["nawety ", "zbyty "], /(?<!\p{L})(?:nawety|zbyty) /u],
	[["wlekaj", "wleka"], /[Zz]wleka\p{L}* z .*(?:poza|dopiero|tylko)/u],
	[[" dopiero po "], / dopiero po (?:wejściu|wyjściu|przejściu) (?:główn|frontow|boczn|tyln|ewakuac|służbow|wspóln)/u],
	[["jak dobę", "jak godzin", "jak kwadrans"], / tak \p{L}+, jak (?:dobę|godzinę|kwadrans|tydzień|miesiąc)(?= |$)/u],
	[
		["żeby", "aby", "by "],
		/(?:że|a|^|, )by (?:klient|gość|pacjent|dziecko|pasażer|uczeń)\p{L}* (?:został|pozostał|był)\p{L}* (?:sam|sama|samo|same|sami)(?= )/u,
	],
	[["z okazaniem"], / z okazaniem \p{L}+(?:em|ą)(?= |$)/u],
	[["zamknięt"], /zamknięt\p{L}+ (?:wczoraj|przedwczoraj|rano|dawno|tydzień|kilka|dwa|trzy)(?= )/u],
	[
		["ocze", "czeka"],
		/(?:[Pp]ocze|[Cc]ze)ka\p{L}* z(?:e)? (?:stuk|ziew|wzdych|westchn|gwizd|nuce|mlask|krzyk|szept|śmia)/u,
	],
	[["zdrow"], /zdrow\p{L}+ \p{L}+ z (?:gorącz|katar|kasz|wysyp|infekc|biegunk|ran)/u],
	[["zamknięt"], /zamknięt\p{L}+ (?:ran|złaman)/u],
	[[" niż na "], / niż na (?:wyznaczon|swoje|właściw)/u],
	[["nawety", "zbyty", "bardzy", "tylki", "najpierwy"], /(?<!\p{L})(?:nawety|zbyty|bardzy|tylki|najpierwy)(?= |$)/u],
	[["otwart"], /ostawia\p{L}* otwart[^,;]* dopiero po /u],
	// What is no act to be done before another, a consent in the wrong case, persons in the feminine.
	[[" dopiero po "], / dopiero po (?:imieniu|nazwisku|numerze|adresie|dacie|nazwie|tytule|cenie)(?= |$|\.)/u],
	[[" zgodę"], /czy jest (?:\p{L}+ )?zgodę/u],
	[[", które "], /(?:klientów|gości|pacjentów|pasażerów|uczniów), które /u],
	[[" i, "], / i, /u],
	// A second act left as it was banned: "i przesyłane za pośrednictwem", "ani personel powinni", "a także … bez zgody".
	[[" ani "], /^(?!.*(?<!\p{L})(?:nie|bez|nikt|żad\p{L}+|chyba)(?!\p{L})).* ani /iu],
	[[", a także "], /(?:wymaga|Wolno) [^;]*, a także [^;]*nia [^;]*/u],
	[[" wymaga "], / wymaga [^,;]* i \p{L}+[iea] (?:tylko|dopiero) /u],
	[
		["ane "],
		/(?:[Zz]apisuj|[Pp]rzechowuj|[Tt]rzymaj)\p{L}* [^,;]* i (?:przesył|zapisyw|przekazyw|udostępni|przechowyw)ane /u,
	],
	// Nobody waits before making a demand, switches a person on, or stays a question.
	[["żądani"], /cze?ka\p{L}* z żądaniem|odł[oó]\p{L}* żądanie/u],
	[["osob", "osób"], /[Uu]rucha?[mn]\p{L}* osob|(?:uruchomieniem|obsługiwaniem) osoby/u],
	[["ozosta"], /[Pp]ozosta(?:ń|wać|wie) (?:zapytani|pytani|list|wiadomoś|pism)/u],
	[["pytania o win"], /(?:potrzebne|właściwe) pytania o win/u],
	[["opuści"], /opuścił\p{L}? (?:gabinetu|lokalu|oddziału|budynku|sklepu|terenu)(?= |$)/u],
	// An act by its name alone, without what is said of it.
	[
		["anie ", "enie ", "ęcie "],
		/^\p{Lu}\p{L}+(?:anie|enie|ęcie)(?: (?:obok|do|na|w|z|przez|po|przy|od|za) \p{L}+)+\.?$/u,
	],
	// A clause of what is waited for that denies.
	[[", aż "], /, aż [^;]*(?<!\p{L})nie \p{L}/u],
	[[" dopiero wtedy, gdy "], / dopiero wtedy, gdy [^;]*, a [^;]* nie /u],
];

const ACTS = "prac|rozm|jazd|obsług|sprzeda|przebyw|wst|palen|picia|używ|korzyst|opieran|przechow|nalewan|wnosz";

/** The last of several acts that the ban names by nouns, as it stands. */
const LAST = new RegExp(` (?:oraz|i|ani|lub) (?:${ACTS})\\p{L}* \\p{L}+[^,]*$`, "u");

/** "tylko do piwnic osoby, które …": what is meant alone stands behind its place. */
export function placed(told: string): string {
	const led = told.includes("zgodą")
		? told.replace(/ z (?=(?:ponown|dodatkow|osobn|odrębn|uprzedni)ą zgodą)/gu, " za ")
		: told;
	return led.includes(" tylko ") && led.includes(",")
		? led.replace(
				/ tylko ((?:do|na|w|za|od) \p{L}+(?: \p{L}+(?:u|i|y|ej|ych))?) (osob\p{L}+|pojazd\p{L}+|rzecz\p{L}+)(?=,)/gu,
				" $1 tylko $2",
			)
		: led;
}

/** What a wording of one ban may not say: tests that the ban itself asks for. */
function boundsOf(rule: string): ((told: string) => boolean)[] {
	const found: ((told: string) => boolean)[] = [];
	// A bound that is passed as before: "Trzymaj przesyłkę poza oddziałem dłużej niż dobę".
	const [passed] =
		/(?<!\p{L})(?:wyżej|dłużej|więcej|częściej|później|szybciej|bliżej|głośniej|głębiej) niż (?:\p{L}+ )?\p{L}{2}/u.exec(
			rule,
		) ?? [];
	if (passed !== undefined)
		found.push((told) => {
			const at = told.indexOf(passed);
			return (
				at >= 0 &&
				!/(?<!\p{L})(?:nie|gdy|jeśli|jeżeli|kiedy|aby|tylko|wymaga|zgod\p{L}+|osob\p{L}+|aż|zanim)(?!\p{L})/iu.test(
					told.slice(0, at),
				)
			);
		});
	// The subject of a ban left behind without what was said of it: "…; ustne uzgodnienia z klientem".
	const [, bare = ""] =
		/; ([^;]+?) (?:są|jest|są tu|jest tu) (?:surowo |bezwzględnie )?(?:zabron|niedopuszcz|zakaz|wyklucz|niedozwol)\p{L}+$/iu.exec(
			rule,
		) ?? [];
	if (bare !== "") found.push((told) => told.endsWith(`; ${bare}`));
	// Who is made to look for something or to wait is not sold anything.
	if (/(?:zmusza|każ)\p{L}* [^,]+, (?:że)?by [^,]*(?:szuka|czeka|powtarza|sta)[lł]/u.test(rule))
		found.push((told) => /ofert|namysłu/u.test(told));
	// A second place or person of the ban, left as it stands beside what the first needs.
	const [, also = ""] = / bez [^,;]* oraz ((?:u|w|na|dla|przy|wobec) [^,;]+)$/u.exec(rule) ?? [];
	if (also !== "") found.push((told) => told.endsWith(`oraz ${also}`));
	// What is told in place of the banned act, left behind its answer: "Przywitaj klienta, tylko poproś o powtórzenie".
	const instead = /(?<!\p{L})nie [^;]*(, (?:tylko|lecz) \p{L}+)/iu.exec(rule)?.[1];
	if (instead !== undefined)
		found.push((told) => told.includes(instead) && !/(?<!\p{L})(?:nie|zamiast)(?!\p{L})/iu.test(told));
	if (/głośne |na głos/.test(rule)) found.push((told) => /głośne |na głos/.test(told));
	if (/(?:zabrania|zakazuje) się|zabronion|zakazan|niedozwolon/iu.test(rule)) {
		for (const [, act = ""] of rule
			.replace(/ bez .*$/u, "")
			.matchAll(/(?:,| oraz| i| ani) (\p{L}+(?:[aę]nia|enia|[ęy]cia))(?= )/gu)) {
			const again = new RegExp(`(?:,| oraz| i) ${act} `, "u");
			found.push((told) => again.test(told) && !told.includes(`po ${act}`));
		}
		const last = LAST.exec(rule)?.[0]?.split(" ").slice(0, 4).join(" ");
		if (last !== undefined) found.push((told) => told.includes(last));
	}
	const both = /(?:^| )(?:nie może|nie mogą|nie wolno) [^,;]* (?:i|oraz) (\p{L}+[ćc](?: [^,;]*)?)$/iu.exec(rule)?.[1];
	if (both !== undefined) found.push((told) => told.endsWith(` ${both}`) && !told.includes(" tylko "));
	const during = / (?:podczas|w czasie|w trakcie) /u.test(rule);
	const time = during ? / (?:podczas|w czasie|w trakcie) (\p{L}+)/u.exec(rule)?.[1] : undefined;
	if (time !== undefined && / (?:podczas|w czasie|w trakcie) .* (?:podczas|w czasie|w trakcie) /u.test(rule)) {
		const both = new RegExp(` (?:podczas|w czasie|w trakcie) ${time} i .* dopiero po `, "u");
		found.push((told) => both.test(told));
	}
	const other = rule.includes(" ani ") ? / ani ((?:w|na|przy) \p{L}+ \p{L}+)/u.exec(rule)?.[1] : undefined;
	if (other !== undefined) {
		const left = new RegExp(` po [^,;]* i ${other}`, "u");
		found.push((told) => left.test(told));
	}
	const listed = during
		? / (?:podczas|w czasie|w trakcie) (\p{L}{4})\p{L}*(?: [^,]+)?(?:, [^,]+)* (?:ani|oraz|lub) (?:w|na|po|przy|przed) /u.exec(
				rule,
			)?.[1]
		: undefined;
	if (listed !== undefined) {
		const half = new RegExp(` (?:do końca|po zakończeniu|poza) ${listed}\\p{L}*$`, "u");
		found.push((told) => half.test(told));
	}
	if (
		rule.includes(" ani ") &&
		/ ani (na|w|do|z|przy|od|po|za) [^,]* bez (?!zgod|wiedz|pozwol|zezwol|nadz|polec)\p{L}+/u.test(rule)
	)
		found.push((told) => / (?:tylko (?:z|ze|w|na)|wymaga) [^,]*$/u.test(told));
	return found;
}

const bounds = keptFew(boundsOf);

/** False for a wording that is torn, that turns one of two circumstances only, or that gives leave for what hurts. */
export function isSound(told: string, rule: string): boolean {
	if (matches(told, TORN)) return false;
	const cut = told.lastIndexOf(", ");
	if (cut > 0 && told.slice(0, cut).endsWith(told.slice(cut + 2)) && told.length - cut > 8) return false;
	if (told.includes(" poza terenem") && /na terenie/i.test(told)) return false;
	return !bounds(rule).some((test) => test(told));
}
