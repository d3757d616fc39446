import type { InputHTMLAttributes, ReactNode } from "react";
import { describedBy, FieldError } from "./field.tsx";

type Rest = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "type" | "id" | "name">;

/** A tick box with its words. */
export function Checkbox({
	name,
	id = name,
	label,
	hint,
	error,
	...rest
}: { name: string; id?: string; label: ReactNode; hint?: ReactNode; error?: string } & Rest) {
	return (
		<div className="field">
			<label className="check">
				<input
					type="checkbox"
					id={id}
					name={name}
					aria-describedby={describedBy(id, hint, error)}
					aria-invalid={error ? true : undefined}
					{...rest}
				/>
				<span>{label}</span>
				{hint ? (
					<span className="hint" id={`${id}-hint`}>
						{hint}
					</span>
				) : null}
			</label>
			{error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
		</div>
	);
}

export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

/** A question with its answers, one of which is chosen. */
export function RadioGroup({
	name,
	id = name,
	legend,
	choices,
	defaultValue,
	hint,
	error,
	required,
}: {
	name: string;
	id?: string;
	legend: string;
	choices: readonly Choice[];
	defaultValue?: string;
	hint?: ReactNode;
	error?: string;
	required?: boolean;
}) {
	return (
		<fieldset className="field" id={id} aria-describedby={describedBy(id, hint, error)}>
			<legend className="label">{legend}</legend>
			{choices.map((choice) => (
				<label className="check" key={choice.value}>
					<input
						type="radio"
						name={name}
						value={choice.value}
						defaultChecked={choice.value === defaultValue}
						disabled={choice.disabled}
						required={required}
					/>
					<span>{choice.label}</span>
					{choice.hint ? <span className="hint">{choice.hint}</span> : null}
				</label>
			))}
			{error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
			{hint ? (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			) : null}
		</fieldset>
	);
}

/** Two or three short answers in one line; `defaultValue` is the one in force. */
export function Switch({
	name,
	legend,
	choices,
	defaultValue,
}: {
	name: string;
	legend: string;
	choices: readonly { value: string; label: string }[];
	defaultValue: string;
}) {
	return (
		<fieldset className="switch">
			<legend className="vh">{legend}</legend>
			{choices.map((choice) => (
				<label key={choice.value}>
					<input type="radio" name={name} value={choice.value} defaultChecked={choice.value === defaultValue} />
					<span>{choice.label}</span>
				</label>
			))}
		</fieldset>
	);
}
