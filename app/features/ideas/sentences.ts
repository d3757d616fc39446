import type { Translate } from "#app/messages/translator.ts";
import type { EssayReaders, NameChoice } from "./model.ts";

/** The sentence about who sees an author's name; it is stored with the idea as it was read. */
export function nameSentence(t: Translate, name: NameChoice): string {
	return t(`ideas.name.${name}`);
}

/** The sentence about who reads an essay once it is sent. */
export function readersSentence(t: Translate, readers: EssayReaders): string {
	return t(`essay.readers.${readers}`);
}
