import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { newPraisePath, quietLooksPath } from "../paths.ts";
import type { QuietPerson } from "../quiet-work.server.ts";

/** A hint to a leader whose work to look at; gone for 60 days once it was read. */
export function QuietWork({ people }: { people: QuietPerson[] }) {
	const t = useT();
	if (people.length === 0) return null;
	return (
		<section className="mt-5" aria-labelledby="h-quiet">
			<h2 id="h-quiet">{t("praise.quiet.title")}</h2>
			<p>
				{people.map(({ publicId, name }, index) => (
					<span key={publicId}>
						{index > 0 ? ", " : null}
						<a href={newPraisePath({ to: `p:${publicId}` })}>{name}</a>
					</span>
				))}
			</p>
			<p className="hint">{t("praise.quiet.text")}</p>
			<form className="mt-3" method="post" action={quietLooksPath}>
				{people.map(({ publicId }) => (
					<input key={publicId} type="hidden" name="person" value={publicId} />
				))}
				<Button>{t("praise.quiet.seen")}</Button>
			</form>
		</section>
	);
}
