import { useRef, useState } from "react";
import { useOffers } from "#app/features/praise/components/use-offers.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, IconButton } from "#app/ui/button.tsx";
import { describedBy, FieldError } from "#app/ui/field.tsx";
import { Face } from "#app/ui/tag.tsx";
import { colleaguesPath } from "../paths.ts";
import type { Colleague } from "../sheet.ts";

/** Whom the feedback is for: one colleague, from who is near or found. */
export function SheetColleague({
	receiver,
	onChange,
	near,
	found,
	who,
	error,
}: {
	receiver: Colleague | null;
	onChange: (receiver: Colleague | null) => void;
	near: Colleague[];
	found: Colleague[] | null;
	who: string;
	error?: string;
}) {
	const t = useT();
	if (!receiver) return <Search {...{ onChange, near, found, who }} {...(error ? { error } : {})} />;
	return (
		<div className="field">
			<span className="label">{t("feedback.new.whom")}</span>
			<div className="tokens">
				<span className="token">
					<input type="hidden" name="to" value={receiver.publicId} />
					<Face name={receiver.name} small />
					<b>{receiver.name}</b>
					<IconButton
						icon="close"
						size={16}
						type="submit"
						name="act"
						value="to:"
						label={t("feedback.new.remove", { name: receiver.name })}
						onClick={(event) => {
							event.preventDefault();
							onChange(null);
						}}
					/>
				</span>
			</div>
			{error ? <FieldError id="who-error">{error}</FieldError> : null}
		</div>
	);
}

function Search({ onChange, near, found, who, error }: Omit<Parameters<typeof SheetColleague>[0], "receiver">) {
	const t = useT();
	const field = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState(who);
	const offers = useOffers({ path: colleaguesPath, near, initially: found, choose: onChange, field, setTyped });
	return (
		<div className="field">
			<label htmlFor="who">{t("feedback.new.whom")}</label>
			<div className="find-row">
				<input
					className="input"
					id="who"
					name="who"
					ref={field}
					value={typed}
					onChange={(event) => {
						setTyped(event.target.value);
						offers.typed(event.target.value);
					}}
					onKeyDown={offers.pressed}
					autoComplete="off"
					aria-describedby={describedBy("who", true, error)}
					aria-invalid={error ? true : undefined}
					{...(offers.ready
						? {
								role: "combobox",
								"aria-expanded": offers.offered.length > 0,
								"aria-controls": "who-offers",
								"aria-autocomplete": "list" as const,
								"aria-activedescendant": offers.active >= 0 ? `who-offer-${offers.active}` : undefined,
							}
						: {})}
				/>
				{offers.ready ? null : (
					<Button name="act" value="find">
						{t("feedback.new.find")}
					</Button>
				)}
			</div>
			{error ? <FieldError id="who-error">{error}</FieldError> : null}
			<p className="hint" id="who-hint">
				{found && offers.offered.length === 0 ? t("feedback.new.none") : t("feedback.new.whomHint")}
			</p>
			<div
				className="offers"
				id="who-offers"
				{...(offers.ready && offers.offered.length > 0
					? { role: "listbox", "aria-label": t(typed ? "feedback.new.found" : "feedback.new.near") }
					: {})}
			>
				{offers.offered.map((offer, index) => (
					<button
						key={offer.publicId}
						id={`who-offer-${index}`}
						className="offer"
						type="submit"
						name="act"
						value={`to:${offer.publicId}`}
						onClick={(event) => {
							event.preventDefault();
							onChange(offer);
						}}
						{...(offers.ready ? { role: "option", "aria-selected": index === offers.active } : {})}
					>
						<Face name={offer.name} small />
						<span>
							{offer.name} {offer.about ? <small>{offer.about}</small> : null}
						</span>
					</button>
				))}
			</div>
		</div>
	);
}
