import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { noteEarlyWords } from "./early-words.ts";

it("the inline script comes to the browser as it is written", () => {
	expect(renderToStaticMarkup(<script>{noteEarlyWords}</script>)).toBe(`<script>${noteEarlyWords}</script>`);
	expect(() => new Function(noteEarlyWords)).not.toThrow();
});
