import type { Scan } from "../../rules/scan.ts";
import { formOf } from "../../words/forms.ts";
import { isNominative, personAt } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { at, PREPOSITIONS } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { readingsOf } from "../words/noun-forms.ts";
import type { Changes } from "./affirmed.ts";

/** What goes on while an act is forbidden comes to its end: «пока внутри кто-то работает» as «когда внутри все закончат работу». */

/** What a person does, by its infinitive, and that it is done: for one and for many. */
const PERSONS = `
работать трудиться = закончит работу, закончат работу
спать дремать = проснется, проснутся
ходить идти проходить гулять бегать = пройдет, пройдут
стоять сидеть находиться лежать оставаться присутствовать быть толпиться собираться ждать = уйдет, уйдут
есть кушать = доест, доедят
пить = допьет, допьют
обедать = пообедает, пообедают
завтракать = позавтракает, позавтракают
ужинать = поужинает, поужинают
говорить разговаривать беседовать общаться = закончит разговор, закончат разговор
рассказывать = закончит рассказ, закончат рассказ
читать = дочитает, дочитают
писать = допишет, допишут
выбирать = выберет, выберут
думать раздумывать решать размышлять = решит, решат
переодеваться = переоденется, переоденутся
одеваться = оденется, оденутся
раздеваться = разденется, разденутся
мыться купаться плавать = выйдет из воды, выйдут из воды
плакать рыдать нервничать кричать = успокоится, успокоятся
молиться = закончит молитву, закончат молитву
играть = доиграет, доиграют
отдыхать = отдохнет, отдохнут
считать = досчитает, досчитают
искать = найдет, найдут
набирать = наберет, наберут
вводить = введет, введут
заполнять = заполнит, заполнят
подписывать = подпишет, подпишут
примерять = примерит, примерят
смотреть = досмотрит, досмотрят
слушать = дослушает, дослушают
платить расплачиваться = заплатит, заплатят
обедать = пообедает, пообедают
курить = докурит, докурят
садиться рассаживаться = сядет, сядут
выходить = выйдет, выйдут
входить заходить = войдет, войдут
подниматься = поднимется, поднимутся
спускаться = спустится, спустятся
переходить = перейдет, перейдут
отвечать = ответит, ответят
болеть = выздоровеет, выздоровеют
танцевать = закончит танец, закончат танец
звонить = закончит звонок, закончат звонок
выступать = закончит выступление, закончат выступление
тренироваться заниматься = закончит занятие, закончат занятие
`;

/** The same for things. */
const THINGS = `
работать крутиться вращаться двигаться ехать ездить катиться скользить = остановится, остановятся
вариться = сварится, сварятся
жариться = пожарится, пожарятся
печься выпекаться = испечется, испекутся
тушиться = потушится, потушатся
готовиться = приготовится, приготовятся
коптиться = прокоптится, прокоптятся
сохнуть = высохнет, высохнут
сушиться = высушится, высушатся
стираться = выстирается, выстираются
остывать = остынет, остынут
греться нагреваться разогреваться = нагреется, нагреются
загружаться = загрузится, загрузятся
печататься = напечатается, напечатаются
заряжаться = зарядится, зарядятся
идти длиться проходить продолжаться звучать звенеть вестись = закончится, закончатся
гореть пылать тлеть = погаснет, погаснут
дуть шуметь бушевать = стихнет, стихнут
качаться = остановится, остановятся
вскипать закипать = закипит, закипят
таять = растает, растают
схватываться застывать = застынет, застынут
проветриваться = проветрится, проветрятся
разгружаться = разгрузится, разгрузятся
устанавливаться обновляться = обновится, обновятся
открываться = откроется, откроются
закрываться = закроется, закроются
подниматься = поднимется, поднимутся
опускаться = опустится, опустятся
`;

function tableOf(text: string): ReadonlyMap<string, readonly [string, string]> {
	const table = new Map<string, readonly [string, string]>();
	for (const line of text.trim().split("\n")) {
		const [verbs = "", done = ""] = line.split(" = ");
		const [one = "", many = ""] = done.split(", ");
		for (const verb of verbs.split(" ")) table.set(verb, [one, many]);
	}
	return table;
}

