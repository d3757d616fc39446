import { useT } from "#app/messages/translator-context.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Table } from "#app/ui/table.tsx";

/** All kinds of entries and who sees them, from the settings of today. */
export function WhoSeesWhatPage({ quietWork, coachForVisitors }: { quietWork: boolean; coachForVisitors: boolean }) {
	const t = useT();
	const rows = [
		...["praiseCompany", "praiseTeam", "praiseReceiver", "praiseAsked", "praiseDraft", "praiseUndone"],
		...["reactions", "takeUps", "reports", "stories"],
		quietWork ? "quietOn" : "quietOff",
		...["practice", "wording", "requests"],
		...["exports", "standards", "drafts", "confirmations"],
		coachForVisitors ? "coachOn" : "coachOff",
		"addresses",
	];
	const keepers = ["answerFirst", "judgements", "rewards", "record"];
	const feedback = ["entry", "answers", "draft", "withdrawn", "report"];
	const ideas = ["signed", "keepers", "support", "comments", "reports", "ideaDraft", "essayDraft", "essaySent"];
	const words = (name: string, column: string) => {
		const key = `${name}.${column}`;
		return t.has(key) ? t.dynamic(key) : "";
	};
	return (
		<div className="page">
			<PageHead title={t("praise.whoSees.title")} sub={t("praise.whoSees.sub")} />
			<Table
				caption={t("praise.whoSees.title")}
				captionHidden
				columns={[
					{ label: t("praise.whoSees.entry") },
					{ label: t("praise.whoSees.sees") },
					{ label: t("praise.whoSees.stays") },
				]}
				rows={[
					...rows.map((row) => `praise.whoSees.rows.${row}`),
					...keepers.map((row) => `keepers.whoSees.${row}`),
					...feedback.map((row) => `feedback.whoSeesRows.${row}`),
					...ideas.map((row) => `ideas.whoSeesRows.${row}`),
				].map((name) => ({ key: name, cells: [words(name, "entry"), words(name, "sees"), words(name, "note")] }))}
			/>
		</div>
	);
}
