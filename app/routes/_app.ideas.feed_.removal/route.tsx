import { endFeedAddress } from "#app/features/ideas/files/feed-address.server.ts";
import { ownFeedPath } from "#app/features/ideas/files/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction("_app.ideas.feed_.removal", async ({ actor, storage, clock }) => {
	await endFeedAddress(storage, actor, clock.now());
	return goTo(ownFeedPath);
});
