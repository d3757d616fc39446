import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadCompany } from "#app/features/accounts/company.queries.server.ts";
import { coachWordsPath } from "#app/features/accounts/paths.ts";
import { companyWordsForm } from "#app/features/coach/company-words.form.ts";
import { addCompanyWord, listCompanyWords } from "#app/features/coach/company-words.server.ts";
import { keptCounts } from "#app/features/coach/kept.queries.server.ts";
import { previewWords } from "#app/features/coach/preview-words.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { isLanguage, languages } from "#app/platform/languages.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { WordsPage } from "./page.tsx";

export const loader = guardLoader("_app.admin.coach", async ({ url, storage, language, t }) => {
	const words = await listCompanyWords(storage);
	const used = new Set([...((await loadCompany(storage))?.languages ?? []), ...words.map((entry) => entry.language)]);
	const asked = url.searchParams.get("language");
	return {
		title: t("coach.words.title"),
		done: url.searchParams.get("done"),
		languages: languages.filter((one) => used.has(one)),
		language: isLanguage(asked) ? asked : language,
		words,
		kept: await keptCounts(storage),
	};
});

export const action = guardAction("_app.admin.coach", async ({ actor, request, storage, clock }) => {
	const form = await readForm(request, companyWordsForm);
	if (!form.ok) return data({ problems: form.problems, values: form.values }, { status: 422 });
	const { act, preferred = "", ...rest } = form.value;
	const entry = { ...rest, preferred };
	if (act === "preview") return data({ values: form.values, preview: await previewWords(storage, entry) });
	const added = await addCompanyWord(storage, actor, entry, clock.now());
	if (!added.ok) return data({ problems: [added.problem], values: form.values }, { status: 422 });
	return goTo(`${coachWordsPath}?done=words&language=${entry.language}`);
});

export default function WordsRoute() {
	return <WordsPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
