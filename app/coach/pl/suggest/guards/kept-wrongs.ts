/** A bad quality of what is sent, sold, served or used. */
const SPOILT =
	/(?<!\p{L})(niesprawdzon|niepodpisan|niekompletn|nieaktualn|nieczyteln|niezatwierdz|nieśwież|nieumyt|nieoznaczon|niezabezpiecz|przetermin|zepsut|wadliw|wyszczerbion|poplamion|przypalon|spleśnia|niedogotowan|niedopieczon|nieszczeln|niesprawn)\p{L}*/iu;
/** What is done with such a thing, so that it does no harm, and what keeps to the others. */
const RIGHTED =
	/odł[oó]ż|odkład|zgł[oa]|zwr[oóa]|popraw|uzupeł|podpis|sprawd|usu[nwń]|wymie|odeśl|odsył|zatrzym|wycof|wyrzu|oddaj|oddaw|oddać|opis|oznac|umy[jćw]|zamie[nń]|zdejm|zdją|zniszcz|utyliz|segreg|napraw|serwis|wyła?[ąc]|zabezp|zdezynf|zaktual|odmaw|odm[oó]w|pojemnik|kosz|bez |nie |zamiast|wyjm|wyją|wyczyś|zmyw|przerw|zabier|zabra|zostaw|odstaw/u;
/** Why or how an act was done that was wrong by that. */
const MOTIVE =
	/(?<!\p{L})(?:wbrew \p{L}+|na złość|dla żartu|z nudów|ze złości|z lenistwa|na całe gardło|na cały głos|na cały regulator|krok w krok|z niczym|w (?:brudn|zabłocon|poplamion|przepocon)\p{L}+ \p{L}+|jak (?:ochroniarz|automat|robot|natręt|intruz|wróg|służąc|powietrz)\p{L}*)/u;
/** Matters that have their hour; a talk or a call has none. */
const SCHEDULED = /umówi|ustal|wyznacz|spotka|zebra|narad|wizyt|lekcj|zajęć|zajęcia|seans|kurs|dyżur|zmian|przerw/iu;

/** Acts that are wrong by their own name, however few of them are left. */
const ALWAYS_WRONG =
	/(?<!\p{L})(?:[Zz]asyp(?:uj|ywa)|[Bb]ombardo?(?:uj|wa)|[Zz]anudza|[Nn]ęka|[Nn]agab(?:uj|ywa)|[Ss]pamuj|[Ss]pamowa)\p{L}* (?:[^,;]+ )?(?:tylko|dopiero|po|za|na) /u;

/** Tests of what made the old act wrong and is kept beside the new one: a bad quality of what is handed on, a bad manner or motive, an hour that nobody has set. */
export function keptWrongs(rule: string): ((told: string) => boolean)[] {
	const found: ((told: string) => boolean)[] = [];
	const spoilt = SPOILT.exec(rule)?.[1]?.toLowerCase() ?? "";
	if (spoilt !== "")
		found.push((told) => {
			const low = told.toLowerCase();
			return low.includes(spoilt) && !RIGHTED.test(low.replace(spoilt, ""));
		});
	const motive = MOTIVE.exec(rule)?.[0] ?? "";
	if (motive !== "")
		found.push((told) => {
			const at = told.indexOf(motive);
			return at >= 0 && !/(?:gdy|jeśli|jeżeli|kiedy|nawet) [^,]*$/u.test(told.slice(0, at));
		});
	found.push((told) => ALWAYS_WRONG.test(told) && !/zamiast/iu.test(told));
	if (/(?:wskaz|pokaz)\p{L}* [^,;]*palcem/iu.test(rule))
		found.push((told) => /(?:wska[zż]|poka[zż])\p{L}* [^,;]*palcem/iu.test(told));
	if (!SCHEDULED.test(rule)) found.push((told) => told.includes(" o umówionej porze"));
	return found;
}
