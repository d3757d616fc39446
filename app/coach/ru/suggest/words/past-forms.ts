import { isInfinitive } from "../../words/forms.ts";

/** The past of a verb, and the verb of a past: «обсуждал» of «обсуждать». */

/** Endings of the infinitive and of its past, before «л» and its endings; the longer stand first. */
const ODD: readonly (readonly [infinitive: string, past: string, masculine?: string])[] = [
	["прочесть", "прочл", "прочёл"],
	["счесть", "счл", "счёл"],
	["идти", "шл", "шёл"],
	["йти", "шл", "шёл"],
	["вести", "вел", "вёл"],
	["нести", "несл", "нёс"],
	["везти", "везл", "вёз"],
	["расти", "росл", "рос"],
	["сесть", "сел"],
	["класть", "клал"],
	["съесть", "съел"],
	["есть", "ел"],
	["помочь", "помогл", "помог"],
	["беречь", "берегл", "берёг"],
	["стеречь", "стерегл", "стерёг"],
	["стричь", "стригл", "стриг"],
	["печь", "пекл", "пёк"],
	["лечь", "легл", "лёг"],
	["переть", "перл", "пер"],
	["тереть", "терл", "тер"],
];

/** Whose past it is: nobody's in particular («чтобы не курили») is many. */
export type Doer = "he" | "she" | "many";

/** «обсуждать» -> «обсуждали»; undefined for an infinitive whose past is not known. */
export function pastOf(infinitive: string, doer: Doer): string | undefined {
	const base = infinitive.replace(/с[ья]$/, "");
	const back = base !== infinitive;
	const odd = ODD.find(([ending]) => base.endsWith(ending));
	const head = odd === undefined ? base.slice(0, -2) : base.slice(0, -odd[0].length);
	if (odd === undefined && !/(?:[аеиоуыя])ть$/.test(base)) return undefined;
	const stem = odd === undefined ? `${head}л` : head + odd[1];
	const he = odd === undefined ? stem : head + (odd[2] ?? odd[1]);
	const said = doer === "many" ? `${stem}и` : doer === "she" ? `${stem}а` : he;
	return back ? said + (doer === "he" ? "ся" : "сь") : said;
}

/** «обсуждали» -> «обсуждать»; undefined for what is no past. */
export function infinitiveOfPast(norm: string): string | undefined {
	const base = norm.replace(/с[ья]$/, "");
	const back = base === norm ? "" : "ся";
	const bare = /л[аои]$/.test(base) ? base.slice(0, -1) : base;
	const odd = ODD.find(([, past, masculine]) =>
		[past, (masculine ?? past).replace("ё", "е")].some((one) => one === bare || (one.length > 3 && bare.endsWith(one))),
	);
	if (odd !== undefined) {
		const [infinitive, past] = odd;
		const tail = bare.endsWith(past) ? past : (odd[2] ?? past).replace("ё", "е");
		return bare.slice(0, -tail.length) + infinitive + back;
	}
	const found = bare.endsWith("л") ? `${bare.slice(0, -1)}ть` : "";
	return isInfinitive(found) ? found + back : undefined;
}
