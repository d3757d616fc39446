import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { acknowledgementPath, coveragePath, draftPath } from "../paths.ts";
import type { ShownVersion } from "../reader-page.server.ts";

/** "I have read it", as a form that needs no script. */
function ConfirmButton({ version }: { version: ShownVersion }) {
	const t = useT();
	return (
		<form method="post" action={acknowledgementPath(version.code, version.number)}>
			<Button type="submit" kind="main">
				{t("standards.confirm.button")}
			</Button>
		</form>
	);
}

/** Stands over the text until the reader has confirmed; afterwards it says when. */
export function ConfirmBanner({ version }: { version: ShownVersion }) {
	const t = useT();
	if (version.confirmedOn) {
		return (
			<Banner kind="calm" label={t("standards.confirm.label")}>
				{t("standards.confirm.done", { number: version.number, moment: version.confirmedOn })}
			</Banner>
		);
	}
	if (!version.asked) return null;
	return (
		<Banner label={t("standards.confirm.label")} actions={<ConfirmButton version={version} />}>
			<strong>{t("standards.confirm.rules", { count: version.rules })}</strong>{" "}
			{t("standards.confirm.minutes", { count: version.minutes })}
			{version.asked.due ? (
				<>
					<br />
					{t("standards.confirm.due", { day: version.asked.due })}
				</>
			) : null}
		</Banner>
	);
}

/** After the last rule: the same step, and what authors and leaders do next. */
export function ConfirmEnd({ version }: { version: ShownVersion }) {
	const t = useT();
	return (
		<div className="confirm no-print">
			{version.confirmedOn ? null : (
				<p className="mb-3 read">{t("standards.confirm.end", { number: version.number })}</p>
			)}
			<div className="row">
				{version.confirmedOn ? null : <ConfirmButton version={version} />}
				{version.may.seeCoverage ? (
					<ButtonLink href={coveragePath(version.code)}>{t("standards.coverage.open")}</ButtonLink>
				) : null}
				{version.may.edit ? <ButtonLink href={draftPath(version.code)}>{t("standards.reader.edit")}</ButtonLink> : null}
			</div>
		</div>
	);
}
