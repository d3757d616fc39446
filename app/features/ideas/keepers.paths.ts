import type { IdeaState } from "./model.ts";

/** Addresses of those who keep ideas. Ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/ideas/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

const withQuery = (path: string, values: Record<string, string | undefined>) => {
	const known = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
	const query = new URLSearchParams(known).toString();
	return query ? `${path}?${query}` : path;
};

export const keepingPath = (view: { of?: "all"; after?: string } = {}) => withQuery(at("keeping"), view);
export const keepersBoardPath = at("keeping", "board");
export const standInsPath = at("keeping", "stand-ins");
export const standInEndPath = (id: number) => at("keeping", "stand-ins", id, "end");
export const rewardsPath = (after?: string) => withQuery(at("keeping", "rewards"), { after });
export const promisePath = at("promise");
export const deskPath = (id: string) => at(id, "keeping");
export const answersPath = (id: string, state?: IdeaState) => withQuery(at(id, "answers"), { state });
export const answerSeenPath = (id: string, answer: string) => at(id, "answers", answer, "seen");
export const keeperPath = (id: string) => at(id, "keeper");
export const judgementPath = (id: string) => at(id, "judgement");
export const ideaRewardsPath = (id: string) => at(id, "rewards");
export const rewardGivingPath = (id: string, reward: string) => at(id, "rewards", reward, "giving");
export const rewardRemovalPath = (id: string, reward: string) => at(id, "rewards", reward, "removal");
export const rewardFeedPath = (id: string, reward: string) => at(id, "rewards", reward, "feed");
export const mergerPath = (id: string) => at(id, "merger");
export const separationPath = (id: string, merge: string) => at(id, "merger", merge, "separation");
