import type { ReactNode } from "react";
import { Emblem, Icon } from "./icon.tsx";
import { LanguageMenu } from "./languages.tsx";
import { StatusRegion } from "./status.tsx";

export type DoorProps = {
	labels: { product: string; skip: string; chooseLanguage: string; theme: string };
	title: string;
	lead?: string;
	/** What stands on the cloth: the company's own words, or the product's promise. */
	words: string;
	/** Whose words these are. */
	wordsFrom?: string;
	language: string;
	path: string;
	message?: string;
	children: ReactNode;
};

/** The page before signing in: sign in, first run, invitation, new password. */
export function Door({ labels, title, lead, words, wordsFrom, language, path, message, children }: DoorProps) {
	return (
		<div className="door">
			<a className="skip" href="#content">
				{labels.skip}
			</a>
			<header className="door-cloth">
				<p className="brand">
					<Emblem />
					<span>{labels.product}</span>
				</p>
				<blockquote>{words}</blockquote>
				<p className="door-from">{wordsFrom}</p>
			</header>
			<div className="door-form">
				<main id="content" tabIndex={-1}>
					<h1>{title}</h1>
					{lead ? <p className="sub">{lead}</p> : null}
					<div className="door-body">{children}</div>
				</main>
				<div className="door-end">
					<LanguageMenu label={labels.chooseLanguage} language={language} returnTo={path} />
					<button className="icon-button js-only" type="button" data-theme-switch>
						<Icon name="theme" />
						<span className="vh">{labels.theme}</span>
					</button>
				</div>
			</div>
			<StatusRegion message={message} />
		</div>
	);
}
