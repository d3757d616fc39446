import { fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { colleaguesPath } from "#app/features/feedback/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, IconButton } from "#app/ui/button.tsx";
import { describedBy, FieldError } from "#app/ui/field.tsx";
import { Face } from "#app/ui/tag.tsx";
import { limits } from "../model.ts";
import type { RequestSheetFacts } from "../new-request-page.server.ts";

/** Whom to ask: those chosen, and others from the own teams or found by name. */
export function RequestWhom({ fields, chosen, near, found, who, hints, problems }: RequestSheetFacts) {
	const t = useT();
	const { error } = fieldError(t, problems, "who");
	// The page comes anew with each person chosen: the next name can be typed at once.
	const goesOn = chosen.length > 0 && hints.length === 0 && problems.length === 0;
	const full = chosen.length >= limits.people;
	const offered = full ? [] : (found ?? near).filter(({ publicId }) => !fields.to.includes(publicId));
	return (
		<div className="field">
			<label htmlFor="who">{t("requests.new.whom")}</label>
			<div className="tokens">
				{chosen.map(({ publicId, name }) => (
					<span className="token" key={publicId}>
						<input type="hidden" name="to" value={publicId} />
						<Face name={name} small />
						<b>{name}</b>
						<IconButton
							icon="close"
							size={16}
							type="submit"
							name="act"
							value={`drop:${publicId}`}
							label={t("praise.new.remove", { name })}
						/>
					</span>
				))}
			</div>
			<div className="find-row">
				<input
					className="input"
					id="who"
					name="who"
					defaultValue={who}
					disabled={full}
					// biome-ignore lint/a11y/noAutofocus: the focus stays where somebody is choosing people
					autoFocus={goesOn}
					autoComplete="off"
					data-people={colleaguesPath}
					aria-describedby={describedBy("who", true, error)}
					aria-invalid={error ? true : undefined}
				/>
				<Button name="act" value="find" disabled={full}>
					{t("praise.new.find")}
				</Button>
			</div>
			{error ? <FieldError id="who-error">{error}</FieldError> : null}
			<p className="hint" id="who-hint">
				{found && offered.length === 0 && !full
					? t("praise.new.none")
					: t("requests.new.whomHint", { count: limits.people })}
			</p>
			<div className="offers">
				{offered.map(({ publicId, name, about }) => (
					<button className="offer" key={publicId} type="submit" name="act" value={`add:${publicId}`}>
						<Face name={name} small />
						<span>
							{name} {about ? <small>{about}</small> : null}
						</span>
					</button>
				))}
			</div>
		</div>
	);
}
