import { formOf } from "../../words/verbs.ts";
import { splitContent } from "../reading/act-parts.ts";
import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import { accusativeOf } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { declined } from "../words/noun-cases.ts";
import { capital, LEAVING, lower } from "../words/rewriting-words.ts";
import { joinedOf } from "./joining.ts";
import { deedFor } from "./plain-deeds.ts";
import { answer, doneIn, leave, NEVER, opening, put, type Ready, rowOf, turnedDeed, wrong } from "./rule-deeds.ts";
import { partsOf, type RuleParts, said } from "./rule-parts.ts";
import { affirmed, ownRight, rightOf } from "./rule-rights.ts";
import { settled } from "./settings.ts";

/** Those who may not be left. */
const LEFT = /^(?:grup|wycieczk|dziec|pacjent|podopieczn|uczestni|uczni|senior|wychowank)/;

/** All acts for the one case in which they are right: "X, Y i Z tylko wtedy, gdy C". */
function* excepted(parts: RuleParts, right: string, ready: Ready): Generator<string> {
	const good = parts.acts.filter((act) => !wrong(act));
	const last = parts.acts[parts.acts.length - 1];
	if (last === undefined || wrong(last) || good.length === 0) return;
	const told = leave(parts);
	const own = parts.acts.map((act) => (act === last ? undefined : ownRight(act.content)));
	if (!/wtedy, gdy/.test(right) && parts.acts.some((act) => act.verb.family === "odmawiac")) return;
	if (LEAVING.has(last.verb.family) && !/nadzor|opiek|zgod/.test(right)) return;
	if (parts.acts.some(({ verb, content }) => LEAVING.has(verb.family) && LEFT.test(content))) return;
	if (/osob|dziec|klient|gośc|pacjent/.test(last.content) && NEVER.test(last.content)) return;
	if (own.some((one) => one !== undefined) || parts.acts.some((act) => act !== last && /, któr/.test(act.content)))
		return;
	if (good.length === parts.acts.length) {
		const done = parts.acts.map((act) => doneIn(act, told));
		if (done.includes(undefined)) return;
		const either =
			done.length === 2 && /^\p{L}+ (?:ją|go|je|ich) /u.test(done[1] ?? "") && /zostawi|odkłada/.test(done[0] ?? "");
		yield put(parts, `${opening(told)} ${either ? done.join(" lub ") : rowOf(done as string[])} ${right}`);
		return;
	}
	const done = doneIn(last, parts);
	if (done === undefined) return;
	const before = parts.acts.slice(0, -1).map((act) => answer(parts, act, ready));
	if (before.includes(undefined)) return;
	const pieces = [...(before as string[]), capital(`${opening(parts)} ${done} ${right}`, true)];
	const joined = joinedOf(pieces, opening(parts));
	if (joined === undefined) return;
	const apart = parts.head !== "" && !parts.head.endsWith(",") && AWAY.test(before.join(" "));
	if (!apart) yield put(parts, joined);
	else if (parts.who === "" && pieces.length === 2)
		yield `${before[0]}, a ${lower(parts.head)} ${done} ${right}${parts.more}`;
}

/** Places that are told from others. */
const ROOMS =
	/^(?:strefie|hali|magazynie|kuchni|laboratorium|sali|szatni|serwerowni|warsztacie|pracowni|produkcji|kotłowni|garażu|archiwum|czytelni|recepcji|gabinecie|piwnicy|sklepie|bibliotece|aptece|pralni)(?: |$)/;

/** What happens of itself and is waited out. */
const WEATHER = /(?:^| )(?:burz|wiatr|wichur|mgł|opad|śnieżyc|ulew|deszcz|oblodz|gołoledz|upał|mroz)/;

/** A time in the genitive, as what one waits for: "po zakończeniu spotkania"; a place as where one is not. */
function otherwise(head: string): string | undefined {
	const time = /^(?:podczas|w czasie|w trakcie) (.+)$/i.exec(head)?.[1];
	if (time !== undefined && WEATHER.test(time)) return undefined;
	if (time !== undefined) {
		if (/^(?:pracy|dyżuru|zmiany|służby|całe|roku|okresu|ciszy)/.test(time))
			return `tylko poza ${declined(time, "gen", "ins")?.text ?? ""}`;
		return `dopiero po zakończeniu ${time}`;
	}
	const until =
		/^do (?:czasu |chwili |momentu )?(\p{L}+[nc]i)a( .+)?$/iu.exec(head) ??
		/^przed (\p{L}+[nc]i)em( .+)?$/iu.exec(head);
	if (until !== null) return `dopiero po ${until[1]}u${until[2] ?? ""}`;
	const hours = /^(?:w|we) godzinach (.+)$/i.exec(head)?.[1];
	if (hours !== undefined) return `tylko poza godzinami ${hours}`;
	const during = /^(?:w|we) (?:porze|okresie) (.+)$/i.exec(head);
	if (during !== null) return `tylko poza ${/porze/i.test(head) ? "porą" : "okresem"} ${during[1]}`;
	const place = /^(?:na terenie|na obszarze) (.+)$/i.exec(head)?.[1];
	if (place !== undefined) return `tylko poza terenem ${place}`;
	const [, prep = "", words = ""] = /^(w|we|na) (.+)$/i.exec(head) ?? [];
	const outside = ROOMS.test(words) ? declined(words, "loc", "ins") : undefined;
	return outside === undefined || prep === "" ? undefined : `tylko poza ${outside.text}`;
}

