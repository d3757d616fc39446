import { announce } from "./status.ts";
import { nearest } from "./targets.ts";

/** The clipboard is closed to pages without TLS; the old way works there. */
async function copy(field: HTMLInputElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		field.select();
		return document.execCommand("copy");
	}
}

/** Buttons that copy the value of a field. */
export function wireCopying(): void {
	addEventListener("click", async (event) => {
		const button = nearest(event, "[data-copy]");
		const field = button && document.getElementById(button.dataset.copy ?? "");
		if (!(field instanceof HTMLInputElement)) return;
		if (await copy(field)) announce(button?.dataset.copied ?? "");
	});
}
