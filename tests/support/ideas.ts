import { randomUUID } from "node:crypto";
import { type NewIdea, proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import type { Storage } from "#db/storage.ts";
import { type MovableClock, movableClock, plantPeople } from "./authors.ts";
import { addStandard, addVersion } from "./rows.ts";

const ideaNames = ["Anna", "Boris", "Celina", "Dmitri", "Grace", "Hugo"] as const;

/** A small company with one team (Boris, Celina, led by Dmitri), a keeper (Grace), an author (Hugo) and the rule SVC-1. */
export interface IdeaWorld {
	storage: Storage;
	clock: MovableClock;
	who: Record<(typeof ideaNames)[number], Actor>;
	ruleId: number;
	teamPublicId: string;
	form(more?: Partial<NewIdea>): NewIdea;
	/** Proposes an idea and answers its public id. */
	propose(author: Actor, more?: Partial<NewIdea>): Promise<string>;
}

export async function ideaWorld(storage: Storage): Promise<IdeaWorld> {
	const clock = movableClock();
	const { tables } = storage;
	const roles = Object.fromEntries(ideaNames.map((name) => [name, [] as const]));
	const who = (await plantPeople(storage, {
		...{ ...roles, Grace: ["keeper"], Hugo: ["author"] },
	})) as IdeaWorld["who"];
	const { teamId, teamPublicId, ruleId } = await storage.write(async (writer) => {
		const publicId = newPublicId();
		const [team] = await writer
			.insert(tables.teams)
			.values({ publicId, name: "Front desk", sortKey: "front desk", createdAt: clock.now() })
			.returning({ id: tables.teams.id });
		const id = team?.id ?? 0;
		await writer.insert(tables.memberships).values(
			([who.Boris, who.Celina, who.Dmitri] as const).map((person) => ({
				...{ teamId: id, personId: person.id, fromDay: "2026-01-05" },
				place: person === who.Dmitri ? ("leader" as const) : ("member" as const),
			})),
		);
		const standard = await addStandard(writer, tables, "SVC", who.Hugo.id);
		await addVersion(writer, tables, standard, "Say how long the repair takes", who.Hugo.id);
		return { teamId: id, teamPublicId: publicId, ruleId: standard.ruleId };
	});
	who.Dmitri = { ...who.Dmitri, leads: new Set([teamId]) };
	const form: IdeaWorld["form"] = (more = {}) => ({
		...{ title: "Ring back by noon", text: "The customer knows when to wait.", rule: "", place: "", campaign: "" },
		...{ name: "signed", tags: [], sentence: "Everyone sees the name." },
		token: randomUUID(),
		...more,
	});
	return {
		...{ storage, clock, who, ruleId, teamPublicId, form },
		async propose(author, more) {
			const outcome = await proposeIdea(storage, author, form(more), clock.now());
			if (!outcome.ok) throw new Error(outcome.problem.code);
			return outcome.value.leadsTo.replace("/ideas/", "");
		},
	};
}
