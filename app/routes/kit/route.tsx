import { useLoaderData } from "@remix-run/react";
import { guardLoader } from "#app/platform/guard.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import styles from "#app/styles/kit.css?url";
import { LANGUAGES } from "#app/ui/languages.tsx";
import { KitPage } from "./page.tsx";

/** For developers; a production server shows it only with SB_KIT=1. */
export const loader = guardLoader("kit", async ({ url, language }) => {
	if (process.env.NODE_ENV === "production" && process.env.SB_KIT !== "1") refuse(404);
	const asked = url.searchParams.get("language");
	return { title: "Kit", language: LANGUAGES.find(({ code }) => code === asked)?.code ?? language };
});

export default function Kit() {
	const { language } = useLoaderData<typeof loader>();
	return (
		<>
			<link rel="stylesheet" href={styles} />
			<main className="main" id="content">
				<KitPage language={language} />
			</main>
		</>
	);
}