const persons = tableOf(PERSONS);
const things = tableOf(THINGS);

const IRREGULAR: Readonly<Record<string, string>> = {
	ест: "есть",
	едят: "есть",
	печется: "печься",
	пекутся: "печься",
	спит: "спать",
	спят: "спать",
	пьют: "пить",
	пьет: "пить",
};

const infinitiveAt = (norm: string): string => IRREGULAR[norm] ?? infinitiveOf(norm) ?? "";

const SOMEBODY = /^(?:кто-то|кто-нибудь|кто-либо|хоть)$/;
const FOLK = /^(?:люди|народ|дети|рабочие|прохожие|посторонние|остальные|все|соседи|жильцы|родные|близкие)$/;

/** A thing that may be the subject: a nominative, or an unknown word beside the verb. */
const named = (scan: Scan, i: number, opener: number): boolean => {
	if (PREPOSITIONS.has(at(scan, i)) || (i > opener + 1 && at(scan, i - 1).length < 3)) return false;
	const readings = readingsOf(at(scan, i));
	return readings.some((one) => one.case === "N") || (readings.length === 0 && /^third/.test(formOf(at(scan, i))));
};

/** The clause of time with its verb at its end; undefined where the verb, or who does it, is not known. */
export function ended(scan: Scan, segment: Segment, opener: number): Changes | undefined {
	let verb = -1;
	for (let i = opener + 1; i < segment.to; i++) {
		const norm = at(scan, i);
		if (/^(?:не|нет|и|или|ни|уже|если|всё-таки)$/.test(norm) || norm === '"…"') return undefined;
		if (!/^third/.test(formOf(norm))) continue;
		const infinitive = infinitiveAt(norm);
		if (verb < 0 && (persons.has(infinitive) || things.has(infinitive))) verb = i;
	}
	if (verb < 0 || /^(?:случа|момент|ситуаци|тогда)/.test(at(scan, opener - 2))) return undefined;
	const many = /(?:ут|ют|ат|ят)(?:ся)?$/.test(at(scan, verb));
	let somebody = -1;
	let folkAt = -1;
	let person = false;
	let thing = false;
	for (let i = opener + 1; i < segment.to; i++) {
		const norm = at(scan, i);
		if (SOMEBODY.test(norm)) somebody = i;
		if (/^(?:люди|народ|прохожие|посторонние)$/.test(norm)) folkAt = i;
		const who = personAt(norm);
		if ((who !== undefined && isNominative(who)) || FOLK.test(norm) || /^(?:он|она|они|вы)$/.test(norm)) person = true;
		else if (who === undefined && i !== verb && named(scan, i, opener)) thing = true;
	}
	const folk = person || somebody >= 0 || (many && !thing);
	if (at(scan, opener + 1) === "вы") return undefined;
	const infinitive = infinitiveAt(at(scan, verb));
	const done = (folk ? persons : things).get(infinitive);
	if (done === undefined || (!folk && !thing)) return undefined;
	if (persons.get(infinitive)?.[0] === "уйдет" && (somebody >= 0 || folkAt >= 0)) {
		const gone: Changes = new Map([[opener, "когда"]]);
		for (let i = opener + 1; i < segment.to; i++) if (/^(?:еще|все|хоть)$/.test(at(scan, i))) gone.set(i, "");
		const who = Math.max(somebody, folkAt);
		gone.set(Math.min(who, verb), "никого");
		gone.set(Math.max(who, verb), "нет");
		return gone;
	}
	const changes: Changes = new Map([
		[opener, "когда"],
		[verb, done[many || somebody >= 0 ? 1 : 0]],
	]);
	if (somebody >= 0) changes.set(somebody, at(scan, somebody) === "хоть" ? "" : "все");
	for (let i = opener + 1; i < verb; i++) if (/^(?:еще|все)$/.test(at(scan, i)) && i !== somebody) changes.set(i, "");
	const noun = / (?:разговор|рассказ|работу|занятие|воды|танец|звонок|выступление|молитву)$/.test(` ${done[0]}`);
	if (noun && verb + 1 < segment.to)
		changes.set(verb, `${many || somebody >= 0 ? "закончат" : "закончит"} ${infinitive}`);
	return changes;
}