/** Acts that are wrong at a time or in a place, for any other: "poza godzinami otwarcia", "dopiero po zakończeniu spotkania". */
function* elsewhere(parts: RuleParts): Generator<string> {
	const { head, acts } = parts;
	const right = head === "" ? undefined : otherwise(head);
	if (
		right === undefined ||
		right.endsWith("poza ") ||
		acts.some(
			(act) =>
				isBad(act.verb.family) ||
				/opuszcz|oddal|wychodz|zostawia|zabiera|odwrac|odmawia|przerywa/.test(act.verb.family),
		)
	)
		return;
	if (acts.some((act) => ownRight(act.content) !== undefined)) return;
	const told = leave(parts);
	const done = acts.map((act) => doneIn(act, told));
	if (done.includes(undefined)) return;
	yield put({ ...parts, head: "" }, `${opening(told)} ${rowOf(done as string[])} ${right}${parts.tail}`);
}

/** Work in bad weather: "Podczas burzy przerwij prace na rusztowaniach i zejdź z nich". */
function* sheltered(parts: RuleParts): Generator<string> {
	if (!WEATHER.test(parts.head) || parts.tail !== "") return;
	const told = parts.acts.map(({ verb, content }) => {
		const work =
			/^(?:prowadzic|wykonywac|kontynuowac|rozpoczynac)$/.test(verb.family) &&
			/^(?:\p{L}+ )?(?:prac|robót|zajęć|załadunk|rozładunk|montaż)/u.test(content);
		const stay =
			/^(?:przebywac|pozostawac|stac|wchodzic)$/.test(verb.family) && /^na \p{L}+(?:ach|u|ie|ch)$/u.test(content);
		const thing = work ? accusativeOf(content) : undefined;
		if (thing !== undefined) return `${PAUSE[parts.form] ?? "wstrzymać"} ${thing}`;
		return stay ? `${DOWN[parts.form] ?? "zejść"} na ziemię` : undefined;
	});
	if (!told.includes(undefined)) yield put(parts, `${opening(parts)} ${rowOf(told as string[])}`);
}

const PAUSE: Readonly<Record<string, string>> = {
	he: "wstrzymuje",
	they: "wstrzymują",
	we: "wstrzymujemy",
	imperative: "przerwij",
};
const DOWN: Readonly<Record<string, string>> = { he: "schodzi", they: "schodzą", we: "schodzimy", imperative: "zejdź" };

/** What sends an act to another time or place than the setting. */
const AWAY = /przerw|zaplecz|poza |po zakończ|po wyjściu|osobno|wyznaczon|na zewnątrz|do końca|po pracy/;

/** Acts of a row, each with what makes it right of its own. */
function* single(parts: RuleParts, ready: Ready): Generator<string> {
	const rules: string[] = [];
	for (const act of parts.acts) {
		const own = wrong(act) ? undefined : ownRight(act.content);
		const relative = /, któr\p{L}+ .*(?<!\p{L})nie | innych niż /u.test(act.content) && !wrong(act);
		const done = own !== undefined ? doneIn(act, parts, own.content) : relative ? doneIn(act, parts) : undefined;
		const rule =
			done !== undefined
				? capital(`${opening(parts)} ${done}${own === undefined ? "" : ` ${own.right}`}`.trim(), true)
				: answer(parts, act, ready);
		if (rule === undefined) return;
		rules.push(rule);
	}
	const joined = joinedOf(rules, opening(parts));
	if (joined === undefined) return;
	if (parts.head === "" || parts.head.endsWith(",") || !AWAY.test(joined)) yield put(parts, joined);
	else yield (settled(capital(joined, true), parts.head) ?? capital(joined, true)) + parts.more;
}

