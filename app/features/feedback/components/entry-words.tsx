import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import type { EntryWords } from "../entry.queries.server.ts";

/** The words of an entry, as its receiver reads them. */
export function EntryWordsView({ words }: { words: Omit<EntryWords, "rule"> & { rule?: EntryWords["rule"] } }) {
	const t = useT();
	const { day, situation, deed, effect, proposal, wants, kept, rule } = words;
	return (
		<div className="feedback-words">
			{rule ? <FeedbackRule rule={rule} /> : null}
			<dl>
				<div>
					<dt>{t("feedback.entry.about")}</dt>
					<dd>
						<span className="facts">{day}</span>
						<p>{situation}</p>
					</dd>
				</div>
				<div className="deed">
					<dt>{t("feedback.entry.deed")}</dt>
					<dd>
						<p>{deed}</p>
					</dd>
				</div>
				<div>
					<dt>{t("feedback.entry.effect")}</dt>
					<dd>
						<p>{effect}</p>
					</dd>
				</div>
				{wants === "keep" ? (
					<div className="proposal">
						<dt>{t("feedback.entry.proposal")}</dt>
						<dd>
							<p>{t("feedback.entry.wantsKeep")}</p>
						</dd>
					</div>
				) : proposal ? (
					<div className="proposal">
						<dt>{t("feedback.entry.proposal")}</dt>
						<dd>
							<p>{proposal}</p>
						</dd>
					</div>
				) : null}
				{kept.length > 0 ? (
					<div className="kept">
						<dt>{t("feedback.entry.kept")}</dt>
						<dd>
							{kept.map(({ field, message, words: found, reason }) => (
								<p key={`${field} ${message} ${found}`}>
									{found
										? t("feedback.entry.keptWords", { words: found, reason })
										: t("feedback.entry.keptMissing", { reason })}
								</p>
							))}
						</dd>
					</div>
				) : null}
			</dl>
		</div>
	);
}

/** The rule that an entry is about, in the version of its day. */
export function FeedbackRule({ rule: { key, text, version, latest } }: { rule: NonNullable<EntryWords["rule"]> }) {
	const t = useT();
	const note =
		version === latest
			? t("praise.card.version", { number: version })
			: t("praise.card.versionOld", { number: version, latest });
	return (
		<p className="mb-3">
			<RuleChip
				ruleKey={key}
				labels={{ rule: t("standards.rule") }}
				href={rulePath(key)}
				{...(text === null ? {} : { words: text, full: { id: "full-rule", text, note } })}
			/>
		</p>
	);
}
