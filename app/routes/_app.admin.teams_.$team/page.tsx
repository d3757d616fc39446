import { DoneNote } from "#app/features/accounts/components/done-note.tsx";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { MemberFinder, MembersTable } from "#app/features/accounts/components/team-members.tsx";
import { TeamSelect } from "#app/features/accounts/components/team-select.tsx";
import { teamPagePath, teamsPath } from "#app/features/accounts/paths.ts";
import type { ShownTeam } from "#app/features/accounts/teams.model.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tag } from "#app/ui/tag.tsx";

export function TeamPage(facts: ShownTeam & FormAnswer & { done: string | null; search: string }) {
	const t = useT();
	const { team, above, others, members, found, today, done, search, problems, values } = facts;
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={teamsPath}>{t("admin.teams.title")}</a>}
				title={
					<>
						{team.name} {team.closed ? <Tag>{t("admin.teams.closed")}</Tag> : null}
					</>
				}
				sub={above.join(" / ")}
			/>
			<DoneNote done={done} />
			<section aria-labelledby="members">
				<h2 id="members">{t("admin.team.members")}</h2>
				<MembersTable t={t} team={team.publicId} members={members} today={today} />
			</section>
			<section aria-labelledby="join">
				<h2 id="join">{t("admin.team.addTitle")}</h2>
				<MemberFinder t={t} team={team.publicId} found={found} search={search} today={today} />
			</section>
			<section aria-labelledby="change">
				<h2 id="change">{t("admin.team.change")}</h2>
				<FormProblems t={t} problems={problems} />
				<form method="post" action={teamPagePath(team.publicId)} className="sheet margin-form">
					<Field
						name="name"
						label={t("admin.teams.nameLabel")}
						required
						maxLength={120}
						defaultValue={values?.name ?? team.name}
						{...fieldError(t, problems, "name")}
					/>
					<TeamSelect t={t} teams={others} value={values?.parent ?? team.parent} problems={problems} />
					<Checkbox
						name="closed"
						label={t("admin.team.closed")}
						hint={t("admin.team.closedHint")}
						defaultChecked={values ? "closed" in values : team.closed}
						{...fieldError(t, problems, "closed")}
					/>
					<p>
						<Button kind="main">{t("accounts.save")}</Button>
					</p>
				</form>
			</section>
		</div>
	);
}
