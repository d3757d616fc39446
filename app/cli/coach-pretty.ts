import type { Translate } from "#app/messages/translator.ts";
import type { FileReport } from "./coach-files.ts";

/** Findings for people, file by file, with a closing count. */
export function printPretty(reports: readonly FileReport[], messages: Translate): string {
	const out: string[] = [];
	let errors = 0;
	let advice = 0;
	for (const report of reports) {
		if (report.findings.length === 0) {
			out.push(messages.dynamic("cli.clean", { file: report.file }), "");
			continue;
		}
		out.push(report.file);
		for (const finding of report.findings) {
			if (finding.severity === "error") errors++;
			else advice++;
			const place =
				report.places === "lines"
					? `${finding.line}:${finding.column}`
					: messages.dynamic("cli.rule", { number: finding.line });
			out.push(
				`  ${place}  ${messages.dynamic(`severity.${finding.severity}`)}  ${finding.message}  [${finding.check}]`,
			);
			out.push(`      ${finding.text}`, `      ${messages.dynamic("cli.why")} ${finding.why}`);
			finding.suggestions.forEach((suggestion, index) => {
				const lead = messages.dynamic(suggestion.kind === "template" ? "cli.fill" : "cli.try");
				out.push(`      ${lead} ${finding.readable[index] ?? suggestion.text}`);
			});
		}
		out.push("");
	}
	if (errors + advice > 0) {
		out.push(
			`${messages.dynamic("cli.errors", { count: errors })}, ${messages.dynamic("cli.advice", { count: advice })}`,
			"",
		);
	}
	return out.join("\n");
}
