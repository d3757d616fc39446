import type { Place } from "#app/features/accounts/model.ts";
import type { Role } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";

export interface DemoPerson {
	name: string;
	userName: string;
	language: Language;
	occupation: string;
	team: keyof typeof demoTeams;
	place?: Place;
	roles?: Role[];
	/** Days since the first day at work. */
	since: number;
}

/** The company's own settings. */
export const demoCompany = {
	name: "Dom & Dobry",
	language: "en",
	languages: ["en", "ru", "pl"],
	timeZone: "Europe/Warsaw",
	workingDays: [1, 2, 3, 4, 5],
	welcome: {
		en: "People leave us with a thing that works and a name to ring.",
		ru: "От нас уходят с исправной вещью и именем, которому можно позвонить.",
		pl: "Od nas wychodzi się ze sprawną rzeczą i imieniem, pod które można zadzwonić.",
	},
};

/** A household repairs and two shops: a made-up company in three languages. */
export const demoTeams = {
	company: { name: "Dom & Dobry", above: null },
	office: { name: "Office", above: "company" },
	shops: { name: "Sklepy", above: "company" },
	oldTown: { name: "Sklep Stare Miasto", above: "shops" },
	harbour: { name: "Sklep Port", above: "shops" },
	workshop: { name: "Мастерская", above: "company" },
	intake: { name: "Приёмка", above: "workshop" },
	field: { name: "Выездная бригада", above: "workshop" },
	phone: { name: "Contact centre", above: "company" },
} as const;

export const demoTimeZones: Record<Language, string> = {
	en: "Europe/London",
	ru: "Europe/Moscow",
	pl: "Europe/Warsaw",
};

