import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { acknowledgementPath, coveragePath, draftPath } from "../../paths.ts";
import type { ShownVersion } from "../../reader-page.server.ts";
import { confirmationRecordPath, ownChangesPath, settingAsidePath } from "../paths.ts";
import { AsideForm } from "./aside-form.tsx";
import { aboutTime, changeWords } from "./change-words.ts";

/** "I have read it", as a form that needs no script; `since` where the changes since that version were shown. */
export function ConfirmButton({ code, number, since }: { code: string; number: number; since?: number }) {
	const t = useT();
	return (
		<form method="post" action={acknowledgementPath(code, number)}>
			{since === undefined ? null : <input type="hidden" name="since" value={since} />}
			<Button type="submit" kind="main">
				{t("standards.confirm.button")}
			</Button>
		</form>
	);
}

/** Stands over the text until the reader has confirmed; afterwards it says when. */
export function ConfirmBanner({ version }: { version: ShownVersion }) {
	const t = useT();
	const { code, number, asked, confirmed } = version;
	if (confirmed) {
		const same = confirmed.number === number;
		return (
			<Banner
				kind="calm"
				label={t("standards.confirm.label")}
				actions={
					<a className="no-print" href={confirmationRecordPath(code, confirmed.number, version.reader)}>
						{t("reading.own.record")}
					</a>
				}
			>
				{t(same ? "standards.confirm.done" : "reading.own.editorial", {
					number: confirmed.number,
					moment: confirmed.on,
				})}
			</Banner>
		);
	}
	if (!asked) return null;
	const aside = asked.recommended ? <AsideForm action={settingAsidePath(code)} /> : null;
	const due = asked.due ? (
		<>
			<br />
			{t("standards.confirm.due", { day: asked.due })}
		</>
	) : null;
	if (asked.changed) {
		return (
			<Banner
				label={t("standards.confirm.label")}
				actions={
					<>
						<ButtonLink kind="main" href={ownChangesPath(code)}>
							{t("reading.changed.open")}
						</ButtonLink>
						{aside}
					</>
				}
			>
				<strong>{changeWords(t, asked.changed)}</strong>: {aboutTime(t, asked.changed.seconds)}
				{due}
			</Banner>
		);
	}
	return (
		<Banner
			label={t("standards.confirm.label")}
			actions={
				<>
					<ConfirmButton code={code} number={number} />
					{aside}
				</>
			}
		>
			<strong>{t("standards.confirm.rules", { count: version.rules })}</strong>{" "}
			{t("standards.confirm.minutes", { count: version.minutes })}
			{due}
		</Banner>
	);
}

/** After the last rule: the same step, and what authors and leaders do next. */
export function ConfirmEnd({ version }: { version: ShownVersion }) {
	const t = useT();
	const settled = version.confirmed !== null || version.withdrawn;
	return (
		<div className="confirm no-print">
			{version.confirmed ? null : <p className="mb-3 read">{t("standards.confirm.end", { number: version.number })}</p>}
			<div className="row">
				{settled ? null : <ConfirmButton code={version.code} number={version.number} />}
				{version.may.seeCoverage ? (
					<ButtonLink href={coveragePath(version.code)}>{t("standards.coverage.open")}</ButtonLink>
				) : null}
				{version.may.edit ? <ButtonLink href={draftPath(version.code)}>{t("standards.reader.edit")}</ButtonLink> : null}
			</div>
		</div>
	);
}
