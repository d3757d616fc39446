/** Addresses of ideas and essays. Ids are escaped here and nowhere else. */
const at = (...steps: (string | number)[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

export const ideaPath = (id: string) => at("ideas", id);
