import { readdirSync, readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { median } from "./measure.ts";

/** A started server that is measured, and as whom. */
export interface Place {
	url: string;
	cookie: string;
	pid: number;
}

const rounds = 40;
const requests = 60;
/** Answers before the first round: a server gets faster over its first thousand. */
const warming = 2_000;
const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/**
 * The processor time that each server spends on an answer, in milliseconds, medians of 40 short rounds. The servers are asked in turn
 * within each round, so that what else the machine does falls on all of them; `ratios` are the medians of each round's ratio to the first.
 */
export async function processorTimes(places: Place[], path: string): Promise<{ times: number[]; ratios: number[] }> {
	for (const place of places) await ask(place, path, warming);
	const taken: number[][] = places.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (let turn = 0; turn < places.length; turn++) {
			const index = (round + turn) % places.length;
			const place = places[index];
			if (!place) continue;
			const before = processorTime(place.pid);
			await ask(place, path, requests);
			taken[index]?.push((processorTime(place.pid) - before) / requests);
		}
	}
	return {
		times: taken.map(median),
		ratios: taken.map((times) => median(times.map((time, round) => time / (taken[0]?.[round] ?? time)))),
	};
}

/** Milliseconds on a processor of all threads of a process. Linux alone tells it (/proc, schedstat). */
function processorTime(pid: number): number {
	const threads = `/proc/${pid}/task`;
	let nanoseconds = 0;
	for (const thread of readdirSync(threads)) {
		nanoseconds += Number(readFileSync(`${threads}/${thread}/schedstat`, "utf8").split(" ")[0]);
	}
	return nanoseconds / 1e6;
}

async function ask({ url, cookie }: Place, path: string, times: number): Promise<void> {
	let left = times;
	const one = () =>
		new Promise<void>((resolve, reject) => {
			get(url + path, { agent, headers: { cookie } }, (answer) => {
				answer.resume();
				answer.once("end", () =>
					answer.statusCode === 200 ? resolve() : reject(new Error(`${path}: status ${answer.statusCode}`)),
				);
			}).once("error", reject);
		});
	const line = async () => {
		while (left-- > 0) await one();
	};
	await Promise.all([line(), line(), line(), line()]);
}
