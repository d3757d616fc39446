import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import type { Translate } from "#app/messages/translator.ts";
import { useT } from "#app/messages/translator-context.tsx";
import type { RefusalData } from "./refusal.server.ts";

/** What an error boundary caught: the status to speak of, and what a refusal says. */
function useProblem(): { status: number; refusal: RefusalData | null } {
	const error = useRouteError();
	if (!isRouteErrorResponse(error)) return { status: 500, refusal: null };
	const data = error.data as RefusalData | string | null;
	return { status: error.status, refusal: typeof data === "object" ? data : null };
}

/** What the page of a refusal or an error is called. */
export function problemTitle(t: Translate, status: number): string {
	return t.dynamic(`problems.page.${t.has(`problems.page.${status}.title`) ? status : 500}.title`);
}

/** The page of a refusal or an error without a frame around it. */
export function ProblemPage() {
	return (
		<main id="content">
			<ProblemWords />
		</main>
	);
}

/** A refusal or an error in the reader's language, with what was typed. */
export function ProblemWords() {
	const t = useT();
	const { status, refusal } = useProblem();
	const known = t.has(`problems.page.${status}.title`) ? status : 500;
	const { code = "", params } = refusal ?? {};
	const own = code ? [`problems.${code}`, code].find((key) => t.has(key) || (params && t.has(`${key}_other`))) : null;
	return (
		<div className="problem">
			<h1>{problemTitle(t, status)}</h1>
			<p>{own ? t.dynamic(own, params) : t.dynamic(`problems.page.${known}.text`)}</p>
			{refusal?.kept?.length ? (
				<section aria-labelledby="kept">
					<h2 id="kept">{t("problems.page.kept")}</h2>
					{refusal.kept.map(({ label, text }) => (
						<textarea
							className="input"
							key={label}
							aria-labelledby="kept"
							readOnly
							rows={Math.min(12, text.split("\n").length + 2)}
							defaultValue={text}
						/>
					))}
				</section>
			) : null}
			<p>
				<a className="button main-act" href={status === 401 ? "/sign-in" : "/"}>
					{status === 401 ? t("problems.page.signIn") : t("problems.page.toNow")}
				</a>
			</p>
		</div>
	);
}
