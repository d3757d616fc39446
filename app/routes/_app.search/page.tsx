import type { IdeaCard } from "#app/features/ideas/card.ts";
import { StateTag } from "#app/features/ideas/components/idea-row.tsx";
import { ideaPath } from "#app/features/ideas/paths.ts";
import type { Card, Receiver } from "#app/features/praise/card.ts";
import { FoundPeople, FoundPraise } from "#app/features/praise/components/found-praise.tsx";
import { rulePath } from "#app/features/standards/paths.ts";
import type { FoundRule } from "#app/features/standards/rule.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

interface Found {
	words: string;
	rules: FoundRule[];
	people: Receiver[];
	ideas: IdeaCard[];
	praise: Card[];
	/** Where praise is looked for further back. */
	further: string | null;
}

/** Rules in force by key or words, people and teams by name, ideas and praise by their words: each as far as the reader may see it. */
export function SearchPage({ words, rules, people, ideas, praise, further }: Found) {
	const t = useT();
	const nothing = rules.length + people.length + ideas.length + praise.length === 0;
	return (
		<div className="page">
			<PageHead title={t("standards.search.title")} />
			<form className="row mb-5" action="/search">
				<Field
					name="q"
					id="words"
					type="search"
					label={t("standards.search.field")}
					defaultValue={words}
					autoComplete="off"
				/>
				<Button type="submit">{t("standards.search.button")}</Button>
			</form>
			{rules.length > 0 ? (
				<section aria-labelledby="h-found-rules">
					<h2 id="h-found-rules" className="mb-3">
						{t("standards.search.rules")}
					</h2>
					<Tasks>
						{rules.map((rule) => (
							<Task
								key={rule.key}
								title={rule.text}
								href={rulePath(rule.key)}
								chip={<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} />}
								facts={<span>{rule.standardTitle}</span>}
							/>
						))}
					</Tasks>
				</section>
			) : null}
			<FoundPeople people={people} />
			{ideas.length > 0 ? (
				<section className="mt-6" aria-labelledby="h-ideas">
					<h2 id="h-ideas">{t("ideas.search.heading")}</h2>
					<Tasks>
						{ideas.map((idea) => (
							<Task
								key={idea.publicId}
								title={idea.title}
								href={ideaPath(idea.publicId)}
								tag={<StateTag state={idea.state} />}
								facts={<span>{idea.lines}</span>}
							/>
						))}
					</Tasks>
				</section>
			) : null}
			{nothing && further === null ? (
				<Empty>{words ? t("standards.search.none", { words }) : t("standards.search.start")}</Empty>
			) : (
				<FoundPraise cards={praise} further={further} />
			)}
		</div>
	);
}
