import "./enhance/index.ts";
import { wireGrowing } from "./enhance/grow.ts";

// The sheet for praise grows where one is; it is fetched when somebody turns to it.
wireGrowing(() => import("./features/praise/components/grown-sheet.tsx"));

// Only pages with a `hydrates` handle carry Remix's context; every other page stays plain HTML and loads no React.
if ("__remixContext" in window) void import("./hydrate.tsx").then(({ hydrate }) => hydrate());

// Cards are carried on the keepers' board alone, so no other page loads what that takes.
if (document.querySelector(".carry")) void import("./enhance/carry.ts").then(({ wireCarrying }) => wireCarrying());

// The coach's advice on an essay is fetched when somebody turns to the page to write.
const advised = document.querySelector<HTMLElement>("[data-advice]");
const advise = () =>
	import("./features/ideas/essay/components/live-advice.tsx")
		.then(({ adviseOn }) => advised && adviseOn(advised))
		.catch(() => undefined);
advised?.closest("form")?.addEventListener("focusin", () => void advise(), { once: true });
