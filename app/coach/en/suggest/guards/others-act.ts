import { staffNouns } from "../../words/people.ts";

/** What those served or things must not do: who, and the act. */
const OTHERS: readonly RegExp[] = [
	/^No ((?:[\w’'-]+ ){0,2}[\w’'-]+) (?:must|should|shall|may|can|ever) (?:ever )?([a-z]+)\b/i,
	/^(?:the |our |your |any )?((?:[\w’'-]+ )?[\w’'-]+) (?:must|should|shall|may|can) (?:not|never) ([a-z]+)\b/i,
	/^(?:please )?(?:see(?: to it)?|make sure|ensure|take care)(?: that)? (?:the |our |your |no )?((?:[\w’'-]+ )?[\w’'-]+) (?:(?:must|should|do|does) (?:not|never)|(?:do|does|must|should)n['’]t|never|(?:must|should|may)) ([a-z]+)\b/i,
];

/** True for a wording that orders staff to do what a ban forbids to those served, or to a thing: "Meet each other outside the waiting room". */
export function ordersAnothersAct(ban: string, wording: string): boolean {
	for (const build of OTHERS) {
		const [, who = "", act = ""] = build.exec(ban) ?? [];
		if (act === "" || act === "be" || act === "have") continue;
		const head = who.toLowerCase().split(" ").at(-1) ?? "";
		if (staffNouns.has(head) || /^(?:you|we|one|staff)$/.test(head)) return false;
		return (
			wording.toLowerCase().startsWith(`${act.toLowerCase()} `) &&
			!/ only |^(?:start|begin|end|finish|open|close) every /i.test(wording)
		);
	}
	return false;
}
