import { inflateRawSync } from "node:zlib";
import { ImportFailure } from "./blocks.ts";

type Entry = { name: string; method: number; encrypted: boolean; packed: number; size: number; offset: number };

const MAX_ENTRIES = 4_000;
const MAX_UNPACKED = 32 * 1024 * 1024;

/** The parts of an archive, readable by name, within one budget of unpacked bytes. */
export type Archive = { names: readonly string[]; has(name: string): boolean; read(name: string): Buffer | undefined };

/**
 * Opens a ZIP archive from its central directory; nothing is unpacked yet.
 * `read` refuses a part whose declared or real size goes over the archive's budget (32 MB for all parts read).
 * Throws ImportFailure: truncated, damaged, too-large, password-protected.
 */
export function openArchive(bytes: Uint8Array): Archive {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = readDirectory(data);
	let budget = MAX_UNPACKED;
	return {
		names: [...entries.keys()],
		has: (name) => entries.has(name),
		read(name) {
			const entry = entries.get(name);
			if (!entry) return undefined;
			if (entry.encrypted) throw new ImportFailure({ code: "password-protected" });
			if (entry.size > budget) throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
			const unpacked = unpack(data, entry, budget);
			budget -= unpacked.length;
			return unpacked;
		},
	};
}

function readDirectory(data: Buffer): Map<string, Entry> {
	const end = findEnd(data);
	const count = data.readUInt16LE(end + 10);
	const size = data.readUInt32LE(end + 12);
	const start = data.readUInt32LE(end + 16);
	if (count === 0xffff || start === 0xffffffff || count > MAX_ENTRIES) {
		throw new ImportFailure({ code: "too-large", params: { megabytes: 20 } });
	}
	if (start + size > end) throw new ImportFailure({ code: "truncated" });
	const entries = new Map<string, Entry>();
	let at = start;
	for (let index = 0; index < count; index++) {
		if (at + 46 > end || data.readUInt32LE(at) !== 0x02014b50) throw new ImportFailure({ code: "damaged" });
		const nameLength = data.readUInt16LE(at + 28);
		const name = data.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
		entries.set(name, {
			name,
			encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
			method: data.readUInt16LE(at + 10),
			packed: data.readUInt32LE(at + 20),
			size: data.readUInt32LE(at + 24),
			offset: data.readUInt32LE(at + 42),
		});
		at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
	}
	return entries;
}

function findEnd(data: Buffer): number {
	const lowest = Math.max(0, data.length - 22 - 0xffff);
	for (let at = data.length - 22; at >= lowest; at--) {
		if (data.readUInt32LE(at) === 0x06054b50) return at;
	}
	throw new ImportFailure({ code: "truncated" });
}

function unpack(data: Buffer, entry: Entry, budget: number): Buffer {
	if (entry.offset + 30 > data.length || data.readUInt32LE(entry.offset) !== 0x04034b50) {
		throw new ImportFailure({ code: "damaged" });
	}
	const start = entry.offset + 30 + data.readUInt16LE(entry.offset + 26) + data.readUInt16LE(entry.offset + 28);
	if (start + entry.packed > data.length) throw new ImportFailure({ code: "truncated" });
	const packed = data.subarray(start, start + entry.packed);
	if (entry.method === 0) return packed;
	if (entry.method !== 8) throw new ImportFailure({ code: "damaged" });
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) });
	} catch (error) {
		const tooLong = error instanceof RangeError || (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
		throw new ImportFailure(tooLong ? { code: "too-large", params: { megabytes: 20 } } : { code: "damaged" });
	}
}
