import { nearest, opensElsewhere } from "./targets.ts";

/** Opens a dialog in place of the page that holds the same question, and closes what a click beside it means to close. */
export function wireOverlays(): void {
	addEventListener("click", (event) => {
		const opener = nearest(event, "[data-dialog]");
		const dialog = opener && document.getElementById(opener.dataset.dialog ?? "");
		if (dialog instanceof HTMLDialogElement && !opensElsewhere(event)) {
			event.preventDefault();
			dialog.showModal();
		}
		if (event.target instanceof HTMLDialogElement) event.target.close();
		if (nearest(event, "[popover] a[href^='#']")) {
			nearest(event, "[popover]:popover-open")?.hidePopover();
		}
	});
}
