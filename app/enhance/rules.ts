import { asked, type Choice, closeChoices, offerChoices, wasChosen } from "./listbox.ts";
import { nearest } from "./targets.ts";

/** A rule as its address answers it. */
interface OfferedRule {
	key: string;
	text: string;
}

/** Fewer letters than these ask for nothing. */
const least = 2;

async function rulesFor(address: string, words: string) {
	const rules = await asked<OfferedRule>(address, words).catch(() => []);
	return rules.map(({ key, text }) => ({ value: key, beside: text }));
}

/** Offers rules by key or words beneath a line with data-rules; what is chosen puts its key there. */
export function wireRules(): void {
	addEventListener("input", (event) => {
		const field = nearest(event, "input[data-rules]");
		if (!(field instanceof HTMLInputElement) || wasChosen(event)) return;
		closeChoices();
		const words = field.value.trim();
		if (words.length < least) return;
		const take = ({ value }: Choice) => {
			field.value = value;
		};
		void offerChoices(field, rulesFor(field.dataset.rules ?? "", words), { marked: false, take });
	});
}
