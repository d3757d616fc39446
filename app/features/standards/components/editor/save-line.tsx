import { useEffect, useRef, useSyncExternalStore } from "react";
import { announce } from "#app/enhance/status.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { Editor } from "./editor.ts";

/** Whether the server has the words: always in sight, and said aloud when it has not. */
export function SaveLine({ editor }: { editor: Editor }) {
	const t = useT();
	const { queue, facts } = editor;
	const state = useSyncExternalStore(queue.subscribe, queue.state, queue.state);
	const waiting = state.kind === "unsaved" || state.kind === "signed-out";
	const words =
		state.kind === "saved"
			? t("writing.editor.savedAt", { time: state.at })
			: state.kind === "saving"
				? t("writing.editor.saving")
				: state.kind === "signed-out"
					? t("writing.editor.signedOut")
					: facts.keeps
						? t("writing.editor.notSaved")
						: t("writing.editor.notSavedShared");
	const told = useRef(false);
	useEffect(() => {
		if (waiting === told.current) return;
		told.current = waiting;
		announce(words);
	}, [waiting, words]);
	return (
		<p className={waiting ? "save-line waiting" : "save-line"}>
			{waiting ? <Icon name="clock" size={16} /> : null}
			<span>{words}</span>
		</p>
	);
}
