import { demoGuides } from "#app/features/demo/content/people.ts";
import { demoPassword } from "#app/features/demo/demo-password.ts";
import { parseDatabaseUrl } from "#db/engine/open.ts";
import { schemaNumber } from "#db/migrate.ts";
import type { Installation } from "./installation.server.ts";

/** What an administrator wants to see at a glance. */
export interface InstallationFacts {
	version: string;
	database: string;
	schema: number;
	baseUrl: string;
	mail: boolean;
	proxyHops: number;
	demo: boolean;
	warnings: string[];
}

type Described = Pick<Installation, "settings" | "version">;

export async function describeInstallation({ settings, version }: Described): Promise<InstallationFacts> {
	const target = parseDatabaseUrl(settings.databaseUrl);
	return {
		version,
		database: target.dialect === "sqlite" ? `SQLite, ${target.file}` : `PostgreSQL, ${new URL(target.url).host}`,
		schema: await schemaNumber(settings.databaseUrl),
		baseUrl: settings.baseUrl,
		mail: settings.smtpUrl !== null,
		proxyHops: settings.proxyHops,
		demo: settings.demo,
		warnings: settings.warnings,
	};
}

/** The one page that the server prints at its start and `cli check` prints at any time. */
export function startPage(facts: InstallationFacts, running?: { port: number; setupCode: string | null }): string {
	const rows: [string, string][] = [
		["Database", facts.database],
		["Schema", String(facts.schema)],
		["Address", running && new URL(facts.baseUrl).port === "0" ? `http://127.0.0.1:${running.port}` : facts.baseUrl],
		["Mail", facts.mail ? "yes" : "no (links are shown to copy; set SMTP_URL to send mail)"],
		["Proxies trusted", facts.proxyHops === 0 ? "none" : String(facts.proxyHops)],
	];
	const lines = [
		"",
		`Standardbearer ${facts.version}`,
		"",
		...rows.map(([name, value]) => `  ${name.padEnd(16)}${value}`),
	];
	for (const warning of facts.warnings) lines.push(`  Warning         ${warning}`);
	if (running?.setupCode) {
		lines.push("", "  First run: open this link to name the company and its administrator (the code works once):");
		lines.push(`  ${facts.baseUrl}/setup?code=${running.setupCode}`);
	}
	if (running && facts.demo) {
		lines.push("", "  A made-up company to look around in. Sign in as:");
		for (const { userName, part } of demoGuides) lines.push(`    ${part.padEnd(16)}${userName}`);
		lines.push(`  Everybody's password: ${demoPassword}`);
	}
	return [...lines, ""].join("\n");
}
