import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

// The framework's own way of answering, as its template does it.
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext) {
	return new Promise((resolve, reject) => {
		const { pipe } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
			onShellReady() {
				const body = new PassThrough();
				headers.set("Content-Type", "text/html");
				resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
				pipe(body);
			},
			onShellError: reject,
		});
	});
}
