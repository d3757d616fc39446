/** Addresses of the coach's own pages. */

export const coachPath = "/coach";
export const suggestionsPath = "/coach/suggestions";
export const wordsRemovalPath = (id: number) => `/admin/coach/words/${id}/removal`;
