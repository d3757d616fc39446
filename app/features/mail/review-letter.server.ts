import { eq } from "drizzle-orm";
import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { wordingFor } from "#app/features/standards/model.ts";
import { publicationPath, reviewPath } from "#app/features/standards/paths.ts";
import { discussionAnchor } from "#app/features/standards/review/discuss.server.ts";
import { sayBecause } from "#app/features/standards/review/log-page.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

interface Told {
	code: string;
	titles: Partial<Record<Language, string>>;
	language: string;
	name: string | null;
	words: string;
	details: Record<string, string | number | null>;
	discussion: string | null;
}

/** The letter about a step of a review, or about a word that is asked for; what was said stands in it as it was said. */
export async function reviewLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	const told = mail.kind === "review.mention" ? await ofComment(storage, mail) : await ofStep(storage, mail);
	if (!told) return null;
	const { language } = mail.person;
	const t = translator(language);
	const kind = mail.kind.slice("review.".length);
	const title = wordingFor(told.titles, language, told.language as Language) || told.code;
	const params = {
		title,
		name: told.name ?? "",
		version: told.details.version ?? "",
		because: sayBecause(t, String(told.details.because ?? "")),
	};
	const anchor = told.discussion ? discussionAnchor(told.discussion) : undefined;
	const path = kind === "all-approved" ? publicationPath(told.code) : reviewPath(told.code, anchor);
	const says = told.words && told.name ? [t("review.letter.says", { name: told.name, words: told.words })] : [];
	return {
		language,
		subject: t.dynamic(`review.letter.${kind}.subject`, params),
		greeting: t("mail.greeting", { name: mail.person.name }),
		lines: [t.dynamic(`review.letter.${kind}.text`, params), ...says],
		button: { label: t("review.letter.button"), href: baseUrl + path },
		after: [],
		why: t("review.letter.why", { company: await companyName(storage) }),
	};
}

async function ofStep({ read, tables }: Storage, { params }: MailToSend): Promise<Told | null> {
	const { standardSteps, standards, people } = tables;
	const [row] = await read
		.select({
			code: standards.code,
			titles: standards.titles,
			language: standards.language,
			name: people.name,
			words: standardSteps.words,
			details: standardSteps.details,
		})
		.from(standardSteps)
		.innerJoin(standards, eq(standards.id, standardSteps.standardId))
		.leftJoin(people, eq(people.id, standardSteps.actorId))
		.where(eq(standardSteps.id, Number(params.step)));
	return row ? { ...row, discussion: null } : null;
}

async function ofComment({ read, tables }: Storage, { params }: MailToSend): Promise<Told | null> {
	const { discussionComments, discussions, standards, people } = tables;
	const [row] = await read
		.select({
			code: standards.code,
			titles: standards.titles,
			language: standards.language,
			name: people.name,
			words: discussionComments.text,
			discussion: discussions.publicId,
		})
		.from(discussionComments)
		.innerJoin(discussions, eq(discussions.id, discussionComments.discussionId))
		.innerJoin(standards, eq(standards.id, discussions.standardId))
		.innerJoin(people, eq(people.id, discussionComments.personId))
		.where(eq(discussionComments.id, Number(params.comment)));
	return row ? { ...row, details: {} } : null;
}
