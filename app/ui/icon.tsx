/** Names of the drawings in public/sprite.svg. */
export type IconName =
	| "bar"
	| "bell"
	| "clock"
	| "close"
	| "coach"
	| "copy"
	| "doc"
	| "down"
	| "file"
	| "find"
	| "floor"
	| "gear"
	| "globe"
	| "grip"
	| "ideas"
	| "left"
	| "link"
	| "lock"
	| "me"
	| "more"
	| "now"
	| "out"
	| "pencil"
	| "people"
	| "plus"
	| "praise"
	| "remarks"
	| "right"
	| "rules"
	| "save"
	| "theme"
	| "tick"
	| "up";

/** A drawing beside a word; always hidden from readers of the screen, so the word has to stand next to it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
	return (
		<svg width={size} height={size} aria-hidden="true">
			<use href={`/sprite.svg#${name}`} />
		</svg>
	);
}

/** The product's sign: the same pole, cloth and finial as the rule chip. */
export function Emblem() {
	return (
		<svg className="emblem" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
			<use href="/sprite.svg#emblem" />
		</svg>
	);
}
