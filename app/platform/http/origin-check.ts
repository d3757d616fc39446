/** The parts of a request that the check looks at. */
export interface OriginFacts {
	method: string;
	path: string;
	fetchSite: string | undefined;
	origin: string | undefined;
}

/** Acts that mail providers post without a browser (RFC 8058). */
const openPaths = /^\/unsubscribe\/[^/]+$/;

/**
 * Whether an unsafe request comes from our own pages: Sec-Fetch-Site says same-origin, or, where a browser sends none,
 * Origin equals BASE_URL. A request with neither is refused.
 */
export function sameOrigin({ method, path, fetchSite, origin }: OriginFacts, baseUrl: string): boolean {
	if (method === "GET" || method === "HEAD" || method === "OPTIONS") return true;
	if (openPaths.test(path)) return true;
	if (fetchSite !== undefined) return fetchSite === "same-origin";
	return origin === baseUrl;
}
