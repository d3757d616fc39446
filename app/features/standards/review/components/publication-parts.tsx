import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Field } from "#app/ui/field.tsx";
import { reviewPath, scheduleRemovalPath } from "../../paths.ts";
import type { PublicationPreview } from "../../publication.queries.server.ts";

type Facts = Pick<PublicationPreview, "code" | "number" | "unreviewed" | "scheduled" | "zone">;

/** What stands before the form: a review that is still to be had, or a publication that waits for its time. */
export function PublicationGate(facts: Facts) {
	return facts.scheduled || facts.unreviewed ? (
		<div className="mb-5">
			<Gate {...facts} />
		</div>
	) : null;
}

function Gate({ code, number, unreviewed, scheduled }: Facts) {
	const t = useT();
	if (scheduled) {
		return (
			<Banner
				kind="calm"
				label={t("review.publication.when")}
				actions={
					<form method="post" action={scheduleRemovalPath(code)}>
						<Button>{t("review.unschedule")}</Button>
					</form>
				}
			>
				{t("review.publication.waits", { number, moment: scheduled.moment, name: scheduled.by })}
			</Banner>
		);
	}
	return (
		<Banner
			label={t("review.open")}
			actions={
				<ButtonLink kind="main" href={reviewPath(code)}>
					{t("review.publication.toReview")}
				</ButtonLink>
			}
		>
			{t(unreviewed === "review.problem.asked" ? "review.publication.asked" : "review.publication.notApproved")}
		</Banner>
	);
}

interface WhenProps {
	zone: string;
	values: Record<string, string>;
	error: (field: string) => { error?: string };
}

/** Now, or at a day and time. */
export function WhenFields({ zone, values, error }: WhenProps) {
	const t = useT();
	return (
		<>
			<RadioGroup
				name="when"
				legend={t("review.publication.when")}
				defaultValue={values.when ?? "now"}
				choices={[
					{ value: "now", label: t("review.publication.now") },
					{ value: "later", label: t("review.publication.later"), hint: t("review.publication.laterHint") },
				]}
			/>
			<div className="row">
				<Field
					name="publishOn"
					type="date"
					label={t("review.publication.day")}
					defaultValue={values.publishOn ?? ""}
					{...error("publishOn")}
				/>
				<Field
					name="publishAt"
					type="time"
					label={t("review.publication.time", { zone })}
					defaultValue={values.publishAt ?? "08:00"}
					{...error("publishAt")}
				/>
			</div>
		</>
	);
}
