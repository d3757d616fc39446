import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findStandard, hasOpenDraft } from "#app/features/standards/draft.queries.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { may } from "#app/features/standards/policy.ts";
import { versionByNumber } from "#app/features/standards/version.queries.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { StartDraftPage } from "./page.tsx";

export const loader = guardLoader("_app.standards.$code_.versions_.$number_.draft", async (visit) => {
	const { storage, read, tables, actor, params, language, t } = visit;
	const standard = await findStandard(read, tables, params.code ?? "");
	const number = Number(params.number);
	if (!standard || !Number.isSafeInteger(number)) refuse(404);
	if (!may(actor, "edit-draft", standard)) refuse(403);
	if (!(await versionByNumber(storage, standard.id, number))) refuse(404);
	return {
		title: t("changes.start.heading", { number }),
		code: standard.code,
		heading: wordingFor(standard.titles, language, standard.language) || standard.code,
		number,
		latest: standard.latestVersion,
		isOpen: await hasOpenDraft(read, tables, standard.id),
	};
});

/** Starts the draft; an open one refuses. */
export const action = guardAction(
	"_app.standards.$code_.versions_.$number_.draft",
	async ({ storage, actor, params, clock }) => {
		const from = Number(params.number);
		if (!Number.isSafeInteger(from)) refuse(404);
		const outcome = await openDraft(storage, actor, { code: params.code ?? "", from }, clock);
		if (outcome.ok) return goTo(outcome.value.leadsTo);
		if (outcome.problem.code === "draft.open") return data({ isOpen: true }, { status: 409 });
		return refuse(outcome.problem.code === "forbidden" ? 403 : 404);
	},
);

export default function StartDraftRoute() {
	return <StartDraftPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
