import type { Visibility } from "./model.ts";

/** Somebody who may see entries: "c" the whole company, "t5" the people of a team, "p7" one person. */
export type Audience = "c" | `t${number}` | `p${number}`;

/** What a list is about: a rule, a team, a person; null = everything. */
export type Topic = `r${number}` | `t${number}` | `p${number}` | null;

export const everybody: Audience = "c";
export const teamAudience = (id: number): Audience => `t${id}`;
export const personAudience = (id: number): Audience => `p${id}`;
export const ruleTopic = (id: number): Topic => `r${id}`;
export const teamTopic = (id: number): Topic => `t${id}`;
export const personTopic = (id: number): Topic => `p${id}`;

/** The name of a list: what one audience sees about one topic. */
export function scopeOf(audience: Audience, topic: Topic): string {
	return topic === null ? audience : `${audience}/${topic}`;
}

/** Who and what a praise is about; `receiverTeams` are the teams today of the people named. */
export interface Involved {
	authorId: number;
	people: readonly number[];
	teams: readonly number[];
	receiverTeams: readonly number[];
	ruleId: number | null;
}

/** Who sees a praise. Its author and those named see it always; "asked" ones wait for an answer and are seen by nobody else. */
export function audiencesOf(involved: Involved, visibility: Visibility): Audience[] {
	const close = [involved.authorId, ...involved.people].map(personAudience);
	const named = involved.teams.map(teamAudience);
	if (visibility === "company") return [everybody];
	if (visibility === "team") return unique([...close, ...named, ...involved.receiverTeams.map(teamAudience)]);
	return unique([...close, ...named]);
}

/** What lists a praise stands in, for each of its audiences. */
export function topicsOf({ authorId, people, teams, receiverTeams, ruleId }: Involved): Topic[] {
	return unique<Topic>([
		null,
		...[authorId, ...people].map(personTopic),
		...[...teams, ...receiverTeams].map(teamTopic),
		...(ruleId === null ? [] : [ruleTopic(ruleId)]),
	]);
}

/** All lists in which a praise stands. */
export function scopesOf(involved: Involved, visibility: Visibility): string[] {
	return audiencesOf(involved, visibility).flatMap((audience) =>
		topicsOf(involved).map((topic) => scopeOf(audience, topic)),
	);
}

function unique<T>(list: readonly T[]): T[] {
	return [...new Set(list)];
}
