import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadDraft } from "#app/features/standards/draft.queries.server.ts";
import { actingPerson } from "#app/features/standards/import/acting-person.server.ts";
import { changePieces } from "#app/features/standards/import/change-pieces.server.ts";
import { createImport } from "#app/features/standards/import/create-import.server.ts";
import { makeDraft } from "#app/features/standards/import/make-draft.server.ts";
import { readyChanges } from "#app/features/standards/import/preview.server.ts";
import { closeReaders, readRulebook } from "#app/features/standards/import/read-rulebook.server.ts";
import { countPieces } from "#app/features/standards/import/stored-pieces.ts";
import { publishVersion } from "#app/features/standards/publish-version.server.ts";
import { translator } from "#app/messages/translators.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { isLanguage, type Language } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { type CliContext, type Command, exit, UsageProblem } from "./command.ts";
import { openForWriting } from "./database.ts";

const options = {
	code: { type: "string" },
	title: { type: "string" },
	language: { type: "string" },
	as: { type: "string" },
	"accept-suggestions": { type: "boolean" },
	publish: { type: "boolean" },
	note: { type: "string" },
} as const;

/** The file cannot be made a standard; the message says what to do. */
class ImportProblem extends Error {
	override readonly name = "ImportProblem";
	readonly exitCode = exit.data;
}

/** Reads a rulebook from a file and makes a standard of it, as the pages do. */
export const command: Command = {
	name: "standard:import",
	summary: "Reads a rulebook (.docx, .md, .txt, .html) and makes the draft of a standard, or publishes version 1.",
	usage: [
		"standard:import FILE --code SVC [--title TEXT] [--language en|ru|pl] [--as USER] [--accept-suggestions]",
		"                [--publish [--note TEXT]]",
		"",
		"  --title, --language     what the file says unless given",
		"  --as                    in whose name; the first administrator unless given",
		"  --accept-suggestions    puts in the coach's ready suggestions first",
		"  --publish               publishes version 1 without a review (the log says so); every rule has to say what to do",
		"",
		"exit code 0: done; 65: the file or its rules need mending; 66: the file cannot be read",
	].join("\n"),
	async run(args, context) {
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		const [file] = positionals;
		if (!file || positionals.length > 1 || !values.code)
			throw new UsageProblem(`Give one file and --code.\n\n${command.usage}`);
		if (values.language !== undefined && !isLanguage(values.language))
			throw new UsageProblem("--language is en, ru or pl.");
		const bytes = await readFile(file).catch(() => {
			throw Object.assign(new Error(`There is no file ${file} that can be read.`), { exitCode: exit.noInput });
		});
		const { storage, close } = await openForWriting(context, "standard:import");
		try {
			const actor = await actingPerson(storage, { userName: values.as ?? null }, context.now());
			if (!actor)
				throw new UsageProblem("--as: give the user name of an author or administrator; the first run makes one.");
			const wanted = {
				code: values.code,
				title: values.title,
				language: values.language as Language | undefined,
				accept: values["accept-suggestions"] === true,
			};
			const made = await importFile(storage, actor, context, { name: path.basename(file), bytes }, wanted);
			const published = values.publish ? await publish(storage, actor, context, made.code, values.note) : false;
			const text = `${made.code}: ${made.rules} rules, ${made.sections} sections; ${published ? "version 1 is published" : "the draft is open"}.`;
			context.answer(text, { ...made, published });
			return exit.ok;
		} finally {
			await closeReaders();
			await close();
		}
	},
};

interface Wanted {
	code: string;
	title: string | undefined;
	language: Language | undefined;
	accept: boolean;
}

async function importFile(
	storage: Storage,
	actor: Actor,
	context: CliContext,
	{ name, bytes }: { name: string; bytes: Uint8Array },
	wanted: Wanted,
): Promise<{ code: string; title: string; language: Language; rules: number; sections: number }> {
	const read = await readRulebook(bytes, { name });
	if (!read.ok) {
		throw new ImportProblem(
			translator("en").dynamic(`import.problem.${read.problem.code}`, { ...read.problem.params }),
		);
	}
	const { rulebook } = read;
	const language = wanted.language ?? rulebook.language;
	const title = wanted.title ?? rulebook.title;
	const { notes, pieces } = rulebook;
	for (const note of notes) context.say(translator("en").dynamic(`import.note.${note}`));
	const clock = { now: context.now };
	const created = await createImport(storage, actor, { fileName: name, rulebook, token: randomUUID() }, clock);
	if (!created.ok) throw problemOf(created.problem);
	const { id } = created.value;
	if (wanted.accept) {
		const changes = await readyChanges(storage, { pieces, language });
		const changed = await changePieces(storage, actor, { id, revision: 1, changes });
		if (!changed.ok) throw problemOf(changed.problem);
		context.say(`${changes.length} suggestions put in.`);
	}
	const made = await makeDraft(storage, actor, { id, code: wanted.code, title, language }, clock);
	if (!made.ok) throw problemOf(made.problem);
	const counts = countPieces(pieces);
	return { code: made.value.code, title, language, rules: counts.rule, sections: counts.section };
}

async function publish(
	storage: Storage,
	actor: Actor,
	context: CliContext,
	code: string,
	note = "The rulebook came in.",
): Promise<boolean> {
	const draft = await loadDraft(storage.read, storage.tables, code);
	const input = {
		token: randomUUID(),
		revision: draft?.revision ?? 0,
		note,
		dueOn: null,
	};
	const outcome = await publishVersion(storage, actor, code, input, context.now(), { withoutReview: note });
	if (outcome.ok) return true;
	const problem = translator("en").dynamic(outcome.problem.code, outcome.problem.params);
	throw new ImportProblem(`The draft of ${code} is made, and stays a draft. ${problem}`);
}

function problemOf({ code, params }: Problem): ImportProblem {
	const t = translator("en");
	return new ImportProblem(t.has(`writing.problem.${code}`) ? t.dynamic(`writing.problem.${code}`, params) : code);
}
