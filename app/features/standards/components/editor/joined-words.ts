import type { Words } from "../../model.ts";

/** Both texts one after the other, where they differ. */
export function joined(mine: Words, theirs: Words): Words {
	const both = (field: keyof Words) =>
		mine[field].trim() === theirs[field].trim()
			? theirs[field]
			: [mine[field], theirs[field]].filter((text) => text.trim()).join("\n");
	return {
		heading: both("heading").replaceAll("\n", " "),
		text: both("text"),
		why: both("why"),
		example: both("example"),
	};
}
