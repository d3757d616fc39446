import { type IdeaState, isOpen } from "./model.ts";

/** What a list of ideas is about: "a" all, "r12" a rule, "g3" a tag, "t5" a team, "q2" a campaign. */
export type Topic = "a" | `r${number}` | `g${number}` | `t${number}` | `q${number}`;

/** Which ideas of a topic it holds: those that wait for an answer, those that have one, or those of one state. */
export type Group = "open" | "answered" | IdeaState;

export const allTopic: Topic = "a";
export const ruleTopic = (id: number): Topic => `r${id}`;
export const tagTopic = (id: number): Topic => `g${id}`;
export const teamTopic = (id: number): Topic => `t${id}`;
export const campaignTopic = (id: number): Topic => `q${id}`;

export function listOf(topic: Topic, group: Group): string {
	return `${topic}/${group}`;
}

export interface Listed {
	state: IdeaState;
	/** It has an answer that everybody sees. */
	answered: boolean;
	ruleId: number | null;
	campaignId: number | null;
	tags: readonly number[];
	teams: readonly number[];
}

/** All lists in which an idea stands; a merged one in those of merged ideas alone. */
export function listsOf({ state, answered, ruleId, campaignId, tags, teams }: Listed): string[] {
	const topics: Topic[] = [
		allTopic,
		...(ruleId === null ? [] : [ruleTopic(ruleId)]),
		...(campaignId === null ? [] : [campaignTopic(campaignId)]),
		...tags.map(tagTopic),
		...teams.map(teamTopic),
	];
	const groups: Group[] = [
		state,
		...(isOpen(state) ? (["open"] as const) : []),
		...(answered && state !== "merged" ? (["answered"] as const) : []),
	];
	return topics.flatMap((topic) => groups.map((group) => listOf(topic, group)));
}
