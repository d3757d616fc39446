import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { Contents, ContentsButton } from "#app/ui/contents.tsx";
import { Menu, MenuLink } from "#app/ui/fold.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Story } from "#app/ui/story.tsx";
import { Tag } from "#app/ui/tag.tsx";
import { rulePath } from "../paths.ts";
import type { ShownPassage, ShownRule, ShownSection, ShownVersion } from "../reader-page.server.ts";
import { ReasonedBans } from "./reasoned-bans.tsx";
import { RulesMeter } from "./rules-meter.tsx";

const firstWords = 46;

/** A version as a document: contents, definition, stories, sections with their rules. `banner` stands under the head, `end` after the text. */
export function VersionView({ version, banner, end }: { version: ShownVersion; banner: ReactNode; end?: ReactNode }) {
	const t = useT();
	const titled = version.sections.filter((section) => section.title);
	return (
		<div className="reader">
			<Contents
				sections={titled.map((section) => ({
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
			<div className="reader-body">
				<header className="doc-head">
					<p className="kicker">{t("standards.reader.kicker", { code: version.code })}</p>
					<h1>{version.heading}</h1>
					<div className="facts">
						<span>
							<b>{t("standards.version", { number: version.number })}</b>
						</span>
						<span>{t("standards.reader.published", { date: version.publishedOn })}</span>
						<span>{t("standards.reader.owner", { name: version.owner })}</span>
						{version.nextReview ? <span>{t("standards.reader.review", { day: version.nextReview })}</span> : null}
						<span>{t("standards.reader.minutes", { count: version.minutes })}</span>
						<a className="no-print" href={`/standards/${encodeURIComponent(version.code)}/versions`}>
							{t("standards.reader.history")}
						</a>
					</div>
				</header>
				{banner}
				<p className="hint mb-3">
					<b>{t("standards.reader.note")}:</b> {version.note}
				</p>
				{version.flags ? (
					<div className="mb-4 no-print">
						<RulesMeter flags={version.flags} />
					</div>
				) : null}
				{titled.length > 1 ? <ContentsButton>{t("standards.reader.openContents")}</ContentsButton> : null}
				{version.definition.map((passage) => (
					<div className="definition" key={passage.id}>
						<Markdown text={passage.text} />
					</div>
				))}
				<Passages title={t("standards.reader.stories")} passages={version.stories} />
				<Passages title={t("standards.reader.conclusions")} passages={version.conclusions} />
				<Passages title={t("standards.reader.techniques")} passages={version.techniques} />
				{version.sections.map((section) => (
					<SectionView key={section.id} section={section} />
				))}
				<ReasonedBans bans={version.reasoned} />
				{end}
				<p className="print-only facts">
					{t("standards.reader.printed", { code: version.code, number: version.number, date: version.publishedOn })}
				</p>
			</div>
		</div>
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

function SectionView({ section }: { section: ShownSection }) {
	return (
		<section className="doc-section" aria-labelledby={section.title ? section.id : undefined}>
			{section.title ? <h2 id={section.id}>{section.title}</h2> : null}
			{section.parts.map((part) =>
				part.kind === "rule" ? (
					<RuleView key={part.rule.key} rule={part.rule} />
				) : (
					<div className="read muted mb-3" key={part.passage.id}>
						<Markdown text={part.passage.text} />
					</div>
				),
			)}
		</section>
	);
}

function RuleView({ rule }: { rule: ShownRule }) {
	const t = useT();
	return (
		<div className="rule-row">
			<article className="rule" id={rule.key} lang={rule.lang}>
				<div className="rule-head">
					<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} href={rulePath(rule.key)} />
					<Menu label={t("standards.reader.actions", { key: rule.key })}>
						<MenuLink href={`#${rule.key}`} icon="link">
							{t("standards.reader.linkHere")}
						</MenuLink>
						<MenuLink href={rulePath(rule.key)} icon="clock">
							{t("standards.reader.ruleHistory")}
						</MenuLink>
					</Menu>
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
