import type { Place } from "#app/features/accounts/model.ts";
import { hashPassword, type PasswordCost } from "#app/features/accounts/passwords.server.ts";
import { personColumns } from "#app/features/accounts/person-row.ts";
import { type Role, roles } from "#app/platform/actor.ts";
import type { Clock } from "#app/platform/clock.ts";
import { dayIn } from "#app/platform/clock.ts";
import type { Language } from "#app/platform/languages.ts";
import { newPublicId } from "#app/platform/public-id.server.ts";
import { sortKey } from "#app/platform/sort-key.ts";
import type { Storage } from "#db/storage.ts";

/** Cheap enough to plant a world before each test file; everything else is as in the product. */
export const testCost: PasswordCost = { memory: 64, passes: 1 };

/** Everybody's password in the world. */
export const worldPassword = "кофе с молоком и мёдом";

interface Named {
	name: string;
	userName: string;
	language: Language;
	timeZone: string;
	occupation: string;
	email?: string;
	roles?: Role[];
	disabled?: boolean;
	/** Days ago; 400 unless given. */
	startedDaysAgo?: number;
}

const people = {
	administrator: {
		name: "Olga Wilk",
		userName: "olga",
		language: "pl",
		timeZone: "Europe/Warsaw",
		occupation: "biuro",
		email: "olga@lumen.example",
		roles: ["administrator"],
	},
	author: {
		name: "Anna Nowak",
		userName: "anna",
		language: "pl",
		timeZone: "Europe/Warsaw",
		occupation: "jakość obsługi",
		email: "anna@lumen.example",
		roles: ["author"],
	},
	approver: {
		name: "Пётр Щукин",
		userName: "petr",
		language: "ru",
		timeZone: "Europe/Moscow",
		occupation: "сервис",
		email: "petr@lumen.example",
		roles: ["approver"],
	},
	keeper: {
		name: "Grace Hall",
		userName: "grace",
		language: "en",
		timeZone: "Europe/London",
		occupation: "ideas",
		email: "grace@lumen.example",
		roles: ["keeper"],
	},
	auditor: {
		name: "Ian Moss",
		userName: "ian",
		language: "en",
		timeZone: "Europe/London",
		occupation: "audit",
		email: "ian@lumen.example",
		roles: ["auditor"],
	},
	leader: {
		name: "Жанна Ким",
		userName: "zhanna",
		language: "ru",
		timeZone: "Europe/Moscow",
		occupation: "магазин на Ленина",
		email: "zhanna@lumen.example",
	},
	otherLeader: {
		name: "Łukasz Żak",
		userName: "lukasz",
		language: "pl",
		timeZone: "Europe/Warsaw",
		occupation: "sklep na Długiej",
		email: "lukasz@lumen.example",
	},
	employee: { name: "Мария Белова", userName: "maria", language: "ru", timeZone: "Europe/Moscow", occupation: "касса" },
	colleague: { name: "Ёлка Орлова", userName: "elka", language: "ru", timeZone: "Europe/Moscow", occupation: "зал" },
	polish: { name: "Kasia Dąb", userName: "kasia", language: "pl", timeZone: "Europe/Warsaw", occupation: "recepcja" },
	english: { name: "Tom Reed", userName: "tom", language: "en", timeZone: "Europe/London", occupation: "repairs" },
	newHire: {
		name: "Zoë Park",
		userName: "zoe",
		language: "en",
		timeZone: "Europe/London",
		occupation: "reception",
		startedDaysAgo: 2,
	},
	disabled: {
		name: "Adam Gone",
		userName: "adam",
		language: "en",
		timeZone: "Europe/London",
		occupation: "left us",
		disabled: true,
	},
} as const satisfies Record<string, Named>;

const teams = {
	company: { name: "Lumen", above: null },
	shops: { name: "Магазины", above: "company" },
	lenina: { name: "Магазин на Ленина", above: "shops" },
	dluga: { name: "Sklep na Długiej", above: "shops" },
	service: { name: "Repairs and service", above: "company" },
} as const;

