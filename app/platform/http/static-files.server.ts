import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

const types: Record<string, string> = {
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
	".ico": "image/x-icon",
	".png": "image/png",
	".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".json": "application/json",
};

interface StaticFile {
	file: string;
	type: string;
	size: number;
	cache: string;
	/** Ready-made compressed copies beside the file. */
	encodings: { name: "br" | "gzip"; file: string; size: number }[];
}

/** Lists a folder once at start; only listed paths are ever served, so no request reaches the file system by name. */
export function listStaticFiles(folder: string): Map<string, StaticFile> {
	const files = new Map<string, StaticFile>();
	if (!existsSync(folder)) return files;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const file = path.join(entry.parentPath ?? entry.path, entry.name);
		const type = types[path.extname(file)];
		if (!type) continue;
		const address = `/${path.relative(folder, file).split(path.sep).join("/")}`;
		files.set(address, {
			file,
			type,
			size: statSync(file).size,
			cache:
				address.startsWith("/assets/") || address.startsWith("/fonts/")
					? "public, max-age=31536000, immutable"
					: "public, max-age=3600",
			encodings: (["br", "gzip"] as const).flatMap((name) => {
				const copy = `${file}.${name === "br" ? "br" : "gz"}`;
				return existsSync(copy) ? [{ name, file: copy, size: statSync(copy).size }] : [];
			}),
		});
	}
	return files;
}

/** Answers a listed file and says whether there was one. */
export function serveStatic(
	files: ReadonlyMap<string, StaticFile>,
	request: IncomingMessage,
	response: ServerResponse,
	pathname: string,
): boolean {
	const found = files.get(pathname);
	if (!found || (request.method !== "GET" && request.method !== "HEAD")) return false;
	const accepted = String(request.headers["accept-encoding"] ?? "");
	const encoding = found.encodings.find(({ name }) => accepted.includes(name));
	response.setHeader("Content-Type", found.type);
	response.setHeader("Cache-Control", found.cache);
	if (found.encodings.length > 0) response.setHeader("Vary", "Accept-Encoding");
	if (encoding) response.setHeader("Content-Encoding", encoding.name);
	response.setHeader("Content-Length", encoding?.size ?? found.size);
	if (request.method === "HEAD") response.end();
	else
		createReadStream(encoding?.file ?? found.file)
			.on("error", () => response.destroy())
			.pipe(response);
	return true;
}
