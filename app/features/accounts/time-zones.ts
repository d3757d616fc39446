const all = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/"))];

/** The time zones to choose from, with the one in force even when it goes by an older name. */
export function timeZones(current: string): string[] {
	return all.includes(current) ? all : [current, ...all];
}
