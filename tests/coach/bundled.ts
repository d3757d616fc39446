import { build } from "esbuild";
import { withTextsGathered } from "../../scripts/coach-letters.mjs";

/** A module of the coach's folder as a page gets it: bundled, minified and with its texts gathered. */
export async function bundled(contents: string): Promise<string> {
	const { outputFiles } = await build({
		stdin: { contents, resolveDir: "app/coach", loader: "ts" },
		bundle: true,
		minify: true,
		charset: "utf8",
		format: "esm",
		target: "es2020",
		write: false,
	});
	return withTextsGathered(outputFiles[0]?.text ?? "");
}
