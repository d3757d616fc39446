import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { announce } from "#app/enhance/status.ts";
import { loadWords } from "#app/messages/load-words.ts";
import type { Translate } from "#app/messages/translator.ts";
import { TranslatorProvider, useT } from "#app/messages/translator-context.tsx";
import { IconButton } from "#app/ui/button.tsx";
import { praiseSheetPath } from "../paths.ts";
import type { SheetFacts } from "../sheet.ts";
import { Sheet } from "./sheet.tsx";

/** Wide enough for the sheet to stand between the lines of its page. */
const WIDE = "(min-width: 56.01rem)";

/** The catalogues that the sheet speaks from. */
export const sheetMessages = ["accounts", "coach", "praise", "standards", "writing"] as const;

/**
 * Lets the sheet grow: out of the one line where that stands and there is room, else over the page, whole on phones. Closing it
 * keeps what is written as a draft and gives the focus back.
 */
export async function growSheet(from: HTMLAnchorElement): Promise<void> {
	const [facts, t] = await Promise.all([
		factsFor(from.search),
		loadWords(document.documentElement.lang, ["frame", "problems", ...sheetMessages]),
	]);
	const dialog = document.createElement("dialog");
	const inPlace = from.matches(".give") && matchMedia(WIDE).matches;
	dialog.className = inPlace ? "grown in-place" : "grown";
	dialog.setAttribute("aria-label", t("praise.new.title"));
	if (inPlace) from.after(dialog);
	else document.body.append(dialog);
	const root = createRoot(dialog);
	root.render(
		<TranslatorProvider value={t}>
			<Grown facts={facts} close={() => dialog.close()} />
		</TranslatorProvider>,
	);
	const escaped = (event: KeyboardEvent) => {
		if (inPlace && event.key === "Escape" && !event.defaultPrevented && !event.isComposing) dialog.close();
	};
	dialog.addEventListener("keydown", escaped);
	dialog.addEventListener("close", () => put(dialog, from, t, () => root.unmount()), { once: true });
	if (inPlace) {
		from.hidden = true;
		dialog.show();
	} else dialog.showModal();
}

function put(dialog: HTMLDialogElement, from: HTMLAnchorElement, t: Translate, unmount: () => void): void {
	const written = [...dialog.querySelectorAll<HTMLTextAreaElement>("textarea")].some(
		({ value }) => value.trim() !== "",
	);
	unmount();
	dialog.remove();
	from.hidden = false;
	from.focus();
	if (written) announce(t("praise.new.kept"));
}

async function factsFor(search: string): Promise<SheetFacts> {
	const answer = await fetch(`${praiseSheetPath}${search}`, { headers: { accept: "application/json" } });
	if (!answer.ok) throw new Error(String(answer.status));
	return (await answer.json()) as SheetFacts;
}

function Grown({ facts, close }: { facts: SheetFacts; close: () => void }) {
	const t = useT();
	const head = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		const sheet = head.current?.closest("dialog");
		const begun = facts.receivers.length > 0 ? "deed" : "who";
		// A keyboard on the screen would cover the names that can be tapped.
		const first = matchMedia("(pointer: coarse)").matches
			? head.current
			: sheet?.querySelector<HTMLElement>(`#${begun}`);
		first?.focus();
	}, [facts]);
	return (
		<>
			<div className="grown-head">
				<h2 ref={head} tabIndex={-1}>
					{t("praise.new.title")}
				</h2>
				<IconButton icon="close" label={t("praise.new.close")} onClick={close} />
			</div>
			<Sheet {...facts} />
		</>
	);
}
