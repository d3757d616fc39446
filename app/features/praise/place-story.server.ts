import { createHash } from "node:crypto";
import { detectLanguage } from "#app/coach/detect.ts";
import { addPart } from "#app/features/standards/add-part.server.ts";
import { noWords } from "#app/features/standards/model.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { draftPath } from "#app/features/standards/paths.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { done, failed, type Outcome } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { goneCode } from "./change-praise.server.ts";
import { storyProposal } from "./story.queries.server.ts";
import { settleProposal } from "./story.server.ts";

/**
 * Puts a proposed praise into the standard's draft as a story: one draft is opened where none is. Twice puts it in once.
 * Problems: "praise.problem.gone", "forbidden", and those of a draft.
 */
export async function placeStory(
	storage: Storage,
	actor: Actor,
	publicId: string,
	clock: Clock,
): Promise<Outcome<{ leadsTo: string }>> {
	const story = await storyProposal(storage, actor, publicId);
	if (!story || (story.state !== "proposed" && story.state !== "placed")) return failed(goneCode);
	if (!story.decides) return failed("forbidden");
	if (story.state === "placed") return done({ leadsTo: draftPath(story.code) });
	const opened = await openDraft(storage, actor, { code: story.code }, clock);
	if (!opened.ok) return opened;
	const language = detectLanguage(`${story.deed} ${story.effect}`);
	const added = await addPart(
		storage,
		actor,
		{
			...{ code: story.code, kind: "story", language, leadIn: "", token: tokenOf(publicId) },
			words: { ...noWords, heading: "", text: [story.deed, story.effect].filter(Boolean).join("\n\n") },
		},
		clock,
	);
	if (!added.ok) return added;
	const settled = await settleProposal(storage, actor, publicId, "placed", clock.now());
	if (!settled.ok && settled.problem.code !== goneCode) return settled;
	return done({ leadsTo: draftPath(story.code, added.value.anchor) });
}

/** A form token of the proposal itself, so that the story is put in once however often this is tried. */
function tokenOf(publicId: string): string {
	const hex = createHash("sha256").update(`story ${publicId}`).digest("hex");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
