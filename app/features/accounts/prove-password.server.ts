import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import type { Problem } from "#app/platform/problem.ts";
import { proofLimit } from "./model.ts";
import { passwordMatches } from "./passwords.server.ts";
import { createSessions, type SessionParts } from "./sessions.server.ts";
import { countTry, type LimitParts } from "./sign-in-limits.server.ts";

export const proofForm = z.object({ currentPassword: z.string().max(1000).optional() });

export const disablingForm = proofForm.extend({ state: z.enum(["disabled", "enabled"], { error: "field.choose" }) });

/** Whether the password was last given so long ago that an administrator's sensitive act asks for it again. */
export function needsProof(actor: Actor, now: Date): boolean {
	const age = now.getTime() - actor.session.provedAt.getTime();
	return age > proofLimit || age < 0;
}

/**
 * Lets a sensitive act pass: null when the password was given lately or is right now.
 * Problems: proof.needed, password.wrong, sign-in.wait; their field is currentPassword.
 */
export async function provePassword(
	parts: SessionParts & LimitParts,
	actor: Actor,
	typed: string | undefined,
): Promise<Problem | null> {
	if (!needsProof(actor, parts.clock.now())) return null;
	const field = "currentPassword";
	if (!typed) return { code: "proof.needed", field };
	const attempt = await countTry(parts, `person ${actor.id}`);
	if (attempt.wait !== null) return { code: "sign-in.wait", field, params: { count: attempt.wait } };
	const { people } = parts.storage.tables;
	const [person] = await parts.storage.read
		.select({ passwordHash: people.passwordHash })
		.from(people)
		.where(eq(people.id, actor.id));
	if (!person || !(await passwordMatches(typed, person.passwordHash))) return { code: "password.wrong", field };
	await attempt.succeeded();
	await createSessions(parts).markProved(actor.session.id);
	return null;
}
