/** What an idea on its way to a rule puts on people's Now. */
export const originTasks = {
	/** A keeper asks an author of standards to make a rule of it; the subject is the idea. */
	asked: "idea-rule-asked",
	/** News for the idea's author; the subject is the way from the idea to the rule. */
	proposed: "idea-rule-proposed",
	published: "idea-rule-published",
	praised: "idea-rule-praised",
} as const;

/** The steps of which the idea's author is told, in their order. */
export const originSteps = ["proposed", "published", "praised"] as const;

export type OriginStep = (typeof originSteps)[number];

/** The job that writes the letter about a rule that is made of an idea. */
export const originMailJob = "ideas.origin-mail";
