import type { Scan } from "../../rules/scan.ts";
import { personAt } from "../../words/people.ts";
import { capitalise, closing, textOf } from "../words/edits.ts";
import { fromQuality, goodQuality } from "./further-builds.ts";
import { inNeed } from "./further-states.ts";

/** What there is no need to tell or sell, and what is promised in the name of others. */

const TELLING =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости|причин)|нечего|не (?:нужно|надо|стоит|следует)) (?:рассказыва|пересказыва|объясня|сообща|говори|поясня|зачитыва|описыва|докладыва|излага)[а-яё]+ ([а-яё]+) (?!правд|всё?(?: |$)|что-)(.+)$/iu;
const SELLING =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|нечего|не (?:нужно|надо|стоит|следует)) (?:продава|предлага|навязыва|расхвалива|показыва|советова|рекламирова)[а-яё]+ [а-яё ]+? (тому|той|тем|человеку|[а-яё]+), (кто|который|которая|которые) (приш[её]л|пришла|пришли|заш[её]л|зашла|обратил(?:ся|ась)) (за|по|с) ([^,]+)$/iu;
const CHOSEN =
	/^(?:незачем|ни к чему|нет (?:смысла|нужды|необходимости)|нечего|не (?:нужно|надо|стоит|следует)) (?:расхвалива|нахвалива|рекламирова|описыва|представля|презентова)[а-яё]+ ([а-яё]+, котор[а-яё]+ [а-яё]+ уже (?:выбрал|купил|взял|заказал)[аи]?)$/iu;

/** What a rule that there is no need for something asks for. */
export function needed(said: string): string[] {
	const chosen = CHOSEN.exec(said)?.[1];
	if (chosen !== undefined) return [`Сразу оформляйте ${chosen}`];
	const [, whom = "", who = "", came = "", by = "", want = ""] = SELLING.exec(said) ?? [];
	if (want !== "") {
		const she = /ла(?:сь)?$/.test(came);
		const own = /(?:пришли|зашли)$/.test(came) ? "они" : she ? "она" : "он";
		const what = by === "за" ? "за чем" : by === "по" ? "по какому вопросу" : "с чем";
		return [
			`${capitalise(whom)}, ${who} ${came} ${by} ${want}, предлагайте ${by === "за" ? "то, " : "помощь с тем, "}${by === "по" ? "с чем" : what} ${own} ${came}`,
		];
	}
	return [];
}

/** «Незачем рассказывать гостю об устройстве кухни»: what he is told in its place. */
function aboutTheirs(said: string): string[] {
	const [, to = "", about = ""] = TELLING.exec(said) ?? [];
	const person = personAt(to.toLowerCase());
	if (person === undefined || person.role === "staff" || !person.cases.includes("D") || about === "") return [];
	const form = person.plural ? person.paradigm.many : person.paradigm.singular;
	return [
		`Говорите с ${form.I} о том, что нужно для ${person.plural || person.feminine ? (person.plural ? "их" : "её") : "его"} вопроса`,
		`Отвечайте на вопросы ${form.G} коротко и по делу`,
	];
}

const FOR_OTHERS =
	/^(?:никогда )?(?:ничего не обещайте|не обещайте (?:[а-яё]+ )?ничего|не давайте обещаний|никогда ничего не обещайте)(?: [а-яё]+(?:ам|ям|у|ю|е))? (?:за|от имени|от лица) ([а-яё]+(?: [а-яё]+)?)$/iu;
const GENITIVE: Readonly<Record<string, string>> = { у: "ы", ю: "и" };

/** «Ничего не обещайте за службу доставки» -> «Уточняйте ответ у службы доставки и затем отвечайте»; "" elsewhere. */
export function askedOf(said: string): string {
	const name = FOR_OTHERS.exec(said)?.[1];
	if (name === undefined) return "";
	const [head = "", ...more] = name.split(" ");
	const person = personAt(head.toLowerCase());
	const own =
		person !== undefined
			? (person.plural ? person.paradigm.many : person.paradigm.singular).G
			: / за /.test(said)
				? head.replace(/([ую])$/u, (_, end: string) => (/[гкхжчшщ]у$/u.test(head) ? "и" : (GENITIVE[end] ?? "")))
				: head;
	const whose = /[бвгджзклмнпрстфхцчшщ]$/u.test(own) && person === undefined ? `${own}а` : own;
	return `Уточняйте ответ у ${[whose, ...more].join(" ")} и затем отвечайте`;
}

/** Wordings for a rule that there is no need to tell something, behind those that keep its thing; `few` asks for those that turn a quality alone. */
export function toldInstead(scan: Scan, text: string, few: boolean): string[] {
	const stop = closing(scan, text);
	const said = textOf(scan, text, 0, scan.tokens.length - (stop === "" ? 0 : 1));
	if (scan.hits.length !== 1) return [];
	return (few ? [goodQuality(said)] : [...aboutTheirs(said), inNeed(said), ...fromQuality(said)])
		.filter((one) => one !== "")
		.map((one) => `${one}${stop}`);
}
