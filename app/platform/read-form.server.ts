import { z } from "zod";
import { type KeptWords, keptWords } from "./kept-words.ts";
import type { Problem } from "./problem.ts";
import { refuse } from "./refusal.server.ts";

/** A form of flat text fields; a field that may stand several times is a z.array. */
export type FormSchema = z.ZodObject<z.ZodRawShape>;

export type FormResult<S extends FormSchema> =
	| { ok: true; value: z.output<S>; values: Record<string, string> }
	| { ok: false; problems: Problem[]; values: Record<string, string> };

const fieldLimit = 200;

/**
 * Reads a form by its schema. The server has bounded the body's bytes already; here only declared names count,
 * at most 200 fields are looked at, and repeated names are taken only where the schema has an array.
 * Zod messages are problem codes. `values` is what was typed (passwords left out), to fill the form again;
 * what stands several times is joined by line breaks.
 */
export async function readForm<S extends FormSchema>(request: Request, schema: S): Promise<FormResult<S>> {
	const type = request.headers.get("content-type") ?? "";
	if (!type.startsWith("application/x-www-form-urlencoded")) refuse(400, "form-type");
	const result = readFields(new URLSearchParams(await request.text()), schema);
	typed.set(request, result.values);
	return result;
}

const typed = new WeakMap<Request, Record<string, string>>();

/** What a request's form held, for a page that must give it back to the person. */
export function typedText(request: Request): KeptWords[] {
	return keptWords(Object.entries(typed.get(request) ?? {}));
}

/** Ends an act whose form was not enough with the page of its first problem and with what was typed. @throws always */
export function refuseForm(request: Request, { problems }: { problems: readonly Problem[] }): never {
	const [first] = problems;
	refuse(422, first?.code, typedText(request), first?.params);
}

/** As readForm, for fields that were read already (the text parts of an upload); `most` lets a long list have more of them. */
export function readFields<S extends FormSchema>(
	fields: URLSearchParams,
	schema: S,
	most: number = fieldLimit,
): FormResult<S> {
	const raw: Record<string, string | string[]> = Object.create(null);
	const values: Record<string, string> = {};
	let count = 0;
	for (const [name, value] of fields) {
		if (++count > most) refuse(413, "too-many-fields");
		if (!Object.hasOwn(schema.shape, name)) continue;
		const text = plainText(value);
		if (isArray(schema.shape[name])) {
			const list = raw[name];
			if (Array.isArray(list)) list.push(text);
			else raw[name] = [text];
			values[name] = name in values ? `${values[name]}\n${text}` : text;
		} else {
			raw[name] = text;
			if (!name.toLowerCase().includes("password")) values[name] = text;
		}
	}
	for (const name of Object.keys(schema.shape)) if (isArray(schema.shape[name]) && !raw[name]) raw[name] = [];
	const parsed = schema.safeParse({ ...raw });
	if (parsed.success) return { ok: true, value: parsed.data, values };
	const problems = parsed.error.issues.map((issue) => ({
		code: /^[a-z][a-z0-9.-]*$/.test(issue.message) ? issue.message : "field.wrong",
		field: String(issue.path[0] ?? ""),
		...paramsOf(issue),
	}));
	return { ok: false, problems: onePerField(problems), values };
}

/** What a sentence names beside the code: the largest length, or what a form's own check says. */
function paramsOf(issue: z.core.$ZodIssue): Pick<Problem, "params"> {
	if (issue.code === "too_big") return { params: { count: Number(issue.maximum) } };
	return issue.code === "custom" && issue.params ? { params: issue.params } : {};
}

/** Line ends as one character, letters composed, and none of the control characters that no keyboard writes and no database takes. */
export function plainText(value: string): string {
	return value
		.replace(/\r\n?/g, "\n")
		.normalize("NFC")
		.replace(/[^\P{Cc}\n\t]/gu, "");
}

function isArray(type: unknown): boolean {
	return type instanceof z.ZodArray;
}

function onePerField(problems: Problem[]): Problem[] {
	const seen = new Set<string | undefined>();
	return problems.filter((problem) => !seen.has(problem.field) && seen.add(problem.field));
}
