import { and, eq, isNull } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { formatKey } from "#app/features/standards/keys.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { standardPath } from "#app/features/standards/paths.ts";
import { questionsPath } from "#app/features/standards/reading/paths.ts";
import { formatDay } from "#app/messages/format.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

interface Context {
	baseUrl: string;
}

/** The letter of a reminder; null where the standard has been read meanwhile, or is no longer asked for. */
export async function reminderLetter(storage: Storage, mail: MailToSend, { baseUrl }: Context): Promise<Letter | null> {
	const { tasks, versions, standards } = storage.tables;
	const [row] = await storage.read
		.select({ code: standards.code, titles: standards.titles, own: standards.language, dueOn: tasks.dueOn })
		.from(tasks)
		.innerJoin(versions, eq(versions.id, tasks.subjectId))
		.innerJoin(standards, eq(standards.id, versions.standardId))
		.where(
			and(eq(tasks.id, Number(mail.params.task)), eq(tasks.kind, "read"), isNull(tasks.doneAt), isNull(tasks.endedAt)),
		);
	if (!row) return null;
	const { language, name } = mail.person;
	const t = translator(language);
	const company = await companyName(storage);
	const title: string = wordingFor<string>(row.titles, language, row.own as Language) ?? row.code;
	return {
		language,
		subject: t("reading.mail.reminder.subject", { title }),
		greeting: t("mail.greeting", { name }),
		lines: [
			t("reading.mail.reminder.text", { title, company }),
			...(row.dueOn ? [t("reading.mail.reminder.due", { day: formatDay(row.dueOn, language) })] : []),
		],
		button: { label: t("now.open"), href: baseUrl + standardPath(row.code) },
		after: [],
		why: t("reading.mail.reminder.why", { company }),
	};
}

/** The letter to a standard's owner about a question, or to its asker about the answer; it quotes neither. Null once it is settled. */
export async function questionLetter(storage: Storage, mail: MailToSend, { baseUrl }: Context): Promise<Letter | null> {
	const { ruleQuestions, rules, standards } = storage.tables;
	const answered = mail.kind === "question-answered";
	const [row] = await storage.read
		.select({
			code: standards.code,
			number: rules.number,
			publicId: ruleQuestions.publicId,
			answer: ruleQuestions.answer,
		})
		.from(ruleQuestions)
		.innerJoin(rules, eq(rules.id, ruleQuestions.ruleId))
		.innerJoin(standards, eq(standards.id, ruleQuestions.standardId))
		.where(eq(ruleQuestions.id, Number(mail.params.question)));
	if (!row || answered !== (row.answer !== null)) return null;
	const { language, name } = mail.person;
	const t = translator(language);
	const key = formatKey(row.code, row.number);
	const what = answered ? "answered" : "asked";
	return {
		language,
		subject: t(`reading.mail.${what}.subject`, { key }),
		greeting: t("mail.greeting", { name }),
		lines: [t(`reading.mail.${what}.text`, { key })],
		button: {
			label: t("reading.question.openIt"),
			href: `${baseUrl}${questionsPath(key)}#question-${row.publicId}`,
		},
		after: [],
		why: t(`reading.mail.${what}.why`, { company: await companyName(storage) }),
	};
}
