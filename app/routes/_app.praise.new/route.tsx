import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Sheet } from "#app/features/praise/components/sheet.tsx";
import { keepPraiseDraft } from "#app/features/praise/draft.server.ts";
import { givePraiseForm, type PraiseFields, typedFields } from "#app/features/praise/give-praise.form.ts";
import { givePraise } from "#app/features/praise/give-praise.server.ts";
import { praisePath } from "#app/features/praise/paths.ts";
import { seenBySentence } from "#app/features/praise/sentences.ts";
import { acted, adviceOn, beginning, sheetFacts } from "#app/features/praise/sheet-page.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export const handle = {
	hydrates: true,
	messages: ["accounts", "coach", "praise", "standards", "writing"],
} satisfies RouteHandle;

export const loader = guardLoader("_app.praise.new", async ({ actor, storage, url, clock, t }) => {
	const named = { to: url.searchParams.get("to"), rule: url.searchParams.get("rule") };
	const fields = await beginning(storage, actor, named);
	return { title: t("praise.new.title"), sheet: await sheetFacts(storage, actor, fields, clock.now()) };
});

export const action = guardAction("_app.praise.new", async ({ actor, request, storage, clock, t }) => {
	const form = await readForm(request, givePraiseForm);
	const now = clock.now();
	const again = async (fields: PraiseFields, more: Parameters<typeof sheetFacts>[4], status = 422) =>
		data(await sheetFacts(storage, actor, fields, now, more), { status });
	if (!form.ok) return again(typedFields(form.values), { problems: form.problems.map(ofWho) });
	const { token, who = "", which = "", act = "send", asIs, try: tried, ...fields } = form.value;
	if (act === "keep") {
		await keepPraiseDraft(storage, actor, fields, now);
		return goTo(praisePath);
	}
	if (act !== "send" || tried !== undefined) {
		const changed = await acted(storage, actor, fields, act, tried);
		const advice = tried === undefined ? null : await adviceOn(storage, actor, changed);
		return again(changed, { who: act.startsWith("add:") ? "" : who, which, advice, token }, 200);
	}
	const advice = asIs || fields.deed === "" ? null : await adviceOn(storage, actor, fields);
	const sheet = await sheetFacts(storage, actor, fields, now, { advice, token });
	if (advice) return data(sheet);
	const sentence = seenBySentence(t, fields.visibility, sheet.receivers);
	const outcome = await givePraise(storage, actor, { ...fields, token, sentence }, now);
	if (outcome.ok) return goTo(outcome.value.leadsTo);
	return again(fields, { token, problems: [outcome.problem] });
});

/** Whom the praise is for stands under the field that is typed in. */
function ofWho(problem: Problem): Problem {
	return problem.field === "to" ? { ...problem, field: "who" } : problem;
}

export default function NewPraiseRoute() {
	const t = useT();
	const { sheet } = useLoaderData<typeof loader>();
	const sent = useActionData<typeof action>();
	return (
		<div className="page narrow">
			<PageHead title={t("praise.new.title")} />
			<Sheet {...(sent ?? sheet)} />
		</div>
	);
}
