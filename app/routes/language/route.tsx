import { z } from "zod";
import { chooseLanguage } from "#app/features/accounts/choose-language.server.ts";
import { languageField, line } from "#app/platform/fields.ts";
import { guardAction } from "#app/platform/guard.server.ts";
import { setLanguageCookie } from "#app/platform/language-cookie.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";

const form = z.object({ language: languageField, returnTo: line(2000).optional() });

export const action = guardAction("language", async ({ request, actor, storage, context }) => {
	const read = await readForm(request, form);
	if (!read.ok) refuse(400);
	if (actor) await chooseLanguage(storage, actor, read.value.language);
	return goTo(read.value.returnTo ?? "/", {
		"Set-Cookie": setLanguageCookie(read.value.language, context.settings.secure),
	});
});
