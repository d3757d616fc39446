import type { ReactNode } from "react";
import type { Translate } from "#app/messages/translator.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { type Language, languageNames } from "#app/platform/languages.ts";
import { DiffGroup, DiffItem, type DiffPart, DiffText, type MarkWords, Sides, WholeText } from "#app/ui/diff.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import type { RuleException } from "../../model.ts";
import { rulePath } from "../../paths.ts";
import { type ComparedPart, type ComparedRule, type Comparison, type Edition, groups } from "../comparison.ts";

export interface ComparisonViewProps {
	comparison: Comparison;
	oldTitle: string;
	newTitle: string;
	/** The language of the page, where it is another than the comparison's. */
	pageLanguage?: Language;
	/** Where a rule is to be looked at; its own page unless told otherwise. */
	hrefOf?: (rule: ComparedRule) => string;
	/** What stands beside a rule's chip: a form's field. */
	beside?: (part: string) => ReactNode;
}

/** What lies between two contents: a line of counts, then the changed rules by kind, then what is as before. */
export function ComparisonView(props: ComparisonViewProps) {
	const t = useT();
	const { comparison } = props;
	const { rules, parts, same, counts } = comparison;
	return (
		<>
			<Counts comparison={comparison} />
			{counts.parts + groups.reduce((sum, group) => sum + counts[group], 0) === 0 ? (
				<Empty>{t("changes.none")}</Empty>
			) : null}
			{groups.map((group) =>
				rules[group].length > 0 ? (
					<DiffGroup
						key={group}
						kind={group}
						id={`changes-${group}`}
						title={t(`changes.group.${group}`)}
						count={t("standards.list.rules", { count: counts[group] })}
					>
						{rules[group].map((rule) => (
							<RuleItem key={rule.id} rule={rule} {...props} />
						))}
					</DiffGroup>
				) : null,
			)}
			<Parts parts={parts} {...props} />
			{same.length > 0 ? (
				<section className="diff-group">
					<Fold summary={t("changes.showSame", { count: same.length })}>
						{same.map((rule, at) => (
							<DiffItem
								key={rule.key || at}
								chip={<Chip rule={rule} href={rulePath(rule.key)} {...props} state="published" />}
							>
								<p className="diff-text" lang={props.pageLanguage ? comparison.language : undefined}>
									{rule.text}
								</p>
							</DiffItem>
						))}
					</Fold>
				</section>
			) : null}
		</>
	);
}

/** How many rules changed in which way, and what the marks mean. */
function Counts({ comparison: { counts } }: { comparison: Comparison }) {
	const t = useT();
	const words = markWords(t);
	const shown = [...groups, "parts", "same"] as const;
	return (
		<ul className="key-list mt-4" aria-label={t("changes.summary")}>
			{shown.map((one) =>
				counts[one] > 0 ? <li key={one}>{t(`changes.count.${one}`, { count: counts[one] })}</li> : null,
			)}
			{counts.reworded > 0 ? (
				<>
					<li aria-hidden="true">
						<DiffText parts={[{ kind: "added", text: t("changes.addedText") }]} words={words} />
					</li>
					<li aria-hidden="true">
						<DiffText parts={[{ kind: "removed", text: t("changes.removedText") }]} words={words} />
					</li>
				</>
			) : null}
		</ul>
	);
}

function markWords(t: Translate): MarkWords {
	return { added: t("changes.added"), removed: t("changes.removed") };
}

const chipStates = {
	added: "changed",
	reworded: "changed",
	moved: "published",
	removed: "ended",
	other: "published",
} as const;

function Chip({
	rule,
	href,
	state,
	beside,
}: {
	rule: Pick<ComparedRule, "part" | "key">;
	href: string;
	state: "published" | "changed" | "ended";
} & Pick<ComparisonViewProps, "beside">) {
	const t = useT();
	const labels = { rule: t("standards.rule"), changed: t("standards.reader.changed") };
	const chip = rule.key ? (
		<RuleChip ruleKey={rule.key} labels={labels} href={href} state={state} />
	) : beside ? null : (
		<Tag>{t("writing.kind.rule")}</Tag>
	);
	return beside ? (
		<div className="row">
			{chip}
			{beside(rule.part)}
		</div>
	) : (
		chip
	);
}

function RuleItem({ rule, ...props }: { rule: ComparedRule } & ComparisonViewProps) {
	const t = useT();
	const { comparison, pageLanguage = comparison.language, hrefOf = ({ key }: ComparedRule) => rulePath(key) } = props;
	const { edition, others } = rule;
	return (
		<DiffItem
			id={`rule-${rule.id}`}
			chip={<Chip rule={rule} href={hrefOf(rule)} state={chipStates[rule.group]} {...props} />}
		>
			<EditionMarks rule={rule} edition={edition} {...props} pageLanguage={pageLanguage} />
			<RuleFacts rule={rule} />
			{others.map((other) => (
				<Fold key={other.language} summary={t("changes.alsoIn", { language: languageNames[other.language] })}>
					<EditionMarks rule={rule} edition={other} {...props} pageLanguage={pageLanguage} />
				</Fold>
			))}
		</DiffItem>
	);
}

