import { isPersonal, type Keeping, many } from "../reading/kept-parts.ts";
import { goodFor } from "../words/good-states.ts";

/** What a list of don'ts names, each row with what is done in place of it; `{it}` is the thing as the list has it, wordings parted by " || ". */
const ROWS: readonly (readonly [things: string, wordings: string])[] = [
	["toothpicks|matchsticks|lollipops|sweets|chewing sticks", "keep {it} for the break"],
	[
		"(?:red|green|coloured|bold|flashing|fancy) (?:type|letters|fonts?|text|ink|print|lettering)|(?:fancy|unusual|decorative) fonts",
		"write in plain black type",
	],
	["(?:passive|long|nested|endless|complicated|convoluted|run-on) sentences", "write short, active sentences"],
	[
		"(?:loud|funny|cartoon|bright|garish|novelty) (?:ties|socks|shirts|colours|patterns|prints)",
		"choose plain, quiet colours",
	],
	[
		"bare (?:shoulders|midriffs?|arms|backs|legs|chests?)|(?:low|plunging) (?:necklines|tops)|crop tops|vests|string tops|see-through (?:tops|shirts|blouses)",
		"wear a shirt or blouse with sleeves",
	],
	["bare feet|bare soles|socks only|stockinged feet", "wear closed shoes"],
	[
		"(?:long|dirty|chipped|artificial|false|acrylic|painted|bitten|bright) (?:finger)?nails",
		"keep nails short and clean",
	],
	["alcohol|beer|wine|spirits|drinking|drugs", "stay sober until the end of the shift"],
	["blame|blaming|blame games|finger-pointing|passing the buck", "say plainly what happened"],
	["(?:garlic|onion|bad|coffee|alcoholic) breath|garlic|raw onions?", "keep your breath fresh"],
	["visible (?:underwear|bra straps|underpants|labels|piercings?|tattoos?|logos|badges)", "keep $THING covered"],
	[
		"finger-snapping|snapping fingers|snapping your fingers|clicking (?:your )?fingers|whistling for (?:guests|customers|attention)",
		"call people by name",
	],
	[
		"(?:typos|spelling mistakes|misspellings|typing errors|spelling errors|grammatical errors|misspelt names)",
		"check the spelling before you send",
	],
	["capital letters|capitals|block letters|upper case|all caps", "write in ordinary letters"],
	["small print|tiny print|small type|tiny type|microscopic fonts", "write in readable type"],
	[
		"hard sell(?:ing)?|pushy sales talk|sales pressure|pressure selling|high-pressure sales",
		"let the customer decide in peace",
	],
	["glass bottles|glasses|glass|china cups|porcelain", "use plastic or metal ones"],
	[
		"(?:diving|jumping(?: in)?|somersaults|running jumps|bombing)(?: (?:from|off|into) .*)?",
		"enter the water by the steps",
	],
	["(?:ball games|ballgames|football|frisbees?|hide and seek|games of tag)", "play on the playing field"],
	["name-dropping|boasting|bragging|showing off|self-praise", "speak about what the customer needs"],
	[
		"(?:political|party|religious|campaign|protest) (?:badges|buttons|pins|stickers|slogans|symbols|t-shirts|remarks|statements|messages)",
		"keep $ADJ matters private",
	],
	["(?:dialect|slang|youth slang|accents|street language|baby talk)", "speak so that everyone understands"],
	["(?:voicemail|answerphones?|answering machines?|phone menus|phone trees)", "answer the phone in person"],
	["(?:sudden|hasty|abrupt|jerky|wild|rapid) (?:movements?|gestures|moves)", "move slowly and calmly"],
	[
		"(?:tapping|drumming|jiggling|bouncing|swinging|wiggling)(?: (?:your|with your))? (?:foot|feet|fingers|knee|leg|legs|pen|heel)|fidgeting|foot-tapping|pen-clicking",
		"keep your hands and feet still",
	],
	[
		"(?:sticky notes|post-its|stickers|magnets|photos|postcards) on (?:the )?(?:screen|monitor|till|window|counter|fridge|door)s?",
		"keep $PLACE clear",
	],
	[
		"(?:open-toed|backless|high-heeled|worn-out) shoes|high heels|stilettos|clogs|slippers|crocs|sliders",
		"wear closed, flat shoes",
	],
	["(?:long|loose|unwashed|untied|open) hair|ponytails over the plate", "tie your hair back"],
	["(?:three-day stubble|stubble|unkempt beards?|untrimmed beards?|unshaven faces?)", "keep beards trimmed"],
	[
		"(?:winks?|winking|flirting|compliments on looks|pick-up lines|suggestive remarks)",
		"stay friendly and professional",
	],
	[
		"(?:ironic|sarcastic|cynical|snide|cutting|witty) (?:remarks|comments|replies|answers|jokes)|puns|wisecracks|banter",
		"keep to the matter and speak politely",
	],
	["(?:rhetorical|leading|trick|personal|nosy|intimate|private) questions", "ask only what the matter needs"],
	[
		"(?:vague|woolly|evasive|half|non-committal) (?:answers|replies|promises|words|wording|dates)",
		"give a clear answer with a date",
	],
	[
		"(?:standard|canned|stock|template|ready-made|copy-and-paste|copied|automatic|prefabricated|robotic) (?:replies|answers|phrases|letters|texts|emails|responses|apologies|greetings)",
		"write each reply in your own words",
	],
	["(?:unfinished|half-finished|incomplete) (?:sentences|answers|forms|reports)", "finish every one"],
	["(?:big|large|huge|enormous|heavy) (?:attachments|files|images)", "send a link to large files"],
	[
		"(?:double|triple|multiple|repeated) (?:question marks|exclamation marks|dots|full stops|punctuation)|strings of dots|rows of dots|ellips[ei]s",
		"end each sentence with one mark",
	],
	["(?:nested brackets|brackets|parentheses|semicolons|dashes|footnotes)", "write short sentences"],
	["smileys|emojis|emoticons|gifs|stickers|memes|kisses|hugs and kisses", "write plain, friendly words"],
	["(?:blank|empty) subject lines?|emails without a subject|missing subject lines", "give every email a clear subject"],
	["(?:crossed|folded) (?:arms|legs)|turned backs|hands on hips", "keep an open posture"],
	[
		"(?:elbows|feet|bags|coats|cups|phones) on the (?:table|counter|desk|bar|chair|seat|chairs|seats)",
		"keep $HEAD off $PLACE",
	],
	[
		"(?:empty|blank|bored|grumpy|sour|stony|long|gloomy|tired|expressionless) (?:faces?|looks?|stares?|expressions?)|scowls|frowns",
		"keep a friendly expression",
	],
	["(?:cold|limp|dirty|sweaty|wet) (?:handshakes?|hands)", "keep your hands clean, warm and dry"],
	[
		"(?:nervous|fake|false|forced|fixed|artificial) (?:laughter|laughs?|giggles|giggling|smiles?|cheerfulness|friendliness)",
		"smile naturally",
	],
	["(?:hot|full|open|sugary) (?:drinks?|cups|mugs|soup|coffee)|cups of (?:coffee|tea)", "keep {it} in the break room"],
	["(?:naked flames?|open flames?|open fires?|candles|fireworks|sparklers|torches)", "use battery lights"],
	[
		"(?:prams|pushchairs|scooters|bicycles|bikes|trolleys|wheelchairs|suitcases|dogs) on (?:the )?(?:escalators?|moving walkways?|stairs)",
		"take $HEAD in the lift",
	],
	["(?:high|piled-up|tall|leaning|wobbly) (?:stacks?|piles?|towers?)(?: of [\\w ]+)?", "stack things low and level"],
	[
		"(?:loud|noisy) (?:chewing|eating|slurping|typing|keyboards|laughter|farewells|greetings)|slurping|smacking your lips",
		"keep quiet and discreet",
	],
	[
		"(?:background|street|kitchen|office) noise|noise in the background|barking dogs?|radios?|television|tv in the background",
		"take calls in a quiet room",
	],
	["(?:drones|kites|model planes|fireworks)", "keep {it} on the ground"],
	[
		"(?:religious|political|stale|old|bad|tired|lame|silly|dirty|crude|sexist|racist|ethnic|tasteless|inside|private) jokes|jokes about [\\w' -]+",
		"keep to the matter",
	],
	[
		"long (?:visits|calls|meetings|speeches|breaks|explanations|emails|letters|stories|goodbyes|greetings|voicemails|messages|answers|silences|pauses|queues|waits)",
		"keep $NOUN short",
	],
	[
		"(?:strong|heavy|overpowering|pungent) (?:flowers|scents?|smells?|perfumes?|soaps?|creams?|spices|cheeses?|coffee|cleaners?|mouthwash|mints|shampoos?|lotions?|air fresheners?|incense)",
		"choose mild $NOUN",
	],
	[
		"(?:kebabs|burgers|fish and chips|takeaways|hot food|smelly food|hot meals|pizza|chips|ice cream|ice creams|crisps|nuts|popcorn)",
		"keep {it} for the break",
	],
	[
		"(?:unsolicited|unasked|unwanted) (?:advice|offers|opinions|tips|calls|emails|photos)",
		"ask first whether it is welcome",
	],
	[
		"(?:cash|tips|presents|gifts|bribes|favours|freebies)(?: (?:from|of any kind).*)?",
		"thank people and decline politely",
	],
];

