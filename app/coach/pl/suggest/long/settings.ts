import type { Suggestion } from "#app/coach/types.ts";
import { personOf } from "../../words/people.ts";
import { capital, lower, strip } from "../words/rewriting-words.ts";

/** The settings with which a rule begins: a time, a place, a case. */
const OPENS =
	/^(?:w|we|na|podczas|przy|po|przed|od|do|poza|z|ze|wobec|u|za|pod|w trakcie|w czasie|w razie|w przypadku) /i;
/** A case, not a time of which one waits for the end. */
const CASE =
	/^(?:w razie|w przypadku|w sytuacji|po|przed|od|w okresie|w (?:korespondencji|pismach|wiadomościach|mailach|ogłoszeniach|rozmowie|kontakcie|dniu|dni))(?= )/i;
/** What sends the act elsewhere, or to another time. */
const AWAY =
	/przerw|zaplecz|pomieszczeniu dla |osobno|po wyjściu|po zakończ|dokańcza|dokończ|wyznaczon|na zewnątrz|do końca|po zatrzym|zatrzymu|zatrzymaj|po pracy|na czas|przed rozpocz|(?<!\p{L})poza |w domu/u;
const BOUND = / (?:po|przed|od|do) (?:\p{L}+ )?$/u;

/** A verb of the present tense, an order or an infinitive. */
const VERB = /(?<!\p{L})\p{L}+(?:a|ą|e|i|y|uj|aj|ij|ć)(?!\p{L})/u;

/** True for a piece that sends the act to another time or place; who stays where he is to the end does not. */
const away = (piece: string): boolean =>
	AWAY.test(
		piece.replace(
			/(?:zosta\p{L}+|czeka\p{L}*|poczeka\p{L}*) .* do końca|spraw\p{L}+ (?:\p{L}+ )?do końca|w wyznaczon\p{L}+ miejsc/u,
			"",
		),
	);

const words = (text: string): string[] =>
	(strip(text.toLowerCase()).match(/[a-z0-9]{4,}/g) ?? []).filter(
		(word) => !/^(?:czasie|trakcie|przypadku|razie|podczas|terenie|okresie)$/.test(word),
	);

/** Nobody and no thing, as the one who acts behind a setting. */
const NOBODY = / (?:nikt|nic|żad(?:en|na|ne) \p{L}+)(?: \p{L}+){0,2}$/iu;

/** The words before the one who acts, or before the negation, with which a rule opens: "W razie awarii kasy"; "" where there are none. */
export function settingOf(rule: string): string {
	if (!OPENS.test(rule)) return "";
	const [before = ""] =
		/^(?:[^,;:–]|\d:\d)*?(?= (?:nie|nigdy|zabrania się|zakazuje się|unika\p{L}*|zabronione|zakazane)(?!\p{L}))/u.exec(
			rule,
		) ?? [];
	const all = before.split(" ");
	for (let at = 1; at < all.length; at++) {
		const person = personOf(strip(lower(all[at] ?? "")));
		const after = /^(?:w|we|na|z|ze|od|do|po|przed|przy|u|dla|między|wobec)$/.test(all[at - 1] ?? "");
		if (person?.side === "staff" && !after && at > 1) {
			const from =
				/(?:y|i|e)$/.test(all[at - 1] ?? "") && /^(?:każdy|nowi|wszyscy|żaden)$/.test(all[at - 1] ?? "") ? at - 1 : at;
			return all.slice(0, from).join(" ");
		}
	}
	const set = before.replace(NOBODY, "");
	return /^\S+$|(?:owi|om)(?: |$)|^(?:pod żadnym|w żadnym|po prostu|na ogół)|(?:^| )(?:się|nikim|nikogo)$/i.test(set)
		? ""
		: set;
}

