import { affirmed, segmentOf } from "./affirmed.ts";
import { at, closing, textOf } from "./edits.ts";
import { personAt } from "./people.ts";
import { rebuilt } from "./rewrite-tails.ts";
import type { Hit, Scan } from "./scan.ts";
import { inThird } from "./turned-told.ts";

/** How one bears oneself beside an act («стоя спиной к посетителю», «уткнувшись в монитор»), turned round: the act stays. */
const BEARING: readonly (readonly [RegExp, string])[] = [
	[/^(стоя|сидя|встав|сев|повернувшись|развернувшись) (?:спиной|боком|вполоборота) ко? (.+)$/u, "$1 лицом к $2"],
	[/^(?:отвернувшись|отворачиваясь)(?: от .+)?$/u, "глядя на собеседника"],
	[
		/^(?:уткнувшись|уставившись|глядя|смотря) в (?:монитор|экран|телефон|компьютер|пол|сторону|окно|бумаги|стол|чашку)$/u,
		"глядя на собеседника",
	],
	[
		/^(?:не глядя|не смотря) на ((?:клиент|гост|покупател|посетител|пациент|собеседник|заказчик|пассажир|ученик|учител|заявител)[а-яё]*)$/u,
		"глядя на $1",
	],
	[/^(?:развалившись|откинувшись)(?: .+)?$/u, "сидя прямо"],
	[
		/^(?:облокотившись|опершись|опёршись|прислонившись|навалившись|облокачиваясь|опираясь|прислоняясь) .+$/u,
		"стоя прямо",
	],
	[/^(?:держа|засунув|сунув|спрятав|заложив) руки (?:в|за) .+$/u, "держа руки на виду"],
	[/^скрестив руки(?: на груди)?$/u, "держа руки свободно"],
	[/^(?:повысив|повышая) (?:голос|тон)$/u, "сохраняя ровный голос"],
	[/^(?:нахмурившись|насупившись|скривившись|поморщившись|хмурясь|морщась)$/u, "сохраняя приветливое лицо"],
	[/^(?:закатив|закатывая) глаза$/u, "сохраняя приветливое лицо"],
	[/^(?:разговаривая|болтая|говоря) по телефону$/u, "отложив телефон"],
	[/^(?:листая|держа в руках|доставая) (?:телефон|ленту|смартфон)$/u, "отложив телефон"],
	[/^(?:полагаясь|надеясь|рассчитывая) (?:только |лишь )?на память$/u, "сверяясь с записью"],
	[/^сидя$/u, "стоя"],
	[/^(?:жуя|пережёвывая|дожёвывая)(?: .+)?$/u, "дожевав"],
	[/^(?:не выслушав|не дослушав)(?: .+)?$/u, "выслушав до конца"],
];

/** «Не отвечайте, стоя спиной к посетителю» -> «Отвечайте, стоя лицом к посетителю»; "" where the bearing is not at fault. */
export function turnedBearing(scan: Scan, hit: Hit, text: string): string {
	const own = segmentOf(scan, hit.verb);
	const next = own === undefined ? undefined : scan.segments[scan.segments.indexOf(own) + 1];
	const last = scan.tokens.length - (closing(scan, text) === "" ? 0 : 1);
	if (next === undefined || next.before !== "," || next.to < last) return "";
	const said = textOf(scan, text, next.from, last).toLowerCase();
	const [, from = ""] = /^(?:отвернувшись|отворачиваясь) от ([а-яё]+)$/u.exec(said) ?? [];
	const whom = personAt(from.replaceAll("ё", "е"));
	const facing =
		whom === undefined ? "" : `стоя лицом к ${(whom.plural ? whom.paradigm.many : whom.paradigm.singular).D}`;
	if (/ (?:и|или) /.test(said) || /^(?:сто|сид|смотр|гляд)/.test(at(scan, hit.verb))) return "";
	const row = facing !== "" ? ([/^.+$/u, facing] as const) : BEARING.find(([pattern]) => pattern.test(said));
	const changes = row === undefined ? undefined : inThird(scan, hit, affirmed(scan, hit));
	if (row === undefined || changes === undefined) return "";
	for (let k = next.from; k < last; k++) changes.set(k, k === next.from ? said.replace(row[0], row[1]) : "");
	return rebuilt(scan, text, changes, [...scan.tokens.keys()]);
}
