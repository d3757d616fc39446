import { VersionView } from "#app/features/standards/components/version-view.tsx";
import type { ShownVersion } from "#app/features/standards/reader-page.server.ts";
import { ConfirmBanner, ConfirmEnd } from "#app/features/standards/reading/components/confirm-reading.tsx";
import { StandardLeads, StandardNotices } from "#app/features/standards/review/components/standard-notices.tsx";
import type { ReaderNotices } from "#app/features/standards/review/reader-notices.server.ts";

/** The version in force, or the last one of a withdrawn standard, as its readers open it. */
export function ReaderPage({ version, notices }: { version: ShownVersion; notices: ReaderNotices }) {
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
