/** Where or when an item of a row is banned: it stands behind the last one and serves all. */
const PLACE =
	/^(.+?)((?: (?:in|on|at|behind|near|during|inside|around|in front of) (?:the|your|our|an?|any) [\w' -]+)?)$/;

/** What is done in place of an item of a row of bans, by its noun. */
const NOUN_ITEMS: readonly (readonly [RegExp, string])[] = [
	[/^(?:raised|loud|angry) voices?$|^shouting$|^yelling$/, "speak quietly"],
	[/^(?:slammed|banged|banging) (doors|drawers|lids|lockers|windows|gates)$/, "close $1 gently"],
	[/^slamming (?:of )?(?:the )?(doors?|drawers?|lids?|lockers?|windows?|gates?)$/, "close $1 gently"],
	[/^(?:private |personal |mobile )?(?:phones?|phone calls?|calls)$/, "keep phones for the break"],
	[/^(?:loud |background )?(?:music|radios?)$/, "keep music for the break"],
	[/^(?:food|snacks|eating|sandwiches|meals|crisps|sweets)$/, "eat in the break room"],
	[/^(?:drinks?|coffee|mugs|cups|drinking)$/, "drink in the break room"],
	[/^(?:smoking|cigarettes|vaping|vapes)$/, "smoke outside on your break"],
	[/^(?:chewing )?gum$|^chewing gum$/, "keep gum for the break"],
	[/^(?:strong |heavy )?(?:perfume|scent|aftershave|cologne)$/, "wear a light scent at most"],
	[/^(?:jokes?|joking|teasing|banter|mockery|irony|sarcasm|sneering)$/, "speak in a friendly, serious tone"],
	[
		/^(?:slang|jargon|abbreviations|acronyms|technical terms|latin|technical abbreviations|legalese)$/i,
		"use plain, everyday words",
	],
	[/^(?:nicknames?|pet names?|first names)$/, "address everyone by surname"],
	[/^(?:swearing|swear words|cursing|insults|rude words|bad language)$/, "choose polite words"],
	[/^(?:excuses|blame|finger-pointing)$/, "say plainly what happened"],
	[/^(?:block )?(?:capitals|capital letters|all caps)$/, "write in sentence case"],
	[
		/^(?:exclamation marks?|three exclamation marks|several exclamation marks)$/,
		"end each sentence with a single full stop",
	],
	[/^(?:emojis?|smileys?|emoticons?)$/, "say it in words"],
	[/^(?:running|pushing|rushing|racing)$/, "walk calmly"],
	[
		/^(?:gossip|gossiping|rumours?|chatter|chatting|private talk|private conversations?|small talk)$/,
		"keep private talk for the break",
	],
	[
		/^(?:sighing|sighs|groaning|eye-rolling|rolling (?:your|the) eyes|frowning|yawning)(?: at .+)?$/,
		"keep a friendly face",
	],
	[/^(?:humming|whistling|singing)$/, "keep quiet"],
	[/^whispering(?: .+)?$/, "speak so that everyone can hear"],
	[/^slouching$|^leaning(?: .+)?$|^lounging$/, "stand upright"],
	[/^(?:playing|fiddling|fidgeting)(?: with .+)?$/, "keep your hands still"],
	[/^(?:crossed|folded) arms$|^(?:crossing|folding) your arms$/, "keep your arms relaxed"],
	[/^hands in (?:your )?pockets$/, "keep your hands out of your pockets"],
	[
		/^(?:jewell?ery|rings|bracelets|watches|necklaces|earrings|long earrings|piercings)$/,
		"leave jewellery in your locker",
	],
	[/^(?:trainers|sandals|open shoes|flip-flops|open-toed shoes)$/, "wear clean closed shoes"],
	[/^(?:false |long |painted )nails$|^nail (?:polish|varnish)$/, "keep your nails short and natural"],
	[/^(?:loose|long|open) hair$|^hair down$/, "tie your hair back"],
	[/^(?:jeans|shorts|leggings|hoodies|tracksuits|T-shirts)$/, "wear the uniform"],
	[/^(?:haggling|bargaining)$/, "keep to the listed price"],
	[/^(?:guesses|guessing|estimates|speculation|assumptions)$/, "say what you know for certain"],
	[/^(?:promises|empty promises|vague promises)$/, "promise what is certain"],
	[
		/^(?:pressure|pushing|hard sell|pushy selling|sales talk|sales pitch(?:es)?)$/,
		"let people decide in their own time",
	],
	[/^(?:interrupting|interruptions|cutting in)$/, "let the other person finish"],
	[/^(?:selfies|photos|photographs|filming|videos|pictures|photography)$/, "leave cameras in your bag"],
	[/^(?:flash|flash photography|flashes)$/, "switch the flash off"],
	[/^(?:wet|dirty|muddy) (shoes|boots|hands|umbrellas|coats|towels|aprons)$/, "keep $1 clean and dry"],
	[/^(?:arguments?|arguing|quarrels|quarrelling|rows)$/, "settle differences calmly and in private"],
	[/^(?:queue-jumping|jumping the queue|pushing in)$/, "wait your turn"],
	[/^(?:littering|litter|rubbish)$/, "put rubbish in the bin"],
	[/^(?:spitting)$/, "use a tissue"],
	[/^(?:dogs|pets|animals)$/, "leave pets outside"],
	[/^(?:bicycles|bikes|scooters|prams|pushchairs)$/, "leave $& outside"],
	[/^(?:bags|backpacks|rucksacks|coats|umbrellas)$/, "leave $& in the cloakroom"],
	[/^(?:pointing|pointing at .+)$/, "show the way with an open hand"],
	[/^(?:staring|staring at .+)$/, "look with a brief, friendly glance"],
	[
		/^(?:texting|scrolling|checking your phone|looking at your phone|using your phone)$/,
		"keep your phone in your pocket",
	],
	[/^(?:late arrivals?|lateness|being late|late starts?)$/, "arrive on time"],
	[/^clicking (?:a |your )?pens?$|^tapping(?: .+)?$|^drumming(?: .+)?$/, "keep your hands still"],
	[/^(?:long sleeves|sleeves)$/, "wear short sleeves"],
	[/^(?:wristwatches|wrist watches|smartwatches)$/, "leave watches in your locker"],
	[/^(?:filler words|fillers|ums and ers)$/, "pause where you need to think"],
	[/^(?:spelling mistakes|typos|misprints)$/, "proofread every text"],
	[/^(?:long sentences|endless sentences|nested sentences)$/, "write short sentences"],
	[/^(?:red ink|coloured fonts?|bold type|underlining)$/, "write in plain black type"],
	[/^(?:half answers|vague answers|evasive answers|one-word answers|curt answers)$/, "give full, clear answers"],
	[/^(?:late replies|slow replies)$/, "reply promptly"],
	[/^(?:pointing fingers|wagging fingers)$/, "show with an open hand"],
	[/^(?:gel|glitter|heavy make-up|bright lipstick)$/, "keep make-up light"],
	[/^(?:sunglasses|caps|hats|hoods|headphones|earphones)$/, "leave $& in your locker"],
	[/^(?:bare feet|bare hands|bare legs)$/, "wear the protective clothing"],
	[/^(?:sarcastic|snide|rude|personal|sneering) (?:remarks?|comments?)$/, "keep comments friendly and factual"],
	[/^(?:eye-rolling|rolled eyes|sour faces|long faces)$/, "keep a friendly face"],
	[/^(?:tipping|tips)$/, "thank guests and pass tips on to the manager"],
];

/** What is done in place of one item: "slammed drawers" -> "close drawers gently". */
function answered(item: string): string | undefined {
	const said = item.replace(/^(?:any|the|all) /, "");
	for (const [bad, good] of NOUN_ITEMS) if (bad.test(said)) return said.replace(bad, good);
	return undefined;
}

const joined = (all: readonly string[]): string =>
	all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;

/** "keep phones for the break", "keep gum for the break" -> "keep phones and gum for the break", and the same for the locker. */
function merged(all: readonly string[]): readonly string[] {
	let made = all;
	for (const end of [" for the break", " in your locker"]) {
		const same = made.filter((one) => one.endsWith(end));
		if (same.length < 2) continue;
		const things = same.map((one) => one.slice(one.indexOf(" ") + 1, -end.length));
		const verb = same[0]?.split(" ")[0] ?? "";
		made = [`${verb} ${joined(things)}${end}`, ...made.filter((one) => !same.includes(one))];
	}
	return made;
}

/** A row of banned things or deeds said as a row of orders with their common place; nothing where one is not known. */
export function rowAnswered(items: readonly string[]): string | undefined {
	const last = items.at(-1) ?? "";
	const [, own = last, place = ""] = PLACE.exec(last) ?? [];
	for (const [end, where] of [
		[last, ""],
		[own, place],
	] as const) {
		const said = [...items.slice(0, -1), end].map((one) => answered(one.trim()));
		if (said.some((one) => one === undefined)) continue;
		const each = merged([...new Set(said.filter((one) => one !== undefined))]);
		const there =
			where !== "" && each.some((one) => /\b(?:outside|break room|locker|for the break|at home|cloakroom)\b/.test(one))
				? ""
				: where;
		const row = joined(each);
		return there === "" ? row : `${row}${there}`;
	}
	return undefined;
}