/** People or things of whom a clause says what they are not: "osób, które nie odbyły szkolenia" -> "tylko osoby, które odbyły szkolenie". */
function* those(parts: RuleParts): Generator<string> {
	const [act] = parts.acts;
	if (act === undefined || wrong(act) || !/, któr\p{L}+ .*(?<!\p{L})nie /u.test(act.content)) return;
	if (
		/^\p{L}+ [^,]*(?<= )(?:pod|w|na|z|ze|od|za|przez|u|bez|dla) [^,]+,/u.test(
			act.content.replace(/^(?:do|na|w|u|z|ze|od|za) \p{L}+ /u, ""),
		)
	)
		return;
	const done = doneIn(act, parts);
	if (done !== undefined) yield put(parts, `${opening(parts)} ${done}`);
}

/** What a row of acts lacks together: leave, or what was agreed. */
const SHARED =
	/zgod|wiedz|uzgodni|pozwoleni|zezwoleni|upoważni|poleceni|akceptac|uprawnieni|nadzor|decyzj|zleceni|potwierdz|konsultac/;

/** A time that closes the last act of a row holds for all of them. */
function timed(parts: RuleParts): RuleParts {
	const last = parts.acts[parts.acts.length - 1];
	if (parts.head !== "" || last === undefined) return parts;
	const time = / ((?:podczas|w czasie|w trakcie|w godzinach) [^,]+)$/u.exec(` ${last.content}`)?.[1];
	if (time === undefined) return parts;
	const content = ` ${last.content}`.slice(0, -time.length - 1).trim();
	return { ...parts, head: time, acts: [...parts.acts.slice(0, -1), { ...last, content }] };
}

/** A clause that says what is made sure of. */
const CLAUSE = /, (?:że|czy|jak|co|kto|kogo|komu|gdzie|ile|kiedy|któr\p{L}+) .*$/u;

/** One thing that is done first: its clause in the form of the rule, with what it is made sure of. */
function ownStep(step: string, parts: RuleParts): { told: string; more: string } | undefined {
	const [before = ""] = step.split(" ");
	const reading = readAct(before);
	const whose = { he: "he", they: "they", imperative: "you", "imperative-plural": "you", we: "we" }[
		parts.form as string
	];
	if (reading === undefined || reading.form !== whose) return undefined;
	const more = CLAUSE.exec(step)?.[0] ?? "";
	const clause = affirmed(`nie ${step.replace(CLAUSE, "")}`);
	const verb = parts.form.startsWith("imperative") ? formOf(reading.verb, parts.form) : said(reading.verb, parts.form);
	return clause === undefined || verb === ""
		? undefined
		: { told: `${verb} ${clause.slice(before.length).trim()}`.trim(), more };
}

/** "dopóki nie upewni się, że …": who acts makes sure first, "upewnia się, że …, i dopiero wtedy kończy rozmowę". */
function* first(parts: RuleParts): Generator<string> {
	const [, steps = ""] = /^, (?:dopóki|póki|zanim|nim) (?:sam |sama |najpierw )?nie (\p{L}.*)$/u.exec(parts.tail) ?? [];
	if (steps === "" || parts.acts.some(wrong)) return;
	const told = steps.split(/ (?:i|oraz|ani) nie /u).map((step) => ownStep(step, parts));
	const done = parts.acts.map((act) => doneIn(act, parts));
	const last = told[told.length - 1];
	if (last === undefined || told.includes(undefined) || done.includes(undefined)) return;
	const rows = told.map((one) => one?.told ?? "");
	const closing =
		last.more === "" ? (rows.length > 1 && rows.some((row) => / i /.test(row)) ? "," : "") : `${last.more},`;
	const steady = rows.length === 2 ? `${rows[0]}, ${rows[1]}` : rows.join(", ");
	yield put(parts, `${opening(parts)} ${steady}${closing} i dopiero wtedy ${rowOf(done as string[])}`);
}

const OWNING: Readonly<Record<string, string>> = { he: "uzyskuje", they: "uzyskują", we: "uzyskujemy" };

