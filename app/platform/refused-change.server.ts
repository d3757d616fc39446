import { done, failed, type Outcome, type Problem } from "./problem.ts";

/** What stops a change inside its transaction; nothing of it is kept. */
class RefusedChange extends Error {
	override readonly name = "RefusedChange";
	constructor(readonly problem: Problem) {
		super(problem.code);
	}
}

/** Ends a change with a problem. @throws always */
export function refuseChange(code: string, rest: Omit<Problem, "code"> = {}): never {
	throw new RefusedChange({ code, ...rest });
}

/** Runs a write whose work may end with refuseChange. */
export async function changeOrRefused<T>(work: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return done(await work());
	} catch (error) {
		if (!(error instanceof RefusedChange)) throw error;
		const { code, ...rest } = error.problem;
		return failed(code, rest);
	}
}
