import { personAt } from "../../words/people.ts";
import { type Ban, objectIn, thingsAt, thingsIn } from "../reading/ban.ts";
import { at, textOf } from "../words/edits.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** What must not be there: «входить с едой» -> «входить без еды», «обслуживать клиентов с признаками грибка» -> «... без признаков грибка». */

const WITH_NOTHING =
	/^(?:входить|заходить|приходить|выходить|садиться|проходить|приезжать|являться|подходить|пускать|впускать|допускать|принимать|обслуживать|продавать|выдавать|отправлять|подавать|выкладывать|выставлять|отпускать|сажать|размещать|заселять|купаться|танцевать|тренироваться)$/;

/** Nouns that a person or thing is right with. */
const WELCOME =
	/^(?:помощ|разрешен|соглас|цель|улыбк|уважен|удовольств|учет|опозд|задерж|просьб|соб|утр|мест|лини|вопрос|документ|чек|ценник|паспорт|скидк|запис|довер|бейдж|двер|рук|вид|лиц|голос|тон)/;

export function carried(ban: Ban): string[] {
	const { scan, text, verb, end } = ban;
	if (!WITH_NOTHING.test(ban.infinitive) || ban.circumstances.some((one) => one.preposition === "без")) return [];
	for (let i = verb + 1; i < end - 1; i++) {
		if (!/^со?$/.test(at(scan, i))) continue;
		const things = thingsAt(scan, i + 1, end, "I");
		if (things === undefined || things.parts.some((part) => !fits(at(scan, part.head)))) return [];
		if (
			things.parts.some(
				(part) =>
					part.from < part.head &&
					adjectiveFor(at(scan, part.from)) !== undefined &&
					!/^(?:мокр|грязн|больш|крупн|громозд)/.test(at(scan, part.from)),
			)
		)
			return [];
		const without = thingsIn(ban, things, "G");
		if (without === undefined) return [];
		const thing = objectIn(ban, "A");
		const before =
			ban.object === undefined || thing === "" || ban.object.case !== "G" || ban.object.from < verb
				? textOf(scan, text, verb + 1, i)
				: `${textOf(scan, text, verb + 1, ban.object.from)} ${thing}`;
		return [`!~${ban.infinitive} ${before} без ${without} ${textOf(scan, text, things.to, end)}`];
	}
	return [];
}

const fits = (head: string): boolean => personAt(head) === undefined && !WELCOME.test(head);
