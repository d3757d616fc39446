import { nearest } from "./targets.ts";

const YEAR = 31_536_000;

function remember(name: string, value: string): void {
	const secure = location.protocol === "https:" ? ";secure" : "";
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing in browsers that are still in use.
	document.cookie = `${name}=${value};path=/;max-age=${value ? YEAR : 0};samesite=lax${secure}`;
}

function switchTheme(): void {
	const { classList } = document.documentElement;
	const dark =
		classList.contains("dark") || (!classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
	const theme = dark ? "light" : "dark";
	classList.remove("light", "dark");
	classList.add(theme);
	remember("theme", theme);
}

function switchBar(button: HTMLElement): void {
	const rail = document.querySelector(".frame")?.classList.toggle("rail") ?? false;
	button.setAttribute("aria-pressed", String(rail));
	remember("bar", rail ? "rail" : "");
}

function switchKeys(button: HTMLElement): void {
	const { dataset } = document.documentElement;
	const on = dataset.singleKeys === "off";
	if (on) delete dataset.singleKeys;
	else dataset.singleKeys = "off";
	button.setAttribute("aria-pressed", String(on));
	remember("keys", on ? "" : "off");
}

/** Light and dark, the width of the left bar, keys of one letter; the server reads the cookies (app/ui/appearance.ts). */
export function wireSwitches(): void {
	addEventListener("click", (event) => {
		if (nearest(event, "[data-theme-switch]")) switchTheme();
		const bar = nearest(event, "[data-bar-switch]");
		if (bar) switchBar(bar);
		const keys = nearest(event, "[data-keys-switch]");
		if (keys) switchKeys(keys);
	});
}
