import type { Keeping } from "../reading/kept-parts.ts";
import { theOne } from "../reading/kept-parts.ts";
import { isPerson, NAME, them, with_ } from "./relative-words.ts";

/** The check before the act, of things alone: for want of all others. */
export const RELATIVE_CHECKS: readonly Keeping[] = [
	// The check before the act, of things alone.
	{
		hint: / (?:that|which) (?:is|are|has|have|can|needs?|still|may|might|could) /,
		build: new RegExp(
			`^((?:use|serve|sell|send|print|publish|lend|rent|hire|book|order|offer|recommend|quote|post|deliver|ship|pack|fit|install|promise|buy|accept|show|display|copy|issue|wear|load|cook|plant|hand|give|read|sign|pay|wash|iron|paint|cut|throw|bin|discard|erase|delete|take)(?: (?:out|up|off|away|over|in|back))?) ${NAME} (?:that|which) ((?:is|are|has|have|can|needs?|still|may|might|could) (?!not\\b|never\\b|no\\b)[^,;]+)$`,
		),
		made: ([, pre = "", name = "", clause = ""], you) =>
			isPerson(name) || / (?:than|worth|by|from) /.test(clause)
				? undefined
				: [`check whether ${theOne(name)} ${clause} before ${you} ${with_(pre, them(name))}`],
	},
];
