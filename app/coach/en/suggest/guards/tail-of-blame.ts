/** A verdict on the act that opens the sentence: no wording of what to do keeps it. */
const BLAME =
	/^ (?:is|are|isn['’]t|looks|sounds|counts as|remains) (?!to\b)(?:\w+ly |plain |just |never |not |considered |the |an? |our |no )*[\w’'-]+(?: (?!when\b|if\b|while\b|before\b|until\b)[\w’'-]+){0,4}$/;

const GERUND_FIRST = /^(?!bring |during )[A-Za-z]+ing /i;

/** How much of what stands behind a wording is the verdict on the act that the rule begins with: "Handing out sweets is not on". */
export const blameOf = (rule: string, wording: string, behind: string): number =>
	GERUND_FIRST.test(rule) && !GERUND_FIRST.test(wording) ? (BLAME.exec(behind)?.[0].length ?? 0) : 0;

/** How much of what stands behind "let them finish" tells the act that is let finish: "while she is translating". */
export const meanwhileOf = (wording: string, behind: string): number =>
	/\bfinish(?:ed)?$/.test(wording)
		? (/^ while (?:he|she|they|it|you) (?:is|are) \w+ing\b[^,;.]*/.exec(behind)?.[0].length ?? 0)
		: 0;

/** "people who is", "only to passenger who is": the number that a wording lost, and an end that says its act again. */
export const agreeing = (wording: string): string =>
	!/ who is| finish/.test(wording)
		? wording
		: wording
				.replace(/\b(people\b.*?) who is\b/, "$1 who are")
				.replace(/\b(only to) (passenger|guest|customer|client|person|patient|visitor) who is\b/, "$1 $2s who are")
				.replace(/\b(finish|finished) while (?:he|she|they|it|you) (?:is|are) \w+ing\b.*$/, "$1");
