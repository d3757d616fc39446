/** «об отчёте», «о заказе». */
export const about = (noun: string): string => `${/^[аиоуэ]/.test(noun) ? "об" : "о"} ${noun}`;
