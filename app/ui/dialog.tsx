import type { ReactNode } from "react";
import { ButtonLink, IconButton } from "./button.tsx";

/**
 * A question over the page, opened by DialogLink of the same `id`. `form` holds fields and buttons; closing is the
 * corner, Escape, or a button with formMethod="dialog".
 */
export function Dialog({
	id,
	title,
	close,
	children,
	foot,
}: {
	id: string;
	title: string;
	/** "Close without sending". */
	close: string;
	children: ReactNode;
	/** Buttons; the main one first. */
	foot?: ReactNode;
}) {
	return (
		<dialog className="dialog" id={id} aria-labelledby={`${id}-title`}>
			<form method="dialog" className="dialog-head">
				<h2 id={`${id}-title`}>{title}</h2>
				<IconButton icon="close" label={close} type="submit" />
			</form>
			<div className="dialog-body">{children}</div>
			{foot ? <div className="dialog-foot">{foot}</div> : null}
		</dialog>
	);
}

/** Opens the dialog `dialog`; without scripts it leads to a page of its own with the same question. */
export function DialogLink({
	dialog,
	href,
	kind,
	children,
}: {
	dialog: string;
	href: string;
	kind?: "main" | "plain" | "quiet";
	children: ReactNode;
}) {
	return (
		<ButtonLink href={href} kind={kind} data-dialog={dialog} aria-haspopup="dialog">
			{children}
		</ButtonLink>
	);
}
