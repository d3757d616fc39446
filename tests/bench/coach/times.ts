export interface Time {
	/** Medians of milliseconds. */
	wall: number;
	cpu: number;
}

const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** The median time of one call; the processor's is that of the whole process, so it counts collecting garbage as well. */
export function median(times: number, call: () => void): Time {
	const wall: number[] = [];
	const cpu: number[] = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		const used = process.cpuUsage();
		call();
		const { user, system } = process.cpuUsage(used);
		wall.push(performance.now() - start);
		cpu.push((user + system) / 1000);
	}
	return { wall: middle(wall), cpu: middle(cpu) };
}

/** One megabyte's time as a line of the report. */
export const speed = ({ wall, cpu }: Time): string =>
	`1 MB in ${wall.toFixed(0)} ms = ${(1000 / wall).toFixed(1)} MB/s by wall, ${(1000 / cpu).toFixed(1)} MB/s by processor time`;
