/** The programs beside the Remix build: source -> file in build/. */
export const entries = {
	server: "server.ts",
	cli: "app/cli/main.ts",
	"import-worker": "app/features/standards/import/read-rulebook.worker.ts",
	"backup-worker": "app/platform/daily-backup.worker.server.ts",
	"record-worker": "app/features/standards/reading/draw-record.worker.ts",
};
