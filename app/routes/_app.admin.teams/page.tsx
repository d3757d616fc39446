import { AdminTabs } from "#app/features/accounts/components/admin-tabs.tsx";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { TeamSelect } from "#app/features/accounts/components/team-select.tsx";
import { teamPagePath, teamsPath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag } from "#app/ui/tag.tsx";

interface Facts extends FormAnswer {
	token: string;
	teams: { publicId: string; name: string; depth: number; members: number; leaders: string[]; closed: boolean }[];
}

export function TeamsPage({ token, teams, problems, values = {} }: Facts) {
	const t = useT();
	return (
		<div className="page stack">
			<PageHead title={t("admin.teams.title")} sub={t("admin.teams.sub")} />
			<AdminTabs current={teamsPath} />
			{teams.length === 0 ? (
				<Empty>{t("admin.teams.empty")}</Empty>
			) : (
				<Table
					caption={t("admin.teams.title")}
					captionHidden
					columns={[
						{ label: t("admin.teams.name") },
						{ label: t("admin.teams.leaders") },
						{ label: t("admin.teams.people"), end: true },
					]}
					rows={teams.map((team) => ({
						key: team.publicId,
						lead: team.depth === 0,
						cells: [
							<div key="name" className={`depth-${Math.min(team.depth, 4)}`}>
								<a href={teamPagePath(team.publicId)}>{team.name}</a>{" "}
								{team.closed ? <Tag>{t("admin.teams.closed")}</Tag> : null}
							</div>,
							team.leaders.join(", ") || t("admin.teams.noLeader"),
							String(team.members),
						],
					}))}
				/>
			)}
			<section aria-labelledby="add">
				<h2 id="add">{t("admin.teams.addTitle")}</h2>
				<FormProblems t={t} problems={problems} />
				<form method="post" action={teamsPath} className="sheet margin-form">
					<input type="hidden" name="token" value={values.token ?? token} />
					<Field
						name="name"
						label={t("admin.teams.nameLabel")}
						required
						maxLength={120}
						defaultValue={values.name}
						{...fieldError(t, problems, "name")}
					/>
					<TeamSelect
						t={t}
						teams={teams.filter((team) => !team.closed)}
						value={values.parent ?? ""}
						problems={problems}
					/>
					<p>
						<Button kind="main" icon="plus">
							{t("admin.teams.add")}
						</Button>
					</p>
				</form>
			</section>
		</div>
	);
}
