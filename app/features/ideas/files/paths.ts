/** Addresses of what leaves the idea box: files, the printed list, and the feed for readers of news. */
const at = (...steps: string[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

export const ideasFilePath = at("ideas", "ideas.csv");
export const ideaFiguresPath = at("ideas", "figures");
export const ideasPrintPath = at("ideas", "print");
export const ownFeedPath = at("ideas", "feed");
export const ownFeedRemovalPath = at("ideas", "feed", "removal");

/** The feed of done ideas itself; whoever has the address reads it. */
export const doneFeedPath = (token: string) => at("feeds", "ideas", token);
