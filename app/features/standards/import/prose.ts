const PLACEHOLDER = /_{3,}|\.{8,}|…{3,}/;

/** A line to fill in: "Date: ______". */
export function isFormLine(text: string): boolean {
	return PLACEHOLDER.test(text);
}

/** A paragraph that says something, not a label: five words or more and closed like a sentence, or very long. */
export function isSentence(text: string): boolean {
	if (isFormLine(text) || /^\(.*\)$/.test(text)) return false;
	return text.length > 160 || (text.split(" ").length >= 5 && /[.!?…]["»”')]*$/.test(text));
}

const DEFINES: readonly RegExp[] = [
	/^[^.!?]{0,110}\b(?:means?|is (?:when|to|that|what|how|our way)|stands for)\b/i,
	/^[^.!?]{0,110}\s[–—-]\s*(?:это|значит)\b/i,
	/^[^.!?]{0,110}\s(?:это\s+(?:когда|такое|умение|способность|забота|обслуживание|работа|не)|означает|значит,?\s|понимаем)/i,
	/^[^.!?]{0,110}\s(?:to\s+(?:taka?|takie|umiejętność|sposób|znaczy|nie|sytuacja|obsługa|praca|troska|moment)|oznacza|polega na|znaczy|rozumiemy)(?=[\s,])/i,
	/^[^.!?]{0,110}\s[–—-]\s*to(?=[\s,])/i,
];

const SUBJECT =
	/(?:service|care|hospitality|customer|guest|client|patient|reader|visitor|welcome|quality|обслуживан|клиент|гост|сервис|забот|покупател|пациент|качеств|посетител|obsług|gościn|gość|klient|pacjent|rejestracj|jakoś|troska|serwis|opiek)/iu;

/** A paragraph that says what good service is: "Good service means...", «Сервис – это когда...», „Dobra obsługa to taka...”. */
export function isDefinition(text: string): boolean {
	return text.length >= 40 && SUBJECT.test(text) && DEFINES.some((pattern) => pattern.test(text));
}

const PAST: readonly RegExp[] = [
	/\b(?:was|were|had|came|went|said|told|asked|gave|took|found|brought|wrote|rang|sent|stood|left|did|knew|made|saw|sat|ran|kept|got|[a-z]{3,}ed)\b/gi,
	/(?<![\p{L}])[а-яё]{2,}(?:ал|ял|ил|ел|ёл|ыл|ул|шёл|шел|нёс|ла|ло|ли|лся|лась|лось|лись)(?![\p{L}])/giu,
	/(?<![\p{L}])[a-ząćęłńóśźż]{2,}(?:ał|ił|ył|ął|ała|iła|yła|ęła|ało|iło|yło|ali|ili|yli|ęli|ały|iły|yły|szedł|szła|szli|ósł|iosła)(?![\p{L}])/giu,
];

const STORY_TITLE =
	/(?:story|stories|remember|true one|example|case|happened|evening|night|истори|случай|пример|из практики|из жизни|рассказ|histori|przykład|przypadek|zdarzył|opowieś|noc |wieczór)/iu;

/** A paragraph that tells what happened once: long, in the past, or shorter under a title that promises a story. */
export function isStory(text: string, section: string): boolean {
	const promised = STORY_TITLE.test(section);
	if (text.length < (promised ? 90 : 180)) return false;
	const past = Math.max(...PAST.map((pattern) => text.match(pattern)?.length ?? 0));
	return past >= (promised ? 2 : 4);
}
