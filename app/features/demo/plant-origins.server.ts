import { askForRule, makeRule, nameOrigin } from "#app/features/ideas/origins/make-rule.server.ts";
import { seeOriginNews } from "#app/features/ideas/origins/see-news.server.ts";
import { settleOrigins } from "#app/features/ideas/origins/settle-origins.server.ts";
import { comment } from "#app/features/praise/comment.server.ts";
import { findStandard } from "#app/features/standards/draft.queries.server.ts";
import { formatKey } from "#app/features/standards/keys.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import { granted } from "./change-standard.server.ts";
import { ruleAskedFor, ruleUnderWay, type ToldOrigin, toldOrigins } from "./content/ideas/origins.ts";
import type { OnDay } from "./keeper-at-work.server.ts";
import { give } from "./plant-praise.server.ts";

const hour = 3_600_000;

/** News that are older have been read. */
const readAfter = 12;

interface Told {
	/** Public ids by the ideas' names. */
	ids: ReadonlyMap<string, string>;
	on: OnDay;
}

/** Rules that came from ideas: proposed, published and praised, their authors told each time; one in a draft, one asked for. */
export async function plantOrigins(
	storage: Storage,
	actors: ReadonlyMap<string, Actor>,
	{ ids, on }: Told,
): Promise<void> {
	const actor = (name: string): Actor => actors.get(name) ?? missing(name);
	const idOf = (name: string) => ids.get(name) ?? missing(name);
	for (const told of toldOrigins) await tell(storage, told, { actors, idea: idOf(told.idea), on });
	const { idea, code, language, text, why, by, daysAgo } = ruleUnderWay;
	const words = { token: crypto.randomUUID(), code, language, text, why };
	granted(await makeRule(storage, actor(by), idOf(idea), words, { now: () => on(daysAgo) }));
	const asked = on(ruleAskedFor.daysAgo);
	granted(await askForRule(storage, actor("grace"), idOf(ruleAskedFor.idea), actor(ruleAskedFor.of).publicId, asked));
}

async function tell(
	storage: Storage,
	{ idea: name, code, rule, by, proposed, published, praise }: ToldOrigin,
	{ actors, idea, on }: { actors: ReadonlyMap<string, Actor>; idea: string; on: OnDay },
): Promise<void> {
	const actor = (one: string): Actor => actors.get(one) ?? missing(one);
	const standard = (await findStandard(storage.read, storage.tables, code)) ?? missing(code);
	const author = actor(name.slice(name.indexOf(" ") + 1));
	const read = async (daysAgo: number) => {
		if (daysAgo < readAfter) return;
		const at = on(daysAgo - 1);
		granted(await seeOriginNews(storage, author, { idea, key: formatKey(code, rule) }, at));
	};
	granted(await nameOrigin(storage, actor(by), idea, { standardId: standard.id, number: rule }, on(proposed)));
	await read(proposed);
	await settleOrigins(storage, { at: on(published), mail: false });
	await read(published);
	if (!praise) return;
	const { daysAgo, author: giver, comment: said, ...words } = praise;
	const at = on(daysAgo);
	const facts = { actors, teams: new Map<string, string>(), at };
	const entry = { ...words, rule: formatKey(code, rule), visibility: "company" as const };
	const id = await give(storage, actor(giver), entry, facts);
	const form = { token: crypto.randomUUID(), text: said[1] };
	const later = new Date(at.getTime() + 2 * hour);
	granted(await comment(storage, actor(said[0]), id, form, { at: later, mail: false }));
	await settleOrigins(storage, { at: later, mail: false });
	await read(daysAgo);
}

function missing(name: string): never {
	throw new Error(`${name} is missing`);
}
