import { moreServed } from "./more-people.ts";
import { servedBy } from "./phrases.ts";
import { lower, strip } from "./rewriting-words.ts";

/** Whoever is served, named by a word in any case. */
export const served = (word: string) => servedBy(strip(lower(word))) ?? moreServed(strip(lower(word)));

/** What one has to go to. */
export const ROOMS =
	/^(?:swojego |właściwego |wolnego )?(?:gabinet|sal|pok|stolik|wej|wyj|toalet|szatni|kas|okien|miejsc|parking|oddział|dział|półk|stanowisk|peron|sekretariat|recepcj|drog|ramp|wjazd|bram|wind|schod|biur|kuchni|kaplic|klas|pracowni)/u;
