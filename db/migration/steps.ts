import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** One migration file. `number` counts from 1; the last one's number is the schema number of this code. */
export interface Step {
	number: number;
	name: string;
	hash: string;
	statements: string[];
	/** Tables whose number of rows this step may change, said in its first lines: `-- rows may change: drafts, imports`. */
	mayChangeRows: string[];
}

/** The folder that holds `sqlite/` and `postgres/`: given, beside the source, beside the bundle, or under the working folder. */
export function migrationsFolder(given?: string): string {
	const here = fileURLToPath(new URL(".", import.meta.url));
	const places = given
		? [resolve(given)]
		: [
				join(here, "../migrations"),
				join(here, "migrations"),
				join(here, "db/migrations"),
				join(here, "../db/migrations"),
				resolve("db/migrations"),
			];
	const found = places.find((place) => existsSync(join(place, "sqlite")) || existsSync(join(place, "postgres")));
	if (!found) throw new Error(`No migrations found; looked in ${places.join(", ")}`);
	return found;
}

/** Reads the steps of one engine, in order. Throws when a number is missing or doubled. */
export function readSteps(dialect: "sqlite" | "postgres", folder?: string): Step[] {
	const from = join(migrationsFolder(folder), dialect);
	const files = readdirSync(from)
		.filter((file) => file.endsWith(".sql"))
		.sort();
	return files.map((file, index) => {
		if (Number.parseInt(file, 10) !== index) throw new Error(`${join(from, file)} should be number ${index}`);
		const text = readFileSync(join(from, file), "utf8").replaceAll("\r\n", "\n");
		return {
			number: index + 1,
			name: file.replace(/\.sql$/, ""),
			hash: createHash("sha256").update(text).digest("hex"),
			statements: text
				.split("--> statement-breakpoint")
				.map((statement) => statement.trim())
				.filter((statement) => statement !== "" && !/^pragma\s+foreign_keys\s*=/i.test(statement)),
			mayChangeRows: [...text.matchAll(/^-- rows may change: (.+)$/gm)].flatMap((match) =>
				(match[1] ?? "").split(",").map((table) => table.trim()),
			),
		};
	});
}
