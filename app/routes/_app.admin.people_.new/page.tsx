import { ProofField } from "#app/features/accounts/components/account-fields.tsx";
import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { PersonFields } from "#app/features/accounts/components/person-fields.tsx";
import { LinkShown, PasswordShown, type ShownLink } from "#app/features/accounts/components/secret-shown.tsx";
import { newPersonPath, peoplePath } from "#app/features/accounts/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface AddedPerson {
	name: string;
	userName: string;
	path: string;
	link: ShownLink | null;
	temporaryPassword: string | null;
}

interface Facts extends FormAnswer {
	token: string;
	proof: boolean;
	teams: { publicId: string; name: string; depth: number }[];
	language: string;
	timeZone: string;
	today: string;
	added?: AddedPerson;
}

export function NewPersonPage({ added, ...form }: Facts) {
	return added ? <Added {...added} /> : <NewPersonForm {...form} />;
}

function Added({ name, userName, path, link, temporaryPassword }: AddedPerson) {
	const t = useT();
	return (
		<div className="page stack">
			<PageHead kicker={<a href={peoplePath}>{t("admin.people.title")}</a>} title={name} sub={t("admin.new.added")} />
			<div className="margin-form stack">
				{link ? <LinkShown link={link} /> : null}
				{temporaryPassword ? <PasswordShown userName={userName} password={temporaryPassword} /> : null}
			</div>
			<div className="row">
				<ButtonLink href={newPersonPath} kind="main">
					{t("admin.new.another")}
				</ButtonLink>
				<ButtonLink href={path}>{t("admin.new.toPerson")}</ButtonLink>
			</div>
		</div>
	);
}

function NewPersonForm({
	token,
	proof,
	teams,
	language,
	timeZone,
	today,
	problems,
	values = {},
}: Omit<Facts, "added">) {
	const t = useT();
	return (
		<div className="page stack">
			<PageHead
				kicker={<a href={peoplePath}>{t("admin.people.title")}</a>}
				title={t("admin.new.title")}
				sub={t("admin.new.sub")}
			/>
			<FormProblems t={t} problems={problems} />
			<form method="post" action={newPersonPath} className="sheet margin-form">
				<input type="hidden" name="token" value={values.token ?? token} />
				<PersonFields
					t={t}
					problems={problems}
					values={{
						language,
						timeZone,
						startedOn: today,
						...values,
						roles: values.roles?.split("\n") ?? [],
					}}
				/>
				<Select
					name="team"
					label={t("admin.new.team")}
					options={[
						{ value: "", label: t("admin.new.noTeam") },
						...teams.map((team) => ({ value: team.publicId, label: `${"– ".repeat(team.depth)}${team.name}` })),
					]}
					defaultValue={values.team ?? ""}
					{...fieldError(t, problems, "team")}
				/>
				<RadioGroup
					name="entrance"
					legend={t("admin.new.entrance")}
					defaultValue={values.entrance ?? "link"}
					choices={[
						{ value: "link", label: t("admin.new.link"), hint: t("admin.new.linkHint") },
						{ value: "temporary", label: t("admin.new.temporary"), hint: t("admin.new.temporaryHint") },
					]}
				/>
				<ProofField t={t} problems={problems} needed={proof} />
				<p>
					<Button kind="main">{t("admin.new.button")}</Button>
				</p>
			</form>
		</div>
	);
}
