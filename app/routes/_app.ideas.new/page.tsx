import { FormProblems, fieldError } from "#app/features/accounts/components/form-problems.tsx";
import { SimilarIdeas } from "#app/features/ideas/components/similar-ideas.tsx";
import { limits, nameChoices } from "#app/features/ideas/model.ts";
import type { NewIdeaFacts } from "#app/features/ideas/new-idea-page.server.ts";
import { boardPath, ideaDraftPath, newIdeaPath, similarIdeasPath } from "#app/features/ideas/paths.ts";
import { praiseRulesPath } from "#app/features/praise/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox, RadioGroup } from "#app/ui/choice.tsx";
import { Field, TextArea } from "#app/ui/field.tsx";
import { Fold } from "#app/ui/fold.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

/** A short idea, from a phone in a minute: a title and what would change are enough. */
export function NewIdeaPage({ token, fields, campaign, tags, similar, problems }: NewIdeaFacts) {
	const t = useT();
	return (
		<div className="page narrow">
			<PageHead kicker={<a href={boardPath()}>{t("ideas.title")}</a>} title={t("ideas.new.title")} />
			<FormProblems t={t} problems={problems} />
			<form
				className="sheet stack idea-form"
				method="post"
				action={newIdeaPath()}
				data-keep={ideaDraftPath}
				data-kept={t("ideas.new.kept")}
				data-unkept={t("ideas.new.unkept")}
				data-similar={similarIdeasPath}
			>
				<input type="hidden" name="token" value={token} />
				{campaign ? (
					<Checkbox
						name="campaign"
						value={campaign.publicId}
						label={
							<>
								{t("ideas.new.campaign")} <b lang={campaign.language}>{campaign.question}</b>
							</>
						}
						defaultChecked
					/>
				) : null}
				<Field
					name="title"
					label={t("ideas.new.what")}
					hint={t("ideas.new.whatHint")}
					defaultValue={fields.title}
					maxLength={limits.title}
					autoComplete="off"
					enterKeyHint="next"
					{...fieldError(t, problems, "title")}
				/>
				<SimilarIdeas cards={similar} />
				<TextArea
					name="text"
					label={t("ideas.new.change")}
					hint={t("ideas.new.changeHint")}
					defaultValue={fields.text}
					maxLength={limits.text}
					rows={5}
					{...fieldError(t, problems, "text")}
				/>
				<Field
					name="place"
					label={t("ideas.new.place")}
					hint={t("ideas.new.placeHint")}
					defaultValue={fields.place}
					maxLength={limits.place}
					autoComplete="off"
					{...fieldError(t, problems, "place")}
				/>
				<Field
					name="rule"
					label={t("ideas.new.rule")}
					hint={
						<>
							{t("ideas.new.ruleHint")} <span className="js-only">{t("ideas.new.ruleWords")}</span>
						</>
					}
					defaultValue={fields.rule}
					maxLength={20}
					autoComplete="off"
					data-rules={praiseRulesPath}
					{...fieldError(t, problems, "rule")}
				/>
				{tags.length > 0 ? (
					<Fold summary={t("ideas.new.tags")} open={fields.tags.length > 0}>
						<div className="ticks">
							{tags.map(({ publicId, name }) => (
								<Checkbox
									key={publicId}
									name="tags"
									id={`tag-${publicId}`}
									value={publicId}
									label={name}
									defaultChecked={fields.tags.includes(publicId)}
								/>
							))}
						</div>
					</Fold>
				) : null}
				<RadioGroup
					name="name"
					legend={t("ideas.name.legend")}
					choices={nameChoices.map((value) => ({
						value,
						label: t(`ideas.name.choice.${value}`),
						hint: t(`ideas.name.${value}`),
					}))}
					defaultValue={fields.name}
				/>
				<div className="send-row row mt-4">
					<Button kind="main" name="act" value="send" data-send>
						{t("ideas.new.send")}
					</Button>
					<span className="no-js row">
						<Button name="act" value="look">
							{t("ideas.new.look")}
						</Button>
						<Button kind="quiet" name="act" value="keep">
							{t("ideas.new.keep")}
						</Button>
					</span>
					<span className="facts" role="status" data-keeping />
				</div>
			</form>
		</div>
	);
}
