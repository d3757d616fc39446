/** The words of a confirmation's record, in the language of whoever looks at it. */
export interface RecordWords {
	language: string;
	company: string;
	title: string;
	/** Label and value, in order. */
	facts: [string, string][];
	/** What was shown, in a sentence. */
	shown: string;
	/** Keys and texts of the rules that were shown. */
	rules: [string, string][];
	/** What the hash is good for. */
	proof: string;
	foot: string;
}
