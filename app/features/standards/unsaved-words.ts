import type { Keeping, Typed } from "./save-queue.ts";

const DATABASE = "standardbearer";
const STORE = "unsaved";

/** Milliseconds between a key and the browser's own copy. */
const SOON = 250;

interface Kept extends Typed {
	seen: number;
}

/** Words of one person, one draft and one language that the server has not got yet, kept in this browser. */
export interface UnsavedWords extends Keeping {
	/** What was kept and never reached the server, by part. */
	found(): Promise<Map<string, Kept>>;
	/** Resolves once the browser's copy says what was kept and forgotten last: a page that is left at once leaves no words behind that the server has. */
	written(): Promise<void>;
}

/** Opens the browser's copy. Without one (private windows) every call does nothing. */
export function unsavedWords(scope: string): UnsavedWords {
	const opened = open().catch(() => null);
	/** By part: what is to be kept, null for what the server has. */
	const soon = new Map<string, Kept | null>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let writing: Promise<void> = Promise.resolve();

	/** Without room in the browser the words still go to the server: nothing is said of a copy that failed. */
	function writeNow(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		writing = Promise.all([writing, write()]).then(
			() => undefined,
			() => undefined,
		);
		return writing;
	}

	async function write(): Promise<void> {
		const batch = [...soon];
		soon.clear();
		if (batch.length === 0) return;
		const store = (await opened)?.transaction(STORE, "readwrite").objectStore(STORE);
		if (!store) return;
		await Promise.all(
			batch.map(async ([part, kept]) => {
				if (kept) await answer(store.put(kept, `${scope}/${part}`));
				else await answer(store.delete(`${scope}/${part}`));
			}),
		);
	}

	return {
		keep(part, typed, seen) {
			soon.set(part, { ...typed, seen });
			timer ??= setTimeout(writeNow, SOON);
		},
		forget(part) {
			soon.set(part, null);
			void writeNow();
		},
		written: writeNow,
		async found() {
			const database = await opened;
			const kept = new Map<string, Kept>();
			if (!database) return kept;
			const store = database.transaction(STORE).objectStore(STORE);
			const range = IDBKeyRange.bound(`${scope}/`, `${scope}/\uffff`);
			const keys = await answer(store.getAllKeys(range));
			const values = await answer(store.getAll(range));
			keys.forEach((key, index) => {
				kept.set(String(key).slice(scope.length + 1), values[index] as Kept);
			});
			return kept;
		},
	};
}

function open(): Promise<IDBDatabase> {
	const request = indexedDB.open(DATABASE, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE);
	return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