/** The words of a rule in one language: whole where it came or went, with marks where they changed. */
function EditionMarks({
	rule: { group, reworded },
	edition: { language, text, why, example },
	pageLanguage,
	oldTitle,
	newTitle,
}: { rule: ComparedRule; edition: Edition; pageLanguage: Language } & Pick<
	ComparisonViewProps,
	"oldTitle" | "newTitle"
>) {
	const t = useT();
	const words = markWords(t);
	const beside = [
		{ label: t("changes.why"), parts: why },
		{ label: t("standards.reader.example"), parts: example },
	];
	const lang = language === pageLanguage ? {} : { lang: language };
	if (group === "added" || group === "removed") {
		return (
			<div {...lang}>
				<WholeText kind={group} word={t(group === "added" ? "changes.wholeAdded" : "changes.wholeRemoved")}>
					{plain(text)}
				</WholeText>
				{beside.map(({ label, parts }) =>
					parts ? (
						<p className="rule-why" key={label}>
							<b>{label}</b> {plain(parts)}
						</p>
					) : null,
				)}
			</div>
		);
	}
	return (
		<div {...lang}>
			{reworded && text.some(({ kind }) => kind !== "same") ? (
				<Sides parts={text} words={words} oldTitle={oldTitle} newTitle={newTitle} />
			) : (
				<p className="diff-text">{plain(text)}</p>
			)}
			{beside.map(({ label, parts }) =>
				parts ? (
					<p className="rule-why" key={label}>
						<b>{label}</b> <DiffText parts={parts} words={words} />
					</p>
				) : null,
			)}
		</div>
	);
}

function plain(parts: readonly DiffPart[]): string {
	return parts.map(({ text }) => text).join("");
}

function RuleFacts({ rule }: { rule: ComparedRule }) {
	const t = useT();
	const { moved, exception, splitFrom, splitInto, mergedInto, tookIn } = rule;
	const section = (heading: string) => heading || t("changes.noSection");
	const relations = [
		{ words: t("changes.splitFrom"), keys: splitFrom ? [splitFrom] : [] },
		{ words: t("changes.splitInto"), keys: splitInto },
		{ words: t("changes.mergedInto"), keys: mergedInto ? [mergedInto] : [] },
		{ words: t("changes.tookIn"), keys: tookIn },
	].filter(({ keys }) => keys.length > 0);
	return (
		<>
			{moved ? (
				<Facts>
					<span>
						{moved.from !== moved.to
							? t("changes.movedSection", { from: section(moved.from), to: section(moved.to) })
							: moved.behind
								? t("changes.movedBehind", { key: moved.behind })
								: t("changes.movedFirst")}
					</span>
					{rule.reworded ? null : <span>{t("changes.sameWords")}</span>}
				</Facts>
			) : null}
			{relations.map(({ words, keys }) => (
				<p className="facts mt-2 row" key={words}>
					<span>{words}</span>
					{keys.map((key) => (
						<RuleChip key={key} ruleKey={key} labels={{ rule: t("standards.rule") }} href={rulePath(key)} />
					))}
				</p>
			))}
			{exception ? <p className="hint mt-2">{exceptionSentence(t, exception)}</p> : null}
		</>
	);
}

function exceptionSentence(
	t: Translate,
	{ before, after }: { before: RuleException | null; after: RuleException | null },
): string {
	if (!after) return t("changes.exceptionEnded");
	const words = `${t(`standards.exception.${after.kind}`)}. ${after.words}`;
	return before ? t("changes.exceptionChanged", { words }) : t("changes.exceptionAdded", { words });
}

/** Titles, sections and passages that changed. */
function Parts({ parts }: { parts: readonly ComparedPart[] }) {
	const t = useT();
	if (parts.length === 0) return null;
	const words = markWords(t);
	return (
		<DiffGroup
			kind="parts"
			id="changes-parts"
			title={t("changes.group.parts")}
			count={t("changes.count.parts", { count: parts.length })}
		>
			{parts.map((part) => (
				<DiffItem
					key={part.id}
					id={part.id}
					chip={
						<p className="row">
							<b>{t(`writing.kind.${part.what}`)}</b>
							{part.kinds.map((kind) => (
								<Tag key={kind}>{t(`changes.kind.${kind}`)}</Tag>
							))}
						</p>
					}
				>
					{[part.heading, part.text].map((marks, at) =>
						marks.length > 0 ? (
							<p className="diff-text passage" key={at === 0 ? "heading" : "text"}>
								<DiffText parts={marks} words={words} />
							</p>
						) : null,
					)}
				</DiffItem>
			))}
		</DiffGroup>
	);
}
