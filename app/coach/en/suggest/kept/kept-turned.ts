import { headOf, isPersonal, type Keeping, theOne } from "../reading/kept-parts.ts";
import { classesOf } from "../words/noun-classes.ts";
import { PERSON } from "../words/served-nouns.ts";

const QUOTED = '((?:"[^"]+"|“[^”]+”|‘[^’]+’)(?:(?:,| or| and|, or|, and) (?:"[^"]+"|“[^”]+”|‘[^’]+’))*)';
const WORDS =
	"(?:(?:the |any |such |filler |negative |stock |set |empty |trade |internal |technical )*(?:words?|phrases?|expressions?|terms?|sayings?|sentences?|lines?|language|talk|slang|jargon|abbreviations?|acronyms?|clichés?|formulas?|fillers?|labels?|pet names?|nicknames?|answers?|replies|things|questions)(?:,? (?:like|such as|as in|of the kind))? )?";

/** "(rest)" of a ban on words, with who hears them: "to a client" as "for a client". */
const toWhom = (rest: string): string => rest.replace(/^ to (?=an? |the |any |your |our |\w+s\b)/, " for ");

const DEVICE =
	"(?:terminal|card reader|reader|machine|card machine|copier|photocopier|scanner|printer|shredder|slot|ignition|lock|socket|fax|projector|player|kiosk|checkout|till|cash machine|dispenser|tray of the \\w+|door lock|console|washing machine|dryer|oven|microwave|kettle|locker|mould|socket outlet|charger)";

/** Tools that are wrong for the job they are put to, and what is put on surfaces. */
const TOOL =
	"(?:screwdriver|knife|scissors|pen|pencil|fork|teaspoon|hammer|spanner|wrench|pliers|chisel|blade|razor|coin|teeth|crowbar|saw|drill|lighter|match|candle|stick|ruler|broom|shovel|chair|box|bucket|stool|hairdryer|hair dryer|iron|cutter|penknife|tweezers|needle|pin|paper clip|string|staples?|stapler|rubber bands?|coat hanger|straw|belt|trolley|wire|metal \\w+|steel \\w+|glass|cup|mug|plate|bowl|bottle|saucer|jug|shovel|spade|ladle)";
const CLEANER =
	"(?:(?:[\\w-]+ )?(?:cloth|rag|sponge|tea towel|towel|napkin|tissue|paper towel|kitchen roll|mop|scourer|wire wool|steel wool|duster|brush|apron|sleeve)|bleach|vinegar|petrol|acid|alcohol|thinner|solvent|hot water|cold water|soap|washing-up liquid|detergent|polish|spit|saliva|newspaper|sandpaper|tape)";
const CLEANS = /^(?:wipe|clean|dry|polish|rinse|wash|dust|scrub|mop|buff|shine|treat|disinfect|sweep|degrease|rub)$/;

const OPENS =
	"(?:with|to|serving|talking to|speaking to|speaking with|talking with|helping|attending to|treating|advising|examining|looking after|dealing with|in the middle of serving|in a meeting with|on the phone to|on the phone with)";

/** Acts that are wrong at any time. */
const WRONG =
	/^(?:sigh|yawn|swear|shout|curse|complain|gossip|moan|grumble|groan|roll|mutter|argue|quarrel|fidget|frown|smirk|giggle|whistle|hum|sing|spit|belch|chew|smoke|vape|drink|eat|ignore|stare|laugh|joke|leave|lean|slouch)$/;

const CHANNEL =
	"(?:WhatsApp|Messenger|Telegram|Signal|Viber|Facebook|Instagram|TikTok|Snapchat|LinkedIn|social media|the (?:staff |team |group |class |family |parents['’] |private )*(?:chat|group|chat group|channel|thread)|a (?:group |private )*(?:chat|group|chat group|thread)|any (?:chat|group|chat group)|the internet|the intranet|the (?:notice|bulletin) board|(?:an? |the )?(?:private|personal|public) (?:e-?mail|account|chat|channel|phone|drive|cloud)(?: accounts?| address(?:es)?)?|open e-?mail|unencrypted e-?mail|a messenger(?: app)?|messenger apps?|SMS|text message)";

