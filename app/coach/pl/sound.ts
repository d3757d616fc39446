/** What no wording may say, whatever gave it: words that were torn from what they belong to. */
const TORN =
	/ (?:o|w|ze?|na|od|do) (?:dla siebie|tylko |dopiero )(?!o|w|z|na|od|do)|(?:objęt|związan|dotycząc|zawierając|uzyskan|nieujęt)\p{L}+ (?:dla siebie|tylko osobom|tylko w )| tylko (?:jej|go|ich|mu|je|ją) (?:do|na|w|z) |(?<!\p{L})(?:pody|spody|laboratoriumy) | w (?:rękawiczkach|okularach|obuwiu) \p{L}+nej(?= |$)|, (?:[^,]+), z wyjątkiem ([^,]+), z wyjątkiem \1| tylko dlatego$| (?:ani|lub|oraz) tylko (?:w|na|z|do|przy|poza) | tylko (?:stan(?:y|ów) |przerw[ęy] |przypad|sytuacj|okres )|wymaga [^,]* i bez | i wymaga |(?:dróg|pracy|osób|rąk|głowy|ognia) \p{L}+ymi(?= |$)|przez \p{L}+ym \p{L}+a(?= |$)| (?:osobności|cicho) przez \p{L}+| dopiero po [^,;]* ani |^Podczas \p{L}+ i (?:należy|wolno) |wiatr\p{L}* poczekaj, aż wiatr| tylko \p{L}*[bcdfgklłmnprstwzżźć](?<!ów|ch) \p{L}+, które |^(?:Wolno|Należy) \p{L}+ć [^,;]* (?:oraz|i) \p{L}+(?:anie|enie|ęcie) [^,;]* dopiero | przez (?:osoby|pracowników) (?:tylko|wymaga)|obsłużyć osobom| od ich(?: |$)| opiekę \p{L}+ąc(?:ego|ych) | (?:z|ze) \p{L}+(?:em|ami) \p{L}+ącego |(?:zostawia|opuszcza)\p{L}* (?:grup|dziec|podopieczn|pacjent|wycieczk)\p{L}* [^,;]* i [^,;]* tylko za zgodą| (?:i|oraz) zmianę \p{L}+ (?:i dopiero wtedy|przed) /u;

/** Of two acts to be done before, the second left as a noun: "przeprowadza wywiad i uzyskanie zgody", "zakłada rękawice i zgodę". */
const HALF_DONE =
	/ (?:i|oraz) (?:(?:świadom\p{L}+ |pisemn\p{L}+ )?(?:zgod[ęy]|instruktaż|asekuracj[ęa]|pomiar|konsultacj[ęa]|szkolenie|kontrol[ęa]|\p{L}+(?:anie|enie|ęcie|ania|enia))) [^,]*(?: i dopiero wtedy | przed \p{L}+(?:em|ą) )/u;

/** Acts by which somebody is hurt wherever and whenever they are done. */
const HURTS =
	/(?:blok|zasłan|dotyk|zdejmuj|sięga|odłącz|zastaw|przekracz)\p{L}* [^,;]*(?:dopiero po|tylko poza) | cze?ka\p{L}* z (?:blok|zasłan|dotyk|odłącz|przekracz|zastaw)/u;

const ACTS = "prac|rozm|jazd|obsług|sprzeda|przebyw|wst|palen|picia|używ|korzyst|opieran|przechow|nalewan|wnosz";

/** The last of several acts that the ban names by nouns, as it stands. */
const LAST = new RegExp(` (?:oraz|i|ani|lub) (?:${ACTS})\\p{L}* \\p{L}+[^,]*$`, "u");

/** "tylko do piwnic osoby, które …": what is meant alone stands behind its place. */
export const placed = (told: string): string =>
	told
		.replace(/ z (?=(?:ponown|dodatkow|osobn|odrębn|uprzedni)ą zgodą)/gu, " za ")
		.replace(
			/ tylko ((?:do|na|w|za|od) \p{L}+(?: \p{L}+(?:u|i|y|ej|ych))?) (osob\p{L}+|pojazd\p{L}+|rzecz\p{L}+)(?=,)/gu,
			" $1 tylko $2",
		);

/** False for a wording that is torn, that turns one of two circumstances only, or that gives leave for what hurts. */
export function isSound(told: string, rule: string): boolean {
	if (TORN.test(told) || HALF_DONE.test(told) || HURTS.test(told)) return false;
	if (/(, chyba że [^,]+)\1/u.test(told) || / osób wymaga |^W (?:czasie|trakcie) (?:ich|jego|jej) /u.test(told))
		return false;
	if (/(?<!(?:ej|ym|ych|ego|ne|na|ny|ni)) na piśmie przez /u.test(told)) return false;
	if (/ostawia\p{L}* otwart[^,;]* dopiero po /u.test(told)) return false;
	if (/na terenie/i.test(told) && / poza terenem/.test(told)) return false;
	if (/, aż [^;]*(?<!\p{L})nie \p{L}/u.test(told) || / dopiero wtedy, gdy [^;]*, a [^;]* nie /.test(told)) return false;
	if (/głośne |na głos/.test(rule) && /głośne |na głos/.test(told)) return false;
	if (/(?:zabrania|zakazuje) się|zabronion|zakazan|niedozwolon/iu.test(rule)) {
		for (const [, act = ""] of rule
			.replace(/ bez .*$/u, "")
			.matchAll(/(?:,| oraz| i| ani) (\p{L}+(?:[aę]nia|enia|[ęy]cia))(?= )/gu))
			if (new RegExp(`(?:,| oraz| i) ${act} `, "u").test(told) && !told.includes(`po ${act}`)) return false;
		const last = LAST.exec(rule)?.[0];
		if (last !== undefined && told.includes(last.split(" ").slice(0, 4).join(" "))) return false;
	}
	const other = / ani ((?:w|na|przy) \p{L}+ \p{L}+)/u.exec(rule)?.[1];
	if (other !== undefined && new RegExp(` po [^,;]* i ${other}`, "u").test(told)) return false;
	const time = / (?:podczas|w czasie|w trakcie) (\p{L}+)/u.exec(rule)?.[1];
	if (time !== undefined && / (?:podczas|w czasie|w trakcie) .* (?:podczas|w czasie|w trakcie) /u.test(rule))
		if (new RegExp(` (?:podczas|w czasie|w trakcie) ${time} i .* dopiero po `, "u").test(told)) return false;
	const listed =
		/ (?:podczas|w czasie|w trakcie) (\p{L}{4})\p{L}*(?: [^,]+)?(?:, [^,]+)* (?:ani|oraz|lub) (?:w|na|po|przy|przed) /u.exec(
			rule,
		)?.[1];
	if (listed !== undefined && new RegExp(` (?:do końca|po zakończeniu|poza) ${listed}\\p{L}*$`, "u").test(told))
		return false;
	const closing = / ani (na|w|do|z|przy|od|po|za) [^,]* bez (?!zgod|wiedz|pozwol|zezwol|nadz|polec)\p{L}+/u.exec(rule);
	return closing === null || !/ (?:tylko (?:z|ze|w|na)|wymaga) [^,]*$/u.test(told);
}
