/** A trial of an idea: who and where, how it was before, and after it where it has ended. */
export interface ToldTrial {
	tries: string;
	place: string;
	before: string;
	after?: string;
	figureBefore?: string;
	figureAfter?: string;
	/** What the keeper wrote when it began, where it has ended since. */
	began?: string;
}

/** Trials by the day and author of their idea. */
export const toldTrials: Readonly<Record<string, ToldTrial>> = {
	"276 kasia": {
		...{ tries: "Kasia Bąk\nPiotr Zych", place: "Sklep Stare Miasto, obie kasy" },
		before: "Czwarta osoba w kolejce odkładała zakupy i wychodziła.",
		after: "Czwarta osoba widzi, że ktoś siada za drugą kasą, i zostaje.",
		...{ figureBefore: "12 odejść dziennie", figureAfter: "3 odejścia dziennie" },
		began: "Próbujemy przez trzy tygodnie w Starym Mieście. Kasia i Piotr liczą odejścia z kolejki.",
	},
	"281 tom": {
		...{ tries: "Tom Reed\nPriya Shah", place: "Telephone line, bookings queue" },
		before: "Callers held the line and gave up while the music played.",
		after: "Callers keep their place, cook lunch, and hear from us within the hour.",
		...{ figureBefore: "31 of 100 hang up", figureAfter: "9 of 100 hang up" },
		began: "Tom and Priya try it in the bookings queue for four weeks and count who hangs up.",
	},
	"150 iga": {
		...{ tries: "Iga Wrzos\nBartek Gil", place: "Sklep Port, zwroty" },
		before: "Szukamy wyblakłego paragonu razem z klientką.",
		figureBefore: "9 minut na zwrot",
	},
	"61 zofia": {
		...{ tries: "Zofia Maj\nMarek Król", place: "Stare Miasto, telefon sklepu" },
		before: "Oddzwaniamy, gdy sklep pustoszeje, czasem następnego dnia.",
	},
	"166 marina": {
		...{ tries: "Марина Котова\nЛидия Дорн", place: "Приёмка, оба окна" },
		before: "Мастер читает запись и перезванивает, чтобы уточнить.",
		figureBefore: "7 уточнений в день",
	},
	"118 viktor": {
		...{ tries: "Виктор Щукин\nНина Белая", place: "Две машины выездной бригады" },
		before: "За деталью едем на склад и возвращаемся в другой день.",
		figureBefore: "23 вторых приезда в месяц",
	},
	"207 owen": {
		...{ tries: "Owen Clarke\nSean Doyle\nLeah Ford", place: "Evening shift" },
		before: "Callers tell their story again to whoever picks up.",
	},
	"136 alice": {
		...{ tries: "Alice Boyd", place: "Contact centre, by the window" },
		before: "Promises live in each adviser's own list.",
		figureBefore: "14 slip past noon in a week",
	},
};

/** Who made an idea happen, by its day and author; whole names, one a line. */
export const toldHands: Readonly<Record<string, string>> = {
	"301 zofia": "Marek Król\nPaweł Dudek",
	"276 kasia": "Kasia Bąk\nPiotr Zych\nZofia Maj",
	"248 jan": "Jan Śliwa\nMarek Król",
	"205 natalia": "Natalia Sowa\nTomasz Wrona",
	"190 pawel": "Paweł Dudek\nNatalia Sowa",
	"312 anna": "Анна Крылова\nМарина Котова",
	"287 timur": "Тимур Пак\nРустам Алиев\nГалина Швец",
	"262 nina": "Нина Белая\nАртём Зуев",
	"95 rustam": "Рустам Алиев\nМарина Котова",
	"214 elka": "Ёлка Миронова\nВиктор Щукин",
	"176 owen": "Owen Clarke\nAlice Boyd",
	"305 maya": "Maya Flint",
	"281 tom": "Tom Reed\nPriya Shah\nHannah Lowe",
	"256 hannah": "Hannah Lowe\nEwa Lisowska",
};

/** Grace's judgement by an idea's day and author: effect, effort, cost, and her words. */
export const toldJudgements: Readonly<Record<string, readonly [number, number, number, string]>> = {
	"276 kasia": [4, 1, 1, "Costs us nothing but the habit of looking up."],
	"281 tom": [4, 3, 3, "The switchboard licence is the only bill; callers feel it the same day."],
	"150 iga": [3, 2, 2, "The till has the data already; the counter needs a screen."],
	"61 zofia": [3, 2, 1, "Worth it if the evening hour stays quiet enough to ring."],
	"166 marina": [4, 1, 1, "Two minutes at the window spare a call and a second repair."],
	"118 viktor": [3, 2, 3, "Stock in the boot ties up money; start with twenty parts."],
	"207 owen": [4, 3, 2, "Hard on the rota, kind to people who ring after work."],
	"136 alice": [2, 1, 1, "A whiteboard. Try it and count."],
};

/** What was promised and given for ideas: the idea, to whom, what, and thanks for the feed where there are any. */
export const toldRewards: readonly {
	idea: string;
	person: string;
	userName: string;
	what: string;
	thanks: string;
	given: boolean;
	/** What the person answers about the feed; null while it is open. */
	feed: boolean | null;
}[] = [
	{
		...{
			idea: "276 kasia",
			person: "Kasia Bąk",
			userName: "kasia",
			what: "Dwa bilety do teatru",
			given: true,
			feed: true,
		},
		thanks: "Kasia widzi czwartą osobę w kolejce i siada za drugą kasą. Klienci zostają, a my uczymy się patrzeć.",
	},
	{
		...{
			idea: "281 tom",
			person: "Tom Reed",
			userName: "tom",
			what: "A day off of his own choice",
			given: true,
			feed: false,
		},
		thanks: "Tom's idea lets callers cook their lunch while we keep their place in the line.",
	},
	{
		...{ idea: "214 elka", person: "Ёлка Миронова", userName: "elka", what: "Курс вождения", given: true, feed: null },
		thanks: "Благодаря сообщению «мастер выезжает» дверь нам открывают с улыбкой.",
	},
	{
		...{ idea: "305 maya", person: "Maya Flint", userName: "maya", what: "A good chair for the chat desk", thanks: "" },
		...{ given: false, feed: null },
	},
];
