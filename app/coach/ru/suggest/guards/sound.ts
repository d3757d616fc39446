import { type Hit, isPerfective, type Scan } from "../../rules/scan.ts";
import { formOf, isInfinitive } from "../../words/forms.ts";
import { personAt } from "../../words/people.ts";
import { deedsOf } from "../reading/deeds.ts";
import { withException, withIncluded, withLostException } from "../reading/exceptions.ts";
import { inMood } from "../words/conjugate.ts";
import { at, capitalise, type Draft, textOf, tidy } from "../words/edits.ts";
import { infinitiveOf } from "../words/infinitives.ts";
import { imperfectiveOf } from "../words/verb-classes.ts";
import { lossOf } from "./keeps.ts";
import { inPlainVerbs } from "./shameful-acts.ts";
import {
	halfCondition,
	halfMended,
	halfTurned,
	keepsLack,
	lastStands,
	leftInGenitive,
	ordersFirst,
	torn,
} from "./sound-parts.ts";
import { unsound } from "./unsound.ts";

/** The last look at a wording: tails that belonged to the ban go, and what is broken or commands the banned deed is dropped. */

const plain = (text: string): string => text.toLowerCase().replaceAll("ё", "е");

/** The words of a text in lower case, parted by what is no letter; "" before and behind them where it begins or ends with that. */
function wordsOf(text: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if ((code >= 0x430 && code <= 0x44f) || code === 0x2d) continue;
		const before = i === 0 ? Number.NaN : text.charCodeAt(i - 1);
		if (i === 0 || (before >= 0x430 && before <= 0x44f) || before === 0x2d) found.push(text.slice(from, i));
		from = i + 1;
	}
	found.push(text.slice(from));
	return found;
}

/** Words that an infinitive may hang on. */
const GOVERNS =
	/^(?:долж|можно|мож|нужно|надо|следует|необходимо|прос|помога|предлага|дава|дай|учи|продолжа|начина|стара|умей|умеет|успева|разреша|вправе|рекоменд|привык|позволя)/;

/** Dative singular and plural of those who do a job. */
const DOER =
	/^[а-я]{2,}(?:ору|еру|иру|исту|оводу|нику|телю|арю|ачу|евту|ологу|орам|ерам|ирам|истам|оводам|никам|телям|арям|ачам)$|^рабоч(?:ему|им)$|^(?:охране|бригаде|вахте)$/;

/** True when a word that told whom the ban is for still stands in the dative. */
function addressed(scan: Scan, hit: Hit, said: readonly string[]): boolean {
	if (hit.mood !== "modal") return false;
	for (let i = 0; i < Math.min(hit.from, 3); i++) {
		const norm = at(scan, i);
		const person = personAt(norm);
		const doer =
			person === undefined ? i === 0 && DOER.test(norm) : person.role === "staff" && person.cases.includes("D");
		if (doer && said.includes(norm)) return true;
	}
	return false;
}

/** True when the wording orders the very deed that is banned. */
function affirms(scan: Scan, hit: Hit, said: readonly string[]): boolean {
	if (hit.verb < 0) return false;
	const norm = at(scan, hit.verb);
	if (/^остав(?:л|и)/.test(norm)) return said.slice(0, 6).some((word) => /^остав(?:л|и|ь)/.test(word));
	const stem = norm.replace(/^([а-я]*(?:да|ста|зна))ва[а-я]+$/, "$1").slice(0, 5);
	const infinitive = imperfectiveOf(infinitiveOf(norm) ?? norm);
	const begun = said.slice(0, 6);
	if (begun.some((word) => word.startsWith(stem))) return true;
	const forms = [
		inMood(infinitive, "imperative"),
		inMood(infinitive, "third-singular"),
		inMood(infinitive, "third-plural"),
	];
	return begun.some((word) => forms.includes(word));
}

