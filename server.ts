import { startServer } from "#app/platform/start-server.server.ts";

await startServer();
