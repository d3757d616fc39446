import type { Hit, Scan } from "../../rules/scan.ts";
import { formOf, words } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, type Draft, PREPOSITIONS, textOf, tidy } from "../words/edits.ts";
import { nounPhraseAt, phraseIn } from "../words/noun-forms.ts";
import { genitiveOf } from "../words/numerals.ts";
import { BAD_ACT } from "../words/tails.ts";
import { placeLeft } from "./rewrite-ensure.ts";
import { affirmativeWithout } from "./rewrite-steps.ts";
import { eachOf } from "./rewrite-without.ts";

/** Bounds of amount, time and place said positively. */

const LESS = words("меньше менее реже ниже раньше ранее короче");

/** «не должна занимать больше десяти минут» -> «должна занимать до десяти минут». */
export function fromBound(scan: Scan, hit: Hit, text: string): Draft | undefined {
	const { segment } = hit;
	for (let i = hit.from; i < segment.to; i++) {
		const norm = at(scan, i);
		const exceed = /^превы/.test(norm);
		if (
			!exceed &&
			!/^(?:больше|более|дольше|длиннее|свыше|выше|позже|позднее|дороже|чаще|меньше|менее|реже|ниже|раньше|ранее|короче|дальше)$/.test(
				norm,
			)
		)
			continue;
		const modal = at(scan, hit.from + 1);
		const may = /^мо[гж]/.test(modal);
		let amount = i + 1;
		if (at(scan, amount) === "чем") amount++;
		const amounts = textOf(scan, text, amount, segment.to);
		const bound = exceed ? genitiveOf(amounts) : amounts;
		if (bound === "" || / без /.test(bound) || /^(?:на|в|за|раза|одного раза)(?![а-яё])/.test(bound)) return undefined;
		const word = LESS.has(norm) ? (/^ран/.test(norm) ? "после" : "от") : "до";
		const negated = /^ни(?:кто)?$/.test(at(scan, segment.from));
		const who = at(scan, segment.from + 2);
		if (
			negated &&
			hit.verb >= 0 &&
			/^(?:лежа|стоя|храни|задерж|находи|остав)/.test(at(scan, hit.verb)) &&
			word === "до" &&
			personAt(who) === undefined &&
			/^(?:заказ|посылк|груз|товар|блюд|тарелк|машин|бель|поддон|тележк|пациент|анализ|проб|мешок|контейнер)/.test(who)
		) {
			const left = hit.verb + 1 < i ? placeLeft(scan, hit.verb + 1, i, text) : "";
			return {
				text: tidy(
					`${eachOf(scan, hit, text)} ${may ? "уходит" : `${modal} уйти`} ${left} в течение ${bound}${closing(scan, text)}`,
				),
				kind: "phrase",
			};
		}
		if (negated && hit.verb >= 0 && /^(?:лежа|жда|ожида|висе|стоя|оста)/.test(at(scan, hit.verb)) && word === "до") {
			const got =
				personAt(at(scan, segment.from + 2))?.role === "customer" || at(scan, segment.from) === "никто"
					? "помощь"
					: "ответ";
			return {
				text: tidy(
					`${eachOf(scan, { ...hit, from: hit.from }, text)} ${may ? "получает" : `${modal} получить`} ${got} в течение ${bound}${closing(scan, text)}`,
				),
				kind: "phrase",
			};
		}
		const head = negated ? eachOf(scan, hit, text) : textOf(scan, text, segment.from, hit.from);
		const place = /^(?:в|во|на|у|за|под|перед|между)$/.test(at(scan, segment.from)) && !negated && word === "до";
		const stands =
			hit.verb < 0 ||
			hit.verb > i ||
			/^(?:ожида|жда|находи|сиде|стоя|присутств|лежа|храни|быть|висе|скапл|собира)/.test(at(scan, hit.verb));
		if (place && stands) {
			const one = /^одно(?:го|й)$/.test(at(scan, amount)) ? nounPhraseAt(scan, amount + 1, segment.to, "G") : undefined;
			const thing = one === undefined || one.plural ? undefined : phraseIn(scan, text, one, "N");
			const only = at(scan, amount) === "одной" ? "одна" : /[ое]$/.test(thing ?? "") ? "одно" : "один";
			const said = thing === undefined ? `до ${bound}` : `только ${only} ${thing}`;
			return { text: tidy(`${head} — ${said}${closing(scan, text)}`), kind: "phrase" };
		}
		const present =
			modal === "должно" && hit.verb >= 0 && /^(?:ожида|жда|находи|сиде|стоя|присутств)/.test(at(scan, hit.verb));
		const duty = may ? "" : present && word === "до" ? "может" : modal;
		const said = hit.verb >= 0 ? at(scan, hit.verb) : "";
		const time = /^(?:одн(?:ой|ого) )?(?:секунд|минут|час(?:а|ов)?(?: |$)|сут|дня|дней|недел|месяц)/.test(
			bound.replace(/^\S+ (?=секунд|минут|час|сут|дня|дней|недел|месяц)/, ""),
		);
		if (!negated && word === "до" && time && /^(?:длит|занима|состав|продолж|требов|идти|отним)/.test(said))
			return { text: tidy(`${head} — в пределах ${bound}${closing(scan, text)}`), kind: "phrase" };
		if (!negated && /^(?:быть|опуска|сниж|падать|поднима|подним|длит|рас)/.test(said) && hit.verb + 1 === i)
			return { text: tidy(`${head} — ${word} ${bound}${closing(scan, text)}`), kind: "phrase" };
		if (!negated && /^(?:длит|занима|состав|весить|умеща)/.test(said) && hit.verb + 1 === i)
			return { text: tidy(`${head} — ${word} ${bound}${closing(scan, text)}`), kind: "phrase" };
		if (exceed && !negated) return { text: tidy(`${head} — ${word} ${bound}${closing(scan, text)}`), kind: "phrase" };
		const verb = exceed
			? may
				? "составляет"
				: "составлять"
			: hit.verb >= 0 && hit.verb < i
				? may
					? at(scan, hit.verb) === "быть"
						? "составляет"
						: inMood(at(scan, hit.verb), modal === "могут" ? "third-plural" : "third-singular")
					: at(scan, hit.verb)
				: "";
		if (verb === "") return undefined;
		const middle = hit.verb >= 0 && hit.verb + 1 < i ? textOf(scan, text, hit.verb + 1, i) : "";
		return { text: tidy(`${head} ${duty} ${verb} ${middle} ${word} ${bound}${closing(scan, text)}`), kind: "phrase" };
	}
	return undefined;
}

