import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { type CoachedText, coachText, languageOf, type TextToCoach } from "#app/features/coach/coach-text.ts";
import { loadCoach } from "#app/features/coach/load-coach.ts";
import { loadWords } from "#app/messages/load-words.ts";
import { TranslatorProvider } from "#app/messages/translator-context.tsx";
import { AdviceCards } from "./advice-cards.tsx";

/** Milliseconds of rest after which the essay is read again. */
const REST = 600;

/** Puts the coach's advice on what somebody writes beside it; the text stays in the browser, and sending never waits for it. */
export async function adviseOn(place: HTMLElement): Promise<void> {
	const area = place.closest("form")?.querySelector("textarea");
	if (!area) return;
	const words = await loadWords(document.documentElement.lang, ["frame", "coach", "writing", "standards", "essay"]);
	const companyWords = JSON.parse(place.dataset.advice || "{}") as TextToCoach["companyWords"];
	createRoot(place).render(
		<TranslatorProvider value={words}>
			<LiveAdvice area={area} companyWords={companyWords} />
		</TranslatorProvider>,
	);
}

function LiveAdvice({ area, companyWords }: { area: HTMLTextAreaElement } & Pick<TextToCoach, "companyWords">) {
	const [coached, setCoached] = useState<CoachedText | null>(null);
	useEffect(() => {
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const read = async () => {
			const given: TextToCoach = { text: area.value, kind: "prose", language: "auto", companyWords };
			if (given.text.trim() === "") return setCoached(null);
			const { check } = await loadCoach(languageOf(given), "prose", given.text);
			if (area.value === given.text) setCoached(coachText(check, given));
		};
		const soon = () => {
			clearTimeout(waiting);
			waiting = setTimeout(() => void read().catch(() => undefined), REST);
		};
		soon();
		area.addEventListener("input", soon);
		return () => {
			clearTimeout(waiting);
			area.removeEventListener("input", soon);
		};
	}, [area, companyWords]);
	if (!coached || coached.findings.length === 0) return null;
	return <AdviceCards coached={coached} />;
}
