/** Milliseconds of rest before similar entries are looked for. */
const REST = 350;

/** Fields whose words are looked for. */
const asked = ["title", "text", "rule", "place", "tags"];

/** As much of a text as an address carries. */
const most = 240;

let timer: ReturnType<typeof setTimeout> | undefined;
let looking: AbortController | undefined;
let last = "";

async function look(form: HTMLFormElement): Promise<void> {
	const query = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (asked.includes(name) && typeof value === "string" && value !== "") query.append(name, value.slice(0, most));
	}
	const wanted = query.toString();
	if (wanted === last) return;
	last = wanted;
	looking?.abort();
	looking = new AbortController();
	const answer = await fetch(`${form.dataset.similar}?${wanted}`, {
		headers: { accept: "text/html" },
		signal: looking.signal,
	});
	if (!answer.ok) return;
	const page = new DOMParser().parseFromString(await answer.text(), "text/html");
	const fresh = page.getElementById("similar");
	const shown = document.getElementById("similar");
	if (fresh && shown && !shown.contains(document.activeElement)) shown.replaceChildren(...fresh.childNodes);
}

/** While somebody writes in a form with data-similar, entries that say much the same stand beneath the title. */
export function wireSimilar(): void {
	addEventListener("input", (event) => {
		const form = (event.target as HTMLElement).closest?.<HTMLFormElement>("form[data-similar]");
		if (!form) return;
		clearTimeout(timer);
		timer = setTimeout(() => void look(form).catch(() => undefined), REST);
	});
}
