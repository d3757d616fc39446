import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { scratchFolder } from "./scratch.ts";

export interface RunningApp {
	url: string;
	/** The process id of the server. */
	pid: number;
	/** What the server has printed so far. */
	output(): string;
	/** Ends the server as an administrator would (SIGTERM) and resolves with its exit code. */
	stop(): Promise<number | null>;
	/** Ends it as a power cut would (SIGKILL). */
	kill(): Promise<void>;
	client(): Client;
}

export interface StartOptions {
	databaseUrl: string;
	dataDir?: string;
	port?: number;
	env?: Record<string, string>;
}

/** Starts the built product as its own process and waits until it answers. */
export async function startApp({ databaseUrl, dataDir, port, env = {} }: StartOptions): Promise<RunningApp> {
	if (!existsSync("build/server.js")) throw new Error("Build first: npm run build");
	const folder = dataDir ?? scratchFolder("sb-app-");
	const chosen = port ?? (await freePort());
	const url = `http://127.0.0.1:${chosen}`;
	const child = spawn(process.execPath, ["build/server.js"], {
		env: {
			PATH: process.env.PATH ?? "",
			NODE_ENV: "production",
			DATABASE_URL: databaseUrl,
			DATA_DIR: folder,
			PORT: String(chosen),
			LOG_LEVEL: "info",
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	child.stdout.on("data", (chunk) => {
		output += chunk;
	});
	child.stderr.on("data", (chunk) => {
		output += chunk;
	});
	await untilLive(url, child, () => output);
	const end = async (signal: NodeJS.Signals) => {
		if (child.exitCode === null && child.signalCode === null) {
			const ended = new Promise((resolve) => child.once("exit", resolve));
			child.kill(signal);
			await ended;
		}
		return child.exitCode;
	};
	return {
		url,
		pid: child.pid ?? 0,
		output: () => output,
		stop: async () => {
			const code = await end("SIGTERM");
			if (!dataDir) rmSync(folder, { recursive: true, force: true });
			return code;
		},
		kill: async () => {
			await end("SIGKILL");
		},
		client: () => createClient(url),
	};
}

export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}

async function untilLive(url: string, child: ChildProcess, output: () => string): Promise<void> {
	const until = performance.now() + 30_000;
	while (performance.now() < until) {
		if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
		try {
			if ((await fetch(`${url}/livez`)).ok) return;
		} catch {
			// Not listening yet.
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	child.kill("SIGKILL");
	throw new Error(`The server did not answer within 30 s:\n${output()}`);
}

export interface Client {
	/** The cookies by name. */
	cookies: Map<string, string>;
	request(path: string, init?: RequestInit): Promise<Response>;
	/** As a browser opens a page; a script's request names what it accepts. */
	get(path: string, headers?: Record<string, string>): Promise<Page>;
	/** Posts fields as a form of our own pages would. */
	post(path: string, fields: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Page>;
	/** Opens a page, fills the form that posts to `action` (default: the page itself) over its hidden fields, and sends it. */
	submit(page: string, fields: Record<string, string | string[]>, action?: string): Promise<Page>;
	signIn(userName: string, password: string, stay?: string): Promise<Page>;
}

export interface Page {
	status: number;
	location: string | null;
	text: string;
	headers: Headers;
}

export function createClient(url: string): Client {
	const cookies = new Map<string, string>();
	async function request(path: string, init: RequestInit = {}): Promise<Response> {
		const headers = new Headers(init.headers);
		if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
		const response = await fetch(new URL(path, url), { ...init, headers, redirect: "manual" });
		for (const line of response.headers.getSetCookie()) {
			const [pair = ""] = line.split(";");
			const at = pair.indexOf("=");
			if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) cookies.delete(pair.slice(0, at));
			else cookies.set(pair.slice(0, at), pair.slice(at + 1));
		}
		return response;
	}
	const page = async (response: Response): Promise<Page> => ({
		status: response.status,
		location: response.headers.get("location"),
		text: await response.text(),
		headers: response.headers,
	});
	const client: Client = {
		cookies,
		request,
		get: async (path, headers = {}) => page(await request(path, { headers: { accept: "text/html", ...headers } })),
		post: async (path, fields, headers = {}) =>
			page(
				await request(path, {
					method: "POST",
					headers: {
						accept: "text/html",
						"content-type": "application/x-www-form-urlencoded",
						origin: url,
						...headers,
					},
					body: encodeFields(fields),
				}),
			),
		submit: async (path, fields, action = path) => {
			const opened = await client.get(path);
			return client.post(action, { ...hiddenFields(opened.text, action), ...fields });
		},
		signIn: (userName, password, stay = "plain") => client.submit("/sign-in", { userName, password, device: stay }),
	};
	return client;
}

function encodeFields(fields: Record<string, string | string[]>): string {
	const encoded = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const one of Array.isArray(value) ? value : [value]) encoded.append(name, one);
	}
	return encoded.toString();
}

/** The hidden fields of the form that posts to an action; of the first POST form without an action otherwise. */
export function hiddenFields(html: string, action: string): Record<string, string> {
	const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].filter(([, attributes = ""]) =>
		/method="post"/i.test(attributes),
	);
	const form =
		forms.find(([, attributes = ""]) => attributes.includes(`action="${action}"`)) ??
		forms.find(([, attributes = ""]) => !attributes.includes("action="));
	const fields: Record<string, string> = {};
	for (const [input] of (form?.[2] ?? "").matchAll(/<input\b[^>]*>/g)) {
		if (!/type="hidden"/.test(input)) continue;
		const name = /name="([^"]*)"/.exec(input)?.[1];
		if (name) fields[name] = decodeEntities(/value="([^"]*)"/.exec(input)?.[1] ?? "");
	}
	return fields;
}

/** Text of a page as it is read. */
export function decodeEntities(text: string): string {
	return text
		.replaceAll("&quot;", '"')
		.replaceAll("&#x27;", "'")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}
