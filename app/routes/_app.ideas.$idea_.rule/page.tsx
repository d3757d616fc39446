import { type FormAnswer, FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { IdeaRules } from "#app/features/ideas/origins/components/idea-rules.tsx";
import type { MakeRuleFacts } from "#app/features/ideas/origins/make-rule-page.server.ts";
import { askForRulePath, makeRulePath } from "#app/features/ideas/origins/paths.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { limits } from "#app/features/standards/model.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { languageNames, languages } from "#app/platform/languages.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface Facts extends MakeRuleFacts {
	token: string;
	/** An author was asked just now. */
	asked: boolean;
	answer: FormAnswer | undefined;
}

/** An idea on its way into a standard: an author words the rule, a keeper asks an author to. */
export function MakeRulePage({ idea, standards, named, authors, rules, token, asked, answer }: Facts) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead
				kicker={<a href={ideaPath(idea.publicId)}>{idea.title}</a>}
				title={t("origins.title")}
				sub={t("origins.lead")}
			/>
			{asked ? (
				<Banner kind="calm" label={t("origins.ask.title")}>
					{t("origins.ask.done")}
				</Banner>
			) : null}
			<FormProblems t={t} problems={answer?.problems} />
			<section className="mb-5" aria-labelledby="h-idea">
				<h2 id="h-idea" className="mb-3">
					{t("origins.idea")}
				</h2>
				<div className="idea-text">
					<Markdown text={idea.text} />
				</div>
				{idea.place ? <p className="hint">{t("origins.place", { place: idea.place })}</p> : null}
			</section>
			<IdeaRules rules={rules} />
			{standards.length > 0 ? (
				<WordIt {...{ idea, standards, named, token, answer }} />
			) : authors.length > 0 ? (
				<AskSomebody idea={idea.publicId} authors={authors} answer={answer} />
			) : (
				<Empty>{t("origins.none")}</Empty>
			)}
		</div>
	);
}

function WordIt({
	idea,
	standards,
	named,
	token,
	answer,
}: Pick<Facts, "idea" | "standards" | "named" | "token" | "answer">) {
	const t = useT();
	const { problems, values } = answer ?? {};
	const chosen = values?.code ?? named;
	const language = values?.language ?? standards.find(({ code }) => code === chosen)?.language ?? t.language;
	return (
		<form className="sheet" method="post" action={makeRulePath(idea.publicId)}>
			<input type="hidden" name="token" value={values?.token ?? token} />
			<Select
				name="code"
				label={t("origins.standard")}
				options={standards.map(({ code, title }) => ({ value: code, label: `${code} · ${title}` }))}
				defaultValue={chosen}
				{...fieldError(t, problems, "code")}
			/>
			<Select
				name="language"
				label={t("origins.language")}
				options={languages.map((one) => ({ value: one, label: languageNames[one], lang: one }))}
				defaultValue={language}
				{...fieldError(t, problems, "language")}
			/>
			<TextArea
				name="text"
				label={t("origins.text")}
				hint={t("origins.textHint")}
				rows={3}
				required
				maxLength={limits.words}
				defaultValue={values?.text ?? ""}
				{...fieldError(t, problems, "text")}
			/>
			<TextArea
				name="why"
				label={t("origins.why")}
				rows={2}
				maxLength={limits.words}
				defaultValue={values?.why ?? ""}
				{...fieldError(t, problems, "why")}
			/>
			<div className="row mt-4">
				<Button kind="main">{t("origins.save")}</Button>
				<ButtonLink kind="quiet" href={ideaPath(idea.publicId)}>
					{t("origins.back")}
				</ButtonLink>
			</div>
		</form>
	);
}

function AskSomebody({ idea, authors, answer }: { idea: string } & Pick<Facts, "authors" | "answer">) {
	const t = useT();
	return (
		<form className="sheet" method="post" action={askForRulePath(idea)}>
			<h2>{t("origins.ask.title")}</h2>
			<p className="hint">{t("origins.ask.text")}</p>
			<Select
				name="author"
				label={t("origins.ask.author")}
				options={authors.map(({ publicId, name }) => ({ value: publicId, label: name }))}
				{...fieldError(t, answer?.problems, "author")}
			/>
			<Button kind="main">{t("origins.ask.button")}</Button>
		</form>
	);
}
