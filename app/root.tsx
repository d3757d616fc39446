import { Outlet, Scripts, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "./messages/translator-context.tsx";
import { noteEarlyWords } from "./platform/early-words.ts";
import { usePageFacts } from "./platform/page-context.tsx";
import { PageMeta } from "./platform/page-meta.tsx";
import { ProblemPage } from "./platform/problem-page.tsx";
import type { RouteHandle, Sheet } from "./platform/route-handle.ts";
import feedback from "./styles/feedback.css?url";
import ideas from "./styles/ideas.css?url";
import styles from "./styles/index.css?url";
import keepers from "./styles/keepers.css?url";
import practice from "./styles/practice.css?url";
import writing from "./styles/writing.css?url";
import { fontPreloads } from "./ui/fonts.ts";

const sheetAddresses: Record<Sheet, string> = { feedback, ideas, keepers, practice, writing };

/** The document around every page. */
export function Layout({ children }: { children: ReactNode }) {
	const t = useT();
	const { nonce, hydrates, entryModule, theme, singleKeys } = usePageFacts();
	const handles = useMatches().flatMap((match) => (match.handle as RouteHandle | undefined) ?? []);
	const names = handles.flatMap(({ messages = [] }) => messages);
	const sheets = new Set(handles.flatMap(({ sheets = [] }) => sheets));
	return (
		<html
			lang={t.language}
			className={theme || undefined}
			data-single-keys={singleKeys ? undefined : "off"}
			data-messages={hydrates ? [...new Set(["frame", "problems", ...names])].join(" ") : undefined}
			suppressHydrationWarning
		>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				{import.meta.env.DEV ? <meta property="csp-nonce" nonce={nonce} /> : null}
				<PageMeta />
				<link rel="icon" href="/emblem.svg" type="image/svg+xml" />
				{fontPreloads(t.language).map((font) => (
					<link key={font.href} {...font} />
				))}
				<link rel="stylesheet" href={styles} />
				{[...sheets].map((sheet) => (
					<link key={sheet} rel="stylesheet" href={sheetAddresses[sheet]} />
				))}
				{hydrates ? null : <script type="module" src={entryModule} nonce={nonce} />}
			</head>
			<body>
				{hydrates ? (
					<script nonce={nonce} suppressHydrationWarning>
						{noteEarlyWords}
					</script>
				) : null}
				{children}
				{hydrates ? <Scripts nonce={nonce} /> : null}
			</body>
		</html>
	);
}

export default function Root() {
	return <Outlet />;
}

export function ErrorBoundary() {
	return <ProblemPage />;
}
