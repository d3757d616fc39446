import { kit } from "../columns/postgres.ts";
import { allTables } from "./tables.ts";

export const tables = allTables(kit);

// drizzle-kit reads named exports, one for each table.
export const {
	company,
	holidays,
	people,
	personRoles,
	sessions,
	accessLinks,
	teams,
	memberships,
	events,
	jobs,
	timers,
	tasks,
	formTokens,
	instanceValues,
	mails,
	rateLimits,
	standards,
	standardAudiences,
	rules,
	drafts,
	draftParts,
	draftWordings,
	draftChanges,
	draftVisits,
	versions,
	versionRules,
	acknowledgements,
	imports,
	keptFindings,
	companyWords,
} = tables;
