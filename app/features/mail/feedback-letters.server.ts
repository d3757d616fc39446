import { eq } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { feedbackEntryPath, feedbackReportPath } from "#app/features/feedback/paths.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

const told = ["received", "answered", "message", "report", "decided"] as const;

/** Tells of feedback by a name and a link; its words stay in the product. Null when it was read, taken back or removed meanwhile. */
export async function feedbackLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	const what = told.find((one) => mail.kind === `feedback-${one}`);
	if (!what) return null;
	const place = await placeOf(storage, what, Number(mail.params.subject));
	if (!place) return null;
	const { people } = storage.tables;
	const [by] = await storage.read
		.select({ name: people.name })
		.from(people)
		.where(eq(people.id, Number(mail.params.by)));
	const { language, name } = mail.person;
	const t = translator(language);
	const named = { name: by?.name ?? "" };
	return {
		language,
		subject: t(`feedback.mail.${what}.subject`, named),
		greeting: t("mail.greeting", { name }),
		lines: [t(`feedback.mail.${what}.text`, named)],
		button: { label: t(`feedback.mail.${what}.button`), href: baseUrl + place },
		after: [],
		why: t("feedback.mail.why", { company: await companyName(storage) }),
	};
}

async function placeOf(
	{ read, tables }: Storage,
	what: (typeof told)[number],
	subject: number,
): Promise<string | null> {
	const { feedbackEntries, feedbackReports } = tables;
	if (what === "report" || what === "decided") {
		const [report] = await read
			.select({ publicId: feedbackReports.publicId })
			.from(feedbackReports)
			.where(eq(feedbackReports.id, subject));
		return report ? feedbackReportPath(report.publicId) : null;
	}
	const [entry] = await read
		.select({ publicId: feedbackEntries.publicId, state: feedbackEntries.state })
		.from(feedbackEntries)
		.where(eq(feedbackEntries.id, subject));
	return entry?.state === (what === "received" ? "sent" : "read") ? feedbackEntryPath(entry.publicId) : null;
}
