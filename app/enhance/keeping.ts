/** Milliseconds of rest before what is written is kept, and the longest that writing goes on unkept. */
const REST = 900;
const LONGEST = 2_000;
/** Before the next try where the network failed. */
const AGAIN = 3_000;

/** What is known of a form while its page is open. */
interface Keeping {
	timer?: ReturnType<typeof setTimeout> | undefined;
	/** Since when something is unkept. */
	since?: number | undefined;
	saving: boolean;
	stopped: boolean;
}

const known = new WeakMap<HTMLFormElement, Keeping>();

function of(form: HTMLFormElement): Keeping {
	const state = known.get(form) ?? { saving: false, stopped: false };
	known.set(form, state);
	return state;
}

function say(form: HTMLFormElement, words: string | undefined): void {
	const place = form.querySelector("[data-keeping]");
	if (place) place.textContent = words ?? "";
}

function soon(form: HTMLFormElement, wait: number): void {
	const state = of(form);
	if (state.stopped) return;
	clearTimeout(state.timer);
	state.since ??= performance.now();
	const left = Math.max(0, LONGEST - (performance.now() - state.since));
	state.timer = setTimeout(() => void keep(form), Math.max(wait > REST ? wait : 0, Math.min(wait, left)));
}

/** Saves one at a time: each needs the revision that the one before has brought. */
async function keep(form: HTMLFormElement): Promise<void> {
	const state = of(form);
	if (state.saving || state.stopped) return;
	state.saving = true;
	const since = state.since;
	state.since = undefined;
	try {
		const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
		const answer = await fetch(form.dataset.keep ?? "", {
			method: "POST",
			body,
			headers: { accept: "application/json" },
		});
		if (answer.status === 409) {
			state.stopped = true;
			say(form, form.dataset.stale);
			return;
		}
		if (!answer.ok) throw new Error(String(answer.status));
		const field = form.elements.namedItem("revision");
		if (field instanceof HTMLInputElement)
			field.value = String(((await answer.json()) as { revision: number }).revision);
		say(form, state.since === undefined ? form.dataset.kept : "");
	} catch {
		state.since ??= since;
		say(form, form.dataset.unkept);
	} finally {
		state.saving = false;
	}
	if (state.since !== undefined) soon(form, AGAIN);
}

/**
 * A form with data-keep keeps what is written in it, for its writer alone, a moment after the last change; its buttons wait for what
 * is on its way.
 */
export function wireKeeping(): void {
	for (const type of ["input", "change"] as const) {
		addEventListener(type, (event) => {
			const form = (event.target as HTMLElement).closest?.<HTMLFormElement>("form[data-keep]");
			if (form) soon(form, REST);
		});
	}
	addEventListener(
		"submit",
		(event) => {
			const form = event.target as HTMLFormElement;
			if (!form.matches("form[data-keep]")) return;
			const state = of(form);
			clearTimeout(state.timer);
			if (!state.saving) {
				state.stopped = true;
				setTimeout(() => {
					state.stopped = false;
				}, AGAIN);
				return;
			}
			event.preventDefault();
			event.stopImmediatePropagation();
			const pressed = event.submitter;
			const wait = () => (state.saving ? setTimeout(wait, 50) : form.requestSubmit(pressed));
			wait();
		},
		true,
	);
}
