import { useT } from "#app/messages/translator-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { MarkedText } from "#app/ui/coach-card.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PIECE_KINDS } from "../import/pieces.ts";
import type { PreviewRow } from "../import/preview.server.ts";
import { FindingCard } from "./finding-card.tsx";

const looks = {
	section: " section",
	rule: " rule-piece",
	prose: " prose-piece",
	definition: " prose-piece",
	story: " prose-piece",
};

/** One piece of an imported text: its kind, its words, and what the coach says of it. */
export function PieceRow({ row, firstNumber }: { row: PreviewRow; firstNumber: number }) {
	const t = useT();
	const { index, kind, text, leadIn, reason, before, findings } = row;
	const number = index + 1;
	const look = kind === "left-out" ? "" : looks[kind];
	const spans = findings.map(({ start, end, stops }, place) => ({ start, end, stops, number: firstNumber + place }));
	return (
		<li className={`piece${look}`} id={`piece-${number}`}>
			<div>
				<input type="hidden" name="index" value={index} />
				<label className="vh" htmlFor={`kind-${index}`}>
					{t("writing.importing.kindOf", { number })}
				</label>
				<span className="select">
					<select className="input" id={`kind-${index}`} name="kind" defaultValue={kind}>
						{PIECE_KINDS.map((one) => (
							<option key={one} value={one}>
								{t(`writing.kind.${one}`)}
							</option>
						))}
					</select>
					<Icon name="down" size={16} />
				</span>
			</div>
			<div>
				{leadIn ? <p className="lead-in">{leadIn}</p> : null}
				<p className={kind === "left-out" ? "hint mt-2" : "piece-text"}>
					{reason ? `${t.dynamic(`import.reason.${reason}`)}: ` : null}
					<MarkedText text={text} spans={spans} />
				</p>
				{before ? (
					<div className="original">
						<p>
							{t("writing.importing.before")}: {before.leadIn ? `${before.leadIn} ` : ""}
							{before.text}
						</p>
						<Button small kind="quiet" name="takeBack" value={index}>
							{t("writing.importing.takeBack")}
						</Button>
					</div>
				) : null}
				{findings.map((finding, place) => (
					<FindingCard
						key={`${finding.start}-${finding.message}`}
						id={`finding-${firstNumber + place}`}
						number={firstNumber + place}
						finding={finding}
						tryName="accept"
						sends={(tried) => `${index}:${finding.dropsLeadIn ? "drop" : "keep"}:${tried.text}`}
					/>
				))}
				<PieceWords row={row} />
			</div>
		</li>
	);
}

/** The words as fields, folded away; they travel with the form either way. */
function PieceWords({ row: { index, kind, text, leadIn } }: { row: PreviewRow }) {
	const t = useT();
	const number = index + 1;
	return (
		<details className="piece-words">
			<summary>{t("writing.importing.words")}</summary>
			{kind === "rule" && leadIn ? (
				<>
					<label className="label" htmlFor={`lead-${index}`}>
						{t("writing.importing.leadIn")}
					</label>
					<input
						className="input"
						id={`lead-${index}`}
						name="leadIn"
						defaultValue={leadIn}
						aria-label={t("writing.importing.leadInOf", { number })}
					/>
				</>
			) : (
				<input type="hidden" name="leadIn" value={leadIn} />
			)}
			<textarea
				className="input"
				name="text"
				rows={Math.min(8, Math.ceil(text.length / 60) + 1)}
				defaultValue={text}
				aria-label={t("writing.importing.wordsOf", { number })}
			/>
		</details>
	);
}
