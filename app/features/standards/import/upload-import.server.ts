import { z } from "zod";
import { formToken } from "#app/platform/fields.ts";
import type { Visit } from "#app/platform/guard.server.ts";
import type { Problem } from "#app/platform/problem.ts";
import { readFields } from "#app/platform/read-form.server.ts";
import { refuse } from "#app/platform/refusal.server.ts";
import { goTo } from "#app/platform/safe-redirect.server.ts";
import { importPath } from "../paths.ts";
import { createImport } from "./create-import.server.ts";
import { readRulebook } from "./read-rulebook.server.ts";
import { readUpload, type Upload } from "./read-upload.server.ts";

const form = z.object({ token: formToken });

/** A text longer than this is pasted again rather than sent back and forth. */
const keptText = 200_000;

/** Why nothing came in, with the pasted text to go on with; `reader` problems have their own words. */
export interface UploadAnswer {
	problem: Problem & { reader?: true };
	values: { text: string };
}

/** Reads a file or pasted text into a preview and leads to it; `targetId` is the standard whose changed document it is. */
export async function uploadImport(
	{ request, storage, actor, clock }: Pick<Visit, "request" | "storage" | "actor" | "clock">,
	targetId?: number,
): Promise<Response | UploadAnswer> {
	const upload = await readUpload(request);
	const pasted = upload.fields.get("text") ?? "";
	const values = { text: pasted.length > keptText ? "" : pasted };
	const fields = readFields(upload.fields, form);
	if (!fields.ok) return { problem: { code: "form.stale" }, values };
	if (upload.file?.tooLarge) {
		return { problem: { code: "too-large", params: { megabytes: 20 }, reader: true }, values };
	}
	const source = sourceOf(upload, pasted);
	if (!source) return { problem: { code: "import.choose", field: "file" }, values };
	const read = await readRulebook(source.bytes, {
		name: source.name,
		...(source.pasted ? { pasted: source.pasted } : {}),
	});
	if (!read.ok) {
		return { problem: { code: read.problem.code, params: { ...read.problem.params }, reader: true }, values };
	}
	const { notes } = read.rulebook;
	const input = {
		fileName: source.name,
		rulebook: read.rulebook,
		token: fields.value.token,
		...(targetId ? { targetId } : {}),
	};
	const created = await createImport(storage, actor, input, clock);
	if (!created.ok) refuse(403);
	return goTo(importPath(created.value.id) + (notes.length > 0 ? `?notes=${notes.join(",")}` : ""));
}

/** The file if one was chosen; else the clipboard's markup while it belongs to the text; else the text. */
function sourceOf({ file, fields }: Upload, text: string) {
	if (file?.name) return { bytes: file.bytes, name: file.name };
	const html = fields.get("html") ?? "";
	const encoder = new TextEncoder();
	if (html.trim()) return { bytes: encoder.encode(html), name: "", pasted: "html" as const };
	if (text.trim()) return { bytes: encoder.encode(text), name: "", pasted: "text" as const };
	return null;
}
