import { servedBy } from "../pairs/phrases.ts";
import { moreServed } from "../words/more-people.ts";
import { lower, strip } from "../words/rewriting-words.ts";

/** Whoever is served, named by a word in any case. */
export const served = (word: string) => servedBy(strip(lower(word))) ?? moreServed(strip(lower(word)));

/** What one has to go to. */
export const ROOMS =
	/^(?:swojego |właściwego |wolnego )?(?:gabinet|sal|pok|stolik|wej|wyj|toalet|szatni|kas|okien|miejsc|parking|oddział|dział|półk|stanowisk|peron|sekretariat|recepcj|drog|ramp|wjazd|bram|wind|schod|biur|kuchni|kaplic|klas|pracowni)/u;
