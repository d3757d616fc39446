import { withoutIn } from "../words/turned-forms.ts";
import { scanOf } from "./phrase-cases.ts";

/** «без звонка за час» -> «после звонка» and « за час», the words that are left behind it; undefined where the contrary is not known. */
export function havingOf(without: string): { text: string; rest: string } | undefined {
	const read = scanOf(without);
	const put = read === undefined ? undefined : withoutIn(read.scan, 0, read.scan.tokens.length - 1);
	if (read === undefined || put === undefined) return undefined;
	const left = read.scan.tokens.slice(put.to, -1).map((token) => ` ${token.norm}`);
	return { text: put.text, rest: left.join("") };
}
