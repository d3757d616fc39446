import { and, eq, gt, isNull } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { insertLink } from "#app/features/accounts/make-access-link.server.ts";
import type { LinkKind } from "#app/features/accounts/model.ts";
import { accessLinkPath } from "#app/features/accounts/paths.ts";
import { formatMoment } from "#app/messages/format.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

/**
 * The letter of an invitation or a reset. The database keeps no link in clear, so the mail gets one of its own,
 * which lasts as long as the one that the administrator saw. Null when that one is used, ended or over.
 */
export async function accessLinkLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl, now }: { baseUrl: string; now: Date },
): Promise<Letter | null> {
	const { accessLinks } = storage.tables;
	const kind: LinkKind = mail.kind === "invite" ? "invite" : "reset";
	const made = await storage.write(async (writer) => {
		const [shown] = await writer
			.select()
			.from(accessLinks)
			.where(
				and(eq(accessLinks.id, Number(mail.params.link)), isNull(accessLinks.usedAt), gt(accessLinks.expiresAt, now)),
			);
		if (!shown) return null;
		const { personId, createdById, expiresAt } = shown;
		return insertLink(writer, storage.tables, { kind, personId, createdById, at: now, expiresAt });
	});
	if (!made) return null;
	const { language, timeZone, name, userName } = mail.person;
	const t = translator(language);
	const company = await companyName(storage);
	return {
		language,
		subject: t(`mail.${kind}.subject`, { company }),
		greeting: t("mail.greeting", { name }),
		lines: [t(`mail.${kind}.text`, { company }), t("mail.userName", { userName })],
		button: { label: t(`mail.${kind}.button`), href: baseUrl + accessLinkPath(made.token) },
		after: [t("mail.until", { moment: formatMoment(made.expiresAt, language, timeZone) })],
		why: t(`mail.${kind}.why`, { company }),
	};
}
