import { and, eq } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { reminderMail } from "#app/features/requests/ask-feedback.server.ts";
import { requestPath } from "#app/features/requests/paths.ts";
import { formatDate } from "#app/messages/format.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

/** Tells somebody that a colleague asks for feedback, or reminds of it; the question stays in the product. Null once it is settled. */
export async function requestLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	const { feedbackRequestPeople, feedbackRequests, people } = storage.tables;
	const [row] = await storage.read
		.select({ publicId: feedbackRequests.publicId, endsAt: feedbackRequests.endsAt, asker: people.name })
		.from(feedbackRequestPeople)
		.innerJoin(feedbackRequests, eq(feedbackRequests.id, feedbackRequestPeople.requestId))
		.innerJoin(people, eq(people.id, feedbackRequests.askerId))
		.where(
			and(
				...[eq(feedbackRequestPeople.id, Number(mail.params.part)), eq(feedbackRequestPeople.state, "asked")],
				eq(feedbackRequests.state, "open"),
			),
		);
	if (!row) return null;
	const { language, name, timeZone } = mail.person;
	const t = translator(language);
	const what = mail.kind === reminderMail ? "reminder" : "asked";
	const named = { name: row.asker };
	return {
		language,
		subject: t(`requests.mail.${what}.subject`, named),
		greeting: t("mail.greeting", { name }),
		lines: [
			t(`requests.mail.${what}.text`, named),
			t("requests.mail.until", { day: formatDate(row.endsAt, language, timeZone) }),
		],
		button: { label: t("requests.mail.button"), href: baseUrl + requestPath(row.publicId) },
		after: [],
		why: t("requests.mail.why", { company: await companyName(storage) }),
	};
}
