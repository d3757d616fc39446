import { randomUUID } from "node:crypto";
import { readFeedback } from "#app/features/feedback/read-feedback.server.ts";
import { type NewFeedback, sendFeedback } from "#app/features/feedback/send-feedback.server.ts";
import { createFeedbackJobs } from "#app/features/feedback/tell.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Outcome } from "#app/platform/problem.ts";
import { startJobs } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { type PraiseWorld, praiseWorld } from "./praise.ts";

/** The company of praise: Boris and Celina are led by Dmitri; Grace is a keeper. */
export interface FeedbackWorld extends Pick<PraiseWorld, "storage" | "clock" | "who" | "ruleId" | "rowCount"> {
	form(to: Actor, more?: Partial<NewFeedback>): NewFeedback;
	/** Sends feedback and answers its public id. */
	send(author: Actor, to: Actor, more?: Partial<NewFeedback>): Promise<string>;
	/** As send, and the receiver opens it. */
	sendAndOpen(author: Actor, to: Actor, more?: Partial<NewFeedback>): Promise<string>;
	/** Does every job that is due. */
	jobs(): Promise<void>;
	/** Kinds of a person's open tasks about feedback, in order. */
	waiting(person: Actor): Promise<string[]>;
}

export async function feedbackWorld(storage: Storage): Promise<FeedbackWorld> {
	const { clock, who, ruleId, rowCount } = await praiseWorld(storage);
	const form: FeedbackWorld["form"] = (to, more = {}) => ({
		...{ to: to.publicId, rule: "", situation: "At the counter", happenedOn: "2026-01-06", wants: "change" },
		...{ deed: "You told the customer that the part comes some time.", effect: "She rang three times on Friday." },
		...{ proposal: "Name a day and ring her when it moves.", leader: "", kept: [], reasons: [], corrects: "" },
		...{ request: "", token: randomUUID() },
		...more,
	});
	const send: FeedbackWorld["send"] = async (author, to, more) =>
		must(await sendFeedback(storage, author, form(to, more), clock.now())).leadsTo.replace("/feedback/", "");
	return {
		...{ storage, clock, who, ruleId, rowCount, form, send },
		async sendAndOpen(author, to, more) {
			const id = await send(author, to, more);
			must(await readFeedback(storage, to, id, clock.now()));
			return id;
		},
		async jobs() {
			const running = startJobs(storage, createFeedbackJobs({ mail: true }), {
				...{ clock: () => clock.now(), pollEvery: 60_000 },
			});
			await running.settled();
			await running.stop();
		},
		async waiting(person) {
			const rows = await storage.read.select().from(storage.tables.tasks);
			return rows
				.filter(({ personId, doneAt, endedAt }) => personId === person.id && doneAt === null && endedAt === null)
				.map(({ kind }) => kind)
				.filter((kind) => kind.startsWith("feedback-"));
		},
	};
}

/** The value of an outcome that must be good. */
export function must<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

export function codeOf(outcome: Outcome<unknown>): string {
	return outcome.ok ? "ok" : outcome.problem.code;
}
