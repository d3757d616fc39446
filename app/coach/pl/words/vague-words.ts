/** How the words begin (without diacritics) that a vague directive may begin with: by these a text asks for vague-deed.ts. */
const BEGINNINGS =
	/^(?:angaz|ba?dz|bud|by[c]$|da[cjwz]|dba|dol|dokl|dzial|jest$|jestesmy$|kier|mie[cj]|mow|obslug|odno|odpowiada|oka[zn]|pamieta|podchod|podno|prac|pros|przejaw|reag|reprezent|rozmawia|sa$|stara|stw|swiadcz|szan|trakt|troszcz|tworz|utrzym|wychod|wyka[zn]|wykon|zachow|zadba|zapewni|zwraca)/;

/** The mark of such a word. */
export const VAGUE_MARK = 2;

export const mayBeVague = (bare: string): boolean => BEGINNINGS.test(bare);
