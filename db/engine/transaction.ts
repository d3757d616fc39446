import { AsyncLocalStorage } from "node:async_hooks";

/** One open write. It shuts when its work ends, so that a writer kept too long is an error and not part of another's write. */
export interface Transaction {
	readonly owner: object;
	open: boolean;
	readonly afterCommit: ((owner: object) => void)[];
}

const inside = new AsyncLocalStorage<Transaction>();

/** Rejects when the caller stands inside an open write of `owner` already. */
export function refuseNested(owner: object): void {
	const current = inside.getStore();
	if (current?.open && current.owner === owner) {
		throw new Error("a write inside a write: hand the writer on instead");
	}
}

/** Runs `work` as a write of `owner`, then `commit`, then what was asked for after the commit. */
export async function asTransaction<T>(
	owner: object,
	work: (transaction: Transaction) => Promise<T>,
	commit: () => Promise<void> | void,
): Promise<T> {
	const transaction: Transaction = { owner, open: true, afterCommit: [] };
	let result: T;
	try {
		result = await inside.run(transaction, () => work(transaction));
	} finally {
		transaction.open = false;
	}
	await commit();
	for (const act of transaction.afterCommit) act(owner);
	return result;
}

/** Throws when the write has ended. */
export function assertOpen(transaction: Transaction): void {
	if (!transaction.open) throw new Error("this write has ended: await each query inside it");
}

/** Called inside a write: runs `act` with the storage once the write is committed; never after a rollback. */
export function afterCommit(act: (storage: object) => void): void {
	const current = inside.getStore();
	if (!current?.open) throw new Error("not inside a write");
	current.afterCommit.push(act);
}
