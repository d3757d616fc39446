import { useT } from "#app/messages/translator-context.tsx";
import { Tag } from "#app/ui/tag.tsx";
import type { PersonState } from "../model.ts";

/** Where a person's account stands; nothing for the usual case. */
export function StateTag({ state }: { state: PersonState }) {
	const t = useT();
	if (state === "active") return null;
	return <Tag {...(state === "disabled" ? {} : { kind: "act" as const })}>{t(`accounts.state.${state}`)}</Tag>;
}
