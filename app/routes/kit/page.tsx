import { LANGUAGES } from "#app/ui/languages.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { FigureSection } from "./figures.tsx";
import { FieldSection } from "./forms.tsx";
import { ButtonSection, ChipSection, ColourSection, MarkSection, TypeSection } from "./marks.tsx";
import { CoachSection, DiffSection, ReadingSection } from "./reading.tsx";
import { OverlaySection, SurfaceSection } from "./surfaces.tsx";
import { kitTexts } from "./texts.ts";

/** Every primitive in its states, in one language; the tabs lead to the others. */
export function KitPage({ language }: { language: string }) {
	const t = kitTexts(language);
	return (
		<div className="page kit" lang={language}>
			<PageHead title={t.title} sub={t.sub} />
			<Tabs
				label={t.languages}
				tabs={LANGUAGES.map(({ code, name }) => ({ href: `/kit?language=${code}`, label: name }))}
				current={`/kit?language=${language}`}
			/>
			<ChipSection t={t} />
			<ColourSection t={t} />
			<TypeSection t={t} />
			<ButtonSection t={t} />
			<FieldSection t={t} />
			<MarkSection t={t} />
			<SurfaceSection t={t} />
			<OverlaySection t={t} />
			<FigureSection t={t} />
			<ReadingSection t={t} />
			<CoachSection t={t} />
			<DiffSection t={t} />
		</div>
	);
}
