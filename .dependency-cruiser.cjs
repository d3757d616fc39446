/** The directions of the house; see docs/architecture.md. */
module.exports = {
	forbidden: [
		{
			name: "no-cycles",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "nothing-imports-a-route",
			severity: "error",
			from: { pathNot: "^app/routes/" },
			to: { path: "^app/routes/" },
		},
		{
			name: "no-route-imports-a-route",
			severity: "error",
			from: { path: "^app/routes/" },
			to: { path: "^app/routes/.+/route\\.tsx?$" },
		},
		{
			name: "coach-stands-alone",
			severity: "error",
			from: { path: "^app/coach/", pathNot: "\\.test\\.tsx?$" },
			to: { pathNot: "^app/coach/" },
		},
		{
			name: "one-language-knows-no-other",
			severity: "error",
			from: { path: "^app/coach/(en|ru|pl)/" },
			to: { path: "^app/coach/(en|ru|pl)/", pathNot: "^app/coach/$1/" },
		},
		{
			name: "finding-knows-no-suggesting",
			severity: "error",
			from: { path: "^app/coach/(?:en|ru|pl)/(?:words|rules|remarks)/", pathNot: "\\.test\\.ts$" },
			to: { path: "^app/coach/(?:en|ru|pl)/suggest/" },
		},
		{
			name: "rules-and-remarks-apart",
			severity: "error",
			from: { path: "^app/coach/(?:en|ru|pl)/rules/" },
			to: { path: "^app/coach/(?:en|ru|pl)/remarks/" },
		},
		{ name: "ui-stands-alone", severity: "error", from: { path: "^app/ui/" }, to: { path: "^(app/(?!ui/)|db/)" } },
		{ name: "db-knows-no-app", severity: "error", from: { path: "^db/" }, to: { path: "^app/" } },
		{
			name: "database-only-from-the-server",
			severity: "error",
			from: { path: "^app/", pathNot: "(\\.server\\.tsx?$|\\.test\\.tsx?$|^app/cli/|^app/features/demo/)" },
			to: { path: "^db/", pathNot: "^db/(schema/|storage\\.ts$)" },
		},
		{
			name: "drivers-only-in-the-engine",
			severity: "error",
			from: { pathNot: "^(db/|tests/|scripts/)" },
			to: { path: "node_modules/(better-sqlite3|pg)/" },
		},
		{
			name: "drizzle-only-in-reads-and-commands",
			severity: "error",
			from: { path: "^app/", pathNot: "\\.server\\.ts$" },
			to: { path: "node_modules/drizzle-orm/" },
		},
		{
			name: "platform-below-features",
			severity: "error",
			from: { path: "^app/platform/", pathNot: "^app/platform/(open-installation|installation|daily-backup|start-)" },
			to: { path: "^app/features/" },
		},
		{
			name: "client-safe-stays-so",
			severity: "error",
			from: { path: "^app/.*/(model|policy|paths|keys)\\.ts$" },
			to: { path: "\\.server\\.tsx?$" },
		},
		{
			name: "accounts-below-standards",
			severity: "error",
			from: { path: "^app/features/accounts/" },
			to: { path: "^app/features/(standards|coach|demo|now)/" },
		},
		{
			name: "standards-below-later-features",
			severity: "error",
			from: { path: "^app/features/standards/" },
			to: { path: "^app/features/(demo|now)/" },
		},
	],
	options: {
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		exclude: { path: "(^build/|\\.test\\.tsx?$)" },
		enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
	},
};
