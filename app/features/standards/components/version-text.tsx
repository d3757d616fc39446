import type { ReactNode } from "react";
import { newPraisePath } from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Contents } from "#app/ui/contents.tsx";
import { Menu, MenuLink } from "#app/ui/fold.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Story } from "#app/ui/story.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { rulePath } from "../paths.ts";
import { questionsPath } from "../reading/paths.ts";
import type { ShownPassage, ShownRule, ShownSection, VersionWords } from "../version-words.ts";
import { ReasonedBans } from "./reasoned-bans.tsx";

const firstWords = 46;

/** The contents of a version. What is drawn here depends on the version and the language alone. */
export function VersionContents({ words }: { words: VersionWords }) {
	const t = useT();
	return (
		<Contents
			sections={words.sections
				.filter((section) => section.title)
				.map((section) => ({
					id: section.id,
					title: section.title,
					rules: rulesIn(section).map((rule) => ({ key: rule.key, words: shortened(rule.text) })),
				}))}
			labels={{
				title: t("standards.reader.contents"),
				changed: t("standards.reader.changed"),
				legend: t("standards.reader.legend"),
				close: t("standards.reader.closeContents"),
			}}
		/>
	);
}

/** What stands with a rule, by its key. */
type Beside = (ruleKey: string) => ReactNode;

/**
 * The text of a version from its definition to its reasoned bans; like the contents, the same for every reader of a language.
 * With `beside` it shows a draft: its rules have no page yet, and what belongs to each stands under it.
 */
export function VersionText({
	words,
	beside,
	questions,
}: {
	words: VersionWords;
	beside?: Beside;
	/** How many questions rules have, by key. */
	questions?: ReadonlyMap<string, number>;
}) {
	const t = useT();
	return (
		<>
			{words.definition.map((passage) => (
				<div className="definition" key={passage.id}>
					<Markdown text={passage.text} />
				</div>
			))}
			<Passages title={t("standards.reader.stories")} passages={words.stories} />
			<Passages title={t("standards.reader.conclusions")} passages={words.conclusions} />
			<Passages title={t("standards.reader.techniques")} passages={words.techniques} />
			{words.sections.map((section) => (
				<SectionView key={section.id} section={section} beside={beside} questions={questions} />
			))}
			<ReasonedBans bans={words.reasoned} />
		</>
	);
}

function Passages({ title, passages }: { title: string; passages: ShownPassage[] }) {
	if (passages.length === 0) return null;
	return (
		<section className="doc-section">
			<h2>{title}</h2>
			{passages.map((passage) =>
				passage.heading ? (
					<Story key={passage.id} id={`p-${passage.id}`} title={passage.heading}>
						<Markdown text={passage.text} />
					</Story>
				) : (
					<div className="read mb-3" key={passage.id}>
						<Markdown text={passage.text} />
					</div>
				),
			)}
		</section>
	);
}

interface WithRules {
	beside: Beside | undefined;
	questions: ReadonlyMap<string, number> | undefined;
}

function SectionView({ section, ...rules }: { section: ShownSection } & WithRules) {
	return (
		<section className="doc-section" aria-labelledby={section.title ? section.id : undefined}>
			{section.title ? <h2 id={section.id}>{section.title}</h2> : null}
			{section.parts.map((part) =>
				part.kind === "rule" ? (
					<RuleView key={part.rule.key} rule={part.rule} {...rules} />
				) : (
					<div className="read muted mb-3" key={part.passage.id}>
						<Markdown text={part.passage.text} />
					</div>
				),
			)}
		</section>
	);
}

function RuleView({ rule, beside, questions }: { rule: ShownRule } & WithRules) {
	const t = useT();
	const asked = questions?.get(rule.key) ?? 0;
	return (
		<div className="rule-row">
			<article className="rule" id={rule.key} lang={rule.lang}>
				<div className="rule-head">
					<RuleChip
						ruleKey={rule.key}
						labels={{ rule: t("standards.rule") }}
						{...(beside ? { state: "draft" as const } : { href: rulePath(rule.key) })}
					/>
					{beside ? null : (
						<Menu label={t("standards.reader.actions", { key: rule.key })}>
							<MenuLink href={`#${rule.key}`} icon="link">
								{t("standards.reader.linkHere")}
							</MenuLink>
							<MenuLink href={rulePath(rule.key)} icon="clock">
								{t("standards.reader.ruleHistory")}
							</MenuLink>
							<MenuLink href={newPraisePath({ rule: rule.key })} icon="praise">
								{t("praise.rule.give")}
							</MenuLink>
							<MenuLink href={questionsPath(rule.key)} icon="pencil">
								{t("reading.question.ask")}
							</MenuLink>
						</Menu>
					)}
				</div>
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
				{rule.exception ? (
					<p className="reasoned">
						<Tag>{t("standards.exception.tag")}</Tag>
						<span>
							{t(`standards.exception.${rule.exception.kind}`)}
							{rule.exception.words ? `: ${rule.exception.words}` : ""}
						</span>
					</p>
				) : null}
				{asked > 0 ? (
					<p className="facts">
						<a href={questionsPath(rule.key)}>{t("reading.question.count", { count: asked })}</a>
					</p>
				) : null}
				{beside?.(rule.key)}
			</article>
		</div>
	);
}

function rulesIn(section: ShownSection): ShownRule[] {
	return section.parts.flatMap((part) => (part.kind === "rule" ? [part.rule] : []));
}

function shortened(text: string): string {
	if (text.length <= firstWords) return text;
	const cut = text.lastIndexOf(" ", firstWords);
	return `${text.slice(0, cut > 20 ? cut : firstWords)}…`;
}
