import type { ReactNode } from "react";
import { FrameTop, type TopLabels } from "./frame-top.tsx";
import { Emblem, Icon, type IconName } from "./icon.tsx";
import { StatusRegion } from "./status.tsx";
import { Count } from "./tag.tsx";

/** One place of the navigation. */
export type Place = {
	href: string;
	label: string;
	icon: IconName;
	/** Things to act on there; nothing is shown for 0. */
	count?: number;
	/** Said after the count, hidden: "to act on". */
	countWords?: string;
	/** The letter that follows `g`. */
	letter?: string;
};

/** Something that can be written, with the key that opens it. */
export type WritePlace = MenuPlace & { key?: string };

export type MenuPlace = { href: string; label: string; icon: IconName };

export type FrameLabels = TopLabels & {
	skip: string;
	/** Names of the two navigations, hidden: "Main", "Main, at the foot". */
	main: string;
	foot: string;
	more: string;
	/** The round plus: "Write". */
	write: string;
	narrowBar: string;
	/** What `?` shows: its title, the word that closes it, and [keys, what they do]. */
	keys: { title: string; close: string; list: readonly (readonly [string, string])[] };
};

export type FrameProps = {
	labels: FrameLabels;
	/** In order; at most five fit the foot of a phone, further ones fold into "More". */
	places: readonly Place[];
	/** The href of the place that this page belongs to. */
	current: string;
	/** The address of this page, to come back to after the language is changed. */
	path: string;
	person: { name: string };
	/** Links in the person's menu: Me, Coach, Admin. */
	menu: readonly MenuPlace[];
	/** What the round plus opens; left out when there is nothing to write. */
	write?: readonly WritePlace[];
	/** Unread notices; with `bellHref` left out there is no bell. */
	bellHref?: string;
	bellCount?: number;
	language: string;
	/** The left bar is narrow (readAppearance). */
	rail?: boolean;
	/** Told politely after an action. */
	message?: string;
	messageAction?: ReactNode;
	children: ReactNode;
};

function PlaceLink({ place, current }: { place: Place; current: string }) {
	return (
		<a href={place.href} aria-current={place.href === current ? "page" : undefined} data-go={place.letter}>
			<Icon name={place.icon} />
			<span>{place.label}</span>
			{place.count ? <Count value={place.count} words={place.countWords ?? ""} /> : null}
		</a>
	);
}

function FootBar({ labels, places, current }: Pick<FrameProps, "labels" | "places" | "current">) {
	const shown = places.length > 5 ? places.slice(0, 4) : places;
	const folded = places.slice(shown.length);
	return (
		<ul className="foot">
			{shown.map((place) => (
				<li key={place.href}>
					<PlaceLink place={{ ...place, letter: undefined }} current={current} />
				</li>
			))}
			{folded.length > 0 ? (
				<li>
					<details className="menu foot-more">
						<summary aria-current={folded.some((place) => place.href === current) ? "page" : undefined}>
							<Icon name="more" />
							<span>{labels.more}</span>
						</summary>
						<div className="menu-list">
							{folded.map((place) => (
								<PlaceLink key={place.href} place={{ ...place, letter: undefined }} current={current} />
							))}
						</div>
					</details>
				</li>
			) : null}
		</ul>
	);
}

function WriteList({ write, keys }: { write: readonly WritePlace[]; keys?: boolean }) {
	return (
		<div className="menu-list">
			{write.map(({ href, label, icon, key }) => (
				<a key={href} href={href} data-key={keys ? key : undefined}>
					<Icon name={icon} />
					{label}
				</a>
			))}
		</div>
	);
}

/** Everything around a page of a signed-in person. All words come from outside. */
export function Frame(props: FrameProps) {
	const { labels, places, current, write, rail, message, messageAction, children } = props;
	return (
		<div className={rail ? "frame rail" : "frame"} data-keys={JSON.stringify(labels.keys)}>
			<a className="skip" href="#content">
				{labels.skip}
			</a>
			<nav className="side" aria-label={labels.main}>
				<a className="brand" href="/">
					<Emblem />
					<span>{labels.product}</span>
				</a>
				<ul className="nav">
					{places.map((place) => (
						<li key={place.href}>
							<PlaceLink place={place} current={current} />
						</li>
					))}
				</ul>
				<div className="side-end">
					{write ? (
						<details className="menu write-menu">
							<summary className="button main-act wide">
								<Icon name="plus" size={18} />
								<span>{labels.write}</span>
							</summary>
							<WriteList write={write} keys />
						</details>
					) : null}
					<button className="icon-button js-only" type="button" data-bar-switch aria-pressed={rail ? "true" : "false"}>
						<Icon name="bar" />
						<span className="vh">{labels.narrowBar}</span>
					</button>
				</div>
			</nav>
			<FrameTop {...props} />
			<main className="main" id="content" tabIndex={-1}>
				{children}
			</main>
			<nav className="foot-nav" aria-label={labels.foot}>
				{write ? (
					<details className="menu write-menu plus-menu">
						<summary className="plus-hand">
							<Icon name="plus" size={24} />
							<span className="vh">{labels.write}</span>
						</summary>
						<WriteList write={write} />
					</details>
				) : null}
				<FootBar labels={labels} places={places} current={current} />
			</nav>
			<StatusRegion message={message}>{messageAction}</StatusRegion>
		</div>
	);
}
