import type { Translate } from "#app/messages/translator.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { Table } from "#app/ui/table.tsx";
import { Person, Tag } from "#app/ui/tag.tsx";
import { places } from "../model.ts";
import { membershipEndPath, personPath, teamMembersPath, teamPagePath } from "../paths.ts";
import type { ShownMember, ShownTeam } from "../teams.model.ts";

/** Who is and was in a team. */
export function MembersTable({
	t,
	team,
	members,
	today,
}: {
	t: Translate;
	team: string;
	members: readonly ShownMember[];
	today: string;
}) {
	if (members.length === 0) return <Empty>{t("admin.team.empty")}</Empty>;
	return (
		<Table
			caption={t("admin.team.members")}
			captionHidden
			columns={[
				{ label: t("admin.person.name") },
				{ label: t("admin.team.place") },
				{ label: t("admin.team.time") },
				{ label: t("admin.team.act"), end: true },
			]}
			rows={members.map((member) => ({
				key: String(member.membershipId),
				lead: member.place === "leader" && !member.over,
				cells: [
					<a key="name" href={personPath(member.publicId)}>
						<Person name={member.name} />
					</a>,
					<span key="place">
						{t(`accounts.place.${member.place}`)} {member.over ? <Tag>{t("admin.team.over")}</Tag> : null}
					</span>,
					member.until
						? t("admin.team.fromUntil", { from: member.from, until: member.until })
						: t("admin.team.from", { from: member.from }),
					member.until ? null : (
						<form key="end" method="post" action={membershipEndPath(team, member.membershipId)}>
							<input type="hidden" name="untilDay" value={today} />
							<Button small hiddenWords={`: ${member.name}`}>
								{t("admin.team.end")}
							</Button>
						</form>
					),
				],
			}))}
		/>
	);
}

/** Finds somebody by name, and adds them with a place and a first day. */
export function MemberFinder({
	t,
	team,
	found,
	search,
	today,
}: {
	t: Translate;
	team: string;
	found: ShownTeam["found"];
	search: string;
	today: string;
}) {
	return (
		<div className="stack">
			<form action={`${teamPagePath(team)}#join`} className="row">
				<Field name="q" id="member-q" type="search" label={t("admin.team.search")} defaultValue={search} />
				<Button>{t("admin.people.find")}</Button>
			</form>
			{found === null ? null : found.length === 0 ? (
				<p>{t("admin.team.nobody")}</p>
			) : (
				<form method="post" action={teamMembersPath(team)} className="sheet margin-form">
					<RadioGroup
						name="person"
						legend={t("admin.team.who")}
						required
						choices={found.map((person) => ({
							value: person.publicId,
							label: person.name,
							hint: person.occupation,
						}))}
						{...(found.length === 1 && found[0] ? { defaultValue: found[0].publicId } : {})}
					/>
					<Select
						name="place"
						label={t("admin.team.place")}
						options={places.map((place) => ({ value: place, label: t(`accounts.place.${place}`) }))}
						defaultValue="member"
					/>
					<Field name="fromDay" type="date" label={t("admin.team.firstDay")} required defaultValue={today} />
					<p>
						<Button kind="main" icon="plus">
							{t("admin.team.add")}
						</Button>
					</p>
				</form>
			)}
		</div>
	);
}
