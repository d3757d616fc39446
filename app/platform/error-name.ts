/** Whether an error, or what caused it, has this name; engines and libraries wrap the errors of those below them. */
export function isNamed(error: unknown, name: string): boolean {
	return error instanceof Error && (error.name === name || isNamed(error.cause, name));
}
