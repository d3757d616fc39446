import { asked, type Choice, closeChoices, offerChoices, wasChosen } from "./listbox.ts";
import { nearest } from "./targets.ts";

/** Somebody as the address of people answers. */
interface OfferedPerson {
	publicId: string;
	name: string;
	about: string;
}

/** Fewer letters than these ask for nothing. */
const least = 2;

async function peopleFor(address: string, typed: string): Promise<Choice[]> {
	const people = await asked<OfferedPerson>(address, typed).catch(() => []);
	return people.map(({ publicId, name, about }) => ({ value: name, beside: about, mark: publicId }));
}

/** Chooses as the button beside a person does: everything written goes along and comes back. */
function add(field: HTMLInputElement, publicId: string): void {
	const button = document.createElement("button");
	button.name = "act";
	button.value = `add:${publicId}`;
	button.hidden = true;
	field.value = "";
	field.form?.append(button);
	field.form?.requestSubmit(button);
}

/** Offers people by name beneath a line with data-people; whoever is chosen is added to the form's people. */
export function wirePeople(): void {
	addEventListener("input", (event) => {
		const field = nearest(event, "input[data-people]");
		if (!(field instanceof HTMLInputElement) || wasChosen(event)) return;
		closeChoices();
		const typed = field.value.trim();
		if (typed.length < least) return;
		const take = ({ mark = "" }: Choice) => add(field, mark);
		void offerChoices(field, peopleFor(field.dataset.people ?? "", typed), { marked: false, take });
	});
}
