import { z } from "zod";
import { languageField, whole } from "#app/platform/fields.ts";
import { limits } from "../model.ts";

/** A piece and its key come as often as the document has rules, in step. */
export const reimportFields = limits.rules * 2 + 20;

/** Which rule each text words anew; `act` is the button that was used. */
export const reimportForm = z.object({
	revision: whole(0, 2_000_000_000),
	ground: whole(0, 2_000_000_000),
	language: languageField,
	piece: z.array(z.string().max(10)),
	key: z.array(z.string().max(40, "import.key-unknown")),
	act: z.enum(["show", "make"]).default("show"),
});

/** The keys of a form by piece; rows that are out of step are passed over. */
export function keysOf({ piece, key }: Pick<z.output<typeof reimportForm>, "piece" | "key">) {
	return piece.flatMap((place, at) => {
		const index = Number(place);
		const chosen = key[at];
		return Number.isInteger(index) && index >= 0 && chosen !== undefined ? [{ piece: index, key: chosen }] : [];
	});
}
