import { ProofField } from "#app/features/accounts/components/account-fields.tsx";
import { DoneNote } from "#app/features/accounts/components/done-note.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { PersonFields } from "#app/features/accounts/components/person-fields.tsx";
import { StateTag } from "#app/features/accounts/components/state-tag.tsx";
import type { Place } from "#app/features/accounts/model.ts";
import {
	peoplePath,
	personDisablingPath,
	personLinksPath,
	personPath,
	teamPagePath,
	temporaryPasswordPath,
} from "#app/features/accounts/paths.ts";
import type { PersonDetails } from "#app/features/accounts/people.model.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts } from "#app/ui/tag.tsx";

type ShownPerson = Omit<PersonDetails, "id" | "createdAt" | "disabledAt"> & { since: string; disabled: boolean };

interface PersonFacts extends FormAnswer {
	done: string | null;
	proof: boolean;
	mayDisable: boolean;
	person: ShownPerson;
	teams: { publicId: string; name: string; place: Place }[];
}

export function PersonPage({ done, proof, mayDisable, person, teams, problems, values }: PersonFacts) {
	const t = useT();
	const path = personPath(person.publicId);
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={peoplePath}>{t("admin.people.title")}</a>}
				title={
					<>
						{person.name} <StateTag state={person.state} />
					</>
				}
				sub={person.occupation}
			/>
			<DoneNote done={done} />
			<Facts>
				<span>{t("admin.person.since", { day: person.since })}</span>
				{teams.map((team) => (
					<span key={team.publicId}>
						<a href={teamPagePath(team.publicId)}>{team.name}</a>: {t(`accounts.place.${team.place}`)}
					</span>
				))}
			</Facts>
			<section aria-labelledby="entrance">
				<h2 id="entrance">{t("admin.person.entrance")}</h2>
				<p className="sub mb-4">{t(`admin.person.entranceLead.${person.state}`)}</p>
				<div className="row">
					{person.disabled ? null : (
						<>
							<ButtonLink href={personLinksPath(person.publicId)} icon="link">
								{t(person.hasPassword ? "admin.link.resetTitle" : "admin.link.inviteTitle")}
							</ButtonLink>
							<ButtonLink href={temporaryPasswordPath(person.publicId)} icon="lock">
								{t("admin.temporary.title")}
							</ButtonLink>
						</>
					)}
					{mayDisable ? (
						<ButtonLink href={personDisablingPath(person.publicId)}>
							{t(person.disabled ? "admin.disabling.enableTitle" : "admin.disabling.title")}
						</ButtonLink>
					) : null}
				</div>
			</section>
			<section aria-labelledby="facts">
				<h2 id="facts">{t("admin.person.facts")}</h2>
				<FormProblems t={t} problems={problems} />
				<form method="post" action={path} className="sheet margin-form">
					<PersonFields
						t={t}
						problems={problems}
						values={{
							...person,
							email: person.email ?? "",
							...values,
							roles: values ? (values.roles?.split("\n") ?? []) : person.roles,
						}}
					/>
					<ProofField t={t} problems={problems} needed={proof} />
					<p>
						<Button kind="main">{t("accounts.save")}</Button>
					</p>
				</form>
			</section>
		</div>
	);
}
