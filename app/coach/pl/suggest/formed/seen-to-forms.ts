import { personOf } from "../../words/people.ts";
import { goodState } from "../reading/thing-states.ts";
import { accusativeOf } from "../words/accusative.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { goodFor } from "./good-qualities.ts";

const SEEN =
	"(?<head>dopilnuj|zadbaj|pilnuj|uważaj|upewnij się|sprawdź|sprawdzaj|(?:organizuj|planuj|układaj|ułóż|ustaw|zaplanuj|prowadź) \\p{L}+(?: \\p{L}+)? tak)(?<order>cie|my)?(?: się)?(?: o to)?,? (?<that>aby|żeby|by|że|czy)";

/** Verbs of what must not come about and of what must in its place. */
const TURNED: readonly (readonly [RegExp, string])[] = [
	[/^zapomn(?:iał|iała|iało|ieli|iały) o /u, "pamięta{ł} o "],
	[/^spóźni(?:ł|ła|ło|li|ły) się(?= |$)/u, "by{ł} na czas"],
];

const PERSON = new RegExp(`^${SEEN} (?<who>\\p{L}+(?: \\p{L}+)?) nie (?<deed>.+)$`, "iu");

/** "Dopilnuj, żeby kelner nie zapomniał o wodzie" -> "Dopilnuj, żeby kelner pamiętał o wodzie". */
function remembered(rule: string): string[] {
	const { who = "", deed = "" } = PERSON.exec(rule)?.groups ?? {};
	for (const [bad, good] of TURNED) {
		const found = bad.exec(deed)?.[0];
		if (found === undefined) continue;
		const verb = found.split(" ")[0] ?? "";
		const end = /(?:li)$/.test(verb)
			? "li"
			: /ły$/.test(verb)
				? "ły"
				: /ła$/.test(verb)
					? "ła"
					: /ło$/.test(verb)
						? "ło"
						: "ł";
		return [rule.replace(`${who} nie ${found}`, `${who} ${good.replace("{ł}", end)}`)];
	}
	return [];
}

const CAME = new RegExp(
	`^${SEEN} (?<thing>\\p{L}+(?: \\p{L}+)?) nie (?<verb>(?:wróci|trafi|wysz|dotar|zosta|wyjecha|przyjecha|poszed|posz)\\p{L}+)(?<way>(?: .+?)?) (?<how>\\p{L}+[yaei])$`,
	"iu",
);

/** "Zadbaj, żeby rower nie wrócił do klienta brudny" -> "Zadbaj, żeby rower wrócił do klienta czysty". */
function returned(rule: string): string[] {
	const { thing = "", verb = "", way = "", how = "" } = CAME.exec(rule)?.groups ?? {};
	const good = how === "" ? undefined : goodState(how, thing);
	return good === undefined
		? []
		: [rule.replace(`${thing} nie ${verb}${way} ${how}`, `${thing} ${verb}${way} ${good}`)];
}

/** How it must not be somewhere, and how it is to be. */
const AIR: Readonly<Record<string, string>> = {
	duszno: "przewiewnie",
	zimno: "ciepło",
	ciemno: "jasno",
	głośno: "cicho",
	gorąco: "chłodno",
	brudno: "czysto",
	ślisko: "sucho",
	tłoczno: "luźno",
	mokro: "sucho",
};

const THERE = new RegExp(
	`^${SEEN} (?<place>(?:w|we|na|przy|pod) [^,]+?) nie (?<was>jest|było|będzie|ma|zrobiło się|robiło się) (?:zbyt |za )?(?<how>${Object.keys(AIR).join("|")})$`,
	"iu",
);

/** "Upewnij się, że w sali nie jest duszno". */
function aired(rule: string): string[] {
	const { place = "", was = "", how = "" } = THERE.exec(rule)?.groups ?? {};
	const good = AIR[lower(how)];
	return good === undefined
		? []
		: [rule.replace(`${place} nie ${was}`, `${place} ${was}`).replace(new RegExp(`(?:zbyt |za )?${how}$`, "iu"), good)];
}

/** What is spilt: materials of a craft, drinks and food; and what drinks are kept away from. */
const MATERIAL = /^(?:farb|lakier|emuls|klej|zapraw|cement|gips|fug|tynk|olej|smar|paliw|benzyn|rozpuszcz|kwas)/u;
const DRINK = /^(?:kaw|herbat|wod|wody|sok|piw|win|napoj)/u;
const FOOD = /^(?:zup|sos|barszcz|rosoł|rosol|krem|talerz|dani)/u;
const PAPERS = /dokum|klawiat|laptop|komput|akt|papier|sprzęt|umow/u;

