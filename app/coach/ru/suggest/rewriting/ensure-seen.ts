import type { Hit, Scan } from "../../rules/scan.ts";
import type { Case, Person } from "../../words/people.ts";
import { personAt } from "../../words/people.ts";
import { thingsAt, thingsIn } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";

/** What those served are not to see, hear or feel, turned round: «чтобы у гостя не сложилось впечатление спешки», «чтобы гость не заметил пересменки». */

/** Feelings that somebody is not to have, and those in their place, the verb in the masculine. */
const FELT: readonly (readonly [RegExp, string])[] = [
	[/^(?:спешк|сует|суматох)/, "видел спокойную, неторопливую работу"],
	[/^(?:брошенн|ненужн|одиночеств|заброшенн|равнодуш|безразлич)/, "чувствовал внимание"],
	[/^(?:давлен|навязыв|принужден)/, "решал сам и в своём темпе"],
	[/^(?:обман|подвох|недосказан|скрыт)/, "понимал каждую строку счёта"],
	[/^(?:беспоряд|хаос|неразбер)/, "видел порядок"],
	[/^(?:вопрос|сомнен|недопониман|неясност)/, "получил ответ на каждый вопрос"],
];

const form = (person: Person, one: Case): string =>
	(person.plural ? person.paradigm.many : person.paradigm.singular)[one];

const agreed = (said: string, person: Person): string =>
	person.plural
		? said.replace(/^([а-яё]+)л(?= )/u, "$1ли").replace(" сам ", " сами ")
		: person.feminine
			? said.replace(/^([а-яё]+)л(?= )/u, "$1ла").replace(" сам ", " сама ")
			: said;

/** What happens by itself and can be held out of sight. */
const EVENT = /^(?:пересмен|уборк|разгруз|погруз|инвентар|при[её]мк|ремонт|смен|доставк|замен|проверк|ссор|перестанов)/;
const TALK = /^(?:разговор|спор|обсужден|ссор|перепалк|совещан|разбор)/;

/** What the clause asks for instead; one that stands by itself begins with "!"; "" elsewhere. */
export function spared(scan: Scan, { segment }: Hit, text: string): string {
	let not = segment.from;
	while (not < segment.to && at(scan, not) !== "не") not++;
	if (not >= segment.to) return "";
	const verb = at(scan, not + 1);
	const place = textOf(scan, text, segment.from + 1, not).replace(/ никогда$/u, "");
	if (/^пусто$/.test(at(scan, not + 2)) && /^(?:оставал|был|станов)/.test(verb)) return `${place} всегда кто-то был`;
	const owner = at(scan, segment.from + 1) === "у" ? personAt(at(scan, segment.from + 2)) : undefined;
	if (owner !== undefined && /^(?:слож|возни|созда|появ|остав|оста)/.test(verb)) {
		const named = /^(?:впечатлени|ощущени|чувств)/.test(at(scan, not + 2)) ? not + 3 : not + 2;
		const felt = FELT.find(([stem]) => stem.test(at(scan, named)))?.[1];
		return felt === undefined ? "" : `${form(owner, "N")} ${agreed(felt, owner)}`;
	}
	const soiled = /^(?:залит|запачкан|испачкан|заляпан|измазан|забрызган|заставлен|завален)([аоы]?)$/.exec(
		at(scan, not + 2),
	);
	if (/^был[аои]?$/.test(verb) && soiled !== null) {
		const good = /^за(?:ст|в)/.test(at(scan, not + 2)) ? "свободн" : "чист";
		return `${place} ${verb} ${good}${{ "": "ым", а: "ой", о: "ым", ы: "ыми" }[soiled[1] ?? ""]}`;
	}
	const watcher = personAt(at(scan, segment.from + 1));
	if (watcher?.role !== "customer" || not !== segment.from + 2) return "";
	const things = thingsAt(scan, not + 2, segment.to, "GA");
	const put = things === undefined ? undefined : thingsIn({ scan, text }, things, "A");
	if (things === undefined || put === undefined || things.to < segment.to) return "";
	const head = at(scan, things.parts[0]?.head ?? -1);
	if (/^(?:замет|вид|увид|заметя)/.test(verb))
		return EVENT.test(head)
			? `!Проводите ${put} незаметно для ${form(watcher, "G")}`
			: `!Держите ${put} вне поля зрения ${form(watcher, "G")}`;
	return /^(?:слыш|услыш)/.test(verb) && TALK.test(head) ? `!Ведите ${put} за закрытой дверью` : "";
}
