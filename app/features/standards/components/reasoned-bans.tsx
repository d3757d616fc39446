import { useT } from "#app/messages/translator-context.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";
import type { ReasonedBan } from "../version-words.ts";

/** The bans of a version that stay bans, listed apart with their reasons. */
export function ReasonedBans({ bans }: { bans: readonly ReasonedBan[] }) {
	const t = useT();
	if (bans.length === 0) return null;
	return (
		<section className="doc-section" aria-labelledby="reasoned">
			<h2 id="reasoned">{t("standards.publish.reasonedTitle")}</h2>
			<Tasks>
				{bans.map((ban) => (
					<Task
						key={ban.key}
						title={ban.text}
						chip={<RuleChip ruleKey={ban.key} labels={{ rule: t("standards.rule") }} href={`#${ban.key}`} />}
						facts={<span>{`${t(`standards.exception.${ban.kind}`)}: ${ban.words}`}</span>}
					/>
				))}
			</Tasks>
		</section>
	);
}
