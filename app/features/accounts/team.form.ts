import { z } from "zod";
import { dayField, formToken, line, neededLine, tick } from "#app/platform/fields.ts";
import { places } from "./model.ts";

export const addTeamForm = z.object({
	name: neededLine(120),
	/** The public id of the team above; empty for none. */
	parent: line(40),
	token: formToken,
});

export const changeTeamForm = z.object({ name: neededLine(120), parent: line(40), closed: tick });

export const addMemberForm = z.object({
	/** A person's public id. */
	person: neededLine(40),
	place: z.enum(places, { error: "field.choose" }),
	fromDay: dayField,
});

export const endMembershipForm = z.object({ untilDay: dayField });
