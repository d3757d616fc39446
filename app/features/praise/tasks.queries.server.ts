import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { praiseTaskKinds } from "./consent-tasks.server.ts";

/** Something about praise that waits for the actor. `name` is who wrote the entry; `words` its first words. */
export type PraiseTask = { id: number } & (
	| { kind: "consent"; praise: string; name: string; words: string }
	| { kind: "story-consent"; story: string; name: string; words: string }
	| { kind: "tried"; praise: string; name: string; words: string }
	| { kind: "story"; story: string; name: string; words: string }
	| { kind: "report" | "decision"; report: string }
);

const shownAtMost = 200;
const wordsShown = 90;

/** What waits for the actor because of praise, oldest first. */
export async function praiseTasks(storage: Storage, actor: Actor): Promise<PraiseTask[]> {
	const kinds = Object.values(praiseTaskKinds);
	const rows = await prepared(storage, "praise.tasks", (read, { tasks }) =>
		read
			.select({ id: tasks.id, kind: tasks.kind, subjectId: tasks.subjectId })
			.from(tasks)
			.where(
				and(
					...[eq(tasks.personId, sql.placeholder("person")), inArray(tasks.kind, kinds)],
					...[isNull(tasks.doneAt), isNull(tasks.endedAt)],
				),
			)
			.orderBy(asc(tasks.id))
			.limit(shownAtMost),
	)({ person: actor.id });
	if (rows.length === 0) return [];
	const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.subjectId);
	const [consents, takeUps, stories, reports] = await Promise.all([
		consentSubjects(storage, of(praiseTaskKinds.consent)),
		takeUpSubjects(storage, of(praiseTaskKinds.tried)),
		storySubjects(storage, of(praiseTaskKinds.story)),
		reportSubjects(storage, [...of(praiseTaskKinds.report), ...of(praiseTaskKinds.decision)]),
	]);
	return rows.flatMap(({ id, kind, subjectId }): PraiseTask[] => {
		if (kind === praiseTaskKinds.consent) {
			const found = consents.get(subjectId);
			if (!found) return [];
			const { story, ...rest } = found;
			return [story === null ? { id, kind: "consent", ...rest } : { id, kind: "story-consent", story, ...rest }];
		}
		if (kind === praiseTaskKinds.tried) {
			const found = takeUps.get(subjectId);
			return found ? [{ id, kind: "tried", ...found }] : [];
		}
		if (kind === praiseTaskKinds.story) {
			const found = stories.get(subjectId);
			return found ? [{ id, kind: "story", ...found }] : [];
		}
		const report = reports.get(subjectId);
		return report ? [{ id, kind: kind === praiseTaskKinds.report ? "report" : "decision", report }] : [];
	});
}

const shortened = (text: string) =>
	text.length <= wordsShown ? text : `${text.slice(0, text.lastIndexOf(" ", wordsShown))}…`;

async function consentSubjects({ read, tables }: Storage, ids: number[]) {
	const { praiseConsents, praises, people, praiseStories } = tables;
	if (ids.length === 0) return new Map<number, { praise: string; story: string | null; name: string; words: string }>();
	const rows = await read
		.select({
			...{ id: praiseConsents.id, praise: praises.publicId, story: praiseStories.publicId },
			...{ name: people.name, deed: praises.deed },
		})
		.from(praiseConsents)
		.innerJoin(praises, eq(praises.id, praiseConsents.praiseId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.leftJoin(praiseStories, eq(praiseStories.id, praiseConsents.storyId))
		.where(inArray(praiseConsents.id, ids));
	return new Map(
		rows.map(({ id, praise, story, name, deed }) => [id, { praise, story, name, words: shortened(deed) }]),
	);
}

async function takeUpSubjects({ read, tables }: Storage, ids: number[]) {
	const { praiseTakeUps, praises, people } = tables;
	if (ids.length === 0) return new Map<number, { praise: string; name: string; words: string }>();
	const rows = await read
		.select({ id: praiseTakeUps.id, praise: praises.publicId, name: people.name, deed: praises.deed })
		.from(praiseTakeUps)
		.innerJoin(praises, eq(praises.id, praiseTakeUps.praiseId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.where(inArray(praiseTakeUps.id, ids));
	return new Map(rows.map(({ id, praise, name, deed }) => [id, { praise, name, words: shortened(deed) }]));
}

async function storySubjects({ read, tables }: Storage, ids: number[]) {
	const { praiseStories, praises, people } = tables;
	if (ids.length === 0) return new Map<number, { story: string; name: string; words: string }>();
	const rows = await read
		.select({ id: praiseStories.id, story: praiseStories.publicId, name: people.name, deed: praises.deed })
		.from(praiseStories)
		.innerJoin(praises, eq(praises.id, praiseStories.praiseId))
		.innerJoin(people, eq(people.id, praises.authorId))
		.where(inArray(praiseStories.id, ids));
	return new Map(rows.map(({ id, story, name, deed }) => [id, { story, name, words: shortened(deed) }]));
}

async function reportSubjects({ read, tables: { praiseReports } }: Storage, ids: number[]) {
	if (ids.length === 0) return new Map<number, string>();
	const rows = await read
		.select({ id: praiseReports.id, publicId: praiseReports.publicId })
		.from(praiseReports)
		.where(inArray(praiseReports.id, ids));
	return new Map(rows.map(({ id, publicId }) => [id, publicId]));
}
