import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** A request body grew over its limit. */
export class BodyTooLarge extends Error {
	override name = "BodyTooLarge";
}

/** The Fetch request of a Node request; its body counts bytes and fails with BodyTooLarge beyond `limit`. */
export function toFetchRequest(
	incoming: IncomingMessage,
	baseUrl: string,
	limit: number,
	signal: AbortSignal,
): Request {
	const headers = new Headers();
	const raw = incoming.rawHeaders;
	for (let i = 0; i + 1 < raw.length; i += 2) {
		const name = raw[i] as string;
		if (!name.startsWith(":")) headers.append(name, raw[i + 1] as string);
	}
	const method = incoming.method ?? "GET";
	const url = new URL(incoming.url ?? "/", baseUrl);
	if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });
	return new Request(url, {
		method,
		headers,
		signal,
		body: Readable.toWeb(Readable.from(bounded(incoming, limit), { objectMode: false })) as ReadableStream,
		duplex: "half",
	} as RequestInit);
}

async function* bounded(incoming: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
	let bytes = 0;
	for await (const chunk of incoming as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > limit) throw new BodyTooLarge();
		yield chunk;
	}
}

const wholeBodies = new WeakMap<Response, Buffer[]>();

/** A response whose body is ready; its pieces go to the socket as they are instead of through a web stream. */
export function wholeResponse(body: Buffer[], init: ResponseInit): Response {
	const response = new Response(null, init);
	wholeBodies.set(response, body);
	return response;
}

/** Writes a Fetch response, compressed when allowed and asked for. */
export async function sendFetchResponse(
	answer: Response,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	compress: boolean,
): Promise<void> {
	outgoing.statusCode = answer.status;
	for (const [name, value] of answer.headers) if (name !== "set-cookie") outgoing.setHeader(name, value);
	const cookies = answer.headers.getSetCookie();
	if (cookies.length > 0) outgoing.setHeader("Set-Cookie", cookies);
	const whole = wholeBodies.get(answer);
	if ((whole === undefined && !answer.body) || incoming.method === "HEAD") {
		outgoing.end();
		return;
	}
	const encoding = compress ? chosenEncoding(incoming, answer) : null;
	if (whole !== undefined && !encoding) {
		outgoing.setHeader(
			"Content-Length",
			whole.reduce((sum, piece) => sum + piece.length, 0),
		);
		for (const piece of whole) outgoing.write(piece);
		outgoing.end();
		return;
	}
	const body =
		whole !== undefined
			? Readable.from(whole)
			: Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream);
	if (!encoding) {
		await pipeline(body, outgoing);
		return;
	}
	outgoing.setHeader("Content-Encoding", encoding);
	outgoing.appendHeader("Vary", "Accept-Encoding");
	outgoing.removeHeader("Content-Length");
	const packer =
		encoding === "br"
			? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
			: createGzip({ level: 5 });
	await pipeline(body, packer, outgoing);
}

function chosenEncoding(incoming: IncomingMessage, answer: Response): "br" | "gzip" | null {
	if (!/^(text\/|application\/(json|xml|atom\+xml))/.test(answer.headers.get("content-type") ?? "")) return null;
	if (answer.headers.has("content-encoding")) return null;
	const accepted = String(incoming.headers["accept-encoding"] ?? "");
	return accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null;
}
