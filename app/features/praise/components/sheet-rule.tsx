import { useRef, useState } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, IconButton } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/choice.tsx";
import { describedBy, FieldError } from "#app/ui/field.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { praiseRulesPath } from "../paths.ts";
import type { OfferedRule } from "../sheet.ts";
import { useOffers } from "./use-offers.ts";

/** Which rule the deed shows: one, none, or "no rule fits". */
export function SheetRule({
	rule,
	onChange,
	near,
	found,
	which,
	noRule,
	words,
	error,
}: {
	rule: OfferedRule | null;
	onChange: (rule: OfferedRule | null) => void;
	near: OfferedRule[];
	found: OfferedRule[] | null;
	which: string;
	/** Whether "no rule fits" is ticked; left out where that is not counted. */
	noRule?: boolean;
	/** What is asked for, where it is not the rule that a praise shows. */
	words?: { rule: string; hint: string };
	error?: string;
}) {
	const t = useT();
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(which);
	const choose = (chosen: OfferedRule) => {
		onChange(chosen);
		setTyped("");
		offers.clear();
	};
	const offers = useOffers({ path: praiseRulesPath, near, initially: found, choose, field, setTyped });
	const labels = { rule: t("standards.rule") };
	if (rule) {
		return (
			<div className="field">
				<span className="label">{words?.rule ?? t("praise.new.rule")}</span>
				<input type="hidden" name="rule" value={rule.key} />
				<div className="tokens">
					<span className="token">
						<RuleChip ruleKey={rule.key} words={rule.text} labels={labels} />
						<IconButton
							icon="close"
							size={16}
							type="submit"
							name="act"
							value="rule:"
							label={t("praise.new.removeRule")}
							onClick={(event) => {
								event.preventDefault();
								onChange(null);
							}}
						/>
					</span>
				</div>
			</div>
		);
	}
	return (
		<div className="field">
			<label htmlFor="which">{words?.rule ?? t("praise.new.rule")}</label>
			<div className="find-row">
				<input
					className="input"
					id="which"
					name="which"
					ref={field}
					value={typed}
					onChange={(event) => {
						setTyped(event.target.value);
						offers.typed(event.target.value.replace(/^#/, ""));
					}}
					onKeyDown={offers.pressed}
					autoComplete="off"
					aria-describedby={describedBy("which", true, error)}
					aria-invalid={error ? true : undefined}
					{...(offers.ready
						? {
								role: "combobox",
								"aria-expanded": offers.offered.length > 0,
								"aria-controls": "which-offers",
								"aria-autocomplete": "list" as const,
								"aria-activedescendant": offers.active >= 0 ? `which-offer-${offers.active}` : undefined,
							}
						: {})}
				/>
				{offers.ready ? null : (
					<Button name="act" value="find">
						{t("praise.new.find")}
					</Button>
				)}
			</div>
			{error ? <FieldError id="which-error">{error}</FieldError> : null}
			<p className="hint" id="which-hint">
				{words?.hint ?? t("praise.new.ruleHint")}
			</p>
			<div
				className="offers rules"
				id="which-offers"
				{...(offers.ready && offers.offered.length > 0
					? { role: "listbox", "aria-label": t(typed ? "praise.new.found" : "praise.new.near") }
					: {})}
			>
				{offers.offered.map((offer, index) => (
					<button
						key={offer.key}
						id={`which-offer-${index}`}
						className="offer"
						type="submit"
						name="act"
						value={`rule:${offer.key}`}
						onClick={(event) => {
							event.preventDefault();
							choose(offer);
						}}
						{...(offers.ready ? { role: "option", "aria-selected": index === offers.active } : {})}
					>
						<RuleChip ruleKey={offer.key} words={offer.text} labels={labels} />
					</button>
				))}
			</div>
			{noRule === undefined ? null : (
				<div className="mt-3">
					<Checkbox
						name="noRule"
						label={t("praise.new.noRule")}
						hint={t("praise.new.noRuleHint")}
						defaultChecked={noRule}
					/>
				</div>
			)}
		</div>
	);
}
