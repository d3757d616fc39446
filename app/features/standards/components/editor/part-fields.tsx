import { type ClipboardEvent, type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { actualLanguage } from "#app/coach/detect.ts";
import { withSuggestions } from "#app/features/coach/ask-suggestions.ts";
import type { CheckText } from "#app/features/coach/coach-text.ts";
import { CoachedTextarea } from "#app/features/coach/components/coached-textarea.tsx";
import { loadCoach } from "#app/features/coach/load-coach.ts";
import { useT } from "#app/messages/translator-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { coachRule, type RuleFinding } from "../../coach-rule.ts";
import { hasHeading, isHeadingOnly, limits, type Words } from "../../model.ts";
import { draftPartPath, draftSplitPath } from "../../paths.ts";
import type { Typed } from "../../save-queue.ts";
import type { Editor } from "./editor.ts";
import { keptAsBan, type ShownPart } from "./editor-state.ts";
import { leaveWhenSaved } from "./leave-when-saved.ts";

type FieldName = keyof Words | "leadIn";

/** What a part's fields hold; fields that are not shown keep what they were. */
export function typedIn(form: HTMLFormElement, part: Pick<ShownPart, "words" | "leadIn">): Typed {
	const value = (name: FieldName) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.value : undefined;
	};
	const words = { ...part.words };
	for (const name of ["heading", "text", "why", "example"] as const) words[name] = value(name) ?? words[name];
	return { words, leadIn: value("leadIn") ?? part.leadIn };
}

/** The words of a part as fields. They keep their own text, so that typing draws nothing anew; without a script the form is sent. */
export function PartFields({
	editor,
	part,
	open,
	children,
}: {
	editor: Editor;
	part: ShownPart;
	open: boolean;
	/** Further acts within the form. */
	children?: ReactNode;
}) {
	const t = useT();
	const { code, language } = editor.facts;
	const form = useRef<HTMLFormElement>(null);
	const { kind } = part;
	const [leadIn, hearLeadIn] = useLeadIn(part);
	useFilled(form, editor, part);
	const name = editor.nameOf(part);
	const [lines, setLines] = useState(() => linesIn(part.words.text));
	const input = (event: FormEvent<HTMLFormElement>) => {
		const typed = typedIn(event.currentTarget, part);
		setLines(linesIn(typed.words.text));
		editor.type(part.id, typed);
	};
	return (
		<form
			ref={form}
			id={`words-${part.id}`}
			method="post"
			action={draftPartPath(code, part.id)}
			onInput={input}
			onFocus={() => editor.open(part.id)}
			onPaste={(event) => tellOfTheRest(event, editor)}
			onSubmit={(event) => {
				event.preventDefault();
				void editor.queue.flush();
			}}
		>
			<input type="hidden" name="language" value={language} />
			<input type="hidden" name="seen" value={part.revision} />
			{kind === "rule" && part.leadIn ? (
				<input
					className="write lead-in"
					name="leadIn"
					defaultValue={part.leadIn}
					onInput={(event) => hearLeadIn(event.currentTarget.value)}
					maxLength={limits.leadIn}
					aria-label={t("writing.editor.leadInOf", { key: name })}
				/>
			) : null}
			{hasHeading(kind) ? <Heading part={part} /> : null}
			{isHeadingOnly(kind) ? null : (
				<Area
					editor={editor}
					part={part}
					leadIn={leadIn}
					label={kind === "rule" ? t("writing.editor.textOf", { key: name }) : name}
				/>
			)}
			{kind === "rule" && open && part.key && lines > 1 ? (
				<p className="row mt-2">
					<ButtonLink small href={draftSplitPath(code, part.id)} onClick={leaveWhenSaved(editor)}>
						{t("writing.editor.splitLines", { count: lines })}
					</ButtonLink>
				</p>
			) : null}
			{kind === "rule" ? <Extras part={part} open={open} name={name} /> : null}
			{part.original?.text || part.original?.heading ? (
				<p className="original" lang={editor.facts.primary}>
					{part.original.heading || part.original.text}
				</p>
			) : null}
			<p className="no-script">
				<Button small>{t("writing.editor.save")}</Button>
			</p>
			{children}
		</form>
	);
}

/** The lead-in as it is typed: the coach judges a rule together with it. */
function useLeadIn({ leadIn }: ShownPart): [string, (typed: string) => void] {
	const [typed, setTyped] = useState({ of: leadIn, leadIn });
	return [typed.of === leadIn ? typed.leadIn : leadIn, (now) => setTyped({ of: leadIn, leadIn: now })];
}

/** The browser cuts what a field has no room for: whoever pastes it is told. */
function tellOfTheRest(event: ClipboardEvent<HTMLFormElement>, { say, t }: Editor): void {
	const { target } = event;
	if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) || target.maxLength < 0) return;
	const { value, selectionStart, selectionEnd, maxLength } = target;
	const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
	const pasted = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
	if (kept + pasted.length > maxLength) say(t("writing.editor.cut", { count: maxLength }));
}

