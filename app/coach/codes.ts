/** Every code that a finding can carry as `message` or `why`; each is worded in app/messages/{en,ru,pl}/coach.json. */

export const messageCodes = [
	"prohibition.negated-imperative",
	"prohibition.negated-modal",
	"prohibition.negated-subject",
	"prohibition.normative-present",
	"prohibition.banning-word",
	"prohibition.no-noun",
	"prohibition.bad-verdict",
	"prohibition.double-negation",
	"prohibition.hesitate",
	"prohibition.no-need",
	"prohibition.negative-pronoun",
	"prohibition.bound",
	"prohibition.manner",
	"prohibition.ensure",
	"prohibition.lead-in",
	"prohibition.lead-in-item",
	"vague-deed.quality",
	"vague-deed.attitude",
	"personality.trait",
	"personality.fitness",
	"personality.motive",
	"personality.idiom",
	"flattery.trait",
	"generalisation.frequency",
	"generalisation.quantity",
	"generalisation.people",
	"no-proposal.none",
	"no-proposal.vague",
	"no-deed.praise",
	"no-deed.feedback",
	"company.discouraged",
] as const;

export const whyCodes = [
	"why.prohibition",
	"why.double-negation",
	"why.bound",
	"why.lead-in",
	"why.vague-deed",
	"why.personality",
	"why.flattery",
	"why.generalisation",
	"why.no-proposal",
	"why.vague-proposal",
	"why.no-deed",
	"why.company",
] as const;

export type MessageCode = (typeof messageCodes)[number];
export type WhyCode = (typeof whyCodes)[number];
