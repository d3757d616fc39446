import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import type { Words } from "../../model.ts";
import type { Theirs } from "../../save-queue.ts";
import type { Editor } from "./editor.ts";
import type { ShownPart } from "./editor-state.ts";

/** Two authors wrote over each other: both texts stand side by side until one chooses. */
export function ChooseWords({ editor, part, theirs }: { editor: Editor; part: ShownPart; theirs: Theirs }) {
	const t = useT();
	const mine = editor.queue.typedOf(part.id)?.words ?? part.words;
	return (
		<section className="two-texts" aria-label={t("writing.editor.stale", { name: theirs.by })}>
			<p className="to-mend">{t("writing.editor.stale", { name: theirs.by })}</p>
			<div className="two">
				<WordsShown title={t("writing.editor.mine")} words={mine} />
				<WordsShown title={`${t("writing.editor.theirs")}: ${theirs.by}`} words={theirs.words} />
			</div>
			<div className="row">
				<Button type="button" small onClick={() => editor.choose(part.id, "mine")}>
					{t("writing.editor.keepMine")}
				</Button>
				<Button type="button" small onClick={() => editor.choose(part.id, "theirs")}>
					{t("writing.editor.takeTheirs")}
				</Button>
				<Button type="button" small onClick={() => editor.choose(part.id, "together")}>
					{t("writing.editor.together")}
				</Button>
			</div>
		</section>
	);
}

/** All words of one side. */
export function WordsShown({ title, words }: { title: string; words: Words }) {
	return (
		<div>
			<h3>{title}</h3>
			{(["heading", "text", "why", "example"] as const).map((field) =>
				words[field] ? (
					<p key={field} className="read">
						{words[field]}
					</p>
				) : null,
			)}
		</div>
	);
}
