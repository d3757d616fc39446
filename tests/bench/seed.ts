import { plantStandard, publishDraft, type ToldStandard } from "#app/features/demo/plant-standard.server.ts";
import { askToRead } from "#app/features/standards/reading/ask-to-read.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { openStorage } from "#db/engine/open.ts";
import { startJobs } from "#db/jobs/runner.ts";
import { migrate } from "#db/migrate.ts";
import { actorOf } from "../world/standards.ts";
import { plantWorld, type WorldPerson } from "../world/world.ts";
import { plantPeople } from "./plant-people.ts";

export interface Scale {
	people: number;
	standards: number;
	rules: number;
}

/** Plants a firm of a given size; the first five standards are asked of everybody, the others of the author's team. Answers whom to sign in as. */
export async function plantScale(databaseUrl: string, scale: Scale): Promise<WorldPerson> {
	await migrate(databaseUrl);
	const storage = await openStorage(databaseUrl);
	const world = await plantWorld(storage, systemClock);
	const author = actorOf(world.people.author);
	const now = systemClock.now();
	await plantPeople(storage, world.teams.dluga.id, scale.people, now);
	for (let index = 0; index < scale.standards; index++) {
		const code = `B${index}`;
		const audience = index < 5 ? {} : { teams: [world.teams.service.publicId] };
		await plantStandard(storage, author, { ...told(code, scale.rules), ...audience }, now);
		await publishDraft(storage, author, code, { note: "Seed", dueOn: "2027-05-08" }, now);
	}
	const jobs = startJobs(storage, { "reading.ask": askToRead }, {});
	await jobs.settled();
	await jobs.stop();
	await storage.close();
	return world.people.polish;
}

const verbs = ["Greet", "Call", "Show", "Write", "Hand over", "Explain", "Repeat", "Offer", "Name", "Bring"];

function told(code: string, rules: number): ToldStandard {
	const perSection = 10;
	return {
		code,
		title: `Serving at counter ${code}`,
		language: "en",
		definition: { en: "Serving well means that people leave with a thing that works and a name to ring." },
		sections: Array.from({ length: Math.ceil(rules / perSection) }, (_, section) => ({
			heading: { en: `Part ${section + 1}` },
			rules: Array.from({ length: Math.min(perSection, rules - section * perSection) }, (_, rule) => ({
				text: {
					en: `${verbs[rule % verbs.length]} the customer before minute ${section + 1} at counter ${code} and say what comes next.`,
				},
				why: { en: "People forgive a delay and remember a name." },
			})),
		})),
	};
}
