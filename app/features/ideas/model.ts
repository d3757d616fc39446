/** Where an idea stands, in the order in which ideas go. */
export const ideaStates = ["new", "under-consideration", "on-trial", "done", "declined", "merged"] as const;

export type IdeaState = (typeof ideaStates)[number];

/** States in which an idea waits for its next answer. */
export const openStates = ["new", "under-consideration", "on-trial"] as const satisfies readonly IdeaState[];

/** Where a written answer may lead. Merging and its undoing are acts of their own. */
const ways: Record<IdeaState, readonly IdeaState[]> = {
	new: ["under-consideration", "on-trial", "done", "declined"],
	"under-consideration": ["under-consideration", "on-trial", "done", "declined"],
	"on-trial": ["on-trial", "under-consideration", "done", "declined"],
	done: ["under-consideration"],
	declined: ["under-consideration"],
	merged: [],
};

export function waysOn(state: IdeaState): readonly IdeaState[] {
	return ways[state];
}

/** Whether an answer may lead from one state to another; to the same one where an idea simply waits on. */
export function mayGo(from: IdeaState, to: IdeaState): boolean {
	return ways[from].includes(to);
}

export function isOpen(state: IdeaState): boolean {
	return (openStates as readonly IdeaState[]).includes(state);
}

/** Whom the author's name is shown to: everybody, or keepers alone. */
export const nameChoices = ["signed", "keepers"] as const;

export type NameChoice = (typeof nameChoices)[number];

/** The lists of the board, in the order of their tabs. */
export const boardTabs = ["trending", "new", "wanted", "mine", "answered"] as const;

export type BoardTab = (typeof boardTabs)[number];

/** Lengths in characters. */
export const limits = {
	...{ title: 140, text: 8_000, place: 120, comment: 1_000 },
	...{ report: 1_000, essay: 60_000, question: 300, tag: 40, tags: 5 },
} as const;

export const ideasAtOnce = 20;

/** The most ideas that are printed at once. */
export const printedAtMost = 200;

/** Ideas that are offered as similar while somebody writes. */
export const similarAtMost = 5;

/** Who may read an essay once it is sent. */
export const essayReaders = ["keepers", "leaders", "company"] as const;

export type EssayReaders = (typeof essayReaders)[number];

/** What holds where the company has set nothing; days are working days but for those of the invitation. */
export const defaultSettings = {
	question: {} as Record<string, string>,
	receiveDays: 2,
	answerDays: 10,
	...{ inviteAfter: 7, remindAfter: 21, inviteUntil: 35 },
};
