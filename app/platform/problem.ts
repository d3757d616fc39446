/** A problem is a code; app/messages/<language>/problems.json (or the feature's catalogue) turns it into a sentence at the edge. */
export interface Problem {
	code: string;
	params?: Record<string, string | number>;
	/** The form field it belongs to, if one. */
	field?: string;
}

/** Whether a problem's sentence leaves open which field it speaks of ("Fill in this field"). */
export function isNameless({ code }: Problem): boolean {
	return code.startsWith("field.");
}

/** What a command answers. Problems are expected outcomes; everything unexpected is thrown. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export function done<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

export function failed(code: string, rest: Omit<Problem, "code"> = {}): Outcome<never> {
	return { ok: false, problem: { code, ...rest } };
}
