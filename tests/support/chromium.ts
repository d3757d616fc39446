import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** The shell first: the same engine without a desktop's window, which takes two thirds of the time. */
const known = [
	"/usr/bin/chromium-headless-shell",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What every start of the browser needs on a closed network and as root. */
export const chromiumArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * The path of a Chromium or Chrome: the system's, else Debian's (installed when root), else Playwright's own where it can be fetched.
 * Throws one line that says what to install.
 */
export function findChromium(): string {
	const system = known.find((file) => existsSync(file));
	if (system) return system;
	if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
		spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
		for (const name of ["chromium-headless-shell", "chromium"]) {
			spawnSync("apt-get", ["install", "-y", "-qq", name], { stdio: "ignore" });
			if (existsSync(`/usr/bin/${name}`)) return `/usr/bin/${name}`;
		}
	}
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
		stdio: "ignore",
		timeout: 300_000,
	});
	if (existsSync(own)) return own;
	throw new Error(
		"The browser tests need Chromium: install the package chromium (Debian) or Google Chrome, and run again.",
	);
}
