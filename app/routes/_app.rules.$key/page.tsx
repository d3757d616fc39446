import { standardPath, versionPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

interface RuleFacts {
	ruleKey: string;
	code: string;
	heading: string;
	inForce: boolean;
	version: number;
	leadIn: string;
	text: string;
	why: string;
	example: string;
	wordings: { version: number; on: string; text: string }[];
}

/** One rule: its text, why, an example, and the history of its wordings. */
export function RulePage(rule: RuleFacts) {
	const t = useT();
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(rule.code)}>{rule.heading}</a>}
				title={
					<RuleChip
						ruleKey={rule.ruleKey}
						labels={{ rule: t("standards.rule") }}
						big
						state={rule.inForce ? "published" : "ended"}
					/>
				}
				actions={
					rule.inForce ? (
						<ButtonLink href={`${standardPath(rule.code)}#${encodeURIComponent(rule.ruleKey)}`}>
							{t("standards.rulePage.inStandard")}
						</ButtonLink>
					) : null
				}
			/>
			{rule.inForce ? null : (
				<Banner kind="past" label={t("standards.rulePage.ended")}>
					{t("standards.rulePage.endedAfter", { number: rule.version })}
				</Banner>
			)}
			<p className="rule-text">
				{rule.leadIn ? <span className="muted">{rule.leadIn} </span> : null}
				{rule.text}
			</p>
			{rule.why ? <p className="rule-why">{rule.why}</p> : null}
			{rule.example ? (
				<p className="rule-why">
					<b>{t("standards.reader.example")}</b> {rule.example}
				</p>
			) : null}
			<section className="mt-6">
				<h2 className="mb-3">{t("standards.rulePage.history")}</h2>
				<Tasks>
					{rule.wordings.map((wording) => (
						<Task
							key={wording.version}
							title={wording.text}
							facts={
								<>
									<a href={versionPath(rule.code, wording.version)}>
										{t("standards.rulePage.since", { number: wording.version })}
									</a>
									<span>{wording.on}</span>
								</>
							}
						/>
					))}
				</Tasks>
			</section>
		</div>
	);
}
