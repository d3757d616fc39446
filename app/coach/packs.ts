import type { LanguagePack } from "./analysis.ts";
import { pack as en } from "./en/index.ts";
import { registerPack } from "./index.ts";
import { pack as pl } from "./pl/index.ts";
import { pack as ru } from "./ru/index.ts";
import type { Language } from "./types.ts";

/** All languages, for the server and the command line; importing this file makes them known to `check`. */
export const packs: Readonly<Record<Language, LanguagePack>> = { en, ru, pl };

for (const pack of Object.values(packs)) registerPack(pack);

export { check } from "./index.ts";
