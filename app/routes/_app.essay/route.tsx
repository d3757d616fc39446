import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readText, wordsFor } from "#app/features/coach/coach-page.server.ts";
import type { CoachedText } from "#app/features/coach/coach-text.ts";
import { type EssayFields, essayForm } from "#app/features/ideas/essay/essay.form.ts";
import {
	keepEssay,
	keepEssayPrivate,
	ownEssay,
	sendEssay,
	staleCode,
} from "#app/features/ideas/essay/own-essay.server.ts";
import { essayQuestion } from "#app/features/ideas/essay/question.ts";
import { type EssayReaders, essayReaders } from "#app/features/ideas/model.ts";
import { essayPath, sentEssayPath } from "#app/features/ideas/paths.ts";
import { readersSentence } from "#app/features/ideas/sentences.ts";
import { ideaSettings } from "#app/features/ideas/settings.queries.server.ts";
import { formatMoment } from "#app/messages/format.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readForm, typedText } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import type { RouteHandle } from "#app/platform/route-handle.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { EssayPage } from "./page.tsx";

export const handle = { sheets: ["ideas"] } satisfies RouteHandle;

export const loader = guardLoader("_app.essay", async ({ actor, storage, t, language }) => {
	const [own, settings, companyWords] = await Promise.all([
		ownEssay(storage, actor),
		ideaSettings(storage),
		wordsFor(storage, actor),
	]);
	const essay = {
		text: own?.text ?? "",
		readers: (own?.readers ?? "keepers") as EssayReaders,
		revision: own?.revision ?? 0,
	};
	return {
		title: t("essay.title"),
		question: essayQuestion(t, settings),
		essay,
		state: own?.state ?? null,
		saved: own ? formatMoment(own.savedAt, language, actor.timeZone) : null,
		sentTo: own?.state === "sent" ? sentEssayPath(own.publicId) : null,
		sentence: own?.sentence ?? "",
		token: crypto.randomUUID(),
		problems: [] as Problem[],
		companyWords,
		advice: null as CoachedText | null,
		/** The newer text, where another page has saved one. */
		other: null as string | null,
	};
});

export const action = guardAction("_app.essay", async ({ actor, request, storage, clock, t }) => {
	const form = await readForm(request, essayForm);
	const now = clock.now();
	const again = async (essay: EssayFields, problem: Problem) => {
		const stored = await ownEssay(storage, actor);
		// The page of a sent essay has no editor, so the words stand on the page of the refusal.
		if (stored?.state === "sent") refuse(409, "essay.problem.sent", typedText(request));
		const stale = problem.code === staleCode;
		const own = stale ? stored : null;
		return data(
			{
				...{ essay: own ? { ...essay, revision: own.revision } : essay, problems: [problem] },
				...{ other: own?.text ?? null, token: crypto.randomUUID() },
			},
			{ status: stale ? 409 : 422 },
		);
	};
	if (!form.ok) {
		const { text = "", readers, revision } = form.values;
		const chosen = essayReaders.find((one) => one === readers) ?? "keepers";
		const typed = { text, readers: chosen, revision: Number(revision) || 0 };
		return again(typed, form.problems[0] ?? { code: "field.wrong" });
	}
	const { act, token, ...essay } = form.value;
	if (act === "look") {
		const companyWords = await wordsFor(storage, actor);
		const advice = readText({ text: essay.text, kind: "prose", language: "auto", companyWords }, undefined);
		return data({ essay, problems: [], other: null, token, advice });
	}
	if (act === "send") {
		const question = essayQuestion(t, await ideaSettings(storage));
		const sentence = readersSentence(t, essay.readers);
		const sent = await sendEssay(storage, actor, { ...essay, token, question, sentence }, now);
		return sent.ok ? goTo(sent.value.leadsTo) : again(essay, sent.problem);
	}
	const keep = act === "private" ? keepEssayPrivate : keepEssay;
	const kept = await keep(storage, actor, essay, now);
	return kept.ok ? goTo(essayPath) : again(essay, kept.problem);
});

export default function EssayRoute() {
	const loaded = useLoaderData<typeof loader>();
	return <EssayPage {...loaded} {...useActionData<typeof action>()} />;
}
