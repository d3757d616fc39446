import { LanguageField, TimeZoneField } from "#app/features/accounts/components/account-fields.tsx";
import { DoneNote } from "#app/features/accounts/components/done-note.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import type { OwnPage } from "#app/features/accounts/own-page.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { usePageFacts } from "#app/platform/page-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Table } from "#app/ui/table.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import { OwnPlaces } from "./own-places.tsx";

export function MePage({ done, problems, values = {}, ...own }: OwnPage & FormAnswer & { done: string | null }) {
	const t = useT();
	const { singleKeys } = usePageFacts();
	return (
		<div className="page stack">
			<PageHead title={own.name} sub={t("accounts.me.sub", { userName: own.userName })} />
			<DoneNote done={done} />
			<Facts>
				{own.roles.map((role) => (
					<span key={role}>{t(`accounts.role.${role}`)}</span>
				))}
				{own.teams.map((team) => (
					<span key={`${team.name} ${team.place}`}>
						{team.name}: {t(`accounts.place.${team.place}`)}
					</span>
				))}
				{own.email ? <span>{own.email}</span> : null}
			</Facts>
			<OwnPlaces />
			<section aria-labelledby="settings">
				<h2 id="settings">{t("accounts.me.settings")}</h2>
				<FormProblems t={t} problems={problems} />
				<form method="post" action="/me" className="sheet margin-form">
					<LanguageField
						t={t}
						problems={problems}
						label={t("accounts.me.language")}
						value={values.language ?? own.language}
					/>
					<TimeZoneField t={t} problems={problems} value={values.timeZone ?? own.timeZone} />
					<p>
						<Button kind="main">{t("accounts.save")}</Button>
					</p>
				</form>
			</section>
			<section aria-labelledby="keys" className="js-only">
				<h2 id="keys">{t("accounts.me.keys")}</h2>
				<p className="sub mb-4">{t("accounts.me.keysLead")}</p>
				<p>
					<Button type="button" data-keys-switch aria-pressed={singleKeys}>
						{t("accounts.me.keysSwitch")}
					</Button>
				</p>
			</section>
			<section aria-labelledby="sessions">
				<h2 id="sessions">{t("accounts.me.sessions")}</h2>
				<p className="sub mb-4">{t("accounts.me.sessionsLead")}</p>
				<SessionsTable sessions={own.sessions} />
				<div className="row mt-5">
					<ButtonLink href="/password">{t("accounts.me.changePassword")}</ButtonLink>
					{own.sessions.length > 1 ? (
						<form method="post" action="/me/sessions">
							<Button name="session" value="others">
								{t("accounts.me.endOthers")}
							</Button>
						</form>
					) : null}
				</div>
			</section>
		</div>
	);
}

function SessionsTable({ sessions }: Pick<OwnPage, "sessions">) {
	const t = useT();
	return (
		<Table
			caption={t("accounts.me.sessions")}
			captionHidden
			columns={[
				{ label: t("accounts.me.device") },
				{ label: t("accounts.me.kind") },
				{ label: t("accounts.me.lastUsed") },
				{ label: t("accounts.me.act"), end: true },
			]}
			rows={sessions.map((session) => ({
				key: String(session.id),
				cells: [
					<span key="device">
						{session.device || t("accounts.me.unknownDevice")}{" "}
						{session.current ? <Tag kind="done">{t("accounts.me.current")}</Tag> : null}
					</span>,
					t(`accounts.me.kinds.${session.kind}`),
					session.lastUsed,
					session.current ? null : (
						<form key="end" method="post" action="/me/sessions">
							<Button small name="session" value={session.id} hiddenWords={`: ${session.device}, ${session.lastUsed}`}>
								{t("accounts.me.end")}
							</Button>
						</form>
					),
				],
			}))}
		/>
	);
}
