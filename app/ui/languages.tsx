import { Icon } from "./icon.tsx";

/** The languages of the product, each in its own words. */
export const LANGUAGES = [
	{ code: "en", name: "English" },
	{ code: "ru", name: "Русский" },
	{ code: "pl", name: "Polski" },
] as const;

/**
 * The choice of language as a form that needs no script: it posts `language` and `returnTo` to `action`.
 * `label` is hidden and says what to do: "Choose a language".
 */
export function LanguageMenu({
	label,
	language,
	returnTo,
	action = "/language",
}: {
	label: string;
	language: string;
	returnTo: string;
	action?: string;
}) {
	const current = LANGUAGES.find((one) => one.code === language) ?? LANGUAGES[0];
	return (
		<details className="menu language">
			<summary className="button quiet">
				<span className="vh">{label}: </span>
				<span className="language-name">{current.name}</span>
				<span className="language-code" aria-hidden="true">
					{current.code}
				</span>
				<Icon name="down" size={14} />
			</summary>
			<form className="menu-list" method="post" action={action}>
				<input type="hidden" name="returnTo" value={returnTo} />
				{LANGUAGES.map(({ code, name }) => (
					<button
						key={code}
						type="submit"
						name="language"
						value={code}
						lang={code}
						aria-current={code === language ? "true" : undefined}
					>
						{name}
					</button>
				))}
			</form>
		</details>
	);
}
