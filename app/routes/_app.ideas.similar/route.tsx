import { useLoaderData } from "@remix-run/react";
import { SimilarIdeas } from "#app/features/ideas/components/similar-ideas.tsx";
import { similarToFields } from "#app/features/ideas/new-idea-page.server.ts";
import { boardPath } from "#app/features/ideas/paths.ts";
import { typedIdea } from "#app/features/ideas/propose-idea.form.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { guardLoader } from "#app/platform/guard.server.ts";
import { plainText } from "#app/platform/read-form.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { PageHead } from "#app/ui/page-head.tsx";

const longest = 300;

/** Ideas that are like what an address holds; the form of a new idea takes its list from here while somebody types. */
export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.ideas.similar", async ({ actor, storage, url, clock, t }) => {
	const given = (name: string) => plainText((url.searchParams.get(name) ?? "").slice(0, longest)).trim();
	const tags = url.searchParams.getAll("tags").slice(0, 20).join("\n");
	const fields = { title: given("title"), text: given("text"), rule: given("rule"), place: given("place"), tags };
	return {
		title: t("ideas.similar.title"),
		cards: await similarToFields(storage, actor, typedIdea(fields), clock.now()),
	};
});

export default function SimilarRoute() {
	const t = useT();
	const { cards } = useLoaderData<typeof loader>();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={boardPath()}>{t("ideas.title")}</a>} title={t("ideas.similar.title")} />
			<form method="post">
				<SimilarIdeas cards={cards} />
			</form>
		</div>
	);
}
