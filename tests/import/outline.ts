import type { ImportResult } from "#app/features/standards/import/pieces.ts";

const SIGNS = { section: "#", rule: "-", prose: "¶", definition: "=", story: "~", "left-out": "x" } as const;

/** A rulebook in lines that are easy to compare: "# section", "- [lead-in] rule", "¶ prose", "= definition", "~ story", "x left out". */
export function outline(result: ImportResult): string[] {
	if (!result.ok) return [`! ${result.problem.code}`];
	const { title, language, pieces } = result.rulebook;
	return [
		`${language}: ${title}`,
		...pieces.map((piece) => {
			const sign = piece.kind === "left-out" ? `x ${piece.reason}:` : SIGNS[piece.kind];
			return [sign, ...(piece.leadIn ? [`[${piece.leadIn}]`] : []), piece.text].join(" ");
		}),
	];
}
