import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { RadioGroup } from "./choice.tsx";
import { TextArea } from "./field.tsx";

/** What a keeper has typed before the form came back. */
export interface TypedDecision {
	decision?: string;
	wordsToReporter?: string;
	wordsToAuthor?: string;
}

interface Props {
	action: string;
	labels: {
		title: string;
		decision: string;
		stays: string;
		removed: string;
		toReporter: string;
		toAuthor: string;
		send: string;
	};
	removedHint?: ReactNode;
	/** The most characters of each answer. */
	most: number;
	typed?: TypedDecision | undefined;
	/** The sentence for a field, as a prop to spread over it. */
	errorOf: (field: keyof TypedDecision) => { error?: string };
}

/** The keeper's decision on a reported entry, with words to both sides. */
export function DecisionForm({ action, labels, removedHint, most, typed, errorOf }: Props) {
	const words = (name: "wordsToReporter" | "wordsToAuthor", label: string) => (
		<TextArea
			name={name}
			label={label}
			rows={3}
			maxLength={most}
			defaultValue={typed?.[name] ?? ""}
			required
			{...errorOf(name)}
		/>
	);
	return (
		<form className="sheet mt-5" method="post" action={action}>
			<h2 className="mb-3">{labels.title}</h2>
			<RadioGroup
				name="decision"
				legend={labels.decision}
				choices={[
					{ value: "stays", label: labels.stays },
					{ value: "removed", label: labels.removed, ...(removedHint ? { hint: removedHint } : {}) },
				]}
				{...(typed?.decision ? { defaultValue: typed.decision } : {})}
				required
				{...errorOf("decision")}
			/>
			{words("wordsToReporter", labels.toReporter)}
			{words("wordsToAuthor", labels.toAuthor)}
			<div className="row mt-4">
				<Button kind="main">{labels.send}</Button>
			</div>
		</form>
	);
}
