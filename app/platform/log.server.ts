import pino from "pino";

export type Log = pino.Logger;

/** Structured log on standard output. Callers pass ids, codes and counts; never names, addresses or what people wrote. */
export function createLog(level: string): Log {
	return pino({
		level,
		base: null,
		timestamp: pino.stdTimeFunctions.isoTime,
		serializers: { error: safeError },
	});
}

/** An error without its message, which may quote input: its class, code and stack frames. */
export function safeError(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { type: typeof error };
	const code = (error as { code?: unknown }).code;
	return {
		type: error.name,
		...(typeof code === "string" ? { code } : {}),
		frames: (error.stack ?? "")
			.split("\n")
			.filter((line) => /^\s+at /.test(line))
			.slice(0, 12)
			.map((line) => line.trim()),
	};
}
