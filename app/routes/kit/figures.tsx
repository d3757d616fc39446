import { BarKey, BarRow } from "#app/ui/bar.tsx";
import { Button } from "#app/ui/button.tsx";
import { LineChart } from "#app/ui/line-chart.tsx";
import { type FlagState, Meter } from "#app/ui/meter.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Table } from "#app/ui/table.tsx";
import { Person, Tag } from "#app/ui/tag.tsx";
import { Section } from "./section.tsx";
import type { KitTexts } from "./texts.ts";

const FLAGS: FlagState[] = Array.from({ length: 24 }, (_, at) =>
	at === 7 || at === 13 ? "mend" : at === 18 ? "ban" : "says",
);
const DESK = { done: 11, older: 0, ahead: 1, excused: 0 };
const NIGHT = { done: 6, older: 5, ahead: 4, excused: 2 };

function parts(figures: typeof DESK) {
	return (["done", "older", "ahead", "excused"] as const).map((kind) => ({ kind, value: figures[kind] }));
}

function inWords(sentence: string, figures: typeof DESK): string {
	return sentence.replace(/\{(done|older|ahead|excused)\}/g, (_, kind: keyof typeof DESK) => String(figures[kind]));
}

export function FigureSection({ t }: { t: KitTexts }) {
	const { table, bars, meter, chart } = t;
	const rows = t.people.map((name, at) => ({
		key: name,
		lead: at === 0,
		cells: [
			<Person key="who" name={name} />,
			table.team,
			<Tag key="state" kind={at === 1 ? "act" : undefined}>
				{at === 1 ? table.ahead : table.older}
			</Tag>,
			at === 1 ? table.none : table.v,
			<Button key="act" small type="button" hiddenWords={`: ${name}`}>
				{table.remind}
			</Button>,
		],
	}));
	return (
		<Section id="data" title={t.sections.data}>
			<div className="stack-6">
				<div className="bars">
					<BarRow name={bars.desk} sum={bars.deskSum} parts={parts(DESK)} label={inWords(bars.label, DESK)} />
					<BarRow name={bars.night} sum={bars.nightSum} parts={parts(NIGHT)} label={inWords(bars.label, NIGHT)} />
					<BarKey
						items={[
							{ kind: "done", label: bars.done },
							{ kind: "older", label: bars.older },
							{ kind: "ahead", label: bars.ahead },
							{ kind: "excused", label: bars.excused },
						]}
					/>
				</div>
				<div>
					<Table
						caption={table.caption}
						columns={table.columns.map((label, at) => ({ label, end: at === 4 }))}
						rows={rows}
					/>
					<div className="mt-4">
						<Pager href="?page=2" more={table.more} shown={table.shown} label={table.pages} />
					</div>
				</div>
				<Meter flags={FLAGS} label={meter.label} legend={{ mend: meter.mend, ban: meter.ban }}>
					<b>{meter.strong}</b>
					{meter.rest}
				</Meter>
				<LineChart
					title={chart.title}
					label={chart.label}
					points={[4, 9, 7, 12, 15, 21].map((value, at) => ({ value, label: at === 0 ? chart.from : chart.to }))}
				/>
			</div>
		</Section>
	);
}