const places: readonly [keyof typeof people, keyof typeof teams, Place][] = [
	["administrator", "company", "member"],
	["author", "company", "member"],
	["approver", "service", "leader"],
	["keeper", "company", "member"],
	["leader", "shops", "leader"],
	["otherLeader", "dluga", "leader"],
	["leader", "lenina", "leader"],
	["employee", "lenina", "member"],
	["colleague", "lenina", "member"],
	["polish", "dluga", "member"],
	["english", "service", "member"],
	["newHire", "dluga", "member"],
	["disabled", "dluga", "member"],
];

export interface WorldPerson {
	id: number;
	publicId: string;
	name: string;
	userName: string;
	password: string;
	language: Language;
	roles: readonly Role[];
}

export interface World {
	people: Record<keyof typeof people, WorldPerson>;
	teams: Record<keyof typeof teams, { id: number; publicId: string; name: string }>;
}

const hash = hashPassword(worldPassword, testCost);

/**
 * Lumen, a company of three languages: an administrator, an author, an approver, a keeper of ideas, an auditor,
 * leaders of teams in a tree, members, somebody who began two days ago, and somebody who may no longer come in.
 */
export async function plantWorld(storage: Storage, clock: Clock): Promise<World> {
	const { tables } = storage;
	const at = clock.now();
	const passwordHash = await hash;
	const daysAgo = (days: number) => dayIn("UTC", new Date(at.getTime() - days * 86_400_000));
	return storage.write(async (writer) => {
		await writer.insert(tables.company).values({
			id: 1,
			name: "Lumen",
			language: "en",
			languages: ["en", "ru", "pl"],
			timeZone: "Europe/Warsaw",
			workingDays: [1, 2, 3, 4, 5],
			welcome: {
				en: "People leave with a thing that works.",
				ru: "От нас уходят с тем, что работает.",
				pl: "Od nas wychodzi się z czymś, co działa.",
			},
			createdAt: at,
		});
		const keys = Object.keys(people) as (keyof typeof people)[];
		const named: Record<string, Named> = people;
		const rows = await writer
			.insert(tables.people)
			.values(
				keys.map((key) => {
					const one = named[key] as Named;
					const startedOn = daysAgo(one.startedDaysAgo ?? 400);
					return {
						...personColumns({ ...one, email: one.email ?? "", startedOn }),
						publicId: newPublicId(),
						passwordHash,
						createdAt: at,
						disabledAt: one.disabled ? at : null,
					};
				}),
			)
			.returning();
		const planted = {} as World["people"];
		for (const key of keys) {
			const one = named[key] as Named;
			const row = rows.find((each) => each.userName === one.userName);
			if (!row) throw new Error(`${key} was not planted`);
			planted[key] = {
				id: row.id,
				publicId: row.publicId,
				name: row.name,
				userName: row.userName,
				password: worldPassword,
				language: one.language,
				roles: roles.filter((role) => one.roles?.includes(role)),
			};
		}
		await writer
			.insert(tables.personRoles)
			.values(
				Object.values(planted).flatMap(({ id, roles: held }) =>
					held.map((role) => ({ personId: id, role, grantedAt: at })),
				),
			);
		const grown = {} as World["teams"];
		for (const key of Object.keys(teams) as (keyof typeof teams)[]) {
			const { name, above } = teams[key];
			const [row] = await writer
				.insert(tables.teams)
				.values({
					publicId: newPublicId(),
					name,
					sortKey: sortKey(name),
					parentId: above ? grown[above].id : null,
					createdAt: at,
				})
				.returning();
			if (!row) throw new Error(`${key} was not planted`);
			grown[key] = { id: row.id, publicId: row.publicId, name };
		}
		await writer.insert(tables.memberships).values(
			places.map(([person, team, place]) => ({
				personId: planted[person].id,
				teamId: grown[team].id,
				place,
				fromDay: daysAgo(named[person]?.startedDaysAgo ?? 300),
			})),
		);
		return { people: planted, teams: grown };
	});
}
