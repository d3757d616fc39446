import type { CompanyWords } from "#app/coach/types.ts";
import { formatMoment, formatTime } from "#app/messages/format.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Visit } from "#app/platform/guard.server.ts";
import { isLanguage, type Language } from "#app/platform/languages.ts";
import { inTurns } from "#app/platform/turns.server.ts";
import type { Storage } from "#db/storage.ts";
import { loadCompany } from "../accounts/company.queries.server.ts";
import type { RuleFinding } from "./coach-rule.ts";
import { hasUndo, othersAt } from "./draft.queries.server.ts";
import { companyWordsByLanguage } from "./gate.server.ts";
import { judgedRule } from "./judged-rule.server.ts";
import { keptFindingsOf } from "./kept-findings.queries.server.ts";
import {
	anchorOf,
	type Draft,
	type DraftPart,
	noWords,
	type PartKind,
	type RuleException,
	rulesOf,
	type Words,
	wordingFor,
} from "./model.ts";
import { may } from "./policy.ts";
import { isLapsed } from "./reason.ts";
import { asksForReview } from "./review/approvers.queries.server.ts";
import { standingOf } from "./review/model.ts";
import { openReview } from "./review/review.queries.server.ts";
import { versionByNumber } from "./version.queries.server.ts";
import { AWAY } from "./visit-draft.server.ts";

/** A part as the editor shows it: the words of one language edition. */
export interface EditorPart {
	id: string;
	kind: PartKind;
	key: string | null;
	anchor: string;
	leadIn: string;
	exception: Pick<RuleException, "kind" | "words"> | null;
	/** The words for which its reason was given, in this language; null where any will do. */
	reasonFor: string | null;
	/** True when the rule has other words by now, so that its reason is to be given anew. */
	lapsed: boolean;
	words: Words;
	/** The revision of the words; 0 where there are none yet. */
	revision: number;
	/** Against the last version. */
	state: "new" | "changed" | "same";
	/** The words of the standard's own language, while another edition is written. */
	original: Words | null;
	/** What the coach says of a rule. */
	findings: readonly RuleFinding[];
	/** Context hashes of advice on it that stays unheeded with a reason. */
	kept: string[];
}

export interface EditorFacts {
	code: string;
	title: string;
	/** The number of the version that it becomes. */
	number: number;
	latestVersion: number;
	revision: number;
	language: Language;
	/** The standard's own language. */
	primary: Language;
	languages: Language[];
	savedAt: string;
	maySet: boolean;
	canUndo: boolean;
	/** Whether this browser may keep words that the server has not got yet. */
	keeps: boolean;
	personId: string;
	others: { name: string; part: string | null }[];
	companyWords: CompanyWords | null;
	parts: EditorPart[];
	token: string;
	/** The way to the review, in the page's words; `first` where a version is reviewed before it is published. */
	review: { words: string; first: boolean; note: string | null };
}

/** Everything that the editor's page shows of a draft, in the language edition asked for. */
export async function editorFacts(visit: Visit, draft: Draft): Promise<EditorFacts> {
	const { storage, read, tables, actor, clock, url, language: own } = visit;
	const { standard } = draft;
	const used = new Set<string>(draft.parts.flatMap((part) => Object.keys(part.wordings)));
	const company = (await loadCompany(storage))?.languages ?? [];
	const languages = [...new Set([standard.language, ...company, ...used])].filter(isLanguage);
	const asked = url.searchParams.get("language");
	const language = languages.find((one) => one === asked) ?? standard.language;
	const now = clock.now();
	return {
		code: standard.code,
		title: wordingFor(standard.titles, language, standard.language) || standard.code,
		number: standard.latestVersion + 1,
		latestVersion: standard.latestVersion,
		revision: draft.revision,
		language,
		primary: standard.language,
		languages,
		savedAt: savedAt(draft.changedAt, now, own, actor.timeZone),
		maySet: may(actor, "set-settings", standard),
		canUndo: await hasUndo(read, tables, draft.id, actor.id),
		keeps: actor.session.kind !== "shared",
		personId: actor.publicId,
		others: await othersAt(read, tables, draft.id, actor.id, new Date(now.getTime() - AWAY)),
		companyWords: (await companyWordsByLanguage(storage))[language] ?? null,
		parts: await editorParts(storage, draft, language),
		token: crypto.randomUUID(),
		review: await reviewLine(visit, draft),
	};
}

