import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { TranslatorProvider } from "./messages/translator-context.tsx";
import { translator } from "./messages/translators.server.ts";
import { visitorLanguage } from "./platform/guard.server.ts";
import { wholeResponse } from "./platform/http/remix-adapter.server.ts";
import { withFragments } from "./platform/kept-fragments.server.ts";
import { safeError } from "./platform/log.server.ts";
import { PageProvider } from "./platform/page-context.tsx";
import { PlainPage } from "./platform/plain-page.server.tsx";
import type { RouteHandle } from "./platform/route-handle.ts";
import { readAppearance } from "./ui/appearance.ts";

const streamTimeout = 10_000;

export { startServer } from "./platform/start-server.server.ts";
export { streamTimeout };

export default async function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remix: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
	const hydrates =
		!remix.staticHandlerContext.errors &&
		remix.staticHandlerContext.matches.some(
			(match) => (remix.routeModules[match.route.id]?.handle as RouteHandle | undefined)?.hydrates,
		);
	// Who asks cannot be told while the database is busy; the page that says so is drawn all the same.
	const actor = await context.actor().catch(() => null);
	const language = actor?.language ?? visitorLanguage(request, context);
	const url = new URL(request.url);
	headers.set("Content-Type", "text/html; charset=utf-8");
	headers.set("Content-Language", language);
	const page = (
		<PageProvider
			value={{
				nonce: context.nonce,
				hydrates,
				entryModule: remix.manifest.entry.module,
				...readAppearance(request.headers.get("cookie")),
				path: url.pathname + url.search,
				...(remix.staticHandlerContext.errors ? { refused: status } : {}),
			}}
		>
			<TranslatorProvider value={translator(language)}>
				{hydrates || remix.staticHandlerContext.errors ? (
					<RemixServer
						context={hydrates ? remix : { ...remix, serverHandoffStream: undefined }}
						url={request.url}
						abortDelay={streamTimeout}
						nonce={context.nonce}
					/>
				) : (
					<PlainPage remix={remix} />
				)}
			</TranslatorProvider>
		</PageProvider>
	);
	if (!hydrates) {
		void remix.serverHandoffStream?.cancel();
		return wholeResponse(withFragments(`<!doctype html>${renderToString(page)}`), { status, headers });
	}
	return new Promise((resolve, reject) => {
		const { pipe, abort } = renderToPipeableStream(page, {
			nonce: context.nonce,
			onAllReady() {
				buffer(pipe(new PassThrough())).then(
					(body) => resolve(wholeResponse([withoutNulls(body)], { status, headers })),
					reject,
				);
			},
			onError: reject,
		});
		setTimeout(abort, streamTimeout).unref();
	});
}

/**
 * React 18 writes its pages in blocks of 2 kB and fills a block with zero bytes where a letter of two or more bytes had no room
 * at its end; in a field they would become part of somebody's words.
 */
function withoutNulls(page: Buffer): Buffer {
	return page.includes(0) ? Buffer.from(page.filter((byte) => byte !== 0)) : page;
}

/** Unexpected errors of loaders and actions: logged without what people wrote. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
	if (request.signal.aborted) return;
	context.log.error({ requestId: context.requestId, error: safeError(error) }, "page failed");
}