/** Deeds that are wrong at any time and in any place: nothing is won by another setting. */
const WRONG_ANYWHERE = /^(?:превы[шс]|наруш|обман|обвеш|обсчит|груби|хами|оскорб|униж|воров|выпроваж|выгоня)/;

/** True for an infinitive that the ban forbids: what is left of a deed that no wording took the place of. */
const leftStanding = (scan: Scan, word: string): boolean =>
	scan.hits.every((one) => one.mood !== "infinitive") &&
	scan.hits.some((one) => one.verb >= 0 && deedsOf(scan, one).some((verb) => at(scan, verb) === word));

/** Conduct that lasts: «даже на минуту» becomes «всё время». */
const STAYS = /^(?:[а-я ]+ )?(?:будьте рядом|будет рядом|остава[а-я]+ с |держ[а-я]+ .*под присмотр)/;

/** «Отпускайте материалы только с накладной, даже если просит начальник»: what is licensed is licensed in spite of all. */
const keptThough = (ban: string, said: string): boolean =>
	(/ только (?:с|со|после|вместе|по|если|когда|в присутствии|через) /.test(said) &&
		/, даже (?:если|когда|чтобы|при|для|по) /.test(ban)) ||
	(/, даже (?:если|когда) /.test(ban) && / (?:с|со|после) [^,]*, даже (?:если|когда) /.test(said));

/** «Продавайте алкоголь по паспорту, если сомневаетесь в возрасте»: what the ban found lacking is there. */
const licensed = (ban: string, said: string): boolean =>
	/ только .*, если /.test(said) ||
	(/ без .*, если /.test(ban) &&
		!/ без .*, если /.test(said) &&
		/ (?:с|со|по|после|проверя[а-я]+) .*, если /.test(said));

/** True when the wording has changed what the deed is done with: «шаблонным письмом» to «личным письмом». */
function altered(scan: Scan, hit: Hit, said: string): boolean {
	const own = scan.segments.find((one) => one.from <= hit.verb && hit.verb < one.to);
	if (hit.verb < 0 || own === undefined) return false;
	for (let i = hit.verb + 1; i < own.to; i++)
		if (at(scan, i).length > 4 && personAt(at(scan, i)) === undefined && !said.includes(at(scan, i).slice(0, 5)))
			return true;
	return false;
}

/** A place or a time that stands against that of the ban: in it the deed may be done in the face of the condition. */
const ELSEWHERE = / в отсутствие | вне | до (?:\d|начала|прихода)/;

/** Deeds that a trailing «если» of the ban would still forbid. */
const LICENSED = /^(?:запраш|принима|выдава|предлага|обеща|прода|оформля|отпуска|впуска|пуска)/;

/** «Медицинской сестре нельзя ...»: the quality of the one addressed, which stands before the noun. */
function withQuality(scan: Scan, said: string): string {
	const quality = at(scan, 0);
	const person = personAt(at(scan, 1));
	if (person?.role !== "staff" || !person.cases.includes("D")) return said;
	const noun = person.plural ? person.paradigm.many.N : person.paradigm.singular.N;
	if (!plain(said).startsWith(`${noun} `)) return said;
	const put = person.plural
		? quality.replace(/([ыи])м$/, "$1е")
		: person.feminine
			? quality.replace(/ой$/, "ая")
			: quality
					.replace(/^(страхов|рядов|передов|участков)ому$/, "$1ой")
					.replace(/([кгхжшщч])ому$/, "$1ий")
					.replace(/ому$/, "ый");
	return put === quality || !/(?:ые|ие|ая|ый|ий|ой)$/.test(put) ? said : `${put} ${noun}${said.slice(noun.length)}`;
}

