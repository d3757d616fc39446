import { monthsUpTo } from "./week.ts";

/** What the coach may meet while one writes, and what may fade with practice. */
export const habits = ["generalisation", "personality", "no-proposal"] as const;

export type Habit = (typeof habits)[number];

/** Habits by the checks of the coach's findings. */
export function habitsAmong(checks: Iterable<string>): Set<Habit> {
	const found = new Set<string>(checks);
	return new Set(habits.filter((habit) => found.has(habit)));
}

/** Figures of a week or of a month: texts that were sent, and in how many of them each habit was met. */
export type WordingFigures = Record<Habit, number> & { texts: number };

export interface WordingMonth extends WordingFigures {
	/** YYYY-MM. */
	month: string;
}

export const monthsShown = 12;

/** The last twelve months from weekly figures; a week belongs to the month of its Monday. */
export function wordingMonths(weeks: readonly (WordingFigures & { week: string })[], month: string): WordingMonth[] {
	return monthsUpTo(month, monthsShown).map((one) => {
		const sum: WordingMonth = { month: one, texts: 0, generalisation: 0, personality: 0, "no-proposal": 0 };
		for (const week of weeks) {
			if (week.week.slice(0, 7) !== one) continue;
			sum.texts += week.texts;
			for (const habit of habits) sum[habit] += week[habit];
		}
		return sum;
	});
}

/** How a habit went: "none" was met, it "faded", is met "less" often, or is "there" still; "few" texts say nothing yet. */
export type Trend = "few" | "none" | "faded" | "less" | "there";

export interface HabitTrend {
	habit: Habit;
	trend: Trend;
	/** Texts with the habit, and all texts, before and in the last three months. */
	before: { met: number; texts: number };
	lately: { met: number; texts: number };
}

const latelyMonths = 3;
const fewTexts = 3;

/** How each habit went over the months shown; in words and without a score. */
export function habitTrends(months: readonly WordingMonth[]): HabitTrend[] {
	const sum = (part: readonly WordingMonth[], habit: Habit) => ({
		met: part.reduce((all, month) => all + month[habit], 0),
		texts: part.reduce((all, month) => all + month.texts, 0),
	});
	return habits.map((habit) => {
		const before = sum(months.slice(0, -latelyMonths), habit);
		const lately = sum(months.slice(-latelyMonths), habit);
		return { habit, before, lately, trend: trendOf(before, lately) };
	});
}

function trendOf(before: HabitTrend["before"], lately: HabitTrend["lately"]): Trend {
	if (before.texts + lately.texts < fewTexts) return "few";
	if (before.met + lately.met === 0) return "none";
	if (before.met > 0 && lately.texts > 0 && lately.met === 0) return "faded";
	const isLess = before.texts > 0 && lately.texts > 0 && lately.met * before.texts < before.met * lately.texts;
	return isLess ? "less" : "there";
}
