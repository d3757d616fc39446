import { randomUUID } from "node:crypto";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/features/standards/policy.ts";
import { publicationPreview } from "#app/features/standards/publication.queries.server.ts";
import { publishVersionForm } from "#app/features/standards/publish-version.form.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import { readForm } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { PublicationPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.publications.new",
	async ({ actor, storage, params, t, clock }) => {
		const preview = await publicationPreview(storage, actor, params.code ?? "", clock.now());
		if (!preview) refuse(404);
		if (!may(actor, "publish", preview.subject)) refuse(403);
		const { subject: _, ...shown } = preview;
		return { title: t("standards.publish.title", { number: preview.number }), token: randomUUID(), ...shown };
	},
);

export const action = guardAction(
	"_app.standards.$code_.publications.new",
	async ({ actor, storage, params, request, clock }) => {
		const preview = await publicationPreview(storage, actor, params.code ?? "", clock.now());
		const form = await readForm(request, publishVersionForm);
		if (preview && !may(actor, "publish", preview.subject)) refuse(403);
		if (!form.ok)
			return preview ? data({ problems: form.problems, values: form.values }, { status: 422 }) : refuse(404);
		const input = { ...form.value, dueOn: form.value.dueOn || null };
		const published = await publishVersion(storage, actor, params.code ?? "", input, clock.now());
		if (published.ok) return goTo(published.value.leadsTo);
		if (!preview) refuse(404);
		const stale = published.problem.code.endsWith(".stale");
		return data({ problems: [published.problem], values: form.values }, { status: stale ? 409 : 422 });
	},
);

export default function PublicationRoute() {
	return <PublicationPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