/** Puts words that came from elsewhere into the fields, unless the writer's own are still on their way. */
function useFilled(form: React.RefObject<HTMLFormElement>, editor: Editor, part: ShownPart): void {
	const { words, leadIn, revision, id } = part;
	const shown = useRef({ words, leadIn });
	useEffect(() => {
		editor.queue.learn(id, revision);
		if (shown.current.words === words && shown.current.leadIn === leadIn) return;
		shown.current = { words, leadIn };
		for (const name of ["heading", "text", "why", "example", "leadIn"] as const) {
			const field = form.current?.elements.namedItem(name);
			const text = name === "leadIn" ? leadIn : words[name];
			if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) continue;
			if (field.value.trim() !== text.trim()) field.value = text;
		}
	}, [form, editor, id, words, leadIn, revision]);
}

function Heading({ part }: { part: ShownPart }) {
	const t = useT();
	const { kind, words } = part;
	const label = kind === "title" ? t("writing.editor.titleOf") : t("writing.editor.headingOf");
	const field = (
		<textarea
			className="write heading"
			name="heading"
			rows={1}
			defaultValue={words.heading}
			maxLength={limits.heading}
			placeholder={label}
			onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
			aria-label={kind === "title" || kind === "section" ? label : `${label}: ${t(`writing.kind.${kind}`)}`}
		/>
	);
	return kind === "section" ? <h2>{field}</h2> : field;
}

/** The words of a part. A rule's stand under the coach's eye. */
function Area({ editor, part, leadIn, label }: { editor: Editor; part: ShownPart; leadIn: string; label: string }) {
	const { id, kind, words, findings, kept } = part;
	const { language, companyWords } = editor.facts;
	const judged = useCallback(
		(check: CheckText, text: string) => {
			const context = { leadIn, language, kept: new Set(kept), ...(companyWords ? { companyWords } : {}) };
			return text.trim() ? coachRule(check, { text, ...context }) : [];
		},
		[leadIn, language, companyWords, kept],
	);
	const coachFor = useCallback((text: string) => loadCoach(actualLanguage(text, language), "rule", text), [language]);
	const look = useCallback(async (text: string) => judged((await coachFor(text)).check, text), [coachFor, judged]);
	const suggest = useCallback(
		async (text: string) => withSuggestions(await coachFor(text), (check) => judged(check, text)),
		[coachFor, judged],
	);
	const tell = useCallback((found: RuleFinding[], text: string) => editor.coached(id, found, text), [editor, id]);
	const field = {
		name: "text",
		rows: rowsOf(words.text),
		maxLength: kind === "rule" ? limits.words : limits.prose,
		"aria-label": label,
		placeholder: editor.t(kind === "rule" ? "writing.editor.ruleSample" : "writing.editor.proseSample"),
		"data-words": id,
	};
	if (kind !== "rule") return <textarea className="write prose" defaultValue={words.text} {...field} />;
	return (
		<CoachedTextarea
			className="write"
			defaultValue={words.text}
			look={look}
			suggest={suggest}
			findings={keptAsBan(part) ? none : findings}
			onFindings={tell}
			together={leadIn}
			onFocus={() => void loadCoach(language, "rule").catch(() => undefined)}
			{...field}
		/>
	);
}

const none: RuleFinding[] = [];

/** Why and an example: shown where there are words, and otherwise asked for by a button. */
function Extras({ part, open, name }: { part: ShownPart; open: boolean; name: string }) {
	const t = useT();
	const [asked, setAsked] = useState<"why" | "example" | null>(null);
	const { words } = part;
	const why = words.why !== "" || asked === "why";
	const example = words.example !== "" || asked === "example";
	return (
		<>
			{why ? (
				<Extra
					name="why"
					part={part}
					label={t("writing.editor.why")}
					long={t("writing.editor.whyOf", { key: name })}
					sample={t("writing.editor.whySample")}
					focus={asked === "why"}
				/>
			) : null}
			{example ? (
				<Extra
					name="example"
					part={part}
					label={t("writing.editor.example")}
					long={t("writing.editor.exampleOf", { key: name })}
					focus={asked === "example"}
				/>
			) : null}
			{open && !(why && example) ? (
				<p className="row mt-2">
					{why ? null : (
						<Button type="button" small onClick={() => setAsked("why")}>
							{t("writing.editor.addWhy")}
						</Button>
					)}
					{example ? null : (
						<Button type="button" small onClick={() => setAsked("example")}>
							{t("writing.editor.addExample")}
						</Button>
					)}
				</p>
			) : null}
		</>
	);
}

function Extra({
	name,
	part,
	label,
	long,
	sample,
	focus,
}: {
	name: "why" | "example";
	part: ShownPart;
	label: string;
	long: string;
	sample?: string;
	focus: boolean;
}) {
	const text = part.words[name];
	return (
		<label className="extra">
			<span aria-hidden="true">{label}</span>
			<textarea
				className="write small"
				name={name}
				defaultValue={text}
				rows={rowsOf(text)}
				maxLength={limits.words}
				aria-label={long}
				placeholder={sample}
				// biome-ignore lint/a11y/noAutofocus: the writer has just asked for this field
				autoFocus={focus}
			/>
		</label>
	);
}

/** How many lines of a text say something: a pasted list has one for each rule. */
function linesIn(text: string): number {
	return text.split("\n").filter((line) => line.trim()).length;
}

/** About so many lines a text takes, for browsers that do not size fields by their content. */
function rowsOf(text: string): number {
	return Math.min(
		30,
		text.split("\n").reduce((rows, line) => rows + 1 + Math.floor(line.length / 68), 0),
	);
}
