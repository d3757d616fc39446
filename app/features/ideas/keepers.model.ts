import { type Actor, hasRole } from "#app/platform/actor.ts";
import { type IdeaState, waysOn } from "./model.ts";

/** States to which a keeper leads an idea by an answer. */
export const answerStates = ["under-consideration", "on-trial", "done", "declined"] as const;

export type AnswerState = (typeof answerStates)[number];

/** Working days after which everybody sees an answer that its author was told first. */
export const tellFirstDays = 3;

/** Lengths in characters. */
export const keeperLimits = {
	...{ words: 4_000, reason: 1_000, thanks: 600, names: 1_000, place: 120, outcome: 1_000, figure: 80 },
	...{ judgement: 1_000, reward: 200 },
} as const;

/** How a keeper judges an idea, apart from its support. */
export const judgementSides = ["effect", "effort", "cost"] as const;

export type JudgementSide = (typeof judgementSides)[number];

/** The four steps, from little to much. */
export const judgementSteps = [1, 2, 3, 4] as const;

/** Columns of the keepers' board, from left to right. */
export const columns = ["new", "under-consideration", "on-trial", "done", "declined"] as const satisfies IdeaState[];

export type Column = (typeof columns)[number];

export function keepsIdeas(actor: Actor): boolean {
	return hasRole(actor, "keeper");
}

/** Who sees the ledger of rewards and writes in it. */
export function keepsLedger(actor: Actor): boolean {
	return hasRole(actor, "keeper", "administrator");
}

/** Where an answer may lead an idea to. */
export function answersOn(state: IdeaState): AnswerState[] {
	return answerStates.filter((to) => waysOn(state).includes(to));
}

/** Whether an answer that leads there names the day of the next one. */
export function waitsOn(state: IdeaState): boolean {
	return state === "under-consideration" || state === "on-trial";
}
