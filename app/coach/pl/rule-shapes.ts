import { accusativeOf } from "./accusative.ts";
import { splitContent } from "./act-parts.ts";
import { readAct } from "./act-reading.ts";
import { lostBy } from "./candidates.ts";
import { GENITIVE, isBad } from "./circumstance-words.ts";
import { isPreposition } from "./grammar.ts";
import { joinedOf } from "./joining.ts";
import { declined } from "./noun-cases.ts";
import { objectFor } from "./objects.ts";
import { personOf } from "./people.ts";
import { deedFor } from "./plain-deeds.ts";
import { capital, LEAVING, lower, strip } from "./rewriting-words.ts";
import { banFor, partsOf, type RuleAct, type RuleParts, said } from "./rule-parts.ts";
import { affirmed, ownRight, rightOf } from "./rule-rights.ts";
import { settled } from "./settings.ts";
import { turnedIn } from "./turned-circumstances.ts";
import { formOf } from "./verbs.ts";

/** What one does for oneself, which no exception for the work makes right. */
const OWN =
	/prywatn|towarzysk|osobist(?:e|ych) spraw|film|seriał|mediów społ|mediach społ|papieros|alkohol|makijaż|gum[ęy] /;

/** Those to whom nothing may go, and what is wrong however it is allowed. */
const NEVER =
	/nieupoważni|niepowoł|postronn|nietrzeźw|pijan|nieletni|niepełnoletni|na głos|głośno|bezpodstawn|fałszyw|nieprawdziw|obraźliw|wulgar/;

/** Acts that are wrong in every case: nothing that closes the ban speaks for them. */
const wrong = ({ verb, content }: RuleAct): boolean =>
	(isBad(verb.family) && verb.family !== "komentowac") || OWN.test(`${content} `) || NEVER.test(content);

/** An act as it is done where it is right; undefined where its object is not to be known. */
function doneIn(act: RuleAct, { form }: RuleParts, content = act.content): string | undefined {
	const verb = said(act.verb, form);
	const object = content === "" ? "" : related(content, act);
	if (verb === "" || object === undefined) return undefined;
	return `${act.manner} ${verb}${act.self ? " się" : ""} ${object}`.trim();
}

/** Acts whose object is people. */
const OF_PEOPLE =
	/^(?:wzywac|zapraszac|informowac|prosic|pytac|wpuszczac|obslugiwac|badac|przyjmowac|kierowac|zatrudniac|uprzedzac)$/;

/** Acts whose object is things, so that a pronoun of many is "je". */
const OF_THINGS =
	/^(?:kopiowac|kserowac|skanowac|czytac|mieszac|przesylac|wysylac|usuwac|niszczyc|modyfikowac|publikowac|drukowac|wynosic|laczyc|wyrzucac|otwierac|odczytywac|zapisywac|przechowywac)$/;

/** An object with its case; one of which a clause says what it is not, only where it is: "tylko leki, które przepisał lekarz". */
function related(content: string, { verb }: RuleAct): string | undefined {
	if (
		/^(?:ich|je)(?: (?:z|w|na|do|po|bez|tylko)(?= )|$)/.test(content) &&
		!OF_PEOPLE.test(verb.family) &&
		!OF_THINGS.test(verb.family)
	)
		return undefined;
	if (/(?:^| )nik(?:omu|ogo|im|t)(?: |$)/.test(content)) return undefined;
	if (
		/^(?:zwraca|oddawa|wydawa|przekazywa|pokazywa|wreczac)/.test(verb.family) &&
		/^\p{L}+(?:cy|owi|om)$/u.test(content)
	)
		return content;
	const [, whose = "", own = ""] =
		/^((?:za|u|od) \p{L}+|w (?:jego|jej|ich|cudzym) imieniu|w imieniu \p{L}+|(?:go|ją|je|ich|mu|jej|im) \p{L}+(?:owi|om)) (\p{L}+ .+|\p{L}+)$/u.exec(
			content,
		) ?? [];
	const claimed = own === "" || isPreposition(strip(own.split(" ")[0] ?? "")) ? undefined : accusativeOf(own);
	if (claimed !== undefined && !GENITIVE.has(verb.family)) return `${whose} ${claimed}`;
	const [, other = "", right = ""] = /^(.+) innych niż (\p{L}+[nt]e .+)$/u.exec(content) ?? [];
	const named = other === "" ? undefined : objectFor(other, verb);
	if (named !== undefined) return `tylko ${named} ${right}`;
	const [, thing = "", relative = "", clause = ""] = /^([^,]+), (któr\p{L}+) (.+)$/u.exec(content) ?? [];
	if (thing === "") {
		const whole = objectFor(content, verb);
		return whole?.includes(" ani ") === true
			? whole.replaceAll(/ ani (?=(?:w|we|na|u|przy|pod|za|do|od|po|przed) )/g, " lub ").replaceAll(" ani ", " i ")
			: whole;
	}
	const object = objectFor(thing, verb);
	if (object === undefined) return undefined;
	const pronoun =
		relative === "których" && !/^(?:osób|klientów|pacjentów|gości)/.test(thing) ? whichOf(clause) : relative;
	if (!/(?<!\p{L})nie(?!\p{L})/u.test(clause)) return undefined;
	const told = affirmed(clause);
	return told === undefined || pronoun === undefined ? undefined : `tylko ${object}, ${pronoun} ${told}`;
}

/** "których nie przepisał" -> "które przepisał"; verbs that ask for a genitive keep it. */
const whichOf = (clause: string): string =>
	/nie (?:dotycz|używ|potrzeb|wymag|udziel|ma |mają |może|mogą)/.test(clause) ? "których" : "które";

