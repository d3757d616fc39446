import { and, eq, isNull } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

/** Tells somebody that a comment on an idea names them; the words stay in the product. Null when the idea is gone. */
export async function ideaMentionLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	const { ideas, people } = storage.tables;
	const [idea] = await storage.read
		.select({ publicId: ideas.publicId })
		.from(ideas)
		.where(and(eq(ideas.id, Number(mail.params.idea)), isNull(ideas.ended)));
	if (!idea) return null;
	const [writer] = await storage.read
		.select({ name: people.name })
		.from(people)
		.where(eq(people.id, Number(mail.params.by)));
	const { language, name } = mail.person;
	const t = translator(language);
	const named = { name: writer?.name ?? "" };
	return {
		language,
		subject: t("ideas.mail.mention.subject", named),
		greeting: t("mail.greeting", { name }),
		lines: [t("ideas.mail.mention.text", named)],
		button: { label: t("ideas.mail.mention.button"), href: `${baseUrl}${ideaPath(idea.publicId)}#comments` },
		after: [],
		why: t("ideas.mail.mention.why", { company: await companyName(storage) }),
	};
}
