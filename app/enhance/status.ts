/** Tells a result politely in the page's one status region; an empty text takes the last one away. */
export function announce(text: string): void {
	const region = document.getElementById("status");
	if (!region) return;
	if (!text) {
		region.replaceChildren();
		return;
	}
	const toast = document.createElement("div");
	toast.className = "toast";
	toast.textContent = text;
	region.replaceChildren(toast);
}

/** A message that came with the page is not heard by itself; its words are said once more, hidden, then taken away. */
export function announceAgain(): void {
	const region = document.getElementById("status");
	const words = region?.querySelector(".toast > span")?.textContent;
	if (!region || !words) return;
	const hidden = document.createElement("span");
	hidden.className = "vh";
	setTimeout(() => {
		hidden.textContent = words;
		region.append(hidden);
	}, 500);
	setTimeout(() => hidden.remove(), 3000);
}
