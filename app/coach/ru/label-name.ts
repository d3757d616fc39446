import { formOf } from "./forms.ts";
import { at, type Found, OTHERS, type Reader, segmentAt, traits, YOU } from "./label-owner.ts";
import { personAt } from "./people.ts";
import * as list from "./trait-words.ts";

/** Bad names for a person that stand in no list, known by their place. */

/** A word of the places where somebody is called names. */
export const CALLING =
	/^(?:и|же|ж|быть|будьт?е?|(?:сущ|форменн|редкостн|законченн|кругл|конченн?|махров|отъявленн|отпет|ходяч)(?:ый|ий|ая))$/;

const NOT_NAMES =
	/^(?:молод|умни|красав|герой|геро[ий]|золот|чуд|лапочк|зайк|солнышк|прелест|друг|брат|челове|люд|профи|мастер|талант|новичо|новеньк|стажер|студент|отец|отц|мат[ьие]|мам|пап|сестр|дочь|ребен|дет|взросл|старш|младш|клиент|гост|пациент|лидер|боец|бойц|кандидат)/;

/** «Ну ты и душегуб», «не будь таким злыднем», «ты сущий опричник»: in a complaint an unknown noun in such a place is a bad name. */
export function calledSo(reader: Reader, k: number): Found | undefined {
	const { tokens } = reader;
	const norm = at(tokens, k);
	if (norm.length < 4 || formOf(norm) !== "other" || tokens[k]?.capital === true || NOT_NAMES.test(norm))
		return undefined;
	const segment = segmentAt(reader, k);
	if (k + 1 < segment.to || traits.has(norm) || personAt(norm) !== undefined) return undefined;
	const before = at(tokens, k - 1);
	const [far, farther] = [at(tokens, k - 2), at(tokens, k - 3)];
	let called = false;
	if (/(?:[омен]м|[оеё]й)$/.test(norm)) {
		const such = /^так(?:им|ой)$/.test(before);
		const verb = such ? far : before;
		called =
			(/^будьт?е?$/.test(verb) && (such ? farther : far) === "не") ||
			(verb === "быть" && /^(?:перестан|хватит|прекрат)/.test(such ? farther : far));
	} else if (/[бвгджзклмнпрстфхцчшщй]$|[аяь]$|ло$/.test(norm) && !/(?:ый|ий|ая|яя|ть|[еи]шь)$/.test(norm)) {
		if (before === "и") called = (YOU.has(far) || OTHERS.has(far)) && farther === "ну";
		else if (
			/^(?:сущ|форменн|редкостн|законченн|кругл|конченн?|махров|отъявленн|отпет|ходяч)(?:ый|ий|ая)$/.test(before)
		)
			called = YOU.has(far) || OTHERS.has(far) || list.isName(far);
		else if (/^(?:же|ж)$/.test(far) && YOU.has(before)) called = /^как(?:ой|ая)$/.test(farther);
	}
	return called ? { from: k, to: k + 1, good: false, code: "personality.trait" } : undefined;
}
