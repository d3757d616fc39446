import { mirrorPath } from "#app/features/mirror/paths.ts";
import { practicePath } from "#app/features/practice/paths.ts";
import { requestsPath } from "#app/features/requests/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";

const places = [
	{ name: "requests", href: requestsPath },
	{ name: "mirror", href: mirrorPath },
	{ name: "practice", href: practicePath },
] as const;

/** What belongs to the person alone, each with a page of its own. */
export function OwnPlaces() {
	const t = useT();
	return (
		<nav aria-labelledby="h-own">
			<h2 id="h-own">{t("accounts.me.own")}</h2>
			<ul className="own-places">
				{places.map(({ name, href }) => (
					<li key={name}>
						<a href={href}>{t(`accounts.me.places.${name}`)}</a>
						<span className="hint">{t(`accounts.me.places.${name}Hint`)}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}
