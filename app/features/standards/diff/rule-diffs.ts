import type { ContentRule, RuleRef, Section, StandardContent } from "../model.ts";
import type { RuleChange, RuleDiff, RulePlace } from "./diff.ts";
import { changedLanguages, named } from "./identity.ts";
import { keptOrder } from "./kept-order.ts";
import { sameValue } from "./same-value.ts";

/** Sections of the second content with their counterparts in the first. */
type SectionPairs = ReadonlyMap<Section, Section>;

interface PlacedRule {
	name: string;
	rule: ContentRule;
	section: Section;
	place: RulePlace;
}

/** The rules of the second content in reading order with what became of them, removed ones where they stood. */
export function ruleDiffs(one: StandardContent, other: StandardContent, pairs: SectionPairs): RuleDiff[] {
	const a = placedRules(one);
	const b = placedRules(other);
	const before = new Map(a.map((one) => [one.name, one]));
	const after = new Map(b.map((one) => [one.name, one]));
	const moved = movedRules(b, before, pairs);
	const lineage = lineageOf(a, b);
	const diffs = b.map(({ name, rule, place }) => {
		const then = before.get(name);
		return ruleDiff(then ?? null, { rule, place }, moved.has(name), lineage);
	});
	const order: RuleDiff[] = [];
	const removed = new Map<string, RuleDiff[]>();
	let anchor = "";
	for (const stood of a) {
		if (after.has(stood.name)) {
			if (!moved.has(stood.name)) anchor = stood.name;
			continue;
		}
		const list = removed.get(anchor) ?? [];
		list.push(ruleDiff(stood, null, false, lineage));
		removed.set(anchor, list);
	}
	order.push(...(removed.get("") ?? []));
	for (const [at, diff] of diffs.entries()) order.push(diff, ...(removed.get(b[at]?.name ?? "") ?? []));
	return order;
}

/** The names of rules that stand elsewhere than before. */
function movedRules(b: readonly PlacedRule[], before: Map<string, PlacedRule>, pairs: SectionPairs): Set<string> {
	const moved = new Set<string>();
	const stayed = new Map<Section, { name: string; position: number }[]>();
	for (const { name, section } of b) {
		const then = before.get(name);
		if (!then) continue;
		if (pairs.get(section) !== then.section) {
			moved.add(name);
			continue;
		}
		const list = stayed.get(section) ?? [];
		list.push({ name, position: then.place.position });
		stayed.set(section, list);
	}
	for (const list of stayed.values()) {
		const kept = keptOrder(list.map(({ position }) => position));
		for (const { name, position } of list) if (!kept.has(position)) moved.add(name);
	}
	return moved;
}

interface LineageBetween {
	/** By the new rule's key: the rule of the first content that it came from. */
	cameFrom: Map<string, RuleRef>;
	/** By the ended rule's key: the rule of the second content that took it in. */
	wentTo: Map<string, RuleRef>;
	splitInto: Map<string, RuleRef[]>;
	tookIn: Map<string, RuleRef[]>;
}

/** Which rules were split or merged between two contents: relations of rules that stand in one and not in the other. */
function lineageOf(a: readonly PlacedRule[], b: readonly PlacedRule[]): LineageBetween {
	const then = new Map(a.flatMap(({ rule }) => (rule.key === null ? [] : [[rule.key, rule]])));
	const now = new Set(b.map(({ rule }) => rule.key));
	const found: LineageBetween = { cameFrom: new Map(), wentTo: new Map(), splitInto: new Map(), tookIn: new Map() };
	for (const { rule } of b) {
		const own = refOf(rule);
		if (!own) continue;
		const source = then.has(own.key) ? undefined : rule.cameFrom?.find(({ key }) => then.has(key));
		if (source) {
			found.cameFrom.set(own.key, source);
			found.splitInto.set(source.key, [...(found.splitInto.get(source.key) ?? []), own]);
		}
		for (const taken of rule.takenIn ?? []) {
			if (!then.has(taken.key) || now.has(taken.key) || found.wentTo.has(taken.key)) continue;
			found.wentTo.set(taken.key, own);
			found.tookIn.set(own.key, [...(found.tookIn.get(own.key) ?? []), taken]);
		}
	}
	return found;
}

function refOf({ ruleId, number, key }: ContentRule): RuleRef | null {
	return key === null ? null : { ruleId: ruleId ?? 0, number: number ?? 0, key };
}

type Side = Pick<PlacedRule, "rule" | "place"> | null;

function ruleDiff(before: Side, after: Side, isMoved: boolean, lineage: LineageBetween): RuleDiff {
	const then = before?.rule ?? null;
	const now = after?.rule ?? null;
	const key = (now ?? then)?.key ?? null;
	const changed = changedLanguages(then?.wordings ?? {}, now?.wordings ?? {});
	const kinds: RuleChange[] = [];
	if (!then) kinds.push("added");
	else if (!now) kinds.push("removed");
	else {
		if (changed.length > 0 || then.leadIn !== now.leadIn) kinds.push("reworded");
		if (isMoved) kinds.push("moved");
		if (!sameValue(then.exception, now.exception)) kinds.push("exception");
	}
	const other = then
		? now
			? null
			: (lineage.wentTo.get(key ?? "") ?? null)
		: (lineage.cameFrom.get(key ?? "") ?? null);
	const parts = lineage.splitInto.get(key ?? "") ?? [];
	const taken = lineage.tookIn.get(key ?? "") ?? [];
	if (parts.length > 0 || (other && !then)) kinds.push("split");
	if (taken.length > 0 || (other && then)) kinds.push("merged");
	return {
		kinds,
		key,
		ruleId: (now ?? then)?.ruleId ?? null,
		before: then,
		after: now,
		beforePlace: before?.place ?? null,
		afterPlace: after?.place ?? null,
		languages: changed,
		other,
		others: [...parts, ...taken],
	};
}

function placedRules(content: StandardContent): PlacedRule[] {
	const found: Omit<PlacedRule, "name">[] = [];
	for (const section of content.sections) {
		let behind: string | null = null;
		for (const rule of section.parts) {
			if (rule.kind !== "rule") continue;
			const place: RulePlace = { section: section.id, heading: section.heading, position: found.length + 1, behind };
			found.push({ rule, section, place });
			behind = rule.key ?? behind;
		}
	}
	return named(found, ({ rule }) => rule.key ?? rule.id).map(([name, one]) => ({ name, ...one }));
}
