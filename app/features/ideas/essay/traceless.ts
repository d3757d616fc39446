/** Whether a request only opens the page of the essay. It leaves no mark: not even that a session was used is written down. */
export function looksAtEssay({ method, url }: Pick<Request, "method" | "url">): boolean {
	return method !== "POST" && /^\/essay(?:\.data|\/)?$/.test(new URL(url).pathname);
}
