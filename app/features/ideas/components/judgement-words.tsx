import type { Translate } from "#app/messages/translator.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Facts } from "#app/ui/tag.tsx";
import type { ShownJudgement } from "../judgement.server.ts";
import { type JudgementSide, judgementSides } from "../keepers.model.ts";

/** The word of a step: "large". */
export function stepWord(t: Translate, side: JudgementSide, step: number): string {
	return t.dynamic(`keepers.judgement.${side}${step}`);
}

/** What one keeper thinks of an idea, in words. */
export function JudgementWords({ judgement }: { judgement: ShownJudgement }) {
	const t = useT();
	return (
		<div>
			<Facts>
				<b>{judgement.keeper}</b>
				{judgementSides.map((side) => (
					<span key={side}>
						{t(`keepers.judgement.${side}`)}: {stepWord(t, side, judgement[side])}
					</span>
				))}
			</Facts>
			{judgement.words ? <p>{judgement.words}</p> : null}
		</div>
	);
}
