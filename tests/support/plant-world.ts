// Plants the test company into a database: `npx tsx tests/support/plant-world.ts DATABASE_URL`. For looking at pages by hand.
import { systemClock } from "#app/platform/clock.ts";
import { openStorage } from "#db/engine/open.ts";
import { migrate } from "#db/migrate.ts";
import { plantStandards } from "../world/standards.ts";
import { plantWorld } from "../world/world.ts";

const [databaseUrl = ""] = process.argv.slice(2);
await migrate(databaseUrl);
const storage = await openStorage(databaseUrl);
const world = await plantWorld(storage, systemClock);
await plantStandards(storage, world, systemClock);
await storage.close();
