import { standardPath } from "#app/features/standards/paths.ts";
import { aboutTime, changeWords } from "#app/features/standards/reading/components/change-words.ts";
import { ConfirmButton } from "#app/features/standards/reading/components/confirm-reading.tsx";
import type { OwnChanges } from "#app/features/standards/reading/own-changes-page.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { KeptFragment } from "#app/platform/kept-fragment.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** Only the rules that changed since the reader's own last confirmation, and the confirmation at the end. */
export function OwnChangesPage({ changes }: { changes: OwnChanges }) {
	const t = useT();
	const { code, heading, number, since, summary } = changes;
	const nothing = summary.reworded + summary.added + summary.passages + summary.removed === 0;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={t("reading.changed.title")}
				sub={t("reading.changed.since", { number, since, moment: changes.sinceOn })}
			/>
			<p>
				<strong>{changeWords(t, summary)}</strong>: {aboutTime(t, summary.seconds)}
				{changes.due ? (
					<>
						<br />
						{t("standards.confirm.due", { day: changes.due })}
					</>
				) : null}
			</p>
			<p className="hint mt-3">
				<b>{t("standards.reader.note")}:</b> {changes.note}
			</p>
			{nothing ? <p className="read mt-4">{t("reading.changed.same")}</p> : <KeptFragment of={changes.text} />}
			<div className="confirm no-print mt-6">
				<p className="mb-3 read">{t("reading.changed.end", { number })}</p>
				<div className="row">
					<ConfirmButton code={code} number={number} since={since} />
					<ButtonLink kind="quiet" href={standardPath(code)}>
						{t("reading.changed.whole")}
					</ButtonLink>
				</div>
			</div>
		</div>
	);
}
