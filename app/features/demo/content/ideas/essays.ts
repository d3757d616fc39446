import type { EssayReaders } from "#app/features/ideas/model.ts";

/** An essay of the made-up company. */
export interface ToldEssay {
	daysAgo: number;
	author: string;
	readers: EssayReaders;
	/** "sent" to its readers, "private" kept by its author, "draft" still being written. */
	state: "sent" | "private" | "draft";
	text: string;
	/** A passage that the keeper proposes as an idea: its paragraph's number from 1, its title, what the author says, and what the keeper answers to the idea. */
	cuts?: readonly { paragraph: number; title: string; answer?: "agree" | "refuse"; words?: string }[];
}

export const toldEssays: readonly ToldEssay[] = [
	{
		...{ daysAgo: 240, author: "bartek", readers: "company", state: "sent" },
		text: "Pierwszego dnia stałem po drugiej stronie lady: kupiłem czajnik jak zwykły klient i patrzyłem na zegarek.\n\nNajdłużej trwało szukanie kogoś, kto wie. Gdyby każdy z nas nosił przy sobie kartkę „zna się na: ekspresach, pralkach, zwrotach”, klient pytałby od razu właściwą osobę.\n\nPomyślałem też o muzyce. W sklepie gra radio z reklamami innych sklepów. **Cisza** byłaby grzeczniejsza.",
		cuts: [
			{
				...{ paragraph: 2, title: "Kartka: na czym się znam", answer: "agree" },
				words: "Pytamy oba sklepy, kto chce nosić taką kartkę. Kilkoro już rysuje swoją.",
			},
			{ paragraph: 3, title: "Cisza zamiast radia", answer: "refuse" },
		],
	},
	{
		...{ daysAgo: 196, author: "leah", readers: "leaders", state: "sent" },
		text: "# What I would want as a caller\n\nI would want to know who I am talking to, and that this person can do something.\n\nWhen I book a visit for somebody, I read four dates aloud and hear a pen scratching. We could send the four dates as a message while we speak, and the customer taps one.\n\nAnd I would want a goodbye that is not read from a card.",
		cuts: [
			{
				...{ paragraph: 3, title: "Send the dates as a message while we speak", answer: "agree" },
				words: "The booking program can send them; we are finding out what a message costs.",
			},
		],
	},
	{
		...{ daysAgo: 175, author: "denis", readers: "company", state: "sent" },
		text: "Я пришёл из частной мастерской, где клиента знали по имени собаки. Здесь клиентов больше, а имён меньше.\n\nМожно начать с малого: мастер пишет на ярлыке не номер, а имя хозяина и как вещь зовут дома. «Плита бабушки Веры» чинится иначе, чем «заказ 4471».\n\n> Вещь без имени легко забыть на полке.\n\nЕщё мне не хватает вечера раз в месяц, когда мастера и приёмка просто пьют чай и рассказывают про трудных клиентов.",
		cuts: [
			{
				...{ paragraph: 2, title: "Имя хозяина на ярлыке вместо номера", answer: "agree" },
				words: "Проверяем с приёмкой, хватит ли места на ярлыке для имени и номера сразу.",
			},
		],
	},
	{
		...{ daysAgo: 131, author: "iga", readers: "keepers", state: "sent" },
		text: "Moja babcia boi się naszego sklepu. Mówi, że wszyscy tam są młodzi i szybcy.\n\nMoże raz w tygodniu, we wtorek rano, zróbmy godzinę bez pośpiechu: dwie osoby więcej na sali, krzesła, kawa i pokazywanie, jak działa pilot.\n\nNie trzeba tego reklamować. Babcie sobie powiedzą.",
		cuts: [{ paragraph: 2, title: "Wtorkowa godzina bez pośpiechu" }],
	},
	{
		...{ daysAgo: 104, author: "nina", readers: "leaders", state: "sent" },
		text: "На выезде я вижу кухни. По кухне понятно, как человеку живётся, и что ему трудно.\n\nОднажды я починила духовку, а хозяйка попросила переставить банки с верхней полки. Это заняло минуту, и она плакала.\n\nДавайте у каждого мастера будет «минута сверх наряда»: одно маленькое дело по просьбе хозяина, без счёта и без отчёта.",
		cuts: [{ paragraph: 3, title: "Минута сверх наряда" }],
	},
	{
		...{ daysAgo: 68, author: "owen", readers: "company", state: "sent" },
		text: "Evenings are different. People ring after work, tired, with the thing broken in front of them.\n\n- They want to be told what to do tonight.\n- They want to know that morning will bring somebody.\n- They would like us to sound awake.\n\nA small page called *Until morning* would help: turn off the water here, keep the fridge shut, this is safe, this is not.",
		cuts: [{ paragraph: 3, title: "A page called Until morning" }],
	},
	{
		...{ daysAgo: 33, author: "marek", readers: "keepers", state: "sent" },
		text: "Z magazynu klienta nie widać, ale słychać. Słyszę, jak mówią przy rampie: „znowu nie ma”.\n\nMamy listę braków, tylko że sprzedawca jej nie widzi. Gdyby widział, powiedziałby klientowi dzień dostawy, a nie „proszę zajrzeć”.",
	},
	{
		...{ daysAgo: 11, author: "stas", readers: "keepers", state: "private" },
		text: "Пишу для себя, чтобы не забыть. Мастер Тимур сначала слушает холодильник, потом хозяина, потом снова холодильник.\n\nХочу научиться слушать в таком же порядке.",
	},
	{
		...{ daysAgo: 2, author: "zoe", readers: "company", state: "draft" },
		text: "I have been here for three days, and everybody asks me how I am. I would like to ask customers the same, and mean it.\n\nSo far I have",
	},
];
