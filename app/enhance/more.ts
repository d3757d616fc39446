import { announce } from "./status.ts";
import { nearest, opensElsewhere } from "./targets.ts";

async function append(link: HTMLAnchorElement, list: HTMLElement): Promise<void> {
	const pages = link.closest("nav");
	pages?.setAttribute("aria-busy", "true");
	const answer = await fetch(link.href, { headers: { accept: "text/html" } });
	if (!answer.ok) throw new Error(String(answer.status));
	const page = new DOMParser().parseFromString(await answer.text(), "text/html");
	const fresh = [...(page.getElementById(list.id)?.children ?? [])];
	if (fresh.length === 0) throw new Error("nothing to add");
	list.append(...fresh);
	const next = page.querySelector(`[data-more="${CSS.escape(list.id)}"]`)?.closest("nav");
	const shown = next?.querySelector("span")?.textContent;
	if (next) pages?.replaceWith(next);
	else pages?.remove();
	fresh[0]?.querySelector<HTMLElement>("a[href], button")?.focus();
	if (shown) announce(shown);
}

/** "Show more" adds the next part of a list to the one on the page; should that fail, it is the link that it is. */
export function wireMore(): void {
	addEventListener("click", (event) => {
		const link = nearest(event, "a[data-more]") as HTMLAnchorElement | null;
		const list = link && document.getElementById(link.dataset.more ?? "");
		if (!list || opensElsewhere(event)) return;
		event.preventDefault();
		append(link, list).catch(() => location.assign(link.href));
	});
}