/** Plain acts that one circumstance makes wrong: with what, over what, by which channel, meanwhile, in place of what was asked. */
export const KEPT_TURNED: readonly Keeping[] = [
	{
		hint: / than /,
		build:
			/^leave ((?:the|your|their|our|an?) [\w-]+(?: (?:desk|room|counter|floor|area|station|post|line|point|lane))?) for (?:longer|more) than ((?:\d+|an?|half an|one|two|three|four|five|six|eight|ten|fifteen|twenty|thirty) (?:seconds?|minutes?|hours?|days?))$/,
		made: ([, place = "", span = ""]) => [`leave ${place} for ${span} at most`, `be back at ${place} within ${span}`],
	},
	{
		hint: / same .+ (?:twice|again)$/,
		build:
			/^(?:wear|use|put on) the same (pair of \w+|[\w-]*(?:gloves|aprons?|gowns?|masks?|needles?|cloths?|towels?|blades?|wipes?|filters?|swabs?|syringes?|razors?|bags?|capes?)) (?:twice|again)$/,
		made: ([, thing = ""]) => [`use ${/[^s]s$/.test(thing) ? "" : "a "}fresh ${thing} every time`],
	},
	{
		hint: / before /,
		build:
			/^(promise|guarantee|quote|confirm|announce|name) (.+?) before ((?:the |an? |full |complete |final )?(?:diagnosis|inspection|assessment|examination|approval|testing|survey|confirmation|test|check|review))$/,
		made: ([, verb = "", what = "", first = ""]) => [`${verb} ${what} only after ${first}`],
	},
	{
		hint: /["“‘]/,
		build: new RegExp(
			`^(?:use|choose|employ|say|write|utter|put|type|throw in|fall back on|hide behind|resort to|reach for|insert|add|slip in|end on|repeat|print|answer|reply|respond with|answer with|reply with) ${WORDS}${QUOTED}( [^"“”]+)?$`,
		),
		made: ([all = "", quoted = "", rest = ""]) => {
			const written = /^(?:write|type|print|insert)|e-?mails?\b|letters?\b|chats?\b|messages?\b/.test(all);
			if (/^ (?:and|or|without|unless|until|before|because)\b/.test(rest)) return undefined;
			return [
				/^(?:use|choose|employ|put|throw|fall|insert|add|slip|resort|reach|hide)/.test(all)
					? `use plain, everyday words${rest} in place of ${quoted}`
					: `find ${written ? "other" : "kinder"} words${toWhom(rest)} in place of ${quoted}`,
			];
		},
	},
	{
		hint: /["“‘]/,
		build: new RegExp(
			`^(?:tell|answer|fob off|put off|greet|dismiss|brush off) ${PERSON}(?: off)?(?: (?:that|with|by saying)(?: [\\w'’ -]+?)?)? ${QUOTED}( (?:when|if|while|on|in|at|during|as) [^"“”]+)?$`,
		),
		made: ([, who = "", quoted = "", rest = ""]) => [
			`tell ${theOne(who)} plainly and kindly how things stand${rest} in place of ${quoted}`,
		],
	},
	{
		hint: / in the /,
		build: new RegExp(
			`^(?:leave|forget) ((?:an?|the|your|any|their|our|[\\w-]+['’]s?)(?: [\\w'’-]+){1,3}) (?:lying |sitting |stuck |behind )?in (the|an?|your) (${DEVICE})( overnight)?$`,
		),
		made: ([, what = "", , device = "", late = ""]) =>
			isPersonal(what)
				? undefined
				: [
						`take ${theOne(what)} out of the ${device} ${late === "" ? "as soon as you have finished" : "before you go"}`.replace(
							/\byou (have|go)/,
							"{you} $1",
						),
					],
	},
	{
		hint: /^(?:wheel|push|walk|take|lead|guide|escort|move|drive|ride|roll|steer|usher) .* (?:through|across|past) /,
		build:
			/^(wheel|push|walk|take|lead|guide|escort|move|drive|ride|roll|steer|usher) ((?:(?:an?|the|any|your|our) )?(?:[\w-]+ )?[\w-]+) (?:through|across|past) ((?:the|an?|our|your) [\w’' -]+)$/,
		made: ([, verb = "", what = "", place = ""]) =>
			/ (?:and|or|with|in|on|at|until|when|while|without|in front of) /.test(` ${place} `) ||
			/\b(?:only|twice|it|them|over|back|out|up)\b/.test(what) ||
			!(isPersonal(what) || /\b(?:forklift|bike|bicycle|cart|scooter|van|car|truck|horse|dog|pram|bed)s?$/.test(what))
				? []
				: [`${verb} ${theOne(what)} around ${theOne(place)}`, `choose a way that leaves out ${theOne(place)}`],
	},
	{
		hint: / from |across|through|down|up /,
		build: new RegExp(
			`^(hush|shush|quieten|correct|scold|call|summon|direct|instruct|warn|remind|address|question|greet|ask|order|tell off|wave|beckon|whistle|shout at|yell at|call to|call out to|signal to|wave to|speak to|talk to|reply to|answer) ${PERSON}((?: to [^,]+?| about [^,]+?)?) (?:(?:from )?(?:across|the other side of|behind|over|through|down|up|inside|outside) )(?:the |an? |your |their )?(?:whole |closed |open |half-open |waiting |dining |treatment )*(?:room|shop|hall|floor|counter|desk|corridor|street|yard|door|window|hatch|ward|office|table|stairs|stairwell|garden|pool|classroom|court|car park|reception|till|bar|screen|fence|gate|curtain|kitchen|aisle|store|restaurant|lobby|salon|gym)$`,
		),
		made: ([, verb = "", who = "", about = ""]) => [
			/^(?:correct|warn|remind|address|question|greet|ask|instruct|direct|call)$/.test(verb)
				? `walk over and ${verb} ${theOne(who)}${about} quietly`
				: `walk over to ${theOne(who)} and speak quietly${about}`,
		],
	},
	{
		hint: /(?:conversation|talk|discussion|interview|meeting|consultation|phone call|chat)s? (?:through|across|over|from|in|on|between)/,
		build:
			/^(?:hold|have|carry on|conduct|continue|start|lead) (?:(an?|any|the|private|long|your) )?((?:[\w-]+ ){0,3}(?:conversations?|talks?|discussions?|interviews?|meetings?|consultations?|chats?)) (?:through|across|over|from across|between) (?:the |an? |two )?(?:[\w-]+ ){0,3}(?:door|hatch|window|wall|counter|desk|room|hall|fence|gate|doorway|cubicle|screen|curtain|floors?|stairs|stairwell|street|tables?)$/,
		made: ([, article = "", what = ""]) => [
			`hold ${article === "the" ? "the" : /s$/.test(what) ? "" : "the"} ${what.trim()} face to face`.replace(
				/ +/g,
				" ",
			),
		],
	},
	{
		hint: / while (?:you|they|we) are /,
		build: new RegExp(`^([a-z]+)( .+?)? (?:while|when) (?:you|they|we) are (?:still )?${OPENS} ${PERSON}$`),
		made: ([, verb = "", rest = "", who = ""]) =>
			WRONG.test(verb)
				? [`give ${theOne(who)} {their} full attention while {you} are with them`]
				: [
						`finish with ${theOne(who)} before {you} ${verb}${rest}`,
						`give ${theOne(who)} {their} full attention and ${verb}${rest} afterwards`,
					],
	},
	{
		hint: / with .+ (?:in|on|inside|under|aboard) (?:it|them)$/,
		build:
			/^(lift|move|carry|tow|push|drag|pull|turn|raise|lower|shift|wheel|transport|wash|clean|fold|pack|send|close|shut|load|drive|start|store|weigh|tip|tilt|reverse|park|iron|roll|slide) (.+?) with ((?:(?:the|an?|any|your|their|its) )?[\w'’ -]+?) (?:still )?(?:(?:sitting|standing|lying|left) )?(in|on|inside|under|aboard) (?:it|them)$/,
		made: ([, verb = "", what = "", load = "", where = ""]) => {
			const whole = `${verb} ${theOne(what)}`;
			const thing = theOne(load);
			if (/^(?:nothing|nobody|nothing left|only)\b/.test(load)) return undefined;
			if (isPersonal(load) || /\b(?:people|person|somebody|someone|anybody|anyone|driver|colleague)\b/.test(load))
				return where === "under"
					? [`make sure everyone is clear before {you} ${whole}`]
					: [
							`help ${/^(?:some|any)/.test(load) ? "everyone" : thing} ${where === "on" ? "off" : "out"} before {you} ${whole}`,
						];
			return where === "under"
				? [`clear ${thing} away before {you} ${whole}`]
				: [`take ${thing} ${where === "on" ? "off" : "out"} before {you} ${whole}`];
		},
	},
	{
		hint: / (?:on|via|over|by|through|in|to|from) /,
		build: new RegExp(
			`^(send|post|share|forward|upload|pass on|email|text|discuss|publish|circulate|announce|exchange|report|put|store|save) (.+?) (on|via|over|by|through|in|to|onto|into|from|as a) (${CHANNEL})( .+)?$`,
		),
		made: ([, verb = "", what = "", link = "", channel = "", rest = ""]) => {
			if (/["“]/.test(what) || /^ (?:and|or)\b/.test(rest) || /^(?:anything|about|to|on)\b/.test(what))
				return undefined;
			const away = /^(?:in|to|into|on|onto)$/.test(link);
			const ours =
				verb === "post" || verb === "publish" || verb === "put" || verb === "upload"
					? undefined
					: `${verb} ${what} only through the company's own channels${rest}`;
			const off =
				away && !isPersonal(what.split(" ")[0] ?? "") && !/ (?:to|with) /.test(what)
					? `keep ${what.replace(/ or (?=[^,]+$)/, " and ")} ${/^(?:the (?:.+ )?(?:chat|group|channel|thread|chat group)|an? |any )/.test(channel) ? "out of" : "off"} ${channel.replace(/^any /, "every ")}${rest}`
					: undefined;
			return [ours, off].filter((one) => one !== undefined);
		},
	},
	{
		hint: / who /,
		build:
			/^(?:offer|serve|bring|sell|recommend|suggest|pour|give|show|push|book|charge|hand) (?!anyone|anybody|people)(.+?) (?:to|on|for) ((?:an?|the|any) [\w-]+|[\w-]+s) who (?:has |have )?(ordered|asked for|chosen|chose|booked|requested|wants?|paid for) ((?!to\b|by\b)[\w' -]+)$/,
		made: ([, , who = "", did = "", what = ""]) =>
			/^(?:want|wants)$/.test(did)
				? [`give ${theOne(who)} the ${what.replace(/^(?:the|an?) /, "")} they want`]
				: [
						`give ${theOne(who)} the ${what.replace(/^(?:the|an?|only|just) /, "")} they ${did === "chosen" ? "have chosen" : did}`,
					],
	},
	{
		hint: / (?:with|using) /,
		build: new RegExp(
			`^([a-z]+)( up| open| out| off)? (.+?) (?:with|using) (?:an?|the|your|their|any|one's)? ?(?:old |used |dirty |same |sharp |metal |wet |dry |kitchen |bare |blunt )*(?:${TOOL}|${CLEANER})((?: (?:you|they|we) (?:have )?used? (?:for|on) .+| (?:for|from|meant for) .+)?)$`,
		),
		made: ([all = "", verb = "", particle = "", what = ""]) => {
			if (
				/^(?:leave|hand|give|send|bring|serve|come|write|sign|pay|sell|play|lock|work|walk|run|eat|drink|fiddle|point|stand|sit|talk|be|cut|shave|trim|sew|let|open the|enter|hold|greet|welcome|treat|arrive|carry|stuff|fill|mix|combine|confuse|store|keep|pack|wear|use|replace|provide|offer|swap|pair|combine|match|cover|decorate|garnish|mark|label|note|draw|correct|edit|tick|highlight)$/.test(
					verb,
				)
			)
				return undefined;
			if (/ (?:alone|together|in|on|near) /.test(` ${what} `) || isPersonal(what)) return undefined;
			const cleans = CLEANS.test(verb) || / (?:cloth|rag|sponge|towel|mop)/.test(all);
			return cleans
				? [`${verb}${particle} ${what} with a clean cloth and the product made for it`]
				: [`${verb}${particle} ${what} with the tool made for it`];
		},
	},
	{
		hint: / (?:with|using|in) (?:your |their )?(?:own )?(?:hands?|fingers?)$/,
		build:
			/^(put|take|pick|pick up|serve|add|arrange|plate|place|portion|drop|pass|hand|lift|remove|stir|mix|handle|touch|move|garnish|fish) (.+?) (?:with|using|in) (?:your |their )?(?:own )?(?:hands?|fingers?)$/,
		made: ([, verb = "", what = ""]) => {
			const thing = what.split(/ (?:in|on|into|onto|out|from|at|over|to) /)[0] ?? "";
			const classes = classesOf(headOf(thing).replace(/s$/, ""));
			const food =
				classes.has("food") ||
				classes.has("drink") ||
				classesOf(headOf(thing)).has("food") ||
				/\b(?:ice|ice cubes?|garnish|lemon slices?|slices?)\b/.test(thing);
			return food ? [`${verb} ${what} with tongs or a spoon`, `use tongs to ${verb} ${what}`] : undefined;
		},
	},
];

/** Bans on a thing without a verb ("no words like …"): how it is said, marked or spoken of instead. */
export const KEPT_NOUNS: readonly Keeping[] = [
	{
		hint: /["“‘]/,
		build: new RegExp(`^no ${WORDS}${QUOTED}( [^"“”]+)?$`),
		made: ([, quoted = "", rest = ""]) =>
			/^ (?:and|or|signs?|stickers?|notices?|button|box)\b/.test(rest)
				? undefined
				: [`use plain, everyday words${rest} in place of ${quoted}`],
	},
	{
		hint: /exclamation/,
		build:
			/^no (?:block )?capitals?(?: letters)? (?:and|or) (?:(?:rows|strings|lines) of |several |multiple )?exclamation (?:marks?|points?)( .+)?$/,
		made: ([, rest = ""]) => [`write in ordinary letters and end every sentence${rest} with a full stop`],
	},
	{
		hint: /exclamation/,
		build: /^no (?:(?:unnecessary|needless|multiple|double|several|too many) )?exclamation (?:marks?|points?)( .+)?$/,
		made: ([, rest = ""]) => [`end every sentence${rest} with a full stop`],
	},
	{
		hint: /emoji|smiley|emoticon/,
		build: /^no (?:emojis?|smileys?|emoticons?|smiley faces?)( .+)?$/,
		made: ([, rest = ""]) => [`say it in words alone${rest}`],
	},
	{
		hint: /capital|bold|underlin|italics|coloured/,
		build:
			/^no (?:(?:block )?capitals?(?! letters)|(?:block )?capital letters|all caps|bold(?: type| print)?|underlining|italics|coloured (?:type|fonts?|text)|fancy fonts?)( (?!and |or ).+)?$/,
		made: ([, rest = ""]) => [`write in plain, ordinary type${rest}`],
	},
	{
		hint: / (?:about|on|over) /,
		build:
			/^no (?:any )?(?:small talk|talk|chat|chatter|jokes?|banter|speculation|discussions?|conversations?|remarks?|comments?|questions?) (?:about|on|over) ((?:(?!at |in |on |during |with |while |when |before |to |behind |from )[\w'’-]+ ){1,6})((?:at|in|on|during|while|when|in front of) [^,]+)$/,
		made: ([, topic = "", rest = ""]) => [`keep ${topic.trim()} out of conversations ${rest}`],
	},
];