const HARMED =
	/^(?:uważaj|pilnuj|staraj się|postaraj się|dopilnuj|zadbaj)(?<order>cie|my)?(?: się)?,? (?:aby|żeby|by) nie (?<deed>(?:po|za|u|z|ob|roz|wy|s)?(?:rysować|chlapać|szkodzić|plamić|lać|tłuc|niszczyć|brudzić|bić|gnieść|drapać|ułamać|łamać|dziurawić|deptać|palić))(?: przy tym)? (?<thing>[^,]+)$/iu;

/** "Uważaj, żeby nie porysować blatu" -> "Zabezpiecz blat przed pracą". */
function guarded(rule: string): string[] {
	const { order = "", thing = "" } = HARMED.exec(rule)?.groups ?? {};
	const { spilt = "", on = "" } = /^(?<spilt>.+?) (?:na|po) (?<on>\p{L}+(?: \p{L}+)?)$/u.exec(thing)?.groups ?? {};
	if (spilt !== "" && /l|chlap/.test(HARMED.exec(rule)?.groups?.deed ?? "")) {
		if (MATERIAL.test(lower(spilt)) || (DRINK.test(lower(spilt)) && PAPERS.test(lower(on)))) return [];
		const hot = accusativeOf(spilt);
		const served = FOOD.test(lower(spilt)) || DRINK.test(lower(spilt));
		const person = personOf(strip(lower(on.split(" ").pop() ?? ""))) !== undefined;
		if (!person) return [`Zabezpiecz${order} ${on} przed pracą`];
		return hot === undefined || !served ? [] : [`Podawaj${order} ${hot} powoli i ostrożnie`];
	}
	const [, soiled = "", by = ""] =
		/^(.+?) (farbą|lakierem|klejem|wodą|olejem|pianą|tynkiem|smarem)$/u.exec(thing) ?? [];
	if (soiled !== "") {
		const clean = accusativeOf(soiled);
		return clean === undefined ? [] : [`Osłoń${order} ${clean} przed pracą z ${by}`];
	}
	const what = thing === "" ? undefined : accusativeOf(thing);
	return what === undefined ? [] : [`Zabezpiecz${order} ${what} przed pracą`, `Chroń${order} ${what}`];
}

const LYING =
	/^(?:żadn(?:ych|ego|ej)|koniec z|unikaj|unikamy|bez) (?<thing>(?:\p{L}+(?:ych|ego|ej) )?\p{L}+) (?<place>(?:w|we|na|przy|pod|za|obok) (?!głos|oczach|czas|trakc|rozmow|nazw|mail|ofert|rachunk|cennik|umow|tekst|opini|recenzj|pism|odpowied|godzin|pracy|weekend)\p{L}+(?: \p{L}+)?)$/iu;

/** Matters and acts that lie nowhere. */
const NO_THING =
	/^(?:rozm|komentarz|uwag|żart|niespodzian|wyjątk|wymów|tajemnic|skrót|błęd|zmian|odstępstw|dyskusj|kłótn|spor|plot|krzyk|telefon|zdję|pyta|odpowied|obietnic|min|słow|słów|zwrot|zapach|perfum|jedzen|pic|palen|alkohol|napiw|muzyk|drzem|zakup|tłumacz|bałagan|hałas|pośpiech|\p{L}+[nc]i[ae]$|biżuter|szort|klap|sandał|but|makijaż|paznok|gum|papieros|e-papieros|kolejk|tłok|gości|znajom|dziec|zwierz|spotka|narad|sms|selfie|gier|haseł)/u;

/** "Żadnych prywatnych paczek w chłodni" as the ban on leaving them there; undefined elsewhere. */
export function lyingBan(rule: string): string | undefined {
	const { thing = "", place = "" } = LYING.exec(rule)?.groups ?? {};
	const noun = lower(thing.split(" ").pop() ?? "");
	const quality = thing.includes(" ") && goodFor(thing.split(" ")[0] ?? "") !== undefined;
	return thing === "" || quality || NO_THING.test(noun) ? undefined : `Nie zostawiaj ${lower(thing)} ${place}`;
}

/** The wordings of a rule that says what must not come about; none elsewhere. */
export function seenTo(rule: string): string[] {
	if (!/^\p{L}+/u.test(rule) || (!rule.includes(" nie ") && !rule.includes(", nie "))) return [];
	return [...remembered(rule), ...returned(rule), ...aired(rule), ...guarded(rule)].map((one) => capital(one, true));
}
