import type { Token } from "#app/coach/analysis.ts";
import { normAt } from "../../words/clause-scope.ts";
import { customerNouns, staffNouns } from "../../words/people.ts";
import { baseOfParticiple, isGerund } from "../../words/verbs.ts";
import { prepositions, set } from "../../words/words.ts";
import { OPPOSITES } from "../words/opposites.ts";
import { words as slice } from "./act.ts";

const SPEECH = set(
	"discuss tell talk speak mention explain ask count name confirm negotiate settle handle resolve give report deliver break deal inform examine weigh review correct address counsel search collect open quote spell interview",
);
const PLACED =
	/^(?:corridors?|hallways?|lobby|lobbies|foyer|queues?|lifts?|elevators?|waiting|hall|streets?|stairwells?|stairs|canteen|changing|public|open|car|pub|bus|train|café|cafe|toilets?|break|playground|yard|earshot|open-plan|cafeteria|restaurant|gym)$/;

/** Ways of writing that bad news should not take. */
const CHANNEL = /^(?:texts?|sms|chat|e-mails?|emails?|mail|letters?|post|fax|messenger|whatsapp|form)$/;

/** Nouns on -ing, which are no acts. */
export const NOUNS = /^(?:training|warning|packaging|briefing|wrapping|lighting|meaning|supervision|closing|opening)$/;

/** Nouns that no adjective makes right. */
export const BADNESS =
	/^(?:jargon|gossip|slang|excuses?|threats?|insults?|language|rumours?|rumors?|lies|noises?|gestures?|remarks?|comments?|jokes?|abuse|force|contact|advances|promises|claims?)$/;

/** Verbs after which a word of quality is what is said, not how it is done. */
const NAMING = set(
	"mark label call describe treat reject refuse return tell report delete remove destroy discard throw hide ignore cancel block dispose avoid clear pick take accept",
);

/** What an act is to be done with as a manner, not as a condition. */
const MANNERLY =
	/\b(?:smile|greeting|apology|thanks|explanation|reason|care|attention|eye contact|word|goodbye|card|name|date|message|label|answer|reply|introduction|thank-you|offer|alternative|respect)$/i;

export const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? "an" : "a");

