import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { Icon } from "./icon.tsx";

type FieldTexts = {
	/** Also the id unless `id` is given. */
	name: string;
	id?: string;
	/** Says what to do: "Enter your e-mail". */
	label: string;
	/** Hides the label where a heading already says it; it stays for those who hear the page. */
	labelHidden?: boolean;
	hint?: ReactNode;
	/** Says what to do to mend it: "Add one line on what changed to publish". */
	error?: string;
};

/** The ids that a control names in aria-describedby, the error first. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
	return [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ") || undefined;
}

/** What to mend, under the control it belongs to. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
	return (
		<p className="error" id={id}>
			<Icon name="pencil" size={16} />
			<span>{children}</span>
		</p>
	);
}

/** Label, control, error and hint of one field; `children` is the control and takes `id` and `describedBy(...)`. */
export function FieldShell({
	id,
	label,
	labelHidden,
	hint,
	error,
	children,
}: Omit<FieldTexts, "name" | "id"> & { id: string; children: ReactNode }) {
	return (
		<div className="field">
			<label className={labelHidden ? "vh" : undefined} htmlFor={id}>
				{label}
			</label>
			{children}
			{error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
			{hint ? (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			) : null}
		</div>
	);
}

/** One line of text. */
export function Field({
	name,
	id = name,
	label,
	labelHidden,
	hint,
	error,
	...rest
}: FieldTexts & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldTexts | "className">) {
	return (
		<FieldShell id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
			<input
				className="input"
				id={id}
				name={name}
				aria-describedby={describedBy(id, hint, error)}
				aria-invalid={error ? true : undefined}
				{...rest}
			/>
		</FieldShell>
	);
}

/** Several lines of text, set as they will be read. */
export function TextArea({
	name,
	id = name,
	label,
	labelHidden,
	hint,
	error,
	...rest
}: FieldTexts & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldTexts | "className">) {
	return (
		<FieldShell id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
			<textarea
				className="input"
				id={id}
				name={name}
				aria-describedby={describedBy(id, hint, error)}
				aria-invalid={error ? true : undefined}
				{...rest}
			/>
		</FieldShell>
	);
}

export type Option = { value: string; label: string; lang?: string; disabled?: boolean };

/** One of several, from a list. */
export function Select({
	name,
	id = name,
	label,
	labelHidden,
	hint,
	error,
	options,
	...rest
}: FieldTexts & { options: readonly Option[] } & Omit<
		SelectHTMLAttributes<HTMLSelectElement>,
		keyof FieldTexts | "className" | "children"
	>) {
	return (
		<FieldShell id={id} label={label} labelHidden={labelHidden} hint={hint} error={error}>
			<span className="select">
				<select
					className="input"
					id={id}
					name={name}
					aria-describedby={describedBy(id, hint, error)}
					aria-invalid={error ? true : undefined}
					{...rest}
				>
					{options.map((option) => (
						<option key={option.value} value={option.value} lang={option.lang} disabled={option.disabled}>
							{option.label}
						</option>
					))}
				</select>
				<Icon name="down" size={16} />
			</span>
		</FieldShell>
	);
}