/** What an office has already it does not ask for; what is granted does not hang on another thing. */
function* owned(parts: RuleParts): Generator<string> {
	const [act] = parts.acts;
	if (act === undefined || parts.acts.length > 1 || parts.tail !== "") return;
	const [, things = "", clause = ""] = /^(?:od \p{L}+ )?([^,]+), (któr\p{L}+ .+)$/u.exec(act.content) ?? [];
	const claims = /^(?:zadac|wymagac|domagac)$/.test(act.verb.family);
	const object = things === "" || !claims ? undefined : accusativeOf(things);
	if (object !== undefined && !/(?<!\p{L})nie(?!\p{L})/u.test(clause))
		yield put(
			parts,
			`${opening(parts)} ${OWNING[parts.form] ?? "uzyskiwać"}${/samodz|własn/.test(clause) ? "" : " samodzielnie"} ${object}, ${clause}`,
		);
	const [, noun = "", what = "", other = ""] = /^(\p{L}+[nc]ia) (.+?) od (.+)$/u.exec(act.content) ?? [];
	const granted = act.verb.family === "uzalezniac" && noun !== "" ? readAct(noun)?.verb : undefined;
	const given = granted === undefined ? undefined : objectFor(what, granted);
	if (granted !== undefined && given !== undefined)
		yield put(parts, `${opening(parts)} ${said(granted, parts.form)} ${given} niezależnie od ${other}`);
}

/** "osób pod wpływem alkoholu ani dzieci bez opiekuna": those who may be let in, and those who may with somebody. */
function* sober(parts: RuleParts): Generator<string> {
	const [act] = parts.acts;
	const [, before = "", those = "", rest = ""] =
		/^(.*?)(?<!\p{L})(osób|osobom) (?:nietrzeźw\p{L}+|pijan\p{L}+|pod wpływem alkoholu(?: lub narkotyków)?) (?:ani|oraz|lub|i) (.+ bez .+)$/u.exec(
			act?.content ?? "",
		) ?? [];
	const own = rest === "" ? undefined : ownRight(rest);
	if (act === undefined || own === undefined || parts.acts.length > 1) return;
	const others = those === "osób" ? accusativeOf(own.content) : own.content;
	const told = leave(parts);
	const sound = those === "osób" ? "osoby trzeźwe" : "osobom trzeźwym";
	const thing = before === "" ? "" : objectFor(before.trim(), act.verb);
	if (others !== undefined && thing !== undefined)
		yield put(
			parts,
			`${opening(told)} ${said(act.verb, told.form)} ${thing} tylko ${sound}, a ${others} ${own.right}${parts.tail}`,
		);
}

/** "z wyjątkiem sprzętu zgłoszonego administratorowi": the one thing for which the act is right. */
function* only(parts: RuleParts): Generator<string> {
	const [act] = parts.acts;
	const noun =
		/^, (?:z wyjątkiem|oprócz|z wyłączeniem) (?!sytuacji|przypadk|\p{L}+(?:ania|enia|ecia)(?: |$))(.+)$/u.exec(
			parts.tail,
		)?.[1];
	if (
		act === undefined ||
		noun === undefined ||
		parts.acts.length > 1 ||
		wrong(act) ||
		rightOf(parts.tail) !== undefined
	)
		return;
	const { phrases, object } = splitContent(act.content, true);
	const thing = accusativeOf(noun);
	if (thing === undefined || object === "" || / bez |, któr/.test(act.content)) return;
	const told = leave(parts);
	const where = phrases.map((one) => `${one.prep} ${one.words}`.trim()).join(" ");
	yield put(parts, `${opening(told)} ${said(act.verb, told.form)}${act.self ? " się" : ""} ${where} tylko ${thing}`);
}

/** What a long ban is offered from its build alone, whatever its acts are; the most faithful first. */
export function* shaped(rule: string, ready: Ready): Generator<string> {
	const parts = partsOf(rule);
	if (parts === undefined || parts.head.startsWith("Bez ")) return;
	const right = parts.tail === "" ? undefined : rightOf(parts.tail);
	yield* first(parts);
	yield* owned(parts);
	yield* sober(parts);
	if (right !== undefined) yield* excepted(parts, right, ready);
	if (parts.tail === "") {
		const last = parts.acts[parts.acts.length - 1];
		const own = last === undefined || wrong(last) ? undefined : ownRight(last.content);
		const consent = own !== undefined && SHARED.test(own.right);
		if (!consent && parts.acts.length > 1) yield* single(parts, ready);
		if (parts.acts.length === 1 && own === undefined) yield* those(parts);
		if (own !== undefined && last !== undefined && (consent || parts.acts.length === 1))
			yield* excepted(
				{ ...parts, acts: [...parts.acts.slice(0, -1), { ...last, content: own.content }] },
				own.right,
				ready,
			);
		if (consent && parts.acts.length > 1) yield* single(parts, ready);
	}
	const [alone] = parts.acts;
	if (parts.acts.length === 1 && alone !== undefined && parts.tail === "")
		for (const deed of [turnedDeed(alone, parts), deedFor(alone, parts.form)])
			if (deed !== undefined) yield put(parts, `${opening(parts)} ${deed}`);
	yield* only(parts);
	yield* sheltered(parts);
	yield* elsewhere(timed(parts));
}
