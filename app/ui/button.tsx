import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

type Look = {
	/** "main" is the one main act of a screen; "quiet" has no edge. */
	kind?: "main" | "plain" | "quiet";
	small?: boolean;
	/** As wide as its column. */
	wide?: boolean;
	icon?: IconName;
	/** Says the rest of the sentence to those who hear the page: "Remind" + ": Olga Wilk". */
	hiddenWords?: string;
	children: ReactNode;
};

function classOf({ kind = "plain", small, wide }: Look): string {
	return `button${kind === "main" ? " main-act" : kind === "quiet" ? " quiet" : ""}${small ? " small" : ""}${wide ? " wide" : ""}`;
}

function Inside({ icon, hiddenWords, children }: Look) {
	return (
		<>
			{icon ? <Icon name={icon} size={18} /> : null}
			{children}
			{hiddenWords ? <VisuallyHidden>{hiddenWords}</VisuallyHidden> : null}
		</>
	);
}

/** A button that sends its form unless `type` says otherwise. */
export function Button({
	kind,
	small,
	wide,
	icon,
	hiddenWords,
	children,
	type = "submit",
	...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof Look | "className">) {
	const look = { kind, small, wide, icon, hiddenWords, children };
	return (
		<button className={classOf(look)} type={type} {...rest}>
			<Inside {...look} />
		</button>
	);
}

/** A link with the look of a button. */
export function ButtonLink({
	kind,
	small,
	wide,
	icon,
	hiddenWords,
	children,
	...rest
}: Look & { href: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Look | "className">) {
	const look = { kind, small, wide, icon, hiddenWords, children };
	return (
		<a className={classOf(look)} {...rest}>
			<Inside {...look} />
		</a>
	);
}

/** A drawing alone, with its word hidden. Only for the top bar, closing and moving. */
export function IconButton({
	icon,
	label,
	size,
	type = "button",
	...rest
}: { icon: IconName; label: string; size?: number } & Omit<
	ButtonHTMLAttributes<HTMLButtonElement>,
	"className" | "children"
>) {
	return (
		<button className="icon-button" type={type} {...rest}>
			<Icon name={icon} size={size} />
			<VisuallyHidden>{label}</VisuallyHidden>
		</button>
	);
}
