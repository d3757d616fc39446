import { CutAnswers } from "#app/features/ideas/essay/components/cut-answers.tsx";
import { CutForm, KeeperCut } from "#app/features/ideas/essay/components/cut-form.tsx";
import type { EssayFacts } from "#app/features/ideas/essay/essays.queries.server.ts";
import { essayPath, essayReadPath, essaysPath } from "#app/features/ideas/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Facts, Person, Tag } from "#app/ui/tag.tsx";

interface Props {
	essay: EssayFacts;
	/** A form token for each proposal, by its public id, and for each paragraph. */
	tokens: Record<string, string>;
	cutTokens: string[];
}

/** A sent essay, whole; keepers mark passages in it, its author answers. */
export function SentEssayPage({ essay, tokens, cutTokens }: Props) {
	const t = useT();
	return (
		<div className="page narrow essay-page">
			<PageHead
				kicker={<a href={essaysPath}>{t("essay.list.title")}</a>}
				title={essay.question}
				actions={essay.own ? <ButtonLink href={essayPath}>{t("essay.own")}</ButtonLink> : null}
			/>
			<Facts>
				<Person name={essay.author} />
				<span>{essay.at}</span>
				{essay.read ? <Tag kind="done">{t("essay.list.read")}</Tag> : null}
			</Facts>
			{essay.own ? <CutAnswers essay={essay} tokens={tokens} /> : null}
			<div className="essay-text" lang={essay.language}>
				{essay.paragraphs.map((paragraph, index) => {
					const cuts = essay.cuts.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
					return (
						<div key={paragraph.start} className={cuts.length > 0 ? "passage marked" : "passage"} id={`p-${index + 1}`}>
							<Markdown text={paragraph.text} level={2} />
							{essay.keeps ? (
								<div className="passage-acts" lang={t.language}>
									{cuts.map((cut) => (
										<KeeperCut key={cut.publicId} essay={essay.publicId} cut={cut} />
									))}
									<CutForm
										essay={essay.publicId}
										number={index + 1}
										passage={paragraph.text}
										token={cutTokens[index] ?? ""}
									/>
								</div>
							) : null}
						</div>
					);
				})}
			</div>
			<p className="hint mt-5">{essay.sentence}</p>
			{essay.keeps && !essay.read ? (
				<form className="mt-4" method="post" action={essayReadPath(essay.publicId)}>
					<Button kind="main">{t("essay.cut.read")}</Button>
				</form>
			) : null}
		</div>
	);
}
