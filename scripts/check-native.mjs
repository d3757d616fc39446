// Proves that the native SQLite module loads, and says what to do where it does not.
try {
	const { default: Database } = await import("better-sqlite3");
	const db = new Database(":memory:");
	db.prepare("select 1").get();
	db.close();
} catch (error) {
	console.error(
		[
			"",
			"The SQLite module (better-sqlite3) could not be loaded:",
			`  ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
			"It is compiled during the installation. Install python3, make and a C++ compiler",
			"(Debian: apt-get install -y python3 make g++), use Node 20, 22 or 24, and run: npm ci",
			"",
		].join("\n"),
	);
	process.exit(1);
}