export const demoPeople: readonly DemoPerson[] = [
	{
		name: "Helen Marsh",
		userName: "helen",
		language: "en",
		occupation: "managing director",
		team: "office",
		place: "leader",
		roles: ["approver"],
		since: 4200,
	},
	{
		name: "Olga Wilk",
		userName: "olga",
		language: "pl",
		occupation: "administrator systemu",
		team: "office",
		roles: ["administrator"],
		since: 2100,
	},
	{
		name: "Ирина Соколова",
		userName: "irina",
		language: "ru",
		occupation: "качество обслуживания",
		team: "office",
		roles: ["author"],
		since: 1900,
	},
	{
		name: "Hannah Lowe",
		userName: "hannah",
		language: "en",
		occupation: "service standards",
		team: "office",
		roles: ["author", "approver"],
		since: 1500,
	},
	{
		name: "Tomasz Wrona",
		userName: "tomasz",
		language: "pl",
		occupation: "dyrektor sklepów",
		team: "shops",
		place: "leader",
		roles: ["author", "approver"],
		since: 2600,
	},
	{
		name: "Grace Hall",
		userName: "grace",
		language: "en",
		occupation: "ideas and improvements",
		team: "office",
		roles: ["keeper"],
		since: 900,
	},
	{
		name: "Ian Moss",
		userName: "ian",
		language: "en",
		occupation: "internal audit",
		team: "office",
		roles: ["auditor"],
		since: 1200,
	},
	{
		name: "Zofia Maj",
		userName: "zofia",
		language: "pl",
		occupation: "kierowniczka sklepu",
		team: "oldTown",
		place: "leader",
		since: 1750,
	},
	{ name: "Kasia Bąk", userName: "kasia", language: "pl", occupation: "kasa", team: "oldTown", since: 640 },
	{ name: "Piotr Zych", userName: "piotr", language: "pl", occupation: "doradca klienta", team: "oldTown", since: 980 },
	{ name: "Marek Król", userName: "marek", language: "pl", occupation: "magazyn", team: "oldTown", since: 410 },
	{
		name: "Ewa Lisowska",
		userName: "ewa",
		language: "pl",
		occupation: "doradczyni klienta",
		team: "oldTown",
		since: 320,
	},
	{
		name: "Jan Śliwa",
		userName: "jan",
		language: "pl",
		occupation: "doradca klienta",
		team: "oldTown",
		place: "deputy",
		since: 1310,
	},
	{ name: "Basia Kos", userName: "basia", language: "pl", occupation: "kasa", team: "oldTown", since: 9 },
	{
		name: "Łucja Żak",
		userName: "lucja",
		language: "pl",
		occupation: "kierowniczka sklepu",
		team: "harbour",
		place: "leader",
		since: 1430,
	},
	{ name: "Bartek Gil", userName: "bartek", language: "pl", occupation: "kasa", team: "harbour", since: 250 },
	{
		name: "Natalia Sowa",
		userName: "natalia",
		language: "pl",
		occupation: "doradczyni klienta",
		team: "harbour",
		since: 700,
	},
	{
		name: "Paweł Dudek",
		userName: "pawel",
		language: "pl",
		occupation: "magazyn i dostawy",
		team: "harbour",
		since: 830,
	},
	{ name: "Iga Wrzos", userName: "iga", language: "pl", occupation: "doradczyni klienta", team: "harbour", since: 140 },
	{
		name: "Олег Вершинин",
		userName: "oleg",
		language: "ru",
		occupation: "начальник мастерской",
		team: "workshop",
		place: "leader",
		since: 3100,
	},
	{
		name: "Анна Крылова",
		userName: "anna",
		language: "ru",
		occupation: "приёмщица",
		team: "intake",
		place: "leader",
		since: 1600,
	},
	{ name: "Марина Котова", userName: "marina", language: "ru", occupation: "приёмщица", team: "intake", since: 870 },
	{ name: "Лидия Дорн", userName: "lidia", language: "ru", occupation: "приёмщица", team: "intake", since: 460 },
	{
		name: "Тимур Пак",
		userName: "timur",
		language: "ru",
		occupation: "мастер по холодильникам",
		team: "workshop",
		since: 1240,
	},
	{
		name: "Рустам Алиев",
		userName: "rustam",
		language: "ru",
		occupation: "мастер по стиральным машинам",
		team: "workshop",
		since: 1420,
	},
	{
		name: "Галина Швец",
		userName: "galina",
		language: "ru",
		occupation: "склад запчастей",
		team: "workshop",
		since: 2050,
	},
	{
		name: "Денис Орлов",
		userName: "denis",
		language: "ru",
		occupation: "мастер по плитам",
		team: "workshop",
		since: 520,
	},
	{
		name: "Сергей Лапин",
		userName: "sergey",
		language: "ru",
		occupation: "бригадир",
		team: "field",
		place: "leader",
		since: 1850,
	},
	{ name: "Ёлка Миронова", userName: "elka", language: "ru", occupation: "диспетчер", team: "field", since: 610 },
	{ name: "Артём Зуев", userName: "artem", language: "ru", occupation: "выездной мастер", team: "field", since: 730 },
	{
		name: "Виктор Щукин",
		userName: "viktor",
		language: "ru",
		occupation: "выездной мастер",
		team: "field",
		since: 1130,
	},
	{ name: "Нина Белая", userName: "nina", language: "ru", occupation: "выездной мастер", team: "field", since: 280 },
	{
		name: "Alice Boyd",
		userName: "alice",
		language: "en",
		occupation: "contact centre manager",
		team: "phone",
		place: "leader",
		since: 1700,
	},
	{ name: "Tom Reed", userName: "tom", language: "en", occupation: "customer adviser", team: "phone", since: 540 },
	{ name: "Priya Shah", userName: "priya", language: "en", occupation: "customer adviser", team: "phone", since: 660 },
	{
		name: "Owen Clarke",
		userName: "owen",
		language: "en",
		occupation: "customer adviser, evenings",
		team: "phone",
		since: 390,
	},
	{ name: "Maya Flint", userName: "maya", language: "en", occupation: "chat and e-mail", team: "phone", since: 450 },
	{
		name: "Sean Doyle",
		userName: "sean",
		language: "en",
		occupation: "complaints",
		team: "phone",
		place: "deputy",
		since: 1010,
	},
	{ name: "Leah Ford", userName: "leah", language: "en", occupation: "bookings", team: "phone", since: 210 },
	{ name: "Zoë Park", userName: "zoe", language: "en", occupation: "customer adviser", team: "phone", since: 3 },
	{
		name: "Станислав Юдин",
		userName: "stas",
		language: "ru",
		occupation: "ученик мастера",
		team: "workshop",
		since: 12,
	},
];

/** Who may try what: shown when the demo company starts. */
export const demoGuides: readonly { userName: string; part: string }[] = [
	{ userName: "olga", part: "administrator" },
	{ userName: "irina", part: "author" },
	{ userName: "helen", part: "approver" },
	{ userName: "zofia", part: "leader" },
	{ userName: "kasia", part: "employee" },
	{ userName: "zoe", part: "new hire" },
];
