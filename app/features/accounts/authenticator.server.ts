import { eq, or } from "drizzle-orm";
import { Authenticator } from "remix-auth";
import { FormStrategy } from "remix-auth-form";
import type { Problem } from "#app/platform/problem.ts";
import { readFields } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { type SessionKind, temporaryPasswordLimit } from "./model.ts";
import { hashPassword, isOutdatedHash, passwordMatches } from "./passwords.server.ts";
import { accountKey, signInForm } from "./sign-in.form.ts";
import { countTry, type LimitParts } from "./sign-in-limits.server.ts";

/** Somebody whose password was right. */
export interface SignedIn {
	personId: number;
	kind: SessionKind;
	next: string | undefined;
	/** The password is temporary and must be changed first. */
	mustChangePassword: boolean;
}

/** The form was not enough to come in. */
export class SignInRefused extends Error {
	override readonly name = "SignInRefused";
	constructor(
		readonly status: 422 | 429,
		readonly problems: Problem[],
		readonly values: Record<string, string>,
	) {
		super("sign-in refused");
	}
}

/** Signing in by a form with e-mail or user name and password. `authenticate("form", request)` rejects with SignInRefused. */
export function createAuthenticator(parts: LimitParts): Authenticator<SignedIn> {
	const strategy = new FormStrategy<SignedIn>(async ({ form }) => signIn(parts, form));
	return new Authenticator<SignedIn>().use(strategy, "form");
}

/** FormStrategy reads other kinds of bodies too; ours are all of one. */
export function requireFormBody(request: Request): void {
	const type = request.headers.get("content-type") ?? "";
	if (!type.startsWith("application/x-www-form-urlencoded")) refuse(400, "form-type");
}

async function signIn(parts: LimitParts, form: FormData): Promise<SignedIn> {
	const fields = new URLSearchParams();
	for (const [name, value] of form) if (typeof value === "string") fields.append(name, value);
	const read = readFields(fields, signInForm);
	if (!read.ok) throw new SignInRefused(422, read.problems, read.values);
	const { userName, password, device, next } = read.value;
	const key = accountKey(userName);
	const attempt = await countTry(parts, key);
	if (attempt.wait !== null) {
		throw new SignInRefused(429, [{ code: "sign-in.wait", params: { count: attempt.wait } }], read.values);
	}
	const person = await personByAccount(parts, key);
	const usable = person && !person.disabledAt ? person.passwordHash : null;
	if (!(await passwordMatches(password, usable)) || !person || usable === null) {
		throw new SignInRefused(422, [{ code: "sign-in.failed", field: "password" }], read.values);
	}
	await attempt.succeeded();
	const temporarySince = person.temporaryPasswordAt;
	if (temporarySince && parts.clock.now().getTime() - temporarySince.getTime() > temporaryPasswordLimit) {
		throw new SignInRefused(422, [{ code: "sign-in.temporary-over" }], read.values);
	}
	if (isOutdatedHash(usable)) await renewHash(parts, person.id, usable, password);
	return { personId: person.id, kind: device, next, mustChangePassword: temporarySince !== null };
}

async function personByAccount({ storage }: LimitParts, key: string) {
	const { people } = storage.tables;
	const found = await storage.read
		.select({
			id: people.id,
			userName: people.userName,
			passwordHash: people.passwordHash,
			temporaryPasswordAt: people.temporaryPasswordAt,
			disabledAt: people.disabledAt,
		})
		.from(people)
		.where(or(eq(people.userName, key), eq(people.emailKey, key)))
		.limit(2);
	return found.find((person) => person.userName === key) ?? found[0];
}

/** The cost of hashing grows over the years; a hash follows at the next sign-in. */
async function renewHash({ storage }: LimitParts, personId: number, seen: string, password: string): Promise<void> {
	const { people } = storage.tables;
	const passwordHash = await hashPassword(password);
	await storage.write(async (writer) => {
		const [now] = await writer.select({ hash: people.passwordHash }).from(people).where(eq(people.id, personId));
		if (now?.hash === seen) await writer.update(people).set({ passwordHash }).where(eq(people.id, personId));
	});
}
