import { formatMoment } from "#app/messages/format.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { ShownLink } from "./components/secret-shown.tsx";
import type { MadeLink } from "./make-access-link.server.ts";
import { accessLinkPath } from "./paths.ts";

/** A link just made, as the administrator's page shows it. */
export function shownLink(link: MadeLink, actor: Actor, baseUrl: string): ShownLink {
	return {
		kind: link.kind,
		address: baseUrl + accessLinkPath(link.token),
		until: formatMoment(link.expiresAt, actor.language, actor.timeZone),
		mailed: link.mailed,
	};
}
