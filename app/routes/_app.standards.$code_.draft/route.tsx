import { useLoaderData } from "@remix-run/react";
import { EditorPage } from "#app/features/standards/components/editor/editor-page.tsx";
import { findStandard, loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { editorFacts } from "#app/features/standards/draft-page.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { may } from "#app/features/standards/policy.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { NoDraftPage } from "./page.tsx";

export const handle = {
	hydrates: true,
	messages: ["standards", "writing", "coach"],
	sheets: ["writing"],
} satisfies RouteHandle;

export const loader = guardLoader("_app.standards.$code_.draft", async (visit) => {
	const { read, tables, actor, params, url, language, t } = visit;
	const standard = await findStandard(read, tables, params.code ?? "");
	if (!standard) refuse(404);
	if (!may(actor, "read-draft", standard)) refuse(403);
	const draft = await loadDraft(read, tables, standard.code);
	const name = wordingFor(standard.titles, language, standard.language) || standard.code;
	const title = `${t("writing.draft.title", { number: standard.latestVersion + 1 })} · ${name}`;
	const none = { code: standard.code, name, number: standard.latestVersion };
	if (!draft) return { title, none, facts: null, problem: null, told: null };
	const code = url.searchParams.get("problem");
	return {
		title,
		none,
		facts: await editorFacts(visit, draft),
		problem: code ? { code } : null,
		told: url.searchParams.get("told"),
	};
});

/** Opens a draft. */
export const action = guardAction("_app.standards.$code_.draft", async ({ storage, actor, params, clock }) => {
	const outcome = await openDraft(storage, actor, { code: params.code ?? "" }, clock);
	if (!outcome.ok) refuse(outcome.problem.code === "forbidden" ? 403 : 404);
	return goTo(outcome.value.leadsTo);
});

export default function DraftRoute() {
	const { none, facts, problem, told } = useLoaderData<typeof loader>();
	if (!facts) return <NoDraftPage {...none} />;
	return <EditorPage facts={facts} {...(problem ? { problem } : {})} {...(told ? { told } : {})} />;
}
