import type { Translate } from "#app/messages/translator.ts";
import type { Receiver } from "./card.ts";
import type { Visibility } from "./model.ts";

/** The sentence about who will see a praise; it is stored with the praise as it was read. */
export function seenBySentence(
	t: Translate,
	visibility: Visibility,
	receivers: readonly Pick<Receiver, "kind" | "name">[],
): string {
	const names = receivers
		.map(({ kind, name }) => (kind === "person" ? name : t("praise.card.team", { name })))
		.join(", ");
	return t(`praise.sees.${visibility}`, { names: names || t("praise.sees.nobody") });
}
