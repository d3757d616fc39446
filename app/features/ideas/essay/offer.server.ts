import { eq, sql } from "drizzle-orm";
import { formatDay } from "#app/messages/format.ts";
import type { Translate } from "#app/messages/translator.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayIn } from "#app/platform/clock.ts";
import { prepared } from "#db/prepared.ts";
import type { Storage } from "#db/storage.ts";
import { defaultSettings } from "../model.ts";
import { type OfferPart, offerOn } from "./offer.ts";
import { essayQuestion } from "./question.ts";

/** The invitation to the essay as Now shows it. */
export interface EssayOffer {
	part: OfferPart;
	question: string;
	/** The last day on which it stands there, in words. */
	lastDay: string;
	/** What the browser remembers, and nobody else, when the reader puts the invitation away. */
	remembered: string;
}

/**
 * The invitation to the essay on its days; null on all others. It asks for the first day at work and what the company has set, so
 * that whoever wrote, kept or sent an essay sees what everybody else sees.
 */
export async function essayOffer(
	storage: Storage,
	actor: Actor,
	{ t, now }: { t: Translate; now: Date },
): Promise<EssayOffer | null> {
	const [row] = await prepared(storage, "essays.offer", (read, { people, ideaSettings }) =>
		read
			.select({ startedOn: people.startedOn, settings: ideaSettings })
			.from(people)
			.leftJoin(ideaSettings, eq(ideaSettings.id, 1))
			.where(eq(people.id, sql.placeholder("person"))),
	)({ person: actor.id });
	if (!row) return null;
	const settings = row.settings ?? defaultSettings;
	const offer = offerOn(dayIn(actor.timeZone, now), row.startedOn, settings);
	if (!offer) return null;
	// On a device that others use, too, what is put away stays away for this sign-in alone.
	const whose = actor.session.kind === "shared" ? actor.session.id : row.startedOn;
	return {
		part: offer.part,
		question: essayQuestion(t, settings),
		lastDay: formatDay(offer.lastDay, actor.language),
		remembered: `${whose}/${offer.part}`,
	};
}