/** What stands in place of the words from `j` on: the new words and the index after the old ones, or undefined. */
export function tailAt(
	text: string,
	tokens: readonly Token[],
	base: string,
	j: number,
	to: number,
): { put: string; to: number; first?: boolean } | undefined {
	const norm = normAt(tokens, j);
	const next = normAt(tokens, j + 1);
	const third = normAt(tokens, j + 2);
	const rest = (at: number): string => slice(text, tokens, at, to);
	switch (norm) {
		case "in":
			if (next === "front" && third === "of" && SPEECH.has(base)) {
				for (let k = j + 3; k < Math.min(to, j + 7); k++)
					if (
						customerNouns.has(normAt(tokens, k)) ||
						staffNouns.has(normAt(tokens, k)) ||
						/^(?:others?|class|strangers?|everyone|queue|room|public|lobby|another)$/.test(normAt(tokens, k))
					)
						return { put: "in private", to };
				return undefined;
			}
			if (next === "the" && third === "middle" && normAt(tokens, j + 4) === "the" && normAt(tokens, j + 5) === "night")
				return { put: "during working hours", to: j + 6 };
			if (next === "the" && third === "dark") return { put: "in good light", to: j + 3 };
			if (next === "passing") return { put: "step by step", to: j + 2 };
			if (!/^(?:store|keep|leave|put|place)$/.test(base) && next === "direct" && /^sun/.test(third))
				return { put: "in the shade", to: j + 3 };
			if (/^an?$/.test(next) && normAt(tokens, j + 3) === "way" && !OPPOSITES.has(third))
				return { put: "in a calm, friendly way", to: j + 4 };
			if (/^(?:small|tiny|fine)$/.test(next) && /^(?:type|print|letters|font)$/.test(third))
				return { put: `in large ${third}`, to: j + 3 };
			if (next === "open" && /^(?:box|boxes|bag|bags|container|containers|trays?|bins?)$/.test(third))
				return { put: "in closed", to: j + 2 };
			if (/^(?:red|green|pencil)$/.test(next))
				return { put: next === "pencil" ? "in ink" : "in blue or black", to: j + 2 };
			if (SPEECH.has(base) && (PLACED.test(next) || (/^(?:the|a)$/.test(next) && PLACED.test(third))))
				return { put: "in private", to };
			return undefined;
		case "at":
			if (/^(?:peak|rush|busy)$/.test(next) || (next === "the" && /^(?:peak|busiest|rush)$/.test(third)))
				return { put: "outside busy hours", to };
			if (next === "short" && third === "notice") return { put: "in good time", to: j + 3 };
			if (next === "the" && third === "last" && /^(?:minute|moment)$/.test(normAt(tokens, j + 3)))
				return { put: "in good time", to: j + 4 };
			if (next === "full" && third === "price") return { put: "at a reduced price", to: j + 3 };
			if (next === "high" && /^(?:volume|speed)$/.test(third)) return { put: `at low ${third}`, to: j + 3 };
			if (next === "full" && /^(?:speed|pace|volume)$/.test(third))
				return { put: third === "volume" ? "quietly" : "slowly", to: j + 3 };
			return next === "once" || (next === "the" && third === "same")
				? { put: "one after the other", to: next === "once" ? j + 2 : j + 4 }
				: undefined;
		case "alone":
			return !/^(?:leave|keep|let|stand|sit|be)$/.test(base) ? { put: "with a colleague", to: j + 1 } : undefined;
		case "via":
		case "through": {
			const channel = tokens.slice(j + 1, to).find((token) => CHANNEL.test(token.norm));
			return channel === undefined || /^(?:personal|private)$/.test(next)
				? undefined
				: { put: "in person or by phone", to };
		}
		case "personal":
		case "private":
			if (
				/^(?:contact|text|write|reply|answer|message)$/.test(base) &&
				/^(?:social|messenger|messengers|messaging|whatsapp|facebook|instagram)$/.test(next)
			)
				return { put: "work channels", to };
			return /^(?:contact|send|call|text|write|reply|answer|message|store|save|forward|email|e-mail)$/.test(base) &&
				tokens
					.slice(Math.max(/^(?:your|their|the|an?|our|his|her)$/.test(normAt(tokens, j - 1)) ? j - 2 : j - 1, 0), j)
					.some((token) => /^(?:through|via|from|by|on|over|with|to)$/.test(token.norm))
				? { put: "official", to: j + 1 }
				: undefined;
		case "within":
			if (next === "the" && third === "first") return { put: "after", to: j + 1 };
			return SPEECH.has(base) && /^(?:earshot|hearing)$/.test(next) ? { put: "in private", to } : undefined;
		case "past":
			return /\bdate$/.test(rest(j + 1)) ? { put: "within", to: j + 1 } : undefined;
		case "across":
		case "where":
			return SPEECH.has(base) && (norm === "where" || /^(?:counter|desk|bar|room|shop|till)$/.test(third))
				? { put: "in private", to }
				: undefined;
		case "behind":
			return /^closed$/.test(next) ? { put: "openly", to } : undefined;
		case "aloud":
			return { put: "quietly", to: j + 1 };
		case "on":
		case "over":
		case "by":
			if (norm === "on" && /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(next === "a" ? third : next))
				return { put: "on another day", to };
			return SPEECH.has(base) &&
				!/^(?:talk|speak|talks|speaks|talking|speaking|be)$/.test(normAt(tokens, j - 1)) &&
				!/ in (?:public|front)\b/.test(rest(j)) &&
				(/^(?:phone|telephone)$/.test(next) || (next === "the" && /^(?:phone|telephone)$/.test(third)))
				? { put: "in person", to: next === "the" ? j + 3 : j + 2 }
				: (norm === "by" || norm === "over") &&
						CHANNEL.test(next) &&
						!/^(?:send|post|submit|forward|mail|pay|order|deliver|return)$/.test(base)
					? { put: "in person or by phone", to: CHANNEL.test(third) || /^messages?$/.test(third) ? j + 3 : j + 2 }
					: undefined;
		case "from":
			return next === "memory" ? { put: "from the current list", to: j + 2 } : undefined;
		case "twice":
			return /^(?:call|ring|phone|contact|remind|charge|bill|visit|invoice|send|thank)$/.test(base)
				? { put: "once", to: j + 1 }
				: undefined;
		case "late":
			return /^(?:be|get)$/.test(base) ? { put: "punctual", to: j + 1 } : { put: "on time", to: j + 1 };
		case "with":
		case "to":
			if (norm === "with" && next === "missing") return { put: "only with all", to: j + 2 };
			if (norm === "with" && /^(?:worn|loose|flat|missing|low|empty|open)$/.test(next) && j + 3 >= to) {
				const good: Readonly<Record<string, string>> = {
					worn: "sound",
					loose: "firm",
					flat: "full",
					low: "full",
					empty: "full",
					open: "closed",
				};
				return { put: `only with ${good[next] ?? "good"}`, to: j + 2 };
			}
			if (norm === "with" && next === "bare") return { put: "with gloves", to: j + 3 };
			if (/^(?:anyone|anybody|someone|somebody)$/.test(next) && /^(?:but|except|other|else)$/.test(third)) {
				const after = third === "other" || third === "else" ? j + 4 : j + 3;
				return after < to ? { put: `${norm} ${rest(after)}${norm === "with" ? " alone" : ""}`, to } : undefined;
			}
			return undefined;
		case "for":
		case "more":
		case "longer":
		case "fewer":
		case "less":
		case "later": {
			const at = norm === "for" ? j + 1 : j;
			const bound = normAt(tokens, at);
			if (normAt(tokens, at + 1) !== "than" || at + 2 >= to) return undefined;
			const limit = normAt(tokens, at + 2);
			if (
				!/^(?:\d.*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|sixty|half)$/.test(
					limit,
				)
			)
				return undefined;
			if (bound === "later") return { put: "by", to: at + 2 };
			if (bound === "longer") return { put: "for at most", to: at + 2 };
			if (bound === "more") return { put: norm === "for" ? "for at most" : "at most", to: at + 2 };
			return bound === "fewer" || bound === "less" ? { put: "at least", to: at + 2 } : undefined;
		}
		case "during":
			if (
				/\b(?:alarms?|fire|emergenc(?:y|ies)|storms?|thunderstorms?|evacuation|outage|power cut|earthquake)\b/.test(
					rest(j + 1),
				)
			)
				return undefined;
			return j + 1 < to ? { put: `before or after ${rest(j + 1).replace(/^an? /i, "the ")}`, to } : undefined;
		case "while":
			return /^(?:looking|staring|glancing|gazing|chatting|talking|typing|scrolling|texting|eating|chewing|phoning|watching|drinking)$/.test(
				next,
			)
				? { put: "with full attention", to }
				: undefined;
		case "who":
			return /^(?:is|are)$/.test(next) && third === "not" ? { put: `who ${next}`, to: j + 3 } : undefined;
		case "simultaneously":
			return { put: "one after the other", to: j + 1 };
		case "without": {
			if ((isGerund(next) && !(NOUNS.test(next) && j + 2 >= to)) || next === "" || j + 1 >= to || to - j > 9)
				return undefined;
			const noun = rest(j + 1);
			if (/\bsignature$/.test(noun) && /^(?:hand|release|deliver|give|issue|pass)$/.test(base))
				return { put: `against ${noun.replace(/^any /i, "a ")}`, to };
			if (
				/\b(?:consent|permission|approval|agreement|authorisation|authorization|warning|notice|appointment|delay|need)$/.test(
					noun,
				) &&
				!/^an? (?:signed|completed) agreement$/.test(noun)
			)
				return /(?:consent|permission|approval|agreement|authorisation|authorization)$/.test(noun)
					? {
							put: `ask for ${noun.replace(/^(?:any|a|an)\s/i, "").replace(/^(the|their|his|her)\s(?!\S+['’])/i, "")} before you`,
							to,
							first: true,
						}
					: /(?:warning|notice)$/.test(noun)
						? { put: /warning$/.test(noun) ? "give a warning before you" : "give notice before you", to, first: true }
						: undefined;
			if (/^(?:an?|the|any) (?:signed|completed|valid|written|confirmed|approved|current) /i.test(noun))
				return /\b(?:licence|license|certificate|permit|training)$/.test(noun)
					? { put: `only with ${noun.replace(/^any /i, "a ")}`, to }
					: { put: `ask for ${noun.replace(/^any /i, "a ")} before you`, to, first: true };
			if (
				/^(?:an? |the |any )?(?:\w+ ){0,2}(?:test|ride|test drive|check|inspection|rinse|wash|briefing|introduction|warm-up|count|trial|demonstration|rehearsal|head count)$/.test(
					noun,
				)
			)
				return { put: `only after ${noun.replace(/^any /, "a ")}`, to };
			const named = noun.replace(/^any\s+/i, "");
			return {
				put: `${MANNERLY.test(noun) && !/^(?:accept|take|let|admit|sell|issue|refund|exchange|hire|rent|release|lend)$/.test(base) ? "with" : "only with"} ${named === noun || /s$/.test(named) ? named : `${article(named)} ${named}`}`,
				to,
			};
		}
		case "too":
			if (/^(?:fast|quickly)$/.test(next)) return { put: "slowly", to: j + 2 };
			if (/^(?:loud|loudly)$/.test(next)) return { put: "quietly", to: j + 2 };
			if (/^(?:quietly|softly)$/.test(next)) return { put: "clearly", to: j + 2 };
			if (/^(?:late)$/.test(next)) return { put: "in good time", to: j + 2 };
			if (next === "close") return { put: `at arm's length ${third === "to" ? `from ${rest(j + 3)}` : ""}`, to };
			return undefined;
		default: {
			if (norm === "loud" && normAt(tokens, j - 1) === "out") return undefined;
			if (
				!/ly$/.test(norm) &&
				/^(?:pile|leave|stack|put|throw|dump|let)$/.test(base) &&
				!prepositions.has(normAt(tokens, j - 1)) &&
				!prepositions.has(normAt(tokens, j - 2))
			)
				return undefined;
			if (BADNESS.test(next) || (base === "turn" && /^(?:away|down)$/.test(normAt(tokens, j - 1)))) return undefined;
			if (
				/^(?:wet|dry|cold|hot|hidden|open|closed|sticky|loose)$/.test(norm) &&
				/^(?:floor|food|store|room|drinks?|costs?|fees?|charges?|plan|office|tape|labels?|notes?)$/.test(next)
			)
				return undefined;
			if (norm === "angry" && /^(?:answer|reply|respond)$/.test(base)) return undefined;
			if (
				/^(?:wet|dry|cold|hot|dirty|used|soiled)$/.test(norm) &&
				/^(?:place|put|leave|store|keep|lay|stand|hang)$/.test(base)
			)
				return undefined;
			if (norm === "expired" && /^ha(?:s|ve|d)$/.test(normAt(tokens, j - 1))) return undefined;
			const opposite = NAMING.has(base) ? undefined : OPPOSITES.get(norm);
			if (
				opposite === undefined &&
				norm.startsWith("un") &&
				base !== "leave" &&
				!NAMING.has(base) &&
				!/^un(?:solicited|asked|wanted|known|loved|der\w+)$/.test(norm) &&
				(baseOfParticiple(norm.slice(2)) !== undefined || (/^un\w{3,}ed$/.test(norm) && !prepositions.has(next)))
			)
				return { put: norm.slice(2), to: j + 1 };
			if (
				norm === "wrong" &&
				/^(?:information|answers?|data|amounts?|prices?|details|names?|forms?|address|advice|change|dose|total)$/.test(
					next,
				)
			)
				return { put: "correct", to: j + 1 };
			return opposite === undefined ? undefined : { put: opposite.replaceAll("\u00a0", " "), to: j + 1 };
		}
	}
}
