/** Addresses of campaigns. */
const at = (...steps: string[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

export const campaignsPath = at("ideas", "campaigns");
export const newCampaignPath = at("ideas", "campaigns", "new");
export const campaignPath = (id: string, after?: string) =>
	after ? `${at("ideas", "campaigns", id)}?after=${encodeURIComponent(after)}` : at("ideas", "campaigns", id);
export const campaignClosingPath = (id: string) => at("ideas", "campaigns", id, "closing");
