const kilobyte = 1024;

/** How many bytes a request to a path may carry. */
export function bodyLimit(path: string): number {
	if (path === "/standards/imports/new") return 21 * 1024 * kilobyte;
	if (path.startsWith("/standards/imports/")) return 2 * 1024 * kilobyte;
	return 256 * kilobyte;
}
