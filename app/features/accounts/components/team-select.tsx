import type { Translate } from "#app/messages/translator.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Select } from "#app/ui/field.tsx";
import { fieldError } from "./form-problems.tsx";

export interface TeamChoice {
	publicId: string;
	name: string;
	depth: number;
}

/** The team above, out of the tree. */
export function TeamSelect({
	t,
	teams,
	value,
	problems,
}: {
	t: Translate;
	teams: readonly TeamChoice[];
	value: string;
	problems: Problem[] | undefined;
}) {
	return (
		<Select
			name="parent"
			label={t("admin.teams.parent")}
			options={[
				{ value: "", label: t("admin.teams.noParent") },
				...teams.map((team) => ({ value: team.publicId, label: `${"– ".repeat(team.depth)}${team.name}` })),
			]}
			defaultValue={value}
			{...fieldError(t, problems, "parent")}
		/>
	);
}
