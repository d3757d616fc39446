import { eq } from "drizzle-orm";
import { createTransport } from "nodemailer";
import { isLanguage } from "#app/platform/languages.ts";
import { mailJob } from "#app/platform/queue-mail.server.ts";
import type { Settings } from "#app/platform/settings.server.ts";
import type { Handler } from "#db/jobs/runner.ts";
import type { Storage } from "#db/storage.ts";
import { accessLinkLetter } from "./access-link-letter.server.ts";
import { feedbackLetter } from "./feedback-letters.server.ts";
import { ideaMentionLetter } from "./idea-letters.server.ts";
import { dueLetter, ideaLetter } from "./keepers-letters.server.ts";
import { type Letter, type MailToSend, renderLetter } from "./letter.ts";
import { originLetter } from "./origin-letter.server.ts";
import { mentionLetter, receivedLetter } from "./praise-letters.server.ts";
import { questionLetter, reminderLetter } from "./reading-letters.server.ts";
import { requestLetter } from "./request-letters.server.ts";
import { reviewLetter } from "./review-letter.server.ts";

type MailSettings = Pick<Settings, "smtpUrl" | "mailFrom" | "baseUrl">;

type Compose = (storage: Storage, mail: MailToSend, context: { baseUrl: string; now: Date }) => Promise<Letter | null>;

/** Who writes which letter. */
const letters: Record<string, Compose> = {
	invite: accessLinkLetter,
	reset: accessLinkLetter,
	"reading-reminder": reminderLetter,
	"question-asked": questionLetter,
	"question-answered": questionLetter,
	"feedback-received": feedbackLetter,
	"feedback-answered": feedbackLetter,
	"feedback-message": feedbackLetter,
	"feedback-report": feedbackLetter,
	"feedback-decided": feedbackLetter,
	"praise-received": receivedLetter,
	"praise-mention": mentionLetter,
	"ideas-due": dueLetter,
	"idea-answered": ideaLetter,
	"idea-merged": ideaLetter,
	"idea-separated": ideaLetter,
	"request-asked": requestLetter,
	"request-reminder": requestLetter,
	"idea-rule-proposed": originLetter,
	"idea-rule-published": originLetter,
	"idea-rule-praised": originLetter,
	"idea-mention": ideaMentionLetter,
};

function composerOf(kind: string): Compose | undefined {
	return kind.startsWith("review.") ? reviewLetter : letters[kind];
}

const seconds = 1_000;

/** The job that sends mails, for installations with a mail server; none without one. */
export function createMailJobs({ smtpUrl, mailFrom, baseUrl }: MailSettings): Record<string, Handler> {
	if (smtpUrl === null) return {};
	const host = new URL(baseUrl).hostname;
	const send: Handler = async (job, { storage, signal, now }) => {
		const mail = await loadMail(storage, Number(job.payload.mail));
		const letter = mail && (await composerOf(mail.kind)?.(storage, mail, { baseUrl, now }));
		// Sent already, nobody to send it to, or its time is over.
		if (!mail || !letter) return;
		const transport = createTransport({
			url: smtpUrl,
			connectionTimeout: 10 * seconds,
			greetingTimeout: 10 * seconds,
			socketTimeout: 30 * seconds,
			disableFileAccess: true,
			disableUrlAccess: true,
		});
		const stop = () => transport.close();
		signal.addEventListener("abort", stop, { once: true });
		try {
			await transport.sendMail({
				from: mailFrom,
				to: { name: mail.person.name, address: mail.address },
				// A mail that was cut off after it had been taken comes again under the same name.
				messageId: `<mail-${mail.id}@${host}>`,
				headers: { "Auto-Submitted": "auto-generated" },
				...renderLetter(letter),
			});
		} finally {
			signal.removeEventListener("abort", stop);
			transport.close();
		}
		return async (writer) => {
			const { mails } = storage.tables;
			await writer.update(mails).set({ sentAt: now }).where(eq(mails.id, mail.id));
		};
	};
	return { [mailJob]: send };
}

async function loadMail(storage: Storage, id: number): Promise<MailToSend | null> {
	const { mails, people } = storage.tables;
	const [row] = await storage.read
		.select({
			kind: mails.kind,
			params: mails.params,
			sentAt: mails.sentAt,
			name: people.name,
			userName: people.userName,
			language: people.language,
			timeZone: people.timeZone,
			email: people.email,
			disabledAt: people.disabledAt,
		})
		.from(mails)
		.innerJoin(people, eq(people.id, mails.personId))
		.where(eq(mails.id, id));
	if (!row || row.sentAt || row.disabledAt || row.email === null) return null;
	const language = isLanguage(row.language) ? row.language : "en";
	const person = { name: row.name, userName: row.userName, language, timeZone: row.timeZone };
	return { id, kind: row.kind, params: row.params, person, address: row.email };
}