async function reviewLine({ read, tables, t }: Visit, { standard, revision }: Draft): Promise<EditorFacts["review"]> {
	const review = await openReview(read, tables, standard.id);
	const first = review !== null || (await asksForReview(read, tables));
	const waits = ["in-review", "approved"].includes(standingOf(review, revision));
	return { words: t("review.open"), first, note: waits ? t("review.standing.editing") : null };
}

const none: ReadonlySet<string> = new Set();

async function editorParts(storage: Storage, draft: Draft, language: Language): Promise<EditorPart[]> {
	const before = await publishedRules(storage, draft, language);
	const companyWords = (await companyWordsByLanguage(storage))[language];
	const keptByRule = await keptFindingsOf(storage, draft.standard.id);
	const parts: EditorPart[] = [];
	const pause = inTurns();
	for (const part of draft.parts) {
		const words = part.wordings[language];
		const shown = words ? wordsOf(words) : noWords;
		const kept = keptByRule.get(part.rule?.id ?? 0) ?? none;
		const rule = { text: shown.text, leadIn: part.leadIn, language, kept, ...(companyWords ? { companyWords } : {}) };
		const reasonFor = part.exception?.of?.[language] ?? null;
		const findings = part.kind === "rule" && shown.text ? judgedRule(rule) : [];
		await pause();
		parts.push({
			id: part.id,
			kind: part.kind,
			key: part.rule?.key ?? null,
			anchor: anchorOf(part),
			leadIn: part.leadIn,
			exception: part.exception && { kind: part.exception.kind, words: part.exception.words },
			reasonFor,
			lapsed: isLapsed(shown.text, reasonFor),
			words: shown,
			revision: words?.revision ?? 0,
			state: stateOf(part, shown, before),
			original: language === draft.standard.language ? null : originalOf(part, draft.standard.language),
			findings,
			kept: [...kept],
		});
	}
	return parts;
}

function wordsOf({ heading, text, why, example }: Words): Words {
	return { heading, text, why, example };
}

function originalOf(part: DraftPart, primary: Language): Words | null {
	const words = part.wordings[primary];
	return words ? wordsOf(words) : null;
}

type Published = Map<number, { text: string; why: string; example: string; leadIn: string }>;

async function publishedRules(storage: Storage, { standard }: Draft, language: Language): Promise<Published | null> {
	if (standard.latestVersion === 0) return null;
	const version = await versionByNumber(storage, standard.id, standard.latestVersion);
	if (!version) return null;
	return new Map(
		rulesOf(version.content).map(({ ruleId, wordings, leadIn }) => {
			const { text = "", why = "", example = "" } = wordings[language] ?? {};
			return [ruleId ?? 0, { text, why, example, leadIn }];
		}),
	);
}

function stateOf(part: DraftPart, words: Words, before: Published | null): EditorPart["state"] {
	if (!before || part.kind !== "rule") return "same";
	const then = before.get(part.rule?.id ?? 0);
	if (!then) return "new";
	const same =
		then.text === words.text && then.why === words.why && then.example === words.example && then.leadIn === part.leadIn;
	return same ? "same" : "changed";
}

/** The time of the last change; with its day when that is not today. */
function savedAt(changed: Date, now: Date, language: string, timeZone: string): string {
	const today = dayIn(timeZone, changed) === dayIn(timeZone, now);
	return (today ? formatTime : formatMoment)(changed, language, timeZone);
}
