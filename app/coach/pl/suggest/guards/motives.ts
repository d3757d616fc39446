/** Why somebody would do what a ban forbids, and how it is said that this changes nothing. */
const BECAUSE =
	/^(?<ban>[^,]*(?<!\p{L})nie [^,]+?),? (?:tylko |jedynie |dlatego |tylko dlatego,? )?(?:bo|ponieważ|gdyż|dlatego,? że|tylko dlatego,? że|dlatego) (?<why>[^,;]+)$/iu;
/** What moves those who act, or what those who are served did amiss: never the reason of the rule. */
const MOTIVE =
	/^(?:(?:jesteś|jesteście|nie masz|nie macie|masz|macie|chcesz|nie chcesz|wolisz|lubisz|nie lubisz|nudzisz|czekasz|nie znasz|nie wiesz|myślisz|nie chce ci|śpieszysz|spieszysz)(?= |$)|(?:ci )?się (?:śpieszy|spieszy|nudzi|nudzisz|śpieszysz|spieszysz|śpieszycie|spieszycie)|(?:jest|było|robi się|zrobiło się) (?:już )?(?:późno|pusto|zimno|gorąco|ciepło|kolejk|mało|dużo|tłok|ruch|ciasno)|pada|kończy się (?:twoja )?(?:zmiana|dyżur)|zaraz zamyka|nik(?:t|ogo) |(?:inni|wszyscy|kolega|koleżanka|koledzy) (?:też )?tak |(?:(?:pan |pani )?\p{L}+ )(?:się |już |za bardzo |zbyt |nie )*(?:spóźni|zapomnia|zgubi|pomyli|krzycz|narzeka|zdenerwowa|nie odebra|odwoła|zrezygnowa|prosi|poprosi|nalega|upiera|zwleka|kupił|kupi|nie kupi|wyszed|zamówi|płaci mało|marudzi|źle |mało |wygląda|nie zna |nie rozumie|słabo |mówi |długo |trwa |jest (?:star|młod|nowy|nowa|niemił|nieuprzejm|zdenerwowan|głośn|wolny|wolna|marudn|znajom|stały|stała)))/iu;
const SURE = /(?:tylko|jedynie)? ?dlatego,? (?:tylko,? )?że /iu;

/** A ban on doing something for a motive, without it, and what is to be told behind: "Nie skracaj masażu, bo klient się spóźnił" is answered "…, nawet jeśli klient się spóźnił". */
export function motivedBan(rule: string): { ban: string; even: string; why: string } | undefined {
	const { ban = "", why = "" } = / (?:bo|ponieważ|gdyż|dlatego),? /u.test(rule)
		? (BECAUSE.exec(rule)?.groups ?? {})
		: {};
	if (ban === "" || !(MOTIVE.test(why) || SURE.test(rule))) return undefined;
	return { why, ban: ban.replace(/,? (?:tylko|jedynie)$/u, ""), even: `, nawet jeśli ${why}` };
}

/** What is told of a ban with its motive turned round. */
export function evenSo(rule: string, instead: (ban: string) => string[]): string[] {
	const found = motivedBan(rule);
	return found === undefined ? [] : instead(found.ban).map((told) => `${told}${found.even}`);
}

/** True for a wording that gives the motive as its own reason. */
export function motiveKept(rule: string): ((told: string) => boolean) | undefined {
	const found = motivedBan(rule);
	return found === undefined
		? undefined
		: (told) =>
				!told.includes(", nawet jeśli ") && (told.includes(found.why) || / (?:tylko|jedynie) dlatego /u.test(told));
}
