import { eq } from "drizzle-orm";
import { answerForm } from "#app/features/ideas/answer-idea.form.ts";
import { answerIdea } from "#app/features/ideas/answer-idea.server.ts";
import { closeCampaign, openCampaign } from "#app/features/ideas/campaigns/open-campaign.server.ts";
import { campaignClosingPath, campaignPath } from "#app/features/ideas/campaigns/paths.ts";
import { commentIdea } from "#app/features/ideas/comment-idea.server.ts";
import { proposeCut } from "#app/features/ideas/essay/cuts.server.ts";
import { sendEssay } from "#app/features/ideas/essay/own-essay.server.ts";
import { judgeIdea } from "#app/features/ideas/judgement.server.ts";
import { mergeIdeas } from "#app/features/ideas/merges.server.ts";
import { makeRule } from "#app/features/ideas/origins/make-rule.server.ts";
import { ideaPath } from "#app/features/ideas/paths.ts";
import { proposeIdea } from "#app/features/ideas/propose-idea.server.ts";
import { reportIdea } from "#app/features/ideas/reports/report-idea.server.ts";
import { supportIdea } from "#app/features/ideas/support-idea.server.ts";
import { makeTag } from "#app/features/ideas/tag-idea.server.ts";
import { dayIn, systemClock } from "#app/platform/clock.ts";
import type { Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { actorOf } from "../../world/standards.ts";
import type { World } from "../../world/world.ts";

function granted<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw new Error(outcome.problem.code);
	return outcome.value;
}

/**
 * A box with ideas in several states, a question, an essay and a reward, and an administrator who keeps ideas, too; answers
 * the addresses of its pages as that person sees them.
 */
export async function plantIdeaBox(storage: Storage, { people }: World): Promise<string[]> {
	const at = systemClock.now();
	await storage.write(async (writer) => {
		const { personRoles } = storage.tables;
		await writer.insert(personRoles).values({ personId: people.administrator.id, role: "keeper", grantedAt: at });
	});
	const keeper = { ...actorOf(people.administrator), roles: new Set(["administrator", "keeper"] as const) };
	const [english, polish] = [actorOf(people.english), actorOf(people.polish)];
	const day = (ahead: number) => dayIn("Europe/Warsaw", new Date(at.getTime() + ahead * 86_400_000));
	const token = () => crypto.randomUUID();
	const tag = granted(await makeTag(storage, keeper, { en: "Queues", ru: "Очереди", pl: "Kolejki" }, at));
	const asks = { token: token(), question: "Where do customers wait?", words: "Name **one** place.", team: "" };
	const asked = { ...asks, language: "en" as const, fromDay: day(-3), untilDay: day(9) };
	const question = granted(await openCampaign(storage, keeper, asked, at)).leadsTo.replace(campaignPath(""), "");
	const over = { ...asked, token: token(), question: "What may go?" };
	const closed = granted(await openCampaign(storage, keeper, over, at)).leadsTo.replace(campaignPath(""), "");
	granted(await closeCampaign(storage, keeper, closed, "The second form went.", at));
	const propose = async (title: string, more = {}) => {
		const form = { title, text: "The customer sits, reads and **rests**.", rule: "SVC-1", place: "Recepcja" };
		const sent = { ...form, tags: [tag.publicId], name: "signed" as const, campaign: question, sentence: "Signed." };
		const outcome = await proposeIdea(storage, polish, { ...sent, token: token(), ...more }, at);
		return granted(outcome).leadsTo.replace(ideaPath(""), "");
	};
	const answered = async (idea: string, fields: Partial<ReturnType<typeof answerForm.parse>>) => {
		const empty = answerForm.parse({ token: token(), state: "under-consideration" });
		granted(await answerIdea(storage, keeper, idea, { ...empty, ...fields }, at));
	};
	const idea = await propose("A bench by the counter");
	granted(await supportIdea(storage, english, idea, at));
	const text = `@${people.administrator.name}, our shop has one.`;
	granted(await commentIdea(storage, english, idea, { token: token(), text }, { at, mail: false }));
	const trial = { tries: people.english.name, place: "Serwis", before: "They stood.", figureBefore: "12 a day" };
	await answered(idea, { ...trial, state: "on-trial", words: "Two weeks.", nextDueOn: day(14), untilDay: day(14) });
	granted(await judgeIdea(storage, keeper, idea, { effect: 4, effort: 1, cost: 2, words: "Cheap." }, at));
	await storage.write(async (writer) => {
		const { ideaRewards, ideaRewardSteps, ideas } = storage.tables;
		const [row] = await writer.select({ id: ideas.id }).from(ideas).where(eq(ideas.publicId, idea));
		const words = { publicId: token(), what: "Two tickets", thanks: "Kasia sees people stand.", createdAt: at };
		const [reward] = await writer
			.insert(ideaRewards)
			.values({ ideaId: row?.id ?? 0, personId: polish.id, ...words })
			.returning({ id: ideaRewards.id });
		await writer.insert(ideaRewardSteps).values({ rewardId: reward?.id ?? 0, kind: "promised", byId: keeper.id, at });
	});
	const done = await propose("A lamp over the door", { name: "keepers" });
	await answered(done, { state: "done", words: "It shines.", made: people.english.name });
	const rule = { token: token(), code: "SVC", language: "pl" as const, text: "Zapal lampę o zmierzchu.", why: "" };
	granted(await makeRule(storage, keeper, done, rule, systemClock));
	const merged = await propose("Benches at the counter");
	granted(await mergeIdeas(storage, keeper, { from: merged, into: idea }, { token: token(), words: "The same." }, at));
	const essay = { text: "# A morning\n\nI waited.\n\n- A chair\n- Tea", readers: "company" as const, revision: 0 };
	const asIRead = { question: "What can be done?", sentence: "Everyone reads it." };
	const sent = granted(await sendEssay(storage, english, { ...essay, ...asIRead, token: token() }, at));
	const essayId = sent.leadsTo.slice(sent.leadsTo.lastIndexOf("/") + 1);
	const cut = { token: token(), passage: "I waited.", title: "Let nobody wait", rule: "", place: "" };
	granted(await proposeCut(storage, keeper, essayId, cut, at));
	const reported = { token: token(), comment: "", words: "It names a customer." };
	const report = granted(await reportIdea(storage, english, done, reported, at)).leadsTo;
	const of = ideaPath(idea);
	return [
		...[
			"/ideas",
			"/ideas?tab=answered&state=done",
			`/ideas/new?campaign=${question}`,
			"/ideas/tags",
			"/ideas/settings",
		],
		...[of, ideaPath(done), `${of}/rule`, "/ideas/figures", "/ideas/print", "/ideas/feed", "/ideas/campaigns"],
		...["/ideas/campaigns/new", campaignPath(question), campaignPath(closed), campaignClosingPath(question)],
		...["/ideas/keeping", "/ideas/keeping?of=all", "/ideas/keeping/board", "/ideas/keeping/stand-ins"],
		...["/ideas/keeping/rewards", "/ideas/promise", `${of}/keeping`, `${of}/judgement`, `${of}/rewards`],
		...[`${of}/answers?state=done`, `${of}/answers?state=declined`, `${of}/merger?search=lamp`],
		...["/ideas/reports", report, `${of}/report`, "/essay", "/essays", sent.leadsTo],
	];
}
