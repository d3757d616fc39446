import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { KeptFragment } from "#app/platform/kept-fragment.tsx";
import { ContentsButton } from "#app/ui/contents.tsx";
import { changesPath, newReimportPath, versionsPath } from "../paths.ts";
import type { ShownVersion } from "../reader-page.server.ts";
import { RulesMeter } from "./rules-meter.tsx";

/** A version as a document: contents, definition, stories, sections with their rules. `banner` stands under the head, `end` after the text. */
export function VersionView({ version, banner, end }: { version: ShownVersion; banner: ReactNode; end?: ReactNode }) {
	const t = useT();
	return (
		<div className="reader">
			<KeptFragment of={version.contents} />
			<div className="reader-body">
				<header className="doc-head">
					<p className="kicker">{t("standards.reader.kicker", { code: version.code })}</p>
					<h1>{version.heading}</h1>
					<div className="facts">
						<span>
							<b>{t("standards.version", { number: version.number })}</b>
						</span>
						<span>{t("standards.reader.published", { date: version.publishedOn })}</span>
						<span>{t("standards.reader.owner", { name: version.owner })}</span>
						{version.nextReview ? <span>{t("standards.reader.review", { day: version.nextReview })}</span> : null}
						<span>{t("standards.reader.minutes", { count: version.minutes })}</span>
						<a className="no-print" href={versionsPath(version.code)}>
							{t("standards.reader.history")}
						</a>
						{version.number > 1 ? (
							<a className="no-print" href={changesPath(version.code, version.number - 1, version.number)}>
								{t("changes.link")}
							</a>
						) : null}
						{version.may.edit && version.number === version.latest ? (
							<a className="no-print" href={newReimportPath(version.code)}>
								{t("writing.draft.reimport")}
							</a>
						) : null}
					</div>
				</header>
				{banner}
				<p className="hint mt-4 mb-3">
					<b>{t("standards.reader.note")}:</b> {version.note}
				</p>
				{version.flags ? (
					<div className="mb-4 no-print">
						<RulesMeter flags={version.flags} />
					</div>
				) : null}
				{version.sections > 1 ? <ContentsButton>{t("standards.reader.openContents")}</ContentsButton> : null}
				<KeptFragment of={version.text} />
				{end}
				<p className="print-only facts">
					{t("standards.reader.printed", { code: version.code, number: version.number, date: version.publishedOn })}
				</p>
			</div>
		</div>
	);
}
