import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { banOf, objectIn } from "../reading/ban.ts";
import { granted } from "../reading/conditions.ts";
import { deedsOf } from "../reading/deeds.ts";
import { type Frame, frameOf, isQualityOfStaff } from "../reading/frame.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { CONDITIONS } from "../words/tails.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";

/** The order of steps, the condition and the exception of a ban, each said positively in more than one way. */

/** Deeds that no step or condition makes right. */
const NEVER_RIGHT =
	/^(?:обвин|игнор|перебив|критик|осужд|навяз|руга|крич|груб|хам|оскорб|униж|насмех|дразн|сплет|обман|вр[аеу]|скрыв|заставля|спор)/;

/** Steps of work, perfective/imperfective. */
const STEPS = `предупредить/предупреждать проверить/проверять согласовать/согласовывать уточнить/уточнять убедиться/убеждаться спросить/спрашивать получить/получать вымыть/мыть помыть/мыть надеть/надевать
снять/снимать закрыть/закрывать выключить/выключать отключить/отключать включить/включать оформить/оформлять записать/записывать сверить/сверять пересчитать/пересчитывать выслушать/выслушивать предложить/предлагать
объяснить/объяснять постучать/стучать поздороваться/здороваться попрощаться/прощаться извиниться/извиняться представиться/представляться передать/передавать прочитать/читать изучить/изучать осмотреть/осматривать
измерить/измерять взвесить/взвешивать подписать/подписывать заполнить/заполнять дождаться/дожидаться попросить/просить показать/показывать сообщить/сообщать назвать/называть дать/давать взять/брать найти/находить
посоветоваться/советоваться обсудить/обсуждать пройти/проходить обработать/обрабатывать протереть/протирать убрать/убирать поставить/ставить вызвать/вызывать позвать/звать позвонить/звонить выяснить/выяснять
узнать/узнавать посмотреть/смотреть запереть/запирать заблокировать/блокировать завершить/завершать закончить/заканчивать выдать/выдавать отметить/отмечать сохранить/сохранять принять/принимать открыть/открывать
закрепить/закреплять подготовить/готовить вытереть/вытирать продезинфицировать/дезинфицировать сдать/сдавать назначить/назначать пригласить/приглашать предъявить/предъявлять оценить/оценивать собрать/собирать
внести/вносить указать/указывать оставить/оставлять пробить/пробивать приготовить/готовить рассказать/рассказывать ответить/отвечать решить/решать зафиксировать/фиксировать заглушить/глушить отпроситься/отпрашиваться
ознакомиться/знакомиться ознакомить/знакомить проинструктировать/инструктировать перезвонить/перезванивать разобраться/разбираться подтвердить/подтверждать поблагодарить/благодарить установить/устанавливать`;

let standing: ReadonlyMap<string, string> | undefined;

/** The imperfective of a step, in which a standing rule is put. */
function standingOf(infinitive: string): string | undefined {
	standing ??= new Map(STEPS.split(/\s+/).map((pair) => pair.split("/") as [string, string]));
	const known = standing.get(infinitive) ?? imperfectiveOf(infinitive);
	return known === infinitive ? undefined : known;
}

/** «проверив» -> «проверить», «убедившись» -> «убедиться»; "" where the form tells it not. */
export const stepOf = (converb: string): string =>
	/вшись$/.test(converb)
		? `${converb.slice(0, -5)}ться`
		: /вши$/.test(converb)
			? `${converb.slice(0, -3)}ть`
			: /в$/.test(converb)
				? `${converb.slice(0, -1)}ть`
				: /дя$/.test(converb)
					? `${converb.slice(0, -2)}ти`
					: "";

/** «проверив» -> «проверили», «убедившись» -> «убедились»; "" where the form tells it not. */
const doneOf = (converb: string): string =>
	/вшись$/.test(converb) ? `${converb.slice(0, -5)}лись` : /в$/.test(converb) ? `${converb.slice(0, -1)}ли` : "";

interface Deed {
	infinitive: string;
	rest: string;
	frame: Frame;
	/** The words before the clause of the ban. */
	lead: string;
}

