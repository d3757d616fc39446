import { eq } from "drizzle-orm";
import type { Tables } from "./schema/tables.ts";
import type { Writer } from "./storage.ts";

/** The form's token was used by somebody else; the answer is 403. */
export class ForeignToken extends Error {
	override readonly name = "ForeignToken";
}

/** Where the form leads; `again` is true when it had been carried out before. */
export interface Carried {
	leadsTo: string;
	again: boolean;
}

/**
 * Carries out `work` once for each form token, inside the command's own write: the token and what `work` changed
 * are committed together. The same token again leads to the same page. Rejects with ForeignToken for another person.
 */
export async function once(
	writer: Writer,
	tables: Tables,
	form: { token: string; personId: number | null; at: Date },
	work: () => Promise<string>,
): Promise<Carried> {
	const { formTokens } = tables;
	const [mine] = await writer
		.insert(formTokens)
		.values({ token: form.token, personId: form.personId, leadsTo: "", createdAt: form.at })
		.onConflictDoNothing()
		.returning({ token: formTokens.token });
	if (!mine) {
		const [known] = await writer.select().from(formTokens).where(eq(formTokens.token, form.token));
		if (!known || known.personId !== form.personId) throw new ForeignToken("this form token belongs to somebody else");
		return { leadsTo: known.leadsTo, again: true };
	}
	const leadsTo = await work();
	await writer.update(formTokens).set({ leadsTo }).where(eq(formTokens.token, form.token));
	return { leadsTo, again: false };
}
