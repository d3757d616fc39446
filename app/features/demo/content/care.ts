/** A question on a rule, and who answered it. */
export interface DemoQuestion {
	/** User names of the demo people. */
	who: string;
	code: string;
	rule: number;
	daysAgo: number;
	text: string;
	answer?: { who: string; daysAgo: number; text: string };
}

/** Questions that readers asked, each in the words of its own person; two wait for an answer. */
export const demoQuestions: readonly DemoQuestion[] = [
	{
		who: "marina",
		code: "SVC",
		rule: 4,
		daysAgo: 120,
		text: "Как поступить, если очередь идёт медленнее названного срока?",
		answer: {
			who: "irina",
			daysAgo: 118,
			text: "Выйдите к людям, назовите новый срок и предложите чай. Поправленное обещание ценят выше тишины.",
		},
	},
	{
		who: "kasia",
		code: "SVC",
		rule: 5,
		daysAgo: 40,
		text: "Czekam czasem na SMS z warsztatu. Gdzie ma wtedy leżeć telefon?",
		answer: {
			who: "tomasz",
			daysAgo: 38,
			text: "Połóż go ekranem w dół obok karty i powiedz klientowi, na czyją wiadomość czekacie razem.",
		},
	},
	{
		who: "tom",
		code: "TEL",
		rule: 1,
		daysAgo: 9,
		text: "Does the third ring count from the queue or from my headset?",
		answer: {
			who: "hannah",
			daysAgo: 8,
			text: "From your headset. The queue has a promise of its own, one rule further down.",
		},
	},
	{
		who: "priya",
		code: "TEL",
		rule: 6,
		daysAgo: 3,
		text: "And when the story takes ten minutes, with four people waiting?",
		answer: {
			who: "hannah",
			daysAgo: 1,
			text: "Say that you want the whole of it, offer to ring back at an hour they choose, and keep that hour.",
		},
	},
	{
		who: "pawel",
		code: "SVC",
		rule: 3,
		daysAgo: 2,
		text: "Czy imię wpisujemy także wtedy, gdy ktoś odbiera jedną część na próbę?",
	},
	{
		who: "artem",
		code: "ДОМ",
		rule: 2,
		daysAgo: 1,
		text: "Кто уточняет подъезд, если его нет в заявке: диспетчер заранее или мастер в этом звонке?",
	},
];

/** Somebody who need not read a standard for now, and who said so. */
export const demoExemptions = [
	{
		code: "ДОМ",
		who: "viktor",
		by: "sergey",
		daysAgo: 10,
		reason: "До конца месяца на учёбе по газовому оборудованию.",
	},
] as const;

/** Reminders that somebody gave by hand. */
export const demoHands = [{ code: "SKL", who: "bartek", by: "tomasz", hoursAgo: 26 }] as const;
