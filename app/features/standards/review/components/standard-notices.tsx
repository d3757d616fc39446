import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { draftPath, logPath, reviewDatePath, versionDiscussionPath, withdrawalPath } from "../../paths.ts";
import type { ReaderNotices } from "../reader-notices.server.ts";

/** Over the text: that the standard is withdrawn and why, or that its review date has passed. */
export function StandardNotices({ notices: { code, withdrawn, passed } }: { notices: ReaderNotices }) {
	const t = useT();
	if (withdrawn) {
		return (
			<Banner kind="past" label={t("review.withdrawal.label")}>
				{t("review.withdrawal.says", withdrawn)}
			</Banner>
		);
	}
	if (!passed) return null;
	return (
		<Banner
			kind={passed.own ? "act" : "past"}
			label={t("review.date.label")}
			actions={passed.own ? <ButtonLink href={reviewDatePath(code)}>{t("review.date.open")}</ButtonLink> : null}
		>
			{passed.own
				? t("review.date.passedOwner", { day: passed.day })
				: t("review.date.passed", { day: passed.day, name: passed.owner })}
		</Banner>
	);
}

/** After the text, for those with a part in it: how it came about, and what its owner can do with it. */
export function StandardLeads({ notices: { code, number, leads } }: { notices: ReaderNotices }) {
	const t = useT();
	if (!Object.values(leads).includes(true)) return null;
	return (
		<div className="row no-print mt-4">
			{leads.draft ? <ButtonLink href={draftPath(code)}>{t("standards.reader.edit")}</ButtonLink> : null}
			{leads.log ? (
				<ButtonLink kind="quiet" href={logPath(code)}>
					{t("review.log.open")}
				</ButtonLink>
			) : null}
			{leads.discussion ? (
				<ButtonLink kind="quiet" href={versionDiscussionPath(code, number)}>
					{t("review.discussion.see")}
				</ButtonLink>
			) : null}
			{leads.date ? (
				<ButtonLink kind="quiet" href={reviewDatePath(code)}>
					{t("review.date.title")}
				</ButtonLink>
			) : null}
			{leads.withdrawal ? (
				<ButtonLink kind="quiet" href={withdrawalPath(code)}>
					{t("review.withdrawal.open")}
				</ButtonLink>
			) : null}
		</div>
	);
}
