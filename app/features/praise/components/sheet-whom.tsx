import { useRef, useState } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, IconButton } from "#app/ui/button.tsx";
import { describedBy, FieldError } from "#app/ui/field.tsx";
import { Face } from "#app/ui/tag.tsx";
import { markOf, type Receiver } from "../card.ts";
import { receiversPath } from "../paths.ts";
import { useOffers } from "./use-offers.ts";

/** Whom the praise is for: chosen ones as tokens, others from what is near or found. */
export function SheetWhom({
	receivers,
	onChange,
	near,
	found,
	who,
	error,
}: {
	receivers: Receiver[];
	onChange: (receivers: Receiver[]) => void;
	near: Receiver[];
	found: Receiver[] | null;
	who: string;
	error?: string;
}) {
	const t = useT();
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(who);
	/** Names are offered until somebody is chosen, and again once the field is used. */
	const [open, setOpen] = useState(receivers.length === 0 || found !== null);
	const chosen = new Set(receivers.map(markOf));
	const add = (receiver: Receiver) => {
		if (!chosen.has(markOf(receiver))) onChange([...receivers, receiver]);
		setTyped("");
		offers.clear();
		setOpen(false);
		const deed = field.current?.form?.elements.namedItem("deed");
		if (deed instanceof HTMLTextAreaElement && deed.value === "") deed.focus();
		else field.current?.focus();
	};
	const offers = useOffers({ path: receiversPath, near, initially: found, choose: add, field, setTyped });
	const offered = (open ? offers.offered : []).filter((receiver) => !chosen.has(markOf(receiver)));
	const name = (receiver: Receiver) =>
		receiver.kind === "team" ? t("praise.card.team", { name: receiver.name }) : receiver.name;
	return (
		<div className="field">
			<label htmlFor="who">{t("praise.new.whom")}</label>
			<div className="tokens">
				{receivers.map((receiver) => (
					<span className="token" key={markOf(receiver)}>
						<input type="hidden" name="to" value={markOf(receiver)} />
						<Face name={receiver.name} small />
						<b>{name(receiver)}</b>
						<IconButton
							icon="close"
							size={16}
							type="submit"
							name="act"
							value={`drop:${markOf(receiver)}`}
							label={t("praise.new.remove", { name: receiver.name })}
							onClick={(event) => {
								event.preventDefault();
								onChange(receivers.filter((one) => one !== receiver));
							}}
						/>
					</span>
				))}
			</div>
			<div className="find-row">
				<input
					className="input"
					id="who"
					name="who"
					ref={field}
					value={typed}
					onChange={(event) => {
						setTyped(event.target.value);
						offers.typed(event.target.value.replace(/^@/, ""));
					}}
					onFocus={() => setOpen(true)}
					onKeyDown={offers.pressed}
					autoComplete="off"
					aria-describedby={describedBy("who", true, error)}
					aria-invalid={error ? true : undefined}
					{...(offers.ready
						? {
								role: "combobox",
								"aria-expanded": offered.length > 0,
								"aria-controls": "who-offers",
								"aria-autocomplete": "list" as const,
								"aria-activedescendant": offers.active >= 0 ? `who-offer-${offers.active}` : undefined,
							}
						: {})}
				/>
				{offers.ready ? null : (
					<Button name="act" value="find">
						{t("praise.new.find")}
					</Button>
				)}
			</div>
			{error ? <FieldError id="who-error">{error}</FieldError> : null}
			<p className="hint" id="who-hint">
				{found && offered.length === 0 ? t("praise.new.none") : t("praise.new.whomHint")}
			</p>
			<div
				className="offers"
				id="who-offers"
				{...(offers.ready && offered.length > 0
					? { role: "listbox", "aria-label": t(typed ? "praise.new.found" : "praise.new.near") }
					: {})}
			>
				{offered.map((receiver, index) => (
					<button
						key={markOf(receiver)}
						id={`who-offer-${index}`}
						className="offer"
						type="submit"
						name="act"
						value={`add:${markOf(receiver)}`}
						onClick={(event) => {
							event.preventDefault();
							add(receiver);
						}}
						{...(offers.ready ? { role: "option", "aria-selected": index === offers.active } : {})}
					>
						<Face name={receiver.name} small />
						<span>
							{name(receiver)} {receiver.about ? <small>{receiver.about}</small> : null}
						</span>
					</button>
				))}
			</div>
		</div>
	);
}
