import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Facts } from "./tag.tsx";

/** The list of what waits; its children are Task and TaskDone. */
export function Tasks({ children }: { children: ReactNode }) {
	return (
		<ul className="tasks" data-list>
			{children}
		</ul>
	);
}

/** One thing to do, its due date in words among the facts, and the one button that lands on it. */
export function Task({
	title,
	href,
	tag,
	facts,
	chip,
	action,
	heading: Heading = "h3",
}: {
	title: string;
	href?: string;
	tag?: ReactNode;
	/** Spans of small facts. */
	facts?: ReactNode;
	chip?: ReactNode;
	action?: ReactNode;
	/** h2 where the list stands right under the page's h1. */
	heading?: "h2" | "h3";
}) {
	return (
		<li className="task">
			<Heading className="task-title">
				{href ? <a href={href}>{title}</a> : title}
				{tag ? <> {tag}</> : null}
			</Heading>
			{facts ? <Facts>{facts}</Facts> : null}
			{chip}
			{action ? <div className="task-act">{action}</div> : null}
		</li>
	);
}

/** A thing just done, folded to one line; `undo` is the form that takes it back. */
export function TaskDone({ title, undo }: { title: string; undo?: ReactNode }) {
	return (
		<li className="task done">
			<span className="task-said">
				<Icon name="tick" size={18} />
				<span>{title}</span>
			</span>
			{undo}
		</li>
	);
}
