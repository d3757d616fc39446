import { VersionView } from "#app/features/standards/components/version-view.tsx";
import type { ShownVersion } from "#app/features/standards/reader-page.server.ts";
import { ConfirmBanner, ConfirmEnd } from "#app/features/standards/reading/components/confirm-reading.tsx";

/** The version in force, as its readers open it. */
export function ReaderPage({ version }: { version: ShownVersion }) {
	return (
		<VersionView
			version={version}
			banner={<ConfirmBanner version={version} />}
			end={<ConfirmEnd version={version} />}
		/>
	);
}
