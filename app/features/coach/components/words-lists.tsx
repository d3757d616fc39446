import { useT } from "#app/messages/translator-context.tsx";
import { type Language, languageNames } from "#app/platform/languages.ts";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ListedWord } from "../company-words.server.ts";
import { wordsRemovalPath } from "../paths.ts";

/** Both lists, language by language. */
export function WordsLists({ words, languages }: { words: readonly ListedWord[]; languages: readonly Language[] }) {
	const t = useT();
	return (["discouraged", "allowed"] as const).map((kind) => {
		const listed = words.filter((entry) => entry.kind === kind);
		return (
			<section key={kind} aria-labelledby={kind} className="stack">
				<h2 id={kind}>{t(`coach.words.${kind}`)}</h2>
				<p className="hint">{t(`coach.words.${kind}Hint`)}</p>
				{listed.length === 0 ? <Empty>{t(`coach.words.${kind}Empty`)}</Empty> : null}
				{languages
					.filter((language) => listed.some((entry) => entry.language === language))
					.map((language) => (
						<WordsTable
							key={language}
							language={language}
							kind={kind}
							words={listed.filter((entry) => entry.language === language)}
						/>
					))}
			</section>
		);
	});
}

function WordsTable({
	language,
	kind,
	words,
}: {
	language: Language;
	kind: ListedWord["kind"];
	words: readonly ListedWord[];
}) {
	const t = useT();
	const replaces = kind === "discouraged";
	return (
		<Table
			caption={languageNames[language]}
			columns={[
				{ label: t("coach.words.columnWords") },
				...(replaces ? [{ label: t("coach.words.columnPreferred") }] : []),
				{ label: t("coach.words.columnAct"), end: true },
			]}
			rows={words.map((entry) => ({
				key: String(entry.id),
				cells: [
					<span key="words" lang={language}>
						{entry.words}
					</span>,
					...(replaces
						? [
								<span key="preferred" lang={language}>
									{entry.preferred}
								</span>,
							]
						: []),
					<form key="remove" method="post" action={wordsRemovalPath(entry.id)}>
						<Button small hiddenWords={`: ${entry.words}`}>
							{t("coach.words.remove")}
						</Button>
					</form>,
				],
			}))}
		/>
	);
}
