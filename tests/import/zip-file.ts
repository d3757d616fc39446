import { deflateRawSync } from "node:zlib";

/** A small ZIP archive. `stored`: not compressed; `declared`: the size every entry claims instead of its own. */
export function zip(files: Record<string, string | Uint8Array>, stored = false, declared?: number): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const [name, content] of Object.entries(files)) {
		const raw = Buffer.from(content);
		const packed = stored ? raw : deflateRawSync(raw);
		const title = Buffer.from(name);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(20, 4);
		local.writeUInt16LE(stored ? 0 : 8, 8);
		local.writeUInt32LE(packed.length, 18);
		local.writeUInt32LE(declared ?? raw.length, 22);
		local.writeUInt16LE(title.length, 26);
		const central = Buffer.alloc(46);
		central.writeUInt32LE(0x02014b50, 0);
		central.writeUInt16LE(20, 6);
		central.writeUInt16LE(stored ? 0 : 8, 10);
		central.writeUInt32LE(packed.length, 20);
		central.writeUInt32LE(declared ?? raw.length, 24);
		central.writeUInt16LE(title.length, 28);
		central.writeUInt32LE(offset, 42);
		parts.push(local, title, packed);
		directory.push(central, title);
		offset += 30 + title.length + packed.length;
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(Object.keys(files).length, 8);
	end.writeUInt16LE(Object.keys(files).length, 10);
	end.writeUInt32LE(index.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...parts, index, end]);
}
