import { type AnyOrder, compileAnyOrder } from "#app/coach/any-order.ts";
import { compilePhrases, type PhraseTable, type WordTest } from "#app/coach/phrases.ts";
import { formOf, isInfinitive, words } from "../words/forms.ts";
import { personAt } from "../words/people.ts";
import { isStaff, OTHERS, PERSON_NOUNS, traits, YOU } from "./label-owner.ts";
import { PERSON_FRAMES } from "./person-frames.ts";
import { ANY_ORDER } from "./person-idioms.ts";
import { BAD_PHRASES, GOOD_PHRASES } from "./person-phrases.ts";
import * as list from "./trait-words.ts";

/** Set phrases and frames that label a person, compiled. */

/** Good qualities that a person is said to lack, in any case. */
export const VIRTUE =
	/^(?:такт|тактичност|ум|разум|совест|стыд|чест|вол|вкус|сердц|воспитан|воспитанност|терпен|смелост|мозг|жалост|душ|сочувств|уважен|вежливост|ответственност|порядочност|честност|культур|дисциплин|сострадан|эмпати|гордост|скромност|доброт|человечност|сноровк|самокритик|благородств|интеллект|деликатност|сообразительност|воображен|фантази|инициативност|трудолюб|усерд|пунктуальност|выдержк|самообладан|организованност|профессионализм|чуткост|отзывчивост|обязательност|надежност|благодарност|щедрост|учтивост|хватк|мудрост|энтузиазм|аккуратност|умишк|галантност|добросовестност|исполнительност|терпеливост|сердечност|гибкост|стрессоустойчивост|проворств|находчивост|прилежан|старательност|совестливост|внимательност|расторопност|рвен|манер|пониман|грамотност|талант)(?:|[аеиоуыьюя]|ом|ем|ой|ей|ью|и[яюей]|ием|ами?|ов)$/;

/** Phrases and whether they judge in any text; those behind "~" do so only in a complaint. */
const lines = (text: string): (readonly [string, boolean])[] =>
	text
		.split("\n")
		.filter((line) => line !== "")
		.map((row) => row.replace(/(у|в|из) <whom>/g, "$1 ?<our> <whom>"))
		.map((line) => (line.startsWith("~") ? ([line.slice(1), false] as const) : ([line, true] as const)));

const HIM = words("тебя вас него нее них его ее их ней нем тобой вами ним");
const DATIVE = words("тебе вам ему ей им таким такому такой");

/** «из Димы», «у Светланы»: a name in a case other than the nominative. */
const isNameIn = (norm: string): boolean =>
	/[аяыиуюе]$/.test(norm) && ["", "а", "я", "й", "ь"].some((end) => list.isName(norm.slice(0, -1) + end));

const classes: Readonly<Record<string, WordTest>> = {
	virtue: (norm) => VIRTUE.test(norm.replace(/-то$/, "")),
	him: (norm) => HIM.has(norm),
	dat: (norm) => DATIVE.has(norm) || (/[уюе]$/.test(norm) && isNameIn(norm)),
	name: list.isName,
	fit: (norm) => /^(?:способ(?:ен|на|ны)|потян|осил|дорос|годи|вытян|подход[ия])/.test(norm),
	basic: (norm) => /^(?:читать|считать|думать|слушать|здороваться|разговаривать|соображать)$/.test(norm),
	cruel: (norm) =>
		/^(?:уни[жз]а|(?:по)?командов|издева|мучи|трепа|скандал|вра[тн]|красова|хамить|спорить|ссор|дразн|изводить|манипулир|самоутвержд|выслужива|сплетнич|поучать|ныть|жалова|вредничать|прибедня|хвас|при?врать|подставлять|перекладывать|прохлажда|бездельн|филон|отлын|юлить)[а-я]*$/.test(
			norm,
		),
	ill: (norm) => list.isQuality(norm.replace(/-то$/, "")),
	talent: (norm) =>
		/^(?:задатк|жилк|чуть[яе]$|стерж|хватк|харизм|логик|лидер|интуиц|мышлени|интеллект|юмор|способност|авторитет|кругозор)/.test(
			norm,
		),
	at: (norm) => norm === "у" || norm === "в",
	whom: (norm) =>
		norm === "тебе" || HIM.has(norm) || isNameIn(norm) || (personAt(norm)?.role === "staff" && !isStaff(norm)),
	our: (norm) => /^(?:ваш|наш|эт|тво)[а-я]*(?:го|ей|й|му)$/.test(norm),
	who: (norm) => YOU.has(norm) || OTHERS.has(norm) || list.isName(norm) || isStaff(norm) || PERSON_NOUNS.has(norm),
	staff: isStaff,
	calling: (norm) =>
		/^(?:люд|продаж|сервис|обслуживан|общени|медицин|педагог|призван|руковод|управля|общать|торгов|лечить|учить|думать)/.test(
			norm,
		),
	title: (norm) => /(?:[ыои]м|ем|[ое]й)$/.test(norm) && !HIM.has(norm) && traits.get(norm)?.good !== false,
	trade: (norm) => /(?:ник|тел|щик|чик|ер|ор|ист|ач|ар)(?:ом|ем|и|ы)$/.test(norm),
	wit: (norm) =>
		/^(?:реакци|памят|скорост|выдержк|интеллект|соображал|мозг|хватк|логик|сердц|манер|характер)/.test(norm),
	folk: (norm) =>
		/^(?:люди|людьми|клиент|гост|пациент|больн|человек|покупател|пассажир|коллег|посетител|дет)/.test(norm),
	inf: isInfinitive,
	job: (norm) => personAt(norm)?.role === "staff",
	evasion: (norm) =>
		/^(?:отлын|отмаз|отговор|сплет|вран|прогул|интриг|перекур|оправдан|ныть|лен[иь]|уклон|опозд|бездел|увил|хамств|скандал)/.test(
			norm,
		),
	fair: (norm) => {
		const trait = traits.get(norm);
		return trait?.good === true && trait.kind !== "noun";
	},
	poor: (norm) => {
		const trait = traits.get(norm);
		return trait?.good === false && trait.kind !== "noun";
	},
	foul: (norm) => {
		const stem = /^(.+)(?:ого|ому|ой|ую|ых)$/.exec(norm)?.[1];
		return stem !== undefined && traits.get(`${stem}ый`)?.good === false;
	},
	// «жадничаешь», «умничает», but not «скромничает»
	airs: (norm) => /^(?!нерв|скром|хозяй|эконом|секрет|откров|домов|огран|гран).{3,}нича(?:ешь|ете|ет)$/.test(norm),
	like: (norm) =>
		norm.length > 3 &&
		formOf(norm) === "other" &&
		!/^(?:дома|обычно|всегда|надо|нужно|раньше|прежде|попало|здесь|только|можно|взросл|професс|хозя|настоящ)/.test(
			norm,
		),
	vice: (norm) => {
		const trait = traits.get(norm);
		return trait !== undefined && !trait.good && trait.kind === "noun";
	},
};

export const bad: PhraseTable<boolean> = compilePhrases(lines(BAD_PHRASES + PERSON_FRAMES), { classes });

/** Idioms in any order, in a complaint alone. */
export const idioms: AnyOrder = compileAnyOrder(ANY_ORDER, classes);

/** Phrases that flatter. */
export const good: PhraseTable<boolean> = compilePhrases(lines(GOOD_PHRASES), {
	classes: { virtue: (norm) => VIRTUE.test(norm) },
});
