/** A piece of a text; a mention is the name of somebody who was named with @. */
export interface NamedText {
	text: string;
	mention: boolean;
}

/** A text in pieces, those that name a mentioned person ("@Anna Nowak") marked. */
export function withMentions(text: string, names: readonly string[]): NamedText[] {
	const marks = names.map((name) => `@${name}`).sort((a, b) => b.length - a.length);
	const parts: NamedText[] = [];
	let plain = "";
	for (let at = 0; at < text.length; ) {
		const mark = text[at] === "@" ? marks.find((one) => text.startsWith(one, at)) : undefined;
		if (mark) {
			if (plain) parts.push({ text: plain, mention: false });
			plain = "";
			parts.push({ text: mark.slice(1), mention: true });
			at += mark.length;
		} else {
			plain += text[at];
			at++;
		}
	}
	if (plain) parts.push({ text: plain, mention: false });
	return parts;
}
