import type { RouteName } from "#app/platform/access.ts";
import type { Sample } from "./authorization.samples.ts";

/** Addresses of ideas, essays and what comes of them. */
export const ideaSamples = {
	"_app.ideas.$idea_.rule": [{ path: () => "/ideas/none/rule", get: 404 }],
	"_app.ideas.$idea_.rule_.request": [{ path: () => "/ideas/none/rule/request" }],
	"_app.ideas.$idea_.rules_.$key.receipt": [{ path: () => "/ideas/none/rules/SVC-1/receipt" }],
} satisfies Partial<Record<RouteName, Sample[]>>;
