import { isPerfective } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { countOf } from "../words/counted.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import type { PlainReading } from "./plain-reading.ts";

/** How long, how often, how loudly something is done, and how somebody is not to be. */

const BOUNDED =
	/^(не допускайте|недопустимо|плохо|следите|проследите|смотрите|сделайте так|позаботьтесь|старайтесь|постарайтесь), чтобы ([а-яё]+(?: [а-яё]+){0,2}?) (?:не )?([а-яё]+л[аои]?(?:с[ья])?)((?: [а-яё]+){0,3}?) (?:больше|дольше|более|свыше) ([а-яё]+|\d+)((?: [а-яё]+)?)((?: (?:без|в|на|у|до|после) [а-яё ]+)?)$/iu;
/** «Не допускайте, чтобы телефон звонил больше трёх раз» -> «Следите, чтобы телефон звонил максимум три раза»; "" elsewhere. */
function atMost(said: string): string {
	const [, lead = "", what = "", verb = "", rest = "", bound = "", unit = "", more = ""] = BOUNDED.exec(said) ?? [];
	const count = countOf(bound, unit);
	if (count === undefined || /^(?:никто|ни|ничего)(?: |$)/.test(what)) return "";
	return `${/^(?:не|плохо)/i.test(lead) ? "Следите" : lead}, чтобы ${what} ${verb}${rest} максимум ${count}${more}`;
}

const WAITS =
	/^никто не (?:должен|может) ждать ?((?:[а-яё]+(?: [а-яё]+)?)??) (?:больше|дольше|более) ([а-яё]+|\d+)((?: [а-яё]+)?)$/iu;

/** «Никто не должен ждать лифта дольше трёх минут» -> «Каждый ждёт лифта максимум три минуты»; "" elsewhere. */
function waitsAtMost(said: string): string {
	const [, what = "", bound = "", unit = ""] = WAITS.exec(said) ?? [];
	return bound === ""
		? ""
		: atMost(`Следите, чтобы каждый ждал${what === "" ? "" : ` ${what}`} дольше ${bound}${unit}`);
}

const THAN_NEEDED =
	/^((?:[^,]+ )?)(громче|тише|дольше|больше|чаще|быстрее|дальше|выше|длиннее|медленнее|подробнее), чем (нужно|надо|требуется|положено|следует|необходимо|просят)((?: [^,]+)?)$/iu;
const SO: Readonly<Record<string, string>> = {
	громче: "громко",
	тише: "тихо",
	дольше: "долго",
	больше: "много",
	чаще: "часто",
	быстрее: "быстро",
	дальше: "далеко",
	выше: "высоко",
	длиннее: "длинно",
	медленнее: "медленно",
	подробнее: "подробно",
};

/** «Не говорите громче, чем нужно» -> «Говорите ровно так громко, как нужно»; nothing elsewhere. */
function asNeeded({ infinitive, rest, say }: PlainReading): string[] {
	const [, act = "", more = "", need = "", tail = ""] = THAN_NEEDED.exec(rest) ?? [];
	const how = SO[more.toLowerCase()];
	if (how === undefined) return [];
	const put = /^(?:больше|дольше)$/.test(more) ? `ровно столько, сколько ${need}` : `ровно так ${how}, как ${need}`;
	return [say(`~${infinitive} ${act}${put}${tail}`)];
}

/** How somebody is not to be, and what is done instead. */
const BEING: readonly (readonly [quality: RegExp, deed: string])[] = [
	[/^(?:многослов|болтлив|пространн|словоохот)/, "~говорить кратко и по делу"],
	[/^(?:груб|резк|резок|хамоват|невежлив|дерз|вспыльчив|раздраж)/, "~говорить спокойно и вежливо"],
	[/^(?:навязчив|назойлив|настырн|напорист|приставуч)/, "~предлагать один раз и ~ждать ответа"],
	[
		/^(?:равнодуш|безучаст|холодн|безразличн|ч[её]рств|отстран[её]нн|формальн)/,
		"~слушать внимательно и ~предлагать помощь",
	],
	[/^(?:высокомер|надмен|заносчив|снисходит|чванлив)/, "~говорить на равных"],
	[/^(?:фамильяр|панибрат|развязн)/, "~обращаться на «вы»"],
	[/^(?:медлит|нерасторопн|неторопл)/, "~отвечать сразу"],
	[/^(?:рассеян|невнимат|небреж|неаккурат)/, "~проверять сделанное по списку"],
	[/^(?:категорич|упрям|безапелляц)/, "~предлагать варианты"],
	[/^(?:нетерпел)/, "~давать собеседнику договорить"],
	[/^(?:угрюм|хмур|мрач|неприветл|каменн)/, "~встречать каждого улыбкой"],
	[/^(?:скуп|немногослов|молчалив|неразговорчив)/, "~отвечать полными фразами"],
];

/** «Не будьте многословны» -> «Говорите кратко и по делу»; nothing elsewhere. */
function doneSo({ infinitive, rest, say }: PlainReading): string[] {
	const quality =
		infinitive === "быть"
			? (/^(?:слишком |чересчур |излишне |очень )?([а-яё]+)(?: (?:с|к|в|на) [^,]+)?$/iu.exec(rest)?.[1] ?? "")
			: "";
	const deed = quality === "" ? undefined : BEING.find(([bad]) => bad.test(quality.toLowerCase()))?.[1];
	return deed === undefined ? [] : [say(deed)];
}

const FASTER = /^((?:[^,]+ )?)(?:быстрее|скорее) ((?:[а-яё]+ ){0,2}[а-яё]+)$/iu;

/** «Не водите экскурсию быстрее самого медленного гостя» -> «Водите экскурсию в темпе самого медленного гостя»; nothing elsewhere. */
function atTheirPace({ infinitive, rest, say }: PlainReading): string[] {
	const [, act = "", whom = ""] = FASTER.exec(rest) ?? [];
	const person = personAt((whom.split(" ").at(-1) ?? "").toLowerCase().replaceAll("ё", "е"));
	return person?.cases.includes("G") === true ? [say(`~${infinitive} ${act}в темпе ${whom}`)] : [];
}

const HASTY =
	/^((?:закр|отвеч|обеща|списыва|выдава|отказыва|назнача|подписыва|публик|сдава|соглаша|менять|называ|оформля|отправля|увольня|списать|выписыва)[а-яё]*(?:ть|ти)(?:ся)?)((?: [^,]+)?)$/iu;

/** «Не торопитесь закрывать заявку» -> «Закрывайте заявку после проверки»; nothing elsewhere. */
function afterCheck({ infinitive, rest, say }: PlainReading): string[] {
	const [, verb = "", act = ""] = /^(?:торопиться|спешить)$/.test(infinitive) ? (HASTY.exec(rest) ?? []) : [];
	const own = verb === "" ? "" : imperfectiveOf(verb.toLowerCase().replaceAll("ё", "е"));
	return own === "" || isPerfective(own) ? [] : [say(`~${own}${act} после проверки`)];
}

/** Wordings of such rules. */
export const fromDegrees = (said: string): string[] => [atMost(said), waitsAtMost(said)];

/** Wordings of such bans of one act. */
export const fromBearing = (read: PlainReading): string[] => [
	...doneSo(read),
	...asNeeded(read),
	...atTheirPace(read),
	...afterCheck(read),
];
