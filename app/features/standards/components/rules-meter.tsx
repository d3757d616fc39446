import { useT } from "#app/messages/translator-context.tsx";
import { type FlagState, Meter } from "#app/ui/meter.tsx";

/** How the rules read: a flag for each, and the same in words. */
export function RulesMeter({ flags }: { flags: readonly FlagState[] }) {
	const t = useT();
	const many = (state: FlagState) => flags.filter((flag) => flag === state).length;
	const says = t("writing.coach.says", { count: flags.length, saying: many("says") });
	const mend = many("mend");
	const ban = many("ban");
	const legend = {
		...(mend > 0 ? { mend: t("writing.coach.mend", { count: mend }) } : {}),
		...(ban > 0 ? { ban: t("writing.coach.ban", { count: ban }) } : {}),
	};
	return (
		<Meter flags={flags} label={[says, ...Object.values(legend)].join(" ")} legend={legend}>
			{says}
		</Meter>
	);
}
