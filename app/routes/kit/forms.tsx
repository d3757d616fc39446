import { Checkbox, RadioGroup, Switch } from "#app/ui/choice.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { Section } from "./section.tsx";
import type { KitTexts } from "./texts.ts";

export function FieldSection({ t }: { t: KitTexts }) {
	const { fields } = t;
	const [everyone = "", team = ""] = fields.audienceOptions;
	return (
		<Section id="fields" title={t.sections.fields}>
			<div className="kit-grid">
				<Field name="kit-name" label={fields.name} hint={fields.nameHint} defaultValue={t.reading.title} />
				<Field name="kit-reason" label={fields.reason} error={fields.reasonError} />
				<Field name="kit-code" label={fields.off} defaultValue="REC" disabled />
				<TextArea name="kit-text" label={fields.text} defaultValue={t.rules[1]} rows={3} />
				<Select
					name="kit-audience"
					label={fields.audience}
					options={[
						{ value: "all", label: everyone },
						{ value: "team", label: team },
					]}
				/>
				<RadioGroup
					name="kit-kind"
					legend={fields.kind}
					defaultValue="substantive"
					choices={[
						{ value: "substantive", label: fields.substantive, hint: fields.substantiveHint },
						{ value: "editorial", label: fields.editorial, hint: fields.editorialHint },
					]}
				/>
				<Checkbox name="kit-remember" label={fields.remember} hint={fields.rememberHint} defaultChecked />
				<div>
					<Switch
						name="kit-layout"
						legend={fields.layout}
						defaultValue="sides"
						choices={[
							{ value: "sides", label: fields.sides },
							{ value: "inline", label: fields.inline },
						]}
					/>
				</div>
				<CopyField
					id="kit-link"
					label={fields.link}
					value="https://rules.example/access-links/k3yV"
					copy={fields.copy}
					copied={fields.copied}
					hint={fields.linkHint}
				/>
				<ErrorSummary
					focused={false}
					title={fields.errors}
					errors={[{ field: "kit-reason", message: fields.reasonError }]}
				/>
			</div>
		</Section>
	);
}
