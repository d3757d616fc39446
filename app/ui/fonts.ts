/** One font file to fetch ahead; spread into a `<link>` or return from a Remix `links` function. */
export type FontPreload = { rel: "preload"; as: "font"; type: "font/woff2"; href: string; crossOrigin: "anonymous" };

const subsets: Record<string, readonly string[]> = {
	ru: ["literata-cyrillic-wght-normal", "commissioner-cyrillic-wght-normal"],
	pl: ["literata-latin-wght-normal", "commissioner-latin-wght-normal"],
	en: ["literata-latin-wght-normal", "commissioner-latin-wght-normal"],
};

/** The upright fonts that a page in this language surely needs; italics and second subsets swap in when met. */
export function fontPreloads(language: string): FontPreload[] {
	return (subsets[language] ?? subsets.en ?? []).map((file) => ({
		rel: "preload",
		as: "font",
		type: "font/woff2",
		href: `/fonts/${file}.woff2`,
		crossOrigin: "anonymous",
	}));
}
