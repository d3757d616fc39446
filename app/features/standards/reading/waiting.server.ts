import type { WaitingSource } from "#app/features/tasks/waiting.ts";
import { aboutTime, changeWords } from "./components/change-words.ts";
import { questionsPath, receiptPath } from "./paths.ts";
import { questionTasks } from "./question-tasks.server.ts";
import { waitingQuestions } from "./questions.queries.server.ts";
import { readingTasks } from "./reading-tasks.queries.server.ts";

/** Standards to read, or what changed in them. */
export const readingWaiting: WaitingSource = {
	kinds: ["read"],
	awaited: false,
	items: async ({ storage, actor, t }, ids) =>
		(await readingTasks(storage, actor, ids)).map((task) => ({
			...{ id: task.id, title: t("now.read", { title: task.title }), href: task.href, act: t("now.open") },
			tags: [
				{ text: t("standards.version", { number: task.version }), act: true },
				...(task.aside ? [{ text: t("reading.own.recommended") }] : []),
			],
			facts: [
				{ text: task.changed ? changeWords(t, task.changed) : t("now.rules", { count: task.rules }) },
				{ text: aboutTime(t, task.seconds), strong: true },
				...(task.reminded ? [{ text: t("reading.own.reminded", { day: task.reminded }) }] : []),
			],
			...(task.aside ? { settle: { action: task.aside, words: t("reading.own.aside") } } : {}),
		})),
};

/** Questions on rules: to answer, or with an answer to read. */
export const questionsWaiting: WaitingSource = {
	kinds: Object.values(questionTasks),
	awaited: true,
	items: async ({ storage, actor, t }, ids) =>
		(await waitingQuestions(storage, actor))
			.filter(({ id }) => ids.has(id))
			.map(({ id, kind, ruleKey, publicId, text }) => {
				const answered = kind === questionTasks.read;
				const title = t(answered ? "reading.question.toRead" : "reading.question.toAnswer", { key: ruleKey });
				return {
					...{ id, title, href: `${questionsPath(ruleKey)}#question-${publicId}`, act: t("reading.question.openIt") },
					facts: [{ text }],
					...(answered
						? { settle: { action: receiptPath(ruleKey, publicId), words: t("reading.question.settled") } }
						: {}),
				};
			}),
};
