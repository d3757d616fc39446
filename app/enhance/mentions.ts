import { asked, closeChoices, offerChoices, wasChosen } from "./listbox.ts";
import { nearest } from "./targets.ts";

/** At most so many names are offered at once. */
const most = 6;

/** The @ and what is typed after it, up to the caret. */
const typed = /(^|[^\p{L}\p{N}])@([^@\n]{0,40})$/u;

/** The names in the list of whom to ask, which stands in the same form and works without a script. */
function namesInForm(field: HTMLTextAreaElement, start: string): string[] {
	const options = field.form?.querySelectorAll<HTMLOptionElement>("select[name=mention] option[value]") ?? [];
	const wanted = start.toLowerCase();
	const names = [...options].filter((option) => option.value).map((option) => option.label);
	return names.filter((name) => ` ${name.toLowerCase()}`.includes(` ${wanted}`));
}

async function namesFor(field: HTMLTextAreaElement, start: string) {
	const from = field.dataset.mentions;
	const found = from ? await asked<string>(from, start).catch(() => []) : namesInForm(field, start);
	const names = found.filter((name) => name.toLowerCase() !== start.toLowerCase()).slice(0, most);
	return names.map((value) => ({ value }));
}

function putIn(field: HTMLTextAreaElement, name: string): void {
	const before = field.value.slice(0, field.selectionStart).replace(typed, `$1@${name} `);
	field.value = before + field.value.slice(field.selectionStart);
	field.setSelectionRange(before.length, before.length);
}

/** Offers names after an @ in a field with data-mentions: from the address in it, or from the form's own list. */
export function wireMentions(): void {
	addEventListener("input", (event) => {
		const field = nearest(event, "textarea[data-mentions]");
		if (!(field instanceof HTMLTextAreaElement) || wasChosen(event)) return;
		closeChoices();
		const start = typed.exec(field.value.slice(0, field.selectionStart))?.[2];
		if (start === undefined) return;
		void offerChoices(field, namesFor(field, start), { marked: true, take: ({ value }) => putIn(field, value) });
	});
}
