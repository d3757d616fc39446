import { AsyncLocalStorage } from "node:async_hooks";

/** One open write. It shuts when its work ends, so that a writer kept too long is an error and not part of another's write. */
export interface Transaction {
	readonly owner: object;
	open: boolean;
}

const inside = new AsyncLocalStorage<Transaction>();

/** Rejects when the caller stands inside an open write of `owner` already. */
export function refuseNested(owner: object): void {
	const current = inside.getStore();
	if (current?.open && current.owner === owner) {
		throw new Error("a write inside a write: hand the writer on instead");
	}
}

/** Runs `work` as a write of `owner`; `work` gets the transaction whose door shuts when it ends. */
export async function asTransaction<T>(owner: object, work: (transaction: Transaction) => Promise<T>): Promise<T> {
	const transaction: Transaction = { owner, open: true };
	try {
		return await inside.run(transaction, () => work(transaction));
	} finally {
		transaction.open = false;
	}
}

/** Throws when the write has ended. */
export function assertOpen(transaction: Transaction): void {
	if (!transaction.open) throw new Error("this write has ended: await each query inside it");
}
