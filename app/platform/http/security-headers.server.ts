import { randomBytes } from "node:crypto";

/** A fresh nonce for one answer's scripts. */
export function createNonce(): string {
	return randomBytes(16).toString("base64");
}

const permissions = [
	"accelerometer",
	"camera",
	"display-capture",
	"geolocation",
	"gyroscope",
	"hid",
	"microphone",
	"midi",
	"payment",
	"publickey-credentials-get",
	"serial",
	"usb",
]
	.map((name) => `${name}=()`)
	.join(", ");

/** The headers of every answer, error pages included. In development Vite's styles carry the nonce and its socket may connect. */
export function securityHeaders(
	nonce: string,
	{ secure, development }: { secure: boolean; development: boolean },
): Record<string, string> {
	const policy = [
		"default-src 'none'",
		`script-src 'nonce-${nonce}' 'strict-dynamic'`,
		development ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self'",
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		development ? "connect-src 'self' ws:" : "connect-src 'self'",
		"manifest-src 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
		"object-src 'none'",
	].join("; ");
	return {
		"Content-Security-Policy": policy,
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "same-origin",
		"Cross-Origin-Opener-Policy": "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Permissions-Policy": permissions,
		...(secure ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
	};
}
