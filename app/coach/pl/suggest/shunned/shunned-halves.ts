import { isPreposition } from "../../words/grammar.ts";
import type { VerbForm } from "../../words/verbs.ts";
import { readAct } from "../reading/act-reading.ts";
import { lower, strip } from "../words/rewriting-words.ts";
import { shunnedInstead } from "./shunned.ts";

const TOLD = '(?<told>[^.;:„"]+?)';
const BESIDE = new RegExp(
	`^${TOLD}(?<joint>,? (?:i|oraz|a|ale)|[;,]) (?<ban>(?:unika|wystrzega|powstrzym|daruj|odpuść|zapomnij|zaniechaj|zrezygnuj|żadn(?:ych|ego|ej) |zero |bez żadn)[^.;:„"]+)$`,
	"iu",
);
const JUDGED = new RegExp(
	`^${TOLD}(?<joint>;|,? a) (?<ban>[^.;:,„"]+ (?:jest|są) (?:\\p{L}+ )?(?:zabronion|zakazan|niedopuszczaln|niedozwolon|wykluczon)\\p{L}+)$`,
	"iu",
);
const WHILE = new RegExp(
	`^${TOLD}(?<joint>,) (?:unikając|wystrzegając się|powstrzymując się od) (?<thing>[^.;:„",]+)$`,
	"iu",
);

const FORMS = /^(?:imperative|imperative-plural|imperative-we|we|he|they|infinitive)$/u;

/** The form in which a half tells what to do; undefined where no verb near its beginning does. */
function toldForm(told: string): VerbForm | undefined {
	for (const word of told.split(" ").slice(0, 5)) {
		if (isPreposition(strip(lower(word)))) continue;
		const form = readAct(lower(word))?.form;
		if (form !== undefined && FORMS.test(form)) return form;
	}
	return undefined;
}

/** "Pisz krótko i unikaj numerów paragrafów" -> "Pisz krótko i wyjaśniaj przepisy prostymi słowami": the told half with what stands in place of the noun beside it. */
export function shunnedBeside(rule: string): string[] {
	if (!/[;,] | (?:i|oraz) /u.test(rule)) return [];
	const found = (BESIDE.exec(rule) ?? JUDGED.exec(rule) ?? WHILE.exec(rule))?.groups;
	const { told = "", joint = "", ban = "", thing = "" } = found ?? {};
	if (/^(?:pośpiech|zniecierpliw|niecierpliw|nerw|irytac)\p{L}* (?:jest|są) /iu.test(ban)) return [];
	if (told === "" || /(?<!\p{L})(?:nie|bez|unikaj\p{L}*|zakaz|żadn\p{L}+)(?!\p{L})/iu.test(told)) return [];
	const form = toldForm(told);
	if (form === undefined) return [];
	const lead = form === "infinitive" ? "" : undefined;
	return shunnedInstead(thing === "" ? ban : `Unikaj ${thing}`, form, lead)
		.slice(0, 2)
		.map((one) => {
			const act = lower(one);
			if (joint === ";") return `${told}; ${act}`;
			if (isPreposition(act.split(" ")[0] ?? "") || / dla siebie$/u.test(act)) return `${told}, a ${moved(act)}`;
			return `${told}${/ (?:i|oraz) /u.test(told) ? ", " : / i /u.test(act) ? " oraz " : " i "}${act}`;
		});
}

/** "zachowaj uwagi o wadze dla siebie" -> "uwagi o wadze zachowaj dla siebie": the thing first, beside another half. */
const moved = (act: string): string => act.replace(/^(zachow\p{L}+) (.+) (dla siebie)$/u, "$2 $1 $3");
