import type { Keeping } from "../reading/kept-parts.ts";
import { many, theOne } from "../reading/kept-parts.ts";
import { overFor } from "./relative-states.ts";
import { APPROACH, BAD, beOf, FOR_THEM, isPerson, NAME, only, PRE, person, with_ } from "./relative-words.ts";

/** Persons told by a clause: what is done for them, and when. */
export const RELATIVE_PEOPLE: readonly Keeping[] = [
	// "greet someone who is on the phone"
	{
		hint: / (?:who|that) (?:is|are|has|have) /,
		build: new RegExp(`^${PRE} ${NAME} (?:who|that) ((?:is|are|has|have) [^,;]+)$`),
		made: ([, pre = "", name = "", clause = ""], you) => {
			const animal = /\b(?:dogs?|cats?|horses?|animals?|pets?|birds?|pony|ponies|rabbits?|cows?|sheep)$/.test(name);
			if (!(isPerson(name) || animal)) return undefined;
			const over = overFor(clause, many(name));
			if (!APPROACH.test(pre) && !(over !== undefined && /calmed|well again/.test(over) && !BAD.test(pre)))
				return undefined;
			if (animal)
				return over === undefined
					? undefined
					: [`wait until ${theOne(name)} ${over} before ${you} ${with_(pre, many(name) ? "them" : "it")}`];
			return over === undefined
				? undefined
				: [
						`wait until ${theOne(person(name))} ${over} before ${you} ${pre} ${/\b(?:at|in|on|for|with)$/.test(pre) ? "them" : "them"}`,
					];
		},
	},
	// "alcohol to a guest who is driving"
	{
		hint: /^(?:offer|serve|sell|pour|bring|give) .*(?:who|that) /,
		build: new RegExp(
			`^(?:offer|serve|sell|pour|bring|give) (?:any )?(?:more )?(?:alcohol|wine|beer|spirits|champagne|liquor|(?:an alcoholic|a) drink|drinks|cocktails|shots)(?: to| for) ${NAME} ((?:who|that) [^,;]+)$`,
		),
		made: ([, name = "", clause = ""]) =>
			isPerson(name)
				? [
						`offer ${name.replace(/^any(?:one|body)$/, "everyone").replace(/^any /, "every ")} ${clause} soft drinks and water`,
					]
				: undefined,
	},
	// "workers who have not been trained on them"
	{
		hint: / (?:who|that) (?:has|have|is|are) (?:not|never) /,
		build: new RegExp(
			`^${PRE} ${NAME} (who|that) (has|have|is|are) (?:not|never)(?: yet)? ((?:been )?(?:trained|taught|shown|briefed|instructed|vetted|cleared|authori[sz]ed|introduced|invited|asked|told|registered|certified|insured|qualified|experienced|licensed|named|listed|booked in|tested|examined|ready|present|on duty|on the list)(?: [^,;]+)?)$`,
		),
		made: ([, pre = "", name = "", link = "", has = "", rest = ""]) =>
			BAD.test(pre) || !isPerson(name) ? undefined : [only(pre, `${name} ${link} ${beOf(name, has)} ${rest}`)],
	},
	// "a customer who has asked for a woman"
	{
		hint: / (?:has|have) (?:asked|requested|ordered|booked|chosen|paid) | (?:prefers?|wants?|requests?|asks? for) /,
		build: new RegExp(
			`^${PRE} ${NAME} (?:who|that) ((?:(?:has|have) (?:already )?(?:asked for|requested|ordered|booked|chosen|paid for|preferred)|prefers?|wants?|requests?|asks? for|asked for|ordered|booked) [^,;]+)$`,
		),
		made: ([, pre = "", name = "", clause = ""]) => {
			if (!isPerson(name) || /^(?:laugh|ignore|rush|hurry|refuse|turn|keep|argue|mock|charge|ask|interrupt)/.test(pre))
				return undefined;
			const done = /ordered|booked|chosen|paid/.exec(clause)?.[0];
			return [
				`give ${theOne(person(name))} who ${clause} exactly what they ${done === undefined ? (/asked|requested|asks?/.test(clause) ? "asked for" : "want") : done === "chosen" ? "chose" : done === "paid" ? "paid for" : done}`,
			];
		},
	},
	// "scold a child who has spilled a drink"
	{
		hint: / (?:who|that|whose) /,
		build: new RegExp(
			`^([a-z]+(?: (?:at|with|off|away|down|over|past|up|home|short|of|to|your eyes at|fun of|the sentences? of))?) ${NAME} ((?:who|that|whose) [^,;]+)$`,
		),
		made: ([, act = "", name = "", clause = ""]) => {
			if (!isPerson(name)) return undefined;
			const good = FOR_THEM.find(([bad]) => bad.test(act))?.[1];
			const whom = `${name
				.replace(/^any(?:one|body)$/, "everyone")
				.replace(/^some(?:one|body)$/, "the person")
				.replace(/^any /, "every ")} ${clause}`;
			return good === undefined
				? undefined
				: [good.replace("{p}", /^let it pass/.test(good) ? whom.replace(/ (?:who|that) /, " ") : whom)];
		},
	},
	// "hand scissors to a child who is running about"
	{
		hint: / (?:who|that) (?:is|are) \w+ing/,
		build: new RegExp(
			`^((?:hand|give|pass|serve|sell|lend|bring|throw|pour) (?:[^,;]+? (?:to|for) )?)${NAME} (?:who|that) (is|are) (?:running|rushing|jumping|walking|playing|dancing|climbing|moving|fidgeting|crying|shouting|arguing)(?: [^,;]+)?$`,
		),
		made: ([, pre = "", name = "", be = ""], you) =>
			isPerson(name)
				? [
						`${pre.trim().replace(/ (to|for)$/, " only $1")} ${name} who ${be} ${/child|toddler|pupil|boy|girl/.test(name) ? "sitting still" : "standing still"}`,
						`wait until ${theOne(person(name))} ${be} sitting still before ${you} ${pre.trim()} them`,
					]
				: undefined,
	},
	// Whoever is served and may not want it is asked first.
	{
		hint: / (?:who|that) /,
		build: new RegExp(
			`^((?:pour|refill|top up|phone|ring|call|move|seat|photograph|film|touch|hug|help|lift|undress|weigh|feed|wash|serve|offer|bring|clear|take the plate|carry|push|wheel|book|enrol|sign up|add|visit|write to|e-?mail|text|contact)(?: (?!to |who )[^,;]*?)??)(?: (for|of|from|to))? ${NAME} ((?:who|that) [^,;]+)$`,
		),
		made: ([, act = "", link, name = "", clause = ""], you) =>
			isPerson(name) &&
			!(
				/^(?:seat|move|put|carry|push|wheel)\b/.test(act) &&
				/ (?:next to|beside|near|in front of|behind|at the|by the|to the|into|in the) /.test(clause)
			) &&
			!/\b(?:drunk|under|not|never|lost|barred|banned|owes?)\b/.test(clause) &&
			!/^(?:offer|bring|book|add|serve)\b/.test(act)
				? [`ask ${name.replace(/^any /, "every ")} ${clause} before ${you} ${act}${link === undefined ? " them" : ""}`]
				: undefined,
	},
	// "charge a member for a class that was cancelled"
	{
		hint: /^(?:charge|bill|invoice) /,
		build: new RegExp(
			`^(?:charge|bill|invoice)(?: (?!for )[^,;]*?)?(?: extra)? for ${NAME} ((?:that|which|who|we|they|you|the|nobody|no one) [^,;]+)$`,
		),
		made: ([, name = "", clause = ""]) => [`waive the charge for ${name} ${clause}`],
	},
];
