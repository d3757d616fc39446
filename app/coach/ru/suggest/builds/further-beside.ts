import { type Case, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { capitalise } from "../words/edits.ts";

/** What is not to be done beside an order («Вымойте пол, не заливая розетки»), answered by the deed beside it that is right. */

interface Beside {
	/** The converb as it stands behind «не», and what stands behind it. */
	deed: RegExp;
	/** The case the thing stands in, and the one it takes. */
	from: string;
	to: Case;
	/** What is said in its place; {} is the thing. */
	said: string;
	/** Things that the row is about. */
	only?: RegExp;
}

const WORN =
	/^(?:очк|перчат|маск|каск|халат|фартук|бахил|шапоч|форм|бейдж|жилет|куртк|пальто|обув|респиратор|наушник|сапог|шлем|рукавиц|нарукавник|кител|колпак)/;

const ROWS: readonly Beside[] = [
	{ deed: /^снимая (.+)$/u, from: "GA", to: "P", said: "в {}", only: WORN },
	{
		deed: /^(?:меняя|снижая|уменьшая|портя|искажая|сбивая|ухудшая|нарушая(?= целост|поряд|стил|вид|форм|вкус|ритм)) ?(.+)$/u,
		from: "GA",
		to: "A",
		said: ", сохраняя {}",
	},
	{ deed: /^нарушая (.+)$/u, from: "GA", to: "A", said: ", соблюдая {}" },
	{
		deed: /^(?:заливая|пачкая|задевая|повреждая|царапая|ломая|разбивая|обжигая|пересушивая|сминая|обливая|закапывая|засыпая|разрушая|протыкая|прожигая) (.+)$/u,
		from: "AG",
		to: "A",
		said: ", оберегая {}",
	},
	{ deed: /^превышая (.+)$/u, from: "GA", to: "G", said: "в пределах {}" },
	{ deed: /^касаясь (.+)$/u, from: "G", to: "G", said: ", держа руки в стороне от {}" },
	{ deed: /^наступая на (.+)$/u, from: "A", to: "A", said: ", обходя {}" },
	{ deed: /^(?:приближаясь|подходя) (?:близко |вплотную )?к (.+)$/u, from: "D", to: "G", said: "на расстоянии от {}" },
	{ deed: /^выходя из (.+)$/u, from: "G", to: "P", said: ", оставаясь в {}" },
	{ deed: /^сходя с (.+)$/u, from: "G", to: "P", said: ", оставаясь на {}" },
	{ deed: /^путая (.+)$/u, from: "AG", to: "A", said: ", сверяя {}" },
	{ deed: /^роняя (.+)$/u, from: "AG", to: "A", said: ", крепко держа {}" },
	{ deed: /^преувеличивая (.+)$/u, from: "GA", to: "A", said: ", точно называя {}" },
];

/** What has no thing: the whole manner. */
const WHOLE: readonly (readonly [deed: RegExp, said: string])[] = [
	[/^привлекая (?:лишнего |чужого )?внимани[яе].*$/u, "незаметно"],
	[/^(?:будя|тревожа) .+$/u, "тихо"],
	[/^вставая(?: .+)?$/u, "сидя"],
	[/^садясь(?: .+)?$/u, "стоя"],
	[/^поворачиваясь спиной(?: .+)?$/u, "лицом к собеседнику"],
	[/^(?:торопясь|спеша)$/u, "в спокойном темпе"],
];

const BEHIND = /^([^,]+(?:, (?!не )[^,]+)*), не ([а-яё]+(?: [^,]+)?)$/iu;
const BEFORE = /^не ([а-яё]+(?:я|а|ясь)(?: [^,]+)?), ([^,]+)$/iu;

/** The order with the deed beside it turned; "" elsewhere. */
export function besideTurned(said: string): string {
	const front = BEFORE.exec(said);
	const behind = front === null ? BEHIND.exec(said) : null;
	const kept = (front?.[2] ?? behind?.[1] ?? "").trim();
	const deed = (front?.[1] ?? behind?.[2] ?? "").replaceAll("ё", "е");
	if (kept === "" || deed === "" || / (?:и|или) не /.test(deed) || /(?:^| )не /iu.test(kept)) return "";
	for (const [pattern, manner] of WHOLE) if (pattern.test(deed)) return capitalise(`${kept} ${manner}`);
	for (const row of ROWS) {
		const thing = row.deed.exec(deed)?.[1];
		if (thing === undefined || (row.only !== undefined && !row.only.test(thing))) continue;
		const own = (front?.[1] ?? behind?.[2] ?? "").slice(deed.length - thing.length);
		if (personAt(own.split(" ")[0]?.toLowerCase() ?? "") !== undefined) return "";
		const put = [...row.from].map((one) => phraseInCase(own, one, row.to)).find((one) => one !== undefined);
		if (put === undefined) return "";
		return capitalise(`${kept}${row.said.startsWith(",") ? "" : " "}${row.said.replace("{}", put.said)}`);
	}
	return "";
}
