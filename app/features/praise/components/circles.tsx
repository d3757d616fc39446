import { rulePath } from "#app/features/standards/paths.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import type { ClosedCircle } from "../circles.queries.server.ts";
import { praiseEntryPath } from "../paths.ts";

/** What one took up and was praised for later; shown to nobody else. */
export function Circles({ circles }: { circles: ClosedCircle[] }) {
	const t = useT();
	return (
		<>
			{circles.map(({ key, praise, name }) => (
				<Banner
					key={praise}
					kind="calm"
					label={t("praise.circle.title")}
					actions={
						<>
							<ButtonLink href={praiseEntryPath(praise)}>{t("praise.circle.open")}</ButtonLink>
							<a href={rulePath(key)}>{key}</a>
						</>
					}
				>
					<b>{t("praise.circle.title")}.</b> {t("praise.circle.text", { rule: key, name })}{" "}
					<span className="hint">{t("praise.circle.onlyYou")}</span>
				</Banner>
			))}
		</>
	);
}
