import { defineConfig } from "drizzle-kit";

/** Writes the pair of migrations: `npx drizzle-kit generate` with DIALECT=sqlite and DIALECT=postgresql. */
const dialect = process.env.DIALECT === "postgresql" ? "postgresql" : "sqlite";
const folder = dialect === "postgresql" ? "postgres" : "sqlite";

export default defineConfig({
	dialect,
	schema: `./db/schema/${folder}.ts`,
	out: `./db/migrations/${folder}`,
});
