import { randomUUID } from "node:crypto";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { createStandard } from "#app/features/standards/create-standard.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { noWords } from "#app/features/standards/model.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import type { Verdict } from "#app/features/standards/review/model.ts";
import { sayVerdict } from "#app/features/standards/review/say-verdict.server.ts";
import type { PublicationTerms } from "#app/features/standards/review/settle-publication.server.ts";
import { submitReview } from "#app/features/standards/review/submit-review.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";

/** An author's or approver's desk: the commands of a review with what a form would carry. */
export function deskOf(storage: Storage, clock: Clock, code: string) {
	const revision = async () => (await loadDraft(storage.read, storage.tables, code))?.revision ?? 0;
	return {
		revision,
		write: (author: Actor, text: string) =>
			addPart(
				storage,
				author,
				{ code, kind: "rule", leadIn: "", language: "en", words: { ...noWords, text }, token: randomUUID() },
				clock,
			),
		submit: async (author: Actor, approvers: Actor[], words = "Please look at the prices.") =>
			submitReview(
				storage,
				author,
				code,
				{
					...{ token: randomUUID(), revision: await revision(), words },
					approvers: approvers.map(({ publicId }) => publicId),
				},
				clock.now(),
			),
		say: async (approver: Actor, verdict: Verdict, words = "", seen?: number) =>
			sayVerdict(
				storage,
				approver,
				code,
				{ token: randomUUID(), revision: seen ?? (await revision()), verdict, words },
				clock.now(),
			),
		publish: async (actor: Actor, terms?: PublicationTerms) =>
			publishVersion(
				storage,
				actor,
				code,
				{ token: randomUUID(), revision: await revision(), note: "Prices", dueOn: null },
				clock.now(),
				terms,
			),
	};
}

/** Makes a standard with one rule in its draft. */
export async function standardWithRule(storage: Storage, clock: Clock, author: Actor, code: string): Promise<void> {
	const made = await createStandard(
		storage,
		author,
		{
			...{ code, title: `The standard ${code}`, language: "en", owner: author.publicId },
			...{ teams: [], restricted: false, token: randomUUID() },
		},
		clock,
	);
	granted(made);
	granted(await deskOf(storage, clock, code).write(author, "Name the price before the work begins."));
}

/** What a command did, or an error that names why it was refused. */
export function granted<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problem)}`);
	return outcome.value;
}

/** The code of the problem with which a command was refused; "" when it was not. */
export function refusedWith(outcome: Outcome<unknown>): string {
	return outcome.ok ? "" : outcome.problem.code;
}
