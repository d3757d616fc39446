import { AdminTabs } from "#app/features/accounts/components/admin-tabs.tsx";
import { StateTag } from "#app/features/accounts/components/state-tag.tsx";
import { newPersonPath, peoplePath, personPath } from "#app/features/accounts/paths.ts";
import { type ListedPerson, type PeopleFilter, peopleFilters } from "#app/features/accounts/people.model.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { Person } from "#app/ui/tag.tsx";

interface Facts {
	people: ListedPerson[];
	next: string | null;
	search: string;
	filter: PeopleFilter;
}

export function PeoplePage({ people, next, search, filter }: Facts) {
	const t = useT();
	const more = next ? `${peoplePath}?${new URLSearchParams({ q: search, show: filter, after: next })}` : undefined;
	return (
		<div className="page stack">
			<PageHead
				title={t("admin.people.title")}
				sub={t("admin.people.sub")}
				actions={
					<ButtonLink href={newPersonPath} kind="main" icon="plus">
						{t("admin.people.add")}
					</ButtonLink>
				}
			/>
			<AdminTabs current={peoplePath} />
			<form action={peoplePath} className="row">
				<Field name="q" id="people-q" type="search" label={t("admin.people.search")} defaultValue={search} />
				<Select
					name="show"
					label={t("admin.people.show")}
					options={peopleFilters.map((one) => ({ value: one, label: t(`admin.people.filter.${one}`) }))}
					defaultValue={filter}
				/>
				<Button>{t("admin.people.find")}</Button>
			</form>
			{people.length === 0 ? (
				<Empty action={<ButtonLink href={newPersonPath}>{t("admin.people.add")}</ButtonLink>}>
					{t("admin.people.empty")}
				</Empty>
			) : (
				<Table
					caption={t("admin.people.title")}
					captionHidden
					columns={[
						{ label: t("admin.person.name") },
						{ label: t("admin.person.userName") },
						{ label: t("admin.person.email") },
						{ label: t("admin.person.occupation") },
						{ label: t("admin.person.roles") },
					]}
					rows={people.map((person) => ({
						key: person.publicId,
						cells: [
							<span key="name" className="row">
								<a href={personPath(person.publicId)}>
									<Person name={person.name} />
								</a>
								<StateTag state={person.state} />
							</span>,
							person.userName,
							person.email ?? t("admin.people.noEmail"),
							person.occupation || t("admin.people.nothing"),
							person.roles.map((role) => t(`accounts.role.${role}`)).join(", ") || t("accounts.role.member"),
						],
					}))}
				/>
			)}
			<Pager {...(more ? { href: more } : {})} more={t("admin.people.more")} label={t("admin.people.pages")} />
		</div>
	);
}
