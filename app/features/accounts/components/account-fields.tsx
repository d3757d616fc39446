import type { Translate } from "#app/messages/translator.ts";
import { languageNames, languages } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { RadioGroup } from "#app/ui/choice.tsx";
import { Field, Select } from "#app/ui/field.tsx";
import { advisedPassword, shortestPassword } from "../password-strength.ts";
import { timeZones } from "../time-zones.ts";
import { fieldError } from "./form-problems.tsx";

interface Part {
	t: Translate;
	problems: Problem[] | undefined;
}

/** A new password, twice. `userName` stands hidden beside it so that password managers know whose it is. */
export function NewPasswordFields({ t, problems, userName }: Part & { userName?: string }) {
	return (
		<>
			{userName ? <input type="text" name="account" autoComplete="username" value={userName} readOnly hidden /> : null}
			<Field
				name="newPassword"
				type="password"
				label={t("accounts.newPassword.label")}
				hint={t("accounts.newPassword.hint", { least: shortestPassword, advised: advisedPassword })}
				autoComplete="new-password"
				required
				{...fieldError(t, problems, "newPassword")}
			/>
			<Field
				name="newPasswordAgain"
				type="password"
				label={t("accounts.newPassword.again")}
				autoComplete="new-password"
				required
				{...fieldError(t, problems, "newPasswordAgain")}
			/>
		</>
	);
}

/** Whose device this is: how long the sign-in lasts. */
export function DeviceChoice({ t, value }: { t: Translate; value?: string }) {
	return (
		<RadioGroup
			name="device"
			legend={t("accounts.device.legend")}
			defaultValue={value ?? "plain"}
			choices={[
				{ value: "own", label: t("accounts.device.own"), hint: t("accounts.device.ownHint") },
				{ value: "plain", label: t("accounts.device.plain"), hint: t("accounts.device.plainHint") },
				{ value: "shared", label: t("accounts.device.shared"), hint: t("accounts.device.sharedHint") },
			]}
		/>
	);
}

export function LanguageField({
	t,
	value,
	label,
	hint,
	problems,
}: Part & { value: string; label: string; hint?: string }) {
	return (
		<Select
			name="language"
			label={label}
			{...(hint ? { hint } : {})}
			options={languages.map((code) => ({ value: code, label: languageNames[code], lang: code }))}
			defaultValue={value}
			{...fieldError(t, problems, "language")}
		/>
	);
}

export function TimeZoneField({ t, value, problems }: Part & { value: string }) {
	return (
		<Select
			name="timeZone"
			label={t("accounts.timeZone")}
			options={timeZones(value).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
			defaultValue={value}
			{...fieldError(t, problems, "timeZone")}
		/>
	);
}

/** The own password, asked for again before a sensitive act; nothing while it was given lately. */
export function ProofField({ t, problems, needed }: Part & { needed: boolean }) {
	const problem = fieldError(t, problems, "currentPassword");
	if (!needed && !problem.error) return null;
	return (
		<Field
			name="currentPassword"
			type="password"
			label={t("accounts.proof.label")}
			hint={t("accounts.proof.hint")}
			autoComplete="current-password"
			required
			{...problem}
		/>
	);
}
