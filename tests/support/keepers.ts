import { randomUUID } from "node:crypto";
import { type AnswerFields, answerForm } from "#app/features/ideas/answer-idea.form.ts";
import { answerIdea } from "#app/features/ideas/answer-idea.server.ts";
import { createKeepersJobs } from "#app/features/ideas/keepers-jobs.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { plantPeople } from "./authors.ts";
import { type IdeaWorld, ideaWorld } from "./ideas.ts";

/** The company of ideas with a second keeper (Ivo) and an administrator (Olga), and short ways to answer and to do what is due. */
export interface KeepersWorld extends IdeaWorld {
	ivo: Actor;
	olga: Actor;
	/** An answer's form with what its state needs. */
	answer(more?: Partial<AnswerFields>): AnswerFields;
	/** Answers as Grace; a problem's code or "answered". */
	answered(id: string, more?: Partial<AnswerFields>): Promise<string>;
	/** Does every job that is due. */
	jobs(): Promise<void>;
	/** Runs the keepers' morning. */
	morning(mail?: boolean): Promise<void>;
}

export async function keepersWorld(storage: Storage): Promise<KeepersWorld> {
	const world = await ideaWorld(storage);
	const { Ivo, Olga } = (await plantPeople(storage, { Ivo: ["keeper"], Olga: ["administrator"] })) as {
		Ivo: Actor;
		Olga: Actor;
	};
	const day = (ahead: number) => new Date(world.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
	const answer: KeepersWorld["answer"] = (more = {}) => ({
		...answerForm.parse({ token: randomUUID(), state: "under-consideration" }),
		...{ words: "We look at it with the front desk.", nextDueOn: day(14), reason: "It costs more than it gives." },
		...{ thanks: "Thank you for looking so closely.", made: "Boris", tries: "Boris", place: "The front desk" },
		...{ untilDay: day(20), before: "Customers waited in two lines.", after: "Customers wait in one line." },
		...more,
	});
	return {
		...world,
		...{ ivo: Ivo, olga: Olga, answer },
		async answered(id, more) {
			return codeOf(await answerIdea(storage, world.who.Grace, id, answer(more), world.clock.now()));
		},
		async jobs() {
			const running = startJobs(storage, createKeepersJobs({ mail: true }), {
				...{ clock: () => world.clock.now(), pollEvery: 60_000 },
			});
			await running.settled();
			await running.stop();
		},
		async morning(mail = true) {
			const { "ideas.day": daily } = createKeepersJobs({ mail });
			const context = { storage, now: world.clock.now(), signal: new AbortController().signal };
			await daily?.({} as never, context);
		},
	};
}

/** The code of a problem, or "answered" where there is none. */
export function codeOf(outcome: Outcome<unknown>): string {
	return outcome.ok ? "answered" : outcome.problem.code;
}
