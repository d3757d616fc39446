import type { IncomingMessage } from "node:http";

/** The client's address: the socket's, or with proxies in front the entry of X-Forwarded-For that the outermost of them wrote. */
export function clientAddress(request: IncomingMessage, proxyHops: number): string {
	const socket = request.socket.remoteAddress ?? "";
	if (proxyHops === 0) return socket;
	const header = request.headers["x-forwarded-for"];
	const chain = (Array.isArray(header) ? header.join(",") : (header ?? ""))
		.split(",")
		.map((part) => part.trim())
		.filter(Boolean);
	return chain.at(-proxyHops) ?? socket;
}
