import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partForm } from "#app/features/standards/draft.form.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { statusOf } from "#app/features/standards/draft-answer.server.ts";
import { editorFacts } from "#app/features/standards/draft-page.server.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import { may } from "#app/features/standards/policy.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PartPage } from "./page.tsx";

export const handle = { sheets: ["writing"] } satisfies RouteHandle;

export const loader = guardLoader("_app.standards.$code_.draft_.parts_.$part", async (visit) => {
	const { read, tables, params, actor } = visit;
	const draft = await loadDraft(read, tables, params.code ?? "");
	if (!draft) refuse(404);
	if (!may(actor, "edit-draft", draft.standard)) refuse(403);
	const { parts, ...facts } = await editorFacts(visit, draft);
	const part = parts.find((one) => one.id === params.part);
	if (!part) refuse(404);
	const sections = parts
		.filter((one) => one.kind === "section")
		.map(({ id, words }) => ({ id, heading: words.heading }));
	return { title: facts.title, facts, part, sections };
});

/** Saves a part's words without a script; what cannot be saved stands on the page beside what stands in the draft. */
export const action = guardAction(
	"_app.standards.$code_.draft_.parts_.$part",
	async ({ request, storage, actor, params, clock }) => {
		const { code = "", part = "" } = params;
		const form = await readForm(request, partForm);
		if (!form.ok) return data({ problem: form.problems[0], theirs: undefined, values: form.values }, { status: 422 });
		const { seen, language, try: tried, leadIn: given, ...words } = form.value;
		const [, lead, text] = /^(keep|drop):([\s\S]*)$/.exec(tried ?? "") ?? [];
		if (text !== undefined) words.text = text;
		const leadIn = lead === "drop" ? "" : given;
		const input = { code, part, language, seen, words, ...(leadIn === undefined ? {} : { leadIn }) };
		const outcome = await writePart(storage, actor, input, clock);
		if (outcome.ok) {
			const [path, hash] = draftPath(code, outcome.value.key ?? `part-${part}`).split("#");
			return goTo(`${path}?language=${language}#${hash}`);
		}
		const { problem, theirs } = outcome;
		if (problem.code === "forbidden") refuse(403);
		const kept = Object.entries(words).map(([label, typed]) => ({ label, text: typed ?? "" }));
		if (statusOf(problem) === 404)
			refuse(
				404,
				"",
				kept.filter(({ text: typed }) => typed),
			);
		return data({ problem, theirs, values: form.values }, { status: statusOf(problem) });
	},
);

export default function PartRoute() {
	const answer = useActionData<typeof action>();
	return <PartPage {...useLoaderData<typeof loader>()} {...(answer ? { answer } : {})} />;
}
