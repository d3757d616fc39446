import { and, eq, isNull } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { keepingPath } from "#app/features/ideas/keepers.paths.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

interface Context {
	baseUrl: string;
}

/** Reminds a keeper that ideas are due or late; the list itself says which. */
export async function dueLetter(storage: Storage, mail: MailToSend, { baseUrl }: Context): Promise<Letter> {
	return letter(storage, mail, "due", baseUrl + keepingPath());
}

/** Tells an author or follower that an idea was answered, merged, or parted again; it quotes nothing. Null once the idea is gone. */
export async function ideaLetter(storage: Storage, mail: MailToSend, { baseUrl }: Context): Promise<Letter | null> {
	const { ideas, ideaAnswers, ideaMerges } = storage.tables;
	const kind = mail.kind.replace("idea-", "") as "answered" | "merged" | "separated";
	const [row] =
		kind === "answered"
			? await storage.read
					.select({ publicId: ideas.publicId })
					.from(ideaAnswers)
					.innerJoin(ideas, eq(ideas.id, ideaAnswers.ideaId))
					.where(and(eq(ideaAnswers.id, Number(mail.params.answer)), isNull(ideas.ended)))
			: await storage.read
					.select({ publicId: ideas.publicId })
					.from(ideaMerges)
					.innerJoin(ideas, eq(ideas.id, ideaMerges.fromId))
					.where(and(eq(ideaMerges.id, Number(mail.params.merge)), isNull(ideas.ended)));
	return row ? letter(storage, mail, kind, baseUrl + ideaPath(row.publicId)) : null;
}

async function letter(
	storage: Storage,
	mail: MailToSend,
	kind: "due" | "answered" | "merged" | "separated",
	href: string,
): Promise<Letter> {
	const { language, name } = mail.person;
	const t = translator(language);
	return {
		language,
		subject: t(`keepers.mail.${kind}.subject`),
		greeting: t("mail.greeting", { name }),
		lines: [t(`keepers.mail.${kind}.text`)],
		button: { label: t(`keepers.mail.${kind}.button`), href },
		after: [],
		why: t(`keepers.mail.${kind}.why`, { company: await companyName(storage) }),
	};
}
