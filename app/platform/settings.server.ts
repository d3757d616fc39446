import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65535);

/** Every setting, its default and its check. Each may also be given as NAME_FILE, the path of a file that holds the value. */
const shape = {
	DATABASE_URL: z
		.string()
		.regex(/^(sqlite:|file:|postgres(ql)?:\/\/)/, "begin it with sqlite: or postgres://")
		.optional(),
	DATA_DIR: z.string().default("./data"),
	HOST: z.string().default("127.0.0.1"),
	PORT: port.default(3000),
	BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
	SECRET_KEY: z.string().min(32, "give at least 32 characters").optional(),
	TRUST_PROXY: z.string().default("off"),
	COMPRESS: z.enum(["on", "off"]).optional(),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//, "begin it with smtp:// or smtps://")
		.optional(),
	MAIL_FROM: z.string().optional(),
	DEFAULT_LOCALE: z.enum(["en", "ru", "pl"]).default("en"),
	TZ_DEFAULT: z.string().default("UTC"),
	LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
	BACKUP_DIR: z.string().optional(),
	BACKUP_KEEP: z.coerce.number().int().min(1).default(14),
	BACKUP_AT: z
		.string()
		.regex(/^([01]\d|2[0-3]):[0-5]\d$/)
		.default("03:10"),
	RATE_LIMITS: z.enum(["on", "off"]).default("on"),
	SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(60).default(10),
} as const;

const schema = z.object(shape);

export interface Settings {
	databaseUrl: string;
	dataDir: string;
	host: string;
	port: number;
	/** Without a slash at the end. The one truth for links, cookies and the origin check. */
	baseUrl: string;
	secure: boolean;
	/** The first signs; all verify. */
	secretKeys: string[];
	/** Number of proxies in front, 0 for none. */
	proxyHops: number;
	compress: boolean;
	smtpUrl: string | null;
	mailFrom: string;
	language: "en" | "ru" | "pl";
	timeZone: string;
	logLevel: string;
	backupDir: string;
	backupKeep: number;
	backupAt: string;
	rateLimits: boolean;
	shutdownSeconds: number;
	/** Serves the made-up company, planted when the database is empty. */
	demo: boolean;
	/** Whether the coach is made ready after the start; servers of tests live too short for it. */
	coachReady: boolean;
	warnings: string[];
}

export class SettingsProblem extends Error {
	override name = "SettingsProblem";
}

/**
 * Reads the settings from an environment. Creates the data folder and, when no SECRET_KEY is given, a secret in it (mode 0600).
 * @throws SettingsProblem with one line for each wrong setting.
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	const given: Record<string, string> = {};
	for (const name of Object.keys(shape)) {
		const file = env[`${name}_FILE`];
		const value = file ? readSecretFile(name, file) : env[name];
		if (value !== undefined && value !== "") given[name] = value;
	}
	const parsed = schema.safeParse(given);
	if (!parsed.success) {
		throw new SettingsProblem(
			parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"),
		);
	}
	const values = parsed.data;
	const warnings: string[] = [];
	for (const name of Object.keys(env))
		if (name.startsWith("SB_") && !knownSwitches.has(name))
			warnings.push(`${name} is no setting of Standardbearer; check its name`);

	const dataDir = path.resolve(values.DATA_DIR);
	mkdirSync(dataDir, { recursive: true });
	const loopback = values.HOST === "127.0.0.1" || values.HOST === "localhost" || values.HOST === "::1";
	if (!values.BASE_URL && !loopback) {
		throw new SettingsProblem("BASE_URL: give the address that people type, for example https://rules.example.com");
	}
	const baseUrl = new URL(values.BASE_URL ?? `http://127.0.0.1:${values.PORT}`).origin;
	const secure = baseUrl.startsWith("https:");
	const hostname = new URL(baseUrl).hostname;
	if (!secure && hostname !== "127.0.0.1" && hostname !== "localhost") {
		warnings.push("BASE_URL begins with http: passwords cross the network in clear; put a proxy with https in front");
	}
	if (values.RATE_LIMITS === "off") warnings.push("RATE_LIMITS is off: set it to on for sign-in limits");
	const proxyHops = readProxyHops(values.TRUST_PROXY);
	return {
		databaseUrl: values.DATABASE_URL ?? `sqlite:${path.join(dataDir, "standardbearer.db")}`,
		dataDir,
		host: values.HOST,
		port: values.PORT,
		baseUrl,
		secure,
		secretKeys: values.SECRET_KEY ? values.SECRET_KEY.split(",").map((key) => key.trim()) : [ownSecret(dataDir)],
		proxyHops,
		compress: values.COMPRESS ? values.COMPRESS === "on" : proxyHops === 0,
		smtpUrl: values.SMTP_URL ?? null,
		mailFrom: values.MAIL_FROM ?? `Standardbearer <standardbearer@${hostname}>`,
		language: values.DEFAULT_LOCALE,
		timeZone: values.TZ_DEFAULT,
		logLevel: values.LOG_LEVEL,
		backupDir: path.resolve(values.BACKUP_DIR ?? path.join(dataDir, "backups")),
		backupKeep: values.BACKUP_KEEP,
		backupAt: values.BACKUP_AT,
		rateLimits: values.RATE_LIMITS === "on",
		shutdownSeconds: values.SHUTDOWN_SECONDS,
		demo: env.SB_DEMO === "1",
		coachReady: env.SB_COACH_COLD !== "1",
		warnings,
	};
}

/** Switches for development and tests; they are no settings of an installation. */
const knownSwitches = new Set(["SB_KIT", "SB_DEV", "SB_DEMO", "SB_COACH_COLD"]);

function readSecretFile(name: string, file: string): string {
	try {
		return readFileSync(file, "utf8").trim();
	} catch {
		throw new SettingsProblem(`${name}_FILE: the file cannot be read; check its path and rights`);
	}
}

function readProxyHops(value: string): number {
	if (value === "off") return 0;
	const hops = Number(value);
	if (!Number.isInteger(hops) || hops < 0 || hops > 9) {
		throw new SettingsProblem('TRUST_PROXY: give "off" or the number of proxies in front, 1 to 9');
	}
	return hops;
}

function ownSecret(dataDir: string): string {
	const file = path.join(dataDir, "secret");
	if (existsSync(file)) return readFileSync(file, "utf8").trim();
	const secret = randomBytes(32).toString("base64url");
	writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
	return secret;
}
