import { inArray } from "drizzle-orm";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { suggestUserName } from "./names.ts";

/** A user name that nobody has, made from a name: "anna.petrova", "anna.petrova2". */
export async function freeUserName(storage: Storage, name: string): Promise<string> {
	const { people } = storage.tables;
	const suggested = suggestUserName(name).slice(0, 36);
	const base = suggested.length >= 2 ? suggested : "colleague";
	const candidates = [base, ...Array.from({ length: 200 }, (_, index) => `${base}${index + 2}`)];
	const taken = await storage.read
		.select({ userName: people.userName })
		.from(people)
		.where(inArray(people.userName, candidates));
	const names = new Set(taken.map((row) => row.userName));
	return candidates.find((candidate) => !names.has(candidate)) ?? `${base}${candidates.length + names.size}`;
}

/** The problem that a refused duplicate means, or null for any other error. */
export function takenProblem(error: unknown): Problem | null {
	if (!(error instanceof Error) || error.name !== "Conflict") return null;
	const { constraint } = error as Error & { constraint?: string };
	if (constraint === "people_user_name") return { code: "person.user-name-taken", field: "userName" };
	if (constraint === "people_email_key") return { code: "person.email-taken", field: "email" };
	return null;
}
