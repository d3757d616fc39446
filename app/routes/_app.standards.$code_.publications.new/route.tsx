import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/features/standards/policy.ts";
import { publicationPreview } from "#app/features/standards/publication.queries.server.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { answerStatus } from "#app/features/standards/review/answer-status.ts";
import { findReview } from "#app/features/standards/review/find-review.server.ts";
import { publicationForm } from "#app/features/standards/review/publication.form.ts";
import { schedulePublication } from "#app/features/standards/review/schedule-publication.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { momentAt } from "#app/platform/local-moment.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PublicationPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.publications.new",
	async ({ actor, storage, params, t, clock }) => {
		const code = params.code ?? "";
		const found = await findReview(storage, actor, code);
		const preview = found && (await publicationPreview(storage, actor, code, clock.now()));
		if (!found || !preview) refuse(404);
		const edits = may(actor, "edit-draft", found.standard);
		return { title: t("standards.publish.title", { number: preview.number }), token: randomUUID(), edits, ...preview };
	},
);

export const action = guardAction(
	"_app.standards.$code_.publications.new",
	async ({ actor, storage, params, request, clock }) => {
		const code = params.code ?? "";
		const now = clock.now();
		const found = await findReview(storage, actor, code);
		const preview = await publicationPreview(storage, actor, code, now);
		if (preview && !found) refuse(404);
		const form = await readForm(request, publicationForm);
		if (!form.ok)
			return preview ? data({ problems: form.problems, values: form.values }, { status: 422 }) : refuse(404);
		const { when, publishOn, publishAt, ...chosen } = form.value;
		const input = { ...chosen, dueOn: chosen.dueOn || null };
		const published =
			when === "later" && preview
				? await schedulePublication(
						storage,
						actor,
						code,
						input,
						publishOn === "" ? now : momentAt(actor.timeZone, publishOn, publishAt),
						now,
					)
				: await publishVersion(storage, actor, code, input, now);
		if (published.ok) return goTo(published.value.leadsTo);
		if (!preview) refuse(404);
		return data({ problems: [published.problem], values: form.values }, { status: answerStatus(published.problem) });
	},
);

export default function PublicationRoute() {
	return <PublicationPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
