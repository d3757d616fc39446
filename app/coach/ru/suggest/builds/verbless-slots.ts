import type { Case } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import type { Verbless } from "./verbless.ts";

/** How a wording of what is done instead takes over the parts of a ban without a verb. */

function put(phrase: string, from: string, to: Case): string | undefined {
	const said = phrase === "" ? undefined : phraseInCase(phrase, from, to)?.said;
	return said === undefined || /(?:аа|ьа|яа)(?= |$)/u.test(said)
		? undefined
		: said.replace(/(?<![а-яё])ведра(?![а-яё])/u, "вёдра");
}

/** «в лифте» as «из лифта», «на столе» as «со стола», «у входа» as «от входа»; undefined elsewhere. */
export function outOf(where: string): string | undefined {
	const [, link = "", place = ""] = /^(в|во|на|у|возле|около) ([^,]+)$/iu.exec(where) ?? [];
	if (/^(?:у|возле|около)$/iu.test(link)) return `от ${place}`;
	const whence = put(place, "P", "G");
	if (whence === undefined) return undefined;
	if (/^на$/iu.test(link)) return `${/^с[бвгджзклмнпрстфхцчшщ]|^щ|^в[хст]/u.test(whence) ? "со" : "с"} ${whence}`;
	return `${/^в[бвгджзклмнпрстфхцчшщ]/u.test(whence) ? "изо" : "из"} ${whence}`;
}

/** «в лифте» as «лифт»: the place itself in the accusative; undefined elsewhere. */
function placeItself(where: string): string | undefined {
	const place = /^(?:в|во|на) ([^,]+)$/iu.exec(where)?.[1] ?? "";
	return put(place, "P", "A");
}

const WRITTEN =
	/(?:^| )(?:письм|переписк|чат|ответ[аеу]|отч[её]т|договор|сообщен|объявлен|инструкц|отзыв|карт[еах]|журнал|текст|соцсет|почт|документ|протокол|заключен|анкет|меню|ценник)/;

/** A slot of a wording; undefined where the ban has none. */
function slot(read: Verbless, name: string): string | undefined {
	const whom = (to: Case): string | undefined =>
		read.whom === "" ? undefined : read.whomCase === to ? read.whom : put(read.whom, read.whomCase, to);
	switch (name) {
		case "P":
			return read.placed;
		case "L":
			return read.where;
		case "Z":
			return read.when;
		case "T":
			return read.topic;
		case "S":
			return read.seen;
		case "с":
			return read.whom === "" ? "" : `с ${whom("I") ?? ""}`;
		case "к":
			return read.whom === "" ? "" : `к ${whom("D") ?? ""}`;
		case "D":
		case "A":
		case "G":
			return read.whom === "" ? "" : whom(name);
		case "N:A":
			return put(`${read.name} ${read.of}`.trim(), "G", "A");
		case "N:N":
			return put(`${read.name} ${read.of}`.trim(), "G", "N");
		case "H:A":
			return put(`${read.bare} ${read.of}`.trim(), "G", "A");
		case "из":
			return outOf(read.where);
		case "L:A":
			return placeItself(read.where);
		case "над:D":
			return put(read.over, "I", "D");
		case "над:A":
			return put(read.over, "I", "A");
		case "над:P":
			return put(read.over, "I", "P");
		case "O":
			return read.of;
		case "O:A":
			return put(read.of, "G", "A");
		case "O:D":
			return put(read.of, "G", "D");
		case "к:A":
			return put(/^ко? (.+)$/iu.exec(read.where)?.[1] ?? "", "D", "A");
		case "есть":
			return read.whom === "" ? undefined : " ";
		case "от:D":
			return put(/^от (.+)$/iu.exec(read.where)?.[1] ?? "", "G", "D");
		case "S:G":
			return put(/^при (.+)$/iu.exec(read.seen)?.[1] ?? "", "P", "G");
		case "T:A":
			return put(read.topic.replace(/^(?:об?|обо|про) /iu, ""), "P", "A");
		case "после":
			return /^до /iu.test(read.when) ? read.when.replace(/^до /iu, "после ") : undefined;
		case "иначе":
			return /^после /iu.test(read.when)
				? read.when.replace(/^после /iu, "до ")
				: /^до /iu.test(read.when)
					? read.when.replace(/^до /iu, "после ")
					: undefined;
		case "Скажи":
			return WRITTEN.test(read.all) ? "Пишите" : "Говорите";
		default:
			return undefined;
	}
}

/** What of the ban a slot says. */
const SAYS: Readonly<Record<string, string>> = {
	P: "LZ",
	L: "L",
	Z: "Z",
	T: "T",
	S: "S",
	с: "W",
	к: "W",
	D: "W",
	A: "W",
	G: "W",
	"N:A": "O",
	"N:N": "O",
	"H:A": "O",
	из: "L",
	"L:A": "L",
	"над:D": "V",
	"над:A": "V",
	"над:P": "V",
	O: "O",
	"O:A": "O",
	"O:D": "O",
	"к:A": "L",
	"от:D": "L",
	"S:G": "S",
	"T:A": "T",
	после: "Z",
	иначе: "Z",
};

/** A wording with its slots filled; undefined where one is missing or a part of the ban is neither said nor marked as answered. */
export function filledIn(read: Verbless, row: string): string | undefined {
	const [, marks = "", wording = ""] = /^(?:-([A-Z]+) )?(.+)$/u.exec(row) ?? [];
	let done = marks;
	let torn = false;
	const said = wording
		.replace(/\{([^{}|!]+)(!?)(?:\|([^{}]*))?\}/gu, (_, name: string, must: string, other: string | undefined) => {
			const found = slot(read, name);
			if (
				found === undefined ||
				((must !== "" || name.includes(":") || name === "после" || name === "иначе") && found === "")
			) {
				if (other === undefined) torn = true;
				return other ?? "";
			}
			done += SAYS[name] ?? "";
			return found === "" ? (other ?? "") : found;
		})
		.replace(/ {2,}/gu, " ")
		.replace(/ (?=[,:])/gu, "")
		.trim();
	if (torn || / (?:с|к) (?:$|и )/u.test(said)) return undefined;
	const lost =
		(read.lack !== "" && !done.includes("B")) ||
		(read.topic !== "" && !done.includes("T")) ||
		(read.whom !== "" && !done.includes("W")) ||
		(read.seen !== "" && !done.includes("S")) ||
		(read.over !== "" && !done.includes("V")) ||
		(read.of !== "" && !done.includes("O")) ||
		(read.where !== "" && !done.includes("L")) ||
		(read.when !== "" && !done.includes("Z"));
	return lost ? undefined : said;
}
