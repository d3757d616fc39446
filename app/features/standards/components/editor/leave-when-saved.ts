import type { MouseEvent } from "react";
import type { Editor } from "./editor.ts";

/** A link to a page that judges the draft is followed once the draft has all that was typed and done. */
export function leaveWhenSaved(editor: Editor): (event: MouseEvent<HTMLAnchorElement>) => void {
	return (event) => {
		if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const { href } = event.currentTarget;
		void editor.settled().finally(() => location.assign(href));
	};
}
