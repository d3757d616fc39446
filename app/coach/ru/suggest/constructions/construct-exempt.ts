import { personAt } from "../../words/people.ts";
import { type Ban, headOf, objectIn, restOf, thingsAt, thingsIn } from "../reading/ban.ts";
import { exceptionOf } from "../reading/exceptions.ts";
import { at, textOf } from "../words/edits.ts";
import { readingsOf } from "../words/noun-forms.ts";
import { adjectiveFor } from "../words/turned-forms.ts";

/** A ban that spares some of its things, or falls on what is wrong with them: «телефоны, кроме служебных», «лестницы с трещинами». */

/** «принимать подарки, кроме цветов и конфет» -> «принимать только цветы и конфеты». */
function onlyNamed(ban: Ban, from: number): string | undefined {
	const { scan } = ban;
	if (at(scan, from) !== "кроме" || !/^(?:принимать|использовать|носить|приносить|надевать)$/.test(ban.infinitive))
		return undefined;
	const things = thingsAt(scan, from + 1, scan.tokens.length, "G");
	const put = things === undefined ? undefined : thingsIn(ban, things, "A");
	if (things === undefined || put === undefined || scan.tokens[things.to]?.kind === "word") return undefined;
	if (/^(?:случа|ситуац|врем|дн|час|тех)/.test(at(scan, things.parts[0]?.head ?? 0))) return undefined;
	return `!~${ban.infinitive} ${restOf(ban)} только ${put}`;
}

/** «использовать телефоны в зале, кроме служебных» -> «использовать в зале только служебные телефоны». */
export function onlyExempt(ban: Ban): string | undefined {
	const { scan, text, object, verb } = ban;
	const words = object === undefined || object.from < verb ? undefined : exceptionOf(scan, text);
	const quality = /^(?:кроме|за исключением) ([а-яё]+[ыи])х$/u.exec(words?.words ?? "")?.[1];
	if (words !== undefined && quality === undefined) return onlyNamed(ban, words.from);
	if (words === undefined || quality === undefined || object?.parts.every((part) => part.plural) !== true)
		return undefined;
	const thing = objectIn(ban, object.case === "I" ? "I" : "A");
	if (thing === "" || words.from - 1 < object.to || /^(?:,|и|или)$/.test(at(scan, object.to))) return undefined;
	const put = object.case === "I" ? `${quality}ми` : `${quality}е`;
	return `!~${ban.infinitive} ${textOf(scan, text, object.to, words.from - 1)} только ${put} ${thing}`;
}

/** What is wrong with a thing that has it. */
const DEFECT =
	/^(?:плесен|трещин|скол|ржавчин|вмятин|царапин|дефект|брак|пят(?:н|ен)|поврежден|загрязнен|надрыв|разрыв|надлом|дыр|прорез|заусен|люфт|теч(?:ь|ью|ами)$|порч|изъян|неисправн|ошибк|опечатк|исправлен|помарк|подтек|износ)/;

/** «использовать губки с видимой плесенью» -> «использовать только губки без видимой плесени». */
export function withoutDefect(ban: Ban): string | undefined {
	const { scan, text, object, segment, verb } = ban;
	if (object === undefined || object.from < verb || !SOUND_THING.test(ban.infinitive) || segment.from > verb)
		return undefined;
	if (ban.circumstances.some((one) => one.preposition === "без") || personAt(headOf(ban)) !== undefined)
		return undefined;
	const quality = at(scan, object.from);
	if (/^самодельн/.test(quality) || adjectiveFor(quality) !== undefined) return undefined;
	for (let i = object.from + 1; i < ban.end - 1; i++) {
		if (!/^со?$/.test(at(scan, i))) continue;
		const things = thingsAt(scan, i + 1, ban.end, "I");
		const own = object.parts[object.parts.length - 1]?.to ?? object.to;
		const thing = thingsIn(ban, { ...object, to: own }, "A");
		if (things === undefined || thing === undefined || own !== i) return undefined;
		const rest = textOf(scan, text, things.to, ban.end);
		const turned = things.parts.length === 1 ? adjectiveFor(at(scan, things.from)) : undefined;
		if (turned !== undefined)
			return `~${ban.infinitive} только ${thing} ${at(scan, i)} ${turned} ${textOf(scan, text, things.from + 1, things.to)} ${rest}`;
		if (!things.parts.every((part) => DEFECT.test(at(scan, part.head)) && readingsOf(at(scan, part.head)).length > 0))
			return undefined;
		const put = thingsIn(ban, things, "G");
		return put === undefined
			? undefined
			: `!~${ban.infinitive} только ${thing} без ${put.replace(/ или /g, " и ")} ${rest}`;
	}
	return undefined;
}

const SOUND_THING =
	/^(?:использовать|применять|эксплуатировать|подавать|выдавать|отпускать|продавать|принимать|надевать|носить|допускать|устанавливать|отправлять|выпускать|брать|отгружать|выкладывать|выставлять)$/;
