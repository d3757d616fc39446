import { feedbackPath } from "#app/features/feedback/paths.ts";
import { mirrorPath } from "#app/features/mirror/paths.ts";
import { practicePath } from "#app/features/practice/paths.ts";
import { requestsPath } from "#app/features/requests/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";

const places = [
	{ href: feedbackPath, title: "feedback.me.title", hint: "feedback.me.lead" },
	{ href: requestsPath, title: "accounts.me.places.requests", hint: "accounts.me.places.requestsHint" },
	{ href: mirrorPath, title: "accounts.me.places.mirror", hint: "accounts.me.places.mirrorHint" },
	{ href: practicePath, title: "accounts.me.places.practice", hint: "accounts.me.places.practiceHint" },
] as const;

/** What belongs to the person alone, each with a page of its own. */
export function OwnPlaces() {
	const t = useT();
	return (
		<nav aria-labelledby="h-own">
			<h2 id="h-own">{t("accounts.me.own")}</h2>
			<ul className="own-places">
				{places.map(({ href, title, hint }) => (
					<li key={href}>
						<a href={href}>{t(title)}</a>
						<span className="hint">{t(hint)}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}
