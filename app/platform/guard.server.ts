import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Translate } from "#app/messages/translator.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Tables } from "#db/schema/tables.ts";
import type { Reader, Storage } from "#db/storage.ts";
import { type Audience, access, type RouteName } from "./access.ts";
import type { Actor } from "./actor.ts";
import type { Clock } from "./clock.ts";
import { isNamed } from "./error-name.ts";
import type { RequestContext } from "./installation.server.ts";
import { keptWords } from "./kept-words.ts";
import { languageCookie } from "./language-cookie.server.ts";
import { type Language, languageFromHeader } from "./languages.ts";
import { typedText } from "./read-form.server.ts";
import { refuse } from "./refusal.server.ts";
import { goTo } from "./safe-redirect.server.ts";

/** What a guarded loader or action works with. `actor` is null only on routes that are open to visitors. */
export interface Visit<A = Actor> {
	request: Request;
	url: URL;
	params: Readonly<Record<string, string | undefined>>;
	actor: A;
	language: Language;
	t: Translate;
	storage: Storage;
	read: Reader;
	tables: Tables;
	clock: Clock;
	context: RequestContext;
}

type ActorOf<A> = A extends "visitors" ? Actor | null : Actor;
type Getter<N extends RouteName> = Visit<ActorOf<(typeof access)[N]["get"]>>;
type Poster<N extends RouteName> = Visit<ActorOf<(typeof access)[N]["post"]>>;

/** Wraps a loader: the access table decides who comes in, before anything is read. */
export function guardLoader<N extends RouteName, T>(name: N, work: (visit: Getter<N>) => Promise<T>) {
	return async (args: LoaderFunctionArgs): Promise<T> => {
		const audience: Audience | null = access[name].get;
		if (audience === null) refuse(404);
		return carefully(args.request, async () => work((await admit(args, audience)) as Getter<N>));
	};
}

/** Wraps an action: as guardLoader, and only POST is an act. */
export function guardAction<N extends RouteName, T>(name: N, work: (visit: Poster<N>) => Promise<T>) {
	return async (args: ActionFunctionArgs): Promise<T> => {
		const audience: Audience | null = access[name].post;
		if (args.request.method !== "POST" || audience === null) refuse(405);
		return carefully(args.request, async () => work((await admit(args, audience)) as Poster<N>));
	};
}

/** A database that is busy or full, and a body that is too large, get their page; what was typed stays on it. */
async function carefully<T>(request: Request, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (isNamed(error, "Busy")) refuse(503, "busy", typedText(request));
		if (isNamed(error, "Full")) refuse(507, "full", typedText(request));
		if (isNamed(error, "ForeignToken")) refuse(403);
		if (isNamed(error, "BodyTooLarge")) refuse(413, "too-large");
		throw error;
	}
}

async function admit(args: LoaderFunctionArgs, audience: Audience): Promise<Visit<Actor | null>> {
	const { request, params, context } = args;
	const url = new URL(request.url);
	const actor = await context.actor();
	const language = actor?.language ?? visitorLanguage(request, context);
	if (!admits(audience, actor)) {
		if (actor) refuse(403);
		const back = url.pathname + url.search;
		if (request.method === "POST") return sessionEnded(request);
		throw goTo(back === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(back)}`);
	}
	if (actor?.mustChangePassword && audience !== "visitors" && audience !== "temporary") throw goTo("/password");
	return {
		request,
		url,
		params,
		actor,
		language,
		t: translator(language),
		storage: context.storage,
		read: context.storage.read,
		tables: context.storage.tables,
		clock: context.clock,
		context,
	};
}

/** A form sent after the session ended: the page shows what was typed, to be kept while signing in again. */
async function sessionEnded(request: Request): Promise<never> {
	const type = request.headers.get("content-type") ?? "";
	const fields = type.startsWith("application/x-www-form-urlencoded") ? new URLSearchParams(await request.text()) : [];
	refuse(401, "session-ended", keptWords(fields));
}

/** Whether an audience includes somebody. */
export function admits(audience: Audience, actor: Actor | null): boolean {
	if (audience === "visitors") return true;
	if (!actor) return false;
	if (audience === "members" || audience === "temporary") return true;
	return audience.some((one) => (one === "leaders" ? actor.leads.size > 0 : actor.roles.has(one)));
}

/** A visitor's language: chosen before (cookie), asked for by the browser, or the installation's. */
export function visitorLanguage(request: Request, context: RequestContext): Language {
	return (
		languageCookie(request) ?? languageFromHeader(request.headers.get("accept-language")) ?? context.settings.language
	);
}
