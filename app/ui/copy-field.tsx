import { Button } from "./button.tsx";

/** A value to pass on (a link, a code), selectable without scripts and copied by a button with them. */
export function CopyField({
	id,
	label,
	value,
	copy,
	copied,
	hint,
}: {
	id: string;
	label: string;
	value: string;
	/** "Copy the link". */
	copy: string;
	/** Told politely: "Link copied". */
	copied: string;
	hint?: string;
}) {
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<div className="copy">
				<input
					className="input"
					id={id}
					type="text"
					readOnly
					defaultValue={value}
					aria-describedby={hint ? `${id}-hint` : undefined}
				/>
				<span className="js-only">
					<Button type="button" icon="copy" data-copy={id} data-copied={copied}>
						{copy}
					</Button>
				</span>
			</div>
			{hint ? (
				<p className="hint" id={`${id}-hint`}>
					{hint}
				</p>
			) : null}
		</div>
	);
}
