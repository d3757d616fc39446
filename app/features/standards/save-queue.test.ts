import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noWords } from "./model.ts";
import { SaveQueue, type Sent, type Typed } from "./save-queue.ts";

const typed = (text: string): Typed => ({ words: { ...noWords, text }, leadIn: "" });
const saved = (revision: number): Sent => ({ kind: "saved", revision, key: null, savedAt: "10:42", draftRevision: 1 });

function queue(answers: (text: string, seen: number) => Sent | Promise<Sent>) {
	const sent: { text: string; seen: number; at: number }[] = [];
	const kept = new Map<string, string>();
	const stale: { theirs: string; mine: string }[] = [];
	const refused: string[] = [];
	const start = Date.now();
	const saves = new SaveQueue(
		{
			send: async (_part, { words }, seen) => {
				sent.push({ text: words.text, seen, at: Date.now() - start });
				return answers(words.text, seen);
			},
			keeping: { keep: (part, { words }) => kept.set(part, words.text), forget: (part) => kept.delete(part) },
			onSaved: (_part, { savedAt }) => saves.saved(savedAt),
			onStale: (_part, theirs, mine) => stale.push({ theirs: theirs.words.text, mine: mine.words.text }),
			onRefused: (_part, { code }) => refused.push(code),
		},
		"10:00",
	);
	saves.learn("p", 1);
	return { saves, sent, kept, stale, refused };
}

describe("words on their way to the server", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it("go out a second after the last key, and two seconds after the first at the latest", async () => {
		const { saves, sent, kept } = queue((_text, seen) => saved(seen + 1));
		saves.type("p", typed("a"));
		await vi.advanceTimersByTimeAsync(1_000);
		expect(sent).toEqual([{ text: "a", seen: 1, at: 1_000 }]);
		for (let key = 0; key < 30; key++) {
			saves.type("p", typed(`a${key}`));
			await vi.advanceTimersByTimeAsync(200);
		}
		for (const [index, one] of sent.entries()) expect(one.at - (sent[index - 1]?.at ?? 0)).toBeLessThanOrEqual(2_200);
		await vi.advanceTimersByTimeAsync(2_000);
		expect(sent.at(-1)?.text).toBe("a29");
		expect(kept.size).toBe(0);
		expect(saves.state()).toEqual({ kind: "saved", at: "10:42" });
	});

	it("are said to be unsaved within three seconds when the server is away, and arrive when it is back", async () => {
		let away = true;
		const { saves, sent, kept } = queue((_text, seen) => (away ? { kind: "unreachable" } : saved(seen + 1)));
		saves.type("p", typed("a"));
		await vi.advanceTimersByTimeAsync(3_000);
		expect(saves.state()).toEqual({ kind: "unsaved" });
		expect(kept.get("p")).toBe("a");
		for (let second = 0; second < 600; second++) {
			saves.type("p", typed(`a ${second}`));
			await vi.advanceTimersByTimeAsync(1_000);
		}
		expect(sent.length).toBeGreaterThan(30);
		away = false;
		await vi.advanceTimersByTimeAsync(16_000);
		expect(sent.at(-1)?.text).toBe("a 599");
		expect(saves.state().kind).toBe("saved");
		expect(kept.size).toBe(0);
	});

	it("are said to be unsaved while an answer does not come", async () => {
		const { saves } = queue(() => new Promise(() => undefined));
		saves.type("p", typed("a"));
		expect(saves.state()).toEqual({ kind: "saving" });
		await vi.advanceTimersByTimeAsync(3_000);
		expect(saves.state()).toEqual({ kind: "unsaved" });
	});

	it("are held with both texts when somebody was faster, until the writer chooses", async () => {
		const theirs = { words: { ...noWords, text: "theirs" }, revision: 5, by: "Boris" };
		const { saves, sent, stale, kept } = queue((_text, seen) => (seen < 5 ? { kind: "stale", theirs } : saved(6)));
		saves.type("p", typed("mine"));
		await vi.advanceTimersByTimeAsync(1_000);
		expect(stale).toEqual([{ theirs: "theirs", mine: "mine" }]);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(sent).toHaveLength(1);
		expect(kept.get("p")).toBe("mine");
		saves.resolve("p", 5, typed("mine and theirs"));
		await vi.advanceTimersByTimeAsync(10);
		expect(sent.at(-1)).toMatchObject({ text: "mine and theirs", seen: 5 });
		expect(saves.state().kind).toBe("saved");
	});

	it("know their own words when only the answer was lost", async () => {
		let stands = { text: "before", revision: 1 };
		let lose = true;
		const { saves, stale } = queue((text, seen) => {
			if (seen !== stands.revision) {
				return {
					kind: "stale",
					theirs: { words: { ...noWords, text: stands.text }, revision: stands.revision, by: "me" },
				};
			}
			stands = { text, revision: seen + 1 };
			if (!lose) return saved(stands.revision);
			lose = false;
			return { kind: "unreachable" };
		});
		saves.type("p", typed("a"));
		await vi.advanceTimersByTimeAsync(1_100);
		saves.type("p", typed("a b"));
		await vi.advanceTimersByTimeAsync(20_000);
		expect(stale).toEqual([]);
		expect(stands).toEqual({ text: "a b", revision: 3 });
		expect(saves.state().kind).toBe("saved");
	});

	it("stay in the field when the server refuses them", async () => {
		const { saves, refused, sent } = queue(() => ({ kind: "refused", problem: { code: "field.too-long" } }));
		saves.type("p", typed("long"));
		await vi.advanceTimersByTimeAsync(10_000);
		expect(refused).toEqual(["field.too-long"]);
		expect(sent).toHaveLength(1);
		expect(saves.typedOf("p")?.words.text).toBe("long");
	});
});
