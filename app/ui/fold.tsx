import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, SyntheticEvent } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** More of the same, folded away; needs no script. */
export function Fold({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
	return (
		<details className="fold" open={open}>
			<summary>
				<Icon name="right" size={16} />
				{summary}
			</summary>
			<div className="fold-body">{children}</div>
		</details>
	);
}

/** Acts on one thing; its children are MenuLink, MenuButton, or forms around MenuButton. */
export function Menu({
	label,
	icon = "more",
	words,
	onToggle,
	children,
}: {
	/** Says what opens: "Open actions for SVC-12". Hidden, unless `words` is given. */
	label: string;
	icon?: IconName;
	/** Visible words; the menu then looks like a button. */
	words?: string;
	/** For pages whose script lists the acts only once they are asked for. */
	onToggle?: (event: SyntheticEvent<HTMLDetailsElement>) => void;
	children: ReactNode;
}) {
	return (
		<details className="menu" onToggle={onToggle}>
			<summary className={words ? "button" : undefined}>
				{words}
				<Icon name={words ? "down" : icon} size={words ? 16 : 20} />
				<span className="vh">{label}</span>
			</summary>
			<div className="menu-list">{children}</div>
		</details>
	);
}

export function MenuLink({
	icon,
	children,
	...rest
}: { href: string; icon?: IconName; children: ReactNode } & Omit<
	AnchorHTMLAttributes<HTMLAnchorElement>,
	"className"
>) {
	return (
		<a {...rest}>
			{icon ? <Icon name={icon} /> : null}
			{children}
		</a>
	);
}

export function MenuButton({
	icon,
	children,
	type = "submit",
	...rest
}: { icon?: IconName; children: ReactNode } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
	return (
		<button type={type} {...rest}>
			{icon ? <Icon name={icon} /> : null}
			{children}
		</button>
	);
}
