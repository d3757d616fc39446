import type { Scan } from "../../rules/scan.ts";
import { type Case, personAt } from "../../words/people.ts";
import { phraseInCase } from "../reading/phrase-cases.ts";
import { PREPOSITIONS } from "../words/edits.ts";

/** A wording that speaks of «клиент» where the ban speaks of somebody who is not served: «Не ссорьтесь с поставщиком». */

const OTHERS =
	/^(?:(?:поставщик|подрядчик|арендатор|инспектор|журналист|партнер|контрагент|перевозчик|блогер|собственник|переводчик|конкурент|практикант|волонтер)(?:а|у|ом|е|и|ы|ов|ам|ами|ах)?|(?:проверяющ|прохож)[а-я]{2,3}|строител(?:ь|я|ю|ем|е|и|ей|ям|ями|ях))$/;
const CLIENT: Readonly<Record<string, Case>> = {
	клиент: "N",
	клиента: "A",
	клиенту: "D",
	клиентом: "I",
	клиенте: "P",
};

/** The wording with the party of the ban in place of «клиент»; undefined where that cannot be said. */
export function withOwnParty(scan: Scan, said: string): string | undefined {
	if (!/клиент/.test(said)) return said;
	const { tokens } = scan;
	if (tokens.some(({ norm }) => /^клиент/.test(norm) || personAt(norm)?.role === "customer")) return said;
	const i = tokens.findIndex(({ norm }, k) => k > 0 && OTHERS.test(norm) && personAt(norm)?.role !== "staff");
	const norm = tokens[i]?.norm ?? "";
	if (i < 0) return said;
	const from = PREPOSITIONS.has(tokens[i - 1]?.norm ?? "") ? "IGDPA" : "AGDIP";
	let torn = false;
	const put = said.replace(/клиент[а-я]*/gu, (word) => {
		const wanted = CLIENT[word];
		const found =
			wanted === undefined
				? undefined
				: [...from].map((one) => phraseInCase(norm, one, wanted)?.said).find((one) => one !== undefined);
		if (found === undefined) torn = true;
		return found ?? word;
	});
	return torn ? undefined : put;
}
