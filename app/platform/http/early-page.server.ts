import type { IncomingMessage, ServerResponse } from "node:http";
import { translator } from "#app/messages/translators.server.ts";
import { isLanguage, type Language, languageFromHeader } from "../languages.ts";

/** Statuses that are answered before (or instead of) Remix. */
export type EarlyStatus = 400 | 403 | 413 | 500 | 503 | 507;

/** Seconds after which somebody may ask a busy server again. */
export const retryAfter = "5";

/** A small page in the visitor's language for an answer that no route gives. */
export function earlyPage(
	status: EarlyStatus,
	incoming: IncomingMessage,
	outgoing: ServerResponse,
	fallback: Language,
	requestId: string,
): void {
	const chosen = /(?:^|; )sb_language=([a-z]{2})/.exec(incoming.headers.cookie ?? "")?.[1];
	const language = isLanguage(chosen)
		? chosen
		: (languageFromHeader(incoming.headers["accept-language"] ?? null) ?? fallback);
	const t = translator(language);
	outgoing.statusCode = status;
	outgoing.setHeader("Content-Type", "text/html; charset=utf-8");
	outgoing.setHeader("Cache-Control", "no-store");
	if (status === 503) outgoing.setHeader("Retry-After", retryAfter);
	outgoing.end(
		`<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
			`<title>${t(`problems.page.${status}.title`)}</title><link rel="stylesheet" href="/early.css">` +
			`<main><h1>${t(`problems.page.${status}.title`)}</h1><p>${t(`problems.page.${status}.text`)}</p>` +
			`<p><a href="/">${t("problems.page.toNow")}</a></p><p><small>${t("problems.page.number", { number: requestId })}</small></p></main></html>`,
	);
}
