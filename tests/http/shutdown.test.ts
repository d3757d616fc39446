import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startApp } from "../support/app.ts";
import { onBothEngines } from "../support/engines.ts";

const requests = 200;
const body = "language=pl&returnTo=%2F";

interface Begun {
	socket: Socket;
	answer: Promise<string>;
}

/** Opens a connection and sends a form's head with the first half of its body: the request is under way. */
function begin(url: string): Promise<Begun> {
	const { port, origin } = new URL(url);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), "127.0.0.1");
		let text = "";
		socket.on("data", (chunk) => {
			text += chunk;
		});
		const answer = new Promise<string>((ended) => socket.on("close", () => ended(text)));
		socket.on("error", reject);
		socket.on("connect", () => {
			const head = `POST /language HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n`;
			socket.write(head + body.slice(0, 10), () => resolve({ socket, answer }));
		});
	});
}

/** F15: a SIGTERM while answers are under way. */
onBothEngines("ending in good order", (_open, engine) => {
	it(`says so on /readyz, finishes ${requests} answers under way, and exits 0`, async () => {
		const folder = mkdtempSync(path.join(tmpdir(), "sb-shutdown-"));
		const databaseUrl = await engine.newDatabase("migrated");
		const app = await startApp({ databaseUrl, dataDir: folder, env: { SHUTDOWN_SECONDS: "60" } });
		const begun = await Promise.all(Array.from({ length: requests }, () => begin(app.url)));
		// A further connection, made and answered last, says that the server has accepted and read those before it.
		const last = await fetch(`${app.url}/livez`, { headers: { connection: "close" }, cache: "no-store" });
		expect(await last.text()).toContain("live");
		await new Promise((resolve) => setTimeout(resolve, 500));
		const stopping = app.stop();
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect((await fetch(`${app.url}/readyz`)).status).toBe(503);
		for (const { socket } of begun) socket.write(body.slice(10));
		const answers = await Promise.all(begun.map(({ answer }) => answer));
		expect(answers.filter((answer) => answer.startsWith("HTTP/1.1 303"))).toHaveLength(requests);
		expect(await stopping).toBe(0);
		rmSync(folder, { recursive: true, force: true });
	}, 120_000);
});
