/** Closed classes of English that carry or limit a directive. */

/* @__NO_SIDE_EFFECTS__ */
export const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A word without the ending of a possessive: "guest's" -> "guest". */
export function unowned(norm: string): string {
	const end = norm.charCodeAt(norm.length - 1) === 0x73 ? norm.length - 1 : norm.length;
	const mark = norm.charCodeAt(end - 1);
	return mark === 0x27 || mark === 0x2019 ? norm.slice(0, end - 1) : norm;
}

/** Words that may forbid where they open a clause: "drop the sarcasm", "lay off the perfume", "nor should you". */
export const openingTriggers: ReadonlySet<string> = set("cut drop skip spare hands hold give lay knock leave nor");

/** Openers of adverbial clauses. */
export const adverbial: ReadonlySet<string> = set(
	"if when whenever while whilst until till unless because although though once lest whereas where wherever whichever whatever whoever since as before after whether despite regardless except provided providing assuming",
);
/** Openers of relative and complement clauses. */
export const relative: ReadonlySet<string> = set("how that what which who whom whose why");

/** Words before the predicate that leave an imperative an imperative. */
export const fillers: ReadonlySet<string> = set(
	"please always also so then just simply ideally generally instead even still however therefore again and but or yet first second third next finally thus hence kindly ever otherwise rather moreover furthermore besides likewise similarly meanwhile thereafter afterwards important note tip rule warning especially particularly usually normally course now today later certainly definitely absolutely naturally obviously well okay ok yes plus do remember strictly",
);

export const prepositions: ReadonlySet<string> = set(
	"in at on during after before with for from by under within outside inside between among near over about across behind beside towards toward through throughout upon to into of around against per via unlike like despite regardless including besides because",
);

export const deontic: ReadonlySet<string> = set("must should shall ought");
export const beForms: ReadonlySet<string> = set("is are be am 's 're was were being been isn't aren't");

/** Predicates of mind and circumstance: "we do not know", "nobody likes" tell nobody what to do. */
export const stative: ReadonlySet<string> = new Set(
	"are become believe belong care comes complain contain cost cover depend deserve earn enjoy exist expect feel fit get happen has hate have hear hope include is know leads like live lose love matter mean mind need notice own realise receive recognize remember see seem sleep suit think trust understand want was were win wish wishe work"
		.split(" ")
		.flatMap((verb) => [verb, `${verb}s`]),
);

/** What a firm does or does not do as a matter of fact: "we do not charge for". */
export const firmFacts: ReadonlySet<string> = set(
	"charge sell stock deliver accept operate ship guarantee produce require rent employ manufacture open close levy repair service",
);

const BANNED_WORDS =
	"forbidden prohibited banned inadmissible impermissible disallowed taboo off-limits verboten unthinkable";

/** Words that ban a thing or an act by themselves. */
export const banned: ReadonlySet<string> = set(`${BANNED_WORDS} no-no no-nos no-go no-gos`);

/** Verdict words: "it is rude to", "yawning is bad manners". */
export const badAdjectives: ReadonlySet<string> = set(
	`${BANNED_WORDS} unhygienic bad discouraged undignified ill-mannered ill-advised unkind rude unsafe intolerable dishonourable inexcusable unacceptable unforgivable irresponsible unwise inappropriate inconsiderate impolite offensive counterproductive condescending patronising humiliating insulting disgusting patronizing wrong childish unethical unprofessional immoral cruel uncivil disgraceful shameful spiteful unhelpful disrespectful improper unfair careless useless tactless thoughtless pointless heartless outrageous discourteous scandalous dangerous arrogant unpleasant indecent negligent insolent dishonest unfriendly sloppy lazy petty misleading stingy mean-spirited greedy deceitful callous degrading demeaning unjust unworthy ungracious cowardly deceptive unneighbourly amateurish foolish tasteless undiplomatic high-handed reckless insensitive nosy creepy pushy cheeky crude snobbish vulgar hurtful presumptuous intrusive inhospitable shabby shoddy slapdash churlish boorish loutish nasty unseemly despicable appalling deplorable reprehensible objectionable uncouth hypocritical dismissive belittling intimidating alienating off-putting two-faced underhand sneaky smug pompous haughty brusque heavy-handed cold-hearted hard-hearted disloyal discriminatory manipulative`,
);

/** Words that may make a sentence a prohibition; a sentence with none of them is not looked at. */
export const triggers: ReadonlySet<string> = new Set([
	...set(
		`not don't dont doesn't doesnt didn't never no nobody no-one none nothing neither nor cannot can't cant won't wont mustn't musnt mustnt shouldn't shouldnt shan't needn't oughtn't isn't aren't ain't aint isnt arent avoid avoids avoided avoiding refrain refrains refraining forbid forbids prohibit prohibits prohibition ban bans stop quit cease abstain abstains desist beware steer stay keep resist shy without forget don'ts donts no-no no-nos no-go no-gos poor worst mistake error sin breach violation rudeness failure negligence disrespect enough hardly hang tolerance faux-pas question limits frowned barred debarred precluded disqualified against ditch shun shuns eschew banish away nowhere belong belongs constitutes amounts bounds misconduct dismissal disciplinary offence offense disgrace insult betrayal harassment carelessness`,
	),
	...badAdjectives,
]);

/** Nouns of a bad verdict, after "is": "bad manners", "a mistake", "poor service". */
export const badNouns: ReadonlySet<string> = set(
	"manners mistake error sin rudeness taboo no-no no-go breach violation disrespect negligence failure offence offense insult form taste practice idea service style etiquette habit abuse misconduct carelessness faux-pas infringement contravention harassment betrayal disgrace theft fraud favouritism",
);
export const badQualifiers: ReadonlySet<string> = set(
	"bad poor worst cardinal grave gross serious rude deadly terrible terribly lousy awful big huge mortal fatal common unforgivable",
);
export const goodVerdicts: ReadonlySet<string> = set(
	"polite acceptable ok okay right fair appropriate professional respectful good nice proper correct kind fine allowed permitted tolerated welcome advisable recommended courteous done helpful wise worthy decent option",
);
