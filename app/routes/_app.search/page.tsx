import { rulePath } from "#app/features/standards/paths.ts";
import type { FoundRule } from "#app/features/standards/rule.queries.server.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { RuleChip } from "#app/ui/rule-chip.tsx";
import { Task, Tasks } from "#app/ui/task.tsx";

/** Rules in force by their key or their words. */
export function SearchPage({ words, found }: { words: string; found: FoundRule[] }) {
	const t = useT();
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
			{found.length > 0 ? (
				<Tasks>
					{found.map((rule) => (
						<Task
							heading="h2"
							key={rule.key}
							title={rule.text}
							href={rulePath(rule.key)}
							chip={<RuleChip ruleKey={rule.key} labels={{ rule: t("standards.rule") }} />}
							facts={<span>{rule.standardTitle}</span>}
						/>
					))}
				</Tasks>
			) : (
				<Empty>{words ? t("standards.search.none", { words }) : t("standards.search.start")}</Empty>
			)}
		</div>
	);
}
