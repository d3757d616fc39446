import { companyName } from "#app/features/accounts/company.queries.server.ts";
import { originSteps, originTasks } from "#app/features/ideas/origins/model.ts";
import { originSubjects } from "#app/features/ideas/origins/origins.queries.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { formatKey } from "#app/features/standards/keys.ts";
import { rulePath } from "#app/features/standards/paths.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Storage } from "#db/storage.ts";
import type { Letter, MailToSend } from "./letter.ts";

/** Tells the author of an idea what became of it in a rule; the words stay in the product. Null when there is no such rule. */
export async function originLetter(
	storage: Storage,
	mail: MailToSend,
	{ baseUrl }: { baseUrl: string },
): Promise<Letter | null> {
	const [origin] = await originSubjects(storage, [Number(mail.params.origin)]);
	const step = originSteps.find((one) => originTasks[one] === mail.kind);
	if (!origin || !step) return null;
	const { language, name } = mail.person;
	const t = translator(language);
	const key = formatKey(origin.code, origin.number);
	const href = step === "proposed" ? ideaPath(origin.idea) : rulePath(key);
	return {
		language,
		subject: t(`origins.mail.${step}.subject`, { key }),
		greeting: t("mail.greeting", { name }),
		lines: [t(`origins.mail.${step}.text`, { key })],
		button: { label: t(step === "proposed" ? "origins.task.openIdea" : "origins.task.openRule"), href: baseUrl + href },
		after: [],
		why: t("origins.mail.why", { company: await companyName(storage) }),
	};
}
