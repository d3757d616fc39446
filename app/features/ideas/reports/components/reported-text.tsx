import { Markdown } from "#app/ui/markdown.tsx";

/** What is reported, as it stood: an idea with its title, or a comment. */
export function ReportedText({ title, text }: { title: string; text: string }) {
	return (
		<blockquote className="reported mt-3">
			{title ? <p className="reported-title">{title}</p> : null}
			<div className="idea-text">{title ? <Markdown text={text} level={2} /> : <p>{text}</p>}</div>
		</blockquote>
	);
}