/** «Во избежание травм не ...»: what the ban begins with stays at the head. */
function withLead(scan: Scan, hit: Hit, text: string, said: string): string {
	if (at(scan, 1) !== "избежание" || hit.from < 3) return said;
	const lead = textOf(scan, text, 0, hit.from).replace(/,$/, "");
	const inside = ` ${lead.charAt(0).toLowerCase()}${lead.slice(1)}`;
	return said.includes(inside) ? `${lead} ${said.charAt(0).toLowerCase()}${said.slice(1).replace(inside, "")}` : said;
}

/** «Продавец должен сначала предупредить старшего, затем покидать зал» -> «Продавец сначала предупреждает …, затем покидает …». */
const inOrder = (said: string): string =>
	said.replace(
		/ (должен|должна|должны) сначала ([а-яё]+(?:ть|ти|чь)(?:ся)?) ([^,;]*), затем ([а-яё]+(?:ть|ти|чь)(?:ся)?)(?= )/u,
		(whole, duty: string, first: string, rest: string, then: string) => {
			const mood = duty === "должны" ? "third-plural" : "third-singular";
			const both = [imperfectiveOf(first), imperfectiveOf(then)];
			if (both.some((one) => isPerfective(one))) return whole;
			const [before, behind] = both.map((one) => inMood(one, mood));
			return ` сначала ${before} ${rest}, затем ${behind}`;
		},
	);

/** «Инструктор должен прикасаться ... после предупреждения» would oblige to the deed: «Инструктор прикасается ...». */
const withoutDuty = (said: string): string =>
	said.replace(/ (должен|должна|должны) ([а-яё]+(?:ть|ти|чь)(?:ся)?)(?= )/u, (whole, duty: string, verb: string) => {
		const standing = imperfectiveOf(verb);
		return isPerfective(standing)
			? whole
			: ` ${inMood(standing, duty === "должны" ? "third-plural" : "third-singular")}`;
	});

/** «подарки дороже X и деньги»: a bound that belongs to one of two things; turned round it gives leave to the other. */
const BOUND_OF_ONE =
	/(?:свыше|дороже|больше|более|тяжелее|крупнее|длиннее) [^,]*(?:рубл|килограмм|кг|литр|метр|минут|час|процент)[а-я]*(?:,| и| или| а также) (?!не |без )/;
const BOUND_KEPT =
	/ (?:до|в пределах) [^,]*(?:рубл|килограмм|кг|литр|метр|минут|час|процент)[а-я]*(?:,| и| или| а также) /;

/** The setting of the ban kept with its opposite: «В присутствии гостей ... в отсутствие гостей». */
const BOTH_SIDES = /^(?:в присутствии|при) [^,]*(?:в отсутствие|в их присутствии)/;

/** Talk that is to be had in the face of those before whom it is banned. */
const TALK_BEFORE = /^в присутствии [^,.;]* (?:обсужда|комментиру|критику)[а-я]* /;
const MANNER_NAMED = /тихо|вполголоса|по делу|о деле|нейтральн|уважит|вежлив|спокойн|при себе|служебн|в отсутствие/;

/** «по собственной инициативе только после согласования»: what was at fault goes where a consent is asked for. */
const OWN_WILL =
	/ (?:по (?:собственной|своей) (?:инициативе|прихоти|воле)|по (?:своему|собственному) (?:усмотрению|желанию|разумению|хотению|вкусу)|самовольно)(?![а-яё])/u;
const CONSENT = /(?:после|с|получа[а-я]+) (?:согласовани|согласи|разрешени)/;

/** A wording with a time of its own, which stands against that the ban begins with. */
const OFF_DUTY = / в перерыв|до конца (?:работы|разговора|обслуживания)| до или после | после смены/;

