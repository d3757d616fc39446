import { DoorPage, type DoorWords } from "#app/features/accounts/components/door-page.tsx";
import { CoachDesk, type DeskFacts } from "#app/features/coach/components/coach-desk.tsx";
import { useT } from "#app/messages/translator-context.tsx";
import { AppFrame, type FrameFacts } from "#app/platform/app-frame.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	frame: FrameFacts | null;
	door: DoorWords | null;
	companyWords: DeskFacts["companyWords"];
	sent: Partial<DeskFacts> | undefined;
}

/** The coach's own page: inside the frame for those who work here, at the door for visitors. */
export function CoachPage({ frame, door, companyWords, sent = {} }: Facts) {
	const t = useT();
	const facts: DeskFacts = {
		kind: "rule",
		language: "auto",
		text: "",
		coached: null,
		problem: null,
		...sent,
		companyWords,
	};
	if (frame) {
		return (
			<AppFrame {...frame}>
				<div className="page">
					<PageHead title={t("coach.page.title")} sub={t("coach.page.sub")} />
					<CoachDesk {...facts} />
				</div>
			</AppFrame>
		);
	}
	return (
		<DoorPage title={t("coach.page.title")} lead={t("coach.page.sub")} door={door ?? { words: null, company: null }}>
			<CoachDesk {...facts} />
			<p className="mt-5">
				<a href="/sign-in">{t("coach.page.toDoor")}</a>
			</p>
		</DoorPage>
	);
}