const FIRST = ROWS.map(([things, wordings]) => [new RegExp(`^(?:${things})$`, "i"), wordings.split(" || ")] as const);

const WORN =
	/(?:aprons?|shirts?|uniforms?|shoes?|boots?|jackets?|ties?|gloves?|coats?|overalls?|trousers|skirts?|blouses?|hats?|caps?|masks?|tights|collars?|clothes|clothing|trainers|jeans|socks)$/;

/** Things on a list of don'ts: by their name, by the fault that stands before them, by the place behind. */
export const ITEM_NOUNS: readonly Keeping[] = [
	{
		hint: /^no /,
		build: /^no ([a-z][\w'’ -]*)$/i,
		made: ([, said = ""]) => {
			const thing = said.toLowerCase();
			const [, head = "", link = "", place = ""] =
				/^([\w'’ -]+?) (on|in|at|near|under|behind|by|across|over) ((?:the|your|our|an?|any)? ?[\w'’ -]+)$/.exec(
					thing,
				) ?? [];
			for (const [build, wordings] of FIRST)
				if (build.test(thing))
					return wordings.map((one) =>
						one
							.replace("{it}", said)
							.replace("$THING", said.replace(/^visible /i, ""))
							.replace("$ADJ", /^\w+/.exec(thing)?.[0] ?? "")
							.replace("$HEAD", head)
							.replace("$NOUN", thing.replace(/^[\w-]+ /, ""))
							.replace("$PLACE", place),
					);
			const [, bad = "", noun = ""] = /^([a-z-]+) ([a-z-]+(?: [a-z-]+)?)$/.exec(thing) ?? [];
			const good = bad === "" ? undefined : goodFor(bad, noun);
			if (good !== undefined && !isPersonal(noun) && many(noun) && /^[a-z-]+$/.test(good))
				return [
					WORN.test(noun) ? `wear ${good.replace(/^(?:sound|undamaged)$/, "intact")} ${noun}` : `keep ${noun} ${good}`,
				];
			return head !== "" &&
				many(head) &&
				!/(?:shoes|boots|clogs|slippers|sandals|trainers|heels|clothes|socks|flip-flops)$/.test(head) &&
				!/ing\b/.test(head) &&
				!isPersonal(head) &&
				!/ (?:after|before|until|during|between) /.test(head) &&
				/^(?:the|your|our|an?|any) (?!(?:evening|morning|afternoon|night|weekend|end|beginning|meantime|day|phone|air)\b)/.test(
					place,
				)
				? [`keep ${head} ${link === "on" || link === "over" ? "off" : link === "in" ? "out of" : "away from"} ${place}`]
				: undefined;
		},
	},
];
