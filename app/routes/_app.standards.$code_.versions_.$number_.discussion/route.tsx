import { useLoaderData } from "@remix-run/react";
import { pastDiscussion } from "#app/features/standards/review/past-discussion.server.ts";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { PastDiscussionPage } from "./page.tsx";

export const loader = guardLoader(
	"_app.standards.$code_.versions_.$number_.discussion",
	async ({ actor, storage, params, clock, t }) => {
		const found = await pastDiscussion(storage, actor, params.code ?? "", Number(params.number), clock.now());
		if (!found) refuse(404);
		return { title: t("review.discussion.past", { number: found.number }), ...found };
	},
);

export default function PastDiscussionRoute() {
	return <PastDiscussionPage {...useLoaderData<typeof loader>()} />;
}
