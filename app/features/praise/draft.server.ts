import { eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Storage } from "#db/storage.ts";
import type { PraiseFields } from "./give-praise.form.ts";
import { type Visibility, visibilities } from "./model.ts";

/** Keeps what somebody has begun to write; an empty sheet takes the draft away. It is the writer's alone, and no event tells of it. */
export async function keepPraiseDraft(storage: Storage, actor: Actor, fields: PraiseFields, at: Date): Promise<void> {
	const { praiseDrafts } = storage.tables;
	const { to, rule, deed, effect, visibility } = fields;
	const kept = {
		...{ to, rule, deed, effect, visibility },
		...{ noRule: fields.noRule ? "on" : "", takeUp: fields.takeUp ? "on" : "" },
	};
	await storage.write(async (writer) => {
		if (to.length === 0 && rule === "" && deed === "" && effect === "") {
			await writer.delete(praiseDrafts).where(eq(praiseDrafts.personId, actor.id));
			return;
		}
		await writer
			.insert(praiseDrafts)
			.values({ personId: actor.id, fields: kept, savedAt: at })
			.onConflictDoUpdate({ target: praiseDrafts.personId, set: { fields: kept, savedAt: at } });
	});
}

/** What the actor has begun to write; null when there is nothing. */
export async function ownPraiseDraft({ read, tables }: Storage, actor: Actor): Promise<PraiseFields | null> {
	const { praiseDrafts } = tables;
	const [row] = await read.select().from(praiseDrafts).where(eq(praiseDrafts.personId, actor.id));
	if (!row) return null;
	const text = (name: string) => (typeof row.fields[name] === "string" ? (row.fields[name] as string) : "");
	const { to } = row.fields;
	return {
		to: Array.isArray(to) ? to : [],
		rule: text("rule"),
		noRule: text("noRule") !== "",
		deed: text("deed"),
		effect: text("effect"),
		takeUp: text("takeUp") !== "",
		visibility: visibilities.find((one) => one === text("visibility")) ?? ("company" satisfies Visibility),
	};
}
