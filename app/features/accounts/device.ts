const browsers: readonly [RegExp, string][] = [
	[/YaBrowser\//, "Yandex Browser"],
	[/Edg(e|A|iOS)?\//, "Edge"],
	[/OPR\/|Opera/, "Opera"],
	[/SamsungBrowser\//, "Samsung Internet"],
	[/Firefox\/|FxiOS\//, "Firefox"],
	[/Chrome\/|CriOS\//, "Chrome"],
	[/Safari\//, "Safari"],
];

const systems: readonly [RegExp, string][] = [
	[/Android/, "Android"],
	[/iPhone|iPod/, "iPhone"],
	[/iPad/, "iPad"],
	[/Windows/, "Windows"],
	[/CrOS/, "ChromeOS"],
	[/Mac OS X|Macintosh/, "macOS"],
	[/Linux/, "Linux"],
];

/** A few words for the list of one's own sign-ins, from the browser's own description: "Firefox, Android". */
export function deviceFromUserAgent(userAgent: string | null): string {
	const text = (userAgent ?? "").slice(0, 400);
	const named = (list: readonly [RegExp, string][]) => list.find(([pattern]) => pattern.test(text))?.[1];
	return [named(browsers), named(systems)].filter(Boolean).join(", ");
}
