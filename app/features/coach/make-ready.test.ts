import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { makeCoachReady } from "./make-ready.server.ts";

const pace = { begin: 1, rest: 1 };
const never = () => false;

it("runs every piece, in order, with turns of the loop between them", async () => {
	const done: string[] = [];
	const pieces = ["a", "b", "c"].map((name) => () => {
		setImmediate(() => done.push(`after ${name}`));
		done.push(name);
	});
	await makeCoachReady({ busy: never, closing: never }, pace, pieces);
	expect(done).toEqual(["a", "after a", "b", "after b", "c", "after c"]);
});

it("waits while something is asked, and goes on afterwards", async () => {
	let busy = true;
	const done: boolean[] = [];
	const made = makeCoachReady({ busy: () => busy, closing: never }, pace, [() => done.push(busy)]);
	await sleep(30);
	expect(done).toEqual([]);
	busy = false;
	await made;
	expect(done).toEqual([false]);
});

it("ends with the server, busy or not", async () => {
	let closing = false;
	let done = 0;
	const one = () => {
		done++;
		closing = true;
	};
	await makeCoachReady({ busy: never, closing: () => closing }, pace, [one, one]);
	expect(done).toBe(1);
	await makeCoachReady({ busy: () => true, closing: () => closing }, pace, [one]);
	expect(done).toBe(1);
});
