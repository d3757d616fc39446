import type { Language } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { EditorFacts } from "../../draft-page.server.ts";
import type { Words } from "../../model.ts";
import type { Destination } from "../../order.ts";
import {
	draftExceptionPath,
	draftPartsPath,
	draftPlacePath,
	draftRemovalPath,
	draftUndoPath,
	draftVisitPath,
	draftWordingPath,
} from "../../paths.ts";
import type { Sent, Typed } from "../../save-queue.ts";

/** What came of an act: the server's answer, its problem, or nothing because it could not be reached. */
export type Answer<T> = { kind: "done"; value: T } | { kind: "problem"; problem: Problem } | { kind: "unreachable" };

/** Milliseconds after which the server counts as away. */
const PATIENCE = 10_000;

async function post(path: string, fields: Record<string, string | undefined>, last = false): Promise<Response> {
	const body = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, value);
	return fetch(path, {
		method: "POST",
		body,
		headers: { accept: "application/json" },
		// A page that goes away may not wait for its answer; such bodies are bounded by the browser.
		...(last ? { keepalive: true } : { signal: AbortSignal.timeout(PATIENCE) }),
	});
}

async function act<T>(path: string, fields: Record<string, string | undefined> = {}): Promise<Answer<T>> {
	try {
		const response = await post(path, fields);
		const answer = (await response.json()) as T & { problem?: Problem; code?: string };
		if (response.ok) return { kind: "done", value: answer };
		if (response.status >= 500) return { kind: "unreachable" };
		return { kind: "problem", problem: answer.problem ?? { code: answer.code || "forbidden" } };
	} catch {
		return { kind: "unreachable" };
	}
}

/** Sends the words of a part in one language. */
export async function sendWords(
	code: string,
	part: string,
	language: Language,
	{ words, leadIn }: Typed,
	seen: number,
	last: boolean,
): Promise<Sent> {
	const response = await post(draftWordingPath(code, part, language), { ...words, leadIn, seen: String(seen) }, last);
	if (response.status === 401) return { kind: "signed-out" };
	if (response.status >= 500 || response.status === 429) return { kind: "unreachable" };
	const answer = await response.json();
	if (response.ok) return { kind: "saved", ...answer };
	if (answer.theirs) return { kind: "stale", theirs: answer.theirs };
	return { kind: "refused", problem: answer.problem ?? { code: "forbidden" } };
}

export interface Revised {
	draftRevision: number;
}

export const moveTo = (code: string, part: string, to: Destination) =>
	act<Revised>(
		draftPlacePath(code, part),
		"section" in to ? { section: to.section || "none" } : (to as Record<string, string>),
	);

export const takeOut = (code: string, part: string) => act<Revised>(draftRemovalPath(code, part));

export interface NewPart {
	kind: string;
	language: Language;
	behind?: string;
	section?: string;
	words?: Partial<Words>;
}

export const putIn = (code: string, { kind, language, behind, section, words }: NewPart) =>
	act<Revised & { id: string; key: string | null; revision: number; anchor: string }>(draftPartsPath(code), {
		kind,
		language,
		behind,
		section: section === "" ? "none" : section,
		...words,
		token: crypto.randomUUID(),
	});

export const except = (code: string, part: string, kind: string, words: string) =>
	act<Revised>(draftExceptionPath(code, part), { kind, words });

export const undoLast = (code: string) => act<Revised & { act: string; part: string | null }>(draftUndoPath(code));

export const visit = (code: string, part: string | null) =>
	act<Revised & { others: { name: string; part: string | null }[] }>(
		draftVisitPath(code),
		part === null ? {} : { part },
	);

/** The draft as it stands on the server now; null when it cannot be had. */
export async function readDraft(code: string, language: Language): Promise<EditorFacts | null> {
	try {
		const response = await fetch(`${draftPartsPath(code)}?language=${language}`, {
			headers: { accept: "application/json" },
			signal: AbortSignal.timeout(PATIENCE),
		});
		return response.ok ? ((await response.json()) as EditorFacts) : null;
	} catch {
		return null;
	}
}
