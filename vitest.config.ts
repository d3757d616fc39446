import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		pool: "forks",
		maxWorkers: 2,
		projects: [
			{
				test: {
					name: "unit",
					include: [
						"app/**/*.test.ts",
						"app/**/*.test.tsx",
						"db/**/*.test.ts",
						"tests/coach/**/*.test.ts",
						"tests/import/**/*.test.ts",
					],
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: "contract",
					include: ["tests/contract/**/*.test.ts"],
					globalSetup: ["tests/support/global-postgres.ts"],
					testTimeout: 180_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: "http",
					include: ["tests/http/**/*.test.ts"],
					globalSetup: ["tests/support/global-postgres.ts"],
					testTimeout: 180_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: "faults",
					include: ["tests/faults/**/*.test.ts"],
					// A fault is tried on a real disk.
					env: { SCRATCH: "disk" },
					globalSetup: ["tests/support/global-postgres.ts"],
					testTimeout: 300_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
