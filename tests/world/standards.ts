import { eq } from "drizzle-orm";
import { plantStandard, publishDraft, type ToldStandard } from "#app/features/demo/plant-standard.server.ts";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { openDraft } from "#app/features/standards/open-draft.server.ts";
import { writePart } from "#app/features/standards/write-part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import type { World, WorldPerson } from "./world.ts";

/** A person of the world as an actor, for commands that a test calls without a sign-in. */
export function actorOf(person: WorldPerson, leads: number[] = []): Actor {
	return {
		id: person.id,
		publicId: person.publicId,
		name: person.name,
		language: person.language,
		timeZone: "Europe/Warsaw",
		roles: new Set(person.roles),
		leads: new Set(leads),
		session: { id: 0, kind: "plain", provedAt: new Date(0) },
		mustChangePassword: false,
	};
}

/** For everybody, in three languages, published twice. */
const repairs: ToldStandard = {
	code: "SVC",
	title: "Obsługa w serwisie",
	language: "pl",
	definition: {
		pl: "Dobra obsługa to sprawna rzecz, jasna rozmowa i numer, pod który można zadzwonić.",
		ru: "Хорошо обслужить значит вернуть исправную вещь, объяснить, что с ней было, и дать номер для звонка.",
		en: "Good service is a thing that works, a plain talk, and a number to ring.",
	},
	stories: [
		{
			heading: { pl: "Lodówka na sobotę", ru: "Холодильник к субботе", en: "The fridge by Saturday" },
			text: {
				pl: "Rodzina czeka na gości, część się spóźnia. Mechanik dzwoni w piątek rano i przywozi lodówkę zastępczą.",
				ru: "Семья ждёт гостей, деталь задерживается. Мастер звонит в пятницу утром и привозит холодильник на подмену.",
				en: "A family expects guests and the part is late. The mechanic rings on Friday morning and brings a spare fridge.",
			},
		},
	],
	sections: [
		{
			heading: { pl: "Powitanie", ru: "Встреча", en: "Welcome" },
			rules: [
				{
					text: {
						pl: "Przywitaj klienta, zanim podejdzie do lady.",
						ru: "Поздоровайтесь раньше, чем клиент подойдёт к стойке.",
						en: "Greet the customer before they reach the counter.",
					},
					why: { pl: "Pierwsze sekundy decydują o całej rozmowie." },
				},
				{
					text: {
						pl: "Powtórz prośbę klienta własnymi słowami i poczekaj na jego „tak”.",
						ru: "Повторите просьбу клиента своими словами и дождитесь его «да».",
						en: "Repeat the request in your own words and wait for the customer's yes.",
					},
				},
			],
		},
		{
			heading: { pl: "Termin i cena", ru: "Срок и цена", en: "Time and price" },
			rules: [
				{
					text: {
						pl: "Powiedz, ile potrwa naprawa, i zadzwoń dzień wcześniej, gdy termin się przesuwa.",
						ru: "Назовите срок ремонта и позвоните накануне, когда он сдвигается.",
						en: "Say how long the repair will take and ring the day before when the date moves.",
					},
				},
				{
					text: {
						pl: "Podaj cenę przed rozpoczęciem pracy.",
						ru: "Назовите цену до начала работы.",
						en: "Name the price before the work begins.",
					},
				},
			],
		},
	],
};

/** For one team and for nobody else to read. */
const shopSecrets: ToldStandard = {
	code: "ЛЕН",
	title: "Касса магазина на Ленина",
	language: "ru",
	restricted: true,
	sections: [
		{
			heading: { ru: "Касса" },
			rules: [{ text: { ru: "Пересчитывайте кассу вдвоём в подсобке: КАНАРЕЙКА-ЛЕНИНА." } }],
		},
	],
};

/** A draft with bans in three languages. */
const badDraft: ToldStandard = {
	code: "TEL",
	title: "On the telephone",
	language: "en",
	sections: [
		{
			heading: { en: "Calls" },
			rules: [
				{
					text: {
						en: "Do not interrupt the caller. CANARY-DRAFT",
						ru: "Не перебивайте собеседника.",
						pl: "Nie przerywaj rozmówcy.",
					},
				},
				{ text: { en: "Answer by the third ring." } },
			],
		},
	],
};

/** Texts that only some may read; a test looks for them in every answer. */
export const canaries = { restricted: "КАНАРЕЙКА-ЛЕНИНА", draft: "CANARY-DRAFT" } as const;

/** Makes the world a firm where nobody approves, so that authors publish their drafts themselves. */
export async function withoutApprovers({ tables, write }: Storage): Promise<void> {
	await write(async (writer) => {
		await writer.delete(tables.personRoles).where(eq(tables.personRoles.role, "approver"));
	});
}

/** Plants two published standards (one restricted to a team) and a draft. */
export async function plantStandards(storage: Storage, world: World, clock: Clock): Promise<void> {
	const author = actorOf(world.people.author);
	const at = clock.now();
	await plantStandard(storage, author, repairs, at);
	await publishDraft(
		storage,
		author,
		"SVC",
		{ note: "Pierwsza wersja po rozmowach w serwisie.", dueOn: "2027-05-08" },
		at,
	);
	await openDraft(storage, author, { code: "SVC" }, clock);
	const draft = await loadDraft(storage.read, storage.tables, "SVC");
	const rule = draft?.parts.find((part) => part.rule?.number === 4);
	if (!draft || !rule?.wordings.pl) throw new Error("the draft of the second version is incomplete");
	const { revision, heading, why, example } = rule.wordings.pl;
	const text = "Podaj cenę przed rozpoczęciem pracy i zapisz ją na karcie.";
	const written = await writePart(
		storage,
		author,
		{ code: "SVC", part: rule.id, language: "pl", seen: revision, words: { heading, text, why, example } },
		clock,
	);
	if (!written.ok) throw new Error("the second version was not worded");
	await publishDraft(storage, author, "SVC", { note: "Cena jest teraz także na karcie.", dueOn: "2027-05-08" }, at);
	await plantStandard(storage, author, { ...shopSecrets, teams: [world.teams.lenina.publicId] }, at);
	await publishDraft(storage, author, "ЛЕН", { note: "Первая редакция." }, at);
	await plantStandard(storage, author, badDraft, at);
}
