import { useCallback, useRef } from "react";
import { announce } from "#app/enhance/status.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { TextTry } from "../coach-text.ts";
import { putInto } from "../put-in.ts";

/**
 * Suggestions go into a coached field: `shell` holds its area, `about` hears the text that its findings are about, `putIn` puts one
 * of a finding's texts in, and says so where the words it belongs to have changed.
 */
export function usePutIn(value: string) {
	const t = useT();
	const shell = useRef<HTMLDivElement>(null);
	const looked = useRef(value);
	const about = useCallback((text: string) => {
		looked.current = text;
	}, []);
	const putIn = (tries: readonly TextTry[], text: string) => {
		const area = shell.current?.querySelector("textarea");
		const tried = tries.find((one) => one.text === text);
		if (area && tried && !putInto(area, looked.current, tried)) announce(t("coach.moved"));
	};
	return { shell, about, putIn };
}
