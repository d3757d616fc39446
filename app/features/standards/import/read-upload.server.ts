import { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { refuse } from "#app/platform/refusal.server.ts";
import { MAX_UPLOAD_BYTES } from "./blocks.ts";

/** What an upload form brought: its text fields, and the file if one was chosen. */
export interface Upload {
	fields: URLSearchParams;
	file: { name: string; bytes: Uint8Array; tooLarge: boolean } | null;
}

const FIELDS = 10;

/** Longest text field: a whole rulebook with the clipboard's markup around it. */
const FIELD_BYTES = MAX_UPLOAD_BYTES;

/** Reads a multipart form with one file at most. What is not multipart, or is broken, is refused with 400. */
export async function readUpload(request: Request): Promise<Upload> {
	const type = request.headers.get("content-type") ?? "";
	if (!type.startsWith("multipart/form-data") || !request.body) refuse(400, "form-type");
	const upload: Upload = { fields: new URLSearchParams(), file: null };
	const busboy = parser(type);
	busboy.on("field", (name, value) => upload.fields.append(name, value));
	busboy.on("file", (_field, stream, name) => {
		const chunks: Buffer[] = [];
		stream.on("data", (chunk: Buffer) => chunks.push(chunk));
		stream.on("end", () => {
			const bytes = Buffer.concat(chunks);
			const tooLarge = (stream as { truncated?: boolean }).truncated === true;
			if (name || bytes.length > 0) upload.file = { name: name ?? "", bytes, tooLarge };
		});
	});
	await new Promise<void>((resolve, reject) => {
		const body = Readable.fromWeb(request.body as import("node:stream/web").ReadableStream);
		body.on("error", reject);
		busboy.on("error", reject);
		busboy.on("finish", () => resolve());
		body.pipe(busboy);
	}).catch((error: unknown) => {
		if (error instanceof Error && error.name === "BodyTooLarge") refuse(413, "too-large");
		refuse(400, "form-type");
	});
	return upload;
}

function parser(type: string) {
	try {
		return Busboy({
			headers: { "content-type": type },
			limits: { files: 1, fileSize: MAX_UPLOAD_BYTES, fields: FIELDS, fieldSize: FIELD_BYTES, parts: FIELDS + 1 },
		});
	} catch {
		return refuse(400, "form-type");
	}
}