/** Who is told, with the verb of the whole rule. */
const opening = ({ who, modal }: RuleParts): string => (modal === "" ? who : `${who} ${modal}`).trim();

/** What is said of several acts as one row. */
function rowOf(acts: readonly string[]): string {
	if (acts.length === 1) return acts[0] ?? "";
	const last = acts[acts.length - 1] ?? "";
	const before = acts.slice(0, -1);
	const joint = [...before, last].some((act) => / (?:i|oraz|lub) /.test(act)) ? " oraz " : " i ";
	return `${before.join(", ")}${before.some((act) => /, któr/.test(act)) ? "," : ""}${joint}${last}`;
}

const put = (parts: RuleParts, told: string): string =>
	capital(
		`${parts.head} ${parts.head === "" ? told : lower(told)}${parts.more}`
			.replace(/\s+/g, " ")
			.replace(/ ,/g, ",")
			.trim(),
		true,
	);

/** "może" and "wolno" for what is allowed and no duty. */
const leave = (parts: RuleParts): RuleParts => (parts.modal === "należy" ? { ...parts, modal: "wolno" } : parts);

type Ready = (ban: string) => readonly string[];

/** All acts for the one case in which they are right: "X, Y i Z tylko wtedy, gdy C". */
function* excepted(parts: RuleParts, right: string, ready: Ready): Generator<string> {
	const good = parts.acts.filter((act) => !wrong(act));
	const last = parts.acts[parts.acts.length - 1];
	if (last === undefined || wrong(last) || good.length === 0) return;
	const told = leave(parts);
	const own = parts.acts.map((act) => (act === last ? undefined : ownRight(act.content)));
	if (!/wtedy, gdy/.test(right) && parts.acts.some((act) => act.verb.family === "odmawiac")) return;
	if (LEAVING.has(last.verb.family) && !/nadzor|opiek|zgod/.test(right)) return;
	if (/osob|dziec|klient|gośc|pacjent/.test(last.content) && NEVER.test(last.content)) return;
	if (own.some((one) => one !== undefined) || parts.acts.some((act) => act !== last && /, któr/.test(act.content)))
		return;
	if (good.length === parts.acts.length) {
		const done = parts.acts.map((act) => doneIn(act, told));
		if (done.includes(undefined)) return;
		yield put(parts, `${opening(told)} ${rowOf(done as string[])} ${right}`);
		return;
	}
	const done = doneIn(last, parts);
	if (done === undefined) return;
	const before = parts.acts.slice(0, -1).map((act) => answer(parts, act, ready));
	if (before.includes(undefined)) return;
	const pieces = [...(before as string[]), capital(`${opening(parts)} ${done} ${right}`, true)];
	const joined = joinedOf(pieces, opening(parts));
	if (joined !== undefined) yield put(parts, joined);
}

/** A time in the genitive, as what one waits for: "po zakończeniu spotkania"; a place as where one is not. */
function otherwise(head: string): string | undefined {
	const time = /^(?:podczas|w czasie|w trakcie) (.+)$/i.exec(head)?.[1];
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
	return place === undefined ? undefined : `tylko poza terenem ${place}`;
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

const nothing = (): boolean => false;

/** What one act of a row is answered by: a pair or a construction, else the class of its verb. */
function answer(parts: RuleParts, act: RuleAct, ready: Ready): string | undefined {
	const strong = deedFor(act, parts.form, true);
	if (strong !== undefined) return capital(`${opening(parts)} ${strong}`.trim(), true);
	const known = parts.who === "" || personOf(strip(lower(parts.who.split(" ")[0] ?? "")))?.side === "staff";
	const plain = known ? parts.who : parts.form === "they" ? "Pracownicy" : "Pracownik";
	const [found] = ready(banFor({ ...parts, who: plain }, act));
	const turned = turnedDeed(act, parts);
	const whole = turned === undefined ? undefined : capital(`${opening(parts)} ${turned}`.trim(), true);
	if (found !== undefined) {
		const told = known ? found : found.replace(new RegExp(`^${plain}(?= )`), capital(parts.who, true));
		const ban = banFor(parts, act);
		return whole !== undefined && lostBy(told, ban, nothing) > lostBy(whole, ban, nothing) + 1 ? whole : told;
	}
	const deed = deedFor(act, parts.form);
	return deed === undefined ? whole : capital(`${opening(parts)} ${deed}`.trim(), true);
}

/** An act with what makes it wrong turned round: "wjeżdża na rampę tylko z opuszczonymi widłami". */
function turnedDeed(act: RuleAct, parts: RuleParts): string | undefined {
	if (isBad(act.verb.family) || OWN.test(`${act.content} `)) return undefined;
	const turned = turnedIn(act.content);
	const done = turned === undefined ? undefined : doneIn(act, parts, turned.content);
	if (turned === undefined || done === undefined) return undefined;
	if (turned.right !== "") return `${done} ${turned.right}`;
	const verb = `${act.manner} ${said(act.verb, parts.form)}${act.self ? " się" : ""}`.trim();
	const whom = /^(.*?) ?((?:osob|dzieci|pasażer|klient)\p{L}*(?: .*)?)$/u.exec(done.slice(verb.length).trim());
	return whom === null
		? `${verb} tylko ${done.slice(verb.length).trim()}`
		: `${verb} ${whom[1]} tylko ${whom[2]}`.replace(/\s+/g, " ");
}

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
	yield* elsewhere(timed(parts));
}
