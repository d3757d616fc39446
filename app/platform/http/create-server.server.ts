import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AppLoadContext } from "@remix-run/node";
import { isNamed } from "../error-name.ts";
import type { Installation, RequestContext } from "../installation.server.ts";
import { safeError } from "../log.server.ts";
import { bodyLimit } from "./body-limit.ts";
import { clientAddress } from "./client-address.ts";
import { type EarlyStatus, earlyPage, retryAfter } from "./early-page.server.ts";
import { sameOrigin } from "./origin-check.ts";
import { BodyTooLarge, sendFetchResponse, toFetchRequest } from "./remix-adapter.server.ts";
import { createNonce, securityHeaders } from "./security-headers.server.ts";
import { serveStatic } from "./static-files.server.ts";

export type RemixHandler = (request: Request, context: AppLoadContext) => Promise<Response>;

/** Whether the server is ending, and how many answers are under way. */
export interface Closing {
	value: boolean;
	underWay: number;
}

interface ServerParts {
	installation: Installation;
	handler: RemixHandler;
	files: Parameters<typeof serveStatic>[0];
	/** In development: Vite's middleware, asked first. */
	before?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	development?: boolean;
	/** Set once shutting down begins: /readyz says so and connections are closed after their answer. */
	closing: Closing;
}

/** The HTTP server: health, limits, headers and origin check, static files, then Remix. It is not listening yet. */
export function createHttpServer(parts: ServerParts): Server {
	const server = createServer(
		{
			headersTimeout: 5_000,
			requestTimeout: 60_000,
			keepAliveTimeout: 5_000,
			connectionsCheckingInterval: 1_000,
			maxHeaderSize: 16 * 1024,
		},
		(request, response) => {
			if (parts.before) parts.before(request, response, () => void answer(parts, request, response));
			else void answer(parts, request, response);
		},
	);
	server.maxRequestsPerSocket = 1_000;
	return server;
}

async function answer(parts: ServerParts, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
	const { installation } = parts;
	const { settings, log } = installation;
	const started = performance.now();
	const requestId = randomUUID();
	const nonce = createNonce();
	const path = (incoming.url ?? "/").split("?", 1)[0] ?? "/";
	parts.closing.underWay++;
	outgoing.on("close", () => {
		parts.closing.underWay--;
	});
	outgoing.setHeader("X-Request-Id", requestId);
	const headers = securityHeaders(nonce, { secure: settings.secure, development: parts.development === true });
	for (const name in headers) outgoing.setHeader(name, headers[name] as string);
	if (parts.closing.value) outgoing.setHeader("Connection", "close");
	const early = (status: EarlyStatus) => earlyPage(status, incoming, outgoing, settings.language, requestId);
	try {
		if (serveHealth(parts, path, outgoing)) return;
		if (serveStatic(parts.files, incoming, outgoing, path)) return;
		if (!sameOrigin(facts(incoming, path), settings.baseUrl)) return early(403);
		if ((incoming.url ?? "").includes("_data=") && new URL(incoming.url ?? "/", "http://x").searchParams.has("_data")) {
			return early(400);
		}
		const limit = bodyLimit(path);
		if (Number(incoming.headers["content-length"] ?? 0) > limit) {
			outgoing.setHeader("Connection", "close");
			incoming.resume();
			return early(413);
		}
		const gone = new AbortController();
		outgoing.on("close", () => {
			if (!outgoing.writableFinished) gone.abort();
		});
		const request = toFetchRequest(incoming, settings.baseUrl, limit, gone.signal);
		const context = requestContext(
			installation,
			request,
			nonce,
			requestId,
			clientAddress(incoming, settings.proxyHops),
		);
		const result = await parts.handler(request, context as AppLoadContext);
		// Remix's last word when even the error page could not be drawn; what failed was logged by handleError.
		if (result.status === 500 && result.headers.get("content-type") === "text/plain") return early(500);
		// Here, for Remix leaves out the headers of what a loader or an action throws.
		if (result.status === 503) outgoing.setHeader("Retry-After", retryAfter);
		if (!result.headers.has("Cache-Control")) outgoing.setHeader("Cache-Control", "no-store");
		await sendFetchResponse(result, incoming, outgoing, settings.compress);
		log.debug({
			requestId,
			method: incoming.method,
			status: result.status,
			ms: Math.round(performance.now() - started),
		});
	} catch (error) {
		const status = error instanceof BodyTooLarge || isNamed(error, "BodyTooLarge") ? 413 : statusOf(error);
		if (status === 500) log.error({ requestId, error: safeError(error) }, "request failed");
		if (outgoing.headersSent) outgoing.destroy();
		else early(status);
	}
}

function facts(incoming: IncomingMessage, path: string) {
	const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
	return {
		method: incoming.method ?? "GET",
		path,
		fetchSite: one(incoming.headers["sec-fetch-site"]),
		origin: one(incoming.headers.origin),
	};
}

function serveHealth(parts: ServerParts, path: string, outgoing: ServerResponse): boolean {
	if (path !== "/livez" && path !== "/readyz" && path !== "/healthz") return false;
	outgoing.setHeader("Content-Type", "application/json");
	outgoing.setHeader("Cache-Control", "no-store");
	if (path === "/livez") {
		outgoing.end('{"live":true}');
		return true;
	}
	void parts.installation.ready().then(
		({ ready, checks }) => {
			const open = ready && !parts.closing.value;
			outgoing.statusCode = open ? 200 : 503;
			outgoing.end(JSON.stringify({ ready: open, checks: { ...checks, open: !parts.closing.value } }));
		},
		() => {
			outgoing.statusCode = 503;
			outgoing.end('{"ready":false,"checks":{}}');
		},
	);
	return true;
}

function requestContext(
	installation: Installation,
	request: Request,
	nonce: string,
	requestId: string,
	address: string,
): RequestContext {
	let actor: ReturnType<RequestContext["actor"]> | undefined;
	return {
		...installation,
		nonce,
		requestId,
		clientAddress: address,
		actor: () => {
			actor ??= installation.findActor(request);
			return actor;
		},
	};
}

function statusOf(error: unknown): EarlyStatus {
	if (isNamed(error, "Busy")) return 503;
	if (isNamed(error, "Full")) return 507;
	return 500;
}
