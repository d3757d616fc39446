import { readAct } from "./act-reading.ts";
import { isOf } from "./fill-tables.ts";
import { personOf, type Served } from "./people.ts";
import { lower, strip } from "./rewriting-words.ts";
import { pastOf } from "./spoken.ts";
import { formOf } from "./verbs.ts";

const LET =
	/^nie (?:(?<may>wolno|należy|można) )?(?<act>pozwalaj|pozwalajcie|pozwalamy|pozwalać|dopuszczaj do tego, aby) (?<whom>\p{L}+) (?<verb>\p{L}+ć)(?<self> się)? (?<rest>[^,]+)$/iu;

/** How somebody is told of in the past: "kursant prowadził", "dzieci biegały". */
const voiceOf = ({ plural, gender, accusative, genitive }: Served): "ł" | "ła" | "ło" | "li" | "ły" =>
	plural ? (accusative === genitive ? "li" : "ły") : gender === "she" ? "ła" : gender === "it" ? "ło" : "ł";

/** "Nie pozwalaj kursantowi prowadzić w kapciach" -> "Dopilnuj, aby kursant prowadził w pełnych butach": what somebody does is seen to where its way alone is wrong. */
export function letThem(rule: string, instead: (ban: string) => string[]): string[] {
	const { may = "", act = "", whom = "", verb = "", self = "", rest = "" } = LET.exec(rule)?.groups ?? {};
	const served = whom === "" ? undefined : personOf(strip(lower(whom)))?.served;
	const told = served?.dative === lower(whom) ? readAct(lower(verb)) : undefined;
	if (served === undefined || told?.form !== "infinitive" || isOf(told.verb.family, "wait")) return [];
	const base = told.verb.perfective ? (told.verb.partner ?? told.verb) : told.verb;
	const order = formOf(base, "imperative");
	if (order === "") return [];
	const head =
		may !== "" || /ć$/u.test(act)
			? "Należy dopilnować"
			: /cie$/u.test(act)
				? "Dopilnujcie"
				: /my$/u.test(act)
					? "Pilnujemy"
					: "Dopilnuj";
	const found: string[] = [];
	for (const one of instead(`Nie ${order}${self} ${rest}`)) {
		const [first = "", ...more] = one.split(" ");
		const own = readAct(lower(first))?.verb;
		if (own === undefined || own.family !== base.family || /przerw|zapleczu|służbow|po pracy/u.test(one)) continue;
		if (/(?:,| i) \p{L}+(?:j|ź|ż|dź|sz)(?= |$)/u.test(one)) continue;
		found.push(`${head}, aby ${served.nominative} ${pastOf(own, voiceOf(served))} ${more.join(" ")}`);
	}
	return found.slice(0, 2);
}
