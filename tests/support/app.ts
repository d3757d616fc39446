import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { freePort } from "./free-port.ts";
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

/**
 * Starts the built product as its own process and waits until it answers.
 * A free port may be taken by another test between its choice and the start: then the next free one is tried.
 */
export async function startApp(options: StartOptions): Promise<RunningApp> {
	if (!existsSync("build/server.js")) throw new Error("Build first: npm run build");
	for (let left = 3; ; left--) {
		const server = spawnServer(options, options.port ?? (await freePort()));
		if (await server.listening) return runningApp(server);
		await endProcess(server.child, "SIGKILL");
		server.tidy();
		if (options.port || left === 0 || !/EADDRINUSE/.test(server.output()))
			throw new Error(`The server did not start (exit code ${server.child.exitCode}):\n${server.output()}`);
	}
}

interface Spawned {
	url: string;
	child: ChildProcess;
	/** Whether it says that it listens; what answers on the port before that is somebody else. False when it ended or took more than 30 s. */
	listening: Promise<boolean>;
	output(): string;
	/** Removes the data folder unless the caller keeps one. */
	tidy(): void;
}

function spawnServer({ databaseUrl, dataDir, env = {} }: StartOptions, port: number): Spawned {
	const folder = dataDir ?? scratchFolder("sb-app-");
	const child = spawn(process.execPath, ["build/server.js"], {
		env: {
			PATH: process.env.PATH ?? "",
			NODE_ENV: "production",
			DATABASE_URL: databaseUrl,
			DATA_DIR: folder,
			PORT: String(port),
			LOG_LEVEL: "info",
			// Dozens of short-lived servers would make the coach ready for nobody.
			SB_COACH_COLD: "1",
			...env,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			output += chunk;
		});
	const listening = new Promise<boolean>((resolve) => {
		const settle = (value: boolean) => {
			clearTimeout(timer);
			child.stdout.off("data", hear);
			resolve(value);
		};
		const hear = () => {
			if (/^ {2}Address {2,}http/m.test(output)) settle(true);
		};
		const timer = setTimeout(() => settle(false), 30_000);
		child.stdout.on("data", hear);
		child.once("close", () => settle(false));
	});
	return {
		url: `http://127.0.0.1:${port}`,
		child,
		listening,
		output: () => output,
		tidy: () => {
			if (!dataDir) rmSync(folder, { recursive: true, force: true });
		},
	};
}

function runningApp({ url, child, output, tidy }: Spawned): RunningApp {
	return {
		url,
		pid: child.pid ?? 0,
		output,
		stop: async () => {
			const code = await endProcess(child, "SIGTERM");
			tidy();
			return code;
		},
		kill: async () => {
			await endProcess(child, "SIGKILL");
		},
		client: () => createClient(url),
	};
}

async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
	if (child.exitCode === null && child.signalCode === null) {
		const ended = new Promise((resolve) => child.once("exit", resolve));
		child.kill(signal);
		await ended;
	}
	return child.exitCode;
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
		// A connection kept open may be closed by the server in the moment it is used again, on a busy machine.
		headers.set("connection", "close");
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
