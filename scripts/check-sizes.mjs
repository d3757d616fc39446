// A file has one owner and stays readable: at most 300 lines. Catalogues, lexicons, migrations and fixtures are data.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const limit = 300;
const data =
	/(^app\/messages\/|^app\/coach\/(en|ru|pl)\/|^db\/migrations\/|\.gen\.|^app\/features\/[a-z]+\/content\/|^tests\/.*\/fixtures\/|^app\/features\/demo\/content\/|^app\/routes\/kit\/texts)/;
const listed = execFileSync(
	"git",
	["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx", "*.mjs", "*.css"],
	{ encoding: "utf8" },
);
const long = listed
	.split("\n")
	.filter((file) => file && existsSync(file) && !data.test(file))
	.map((file) => [file, readFileSync(file, "utf8").split("\n").length - 1])
	.filter(([, lines]) => lines > limit);
for (const [file, lines] of long) console.log(`${file}: ${lines} lines, at most ${limit}`);
process.exit(long.length ? 1 : 0);
