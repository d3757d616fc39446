// A bare Node server: one page of like size from memory.
import { createServer } from "node:http";

const rows = Array.from(
	{ length: 60 },
	(_, i) => `<li><h2>Row ${i}</h2><p>${"People forgive a delay and remember a name. ".repeat(2)}</p></li>`,
);
const page = `<!doctype html><html lang="en"><body><main><h1>Rows</h1><ul>${rows.join("")}</ul></main></body></html>`;

createServer((_request, response) => {
	response.setHeader("Content-Type", "text/html; charset=utf-8");
	response.end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