/** The forbidden deed with what stands behind its verb, to a token. */
function deedOf(scan: Scan, hit: Hit, text: string, to: number): Deed | undefined {
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const infinitive = infinitiveOf(at(scan, hit.verb));
	if (infinitive === undefined) return undefined;
	const frame = frameOf(scan, hit, text);
	const said = frame.prefix.toLowerCase();
	for (let i = segment.from; i < hit.verb; i++) {
		if (i >= hit.from && i < hit.to) continue;
		const norm = at(scan, i);
		if (
			/^(?:никогда|категорически|строго|и|но|а|также|никто|ни|один|одна|одно|из)$/.test(norm) ||
			said.includes(norm.slice(0, 5))
		)
			continue;
		if (personAt(norm)?.role === "staff" || isQualityOfStaff(scan, i)) continue;
		return undefined;
	}
	const parts: string[] = [];
	const ban = banOf(scan, hit, hit.verb, text);
	const object = ban?.object;
	const put =
		ban !== undefined && object?.case === "G" && object.from > hit.verb && object.to <= to ? objectIn(ban, "A") : "";
	let from = hit.verb + 1;
	if (object !== undefined && put !== "") {
		parts.push(textOf(scan, text, from, object.from), put);
		from = object.to;
	}
	const stop = hit.from > from && hit.from < to ? hit.from : to;
	parts.push(textOf(scan, text, from, stop).replace(/,$/, ""));
	const lead = segment.from > 0 ? textOf(scan, text, 0, segment.from).replace(/[,;:—\s]+$/, "") : "";
	return { infinitive: imperfectiveOf(infinitive), rest: parts.filter((part) => part !== "").join(" "), frame, lead };
}

/** A verb in the form of the rule: «проверяйте», «кассир проверяет»; a perfective stands only in an order. */
function formed(infinitive: string, frame: Frame): string | undefined {
	if (/^(?:imperative|imperative-singular|infinitive)$/.test(frame.mood)) {
		const known = standingOf(infinitive) ?? infinitive;
		return frame.mood === "infinitive" ? known : inMood(known, frame.mood);
	}
	const known = standingOf(infinitive);
	return known === undefined || !/^(?:third-singular|third-plural|first-plural)$/.test(frame.mood)
		? undefined
		: inMood(known, frame.mood);
}

/** «объяснив причину и не назвав имя»: the second step in the form of the first. */
function joinedSteps(words: string, frame: Frame): string | undefined {
	let known = true;
	const put = words.replace(/ (и|или) не ([а-яё]+)/g, (_, joint: string, converb: string) => {
		const infinitive = stepOf(converb);
		const verb = infinitive === "" ? undefined : formed(infinitive, frame);
		if (verb === undefined) known = false;
		return ` ${joint} ${verb ?? ""}`;
	});
	return known ? granted(put) : undefined;
}

