import { isPersonal, type Keeping, many, theOne } from "../reading/kept-parts.ts";
import { LAID, WHOSE } from "./wrong-qualities.ts";

/** Bans whose build tells what is wrong, asked of the act alone, said as a bare verb. */
export const KEPT_WRONG_ACTS: readonly Keeping[] = [
	{
		hint: / (?:has|have) been (?:touched|opened|used|worn|damaged|tasted|unwrapped|unsealed|tampered|thawed|chewed|handled) ?/,
		build:
			/^(sell|serve|offer|use|hand out|give out|send|pack|put out|display|hang up|ship|issue|refill|give) ((?:an?|any|the) (?:[\w-]+ )?[\w-]+|(?:[\w-]+ )?[\w-]+s|food|clothing|equipment|meat|fish) (?:that|which) (has|have) been (touched|opened|used|worn|damaged|tasted|unwrapped|unsealed|tampered with|thawed|chewed|handled)(?: before| already)?$/,
		made: ([, verb = "", name = "", has = "", done = ""]) => [
			`${verb} only ${name.replace(/^any /, "")} that ${has === "has" ? "is" : "are"} ${({ opened: "still sealed", unwrapped: "still wrapped", unsealed: "still sealed", "tampered with": "intact", thawed: "still frozen", chewed: "intact" } as Record<string, string>)[done] ?? `un${done}`}`,
		],
	},
	{
		hint: /^(?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch)\b.* or /,
		build:
			/^(?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch)(?:, (?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch),?)? or (?:chew|hum|whistle|sing|sniff|yawn|sigh|mutter|fidget|slouch)((?: (?:at|in|on|during|while|when|behind|near) .+)?)$/,
		made: ([, rest = ""]) => [`stay quiet and attentive${rest}`],
	},
	{
		hint: / with .*(?:empty|blank|unfilled|incomplete) /,
		build:
			/^([a-z]+(?: (?:in|out|over|off))? [^,;]+?) with (?:any )?(?:empty|blank|unfilled|incomplete) (fields|lines|boxes|sections|columns|spaces)$/,
		made: ([, act = "", parts = ""]) => [`${act} only with all ${parts} filled in`],
	},
	{
		hint: / whose /,
		build: new RegExp(
			`^((?:accept|take|sell|use|serve|deliver|sign for|send|open|load|ship|buy|issue|hang|wear|drive|ride|hire out|rent out|lend)(?: out)?) ((?:an?|any|the) (?:[\\w-]+ )?[\\w-]+|[\\w-]+s) whose ([\\w -]+?) (?:is|are|has been|have been|looks?) (?:already |still )?(${Object.keys(WHOSE).join("|")})$`,
		),
		made: ([, act = "", name = "", part = "", bad = ""], you) => {
			const plain = name.replace(/^any /, "");
			const be = many(part) ? "are" : "is";
			return [
				`${act} only ${plain} whose ${part} ${be} ${WHOSE[bad] ?? ""}`,
				`check that the ${part} of ${theOne(plain)} ${be} ${WHOSE[bad] ?? ""} before ${you} ${act} ${many(plain) ? "them" : "it"}`,
			];
		},
	},
	{
		hint: /^feel (?:that )?(?:you|they|we) (?:have|must|need|ought|are obliged) /,
		build: /^feel (?:that )?(?:you|they|we) (?:have to|must|need to|ought to|are obliged to) ([a-z]+)( .+)?$/,
		made: ([, verb = "", rest = ""], you) => [`${verb}${rest} only if ${you} wish`],
	},
	{
		hint: /^be (?:too )?(?:afraid|scared|frightened|shy|wary|nervous) /,
		build:
			/^be (?:too )?(?:afraid|scared|frightened|shy|wary|nervous) (?:of|about) ((?:an?|some|the odd|the occasional) (?!\w+ing\b)[\w -]+)$/,
		made: ([, what = ""]) => [`make room for ${what}`, `allow ${what}`],
	},
	{
		hint: / (?:in|by|as|with) .+ (?:when|if|where) /,
		build:
			/^(give|pay|make|issue|return|answer|reply|respond|refund|send|write|confirm|invoice|serve|address|greet) (.*?)(?:in|by|as|with|on) ((?:an? )?(?:store credit|vouchers?|cash|email|phone|letter|text|chat|English|writing|kind|coins|a card|card|post|paper|dialect|[A-Z][a-z]+)) (when|if|where) ((?:the|an?|any|your) [\w-]+|they|somebody|someone) (?:has |have )?(paid|asked|wrote|written|called|ordered|came|speaks?|rings|rang|writes|pays|asks|calls) (in|by|with|for|on) ([\w -]+)$/,
		made: ([, verb = "", what = "", , when = "", who = "", did = "", how = "", own = ""]) => [
			`${verb} ${what}${how} ${own} ${when} ${who} ${did} ${how} ${own}`,
		],
	},
	{
		hint: / (?:that|which|who) (?:has|have|carries|carry|bears|bear|shows|show) no /,
		build:
			/^([a-z]+(?: [^,;]+?)?) ((?:an?|any|the) (?:(?!at|in|on|to|for|with|from|into|by)[\w'’-]+ )*?[\w'’-]+|[\w-]+s|fruit|food|meat|fish|stock|furniture|clothing|equipment) (that|which|who) (has|have|carries|carry|bears|bear|shows|show) no ((?:[\w-]+ )?[\w-]+)$/,
		made: ([, pre = "", name = "", link = "", has = "", what = ""], you) => {
			if (/^(?:leave|keep|ignore|be|let|make|have|turn|refuse|laugh|mock)\b/.test(pre) || isPersonal(name))
				return undefined;
			const thing = name.replace(/^any /, "");
			const a = /s$|^(?:time|room|permission|access|power|consent|proof|stock)$/.test(what)
				? what
				: `${/^[aeiou]/.test(what) ? "an" : "a"} ${what}`;
			const [, act, at] = /^(.+) (at|in|on|to|for|with|from|into|by)$/.exec(pre) ?? [];
			return [
				`${act === undefined ? `${pre} only` : `${act} only ${at}`} ${thing} ${link} ${has} ${a}`,
				`check that ${theOne(thing)} ${has} ${a} before ${you} ${pre} ${many(thing) ? "them" : "it"}`,
			];
		},
	},
	{
		hint: /^be on first-name terms /,
		build: /^be on first-name terms with ([^,;]+)$/,
		made: ([, who = ""]) => [`address ${who} by title and surname`],
	},
	{
		hint: / with (?:the|its|their|your|an?) /,
		build: new RegExp(
			`^([a-z]+ .+?) with ((?:the|its|their) [\\w -]+?) (?:still )?(${Object.keys(LAID).join("|")})((?: (?:in|on|at|to|for) .+)?)$`,
		),
		made: ([, act = "", part = "", how = "", rest = ""]) =>
			/^(?:leave|be|keep|go|let|have|stand|sit) /.test(act) || isPersonal(part)
				? undefined
				: [`${act} with ${part} ${LAID[how] ?? ""}${rest}`],
	},
	{
		hint: /\beven (?:when|if) .+ (?:does|do|is|are|did)$/,
		build:
			/^(?:raise your voice|shout|swear|get angry|argue|lose your temper|be rude|get loud|insult [\w ]+|shout back|snap)((?: at [\w -]+)?), even (when|if) ((?:the|they|others|an?) ?[\w -]*?) (does|do|is|are|did)$/,
		made: ([, , when = "", who = "", does = ""]) =>
			[`stay calm and polite, even ${when} ${who} ${does} otherwise`].filter(() => does !== "did"),
	},
];