/** «ни одну машину» where nothing is denied any more: «каждую машину»; undefined where the genitive hung on the negation. */
function everyOne(said: string): string | undefined {
	if (!said.includes("ни од") || / не | нет /.test(said)) return said;
	let torn = false;
	const put = said.replace(
		/([а-яё]+) ни од(ного|ной|ному|ним|ну|ин|на|но)(?: ([а-яё]+))?/gu,
		(_, before: string, end: string, next: string | undefined) => {
			if (
				/^ного$|^ной$/.test(end) &&
				personAt(next ?? "") === undefined &&
				!/^(?:без|до|из|от|для|у|после)$/.test(before)
			)
				torn = true;
			return `${before} кажд${EACH[end] ?? "ый"}${next === undefined ? "" : ` ${next}`}`;
		},
	);
	return torn ? undefined : put;
}

const EACH: Readonly<Record<string, string>> = {
	ин: "ый",
	на: "ая",
	но: "ое",
	ного: "ого",
	ну: "ую",
	ной: "ой",
	ному: "ому",
	ним: "ым",
};

/** «за полчаса до закрытия»: how long before something. */
const AHEAD =
	/(за (?:(?:один|одну|[а-я]+ть|[а-я]+на|два|две|три|четыре|пару|[0-9]+) )?(?:полчаса|час|минут|ден|дн|недел|сут)[а-я]*) до /;

/** Things of another that are his own at any time. */
const OTHERS_OWN =
	/(?:откр|загляд|ры[тл]|ро[йюе]|копа|чита|листа|перебира|трога|рассматр|осматр)[а-я]* (?:в |во )?(?:[а-я]+ )?(?:шкаф|ящик|сумк|письм|переписк|тумб|комод|холодильник|дневник|почт|карман|документ|бумаг|вещ)[а-я]* (?:хозя|клиент|гост|жильц|пациент|заказчик|постоял|подопечн|покупат|владел|пассаж|ученик|ребен|дет)/;

