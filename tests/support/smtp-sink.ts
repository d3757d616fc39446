import { createServer, type Socket } from "node:net";

export interface ReceivedMail {
	from: string;
	to: string[];
	/** Headers and body as they came over the wire. */
	source: string;
}

export interface SmtpSink {
	url: string;
	mails: ReceivedMail[];
	/** How the next messages are answered after DATA; taken unless set. */
	answer: "take" | "later" | "hang-up";
	close(): Promise<void>;
}

/** A mail server on this machine that keeps what it gets. */
export async function startSmtpSink(): Promise<SmtpSink> {
	const sockets = new Set<Socket>();
	const sink: SmtpSink = { url: "", mails: [], answer: "take", close: async () => undefined };
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
		talk(socket, sink);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = server.address();
	sink.url = `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
	sink.close = () =>
		new Promise((resolve) => {
			for (const socket of sockets) socket.destroy();
			server.close(() => resolve());
		});
	return sink;
}

function talk(socket: Socket, sink: SmtpSink): void {
	let buffer = "";
	let inData = false;
	let mail: ReceivedMail = { from: "", to: [], source: "" };
	const say = (line: string) => socket.write(`${line}\r\n`);
	say("220 sink ready");
	socket.setEncoding("utf8").on("data", (chunk: string) => {
		buffer += chunk;
		for (;;) {
			const end = buffer.indexOf(inData ? "\r\n.\r\n" : "\r\n");
			if (end < 0) return;
			const line = buffer.slice(0, end);
			buffer = buffer.slice(end + (inData ? 5 : 2));
			if (inData) {
				inData = false;
				if (sink.answer === "take") sink.mails.push({ ...mail, source: line });
				if (sink.answer === "hang-up") return void socket.destroy();
				say(sink.answer === "take" ? "250 taken" : "451 come again later");
				mail = { from: "", to: [], source: "" };
				continue;
			}
			const verb = line.slice(0, 4).toUpperCase();
			if (verb === "EHLO" || verb === "HELO") say("250 sink");
			else if (verb === "MAIL") {
				mail.from = addressIn(line);
				say("250 fine");
			} else if (verb === "RCPT") say(`250 ${mail.to.push(addressIn(line))}`);
			else if (verb === "DATA") inData = true;
			else if (verb === "QUIT") socket.end("221 bye\r\n");
			else say("250 fine");
			if (verb === "DATA") say("354 go on");
		}
	});
}

const addressIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? "";

/** The plain part of a mail. */
export function mailText(mail: ReceivedMail | undefined): string {
	const part = (mail?.source ?? "").split(/^Content-Type: text\/plain/m)[1] ?? "";
	const [head = "", ...body] = part.split("\r\n\r\n");
	const coded = body.join("\r\n\r\n").split("\r\n--")[0] ?? "";
	if (/base64/i.test(head)) return Buffer.from(coded, "base64").toString("utf8");
	const bytes = coded
		.replace(/=\r\n/g, "")
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return /quoted-printable/i.test(head) ? Buffer.from(bytes, "latin1").toString("utf8") : coded;
}
