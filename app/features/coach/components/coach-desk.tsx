import { type FormEvent, useEffect, useRef, useState } from "react";
import type { CompanyWords, Kind, Language } from "#app/coach/types.ts";
import { announce } from "#app/enhance/status.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { isLanguage, languageNames, languages } from "#app/platform/languages.ts";
import type { Problem } from "#app/platform/problem.ts";
import { Button } from "#app/ui/button.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { withSuggestions } from "../ask-suggestions.ts";
import { type CoachedText, coachText, languageOf, type TextTry, textKinds } from "../coach-text.ts";
import { loadCoach } from "../load-coach.ts";
import { coachPath } from "../paths.ts";
import { putInto } from "../put-in.ts";
import { showWhole } from "../show-whole.ts";
import { CoachFigures, CoachFindings } from "./coach-findings.tsx";
import { useFindingKeys } from "./use-finding-keys.ts";

export interface DeskFacts {
	companyWords: Partial<Record<Language, CompanyWords>>;
	kind: Kind;
	language: Language | "auto";
	text: string;
	coached: CoachedText | null;
	problem: Problem | null;
}

const FORM = "coach-form";
/** Milliseconds of rest before a text is read again. */
const REST = 300;

/** A text, what it is, and what the coach says of it: live where scripts run, by sending the form elsewhere. */
export function CoachDesk(facts: DeskFacts) {
	const t = useT();
	const desk = useRef<HTMLDivElement>(null);
	const form = useRef<HTMLFormElement>(null);
	useFindingKeys(desk);
	const [coached, setCoached] = useState(facts.coached);
	const look = useLook(facts.companyWords, setCoached);
	useEffect(() => {
		const { current } = form;
		if (!current) return;
		// What was typed before the script came, or what the browser brought back.
		if (!facts.coached && fieldsOf(current).text.trim()) void look(fieldsOf(current));
		return () => look.cancel();
	}, [facts.coached, look]);
	const soon = (event: FormEvent<HTMLFormElement>) => look.soon(fieldsOf(event.currentTarget));
	const now = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const sent = event.currentTarget;
		if (!(await look(fieldsOf(sent)))) sent.submit();
	};
	const putIn = ({ start, end, words }: TextTry) => {
		const area = form.current?.elements.namedItem("text");
		if (!(area instanceof HTMLTextAreaElement) || !coached) return;
		if (!putInto(area, coached.text, { start, end, words })) announce(t("coach.moved"));
	};
	return (
		<div ref={desk}>
			<form id={FORM} ref={form} method="post" action={coachPath} className="sheet" onInput={soon} onSubmit={now}>
				<TextArea
					name="text"
					label={t("coach.page.text")}
					hint={t("coach.page.notKept")}
					rows={7}
					required
					defaultValue={facts.coached?.text ?? facts.text}
					onFocus={() => look.prepare(form.current, t.language)}
					{...(facts.problem ? { error: t.dynamic(facts.problem.code) } : {})}
				/>
				<div className="row mt-4">
					<Select
						name="kind"
						label={t("coach.page.kind")}
						defaultValue={facts.kind}
						options={textKinds.map((value) => ({ value, label: t(`coach.page.kinds.${value}`) }))}
					/>
					<Select
						name="language"
						label={t("coach.page.language")}
						defaultValue={facts.language}
						options={[
							{ value: "auto", label: t("coach.page.auto") },
							...languages.map((value) => ({ value, label: languageNames[value], lang: value })),
						]}
					/>
					<Button kind="main">{t("coach.page.look")}</Button>
				</div>
			</form>
			<section aria-labelledby="found" className="mt-5">
				<h2 id="found" className={coached ? undefined : "vh"}>
					{t("coach.page.found")}
				</h2>
				<CoachFigures coached={coached} />
				{coached ? <CoachFindings coached={coached} form={FORM} onTry={putIn} /> : null}
			</section>
		</div>
	);
}

interface Fields {
	text: string;
	kind: Kind;
	language: Language | "auto";
}

function fieldsOf(form: HTMLFormElement): Fields {
	const data = new FormData(form);
	// A sent text has CR LF between its lines; the one on the page has LF.
	const text = String(data.get("text") ?? "").replace(/\r\n?/g, "\n");
	return { text, kind: data.get("kind") as Kind, language: data.get("language") as Language | "auto" };
}

interface Look {
	/** Reads at once; false when the coach could not be fetched. */
	(fields: Fields): Promise<boolean>;
	/** Reads after a rest; a later call takes the place of an earlier one. */
	soon(fields: Fields): void;
	/** Fetches the coach ahead, in the reader's own language while there is no text yet. */
	prepare(form: HTMLFormElement | null, own: string): void;
	cancel(): void;
}

function useLook(companyWords: DeskFacts["companyWords"], show: (coached: CoachedText | null) => void): Look {
	const [look] = useState(() => {
		let waiting: ReturnType<typeof setTimeout> | undefined;
		let latest = 0;
		const read = async (fields: Fields): Promise<boolean> => {
			clearTimeout(waiting);
			const turn = ++latest;
			if (fields.text.trim() === "") {
				show(null);
				return true;
			}
			try {
				const coach = await loadCoach(languageOf(fields), fields.kind, fields.text);
				if (turn !== latest) return true;
				const given = { ...fields, companyWords };
				const whole = withSuggestions(coach, (check) => coachText(check, given));
				await showWhole(coachText(coach.check, given), whole, (shown) => void (turn === latest && show(shown)));
				return true;
			} catch {
				return false;
			}
		};
		return Object.assign(read, {
			soon: (fields: Fields) => {
				clearTimeout(waiting);
				waiting = setTimeout(() => void read(fields), REST);
			},
			prepare: (form: HTMLFormElement | null, own: string) => {
				if (!form) return;
				const fields = fieldsOf(form);
				const unknown = fields.language === "auto" && fields.text.trim() === "";
				void loadCoach(unknown && isLanguage(own) ? own : languageOf(fields), fields.kind).catch(() => undefined);
			},
			cancel: () => clearTimeout(waiting),
		});
	});
	return look;
}
