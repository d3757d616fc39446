import type { RuleException } from "#app/features/standards/model.ts";
import type { DemoChange } from "../change-standard.server.ts";
import type { demoTeams } from "./people.ts";
import type { ToldContent } from "./standards/tale.ts";

/** The shape of the demo company's standards. */

export interface DemoVersion {
	daysAgo: number;
	note: string;
	dueInDays?: number;
	/** What differs from the version before; the first version is the content itself. */
	changes?: readonly DemoChange[];
	/** What the author asked the approver to look at; the versions before the company had approvers were published without. */
	ask?: string;
	/** It says the same more clearly and asks nobody. */
	editorial?: true;
}

export interface DemoStandard {
	code: string;
	/** Who writes it: a user name of the demo people. */
	author: "irina" | "hannah" | "tomasz";
	forTeams?: readonly (keyof typeof demoTeams)[];
	restricted?: boolean;
	/** Its reading may be put aside. */
	recommended?: true;
	nextReviewInDays?: number;
	content: ToldContent;
	/** Rules that stay bans, by their number, and why. */
	exceptions?: Readonly<Record<number, RuleException>>;
	/** The day on which a draft without versions was begun. */
	begunDaysAgo?: number;
	/** Set where it was withdrawn, and why. */
	withdrawn?: { daysAgo: number; words: string };
	/** Its publications, oldest first; none leaves a draft. */
	versions: readonly DemoVersion[];
}
