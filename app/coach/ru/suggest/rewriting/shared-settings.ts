import type { Scan } from "../../rules/scan.ts";
import { at, textOf } from "../words/edits.ts";

/** Bounds and tails that stand behind the last of several deeds and hold for all of them. */

/** What happens, and may be waited for: «до полной остановки», «до приезда полиции». */
const EVENT =
	/^(?:остановк|отключени|приход|приезд|прибыти|окончани|завершени|конца$|начала$|подписани|получени|оплат|проверк|осмотр|согласовани|разрешени|подтверждени|выяснени|устранени|проветривани|высыхани|остывани|замен|сдач|приемк|снят|выдач|распоряжени|указани|решени|сигнал|ответ|отъезд|ухода$|выхода$|выход$|закрыти|открыти|посадк|стерилизаци|дезинфекци|обработк|диагностик|инструктаж|команд|регистраци|вступлени|ознакомлени|обучени|утверждени|назначени|разморажив|разморозк|охлаждени|спуска$|сеанса$|смены$|отбоя$|рейса$)/;

/** «до полной остановки станка» behind a token: where it begins, and what stands there when the deed waits for it. */
export function boundBehind(
	scan: Scan,
	text: string,
	from: number,
	end: number,
): { from: number; said: string } | undefined {
	for (let i = from; i < end - 1; i++) {
		if (at(scan, i) !== "до") continue;
		let head = i + 1;
		while (head < end && head < i + 4 && /(?:ого|его|ой|ей|ых|их)$/.test(at(scan, head)) && !EVENT.test(at(scan, head)))
			head++;
		if (!EVENT.test(at(scan, head))) continue;
		const whole = textOf(scan, text, i + 1, end);
		return {
			from: i,
			said: `только после ${whole.replace(/^(?:конца|окончания) (?=[а-яё]*(?:ния|тия|ки|ции|мены|ока|еанса)(?![а-яё]))/u, "")}`,
		};
	}
	return undefined;
}

/** «во время дежурства в зале» behind a token: where it begins, and the words behind «во время». */
export function duringBehind(
	scan: Scan,
	text: string,
	from: number,
	end: number,
): { from: number; words: string } | undefined {
	for (let i = from; i < end - 2; i++)
		if (at(scan, i) === "во" && at(scan, i + 1) === "время") return { from: i, words: textOf(scan, text, i + 2, end) };
	return undefined;
}

/** A tail that a wording keeps as it stands: «, даже если ...», «, чтобы ...», «, так как ...»; "" for none, undefined for another. */
export function tailBehind(scan: Scan, text: string, end: number): string | undefined {
	const last = scan.tokens.length - 1;
	const stop = scan.tokens[last]?.kind === "punctuation" ? last : last + 1;
	if (end >= stop) return "";
	const next = scan.segments.find((one) => one.from === end + 1);
	if (next?.before !== ",") return undefined;
	const kept =
		/^(?:чтобы|так как|поскольку|ведь|потому|кроме|за исключением)$/.test(next.opener) ||
		at(scan, next.from) === "даже";
	return kept ? `, ${textOf(scan, text, next.from, stop)}` : undefined;
}
