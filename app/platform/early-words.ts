/**
 * Words that are typed before the page's scripts have come. React sets a textarea back to its first words when it takes the page
 * over, and hears nothing of what was typed before; so the document notes it from its first line on, and gives it back.
 */

type Field = HTMLInputElement | HTMLTextAreaElement;

declare global {
	interface Window {
		/** What was typed into which field; gone once it has been given back. */
		earlyWords?: Map<Field, string>;
	}
}

/**
 * The inline script that notes what is typed; it stands before every field. Words a browser restores by itself are not noted. It is
 * drawn as the text of an element, so it does without the signs that would be escaped there.
 */
export const noteEarlyWords =
	"window.earlyWords=new Map;addEventListener(`input`,function(e){var t=e.target;if(window.earlyWords)if(/^(textarea|text|search|email|url|tel|number|date)$/.test(t.type))window.earlyWords.set(t,t.value)},true)";

/**
 * Puts what was noted back into the fields and notes no more. Call it when React has set its fields; the function returned tells
 * the page of the words as if they were typed now.
 */
export function giveBackEarlyWords(): () => void {
	const typed = [...(window.earlyWords ?? [])].filter(([field]) => field.isConnected);
	delete window.earlyWords;
	for (const [field, words] of typed) if (field.value !== words) setValue(field, words);
	return () => {
		for (const [field, words] of typed) {
			if (field.isConnected && field.value === words) field.dispatchEvent(new InputEvent("input", { bubbles: true }));
		}
	};
}

/** Sets a field past React, which hears of a value that it has not set itself. */
function setValue(field: Field, value: string): void {
	const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
	Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
}
