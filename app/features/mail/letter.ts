import type { Language } from "#app/platform/languages.ts";

/** A mail that waits to be sent, with its person. */
export interface MailToSend {
	id: number;
	kind: string;
	params: Record<string, string | number>;
	person: { name: string; userName: string; language: Language; timeZone: string };
	address: string;
}

/** A mail in words: one thing to say, one button that leads to it, and why one gets it. */
export interface Letter {
	language: string;
	subject: string;
	greeting: string;
	lines: readonly string[];
	button: { label: string; href: string };
	after: readonly string[];
	why: string;
}

export interface RenderedLetter {
	subject: string;
	text: string;
	html: string;
}

/** Writes a letter as plain text and as HTML. All words are escaped; nothing is fetched from outside. */
export function renderLetter(letter: Letter): RenderedLetter {
	const { greeting, lines, button, after, why } = letter;
	const text = [greeting, ...lines, `${button.label}:\n${button.href}`, ...after, `-- \n${why}`].join("\n\n");
	const paragraphs = (texts: readonly string[]) =>
		texts.map((one) => `<p style="margin:0 0 16px">${escaped(one)}</p>`).join("");
	const html = [
		`<!doctype html><html lang="${escaped(letter.language)}"><head><meta charset="utf-8">`,
		`<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(letter.subject)}</title></head>`,
		'<body style="margin:0;padding:24px;font:16px/1.5 Georgia,serif">',
		'<div style="max-width:560px;margin:0 auto">',
		paragraphs([greeting, ...lines]),
		`<p style="margin:0 0 24px"><a href="${escaped(button.href)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#17574a;color:#ffffff;text-decoration:none;font-family:Arial,sans-serif">${escaped(button.label)}</a></p>`,
		paragraphs(after),
		`<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #999999;font-size:14px">${escaped(why)}</p>`,
		"</div></body></html>",
	].join("");
	return { subject: letter.subject, text, html };
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
