import { useT } from "#app/messages/translator-context.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { FieldError, Select } from "#app/ui/field.tsx";
import type { ChoosableTeam } from "../settings.queries.server.ts";

/** Who answers for a standard and who is asked to read it. */
export function AudienceFields({
	owners,
	teams,
	values,
	errors,
}: {
	owners: readonly { id: string; name: string }[];
	teams: readonly ChoosableTeam[];
	values: { owner: string; teams: readonly string[]; restricted: boolean };
	errors: { owner: string | undefined; teams: string | undefined };
}) {
	const t = useT();
	return (
		<>
			<Select
				name="owner"
				label={t("writing.new.owner")}
				options={owners.map(({ id, name }) => ({ value: id, label: name }))}
				defaultValue={values.owner}
				error={errors.owner}
			/>
			<fieldset className="field" id="teams">
				<legend className="label">{t("writing.new.audience")}</legend>
				<p className="hint">{teams.length > 0 ? t("writing.new.everyoneHint") : t("writing.new.everyone")}</p>
				{teams.map(({ id, name, depth }) => (
					<div key={id} className={`depth-${Math.min(depth, 4)}`}>
						<Checkbox
							name="teams"
							id={`team-${id}`}
							value={id}
							label={name}
							defaultChecked={values.teams.includes(id)}
						/>
					</div>
				))}
				{errors.teams ? <FieldError id="teams-error">{errors.teams}</FieldError> : null}
			</fieldset>
			<Checkbox name="restricted" label={t("writing.new.restricted")} defaultChecked={values.restricted} />
		</>
	);
}
