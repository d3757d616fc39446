import Database from "better-sqlite3";
import { desc } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const rows = sqliteTable("rows", {
	id: integer("id").primaryKey(),
	title: text("title").notNull(),
	body: text("body").notNull(),
});
const db = drizzle(new Database(process.env.BARE_DATABASE, { readonly: true }));

/** The newest rows of a table of a million. */
export function newestRows(count: number) {
	return db.select().from(rows).orderBy(desc(rows.id)).limit(count).all();
}