/** Deeds that are wrong within any bound. */
const NEVER_WITHIN = /^(?:опазд|опозд|отста|задерж|ошиб|отвлек|наруш|обма|обсч|обве)/;

/** «Не повышайте цену более чем на десять процентов» -> «Повышайте цену в пределах десяти процентов». */
export function fromMoreThan(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (hit.verb < 0 || hit.mood === "duty" || hit.mood.startsWith("third") || NEVER_WITHIN.test(at(scan, hit.verb)))
		return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	for (let i = hit.verb + 1; i < segment.to - 2; i++) {
		if (!/^(?:больше|более|дольше|свыше|дальше|выше)$/.test(at(scan, i))) continue;
		const on = at(scan, i + 1) === "чем" ? i + 2 : i + 1;
		if (at(scan, on) !== "на") return undefined;
		const skipped = new Set<number>();
		for (let k = i; k < segment.to; k++) skipped.add(k);
		const main = affirmativeWithout(scan, hit, text, skipped);
		const bound = genitiveOf(textOf(scan, text, on + 1, segment.to));
		return main === undefined || bound === ""
			? undefined
			: { text: tidy(`${main} в пределах ${bound}${closing(scan, text)}`), kind: "phrase" };
	}
	return undefined;
}

/** «Не звоните раньше десяти» -> «Звоните после десяти»; «не V при клиентах» -> «V в служебном помещении». */
export function fromPlace(scan: Scan, hit: Hit, text: string): Draft | undefined {
	if (
		hit.verb < 0 ||
		BAD_ACT.test(at(scan, hit.verb)) ||
		hit.mood === "duty" ||
		hit.mood.startsWith("third") ||
		hit.mood === "first-plural"
	)
		return undefined;
	const segment = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to) ?? hit.segment;
	const skipped = new Set<number>();
	let place = "";
	for (let i = segment.from; i < segment.to; i++) {
		const norm = at(scan, i);
		if (
			/^(?:раньше|ранее|позже|позднее)$/.test(norm) &&
			at(scan, i + 1) !== "чем" &&
			i + 1 < segment.to &&
			i > hit.verb
		) {
			skipped.add(i);
			const rest = textOf(scan, text, i + 1, segment.to);
			for (let k = i + 1; k < segment.to; k++) skipped.add(k);
			place = /^(?:времени|срока)/.test(at(scan, i + 1))
				? "вовремя"
				: `${norm.startsWith("ран") ? "после" : "до"} ${rest}`;
			break;
		}
		const witness =
			(norm === "при" && personAt(at(scan, i + 1))?.cases.includes("P") === true) ||
			((norm === "в" || norm === "на") && WORKPLACE.has(at(scan, i + 1))) ||
			((norm === "за" || norm === "у") && /^(?:стойк|прилав|касс)/.test(at(scan, i + 1)));
		if (!witness) continue;
		skipped.add(i);
		skipped.add(i + 1);
		place = "в служебном помещении";
		while (i + 2 < segment.to && i + 2 !== hit.verb && i + 2 < hit.from && formOf(at(scan, i + 2)) === "other")
			skipped.add(++i + 1);
		if (i + 1 > hit.verb) for (let k = i + 2; k < segment.to; k++) if (!PREPOSITIONS.has(at(scan, k))) skipped.add(k);
		break;
	}
	if (place === "" || (place === "в служебном помещении" && !HARMLESS_ELSEWHERE.test(at(scan, hit.verb))))
		return undefined;
	const main = affirmativeWithout(scan, hit, text, skipped);
	if (main === undefined || /(?:ий|ов|ев) /.test(`${textOf(scan, text, segment.from, hit.from)} `)) return undefined;
	return { text: tidy(`${main} ${place}${closing(scan, text)}`), kind: "phrase" };
}

const WORKPLACE = words("зале ресепшене ресепшн стойке кассе рабочем прилавке холле приемной торговом регистратуре");

/** Deeds that are fine out of the customer's sight. */
const HARMLESS_ELSEWHERE =
	/^(?:хран|клад|клас|став|веша|склад|держ|пересч|счита|обсу|решат|реша|разбир|писа|пиш|печат|распак|переод|отдых|звон|чист|мой|мыть|суш|гре|разогр|раздев|надев|красит|крас|чин|ремонт|сорт|перекус|спа|план|провод|готов|чита)/;
