import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";

it("the script of every page is at most 8 kB on the wire", () => {
	const built = buildSync({
		entryPoints: [new URL("./index.ts", import.meta.url).pathname],
		bundle: true,
		minify: true,
		format: "esm",
		write: false,
	});
	expect(gzipSync(built.outputFiles[0]?.contents ?? "", { level: 9 }).length).toBeLessThanOrEqual(8000);
});
