// `npm run dev`: the same server with Vite inside; pages change as their files do.
import { spawn } from "node:child_process";

const child = spawn(process.execPath, ["--import", "tsx", "server.ts"], {
	stdio: "inherit",
	env: { ...process.env, NODE_ENV: "development", SB_DEV: "1", SB_KIT: "1" },
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 0));
