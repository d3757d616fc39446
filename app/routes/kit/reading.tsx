import { CoachCard, FindingNumber, MarkedText, ToMend } from "#app/ui/coach-card.tsx";
import { Contents, ContentsButton } from "#app/ui/contents.tsx";
import { DiffGroup, DiffItem, type DiffPart, Sides, WholeText } from "#app/ui/diff.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Story } from "#app/ui/story.tsx";
import { Facts, Tag } from "#app/ui/tag.tsx";
import { Section } from "./section.tsx";
import type { KitTexts } from "./texts.ts";

export function ReadingSection({ t }: { t: KitTexts }) {
	const { reading } = t;
	const labels = { rule: t.rule, changed: t.changed };
	const [arrival = "", waiting = ""] = reading.section;
	return (
		<Section id="reading" title={t.sections.reading}>
			<div className="reader">
				<Contents
					labels={{ title: reading.contents, changed: t.changed, legend: reading.legend, close: reading.close }}
					sections={[
						{ id: "kit-s1", title: arrival, rules: [{ key: "REC-1", words: t.words[0] ?? "" }] },
						{
							id: "kit-s2",
							title: waiting,
							rules: [
								{ key: "REC-2", words: t.words[1] ?? "", fresh: true },
								{ key: "REC-3", words: t.words[2] ?? "" },
							],
						},
					]}
				/>
				<div className="reader-body">
					<ContentsButton>{reading.open}</ContentsButton>
					<p className="definition">{reading.definition}</p>
					<div className="rule-row" id="kit-s1">
						<article className="rule" id="REC-1">
							<div className="rule-head">
								<RuleChip ruleKey="REC-1" labels={labels} href="#REC-1" />
							</div>
							<p className="rule-text">{t.rules[0]}</p>
							<p className="rule-why">{t.why}</p>
						</article>
						<Story id="kit-story" title={reading.story} from={reading.storyFrom}>
							<p>{reading.storyText}</p>
						</Story>
					</div>
					<div className="rule-row" id="kit-s2">
						<article className="rule" id="REC-2">
							<div className="rule-head">
								<RuleChip ruleKey="REC-2" labels={labels} href="#REC-2" state="changed" />
								<Tag kind="act">{reading.state}</Tag>
							</div>
							<p className="rule-text">{t.rules[1]}</p>
							<p className="reasoned">
								<Tag>{reading.ban}</Tag>
								<span>{reading.banWhy}</span>
							</p>
						</article>
					</div>
				</div>
			</div>
		</Section>
	);
}

export function CoachSection({ t }: { t: KitTexts }) {
	const { coach } = t;
	const spans = coach.marks.map((marked, at) => {
		const start = coach.text.indexOf(marked);
		return { start, end: start + marked.length, number: at + 1, stops: at === 0 };
	});
	return (
		<Section id="coach" title={t.sections.coach}>
			<div className="margin-form">
				<p className="rule-text">
					<MarkedText text={coach.text} spans={spans} />
				</p>
				<CoachCard
					id="kit-card"
					number={1}
					stops
					label={`${coach.number} 1`}
					title={coach.title}
					what={coach.what}
					why={coach.why}
					tries={[{ text: coach.try }]}
					labels={coach.labels}
				>
					<a href="#kit-coach">{coach.keep}</a>
				</CoachCard>
				<ToMend>
					{coach.mend} <FindingNumber value={1} stops />
				</ToMend>
			</div>
		</Section>
	);
}

export function DiffSection({ t }: { t: KitTexts }) {
	const { diff } = t;
	const labels = { rule: t.rule, changed: t.changed };
	const [same = "", gone = "", come = "", end = ""] = diff.parts;
	const parts: DiffPart[] = [
		{ kind: "same", text: same },
		{ kind: "removed", text: gone },
		{ kind: "added", text: come },
		{ kind: "same", text: end },
	];
	return (
		<Section id="diff" title={t.sections.diff}>
			<DiffGroup kind="added" id="kit-d1" title={diff.added} count={diff.one}>
				<DiffItem chip={<RuleChip ruleKey="REC-12" labels={labels} words={t.words[3]} href="#kit-diff" />}>
					<WholeText kind="added" word={diff.addedWord}>
						{t.rules[3]}
					</WholeText>
				</DiffItem>
			</DiffGroup>
			<DiffGroup kind="reworded" id="kit-d2" title={diff.reworded} count={diff.one}>
				<DiffItem
					chip={<RuleChip ruleKey="REC-2" labels={labels} words={t.words[1]} href="#kit-diff" state="changed" />}
				>
					<Sides
						parts={parts}
						words={{ added: diff.addedMark, removed: diff.removedMark }}
						oldTitle={diff.from}
						newTitle={diff.to}
					/>
				</DiffItem>
			</DiffGroup>
			<DiffGroup kind="moved" id="kit-d3" title={diff.moved} count={diff.one}>
				<DiffItem chip={<RuleChip ruleKey="REC-3" labels={labels} words={t.words[2]} href="#kit-diff" />}>
					<Facts>
						<span>{diff.movedFacts}</span>
					</Facts>
				</DiffItem>
			</DiffGroup>
			<DiffGroup kind="removed" id="kit-d4" title={diff.removed} count={diff.one}>
				<DiffItem chip={<RuleChip ruleKey="REC-4" labels={labels} words={t.words[0]} href="#kit-diff" state="ended" />}>
					<WholeText kind="removed" word={diff.removedWord}>
						{t.rules[0]}
					</WholeText>
				</DiffItem>
			</DiffGroup>
		</Section>
	);
}
