import { Button, ButtonLink, IconButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { Count, Face, Facts, Person, Tag } from "#app/ui/tag.tsx";
import { Section } from "./section.tsx";
import type { KitTexts } from "./texts.ts";

const COLOURS = [
	"paper",
	"sheet",
	"well",
	"ink",
	"ink-2",
	"ink-3",
	"cloth",
	"cloth-tint",
	"brass",
	"brass-tint",
	"pencil",
	"pencil-tint",
];

export function ChipSection({ t }: { t: KitTexts }) {
	const labels = { rule: t.rule, changed: t.changed };
	const notes = t.chipNotes;
	return (
		<Section id="chip" title={t.sections.chip}>
			<div className="kit-grid">
				<div className="stack-2">
					<p className="hint">{notes.published}</p>
					<RuleChip
						ruleKey="REC-2"
						labels={labels}
						words={t.words[1]}
						href="#kit-chip"
						full={{ id: "kit-full", text: t.rules[1] ?? "", note: t.version }}
					/>
				</div>
				<div className="stack-2">
					<p className="hint">{notes.changed}</p>
					<RuleChip ruleKey="REC-3" labels={labels} words={t.words[2]} href="#kit-chip" state="changed" />
				</div>
				<div className="stack-2">
					<p className="hint">{notes.draft}</p>
					<RuleChip ruleKey="REC-12" labels={labels} words={t.words[3]} href="#kit-chip" state="draft" />
				</div>
				<div className="stack-2">
					<p className="hint">{notes.ended}</p>
					<div className="row">
						<RuleChip ruleKey="REC-4" labels={labels} words={t.words[0]} href="#kit-chip" state="ended" />
						<span className="hint">{t.merged}</span>
					</div>
				</div>
				<div className="stack-2">
					<p className="hint">{notes.key}</p>
					<RuleChip ruleKey="HRM-2" labels={labels} href="#kit-chip" />
				</div>
				<div className="stack-2">
					<p className="hint">{notes.big}</p>
					<RuleChip ruleKey="REC-2" labels={labels} big />
				</div>
				<div className="stack-2">
					<p className="hint">{notes.whole}</p>
					<RuleChip ruleKey="REC-1" labels={labels} words={t.rules[0]} href="#kit-chip" whole />
					<RuleChip ruleKey="REC-2" labels={labels} words={t.rules[1]} href="#kit-chip" whole />
				</div>
			</div>
		</Section>
	);
}

export function ColourSection({ t }: { t: KitTexts }) {
	return (
		<Section id="colour" title={t.sections.colour}>
			<ul className="swatches">
				{COLOURS.map((colour) => (
					<li key={colour} className="swatch">
						<b className={`sw-${colour}`} />
						<span>{colour}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}

export function TypeSection({ t }: { t: KitTexts }) {
	return (
		<Section id="type" title={t.sections.type}>
			<div className="scale">
				{([7, 6, 5, 4, 3, 2, 1] as const).map((size) => (
					<p key={size} className={`sz-${size}`}>
						{t.scale[size]}
					</p>
				))}
				<p className="sz-4">Zażółć gęślą jaźń · Съешьте ещё этих мягких булок · Whisper, quiz, jab</p>
			</div>
		</Section>
	);
}

export function ButtonSection({ t }: { t: KitTexts }) {
	const { buttons } = t;
	return (
		<Section id="buttons" title={t.sections.buttons}>
			<div className="row">
				<Button kind="main" type="button">
					{buttons.main}
				</Button>
				<Button type="button">{buttons.plain}</Button>
				<Button kind="quiet" type="button">
					{buttons.quiet}
				</Button>
				<Button type="button" icon="plus">
					{buttons.add}
				</Button>
				<Button small type="button" hiddenWords={buttons.hidden}>
					{buttons.small}
				</Button>
				<Button type="button" aria-disabled="true" aria-describedby="kit-off">
					{buttons.off}
				</Button>
				<span className="hint" id="kit-off">
					{buttons.offWhy}
				</span>
				<IconButton icon="close" label={buttons.close} />
				<ButtonLink href="#kit-buttons" icon="rules">
					{buttons.link}
				</ButtonLink>
				<a href="#kit-buttons">{buttons.link}</a>
			</div>
		</Section>
	);
}

export function MarkSection({ t }: { t: KitTexts }) {
	const tabs = [
		{ href: "#kit-marks", label: t.tabs.all, count: 25 },
		{ href: "#kit-mend", label: t.tabs.mend, count: 2 },
		{ href: "#kit-mine", label: t.tabs.mine },
	];
	return (
		<Section id="marks" title={t.sections.marks}>
			<div className="stack">
				<Tabs label={t.tabs.label} tabs={tabs} current="#kit-marks" />
				<div className="row">
					<Tag>{t.tags.plain}</Tag>
					<Tag kind="act">{t.tags.act}</Tag>
					<Tag kind="mend">{t.tags.mend}</Tag>
					<Tag kind="done" icon="tick">
						{t.tags.done}
					</Tag>
					<Count value={4} words={t.count} />
					<Count value={120} words={t.count} />
				</div>
				<div className="row">
					{t.people.map((name) => (
						<Person key={name} name={name} />
					))}
					<Face name={t.people[0] ?? ""} />
					<Icon name="people" />
				</div>
				<Facts>
					<b>{t.facts[0]}</b>
					<span>{t.facts[1]}</span>
					<span>{t.facts[2]}</span>
				</Facts>
			</div>
		</Section>
	);
}
