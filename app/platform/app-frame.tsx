import type { ReactNode } from "react";
import type { Translate } from "#app/messages/translator.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Frame, type FrameLabels, type MenuPlace, type Place, type WritePlace } from "#app/ui/frame.tsx";
import { usePageFacts } from "./page-context.tsx";

/** What the frame shows of the person it stands around. */
export interface FrameFacts {
	person: { name: string };
	administers: boolean;
	toDo: number;
}

/** The frame of every page of a signed-in person, with its words. */
export function AppFrame({ person, administers, toDo, children }: FrameFacts & { children: ReactNode }) {
	const t = useT();
	const { path, rail } = usePageFacts();
	const places: Place[] = [
		{ href: "/", label: t("frame.now"), icon: "now", count: toDo, countWords: t("frame.toAct"), letter: "n" },
		{ href: "/standards", label: t("frame.rules"), icon: "rules", letter: "r" },
		{ href: "/praise", label: t("frame.praise"), icon: "praise", letter: "p" },
		{ href: "/ideas", label: t("frame.ideas"), icon: "ideas", letter: "i" },
		{ href: "/me", label: t("frame.me"), icon: "me", letter: "m" },
	];
	const writes: WritePlace[] = [
		{ href: "/praise/new", label: t("frame.writePraise"), icon: "praise", key: "p" },
		{ href: "/feedback/new", label: t("frame.writeFeedback"), icon: "lock" },
		{ href: "/ideas/new", label: t("frame.writeIdea"), icon: "ideas", key: "i" },
	];
	const menu: MenuPlace[] = [
		{ href: "/me", label: t("frame.me"), icon: "me" },
		{ href: "/coach", label: t("frame.coach"), icon: "coach" },
		...(administers
			? ([
					{ href: "/admin/people", label: t("frame.people"), icon: "people" },
					{ href: "/admin/teams", label: t("frame.teams"), icon: "people" },
					{ href: "/admin/company", label: t("frame.company"), icon: "gear" },
					{ href: "/praise/switches", label: t("frame.praiseSwitches"), icon: "praise" },
					{ href: "/practice/switches", label: t("frame.practiceSwitches"), icon: "coach" },
				] satisfies MenuPlace[])
			: []),
	];
	return (
		<Frame
			labels={frameLabels(t)}
			places={places}
			write={writes}
			current={placeOf(path)}
			path={path}
			person={person}
			menu={menu}
			language={t.language}
			rail={rail}
		>
			{children}
		</Frame>
	);
}

function placeOf(path: string): string {
	if (path.startsWith("/standards") || path.startsWith("/rules")) return "/standards";
	if (path.startsWith("/praise")) return "/praise";
	if (/^\/(ideas|essays?)(?![\w-])/.test(path)) return "/ideas";
	if (/^\/(me|practice|mirror|feedback)(?![\w-])/.test(path)) return "/me";
	return path === "/" || path.startsWith("/?") ? "/" : "";
}

function frameLabels(t: Translate): FrameLabels {
	return {
		product: t("frame.product"),
		skip: t("frame.skip"),
		main: t("frame.main"),
		foot: t("frame.foot"),
		more: t("frame.more"),
		write: t("frame.write"),
		narrowBar: t("frame.narrowBar"),
		search: t("frame.search"),
		openSearch: t("frame.openSearch"),
		notices: t("frame.notices"),
		noticesCount: t("frame.noticesCount"),
		chooseLanguage: t("frame.chooseLanguage"),
		theme: t("frame.theme"),
		account: t("frame.account"),
		signOut: t("frame.signOut"),
		keys: {
			title: t("frame.keys.title"),
			close: t("frame.keys.close"),
			list: [
				["/", t("frame.keys.search")],
				["g n", t("frame.keys.goNow")],
				["g r", t("frame.keys.goRules")],
				["g p", t("frame.keys.goPraise")],
				["g i", t("frame.keys.goIdeas")],
				["g m", t("frame.keys.goMe")],
				["p", t("frame.keys.praise")],
				["i", t("frame.keys.idea")],
				["j", t("frame.keys.down")],
				["k", t("frame.keys.up")],
				["Enter", t("frame.keys.open")],
				["?", t("frame.keys.list")],
			],
		},
	};
}
