import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { createImport } from "#app/features/standards/import/create-import.server.ts";
import { readRulebook } from "#app/features/standards/import/read-rulebook.server.ts";
import { readUpload, type Upload } from "#app/features/standards/import/read-upload.server.ts";
import { importPath } from "#app/features/standards/paths.ts";
import { formToken } from "#app/platform/fields.ts";
import { guardAction, guardLoader } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readFields } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { NewImportPage } from "./page.tsx";

const form = z.object({ token: formToken });

/** A text longer than this is pasted again rather than sent back and forth. */
const keptText = 200_000;

export const loader = guardLoader("_app.standards.imports.new", async ({ t }) => ({
	title: t("writing.importing.newTitle"),
	token: crypto.randomUUID(),
}));

export const action = guardAction("_app.standards.imports.new", async ({ request, storage, actor, clock }) => {
	const upload = await readUpload(request);
	const pasted = upload.fields.get("text") ?? "";
	const values = { text: pasted.length > keptText ? "" : pasted };
	const again = (problem: Problem & { reader?: true }) => data({ problem, values }, { status: 422 });
	const fields = readFields(upload.fields, form);
	if (!fields.ok) return again({ code: "form.stale" });
	if (upload.file?.tooLarge) return again({ code: "too-large", params: { megabytes: 20 }, reader: true });
	const source = sourceOf(upload, pasted);
	if (!source) return again({ code: "import.choose", field: "file" });
	const read = await readRulebook(source.bytes, {
		name: source.name,
		...(source.pasted ? { pasted: source.pasted } : {}),
	});
	if (!read.ok) return again({ code: read.problem.code, params: { ...read.problem.params }, reader: true });
	const { notes } = read.rulebook;
	const input = { fileName: source.name, rulebook: read.rulebook, token: fields.value.token };
	const created = await createImport(storage, actor, input, clock);
	if (!created.ok) refuse(403);
	return goTo(importPath(created.value.id) + (notes.length > 0 ? `?notes=${notes.join(",")}` : ""));
});

/** The file if one was chosen; else the clipboard's markup while it belongs to the text; else the text. */
function sourceOf({ file, fields }: Upload, text: string) {
	if (file?.name) return { bytes: file.bytes, name: file.name };
	const html = fields.get("html") ?? "";
	const encoder = new TextEncoder();
	if (html.trim()) return { bytes: encoder.encode(html), name: "", pasted: "html" as const };
	if (text.trim()) return { bytes: encoder.encode(text), name: "", pasted: "text" as const };
	return null;
}

export default function NewImportRoute() {
	const { token } = useLoaderData<typeof loader>();
	const answer = useActionData<typeof action>();
	return <NewImportPage token={token} answer={answer} />;
}
