import { formatDate, formatDay, formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import { hasRole } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import type { Storage } from "#db/storage.ts";
import { keepVersion } from "./draw-version.server.tsx";
import { type Passage, type Section, wordingFor } from "./model.ts";
import { acknowledgedAt, personName, type ReadableStandard, readingTask } from "./standard.queries.server.ts";
import type { KnownVersion } from "./version.queries.server.ts";
import { versionFlags } from "./version-flags.server.ts";

export interface ShownPassage {
	id: string;
	heading: string;
	text: string;
}

export interface ShownRule {
	key: string;
	leadIn: string;
	text: string;
	why: string;
	example: string;
	exception: { kind: "law" | "safety" | "other"; words: string } | null;
	/** Set when the words are in another language than the page. */
	lang?: Language;
}

export interface ShownSection {
	id: string;
	title: string;
	parts: ({ kind: "rule"; rule: ShownRule } | { kind: "prose"; passage: ShownPassage })[];
}

/** A rule that stays a ban, and why. */
export interface ReasonedBan extends NonNullable<ShownRule["exception"]> {
	key: string;
	text: string;
}

/** A version as one reader sees it: the words of one language, dates written out. */
export interface ShownVersion {
	code: string;
	number: number;
	latest: number;
	heading: string;
	publishedOn: string;
	publishedBy: string;
	owner: string;
	nextReview: string | null;
	note: string;
	hash: string;
	rules: number;
	minutes: number;
	/** How many sections have a title. */
	sections: number;
	/** Keys of the kept fragments (platform/kept-fragment.tsx). */
	contents: string;
	text: string;
	/** How the rules read, in their order, for those who write; null for everybody else. */
	flags: ("says" | "mend" | "ban")[] | null;
	/** The moment of the reader's confirmation of this version, written out; null when not yet. */
	confirmedOn: string | null;
	/** Asked to read it and not yet confirmed: with the due day in words, if there is one. */
	asked: { due: string | null } | null;
	/** What the reader may do beside reading. */
	may: { edit: boolean; seeCoverage: boolean };
}

/** The words of a version in one language: the same for everybody who reads that language. */
export interface VersionWords {
	definition: ShownPassage[];
	stories: ShownPassage[];
	conclusions: ShownPassage[];
	techniques: ShownPassage[];
	sections: ShownSection[];
	/** Bans that stay, listed apart. */
	reasoned: ReasonedBan[];
}

/** Everything the reader's page shows of a version; three small reads, the words come from memory. */
export async function shownVersion(
	storage: Storage,
	actor: Actor,
	standard: ReadableStandard,
	version: KnownVersion,
): Promise<ShownVersion> {
	const { content } = version;
	const writes = hasRole(actor, "author", "administrator");
	const [confirmed, task, publishedBy, flags] = await Promise.all([
		acknowledgedAt(storage, version.id, actor.id),
		readingTask(storage, version.id, actor.id),
		personName(storage, content.publishedById),
		writes ? versionFlags(storage, version) : null,
	]);
	return {
		code: standard.code,
		number: version.number,
		latest: standard.latestVersion,
		heading: wordingFor(content.title, actor.language, content.language) ?? standard.code,
		publishedOn: formatDate(version.publishedAt, actor.language, actor.timeZone),
		publishedBy,
		owner: standard.ownerName,
		nextReview: standard.nextReviewOn ? formatDay(standard.nextReviewOn, actor.language) : null,
		note: content.note,
		hash: version.hash,
		rules: version.rules,
		minutes: Math.max(1, Math.round(version.seconds[actor.language] / 60)),
		...keepVersion(version, actor.language),
		flags,
		confirmedOn: confirmed ? formatMoment(confirmed, actor.language, actor.timeZone) : null,
		asked: task ? { due: task.dueOn ? formatDay(task.dueOn, actor.language) : null } : null,
		may: { edit: writes, seeCoverage: writes || hasRole(actor, "auditor") || actor.leads.size > 0 },
	};
}

/** The words of a version for one language. */
export function versionWords({ content }: Pick<KnownVersion, "content">, language: Language): VersionWords {
	const sections = content.sections.map((section, index) => shownSection(section, index, language, content.language));
	const passages = (list: Passage[]) => list.map((passage) => shownPassage(passage, language, content.language));
	return {
		definition: passages(content.definition),
		stories: passages(content.stories),
		conclusions: passages(content.conclusions),
		techniques: passages(content.techniques),
		sections,
		reasoned: sections.flatMap(({ parts }) => parts.flatMap((part) => reasonedBan(part))),
	};
}

function reasonedBan(part: ShownSection["parts"][number]): ReasonedBan[] {
	if (part.kind !== "rule" || !part.rule.exception) return [];
	const { key, leadIn, text, exception } = part.rule;
	return [{ key, text: leadIn ? `${leadIn} ${text}` : text, ...exception }];
}

function shownPassage(passage: Passage, language: Language, own: Language): ShownPassage {
	const wording = wordingFor(passage.wordings, language, own);
	return { id: passage.id, heading: wording?.heading ?? "", text: wording?.text ?? "" };
}

function shownSection(section: Section, index: number, language: Language, own: Language): ShownSection {
	return {
		id: `s${index + 1}`,
		title: wordingFor(section.heading, language, own) ?? "",
		parts: section.parts.map((part) => {
			if (part.kind !== "rule") return { kind: "prose", passage: shownPassage(part, language, own) };
			const wording = wordingFor(part.wordings, language, own);
			const rule: ShownRule = {
				key: part.key ?? "",
				leadIn: part.leadIn,
				text: wording?.text ?? "",
				why: wording?.why ?? "",
				example: wording?.example ?? "",
				exception: part.exception,
			};
			return { kind: "rule", rule: part.wordings[language] ? rule : { ...rule, lang: own } };
		}),
	};
}
