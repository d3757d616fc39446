/** After so long a support weighs half as much as a new one. Milliseconds. */
export const halfLife = 7 * 24 * 60 * 60_000;

/**
 * An idea's heat is the moment at which one support alone would weigh as much as all that it has: every support weighs
 * two to the power of its moment over the half-life. It never has to be counted anew as time goes by, since all ideas cool
 * alike; only a support given or taken changes it. Being sent weighs one support.
 */
export function heatOf(sentAt: Date, supports: readonly Date[]): number {
	return supports.reduce((heat, at) => warmed(heat, at), sentAt.getTime());
}

/** The heat with one more support. */
export function warmed(heat: number, at: Date): number {
	const [more, less] = [Math.max(heat, at.getTime()), Math.min(heat, at.getTime())];
	return Math.round(more + halfLife * Math.log2(1 + 2 ** ((less - more) / halfLife)));
}
