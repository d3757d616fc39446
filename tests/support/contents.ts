import fc from "fast-check";
import type {
	ByLanguage,
	ContentRule,
	Passage,
	RuleRef,
	Section,
	StandardContent,
} from "#app/features/standards/model.ts";
import { type Language, languages } from "#app/platform/languages.ts";

/** A rule as a version holds it, for tests: SVC-<number>, worded in English unless told otherwise. */
export function ruleOf(number: number, text: string, more: Partial<ContentRule> = {}): ContentRule {
	return {
		kind: "rule",
		id: `rule-${number}`,
		number,
		key: `SVC-${number}`,
		ruleId: number,
		leadIn: "",
		exception: null,
		wordings: { en: { text, why: "", example: "" } },
		...more,
	};
}

/** A content of sections with their rules; "" stands before every heading. */
export function contentOf(sections: Record<string, (ContentRule | Passage)[]>): StandardContent {
	return {
		language: "en",
		title: { en: "Service" },
		definition: [],
		stories: [],
		conclusions: [],
		techniques: [],
		sections: Object.entries(sections).map(
			([name, parts]): Section =>
				name ? { id: name, heading: { en: name }, parts } : { id: null, heading: {}, parts },
		),
	};
}

const words = fc.constantFrom("", "Greet", "the guest.", "Powiedz, ile potrwa.", "Назовите цену", "a\nb", "é\u0301");

function byLanguage<T>(value: fc.Arbitrary<T>): fc.Arbitrary<ByLanguage<T>> {
	return fc
		.record({ en: value, ru: value, pl: value } satisfies Record<Language, fc.Arbitrary<T>>, { requiredKeys: [] })
		.map((picked) => picked as ByLanguage<T>);
}

const refs = fc
	.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 3 })
	.map((numbers): RuleRef[] => numbers.map((number) => ({ ruleId: number, number, key: `SVC-${number}` })));

function arbitraryRule(number: number, keyed: boolean): fc.Arbitrary<ContentRule> {
	return fc
		.record({
			leadIn: fc.constantFrom("", "Always:"),
			exception: fc.option(fc.record({ kind: fc.constantFrom("law" as const, "other" as const), words })),
			wordings: byLanguage(fc.record({ text: words, why: words, example: words })),
			cameFrom: refs,
			takenIn: refs,
		})
		.map(({ cameFrom, takenIn, ...rest }) => ({
			kind: "rule",
			id: `part-${number}`,
			...(keyed ? { number, key: `SVC-${number}`, ruleId: number } : { number: null, key: null, ruleId: null }),
			...rest,
			...(cameFrom.length > 0 ? { cameFrom } : {}),
			...(takenIn.length > 0 ? { takenIn } : {}),
		}));
}

function arbitraryPassages<K extends Passage["kind"]>(kind: K): fc.Arbitrary<Passage[]> {
	const passage = fc.record({
		kind: fc.constant(kind),
		id: fc.integer({ min: 1, max: 6 }).map((id) => `${kind}-${id}`),
		wordings: byLanguage(fc.record({ heading: words, text: words })),
	});
	return fc.uniqueArray(passage, { selector: ({ id }) => id, maxLength: 4 });
}

/** Sections out of some body parts, cut at random places; empty ones, and parts before every heading, come too. */
function arbitrarySections(parts: (Passage | ContentRule)[]): fc.Arbitrary<Section[]> {
	return fc
		.record({
			cuts: fc.array(fc.integer({ min: 0, max: parts.length }), { maxLength: 5 }),
			ids: fc.shuffledSubarray(["a", "b", "c", "d", "e", "f", "g"], { minLength: 7 }),
			headings: fc.array(byLanguage(words), { minLength: 7, maxLength: 7 }),
			opens: fc.boolean(),
		})
		.map(({ cuts, ids, headings, opens }) => {
			const borders = [0, ...cuts.sort((a, b) => a - b), parts.length];
			return borders.slice(1).map((end, at) => ({
				id: at === 0 && opens ? null : (ids[at] ?? null),
				heading: at === 0 && opens ? {} : (headings[at] ?? {}),
				parts: parts.slice(borders[at], end),
			}));
		});
}

/** Any content: rules and passages from small stocks, so that two of them have much in common and in another order. */
export const arbitraryContent: fc.Arbitrary<StandardContent> = fc
	.record({
		rules: fc
			.shuffledSubarray(Array.from({ length: 12 }, (_, at) => at + 1))
			.chain((numbers) => fc.tuple(...numbers.map((number) => arbitraryRule(number, number <= 10)))),
		prose: arbitraryPassages("prose"),
	})
	.chain(({ rules, prose }) => fc.shuffledSubarray([...rules, ...prose], { minLength: rules.length + prose.length }))
	.chain(arbitrarySections)
	.chain((sections) =>
		fc.record({
			language: fc.constantFrom(...languages),
			title: byLanguage(words),
			definition: arbitraryPassages("definition"),
			stories: arbitraryPassages("story"),
			conclusions: arbitraryPassages("conclusion"),
			techniques: arbitraryPassages("technique"),
			sections: fc.constant(sections),
		}),
	);
