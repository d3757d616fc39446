import { WordsShown } from "#app/features/standards/components/editor/choose-words.tsx";
import { problemText } from "#app/features/standards/components/problem-text.ts";
import type { EditorFacts, EditorPart } from "#app/features/standards/draft-page.server.ts";
import { hasHeading, isHeadingOnly, limits, noWords, type Words } from "#app/features/standards/model.ts";
import {
	draftExceptionPath,
	draftMergePath,
	draftPartPath,
	draftPath,
	draftPlacePath,
	draftRemovalPath,
	draftSplitPath,
} from "#app/features/standards/paths.ts";
import type { Theirs } from "#app/features/standards/write-part.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field, Select, TextArea } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Tabs } from "#app/ui/tabs.tsx";

interface PartFacts {
	facts: Omit<EditorFacts, "parts">;
	part: EditorPart;
	sections: { id: string; heading: string }[];
	answer?: {
		problem: Problem | undefined;
		theirs: Omit<Theirs, "at"> | undefined;
		values: Record<string, string>;
	};
}

/** One part with all its fields, for writing without a script. */
export function PartPage({ facts, part, sections, answer }: PartFacts) {
	const t = useT();
	const { code, language, languages } = facts;
	const name = part.key ?? t(`writing.kind.${part.kind}`);
	const path = (edition: string) => `${draftPartPath(code, part.id)}?language=${edition}`;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={draftPath(code, part.anchor)}>{t("writing.editor.back")}</a>}
				title={t("writing.editor.partTitle", { what: name, language: languageNames[language] })}
			/>
			{answer?.problem ? <ErrorSummary title={problemText(t, answer.problem)} /> : null}
			{languages.length > 1 ? (
				<Tabs
					label={t("writing.draft.languages")}
					current={path(language)}
					tabs={languages.map((one) => ({ href: path(one), label: languageNames[one] }))}
				/>
			) : null}
			<WordsForm facts={facts} part={part} {...(answer ? { answer } : {})} />
			{part.kind === "rule" || part.kind === "prose" ? <PlaceForm code={code} part={part} sections={sections} /> : null}
			{part.kind === "rule" ? <ExceptionForm code={code} part={part} /> : null}
			{part.kind === "rule" && part.key ? (
				<div className="row mt-5">
					<ButtonLink kind="quiet" href={draftSplitPath(code, part.id)}>
						{t("writing.editor.split")}
					</ButtonLink>
					<ButtonLink kind="quiet" href={draftMergePath(code, part.id)}>
						{t("writing.editor.merge")}
					</ButtonLink>
				</div>
			) : null}
			{part.kind === "title" ? null : (
				<form className="narrow mt-5" method="post" action={draftRemovalPath(code, part.id)}>
					<Button kind="quiet">
						{part.kind === "section" ? t("writing.editor.removeSection") : t("writing.editor.removeRule")}
					</Button>
				</form>
			)}
		</div>
	);
}

function WordsForm({ facts, part, answer }: Pick<PartFacts, "facts" | "part" | "answer">) {
	const t = useT();
	const { kind } = part;
	const theirs = answer?.theirs;
	const mine: Words = { ...noWords, ...part.words, ...answer?.values };
	const most = kind === "rule" ? limits.words : limits.prose;
	return (
		<form className="narrow mt-4" method="post" action={draftPartPath(facts.code, part.id)}>
			{theirs ? (
				<section className="two-texts" aria-label={t("writing.editor.theirs")}>
					<p className="to-mend">{t("writing.editor.stale", { name: theirs.by })}</p>
					<WordsShown title={`${t("writing.editor.theirs")}: ${theirs.by}`} words={theirs.words} />
					<p className="hint">{t("writing.editor.chooseHint")}</p>
				</section>
			) : null}
			<input type="hidden" name="language" value={facts.language} />
			<input type="hidden" name="seen" value={theirs?.revision ?? part.revision} />
			{part.original ? <WordsShown title={languageNames[facts.primary]} words={part.original} /> : null}
			{kind === "rule" ? (
				<Field
					name="leadIn"
					label={t("writing.editor.leadIn")}
					defaultValue={answer?.values.leadIn ?? part.leadIn}
					maxLength={limits.leadIn}
				/>
			) : null}
			{hasHeading(kind) ? (
				<Field
					name="heading"
					label={t("writing.editor.headingOf")}
					defaultValue={mine.heading}
					maxLength={limits.heading}
				/>
			) : null}
			{isHeadingOnly(kind) ? null : (
				<TextArea name="text" label={t(`writing.kind.${kind}`)} defaultValue={mine.text} maxLength={most} rows={5} />
			)}
			{kind === "rule" ? (
				<>
					<TextArea
						name="why"
						label={t("writing.editor.why")}
						placeholder={t("writing.editor.whySample")}
						defaultValue={mine.why}
						maxLength={most}
						rows={2}
					/>
					<TextArea
						name="example"
						label={t("writing.editor.example")}
						defaultValue={mine.example}
						maxLength={most}
						rows={2}
					/>
				</>
			) : null}
			<div className="row mt-4">
				<Button kind="main">{t("writing.editor.save")}</Button>
			</div>
		</form>
	);
}

function PlaceForm({ code, part, sections }: { code: string; part: EditorPart; sections: PartFacts["sections"] }) {
	const t = useT();
	if (sections.length === 0) return null;
	return (
		<form className="narrow mt-5" method="post" action={draftPlacePath(code, part.id)}>
			<Select
				name="section"
				label={t("writing.editor.moveTo")}
				options={[
					...sections.map(({ id, heading }) => ({ value: id, label: heading || t("writing.kind.section") })),
					{ value: "none", label: t("writing.editor.noSection") },
				]}
			/>
			<div className="row mt-3">
				<Button>{t("writing.editor.moveHere")}</Button>
			</div>
		</form>
	);
}

function ExceptionForm({ code, part: { id, exception, lapsed } }: { code: string; part: EditorPart }) {
	const t = useT();
	return (
		<form className="narrow mt-5" method="post" action={draftExceptionPath(code, id)}>
			<h2>{t("writing.editor.exception")}</h2>
			<p className="hint mb-3">{t(lapsed ? "writing.editor.exceptionLapsed" : "writing.editor.exceptionHint")}</p>
			<Select
				name="kind"
				label={t("writing.editor.exceptionKind")}
				options={[
					...(["law", "safety", "other"] as const).map((value) => ({
						value,
						label: t(`standards.exception.${value}`),
					})),
					...(exception ? [{ value: "none", label: t("writing.editor.exceptionEnd") }] : []),
				]}
				defaultValue={exception?.kind}
			/>
			<TextArea
				name="words"
				label={t("writing.editor.exceptionWords")}
				defaultValue={exception?.words}
				maxLength={limits.words}
				rows={2}
			/>
			<div className="row mt-3">
				<Button>{t("writing.editor.exceptionSave")}</Button>
			</div>
		</form>
	);
}