/** «предупредив клиента и не передав коллеге вопрос»: the second step as done. */
function joinedDone(words: string): string | undefined {
	let known = true;
	const put = words.replace(/ (и|или) не ([а-яё]+)/g, (_, joint: string, converb: string) => {
		const done = doneOf(converb);
		if (done === "") known = false;
		return ` ${joint} ${done}`;
	});
	return known ? granted(put) : undefined;
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** «Перед тем как выдавать ключ, проверяйте документ», «Выдавайте ключ только после того, как проверили документ». */
function afterStep(scan: Scan, hit: Hit, text: string): Draft[] {
	const step = scan.segments.find(
		(one) => one.from > hit.verb && at(scan, one.from) === "не" && formOf(at(scan, one.from + 1)) === "perfect-converb",
	);
	if (step === undefined || step.from < 2) return [];
	const deed = deedOf(scan, hit, text, step.from - 1);
	const converb = at(scan, step.from + 1);
	const infinitive = stepOf(converb);
	if (deed === undefined || infinitive === "" || deed.lead !== "") return [];
	const verb = formed(infinitive, deed.frame);
	let end = step.to;
	for (const next of scan.segments.slice(scan.segments.indexOf(step) + 1)) {
		if (next.kind === "main" && next.from > hit.from && next.to <= hit.to) break;
		if (next.from <= hit.from && hit.from < next.to) break;
		end = next.to;
	}
	const words = joinedSteps(textOf(scan, text, step.from + 2, end), deed.frame);
	if (verb === undefined || words === undefined) return [];
	const stop = closing(scan, text);
	const { frame, rest } = deed;
	const prefix = lower(frame.prefix);
	const drafts: Draft[] = [
		{ text: tidy(`перед тем как ${deed.infinitive} ${rest}, ${prefix} ${verb} ${words}${stop}`), kind: "phrase" },
	];
	const plain = inMood(deed.infinitive, frame.mood);
	const comma = rest.includes(",") ? "," : "";
	if (/^third/.test(frame.mood))
		drafts.push({
			text: tidy(`${frame.prefix} сначала ${verb} ${words}, затем ${plain} ${rest}${stop}`),
			kind: "phrase",
		});
	const done = doneOf(converb);
	const finished = joinedDone(textOf(scan, text, step.from + 2, end));
	if (frame.mood === "imperative" && done !== "" && finished !== undefined)
		drafts.push({
			text: tidy(`${plain} ${rest}${comma} только после того, как ${done} ${finished}${stop}`),
			kind: "phrase",
		});
	return drafts;
}

/** The words of a clause behind its opener with the negation taken away. */
function turnedClause(
	scan: Scan,
	text: string,
	segment: Segment,
	opener: number,
): { words: string; form: string } | undefined {
	let negation = -1;
	for (let i = opener + 1; i < segment.to; i++) if (at(scan, i) === "не") negation = negation === -1 ? i : -2;
	if (negation === -1 && segment.opener === "если") {
		for (let i = opener + 1; i < segment.to; i++) {
			const state = CONDITIONS[at(scan, i)];
			if (scan.tokens.slice(opener, segment.to).some((token) => /^(?:или|либо)$/.test(token.norm))) return undefined;
			if (state === undefined || (i > opener + 1 && /^(?:и|или)$/.test(at(scan, i - 1)))) continue;
			return {
				words: `${textOf(scan, text, opener + 1, i)} ${state} ${textOf(scan, text, i + 1, segment.to)}`.trim(),
				form: "other",
			};
		}
		return undefined;
	}
	if (negation < 0 || /^(?:менее|более|только|больше|меньше|раньше)$/.test(at(scan, negation + 1))) return undefined;
	const head = textOf(scan, text, opener + 1, negation).replace(/\s*(?:ещё|еще|пока)$/, "");
	let tail = textOf(scan, text, negation + 1, segment.to);
	if (/ (?:и|или|либо) не | (?:или|либо) /.test(tail)) return undefined;
	tail = tail.replace(/^(?:ещё|еще) /, "");
	return { words: granted(`${head} ${tail}`.trim()), form: formOf(at(scan, negation + 1)) };
}

/** «пока не узнали, что ...»: a step of the staff, in the form of the rule. */
function ownStep(scan: Scan, segment: Segment, frame: Frame): string | undefined {
	const past = at(scan, segment.from + 2);
	if (at(scan, segment.from + 1) !== "не" || segment.to - segment.from < 3) return undefined;
	const infinitive = /лись$/.test(past) ? past.replace(/лись$/, "ться") : past.replace(/ли$/, "ть");
	const known = infinitive === past ? undefined : standingOf(infinitive);
	if (known === undefined || segment.to - segment.from === 3) {
		const next = scan.segments[scan.segments.indexOf(segment) + 1];
		if (known === undefined || next === undefined || !tellsWhat(scan, next)) return undefined;
	}
	return frame.mood === "infinitive" ? known : inMood(known, frame.mood);
}

const TOLD =
	/^(?:что|чем|чего|чему|как|как(?:ой|ая|ие|ую|их|им|ого|ое|ом)|кто|кому|кого|где|куда|когда|почему|сколько|зачем|чья|чей|чью|ли)$/;

/** «уточнили, какую длину хочет гость»: a clause that tells what is found out. */
export const tellsWhat = (scan: Scan, { from }: Segment): boolean =>
	TOLD.test(at(scan, from)) || (PREPOSITIONS.has(at(scan, from)) && TOLD.test(at(scan, from + 1)));

/** «пока пассажир не сел», «если номер не готов»: wait for it, make sure of it, only then act. */
function afterCondition(scan: Scan, hit: Hit, text: string): Draft[] {
	const segment = scan.segments.find((one) => one.from > hit.verb && /^(?:пока|покуда|если)$/.test(one.opener));
	if (segment === undefined || at(scan, segment.from) !== segment.opener) return [];
	const deed = deedOf(scan, hit, text, segment.from - 1);
	const clause = turnedClause(scan, text, segment, segment.from);
	if (deed === undefined || clause === undefined || deed.lead !== "" || segment.from < 2) return [];
	const after = scan.segments[scan.segments.indexOf(segment) + 1];
	if (after !== undefined && after.kind === "main" && !tellsWhat(scan, after)) return [];
	const words =
		after === undefined ? clause.words : `${clause.words}, ${textOf(scan, text, after.from, scan.tokens.length)}`;
	const { frame, rest } = deed;
	const act = /^(?:imperative|imperative-singular|infinitive|third-singular|third-plural|first-plural)$/.test(
		frame.mood,
	)
		? inMood(deed.infinitive, frame.mood)
		: undefined;
	if (act === undefined) return [];
	const stop = closing(scan, text);
	const bare = words.replace(/[.!…]+$/, "");
	const sure = inMood("убеждаться", frame.mood);
	const wait = inMood("дожидаться", frame.mood);
	const coming = /^third/.test(clause.form);
	const drafts: Draft[] = [];
	const first = segment.opener !== "если" ? ownStep(scan, segment, frame) : undefined;
	if (first !== undefined)
		drafts.push({
			text: tidy(
				`${frame.prefix} сначала ${bare.replace(/^[а-яё]+/iu, first)}${bare.includes(",") ? ", и" : ","} затем ${act} ${rest}${stop}`,
			),
			kind: "phrase",
		});
	if (segment.opener === "если")
		drafts.push({ text: tidy(`${frame.prefix} ${act} ${rest}, только если ${bare}${stop}`), kind: "phrase" });
	else
		drafts.push({
			text: tidy(`${frame.prefix} ${act} ${rest} только после того, как ${bare}${stop}`),
			kind: "phrase",
		});
	const named = scan.tokens
		.slice(segment.from + 1, segment.to)
		.some((token) => token.kind === "word" && formOf(token.norm) === "other" && token.norm !== "не");
	if (named && coming && segment.opener !== "если")
		drafts.push({
			text: tidy(`${frame.prefix} ${wait}, пока ${bare}, и затем ${act} ${rest}${stop}`),
			kind: "phrase",
		});
	else if (named)
		drafts.push({
			text: tidy(`${frame.prefix} сначала ${sure}, что ${bare}, затем ${act} ${rest}${stop}`),
			kind: "phrase",
		});
	return drafts;
}

const EXCEPT = /,?\s+(?:кроме|за исключением)(?: тех)? случаев,? (когда|если) ([^.!…]+)/u;

/** «..., кроме случаев, когда X» -> «... только тогда, когда X». */
function inException(scan: Scan, hit: Hit, text: string): Draft[] {
	const sentence = text.slice(scan.sentence.start, scan.sentence.end);
	const match = EXCEPT.exec(sentence);
	if (match === null) return [];
	const to = scan.tokens.findIndex((token) => token.start >= scan.sentence.start + match.index);
	const deed = to < hit.verb ? undefined : deedOf(scan, hit, text, to);
	if (deed === undefined || deed.lead !== "") return [];
	const { frame, rest } = deed;
	if (!/^(?:imperative|imperative-singular|infinitive|third-singular|third-plural|first-plural)$/.test(frame.mood))
		return [];
	const act = inMood(deed.infinitive, frame.mood);
	const put = `${frame.prefix} ${act} ${rest}`;
	const when = match[2] ?? "";
	const stop = closing(scan, text);
	const joint = match[1] === "если" ? ", только если" : " только тогда, когда";
	return [{ text: tidy(`${put}${joint} ${when}${stop}`), kind: "phrase" }];
}

/** All wordings of this kind, the most natural first. */
export function sequences(scan: Scan, hit: Hit, text: string): Draft[] {
	if (hit.verb < 0 || scan.hits.length > 1 || hit.code === "prohibition.bound") return [];
	if (deedsOf(scan, hit).length > 1) return [];
	const found = inException(scan, hit, text);
	if (found.length > 0) return found;
	if (NEVER_RIGHT.test(at(scan, hit.verb))) return [];
	const steps = afterStep(scan, hit, text);
	return steps.length > 0 ? steps : afterCondition(scan, hit, text);
}

/** True when a step names what only the deed behind it tells: «согласовав его с мастером». */
export const pointsBack = (text: string): boolean =>
	/^перед тем как .*, [^,]*(?:^| )(?:его|её|ее|их|ему|ей|им|него|неё|нее|них|ней|нём|нем|об этом|это)(?: |[.,]|$)/iu.test(
		text,
	);
