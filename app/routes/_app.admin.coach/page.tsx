import { AdminTabs } from "#app/features/accounts/components/admin-tabs.tsx";
import { DoneNote } from "#app/features/accounts/components/done-note.tsx";
import { type FormAnswer, FormProblems } from "#app/features/accounts/components/form-problems.tsx";
import { coachWordsPath } from "#app/features/accounts/paths.ts";
import type { ListedWord } from "#app/features/coach/company-words.server.ts";
import { KeptTable } from "#app/features/coach/components/kept-table.tsx";
import { WordsForm } from "#app/features/coach/components/words-form.tsx";
import { WordsLists } from "#app/features/coach/components/words-lists.tsx";
import { WordsPreviewNote } from "#app/features/coach/components/words-preview.tsx";
import type { KeptCount } from "#app/features/coach/kept.queries.server.ts";
import type { WordsPreview } from "#app/features/coach/preview-words.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { Language } from "#app/platform/languages.ts";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts {
	done: string | null;
	languages: Language[];
	language: Language;
	words: ListedWord[];
	kept: KeptCount[];
	sent: (FormAnswer & { preview?: WordsPreview }) | undefined;
}

/** The company's own words for the coach, and how often its findings on rules are kept. */
export function WordsPage({ done, languages, language, words, kept, sent = {} }: Facts) {
	const t = useT();
	return (
		<div className="page stack">
			<PageHead title={t("coach.words.title")} sub={t("coach.words.sub")} />
			<AdminTabs current={coachWordsPath} />
			<DoneNote done={done} />
			<FormProblems t={t} problems={sent.problems} />
			{sent.preview ? <WordsPreviewNote preview={sent.preview} language={sent.values?.language} /> : null}
			<WordsForm language={language} problems={sent.problems} values={sent.values} />
			<WordsLists words={words} languages={languages} />
			<KeptTable kept={kept} />
		</div>
	);
}
