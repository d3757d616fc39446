import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Facts } from "#app/ui/tag.tsx";
import type { IdeaRule } from "../origins.queries.server.ts";

/** The rules that an idea became, or is becoming. */
export function IdeaRules({ rules }: { rules: readonly IdeaRule[] }) {
	const t = useT();
	if (rules.length === 0) return null;
	return (
		<section className="mb-5" aria-labelledby="h-became">
			<h2 id="h-became" className="mb-3">
				{t("origins.became")}
			</h2>
			<ul className="feed">
				{rules.map(({ key, standard, since }) => (
					<li className="row" key={key}>
						<RuleChip
							ruleKey={key}
							labels={{ rule: t("standards.rule") }}
							{...(since === null ? {} : { href: rulePath(key) })}
						/>
						<Facts>
							<span>
								{since === null ? t("origins.inDraft", { standard }) : t("origins.inForce", { standard, day: since })}
							</span>
						</Facts>
					</li>
				))}
			</ul>
		</section>
	);
}
