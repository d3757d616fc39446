import { thirdOf } from "../../words/verbs.ts";
import type { Form } from "../reading/act.ts";
import type { Ban } from "../reading/ban.ts";
import { madeBySelf, onlyGood, ownInstead, untrained } from "./construct-any.ts";
import * as conduct from "./construct-conduct.ts";
import * as general from "./construct-general.ts";
import { elsewhereOrLater } from "./construct-general.ts";
import { leaving } from "./construct-leaving.ts";
import { OPPOSED_VERBS, opposing, stayingOn } from "./construct-opposite.ts";
import * as place from "./construct-place.ts";
import * as own from "./construct-private.ts";
import * as restriction from "./construct-restriction.ts";
import * as speech from "./construct-speech.ts";
import * as state from "./construct-state.ts";
import type { Construction } from "./made.ts";
import { byMeans, leavingWith } from "./means.ts";

/** The constructions that keep the object, by class of verb, the most faithful first. A verb takes the rows in their order. */
const ROWS: readonly (readonly [verbs: string, ...constructions: Construction[]])[] = [
	["leave", leavingWith, leaving, stayingOn],
	[OPPOSED_VERBS.join(" "), opposing],
	["let allow permit", general.letting],
	["lend", general.lending],
	["take", general.takingPart],
	["give hand issue offer sell share use occupy eat keep borrow", general.meantFor],
	["carry hold press transport balance", general.carryingOn],
	["lean rest", place.placing],
	[
		"put store keep place leave stack pile stand hang set dump drop lay rest stick pin pour prepare unpack park prop spread tip",
		place.placing,
	],
	[
		"stand sit lean slouch lounge gather congregate loiter hang wait park stop walk sleep linger be go step climb meet play swim sunbathe stay assemble crowd ride cycle",
		place.staying,
	],
	["enter access visit", place.entering],
	["bring carry take wheel push transport", place.bringing],
	["remove take carry tear borrow", place.removing],
	["block obstruct clutter crowd", place.blocking],
	["discuss talk speak mention comment debate chat joke", speech.discussing],
	["tell inform", speech.telling],
	["share disclose reveal give pass publish post upload lend hand leak mention release", speech.sharing],
	["ask question", speech.asking],
	["criticise criticize correct scold reprimand rebuke lecture discipline reproach contradict", speech.correcting],
	["argue quarrel bicker fight squabble debate", speech.arguing],
	["complain moan grumble whine", speech.complaining],
	["gossip", speech.gossiping],
	["run race sprint dash", conduct.running],
	["shout yell scream call snap bark raise", conduct.shouting],
	["make", conduct.makingFun, conduct.remarking],
	["mock ridicule laugh tease belittle joke", conduct.mocking],
	["humiliate embarrass shame patronise patronize", conduct.humiliating],
	["rush hurry pressure press push force persuade urge", conduct.rushing],
	["interrupt disturb", conduct.interrupting],
	["ignore overlook neglect dismiss", conduct.ignoring],
	["drop throw toss kick drag slam bang fling", conduct.handlingRoughly],
	["bang hammer pound thump", conduct.knocking],
	["threaten insult swear bully harass intimidate abuse offend shout", conduct.abusing],
	["lie mislead deceive", conduct.lying],
	["discriminate favour favor", conduct.favouring],
	["keep make leave let", conduct.waiting],
	["blame", conduct.blaming],
	["touch hug", conduct.touching],
	["serve sell offer pour", restriction.serving],
	[
		"process handle serve scan ring approve authorise authorize sign issue treat book check open access transfer change examine assess decide apply order sell cash",
		restriction.forOneself,
	],
	["approve authorise authorize sign waive grant refund cancel negotiate", restriction.byManager],
	["repair fix service dismantle rewire install modify adjust", restriction.byTechnician],
	["promise guarantee quote", restriction.promising],
	["accept take receive", restriction.accepting],
	["forward send email e-mail upload post transfer", restriction.sending],
	["use", own.phoning, restriction.usingFor, restriction.using],
	["refuse reject judge serve treat turn ignore", conduct.judging],
	["mix combine", state.mixing],
	["overfill overload", state.overfilling],
	["play", state.playing],
	["check answer look carry have keep make play", own.phoning],
	["photograph film record take video", restriction.photographing],
	["guess assume", restriction.guessing],
	["keep", restriction.keeping],
	["discard destroy throw shred", restriction.discarding],
	["eat drink smoke vape chew snack consume", own.consuming],
	["wear", own.wearing],
	["chat talk gossip", own.chatting],
	["hold", own.holding],
	["read watch browse surf play", own.reading],
	["dispose get", place.disposing],
	["hand give pass show release read deliver", restriction.toItsOwner],
	["reply respond answer", speech.replying],
	["offer seat book choose give assign", place.elsewhere],
	["change alter adjust edit modify tamper rearrange reset fiddle amend overwrite", state.changing],
	["move rearrange shift", state.moving],
	["remove detach", state.detaching],
	["delete", restriction.discarding],
	["switch turn disable deactivate disarm", state.switchingOff],
	["disconnect open unseal unlock close shut lock unplug cover hide", state.opening],
	["disturb wake", state.disturbing],
];

const byVerb = new Map<string, Construction[]>();
for (const [verbs, ...constructions] of ROWS)
	for (const verb of verbs.split(" ")) {
		const known = byVerb.get(verb);
		if (known === undefined) byVerb.set(verb, [...constructions]);
		else known.push(...constructions);
	}

/** Puts what a construction made into the form of the sentence. */
function inflected(made: string, form: Form, your: string): string {
	return made
		.replace(/\*(\w+)/g, (_, verb: string) => (form === "third" ? thirdOf(verb) : verb))
		.replaceAll("{your}", your)
		.replaceAll("{yourself}", your === "your" ? "yourself" : your === "our" ? "ourselves" : "themselves")
		.replaceAll("{you}", your === "your" ? "you" : your === "our" ? "us" : "them")
		.replace(/\bbefore (?:them|us)\b/g, (said) => (said === "before us" ? "before we" : "before they"))
		.replace(/\s+/g, " ")
		.replace(/ ([,.;])/g, "$1")
		.trim();
}

/** What may stand in place of a forbidden act and keeps its object and conditions, the most faithful first. */
export function constructed(ban: Ban, form: Form): string[] {
	const found: string[] = [];
	for (const construction of [untrained, madeBySelf, onlyGood, ownInstead, byMeans, ...(byVerb.get(ban.base) ?? [])])
		for (const made of construction(ban)) {
			if (made === undefined || found.length === 4) continue;
			const said = inflected(made, form, ban.your);
			if (!found.includes(said)) found.push(said);
		}
	if (found.length === 0)
		for (const made of elsewhereOrLater(ban)) if (made !== undefined) found.push(inflected(made, form, ban.your));
	return found;
}
