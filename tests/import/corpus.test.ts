import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBytes } from "#app/features/standards/import/read-bytes.ts";
import { type Book, RENDERERS, type Section } from "./render.ts";
import { WORD_RENDERERS } from "./render-word.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpus");

const WORDS = {
	en: {
		title: "Service standards of the Larkspur chain",
		sections: ["Greeting", "At the till", "On the phone", "Returns and complaints", "What we never do", "Our look"],
		leads: ["We do not:", "If the guest is late:", "It is forbidden:", "Before you open:"],
		prose: "These rules are for everybody who works in the hall, at the till or on the phone, from the first day.",
	},
	ru: {
		title: "Правила обслуживания гостей кафе «Берёзка»",
		sections: [
			"Приветствие",
			"На кассе",
			"Телефонный разговор",
			"Возврат и жалобы",
			"Чего мы не делаем",
			"Внешний вид",
		],
		leads: ["Запрещается:", "Если гость опоздал:", "Нельзя:", "До открытия:"],
		prose: "Эти правила действуют для всех, кто работает в зале, на кассе и на телефоне, с первого дня работы.",
	},
	pl: {
		title: "Zasady obsługi w sieci „Jaskółka”",
		sections: [
			"Powitanie",
			"Przy kasie",
			"Rozmowa telefoniczna",
			"Zwroty i reklamacje",
			"Czego nie robimy",
			"Nasz wygląd",
		],
		leads: ["Zabrania się:", "Gdy gość się spóźni:", "Nie wolno:", "Przed otwarciem:"],
		prose:
			"Te zasady dotyczą wszystkich, którzy pracują na sali, przy kasie i przy telefonie, od pierwszego dnia pracy.",
	},
} as const;

/** Small repeatable numbers in 0..1. */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

function makeBook(language: keyof typeof WORDS, pool: readonly string[], seed: number): Book {
	const next = numbers(seed);
	const words = WORDS[language];
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
	const items = (count: number): string[] =>
		Array.from({ length: count }, () => pick(pool).replace(/\.$/, next() < 0.7 ? "." : next() < 0.5 ? ";" : ""));
	const sections = words.sections.map((title): Section => {
		const groups = [{ leadIn: "", items: items(2 + Math.floor(next() * 6)) }];
		const small = items(2 + Math.floor(next() * 4)).map((item) => item.slice(0, 1).toLowerCase() + item.slice(1));
		if (next() < 0.5) groups.push({ leadIn: pick(words.leads), items: small });
		return { title, groups, intro: next() < 0.4 ? words.prose : undefined };
	});
	return { title: words.title, sections };
}

const ALL = { ...RENDERERS, ...WORD_RENDERERS };

describe("books of random rules in every form", () => {
	it.each(Object.keys(WORDS) as (keyof typeof WORDS)[])("%s", (language) => {
		const pool = readFileSync(join(corpus, `rules.${language}.jsonl`), "utf8")
			.trim()
			.split("\n")
			.map((line) => (JSON.parse(line) as { text: string }).text.replace(/\s+/g, " ").trim())
			.filter((text) => !/:\s*$/.test(text));
		for (const [form, render] of Object.entries(ALL)) {
			let all = 0;
			let right = 0;
			for (let seed = 1; seed <= 4; seed++) {
				const book = makeBook(language, pool, seed);
				const result = readBytes(render(book));
				if (!result.ok) throw new Error(`${form}: ${result.problem.code}`);
				let section = "";
				const found = new Set<string>();
				for (const piece of result.rulebook.pieces) {
					if (piece.kind === "section") section = piece.text.toUpperCase();
					if (piece.kind === "rule") found.add([section, piece.leadIn ?? "", piece.text].join(" | "));
				}
				for (const { title, groups } of book.sections)
					for (const group of groups)
						for (const item of group.items) {
							all++;
							if (found.has([title.toUpperCase(), group.leadIn, item].join(" | "))) right++;
						}
			}
			expect(right / all, form).toBeGreaterThanOrEqual(0.98);
		}
	});
});
