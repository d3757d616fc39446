import type { NamedText } from "#app/features/accounts/named-text.ts";
import type { RuleOfItsDay } from "#app/features/standards/rule-of-its-day.ts";
import type { IdeaState } from "./model.ts";

export interface CardTag {
	publicId: string;
	name: string;
}

/** One idea as a list shows it. */
export interface IdeaCard {
	id: number;
	publicId: string;
	title: string;
	/** The beginning of its text, without marks. */
	lines: string;
	state: IdeaState;
	/** Null where the name is the keepers' alone and the reader is none. */
	author: string | null;
	/** The name is shown to keepers alone; the reader is one, or wrote it. */
	hidden: boolean;
	own: boolean;
	rule: RuleOfItsDay | null;
	place: string;
	tags: CardTag[];
	supports: number;
	supported: boolean;
	comments: number;
	keeper: string | null;
	/** When it was sent, in words. */
	at: string;
}

export interface IdeaComment {
	publicId: string;
	name: string;
	parts: NamedText[];
	at: string;
	own: boolean;
	/** Somebody else wrote it. */
	reportable: boolean;
}
