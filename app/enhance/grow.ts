import { nearest, opensElsewhere } from "./targets.ts";

/** Where praise is written; without a script, or should the sheet not come, the link leads there. */
const PLACE = "/praise/new";

const LINK = `a[href="${PLACE}"], a[href^="${PLACE}?"]`;

/** What lets the sheet grow from a link. */
interface Grower {
	growSheet: (from: HTMLAnchorElement) => Promise<void>;
}

/** A link to the sheet for praise lets it grow on this page: from the one line where it stands, else over the page. */
export function wireGrowing(fetchGrower: () => Promise<Grower>): void {
	let growing = false;
	const ahead = (event: Event) => {
		if (nearest(event, LINK)) void fetchGrower().catch(() => undefined);
	};
	for (const type of ["focusin", "pointerover", "touchstart"]) addEventListener(type, ahead, { passive: true });
	addEventListener("click", (event) => {
		const link = nearest(event, LINK) as HTMLAnchorElement | null;
		if (!link || event.defaultPrevented || opensElsewhere(event) || location.pathname === PLACE) return;
		event.preventDefault();
		if (growing) return;
		growing = true;
		const box = link.search ? null : document.querySelector<HTMLAnchorElement>("a.give");
		const from = box && !box.search ? box : link;
		from.setAttribute("aria-busy", "true");
		fetchGrower()
			.then(({ growSheet }) => growSheet(from))
			.catch(() => location.assign(link.href))
			.finally(() => {
				growing = false;
				from.removeAttribute("aria-busy");
			});
	});
}
