/** One entry of feedback in the demo company; people by user name. Without a proposal it asks to keep doing so. */
export interface ToldFeedback {
	daysAgo: number;
	from: string;
	to: string;
	rule?: string;
	situation: string;
	deed: string;
	effect: string;
	proposal?: string;
	/** The receiver's leader whom the author lets read it. */
	leader?: string;
	/** What became of it; an entry without anything is still to be opened. */
	answered?: ToldAnswer;
}

export interface ToldAnswer {
	thanks?: true;
	/** The receiver's next step, its days from opening, and how it ended. */
	step?: { words: string; inDays: number; end?: "done" | "dropped" };
	/** The receiver begins, the two take turns; `closed` by the author. */
	talk?: { messages: string[]; closed?: true };
	helped?: "yes" | "partly" | "no";
	/** A report to Grace, and her words to receiver and author. */
	report?: { words: string; decision?: "stays" | "removed"; toReporter?: string; toAuthor?: string };
	/** The author corrects it the next day: the deed in other words. */
	corrected?: { deed: string };
}
