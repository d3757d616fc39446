import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader } from "#db/storage.ts";
import { audienceOf, inAudience } from "../audience.queries.server.ts";
import { smallFirm } from "./model.ts";

/** Whether the company asks for reviews: as soon as one person who can sign in holds the role approver. */
export async function asksForReview(read: Reader, { people, personRoles }: Tables): Promise<boolean> {
	const rows = await read
		.select({ id: people.id })
		.from(personRoles)
		.innerJoin(people, eq(people.id, personRoles.personId))
		.where(and(eq(personRoles.role, "approver"), isNull(people.disabledAt)))
		.limit(1);
	return rows.length > 0;
}

export interface ApproverChoice {
	id: number;
	publicId: string;
	name: string;
}

export interface Reviewable {
	id: number;
	ownerId: number;
	forEveryone: boolean;
	restrictedAt: Date | null;
}

/**
 * Who can be named to approve a draft: active people with the role who may read the standard, without those who wrote in
 * the draft (`besides`: who is sending it), unless the company lets authors approve and has fewer than ten people.
 */
export async function approverChoices(
	read: Reader,
	tables: Tables,
	{ standard, draftId, besides, today }: { standard: Reviewable; draftId: number; besides: number; today: string },
): Promise<ApproverChoice[]> {
	const { people, personRoles } = tables;
	const mayOpen = standard.restrictedAt
		? or(
				eq(people.id, standard.ownerId),
				inArray(
					people.id,
					read
						.select({ id: personRoles.personId })
						.from(personRoles)
						.where(inArray(personRoles.role, ["author", "administrator", "auditor"])),
				),
				inAudience(read, tables, await audienceOf(read, tables, standard), today),
			)
		: undefined;
	const found = await read
		.select({ id: people.id, publicId: people.publicId, name: people.name })
		.from(people)
		.innerJoin(personRoles, and(eq(personRoles.personId, people.id), eq(personRoles.role, "approver")))
		.where(and(isNull(people.disabledAt), mayOpen))
		.orderBy(asc(people.sortKey), asc(people.id))
		.limit(200);
	if (await authorsMayApprove(read, tables)) return found;
	const wrote = await writersOf(read, tables, draftId);
	return found.filter(({ id }) => id !== besides && !wrote.has(id));
}

/** The company's setting, which holds only while the company is small. */
export async function authorsMayApprove(read: Reader, { company, people }: Tables): Promise<boolean> {
	const [row] = await read.select({ allowed: company.authorsMayApprove }).from(company).where(eq(company.id, 1));
	if (!row?.allowed) return false;
	const active = await read.select({ id: people.id }).from(people).where(isNull(people.disabledAt)).limit(smallFirm);
	return active.length < smallFirm;
}

/** Who opened a draft or changed it. */
async function writersOf(read: Reader, { drafts, draftChanges }: Tables, draftId: number): Promise<Set<number>> {
	const opened = await read.select({ id: drafts.createdById }).from(drafts).where(eq(drafts.id, draftId));
	const changed = await read
		.selectDistinct({ id: draftChanges.personId })
		.from(draftChanges)
		.where(eq(draftChanges.draftId, draftId));
	return new Set([...opened, ...changed].map((row) => row.id));
}
