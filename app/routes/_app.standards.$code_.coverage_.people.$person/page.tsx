import { coveragePath, standardPath } from "#app/features/standards/paths.ts";
import { exemptionEndPath, exemptionPath, reminderPath } from "#app/features/standards/reading/paths.ts";
import type { ReaderFacts } from "#app/features/standards/reading/person-page.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Table } from "#app/ui/table.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";

const settled = ["reminded", "excused", "asked"] as const;

/** How one person stands with one standard, and what may be done for them. */
export function ReaderCoveragePage({ facts, done }: { facts: ReaderFacts; done: string | null }) {
	const t = useT();
	const { code, heading, person, state, acts, exemption } = facts;
	const news = settled.find((one) => one === done);
	return (
		<div className="page stack">
			<PageHead
				kicker={
					<>
						<a href={standardPath(code)}>{heading}</a>, <a href={coveragePath(code)}>{t("reading.person.state")}</a>
					</>
				}
				title={person.name}
				sub={person.occupation}
			/>
			{news ? (
				<Banner kind="calm" label={t("reading.person.label")}>
					{t(`reading.person.done.${news}`)}
				</Banner>
			) : null}
			<Facts>
				{state ? (
					<Tag kind={state === "confirmed" ? "done" : undefined}>{t(`reading.coverage.state.${state}`)}</Tag>
				) : (
					<span>{t("reading.person.notAsked")}</span>
				)}
				{facts.due ? (
					<span>
						{t("reading.person.due")}: {facts.due}
					</span>
				) : null}
			</Facts>
			{exemption ? (
				<p className="read">
					{t("reading.person.excused", { day: exemption.day, name: exemption.by, reason: exemption.reason })}
				</p>
			) : null}
			<Reminding facts={facts} />
			<Confirmations facts={facts} />
			{acts?.endExcuse ? (
				<form method="post" action={exemptionEndPath(code, person.publicId)}>
					<Button>{t("reading.person.endExcuse")}</Button>
				</form>
			) : null}
			{acts?.excuse && state !== "confirmed" ? (
				<Fold summary={t("reading.person.excuse")}>
					<form method="post" action={exemptionPath(code, person.publicId)} className="narrow">
						<Field
							name="reason"
							label={t("reading.person.reason")}
							hint={t("reading.person.reasonHint")}
							required
							maxLength={300}
							autoComplete="off"
						/>
						<Button>{t("reading.person.excuseButton")}</Button>
					</form>
				</Fold>
			) : null}
			{facts.past.length > 0 ? (
				<section>
					<h2>{t("reading.person.past")}</h2>
					<ul>
						{facts.past.map(({ id, from, to, by, reason }) => (
							<li key={id}>{t("reading.person.pastRow", { from, to, name: by, reason })}</li>
						))}
					</ul>
				</section>
			) : null}
		</div>
	);
}

function Reminding({ facts: { code, person, acts, reminders } }: { facts: ReaderFacts }) {
	const t = useT();
	if (!acts?.remind && !acts?.peace && reminders.length === 0) return null;
	return (
		<section>
			<h2 className="mb-3">{t("reading.person.reminders")}</h2>
			{acts?.remind ? (
				<form method="post" action={reminderPath(code, person.publicId)} className="mb-3">
					<Button kind="main">{t("reading.person.remind")}</Button>
				</form>
			) : null}
			{acts?.peace ? <p className="hint">{t("reading.person.remindAgain", acts.peace)}</p> : null}
			<ul>
				{reminders.map(({ id, day, by }) => (
					<li key={id}>{by ? t("reading.person.byHand", { day, name: by }) : t("reading.person.byRhythm", { day })}</li>
				))}
			</ul>
		</section>
	);
}

function Confirmations({ facts: { confirmations } }: { facts: ReaderFacts }) {
	const t = useT();
	return (
		<section aria-labelledby="confirmations">
			<h2 id="confirmations" className="mb-3">
				{t("reading.person.confirmations")}
			</h2>
			{confirmations.length === 0 ? (
				<Empty>{t("reading.person.noConfirmation")}</Empty>
			) : (
				<Table
					caption={t("reading.person.confirmations")}
					captionHidden
					columns={[
						{ label: t("reading.person.version") },
						{ label: t("reading.person.moment") },
						{ label: t("reading.person.shown") },
						{ label: t("reading.person.record") },
					]}
					rows={confirmations.map(({ number, on, since, shown, record }) => ({
						key: String(number),
						cells: [
							t("standards.version", { number }),
							on,
							since === null ? t("reading.person.whole") : t("reading.person.changes", { since, count: shown }),
							<a key="record" href={record}>
								{t("reading.person.record")}
							</a>,
						],
					}))}
				/>
			)}
		</section>
	);
}
