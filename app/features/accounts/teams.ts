/** A team as the tree needs it. */
export interface TeamNode {
	id: number;
	parentId: number | null;
}

export type Branch<T extends TeamNode> = T & { depth: number };

/**
 * Teams in the order of a tree: each above the teams below it, siblings in their given order.
 * A team whose parent is not among them stands at the top.
 */
export function teamTree<T extends TeamNode>(teams: readonly T[]): Branch<T>[] {
	const known = new Set(teams.map((team) => team.id));
	const below = childrenOf(teams);
	const tree: Branch<T>[] = [];
	const seen = new Set<number>();
	const walk = (team: T, depth: number) => {
		if (seen.has(team.id)) return;
		seen.add(team.id);
		tree.push({ ...team, depth });
		for (const child of below.get(team.id) ?? []) walk(child, depth + 1);
	};
	for (const team of teams) if (team.parentId === null || !known.has(team.parentId)) walk(team, 0);
	// A ring has no top; its teams are shown all the same.
	for (const team of teams) walk(team, 0);
	return tree;
}

/** These teams with all teams below them. */
export function withTeamsBelow(teams: readonly TeamNode[], ...teamIds: number[]): Set<number> {
	const below = childrenOf(teams);
	const found = new Set(teamIds);
	for (const id of found) for (const child of below.get(id) ?? []) found.add(child.id);
	return found;
}

/** Whether a team may stand under a parent without making a ring. */
export function mayStandUnder(teams: readonly TeamNode[], teamId: number, parentId: number | null): boolean {
	return parentId === null || !withTeamsBelow(teams, teamId).has(parentId);
}

/** The names from the top down to a team: "Shops / Lenina". */
export function teamPath<T extends TeamNode & { name: string }>(teams: readonly T[], teamId: number): string[] {
	const byId = new Map(teams.map((team) => [team.id, team]));
	const names: string[] = [];
	const seen = new Set<number>();
	for (
		let at = byId.get(teamId);
		at && !seen.has(at.id);
		at = at.parentId === null ? undefined : byId.get(at.parentId)
	) {
		seen.add(at.id);
		names.unshift(at.name);
	}
	return names;
}

function childrenOf<T extends TeamNode>(teams: readonly T[]): Map<number, T[]> {
	const below = new Map<number, T[]>();
	for (const team of teams) {
		if (team.parentId === null) continue;
		const siblings = below.get(team.parentId);
		if (siblings) siblings.push(team);
		else below.set(team.parentId, [team]);
	}
	return below;
}
