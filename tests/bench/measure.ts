import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

export interface Load {
	requestsPerSecond: number;
	p50: number;
	p95: number;
}

type Autocannon = (options: object) => Promise<{
	requests: { average: number };
	latency: { p50: number; p97_5: number };
	non2xx: number;
	errors: number;
}>;

const connections = 16;

/** Loads an address for some seconds over 16 connections. @throws when any answer is none of 2xx */
export async function load(url: string, seconds: number, cookie = ""): Promise<Load> {
	const peers = createRequire(path.resolve("tests/bench/peers/package.json"));
	const autocannon = peers("autocannon") as Autocannon;
	const result = await autocannon({ url, connections, duration: seconds, headers: cookie ? { cookie } : {} });
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${url}: ${result.non2xx} answers other than 2xx, ${result.errors} errors`);
	return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p95: result.latency.p97_5 };
}

/** The time of single answers, one after the other, in milliseconds. */
export async function alone(url: string, times: number, cookie = ""): Promise<{ p50: number; p95: number }> {
	const taken: number[] = [];
	for (let i = 0; i < times; i++) {
		const started = performance.now();
		const answer = await fetch(url, { headers: { cookie } });
		if (!answer.ok) throw new Error(`${url}: status ${answer.status}`);
		await answer.arrayBuffer();
		taken.push(performance.now() - started);
	}
	taken.sort((a, b) => a - b);
	return { p50: at(taken, 0.5), p95: at(taken, 0.95) };
}

export function at(sorted: number[], share: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: number[]): number {
	return at(
		[...values].sort((a, b) => a - b),
		0.5,
	);
}

export function installPeers(): void {
	execFileSync("npm", ["ci", "--no-fund", "--no-audit"], {
		cwd: "tests/bench/peers",
		stdio: ["ignore", "ignore", "inherit"],
	});
}

/** Starts a program and waits until its address answers. */
export async function start(
	command: string,
	args: string[],
	url: string,
	options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<ChildProcess> {
	const child = spawn(command, args, {
		...(options.cwd ? { cwd: options.cwd } : {}),
		env: { PATH: process.env.PATH ?? "", NODE_ENV: "production", ...options.env },
		stdio: ["ignore", "ignore", "inherit"],
	});
	const until = performance.now() + 30_000;
	while (performance.now() < until) {
		try {
			await fetch(url);
			return child;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}
	throw new Error(`${url} never answered`);
}
