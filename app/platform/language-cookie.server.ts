import { isLanguage, type Language } from "./languages.ts";

const name = "sb_language";

/** The language that a visitor chose, from the cookie. */
export function languageCookie(request: Request): Language | null {
	const value = new RegExp(`(?:^|; )${name}=([a-z]{2})`).exec(request.headers.get("cookie") ?? "")?.[1];
	return isLanguage(value) ? value : null;
}

export function setLanguageCookie(language: Language, secure: boolean): string {
	return `${name}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
