import { personOf } from "../../words/people.ts";
import { formOf, type Verb, type VerbForm } from "../../words/verbs.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";
import { anyVerbNamed } from "../words/suggested-verbs.ts";
import { readAct } from "./act-reading.ts";

/** A plain ban taken apart, whoever is told and in whatever form. */
export interface SaidBan {
	verb: Verb;
	/** True where "się" goes with the verb. */
	self: boolean;
	/** What stands behind the verb, without "się". */
	rest: string;
	/** A rule that tells this instead: each verb behind `*` stands in the form of the ban. */
	tell: (told: string) => string | undefined;
}

const PLAIN =
	/^(?<clause>(?:(?:choćby|gdy|kiedy|jeśli|jeżeli) [^,]+, )?)(?<before>(?:[^,;:„"]+? )?)(?<none>nie) (?<must>(?:wolno|należy|można|powinno się|może|mogą|powin(?:ien|na|no|ni|ny|ieneś|naś)|warto|wypada) )?(?<verb>\p{L}+)(?<self> się)?(?<rest>(?: .+)?)$/iu;
/** Those who serve, called by their place or as one body. */
const COLLECTIVE =
	/^(?:recepcja|kasa|kuchnia|obsługa|personel|zespół|ochrona|magazyn|serwis|rejestracja|sklep|firma|biuro|załoga|szkoła|biblioteka|apteka|bank|warsztat|infolinia|przychodnia|szatnia|portiernia)(?: \p{L}+)? $/iu;
/** What stands before those who serve and does not change who they are: "dobry pracownik". */
const PRAISED = /^(?:dobr[yaei]|nasz[ae]?|nasi|każd[ya]|prawdziw[yaei]|uważn[yaei]) /iu;
const SETTING = /^(?:w|we|na|przy|podczas|przed|po|za|u|do|od|z|ze|w trakcie|w czasie) /iu;

/** The words with each verb behind `*` in a form; undefined where one has none. */
function spoken(told: string, form: VerbForm): string | undefined {
	let whole = true;
	const said = told.replace(/\*(\p{L}+)/gu, (_, infinitive: string) => {
		const named = anyVerbNamed(infinitive);
		const lasting = /^(?:he|they|we)$/.test(form) && named?.perfective === true;
		const verb = lasting ? (anyVerbNamed(named.partner?.infinitive ?? "") ?? named) : named;
		const own = verb === undefined ? "" : formOf(verb, form);
		if (own === "") whole = false;
		return own;
	});
	return whole ? said : undefined;
}

/** A plain ban ("Nie czytaj …", "Nie wolno …", "Konsultant nie powinien …", "Przy ladzie nie …") taken apart; undefined elsewhere. */
export function saidBan(rule: string): SaidBan | undefined {
	const found = PLAIN.exec(rule)?.groups;
	if (found === undefined) return undefined;
	const { clause = "", before = "", must = "", verb = "", self = "", rest: behind = "" } = found;
	const tail = /, (?:gdy|kiedy|jeśli|jeżeli) [^;]+$/u.exec(behind)?.[0] ?? "";
	const rest = behind.slice(0, behind.length - tail.length);
	const act = readAct(lower(verb));
	if (act === undefined) return undefined;
	const asking = /^(?:prosimy|proszę|lepiej|staraj się|postaraj się|starajcie się|postarajcie się) $/iu.test(before);
	const staff =
		personOf(strip(lower(before.replace(PRAISED, "").trim().split(" ")[0] ?? "")))?.side === "staff" ||
		COLLECTIVE.test(before);
	const set = before === "" || asking || staff ? "" : before;
	if (set !== "" && !SETTING.test(set)) return undefined;
	const infinitive = act.form === "infinitive";
	if (must !== "" && !infinitive) return undefined;
	if (staff && !(must === "" ? /^(?:he|they)$/.test(act.form) : /^(?:może|mogą|powin)/iu.test(must))) return undefined;
	if (!staff && !infinitive && !/^(?:imperative|we$)/.test(act.form)) return undefined;
	if (!staff && /^(?:może|mogą|powinien|powinna|powinni) $/iu.test(must)) return undefined;
	const many = / mogą | powinni /u.test(` ${must}`) || act.form === "they";
	const form: VerbForm = staff
		? many
			? "they"
			: "he"
		: /^(?:po)?staraj/iu.test(before)
			? /cie /iu.test(before)
				? "imperative-plural"
				: "imperative"
			: act.form;
	const lead = asking
		? /star/iu.test(before)
			? ""
			: before
		: staff
			? before
			: must === ""
				? ""
				: /^warto/iu.test(must)
					? "Warto "
					: "Należy ";
	return {
		verb: act.verb,
		self: self !== "",
		rest: rest.trim(),
		tell: (told) => {
			const said = spoken(told, form);
			if (said === undefined) return undefined;
			const whole = set === "" ? `${clause === "" ? lead : lower(lead)}${said}` : `${set}${lower(lead)}${said}`;
			return capital(`${clause}${whole}${tail}`, true);
		},
	};
}
