import type { ReactNode } from "react";
import { useT } from "#app/messages/translator-context.tsx";
import { DiffGroup, DiffItem, type DiffPart, DiffText, Sides, WholeText } from "#app/ui/diff.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { rulePath } from "../../paths.ts";
import type { ChangedWords } from "../changed-words.ts";
import { questionsPath } from "../paths.ts";

/** The rules and passages that changed for a reader. What is drawn here depends on two versions and the language alone. */
export function ChangedTextView({ words, since, number }: { words: ChangedWords; since: number; number: number }) {
	const t = useT();
	const titles = {
		oldTitle: t("reading.changed.oldTitle", { number: since }),
		newTitle: t("reading.changed.oldTitle", { number }),
	};
	const markWords = { added: t("changes.added"), removed: t("changes.removed") };
	const rules = (count: number) => t("standards.list.rules", { count });
	return (
		<>
			<Group kind="reworded" title={t("changes.group.reworded")} count={rules(words.reworded.length)}>
				{words.reworded.map((rule) => (
					<Rule key={rule.key} ruleKey={rule.key} why={rule.why} example={rule.example}>
						<Sides parts={rule.text} words={markWords} {...titles} />
					</Rule>
				))}
			</Group>
			<Group kind="added" title={t("changes.group.added")} count={rules(words.added.length)}>
				{words.added.map((rule) => (
					<Rule key={rule.key} ruleKey={rule.key} why={rule.why} example={rule.example}>
						<WholeText kind="added" word={t("changes.wholeAdded")}>
							{plain(rule.text)}
						</WholeText>
					</Rule>
				))}
			</Group>
			<Group
				kind="parts"
				title={t("changes.group.parts")}
				count={t("reading.summary.passages", { count: words.passages.length })}
			>
				{words.passages.map((passage) => (
					<DiffItem
						key={passage.id}
						id={`part-${passage.id}`}
						chip={<b>{t(`reading.changed.passage.${passage.kind}`)}</b>}
					>
						{passage.heading.length > 0 ? (
							<p className="diff-text">
								<DiffText parts={passage.heading} words={markWords} />
							</p>
						) : null}
						<p className="diff-text passage">
							<DiffText parts={passage.text} words={markWords} />
						</p>
					</DiffItem>
				))}
			</Group>
			<Group kind="removed" title={t("changes.group.removed")} count={rules(words.removed.length)}>
				{words.removed.map((rule) => (
					<DiffItem key={rule.key} id={rule.key} chip={<Chip ruleKey={rule.key} state="ended" />}>
						<WholeText kind="removed" word={t("changes.wholeRemoved")}>
							{plain(rule.text)}
						</WholeText>
					</DiffItem>
				))}
			</Group>
		</>
	);
}

function Group({
	kind,
	title,
	count,
	children,
}: {
	kind: "reworded" | "added" | "parts" | "removed";
	title: string;
	count: string;
	children: readonly ReactNode[];
}) {
	if (children.length === 0) return null;
	return (
		<DiffGroup kind={kind} id={`own-${kind}`} title={title} count={count}>
			{children}
		</DiffGroup>
	);
}

function Rule({
	ruleKey,
	why,
	example,
	children,
}: {
	ruleKey: string;
	why: DiffPart[];
	example: DiffPart[];
	children: ReactNode;
}) {
	const t = useT();
	const words = { added: t("changes.added"), removed: t("changes.removed") };
	return (
		<DiffItem id={ruleKey} chip={<Chip ruleKey={ruleKey} state="changed" />}>
			{children}
			{why.length > 0 ? (
				<p className="rule-why">
					<DiffText parts={why} words={words} />
				</p>
			) : null}
			{example.length > 0 ? (
				<p className="rule-why">
					<b>{t("standards.reader.example")}</b> <DiffText parts={example} words={words} />
				</p>
			) : null}
			<p className="facts mt-2 no-print">
				<a href={questionsPath(ruleKey)}>{t("reading.question.ask")}</a>
			</p>
		</DiffItem>
	);
}

function Chip({ ruleKey, state }: { ruleKey: string; state: "changed" | "ended" }) {
	const t = useT();
	return (
		<RuleChip
			ruleKey={ruleKey}
			labels={{ rule: t("standards.rule"), changed: t("standards.reader.changed") }}
			href={rulePath(ruleKey)}
			state={state}
		/>
	);
}

function plain(parts: readonly DiffPart[]): string {
	return parts.map(({ text }) => text).join("");
}
