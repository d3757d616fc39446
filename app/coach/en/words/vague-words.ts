/** The words that a vague directive begins with, or its manner ends with: by these a text asks for vague-deed.ts. */
const WORDS =
	/^(?:be|are|remain|stay|treat|make|create|build|foster|uphold|protect|live|give|use|show|exercise|respect|provide|deliver|offer|ensure|maintain|guarantee|render|maximise|increase|improve|achieve|exceed|surpass|meet|do|go|demonstrate|display|practise|have|keep|bring|take|pay|put|place|behave|act|communicate|work|care|strive|manner|way|fashion)$/;

/** The mark of such a word. */
export const VAGUE_MARK = 2;

export const mayBeVague = (norm: string): boolean => WORDS.test(norm);
