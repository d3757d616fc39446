import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A word about a thing's state. "act": the reader's own next step; "mend": to mend; "done": settled. */
export function Tag({
	kind,
	icon,
	children,
}: {
	kind?: "act" | "mend" | "done";
	icon?: IconName;
	children: ReactNode;
}) {
	return (
		<span className={kind ? `tag ${kind}` : "tag"}>
			{icon ? <Icon name={icon} size={14} /> : null}
			{children}
		</span>
	);
}

/** How many things wait to be acted on (never mere news); `words` follow hidden: "to act on". */
export function Count({ value, words }: { value: number; words: string }) {
	return (
		<span className="count">
			{value > 99 ? "99+" : value}
			<span className="vh"> {words}</span>
		</span>
	);
}

/** First letters of the first two words of a name, for a face. */
export function initials(name: string): string {
	return name
		.trim()
		.split(/\s+/u)
		.slice(0, 2)
		.map((word) => [...word][0] ?? "")
		.join("")
		.toLocaleUpperCase();
}

/** A person as initials; the name has to stand beside it. */
export function Face({ name, small }: { name: string; small?: boolean }) {
	return (
		<span className={small ? "face small" : "face"} aria-hidden="true">
			{initials(name)}
		</span>
	);
}

/** A face with its name, and whatever belongs to the name. */
export function Person({ name, children }: { name: string; children?: ReactNode }) {
	return (
		<span className="person">
			<Face name={name} small />
			<span>
				{name}
				{children ? <> {children}</> : null}
			</span>
		</span>
	);
}

/** Small facts in one line; each child is one `<span>`, `<b>`, `<time>` or link. */
export function Facts({ children }: { children: ReactNode }) {
	return <div className="facts">{children}</div>;
}
