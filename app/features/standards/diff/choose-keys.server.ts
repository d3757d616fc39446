import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/platform/actor.ts";
import type { Language } from "#app/platform/languages.ts";
import { done, failed, type Outcome, type Problem } from "#app/platform/problem.ts";
import type { Storage } from "#db/storage.ts";
import { findImport } from "../import/import.queries.server.ts";
import { parseKey } from "../keys.ts";
import { rulesOf } from "../model.ts";
import { reimport } from "./reimport.ts";
import { type Ground, reimportGround } from "./reimport-ground.server.ts";

export interface ChooseKeys {
	id: string;
	/** The preview's revision that was looked at. */
	revision: number;
	language: Language;
	/** The key of each rule piece by its place; "" for a new rule. */
	keys: { piece: number; key: string }[];
}

/**
 * Says which rule each text of a changed document words anew. What is as it was found stays open to be found again; only what
 * was chosen otherwise is kept. Problems: "import.missing", "import.done", "import.stale"; with a field "key-<piece>":
 * "import.key-unknown", "import.key-twice".
 */
export async function chooseKeys(
	storage: Storage,
	actor: Actor,
	{ id, revision, language, keys }: ChooseKeys,
): Promise<Outcome<{ revision: number }>> {
	const { read, tables } = storage;
	const stored = await findImport(read, tables, actor, id);
	const ground = stored?.target ? await reimportGround(storage, stored.target) : null;
	if (!stored || !ground) return failed("import.missing");
	if (stored.standardId !== null) return failed("import.done");
	const found = reimport(ground.content, stored.pieces, stored.language, ground.ended).keys;
	const wanted = keys.map(({ piece, key }) => ({ piece, key: canonical(key) }));
	const problem = problemOf(wanted, ground);
	if (problem) return { ok: false, problem };
	const pieces = [...stored.pieces];
	for (const { piece, key } of wanted) {
		const before = pieces[piece];
		if (before?.kind === "rule" && found.get(piece) !== key) pieces[piece] = { ...before, rule: key };
	}
	const [row] = await storage.write((writer) =>
		writer
			.update(tables.imports)
			.set({ pieces, language, revision: revision + 1 })
			.where(and(eq(tables.imports.id, stored.rowId), eq(tables.imports.revision, revision)))
			.returning({ revision: tables.imports.revision }),
	);
	return row ? done(row) : failed("import.stale");
}

/** "svc-12 " -> "SVC-12"; what is no key stays as it was typed. */
function canonical(text: string): string {
	const key = parseKey(text);
	return key ? `${key.code}-${key.number}` : text.trim();
}

function problemOf(wanted: ChooseKeys["keys"], ground: Ground): Problem | null {
	const known = new Set([...rulesOf(ground.content), ...ground.ended].map(({ key }) => key));
	const seen = new Set<string>();
	for (const { piece, key } of wanted) {
		if (key === "") continue;
		const field = `key-${piece}`;
		if (!known.has(key)) return { code: "import.key-unknown", field, params: { key } };
		if (seen.has(key)) return { code: "import.key-twice", field, params: { key } };
		seen.add(key);
	}
	return null;
}
