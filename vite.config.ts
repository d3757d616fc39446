import { vitePlugin as remix } from "@remix-run/dev";
import { installGlobals } from "@remix-run/node";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";
import { coachLetters } from "./scripts/coach-letters.mjs";

installGlobals({ nativeFetch: true });

declare module "@remix-run/server-runtime" {
	interface Future {
		v3_singleFetch: true;
	}
}

export default defineConfig({
	plugins: [remix(remixOptions), coachLetters()],
	server: { host: "127.0.0.1" },
	build: { target: "es2022", assetsInlineLimit: 0 },
});
