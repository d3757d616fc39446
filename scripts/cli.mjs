// `npm run cli -- COMMAND ...` and `npm run coach -- ...`: the built command line where the build is fresh, the sources otherwise.
import { buildIsFresh } from "./source-stamp.mjs";

if (buildIsFresh()) {
	process.env.NODE_ENV ??= "production";
	await import("../build/cli.js");
} else {
	const { register } = await import("tsx/esm/api");
	register();
	await import("../app/cli/main.ts");
}
