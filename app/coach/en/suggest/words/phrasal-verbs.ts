/** Verbs whose particle stands before their object ("hand over a vehicle"), by their particle. */
const PHRASAL = `
over = hand knock look move pass take talk turn
on = hold move pass pull put sell send switch take try turn
in = bring check fill give hand let lock sign turn
off = break call cut drop give log put rip set show shut sign switch take tear tell turn wipe
out = call carry check cross fill give hand leave let lock point print pull put read rip send shake sort take tear throw
down = close let mark put shut turn wipe write
up = bring clear cover give hang heat lift lock make open pick rip set sum tear tie top turn use warm wash write
through = push put wave
back = bring call hand ring send take turn
away = chase drive give put send take throw turn wave
at = point
around = show
`;

/** "hand over", "cross out": a verb with its particle. */
export const phrasalVerbs: ReadonlySet<string> = new Set(
	PHRASAL.trim()
		.split("\n")
		.flatMap((line) => {
			const [particle = "", verbs = ""] = line.split(" = ");
			return verbs.split(" ").map((verb) => `${verb} ${particle}`);
		}),
);
