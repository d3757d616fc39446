import { defineConfig } from "playwright/test";
import { chromiumArguments, findChromium } from "../support/chromium.ts";

export default defineConfig({
	testDir: ".",
	testMatch: "**/*.e2e.ts",
	outputDir: "../../test-results",
	timeout: 120_000,
	expect: { timeout: 10_000 },
	workers: 2,
	fullyParallel: false,
	forbidOnly: true,
	// A second try on a shared machine counts as flaky in the report, never as a silent pass.
	retries: process.env.CI ? 1 : 0,
	reporter: [["list"], ["json"]],
	use: {
		launchOptions: { executablePath: findChromium(), args: chromiumArguments },
		screenshot: "only-on-failure",
		trace: "off",
	},
});
