import { hasAccounts } from "#app/features/accounts/setup-code.server.ts";
import type { Clock } from "#app/platform/clock.ts";
import type { Storage } from "#db/storage.ts";
import { demoCompany } from "./content/people.ts";
import { plantDemo } from "./plant-demo.server.ts";

/** Plants the made-up company into an empty database; one that holds accounts is left as it is. */
export async function ensureDemo(storage: Storage, clock: Clock): Promise<void> {
	if (await hasAccounts(storage.read, storage.tables)) return;
	await storage.write(async (writer) => {
		await writer.insert(storage.tables.company).values({ id: 1, ...demoCompany, createdAt: clock.now() });
	});
	await plantDemo(storage, { clock, entrance: "open" });
}