/** The text of a wording fit to be offered, undefined when it is not. */
export function sound(scan: Scan, hit: Hit, draft: Draft, text: string): string | undefined {
	if (draft.kind === "template") return draft.text;
	const whole = text.slice(scan.sentence.start, scan.sentence.end);
	const ban = plain(whole);
	let said = withIncluded(whole, withLostException(scan, text, withException(whole, draft.text)))
		.replace(/ этого (разрешил|подтвердил|подписал|сделал|одобрил)/g, " это $1")
		.replace(/ после (?:конца|окончания) (уборки|осмотра|урока|смены|приема|приёма|сеанса)(?![а-яё])/u, " после $1");
	said = said.replace(
		/^([А-ЯЁ][а-яё]+те) ([^,.;]{3,40}) и ([а-яё]+те) (?=до |после |с |в |только |прямо|тихо|спокойно|ровно)/u,
		(whole, verb: string, rest: string, again: string) => (verb.toLowerCase() === again ? `${verb} ${rest} и ` : whole),
	);
	if (/котор[а-я]+ не [^,.]* (?:и|или) не /.test(ban) && !/котор[а-я]+ не /.test(plain(said)))
		said = said.replace(/(котор[а-яё]+ [^,.]*?) (?:и|или) не /u, "$1 и ");
	if (CONSENT.test(said)) said = said.replace(OWN_WILL, "");
	said = said.replace(
		/^(?:Помните|Запомните|Имейте в виду), что ([а-яё]+(?:[йи]те|ьте)(?:сь)?) /u,
		(_, verb: string) => `${capitalise(verb)} `,
	);
	said = said.replace(/^Ни при каких обстоятельствах,? ([а-яё])/u, (_, first: string) => first.toUpperCase());
	const every = everyOne(said);
	if (every === undefined) return undefined;
	said = every;
	const deed = affirms(scan, hit, wordsOf(plain(said)));
	if (
		ban.includes("даже ") &&
		!keptThough(ban, said) &&
		(deed || !/даже (?:если|когда)/.test(ban) || /только/.test(said))
	) {
		said = said.replace(/,?\s+даже\s[^.;!]*/iu, "");
		const moment = / даже (на (?:секунд|минут|мгновень|пар)[а-я]+(?: минут| секунд)?)/.exec(ban);
		if (moment?.[1] !== undefined) said = said.replace(` ${moment[1]}`, "");
		if (moment !== null && STAYS.test(plain(said))) said = said.replace(/([.!…]*)$/, " всё время$1");
	}
	if (ban.includes(" ради ")) said = said.replace(/ ради [а-яё ]+(?=[.,;:!]|$)/u, "");
	if (/, (?:едва|стоит [а-я]+|только) за [а-я]+ закры/.test(ban) || / ушел| уйдет/.test(ban))
		said = said.replace(/, (?:едва|чуть|стоит) [^,.;—]*/u, "");
	if (
		/^(?:во время|в ходе|в процессе|при) /i.test(said) &&
		OFF_DUTY.test(said) &&
		hit.subject > 1 &&
		hit.subject < hit.from
	) {
		const lead = `${textOf(scan, text, 0, hit.subject)} `;
		if (!/перерыв|обед|смен/.test(lead) && said.startsWith(lead)) said = capitalise(said.slice(lead.length));
	}
	if (
		/ сразу|в порядке очереди/.test(said) ||
		(/в перерыве|комнате отдыха|до конца (?:работы|разговора)|до или после|вне (?:зала|рабочего)/.test(said) &&
			/, пока (?:вы )?(?:обслужива|принима|говор|бесед|работа|занят)/.test(said))
	)
		said = said.replace(/, пока [^,.;]*/, "");
	said = said.replace(/(в отвед[её]нном месте)(?:(?:, | и )в отвед[её]нн(?:ом|ое) мест[ео])+/gu, "$1");
	if (/(?:^| )(?:в|по) (?:выходные|праздничные)/.test(ban))
		said = said.replace(
			/^(.*?)( с [а-яё0-9:]+ .*?| до [а-яё0-9:]+.*?),? (?:а также|и|или) в выходные(?: и праздничные)? дни/u,
			"$1 в рабочие дни$2",
		);
	said = said.replace(
		/^([^,;:—]+ [^,;:—]+), ([а-яё]+(?:ет|ит|ют|ят|[йи]те)(?:сь|ся)?) (?=только после того, как )/u,
		"$1 и $2 ",
	);
	said = said.replace(/ после конца /gu, " после ").replace(/ (в ясную погоду)(?:,| и) \1/gu, " $1");
	// What a rule tells to do always stays as it is told.
	const told = /^(.* всегда .*?),? (?:и|но|а|да)(?: никогда)?$/u.exec(textOf(scan, text, 0, hit.from))?.[1];
	if (told !== undefined && said.startsWith(told.slice(0, told.indexOf(" всегда "))) && !said.startsWith(told))
		return undefined;
	if (hit.mood === "duty" && ban.includes(" долж")) said = inOrder(said);
	const words = wordsOf(plain(said));
	const clauses = plain(said);
	if (leftInGenitive(scan, hit, words) && deed) return undefined;
	if (addressed(scan, hit, words) || unsound(clauses, ban, deed)) return undefined;
	if (/(?:^|\s)держ[а-я]* (?:[а-я]+ )?[а-я]+[ая]х(?:\s|\.|$)/.test(clauses)) return undefined;
	if (clauses.includes("без ответа") && ban.includes("без ответа") && !/получ|отвеч/.test(clauses)) return undefined;
	const other = !/, если .* (?:не|нет) /.test(clauses) && (licensed(ban, clauses) || altered(scan, hit, clauses));
	if (deed && /, если /.test(clauses) && !other) {
		const condition = clauses.slice(clauses.indexOf(", если "));
		if (ban.includes(condition.replace(/[.!]$/, "")) && !ELSEWHERE.test(clauses)) return undefined;
	}
	if (deed && /, (?:пока|когда) /.test(clauses) && LICENSED.test(clauses) && !/только| с | по /.test(clauses)) {
		const moment = clauses.slice(clauses.search(/, (?:пока|когда) /)).replace(/[.!]$/, "");
		if (!moment.includes(" не ") && ban.includes(moment)) return undefined;
	}
	if (/только|вне /.test(clauses) && /, (?:в том числе|включая) /.test(clauses)) return undefined;
	if (deed && WRONG_ANYWHERE.test(at(scan, hit.verb))) return undefined;
	const ahead = AHEAD.exec(ban)?.[1];
	if (ahead !== undefined && clauses.includes(ahead) && !clauses.includes(`${ahead} до `) && deed) return undefined;
	if (ahead !== undefined && / затем /.test(clauses) && clauses.includes(ahead)) return undefined;
	if (deed && OTHERS_OWN.test(ban) && / до или после | (?:после|до|вне) [а-я ]+[.]?$/.test(clauses)) return undefined;
	if (clauses.includes(", минуя ") || /(?:^|\s)(?:ешьте|есть|доедайте|ест|едят) остатки/.test(clauses))
		return undefined;
	if (deed && /(?:младше|моложе) /.test(clauses) && /(?:младше|моложе) /.test(ban)) return undefined;
	if (/(?:^|\s)(?:в в|на на|с с) |свободн[а-я]+ от [а-я]+(?:ых|их)[.,]?$|закрыт[а-я]+ дольше/.test(clauses))
		return undefined;
	if (/^(?:стойте|паркуйте служебн)/.test(clauses) && !/опира|облокач|присл[оа]н[а-я]+с|стоя/.test(ban))
		return undefined;
	if (/ о том в тайне| раздельно с |говор[а-я]+ с коллегами/.test(clauses) && !/коллег/.test(ban)) return undefined;
	if (/(?:^|\s)(?:с|со|к|ко|в|во|на|у|от) лично /.test(clauses)) return undefined;
	if (clauses.includes("лично владельцу") && scan.tokens.some((token) => personAt(token.norm)?.role === "customer"))
		return undefined;
	if (
		deed &&
		/(?:дольше|больше|свыше|более) /.test(clauses) &&
		/, (?:предупред|соглас|получ|спрос|уточн)[а-я]*(?:ив|ав|вшись)/.test(clauses)
	)
		return undefined;
	if (/убира[а-я]+ (?:группу|отряд|команду)|(?:группу|отряд|команду|детей) в отведенн/.test(clauses)) return undefined;
	if (/ не (?!прав[ ,.])[а-я]{2,}(?:ав|ив|яв|ев|вшись)[ ,.]/.test(clauses) && /^(?:сначала|[а-я]+те)/.test(clauses))
		return undefined;
	if (/^(?:отказ|отказыв)/.test(at(scan, hit.verb)) && /(?:отказыва[а-я]+ .*только если|затем отказыва)/.test(clauses))
		return undefined;
	if (
		deed &&
		hit.subject >= 0 &&
		/^(?:звать|зов|жд|прос|бери|надева)/.test(words[0] ?? "") &&
		formOf(words[0] ?? "") === "imperative" &&
		personAt(at(scan, hit.subject))?.role === "customer"
	)
		return undefined;
	if (/, а [а-я]+те(?:сь)? /.test(clauses) && !clauses.includes(" не ")) return undefined;
	if (/лично (?:получателю|в руки)/.test(clauses) && /(?:ребенк|детей|пациент|воспитанник|животн)/.test(ban))
		return undefined;
	if (hit.verb < 0 && scan.hits.length === 1 && halfMended(scan, { ...hit, verb: -1 }, clauses)) return undefined;
	if (/наедине (?:других|учащихся|[а-я]+(?:ников|телей|ентов|щихся))|при наличии [^,]* вне /.test(clauses))
		return undefined;
	if (
		hit.mood === "modal" &&
		/^third/.test(formOf(words[0] ?? "")) &&
		personAt(words[0] ?? "") === undefined &&
		!/ только [а-я ]+, [а-я]+(?:ие|ые|ий|ый|ая)(?:ся)? /.test(clauses)
	)
		return undefined;
	if (/благодар|возвраща/.test(clauses) && /на хранение|в залог|к перевозке|на борт/.test(ban)) return undefined;
	if (deed && scan.hits.length === 1 && (keepsLack(scan, hit, clauses) || halfMended(scan, hit, clauses)))
		return undefined;
	if (
		/, а [а-я]+те(?:сь)? /.test(ban) &&
		/: «|вместо «/.test(clauses) &&
		ban.includes(clauses.split(", ").pop() ?? " ")
	)
		return undefined;
	if (
		clauses.includes("в спокойной обстановке") &&
		/стан[ок][а-я]*| вал(?![а-я])|барабан|лент|пресс|машин|конвейер|механизм|оборудован|двигател/.test(ban)
	)
		return undefined;
	if (deed && /^(?:буди|пуга|вруч)/.test(at(scan, hit.verb)) && / (?:днем|ночью)[.!]?$/.test(clauses)) return undefined;
	if (clauses.includes(" закрытым огн")) return undefined;
	if (clauses.startsWith("убира") && /^забы/.test(at(scan, hit.verb)) && !at(scan, hit.verb + 1).startsWith("убира"))
		if (isInfinitive(at(scan, hit.verb + 1))) return undefined;
	if (/служебн[а-я]+ лифт/.test(clauses) && /пожар|эвакуац|сигнализ|тревог|газ[а. ]|дым|землетряс/.test(ban))
		return undefined;
	if (ordersFirst(ban, clauses) || /^(?:(?!если|когда|котор).)*превыша[а-я]*(?:ет|ют|йте|ть) /.test(clauses))
		return undefined;
	if (halfCondition(ban, clauses) || (deed && lastStands(ban, clauses))) return undefined;
	if (deed && / (?:поодиночке|в одиночку)(?: |,|\.|$)/.test(clauses)) return undefined;
	if (deed && / только [^;]*(?:,| и| или) без [а-я]+/.test(clauses)) return undefined;
	if (torn(scan, hit, clauses) || halfTurned(scan, hit, text, clauses, deed)) return undefined;
	if (/без [а-я]+ и [а-я]+[ыи]ми |(?:из|от) мест(?:[.,]|$)/.test(clauses) && !/без [а-я]+ и [а-я]+[ыи]ми /.test(ban))
		return undefined;
	if (
		/(?:^| )и, (?:если|когда) [^,]*$|пределах (?:[а-я]+ )?(?:пределов|кухн|офис|территор|здани|магазин|склад)/.test(
			clauses,
		)
	)
		return undefined;
	if (/^[а-я]+те(?:сь)? [а-я]+(?:ые|ие) лица/.test(clauses)) return undefined;
	if (BOUND_OF_ONE.test(ban) && BOUND_KEPT.test(clauses)) return undefined;
	if (/сид[а-я]+ на стуле/.test(clauses) && /к гост|к клиент|к покупат|к посетит/.test(ban)) return undefined;
	if (/ вне (?:личных|посторонних) тем| без украшений в |в ошибке[.]?$/.test(clauses)) return undefined;
	if (/^каждый (?:пациент|клиент|гость|покупатель|посетитель|пассажир) (?:ждет|дает|стоит)/.test(clauses))
		return undefined;
	if (clauses.includes("в том числе при личной встрече")) return undefined;
	if (/отправля[а-я]+ [^;.]* к конкурент[а-я]+ позже/.test(clauses)) return undefined;
	if (/(?:переставля|перекладыва|сдвига|передвига|трога)[а-я]+(?:,| и ~| только)/.test(clauses)) return undefined;
	if (/, когда [^,]*, если /.test(clauses) || / и только [а-я]+(?:ам|ям|ым|им) ?[,.]/.test(clauses)) return undefined;
	if (TALK_BEFORE.test(clauses) && /обсужд|комментир|говор|разговар/.test(ban) && !MANNER_NAMED.test(clauses))
		return undefined;
	if (ban.includes(clauses.replace(/[.!]$/, "")) && !/(?:йте|ите|ьте)(?:сь)?(?:[ ,.!;—]|$)/.test(clauses))
		return undefined;
	const half = / (?:если|когда|что) [^,]* (?:или|либо) (?:отсутству|нет ).*$/.exec(clauses)?.[0];
	if (half !== undefined && !ban.includes(half)) return undefined;
	if (/ без [а-я]+ .*только (?:по|с|со|в|во|после) [а-я]+/.test(clauses) && !/случа|ситуац/.test(clauses))
		return undefined;
	if (
		/, что (?:дверь|касса|сейф|окно|заказ|витрина|калитка|кабинет|склад|автомобиль|машина)[а-я ]* закрыты/.test(clauses)
	)
		return undefined;
	if (
		/убира[а-я]+ [а-я]+ на место/.test(clauses) &&
		scan.tokens.some((token) => personAt(token.norm)?.role === "customer")
	)
		return undefined;
	if (/ (?:и|или)[.,;]?$/.test(clauses)) return undefined;
	if (/^[а-я]+те(?:сь)? [а-я]+[йи]те(?:сь)? /.test(clauses) && formOf(words[1] ?? "") === "imperative")
		return undefined;
	if (deed && / только .*, а также .* без /.test(clauses)) return undefined;
	if (/ (?:одних|одного|одну|одни) вне /.test(clauses)) return undefined;
	if (/ из-з | из-[а-я](?: |$)/.test(clauses)) return undefined;
	if (/служебные помещения только сотрудников/.test(clauses) && / карт|абонемент|билет| очеред/.test(ban))
		return undefined;
	if (!deed && /, а [а-я]+ [а-я]+(?:ыми|ими)[.,]?$/.test(clauses)) return undefined;
	if (BOTH_SIDES.test(clauses) || clauses.includes("под опущенн")) return undefined;
	if (/^скаплив|обсужда[а-я]* (?:[а-я]+ )?в лицо/.test(clauses)) return undefined;
	if (/с истекш/.test(clauses) && !/списы|убира|возвращ|снима|отклад|утилиз|меня/.test(clauses)) return undefined;
	if (/, если (?!.* не )/.test(ban) && /, если /.test(clauses) && !other && LICENSED.test(clauses)) return undefined;
	if (hit.verb < 0 && scan.hits.length === 1 && lossOf(scan, draft, text) >= 5) return undefined;
	let governed = false;
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? "";
		const next = words[i + 1] ?? "";
		if (word === "не" && next.length > 5 && formOf(next) === "perfect-converb" && !/(?:здоров|готов|суров)$/.test(next))
			return undefined;
		if (GOVERNS.test(word) && !(hit.verb >= 0 && word.slice(0, 6) === at(scan, hit.verb).slice(0, 6))) governed = true;
		if (!isInfinitive(word)) continue;
		if (
			(!governed || /^(?:и|или)$/.test(words[i - 1] ?? "")) &&
			leftStanding(scan, word) &&
			!/^(?:как|чем|чтобы)$/.test(words[i - 1] ?? "")
		)
			return undefined;
		const joined = /^(?:и|или)$/.test(words[i - 1] ?? "") && word !== "есть";
		if (joined && (!governed || !words.slice(0, i).some((one) => isInfinitive(one)))) return undefined;
		governed = true;
	}
	if (deed && hit.mood === "duty" && hit.subject >= 0) said = withoutDuty(said);
	const decent = inPlainVerbs(scan, said);
	if (decent === undefined) return undefined;
	const full = withLead(scan, hit, text, withQuality(scan, decent));
	return full === draft.text ? full : tidy(full);
}
