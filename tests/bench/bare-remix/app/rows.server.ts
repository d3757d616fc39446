import Database from "better-sqlite3";
import { desc } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

const rows = sqliteTable("rows", {
	id: integer("id").primaryKey(),
	title: text("title").notNull(),
	body: text("body").notNull(),
	story: text("story").notNull(),
});
const db = drizzle(new Database(process.env.BARE_DATABASE, { readonly: true }));

/** The newest rows of a table of a million. */
export function newestRows(count: number) {
	return db
		.select({ id: rows.id, title: rows.title, body: rows.body })
		.from(rows)
		.orderBy(desc(rows.id))
		.limit(count)
		.all();
}

/** The same with long texts: a document of like size as a standard of 60 rules. */
export function newestStories(count: number) {
	return db
		.select({ id: rows.id, title: rows.title, body: rows.story })
		.from(rows)
		.orderBy(desc(rows.id))
		.limit(count)
		.all();
}
