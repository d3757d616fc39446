import type { DemoStandard } from "./demo-standard.ts";
import { complaints } from "./standards/complaints.ts";
import { counter } from "./standards/counter.ts";
import { fax } from "./standards/fax.ts";
import { promisesEn } from "./standards/promises.en.ts";
import { promisesPl } from "./standards/promises.pl.ts";
import { promisesRu } from "./standards/promises.ru.ts";
import { serviceEn } from "./standards/service.en.ts";
import { servicePl } from "./standards/service.pl.ts";
import { serviceRu } from "./standards/service.ru.ts";
import { tell } from "./standards/tale.ts";
import { telephone } from "./standards/telephone.ts";
import { till } from "./standards/till.ts";
import { visits } from "./standards/visits.ts";

export const demoStandards: readonly DemoStandard[] = [
	{
		code: "SVC",
		author: "irina",
		nextReviewInDays: 120,
		content: tell("ru", { ru: serviceRu, pl: servicePl, en: serviceEn }),
		versions: [
			{ daysAgo: 340, note: "Первая редакция после разговоров с приёмкой и выездной бригадой." },
			{
				daysAgo: 150,
				note: "Номер карточки теперь и на съёмных частях: летом перепутали два фильтра. Подменную вещь везём сами.",
				ask: "Посмотрите на правило о подменной вещи: вечер выдержит обе смены?",
				changes: [
					{
						reword: 16,
						text: {
							ru: "Позвоните накануне, когда срок сдвигается, и в тот же вечер привезите вещь на подмену.",
							pl: "Zadzwoń dzień wcześniej, gdy termin się przesuwa, i jeszcze tego wieczoru przywieź sprzęt zastępczy.",
							en: "Ring the day before when the date moves and bring an appliance on loan that same evening.",
						},
					},
					{
						add: {
							ru: "Наклейте номер карточки на вещь и на каждую её съёмную часть.",
							pl: "Naklej numer karty na sprzęt i na każdą zdejmowaną część.",
							en: "Stick the card's number on the appliance and on each part that comes off.",
						},
						why: {
							ru: "Два одинаковых фильтра на одной полке: и чужой уезжает домой.",
							pl: "Dwa jednakowe filtry na półce i jeden jedzie do obcego domu.",
							en: "Put two equal filters on one shelf and the wrong one goes home.",
						},
						behind: 10,
					},
				],
			},
			{
				daysAgo: 6,
				dueInDays: 8,
				note: "Звоним через три дня, а то и вторая поломка успевает созреть. Памятка о чистке кладётся в пакет.",
				ask: "Главное здесь три дня вместо недели и памятка. Хватит ли нам памяток до весны?",
				changes: [
					{
						reword: 26,
						text: {
							ru: "Позвоните через три дня и спросите, как работает вещь.",
							pl: "Zadzwoń po trzech dniach i zapytaj, jak działa sprzęt.",
							en: "Ring after three days and ask how it is working.",
						},
					},
					{
						reword: 2,
						text: {
							ru: "Выйдите из-за стойки, придержите дверь и помогите внести крупную вещь.",
							pl: "Wyjdź zza lady, przytrzymaj drzwi i pomóż wnieść ciężki sprzęt.",
							en: "Come out from behind the counter, hold the door and help to carry a large appliance in.",
						},
					},
					{
						add: {
							ru: "Положите в пакет памятку с датой следующей чистки.",
							pl: "Włóż do torby kartkę z datą następnego czyszczenia.",
							en: "Put a note with the date of the next cleaning into the bag.",
						},
						why: {
							ru: "Памятка висит на холодильнике и звонит вместо нас.",
							pl: "Kartka wisi na lodówce i przypomina za nas.",
							en: "The note hangs on the fridge and does the ringing for us.",
						},
						behind: 23,
					},
					{ move: 9, behind: 10 },
				],
			},
		],
	},
	{
		code: "PRM",
		author: "hannah",
		nextReviewInDays: 40,
		content: tell("en", { en: promisesEn, ru: promisesRu, pl: promisesPl }),
		versions: [
			{ daysAgo: 230, note: "What the five teams agreed on at the June meeting." },
			{
				daysAgo: 33,
				dueInDays: 2,
				note: "Goodwill on the spot goes up to 300 zloty: in half a year 41 of 43 decisions were right.",
				ask: "Please check the sum with the till's books; the rest is wording.",
				changes: [
					{
						reword: 19,
						text: {
							en: "Decide on goodwill up to 300 zloty on the spot and write down the reason.",
							ru: "Решайте об уступке до 300 злотых на месте и запишите причину.",
							pl: "Rozstrzygaj o geście do 300 złotych na miejscu i zapisz powód.",
						},
					},
					{ remove: 20 },
					{
						add: {
							en: "Tell your leader the same day which form or step made a customer wait.",
							ru: "В тот же день назовите руководителю бланк или шаг, из-за которого ждал клиент.",
							pl: "Powiedz liderowi jeszcze tego dnia, który formularz albo krok kazał klientowi czekać.",
						},
						why: {
							en: "By Monday the form has a hundred excuses.",
							ru: "К понедельнику у бланка находится сто оправданий.",
							pl: "Do poniedziałku formularz ma już sto wymówek.",
						},
						behind: 19,
					},
				],
			},
		],
	},
	{
		code: "TEL",
		author: "hannah",
		forTeams: ["phone"],
		nextReviewInDays: 75,
		content: tell("en", { en: telephone }),
		exceptions: {
			16: { kind: "law", words: "The card schemes' security standard, which our bank's contract makes binding." },
		},
		versions: [
			{ daysAgo: 260, note: "First version, out of 200 recorded calls." },
			{
				daysAgo: 110,
				note: "Plainer words in two rules; what is done stays the same.",
				editorial: true,
				ask: "Two sentences became shorter. Say whether they still mean the same to you.",
				changes: [
					{ reword: 4, text: { en: "When it is you who rings, ask whether this is a good moment." } },
					{ reword: 23, text: { en: "Put the answer into the first line of a letter and the reasons after it." } },
				],
			},
			{
				daysAgo: 11,
				dueInDays: 5,
				note: "One ring fewer: since the new exchange, callers hear the first ring later than we do.",
				ask: "The third ring, and the place in the queue: can six people keep it on a Monday?",
				changes: [
					{ reword: 1, text: { en: "Answer by the third ring with the company's name and your own." } },
					{
						add: { en: "Tell the caller their place in the queue and offer to ring back within the hour." },
						why: { en: "Seven of ten choose the call back and hang up smiling." },
						behind: 1,
					},
				],
			},
		],
	},
	{
		code: "SKL",
		author: "tomasz",
		forTeams: ["shops"],
		nextReviewInDays: 160,
		content: tell("pl", { pl: counter }),
		versions: [
			{ daysAgo: 330, note: "Pierwsza wersja, spisana z dwoma sklepami podczas trzech wieczorów." },
			{
				daysAgo: 170,
				note: "Druga kasa otwiera się przy trzeciej osobie, a wymiary zapisujemy także przy zwrotach.",
				ask: "Proszę o spojrzenie na drugą kasę: sobotnia obsada daje radę.",
				changes: [
					{ reword: 14, text: { pl: "Otwórz drugą kasę, gdy w kolejce stoi trzecia osoba." } },
					{
						add: { pl: "Zapytaj przy zwrocie o wymiary wnęki i zapisz je w karcie klienta." },
						why: { pl: "Następna rzecz zmieści się za pierwszym razem." },
						behind: 23,
					},
				],
			},
			{
				daysAgo: 14,
				dueInDays: 6,
				note: "Na prośbę klientów: jedno zdanie o hałasie i krzesło przy każdym rzędzie.",
				ask: "Krzesła już stoją, zdanie o hałasie jest nowe. Czy brzmi po ludzku?",
				changes: [
					{
						reword: 5,
						text: { pl: "Postaw krzesło przy każdym rzędzie i zaproponuj je osobom starszym oraz rodzicom z dziećmi." },
					},
					{
						split: 12,
						into: [
							{ pl: "Włącz sprzęt na sali i daj klientowi go dotknąć." },
							{ pl: "Podaj, jak głośno pracuje sprzęt, i daj klientowi posłuchać." },
						],
					},
					{
						merge: 26,
						into: 27,
						text: { pl: "Podłącz rano lampki i ekrany na wystawie, a potem sprawdź ceny na półkach i popraw różnice." },
					},
					{ move: 29, behind: 30 },
				],
			},
		],
	},
	{
		code: "ДОМ",
		author: "irina",
		forTeams: ["field"],
		nextReviewInDays: -5,
		content: tell("ru", { ru: visits }),
		exceptions: { 13: { kind: "safety", words: "К газу допущена только служба с лицензией; ошибка стоит жизни." } },
		versions: [
			{ daysAgo: 200, note: "Первая редакция: то, что бригада и так делает в свои лучшие дни." },
			{
				daysAgo: 25,
				dueInDays: 4,
				note: "Звоним за сорок минут: так просят хозяева с маленькими детьми. И показываем, где счётчик воды.",
				ask: "Сорок минут проверены на двух бригадах. Посмотрите на счётчик воды: слова точные?",
				changes: [
					{ reword: 2, text: { ru: "Позвоните за сорок минут до приезда и назовите минуту прибытия." } },
					{
						add: { ru: "Сверьте с хозяином показания счётчика воды до и после пробного пуска." },
						why: { ru: "Тихая протечка видна по двум цифрам." },
						behind: 18,
					},
				],
			},
		],
	},
	{
		code: "KAS",
		author: "tomasz",
		forTeams: ["oldTown"],
		restricted: true,
		recommended: true,
		content: tell("pl", { pl: till }),
		exceptions: {
			18: { kind: "other", words: "Umowa z firmą ochroniarską, paragraf 7: zapisany kod unieważnia ochronę." },
		},
		versions: [{ daysAgo: 70, note: "Pierwsza wersja po inwentaryzacji, tylko dla zespołu na Starym Mieście." }],
	},
	{
		code: "FAX",
		author: "hannah",
		forTeams: ["phone"],
		content: tell("en", { en: fax }),
		versions: [{ daysAgo: 320, note: "Written when two hotels still ordered by fax." }],
		withdrawn: {
			daysAgo: 45,
			words:
				"The last fax came in spring. Orders come by telephone and by mail, and those have standards of their own.",
		},
	},
	{
		code: "CMP",
		author: "hannah",
		forTeams: ["phone", "office"],
		content: tell("en", { en: complaints }),
		begunDaysAgo: 2,
		versions: [],
	},
];
