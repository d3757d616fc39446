import { and, eq, inArray } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { praiseEntryPath } from "#app/features/praise/paths.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

/** Tells somebody that a colleague praises them; the words stay in the product. Null when the praise was taken back. */
export async function receivedLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	return praiseLetter(storage, mail, "received", baseUrl);
}

/** Tells somebody that a comment on praise names them. Null when the praise was taken back. */
export async function mentionLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	return praiseLetter(storage, mail, "mention", baseUrl);
}

async function praiseLetter(
	storage: Storage,
	mail: MailToSend,
	kind: "received" | "mention",
	baseUrl: string,
): Promise<Letter | null> {
	const { praises, people } = storage.tables;
	const [praise] = await storage.read
		.select({ publicId: praises.publicId, authorId: praises.authorId })
		.from(praises)
		.where(and(eq(praises.id, Number(mail.params.praise)), inArray(praises.state, ["open", "asked"])));
	if (!praise) return null;
	const by = kind === "mention" ? Number(mail.params.by) : praise.authorId;
	const [writer] = await storage.read.select({ name: people.name }).from(people).where(eq(people.id, by));
	const { language, name } = mail.person;
	const t = translator(language);
	const named = { name: writer?.name ?? "" };
	return {
		language,
		subject: t(`praise.mail.${kind}.subject`, named),
		greeting: t("mail.greeting", { name }),
		lines: [t(`praise.mail.${kind}.text`, named)],
		button: { label: t(`praise.mail.${kind}.button`), href: baseUrl + praiseEntryPath(praise.publicId) },
		after: [],
		why: t(`praise.mail.${kind}.why`, { company: await companyName(storage) }),
	};
}
