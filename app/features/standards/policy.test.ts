import { describe, expect, it } from "vitest";
import type { Actor, Role } from "#app/platform/actor.ts";
import { may, type StandardAct } from "./policy.ts";

const owned = { ownerId: 1 };

function actor(id: number, ...roles: Role[]): Actor {
	return {
		id,
		publicId: `p${id}`,
		name: "",
		language: "en",
		timeZone: "UTC",
		roles: new Set(roles),
		leads: new Set(),
		session: { id: 1, kind: "plain", provedAt: new Date(0) },
		mustChangePassword: false,
	};
}

const people = {
	owner: actor(1, "author"),
	"owner who no longer writes": actor(1),
	author: actor(2, "author"),
	administrator: actor(3, "administrator"),
	approver: actor(4, "approver"),
	auditor: actor(5, "auditor"),
	keeper: actor(6, "keeper"),
	member: actor(7),
};

const table: Record<StandardAct, (keyof typeof people)[]> = {
	create: ["owner", "author", "administrator"],
	import: ["owner", "author", "administrator"],
	"read-draft": ["owner", "author", "administrator"],
	"edit-draft": ["owner", "author", "administrator"],
	"set-settings": ["owner", "administrator"],
};

describe("who may do what with a standard", () => {
	for (const [act, allowed] of Object.entries(table) as [StandardAct, (keyof typeof people)[]][]) {
		it.each(Object.keys(people) as (keyof typeof people)[])(`${act}: %s`, (who) => {
			expect(may(people[who], act, owned)).toBe(allowed.includes(who));
		});
	}

	it("needs a standard for what is done with one", () => {
		expect(may(people.author, "edit-draft", null)).toBe(false);
		expect(may(people.administrator, "set-settings", null)).toBe(false);
	});
});
