import { useT } from "#app/messages/translator-context.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { CopyField } from "#app/ui/copy-field.tsx";

/** A link as it is shown once: to copy and to pass on. */
export interface ShownLink {
	kind: "invite" | "reset";
	address: string;
	until: string;
	mailed: boolean;
}

export function LinkShown({ link }: { link: ShownLink }) {
	const t = useT();
	return (
		<div className="stack">
			<CopyField
				id="link"
				label={t(link.kind === "invite" ? "admin.link.inviteLabel" : "admin.link.resetLabel")}
				value={link.address}
				copy={t("admin.link.copy")}
				copied={t("admin.link.copied")}
				hint={t("admin.link.until", { moment: link.until })}
			/>
			<Banner kind="calm" label={t("admin.link.note")}>
				{t(link.mailed ? "admin.link.mailed" : "admin.link.passOn")}
			</Banner>
		</div>
	);
}

export function PasswordShown({ userName, password }: { userName: string; password: string }) {
	const t = useT();
	return (
		<div className="stack">
			<CopyField
				id="user-name"
				label={t("admin.person.userName")}
				value={userName}
				copy={t("admin.temporary.copyName")}
				copied={t("admin.temporary.nameCopied")}
			/>
			<CopyField
				id="temporary-password"
				label={t("admin.temporary.label")}
				value={password}
				copy={t("admin.temporary.copy")}
				copied={t("admin.temporary.copied")}
				hint={t("admin.temporary.hint")}
			/>
		</div>
	);
}
