import type { Translate } from "#app/messages/translator.ts";

/** The sentence about who will see an entry; it is stored with the entry as its author read it. */
export function seenBySentence(t: Translate, { name, leader }: { name: string; leader: string | null }): string {
	return leader === null ? t("feedback.sees.two", { name }) : t("feedback.sees.leader", { name, leader });
}
