import { describe, expect, it } from "vitest";
import type { Actor, Role } from "#app/platform/actor.ts";
import { standingOf, stateOf } from "./model.ts";
import { may, type ReviewAct } from "./policy.ts";

const subject = { ownerId: 1, startedById: 2, approvers: [5] };

function actor(id: number, ...roles: Role[]): Actor {
	return {
		...{ id, publicId: `p${id}`, name: "", language: "en", timeZone: "UTC", roles: new Set(roles), leads: new Set() },
		...{ session: { id: 1, kind: "plain", provedAt: new Date(0) }, mustChangePassword: false },
	};
}

const people = {
	owner: actor(1, "author"),
	sender: actor(2, "author"),
	"another author": actor(3, "author"),
	administrator: actor(4, "administrator"),
	"named approver": actor(5, "approver"),
	"other approver": actor(6, "approver"),
	"owner who no longer writes": actor(1),
	auditor: actor(7, "auditor"),
	member: actor(8),
};

type Who = keyof typeof people;
const writers: Who[] = ["owner", "sender", "another author", "administrator"];

const table: Record<ReviewAct, Who[]> = {
	read: [...writers, "named approver"],
	discuss: [...writers, "named approver"],
	publish: [...writers, "named approver"],
	submit: writers,
	unschedule: writers,
	say: ["named approver"],
	"take-back": ["owner", "sender", "administrator"],
	replace: ["administrator"],
	withdraw: ["owner", "administrator"],
	"move-date": ["owner", "administrator"],
};

describe("who may do what on the way to a publication", () => {
	for (const [act, allowed] of Object.entries(table) as [ReviewAct, Who[]][]) {
		it.each(Object.keys(people) as Who[])(`${act}: %s`, (who) => {
			expect(may(people[who], act, subject)).toBe(allowed.includes(who));
		});
	}
});

describe("where a review stands", () => {
	it.each([
		[[], "in-review"],
		[[null, null], "in-review"],
		[["approved", null], "in-review"],
		[["approved", "approved"], "approved"],
		[["approved", "changes-asked", null], "changes-asked"],
		[["changes-asked", "declined"], "declined"],
	] as const)("%j: %s", (said, state) => {
		expect(stateOf(said)).toBe(state);
	});

	it("is put back by another revision", () => {
		const review = { state: "approved", draftRevision: 7 } as const;
		expect([standingOf(review, 7), standingOf(review, 8), standingOf(null, 8)]).toEqual([
			...["approved", "put-back", "none"],
		]);
	});
});
