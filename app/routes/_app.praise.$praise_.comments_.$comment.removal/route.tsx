import { removeComment } from "#app/features/praise/comment.server.ts";
import { ledOn } from "#app/features/praise/led-on.server.ts";
import { praiseEntryPath } from "#app/features/praise/paths.ts";
import { guardAction } from "#app/platform/guard.server.ts";

export const action = guardAction(
	"_app.praise.$praise_.comments_.$comment.removal",
	async ({ actor, storage, params, clock }) => {
		const { praise = "", comment = "" } = params;
		return ledOn(
			await removeComment(storage, actor, praise, comment, clock.now()),
			`${praiseEntryPath(praise)}#comments`,
		);
	},
);
