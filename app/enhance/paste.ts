/**
 * Keeps the clipboard's markup of a paste beside the text, in the hidden field that data-paste-html names, as long as
 * the text stays as it was pasted into the empty field.
 */
export function wirePasting(): void {
	addEventListener("paste", (event) => {
		const area = event.target;
		if (!(area instanceof HTMLTextAreaElement) || !area.dataset.pasteHtml) return;
		const whole = area.value === "" || (area.selectionStart === 0 && area.selectionEnd === area.value.length);
		const html = whole ? (event.clipboardData?.getData("text/html") ?? "") : "";
		// The paste itself fires `input` after this event and would clear the field again.
		setTimeout(() => keep(area, html));
	});
	addEventListener("input", (event) => {
		if (event.target instanceof HTMLTextAreaElement && event.target.dataset.pasteHtml) keep(event.target, "");
	});
}

function keep(area: HTMLTextAreaElement, html: string): void {
	const field = document.getElementById(area.dataset.pasteHtml ?? "");
	if (field instanceof HTMLInputElement) field.value = html;
}
