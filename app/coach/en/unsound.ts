/** Wordings that no rule wants, and for some the words of the ban with which they are wrong. */
const UNSOUND: readonly (readonly [wording: RegExp, ban?: RegExp])[] = [
	[/^(?:bet|gamble|drink beer|drink wine|drink alcohol|swear|gossip) (?!only)/i],
	[/\bstay with (?:\w+ )?(?:children|child|patients?|residents?|clients?) alone\b/i],
	[/\b(?:keep|finish) gum and (?:eat|drink) for\b|\bgum away or eat\b|\bfinish \w+ before (?:on|in|at) /i],
	[/\bkeep around out\b|\bkeep smoke away\b|\buntil them has\b|\bspeak calmly to your phone\b/i],
	[/\bleave [\w ]+ outside the (?:way|middle) of\b/i],
	[/\bstay (?:in|at) the [\w ]*(?:truck|trolley|cart|bin|buffet|glass)s?\b|\bstay at every (?:glass|plate|table)\b/i],
	[/\btake the (?:spillage|spill|puddle|fire|leak) with\b/i],
	[/\bconfirmed (?:from memory|on the phone|over the phone|by phone)\b/i],
	[/\b(?:keep|leave) .+ (?:out of sight|switched off) with ["“”']/i],
	[/\bprovide the \w+(?: \w+)? with\b/i, /\bwithout\b/],
	[/\bbefore (?:you|they) cash refunds\b/i],
	[/\b(?:openly|visible) (?:from|for) \w+/i],
	[/\bthen answer at\b|\bpromptly from\b|\btwice promptly\b/i],
	[/\bkeeps? the \w+ out of an? (?:dirty|wet|torn)\b/i],
	[/\bkeep their (?:tips?|ratings?|tips? and \w+ \w+|review|reviews|autographs?|money) to themselves\b/i],
	[/\bto work sober\b/i, /\b(?:dispense|sell|give|hand|administer|store|mix)\b/i],
	[/\bplace provided for the (?:phone|telephone)\b/i],
	[/\bstay sober\b/i, /\beat(?:ing)? or drink/i],
	[/\bprivate calls\b/i, /^(?!.*\b(?:private|personal|own)\b)/i],
	[/\bpersonal shopping\b/i, /^(?!.*\b(?:shop|shopping|buy|buying|order)\b)/i],
	[/\bfrom memory$/i, /\bfrom memory\b/i],
	[
		/\bon display for everyone\b|\bto every customer in turn\b/i,
		/\b(?:expired|damaged|broken|stale|spoiled|mouldy|back on)\b/i,
	],
	[/\bin the bin and the laundry\b/i],
	[/\bbefore you put the call through\b/i, /\bon hold\b/i],
	[/\bcarry (?:only )?clean (?:dishes|plates|towels|linen|laundry)\b/i, /\b(?:past|against|through)\b/i],
	[/\bkeep [\w ]+ out of (?:guests|customers|patients|clients|children|visitors) who\b/i],
	[/\bhappen that\b/i],
	[
		/\bask for proof of age\b/i,
		/^(?!.*\b(?:alcohol|beer|wines?|cigarettes|tobacco|knives|fireworks|under)\b)|\blabel\b/i,
	],
	[/^(?:keep|share) the (?:price|total|bill|cost)\b.* (?:confidential|only with)/i, /\bbefore\b/i],
	[/\bwith a disturb sign\b/i],
	[/^attend (?!to\b|every\b)/i],
	[/\bmust attend (?:the|an?) (?:till|child|desk|counter|luggage)\b/i],
	[/\bknock, wait for an answer and then enter\b|\bstay outside an? /i, /\balone\b/i],
	[/\b(?:everyone|everybody|every \w+) (?:must|should) (?:stay outside|wait at the door)\b/i, /\balone\b/i],
	[/\bclean or change the same\b/i],
	[/\ba parcel [\w ]*provide\b|\bfinish eating first is\b|\bspeak is bad\b/i],
	[
		/\b(?:keep|make sure) (?:letter|parcel|door|child|resident|patient) (?:off|out|stays)\b|\bstay with resident\b|\bleave resident\b/i,
	],
	[/\b(?:leave .+ to (?:customers|guests|patients|clients)|stay outside)\b/i, /\b(?:smok|vap|sleep)/i],
	[
		/\b(?:break room|away from|outside)\b.* while (?:\w+ )*(?:on|taking|answering|making) (?:an?|the) (?:\w+ )?(?:call|phone)\b/i,
	],
	[
		/^(?:[\w ]+ must )?(?:keep|leave|make sure) (?!(?:the |your |their )?keys?\b)[\w ]+ (?:out of|outside) the ignition\b/i,
	],
	[/\bwalk calmly\b|\bwalking pace\b/i, /\brun(?:ning)? (?:the|an?|your|their|any) /i],
	[
		/\bbefore any restraint\b|\bwith words and call\b/i,
		/\b(?:letters?|cards?|passports?|documents?|money|orders?|bags?)\b/i,
	],
	[
		/\buntil help arrives\b/i,
		/^(?!.*\b(?:person|people|guests?|customers?|patients?|passengers?|visitors?|child|children|pupils?|clients?|residents?|casualty)\b)/i,
	],
	[
		/\bphone\b|\bleave messages\b/i,
		/^(?!.*\b(?:phone|mobile|smartphone|text|call|message|device|screen|headset|handset|tablet|online|media)).*\btyp(?:e|ing)\b/i,
	],
	[/\bconfidential\b|\bshare .+ only with\b/i, /\b(?:hand|give|send|bring)(?:ing)? (?:\w+ )*back\b/i],
	[/\bclimb (?!into|onto|on|up|in|over|down)/i, /\bclimb(?:ing)? (?:into|in|onto|on) /i],
	[
		/^rev a warm\b|\bread(?:ing)? books and papers\b|\bbooks and papers for the break\b/i,
		/\b(?:rev|postcards?|letters?|mail)\b/i,
	],
	[/\b(?:load|ship|pack|pick|harvest) an? (?:un\w+ed|sound|clean|ripe|in-date) /i],
	[/\b(?:look|search|go|browse|rummage|snoop) through [^,;]+ (?:before or after|outside|in private)\b/i],
	[/\b(?:out of sight|switched off|put away) with (?:\w+ ){0,2}(?:gloves|hands|fingers|food)\b/i],
	[
		/\bbefore (?:you|they) (?:walk away|leave|go|go home)$|\bwhen (?:you|they) leave$/i,
		/\bwhen(?:ever)? (?:you|they) (?:leave|go|walk)\b/i,
	],
	[/\bkeep \w+ quiet \w+\b|\buse loud\b/i],
	[/^(?:stay|keep) off [^,;]+ to \w+ /i],
	[/\bturn to [^,;]+ (?:who|trying|waiting)\b[^,;]* at once to\b/i],
	[/\bkeep (?:your|their) distance from [^,;]+ out of\b/i],
	[/\bsuch as by\b|^tell \w+ waiting\b|\bonly with their consent on (?:social|facebook|instagram|the)\b/i],
	[/\bbox belongs?\b/i],
	[/^stay silent\b/i, /\bphones?\b/i],
	[/\bof at least \w+$/i, /\bto (?:children|minors|anyone|anybody|people)\b/i],
	[/, no \w+(?! (?:if|when))/i, /^no [^,]+, no /i],
	[/\bask the owner first\b/i, /\bwater(?:ing)? the\b/i],
	[/\bfirst, then (?:talk|chat|text)\b/i, /\bon (?:the|your|their|a) (?:\w+ )?phone\b/i],
	[
		/^(?:meet|ask .+ to wait outside)\b|\bmeet (?:children|babies|kids) outside\b/i,
		/\bbring(?:ing)? (?:children|kids|babies|your)\b/i,
	],
];

/** True for a wording that is broken, says the opposite or speaks of another thing. */
export function unsound(wording: string, ban: string): boolean {
	for (const [said, bound] of UNSOUND) if (said.test(wording) && (bound === undefined || bound.test(ban))) return true;
	return false;
}
