/** Addresses of the mirror and of its owner's own file. */
export const mirrorPath = "/mirror";
export const ownFilePath = (kind: "json" | "csv" | "txt") => `/mirror/own.${kind}`;
