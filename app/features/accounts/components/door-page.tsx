import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { usePageFacts } from "#app/platform/page-context.tsx";
import { Door } from "#app/ui/door.tsx";

/** The company's own words at its door; without them the product's. */
export interface DoorWords {
	words: string | null;
	company: string | null;
	/** Whether visitors may try the coach. */
	coach?: boolean;
}

/** A page before signing in, with its words. */
export function DoorPage({
	title,
	lead,
	door,
	children,
}: {
	title: string;
	lead?: string;
	door: DoorWords;
	children: ReactNode;
}) {
	const t = useT();
	const { path } = usePageFacts();
	return (
		<Door
			labels={{
				product: t("frame.product"),
				skip: t("accounts.door.skip"),
				chooseLanguage: t("frame.chooseLanguage"),
				theme: t("frame.theme"),
			}}
			title={title}
			{...(lead ? { lead } : {})}
			words={door.words ?? t("accounts.door.promise")}
			{...(door.company ? { wordsFrom: door.company } : {})}
			language={t.language}
			path={path}
		>
			{children}
		</Door>
	);
}
