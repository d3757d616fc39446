import type { Scan } from "../../rules/scan.ts";
import { isInfinitive } from "../../words/forms.ts";
import { inMood } from "../words/conjugate.ts";
import { at, closing, type Draft, textOf, tidy } from "../words/edits.ts";

/** «Назначить встречу и не прийти — неуважение»: what was begun and left undone. */

const BEGUN =
	/^(?:по|за|на|при|вы|до|об|от|у|со|с|вз|пере)?(?:обеща|каз|зва|нача|нять|знач|брать|глас|говор|слуш|да|сад|прос|пис|ехать|держа|быть|дума|мет|крыть|ня)|^(?:взять|увидеть|принять|открыть|найти)/;

/** «Пообещать мастера и не прислать его» -> «Если пообещали мастера, пришлите его»; undefined elsewhere. */
export function fromUndone(scan: Scan, text: string): Draft | undefined {
	if (!isInfinitive(at(scan, 0)) || !BEGUN.test(at(scan, 0))) return undefined;
	const dash = scan.tokens.findIndex((token) => token.norm === "—");
	const not = scan.tokens.findIndex((token, i) => i > 0 && token.norm === "не" && at(scan, i - 1) === "и");
	const deed = at(scan, not + 1);
	if (dash < 0 || not < 2 || not > dash - 2 || !isInfinitive(deed) || /сь?ся$/.test(at(scan, 0))) return undefined;
	const begun = at(scan, 0).replace(/(?:ться|ть)$/, (end) => (end === "ть" ? "ли" : "лись"));
	const rest = textOf(scan, text, 1, not - 1);
	const behind = textOf(scan, text, not + 2, dash);
	const order = deed === "прийти" ? "приходите вовремя" : inMood(deed, "imperative");
	return {
		text: tidy(`Если ${begun} ${rest}, ${order} ${behind}${closing(scan, text)}`),
		kind: "phrase",
	};
}
