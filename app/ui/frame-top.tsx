import type { FrameProps } from "./frame.tsx";
import { Emblem, Icon } from "./icon.tsx";
import { LanguageMenu } from "./languages.tsx";
import { Count, Face } from "./tag.tsx";

export type TopLabels = {
	product: string;
	/** "Search rules, people, ideas": label and sample of the search field. */
	search: string;
	/** "Open search", hidden beside the drawing on phones. */
	openSearch: string;
	notices: string;
	noticesCount: string;
	chooseLanguage: string;
	theme: string;
	account: string;
	signOut: string;
};

/** Search, bell, language, theme and the person's menu. */
export function FrameTop({ labels, menu, person, language, path, bellHref, bellCount }: FrameProps) {
	return (
		<header className="top">
			<a className="brand" href="/">
				<Emblem />
				<span>{labels.product}</span>
			</a>
			<search className="search">
				<form action="/search">
					<label className="vh" htmlFor="q">
						{labels.search}
					</label>
					<Icon name="find" size={18} />
					<input id="q" type="search" name="q" placeholder={labels.search} autoComplete="off" aria-keyshortcuts="/" />
					<span className="search-key js-only" aria-hidden="true">
						<kbd>/</kbd>
					</span>
				</form>
			</search>
			<a className="icon-button find" href="/search">
				<Icon name="find" />
				<span className="vh">{labels.openSearch}</span>
			</a>
			{bellHref ? (
				<a className="icon-button" href={bellHref}>
					<Icon name="bell" />
					<span className="vh">{labels.notices}</span>
					{bellCount ? <Count value={bellCount} words={labels.noticesCount} /> : null}
				</a>
			) : null}
			<LanguageMenu label={labels.chooseLanguage} language={language} returnTo={path} />
			<button className="icon-button js-only desk-only" type="button" data-theme-switch>
				<Icon name="theme" />
				<span className="vh">{labels.theme}</span>
			</button>
			<details className="menu account">
				<summary>
					<Face name={person.name} />
					<span className="vh">{labels.account}</span>
				</summary>
				<div className="menu-list">
					<p className="menu-head">{person.name}</p>
					{menu.map((place) => (
						<a key={place.href} href={place.href}>
							<Icon name={place.icon} />
							{place.label}
						</a>
					))}
					<button className="js-only hand-only" type="button" data-theme-switch>
						<Icon name="theme" />
						{labels.theme}
					</button>
					<form method="post" action="/sign-out">
						<button type="submit">
							<Icon name="out" />
							{labels.signOut}
						</button>
					</form>
				</div>
			</details>
		</header>
	);
}
