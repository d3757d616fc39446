/**
 * The words of a folded list, which is small to send: each is written backwards, and a capital letter before it says how many letters
 * it shares with the one before (A none, B one). "AtelDser" is "let reset"; their order does not matter.
 */
export const unfold = (list: string): string[] => {
	let word: string[] = [];
	return (list.match(/[A-Z][^A-Z\n]*/g) ?? []).map((one) => {
		word = [...word.slice(0, one.charCodeAt(0) - 65), ...one.slice(1)];
		return [...word].reverse().join("");
	});
};
