import { and, asc, desc, eq, inArray, lt, ne, sql } from "drizzle-orm";
import type { RuleOfItsDay } from "#app/features/standards/rule-of-its-day.ts";
import { rulesOfTheirDay } from "#app/features/standards/rules-of-their-day.queries.server.ts";
import { formatDate } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { type PartState, requestsAtOnce, type Side } from "./model.ts";

/** What has become of a request as a whole. */
export type RequestState = "open" | "over" | "withdrawn";

/** One person's part, as the asker sees it. */
export interface ShownPart {
	name: string;
	state: PartState;
	/** The entry that answers, where it still stands. */
	entry: string | null;
}

export interface ShownRequest {
	id: number;
	publicId: string;
	question: string;
	state: RequestState;
	askedOn: string;
	endsOn: string;
	rule: RuleOfItsDay | null;
	/** Who asks: null where it is the reader. */
	asker: { publicId: string; name: string } | null;
	/** The reader's own part; null where the reader asks. */
	own: PartState | null;
	/** Those who are asked; empty for everybody but the asker. */
	parts: ShownPart[];
}

export interface RequestList {
	requests: ShownRequest[];
	/** What to ask for the next page with; null on the last one. */
	next: number | null;
}

const beyondAll = Number.MAX_SAFE_INTEGER;

/** A page of the actor's own requests, or of those that ask the actor, newest first. Nobody else's are ever read. */
export async function requestList(
	storage: Storage,
	actor: Actor,
	{ side, before, now }: { side: Side; before: number | null; now: Date },
): Promise<RequestList> {
	const values = { person: actor.id, before: before ?? beyondAll, limit: requestsAtOnce + 1 };
	const rows =
		side === "mine"
			? await prepared(storage, "requests.mine", (read, { feedbackRequests }) =>
					read
						.select({ id: feedbackRequests.id })
						.from(feedbackRequests)
						.where(
							and(
								eq(feedbackRequests.askerId, sql.placeholder("person")),
								lt(feedbackRequests.id, sql.placeholder("before")),
							),
						)
						.orderBy(desc(feedbackRequests.id))
						.limit(sql.placeholder("limit")),
				)(values)
			: await prepared(storage, "requests.asked", (read, { feedbackRequestPeople, feedbackRequests }) =>
					read
						.select({ id: feedbackRequestPeople.requestId })
						.from(feedbackRequestPeople)
						.innerJoin(feedbackRequests, eq(feedbackRequests.id, feedbackRequestPeople.requestId))
						.where(
							and(
								eq(feedbackRequestPeople.personId, sql.placeholder("person")),
								lt(feedbackRequestPeople.requestId, sql.placeholder("before")),
								ne(feedbackRequests.state, "withdrawn"),
							),
						)
						.orderBy(desc(feedbackRequestPeople.requestId))
						.limit(sql.placeholder("limit")),
				)(values);
	const requests = await shown(
		storage,
		actor,
		rows.slice(0, requestsAtOnce).map(({ id }) => id),
		now,
	);
	return { requests, next: rows.length > requestsAtOnce ? (rows[requestsAtOnce - 1]?.id ?? null) : null };
}

/** One request, for its asker and those it asks; null for everybody else, whatever their role. */
export async function requestPage(
	storage: Storage,
	actor: Actor,
	publicId: string,
	now: Date,
): Promise<ShownRequest | null> {
	const { feedbackRequests } = storage.tables;
	const [row] = await storage.read
		.select({ id: feedbackRequests.id })
		.from(feedbackRequests)
		.where(eq(feedbackRequests.publicId, publicId));
	if (!row) return null;
	const [request] = await shown(storage, actor, [row.id], now);
	return request ?? null;
}

async function shown(storage: Storage, actor: Actor, ids: readonly number[], now: Date): Promise<ShownRequest[]> {
	if (ids.length === 0) return [];
	const { feedbackRequests, feedbackRequestPeople, feedbackEntries, people } = storage.tables;
	const [requests, parts] = await Promise.all([
		storage.read
			.select({ request: feedbackRequests, asker: { publicId: people.publicId, name: people.name } })
			.from(feedbackRequests)
			.innerJoin(people, eq(people.id, feedbackRequests.askerId))
			.where(inArray(feedbackRequests.id, [...ids])),
		storage.read
			.select({
				...{ requestId: feedbackRequestPeople.requestId, personId: feedbackRequestPeople.personId },
				...{ state: feedbackRequestPeople.state, name: people.name },
				...{ entry: feedbackEntries.publicId, entryState: feedbackEntries.state },
			})
			.from(feedbackRequestPeople)
			.innerJoin(people, eq(people.id, feedbackRequestPeople.personId))
			.leftJoin(feedbackEntries, eq(feedbackEntries.id, feedbackRequestPeople.entryId))
			.where(inArray(feedbackRequestPeople.requestId, [...ids]))
			.orderBy(asc(feedbackRequestPeople.id)),
	]);
	const named = requests.flatMap(({ request: { ruleId, versionId } }) =>
		ruleId !== null && versionId !== null ? [{ ruleId, versionId }] : [],
	);
	const rules = await rulesOfTheirDay(storage, actor, named, now);
	const byId = new Map(requests.map((row) => [row.request.id, row]));
	return ids.flatMap((id): ShownRequest[] => {
		const row = byId.get(id);
		if (!row) return [];
		const { request, asker } = row;
		const mine = request.askerId === actor.id;
		const those = parts.filter(({ requestId }) => requestId === id);
		const own = those.find(({ personId }) => personId === actor.id);
		if (!mine && (!own || request.state === "withdrawn")) return [];
		const day = (moment: Date) => formatDate(moment, actor.language, actor.timeZone);
		return [
			{
				...{ id, publicId: request.publicId, question: request.question, state: request.state as RequestState },
				...{ askedOn: day(request.askedAt), endsOn: day(request.endsAt) },
				rule: rules.get(`${request.ruleId}/${request.versionId}`) ?? null,
				asker: mine ? null : asker,
				own: mine ? null : ((own?.state ?? "over") as PartState),
				parts: mine
					? those.map(({ name, state, entry, entryState }) => ({
							...{ name, state: state as PartState },
							entry: entryState === "sent" || entryState === "read" ? entry : null,
						}))
					: [],
			},
		];
	});
}
