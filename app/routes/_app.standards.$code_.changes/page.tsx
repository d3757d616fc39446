import type { ComparePage } from "#app/features/standards/diff/compare-page.server.ts";
import { ComparisonView } from "#app/features/standards/diff/components/comparison-view.tsx";
import { changesPath, draftPath, rulePath, standardPath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { KeptFragment } from "#app/platform/kept-fragment.tsx";
import { Button } from "#app/ui/button.tsx";
import { Switch } from "#app/ui/choice.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Select } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

interface CompareFacts extends ComparePage {
	code: string;
	heading: string;
	view: string;
}

/** Two versions of a standard, or one and the draft, rule by rule. */
export function ComparePageView(facts: CompareFacts) {
	const t = useT();
	const { code, heading, from, to, note, fragment, comparison } = facts;
	return (
		<div className="page">
			<PageHead
				kicker={<a href={standardPath(code)}>{heading}</a>}
				title={
					from === 0
						? t("changes.link")
						: to === "draft"
							? t("changes.titleDraft", { from })
							: t("changes.title", { from, to })
				}
				sub={note ? t("changes.note", { note }) : null}
			/>
			<Choice facts={facts} />
			{from === 0 ? <Empty>{t("changes.one")}</Empty> : null}
			{fragment ? <KeptFragment of={fragment} /> : null}
			{comparison ? (
				<ComparisonView
					comparison={comparison}
					oldTitle={t("changes.version", { number: from })}
					newTitle={t("changes.draft")}
					hrefOf={({ key, group }) => (group === "added" ? draftPath(code, key || undefined) : rulePath(key))}
				/>
			) : null}
		</div>
	);
}

function Choice({ facts: { code, from, to, versions, hasDraft, view } }: { facts: CompareFacts }) {
	const t = useT();
	const options = versions.map(({ number, on }) => ({
		value: String(number),
		label: t("changes.versionOn", { number, date: on }),
	}));
	const later = hasDraft ? [{ value: "draft", label: t("changes.theDraft") }, ...options] : options;
	if (later.length < 2) return null;
	return (
		<form className="row between choose-two no-print" action={changesPath(code)}>
			<div className="row">
				<Select name="from" label={t("changes.from")} options={options} defaultValue={String(from)} />
				<Select name="to" label={t("changes.to")} options={later} defaultValue={String(to)} />
				<Button>{t("changes.show")}</Button>
			</div>
			<div className="desk-only">
				<Switch
					name="view"
					legend={t("changes.layout")}
					choices={[
						{ value: "sides", label: t("changes.sides") },
						{ value: "inline", label: t("changes.inline") },
					]}
					defaultValue={view}
				/>
			</div>
		</form>
	);
}