/** A rule that has lost the setting, or moved it, with the setting at its head again; undefined where it names the setting twice and otherwise. */
export function settled(rule: string, setting: string): string | undefined {
	const inside = lower(setting);
	if (rule.toLowerCase().startsWith(setting.toLowerCase())) {
		const rest = rule.slice(setting.length);
		const again = rest.indexOf(` ${inside}`);
		const once = again < 0 ? rest : rest.slice(0, again) + rest.slice(again + inside.length + 1);
		if (/ (?:po)?czeka\p{L}* .* do końca/u.test(once) && !/ (?:i|oraz) |[,;] /.test(once))
			return capital(once.trim(), true);
		if (CASE.test(setting) || !away(once)) return setting + once;
		const acts = once.split(/ (?:i|oraz) |[,;] /);
		if (acts.every((act) => !away(act))) return setting + once;
		return acts.slice(1).every((act) => away(act) || !VERB.test(act)) || acts.length === 1
			? capital(once.trim(), true)
			: undefined;
	}
	const at = rule.indexOf(` ${inside}`);
	if (at > 0) {
		const next = rule.slice(at + inside.length + 1);
		if (BOUND.test(rule.slice(0, at + 1)) || !/^(?:[ ,.;]|$)/.test(next)) return rule;
		return `${setting} ${lower(rule.slice(0, at) + next)}`;
	}
	const own = words(setting);
	const said = words(rule);
	const lost = own.filter((word) => !said.some((other) => other.slice(0, 5) === word.slice(0, 5)));
	if (lost.length === 0 || lost.length * 2 < own.length) return rule;
	if (away(rule) && !CASE.test(setting)) return rule;
	if (OPENS.test(rule)) return rule;
	return `${setting} ${lower(rule)}`;
}

/** True for a second act of the old rule left standing: "sprząta po wyjściu gości, ani nie przynosi rachunku". */
const torn = (rule: string): boolean =>
	rule.includes(" nie ") &&
	/(?<!\p{L})(?:i|ani|oraz|lub) nie \p{L}/u.test(
		rule.replace(/(?<!\p{L})(?:jeśli|jeżeli|gdy|kiedy|o ile|że|kto|któr\p{L}+) .*$/u, ""),
	);

/** Where to, or for whom, one act alone is done: another act cannot stand behind it. */
export const LEADS = /^(?:na (?:teren|halę|salę|budowę|zaplecze|plac|basen|pokład|łóżku|łóżkach)|w imieniu) /i;

/** False for another act behind what leads to the banned one: "Na teren basenu zostawiamy szkło …". */
function leadsTo(told: string, rule: string, setting: string): boolean {
	if (!told.startsWith(setting)) return true;
	const act = / nie (?:wolno |należy |można )?(\p{L}{3,5})/u.exec(rule)?.[1] ?? "";
	return told.includes(` ${act}`);
}

/** Suggestions with the setting of the rule that they mend. */
export function withSetting(text: string, start: number, end: number, all: readonly Suggestion[]): Suggestion[] {
	const rule = text.slice(start, end);
	const setting = settingOf(rule);
	if (setting === "")
		return all.filter(
			(one) => one.kind === "template" || !torn(text.slice(start, one.start) + one.text + text.slice(one.end, end)),
		);
	if (LEADS.test(`${setting} `))
		return all.filter(
			(one) =>
				one.kind === "template" ||
				leadsTo(text.slice(start, one.start) + one.text + text.slice(one.end, end), rule, setting),
		);
	const found: Suggestion[] = [];
	const bare: Suggestion[] = [];
	for (const one of all) {
		if (one.kind === "template" || one.start < start || one.end > end) {
			found.push(one);
			continue;
		}
		const whole = text.slice(start, one.start) + one.text + text.slice(one.end, end);
		if (torn(whole)) continue;
		const told = settled(whole.replaceAll("do końca nieobecności", "do powrotu"), setting);
		if (told === whole) found.push(one);
		else if (told !== undefined) found.push({ start, end, text: told, kind: one.kind });
		else bare.push({ start, end, text: capital(whole.slice(setting.length + 1), true), kind: one.kind });
	}
	return found.some((one) => one.kind !== "template") ? found : [...bare, ...found];
}
