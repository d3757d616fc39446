import { removeIdeaComment } from "#app/features/ideas/comment-idea.server.ts";
import { ledOn } from "#app/features/ideas/led-on.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.ideas.$idea_.comments_.$comment.removal",
	async ({ actor, storage, params, clock }) => {
		const id = params.idea ?? "";
		const outcome = await removeIdeaComment(storage, actor, id, params.comment ?? "", clock.now());
		return ledOn(outcome, `${ideaPath(id)}#comments`);
	},
);
