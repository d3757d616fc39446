import { coachWordsPath } from "#app/features/accounts/paths.ts";
import { removeCompanyWord } from "#app/features/coach/company-words.server.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

export const action = guardAction(
	"_app.admin.coach_.words_.$entry.removal",
	async ({ actor, params, storage, clock }) => {
		const entry = Number(params.entry);
		if (!Number.isSafeInteger(entry) || entry < 1) refuse(404);
		await removeCompanyWord(storage, actor, entry, clock.now());
		return goTo(`${coachWordsPath}?done=words`);
	},
);
