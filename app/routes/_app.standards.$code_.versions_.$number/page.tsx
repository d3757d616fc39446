import { VersionView } from "#app/features/standards/components/version-view.tsx";
import { pastDraftPath, standardPath } from "#app/features/standards/paths.ts";
import type { ShownVersion } from "#app/features/standards/reader-page.server.ts";
import { ConfirmBanner, ConfirmEnd } from "#app/features/standards/reading/components/confirm-reading.tsx";
import { StandardLeads, StandardNotices } from "#app/features/standards/review/components/standard-notices.tsx";
import type { ReaderNotices } from "#app/features/standards/review/reader-notices.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";

/** One version in full; an older one under a broad strip that leads to the current one. */
export function PastVersionPage({ version, notices }: { version: ShownVersion; notices: ReaderNotices }) {
	const t = useT();
	if (version.number === version.latest) {
		return (
			<VersionView
				version={version}
				banner={
					<>
						<StandardNotices notices={notices} />
						{notices.withdrawn ? null : <ConfirmBanner version={version} />}
					</>
				}
				end={
					<>
						{notices.withdrawn ? null : <ConfirmEnd version={version} />}
						<StandardLeads notices={notices} />
					</>
				}
			/>
		);
	}
	return (
		<VersionView
			version={version}
			banner={
				<Banner
					kind="past"
					label={t("standards.past.label")}
					actions={
						<>
							<ButtonLink href={standardPath(version.code)}>{t("standards.past.open")}</ButtonLink>
							{version.may.edit ? (
								<ButtonLink kind="quiet" href={pastDraftPath(version.code, version.number)}>
									{t("changes.start.title")}
								</ButtonLink>
							) : null}
						</>
					}
				>
					{t("standards.past.says", { number: version.number, latest: version.latest })}
				</Banner>
			}
			end={<StandardLeads notices={notices} />}
		/>
	);
}
