import type { Token } from "./analysis.ts";
import { fits, readElement, type WordTest } from "./phrases.ts";

/** Idioms whose parts stand in any order, found by their first part. */

export interface AnyOrder {
	/** The stretch of the idiom whose first part stands at `at`, if there is one, and the sign at the head of its row. */
	around(tokens: readonly Token[], at: number): { from: number; to: number; sign: string } | undefined;
	mayBegin(norm: string): boolean;
}

const NEAR = 6;

/** So many words behind the last part are said of the idiom still. */
const TAIL = 2;
const REMEMBERED = 20_000;

/* @__NO_SIDE_EFFECTS__ */
export function compileAnyOrder(
	rows: string,
	classes: Readonly<Record<string, WordTest>>,
	key: "norm" | "bare" = "norm",
): AnyOrder {
	const idioms = rows
		.trim()
		.split("\n")
		.map((row) => ({
			sign: /^[=~]?/.exec(row)?.[0] ?? "",
			parts: row
				.replace(/^[=~]/, "")
				.split(" ")
				.map((part) => readElement(part, classes)),
		}));
	const known = new Map<string, typeof idioms>();
	const beginning = (norm: string): typeof idioms => {
		let found = known.get(norm);
		if (found === undefined) {
			found = idioms.filter(({ parts: [first] }) => first !== undefined && fits(first, norm));
			if (known.size >= REMEMBERED) known.clear();
			if (norm.length <= 64) known.set(norm, found);
		}
		return found;
	};
	return {
		mayBegin: (norm) => beginning(norm).length > 0,
		around(tokens, at) {
			const begun = beginning(tokens[at]?.[key] ?? "");
			if (begun.length === 0) return undefined;
			let [low, high] = [at, at + 1];
			while (low > 0 && low > at - NEAR && tokens[low - 1]?.kind === "word") low--;
			while (high < tokens.length && high <= at + NEAR && tokens[high]?.kind === "word") high++;
			for (const { sign, parts } of begun) {
				let [from, to] = [at, at + 1];
				const whole = parts.slice(1).every((part) => {
					for (let i = low; i < high; i++) {
						if (i === at || !fits(part, tokens[i]?.[key] ?? "")) continue;
						from = Math.min(from, i);
						to = Math.max(to, i + 1);
						return true;
					}
					return false;
				});
				if (whole) return { sign, from, to: Math.min(high, to + TAIL) };
			}
			return undefined;
		},
	};
}
