import type { Document, Report } from "#app/coach/analysis.ts";
import { formOf, isInfinitive, isSingularImperative, looksImperative } from "../words/forms.ts";
import type { Segment } from "../words/segments.ts";
import {
	ASKED,
	addsContent,
	at,
	before,
	EMPTY_IMPERATIVES,
	isWish,
	OFFERS,
	PREPOSITIONS,
	type Reader,
	RHETORICAL,
	read,
	stem,
	subjectFrom,
	VAGUE_IMPERATIVES,
	VAGUE_INFINITIVES,
} from "./proposal-words.ts";

/** Whether a remark proposes something that the receiver can go and do, or only restates the complaint. */

export type Proposal = "none" | "vague" | "concrete";

/** «Попробуешь ...?», «Перенесёшь ...?»: a request in the form of a question. */
const SUGGESTED = /^(?:по|про|с|за|пере|вы|до|у|при|на|об|от|раз|рас|ис|под)[а-я]{3,}(?:ешь|ете|ишь|ите)$/;

/** «Перенесём ...?», «Поменяемся?»: an offer in the form of a question. */
const TOGETHER = /^(?:по|про|с|за|пере|вы|до|у|при|на|об|от|раз|рас|под)[а-я]{2,}(?:ем|им)(?:ся)?$/;

/** «Хамите по телефону»: told, not asked for. */
export const HARMS =
	/^(?:хам|груб|тормоз|кур|халтур|ленит|бубн|ворч|крич|трещ|шум|вр|гон|спеш|хрип|тян)(?:ите|ете)(?:сь)?$/;

/** «Замените», «поправь»: a fault is named beside it, the thing to mend goes without saying. */
const MENDS =
	/^(?:замени|почини|поправ|убер|перепи|смаж|передела|перекле|перевес|закро|откро|протр|помо|допи|доза|обнов|верн|исправ|перезвон|подпи|перешл|проверь|сверь|подкле|подкрут|выброс|вымо)/;

/** With these a present tells of a habit. */
const OFTEN = /^(?:постоянно|вечно|никогда|опять|снова|часто|регулярно|слишком|чересчур)$/;

/** «Не жди понедельника», but not «Логики не ждите». */
const AWAITED = /^(?:,|пока|до|меня|нас|конц|утр|понедельник|звонк|ответ|вечер|напоминан)/;

function judgeSentence(reader: Reader, complaint: ReadonlySet<string>): Proposal {
	const { tokens, segments } = reader;
	if (reader.threat) return "none";
	const opener = at(tokens, 0) === "а" ? 1 : 0;
	if (
		reader.question &&
		at(tokens, opener) === "что" &&
		tokens.slice(opener + 1, opener + 3).some((one) => one.norm === "если")
	)
		return "concrete";
	let result: Proposal = "none";
	const raise = (value: Proposal): void => {
		if (value === "concrete" || result === "none") result = value;
	};
	const rhetorical =
		reader.question &&
		tokens.some((token) => RHETORICAL.has(token.norm)) &&
		!tokens.some((token) => /^(?:давай|давайте|предлагаю)$/.test(token.norm));
	if (rhetorical) return "none";
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		if (token === undefined || token.kind !== "word") continue;
		const { norm } = token;
		const segment = segments.find((one) => one.from <= i && i < one.to);
		if (
			segment === undefined ||
			segment.kind === "finite" ||
			(segment.kind === "purpose" && segment.opener !== "чтобы")
		)
			continue;
		const next = at(tokens, i + 1);
		const limit = tokens.length;
		if (segment.kind === "purpose") {
			if (/^(?:предлагаю|прошу|хочу|хотел|хотела|хотелось)$/.test(at(tokens, segment.from - 2))) raise("concrete");
			continue;
		}
		if (PREPOSITIONS.has(at(tokens, i - 1))) continue;
		const negated = at(tokens, i - 1) === "не";
		const form = formOf(norm);
		const habit =
			/ите(?:сь)?$/.test(norm) &&
			tokens
				.slice(segment.from, segment.to)
				.some((one, k) => (k < i - segment.from ? OFTEN : /^(?:слишком|чересчур)$/).test(one.norm));
		const plural =
			form === "imperative" &&
			!habit &&
			!HARMS.test(norm) &&
			!before(tokens, subjectFrom(tokens, segment.from), i, "вы");
		const singular =
			(/^(?:по|при)шли$/.test(norm) &&
				i === segment.from &&
				/^(?:мне|нам|ей|ему|им|клиент|письмо|копию|следующ|готов|фото|акт|файл|список|отчет)/.test(next)) ||
			((form === "imperative-singular" ||
				isSingularImperative(norm) ||
				(looksImperative(norm) &&
					(i === segment.from || /^(?:и|сразу|тогда|сначала|потом|лучше|пожалуйста)$/.test(at(tokens, i - 1))))) &&
				!(token.capital && i > 0 && at(tokens, i - 1) !== "." && i !== segment.from));
		// «Сел за кассу и давай кричать»: told, not proposed
		if (
			norm === "давай" &&
			at(tokens, i - 1) === "и" &&
			at(tokens, i - 2) !== "," &&
			isInfinitive(next) &&
			tokens.slice(segment.from, i).some((one) => formOf(one.norm) === "past")
		)
			continue;
		if (norm === "давай" || norm === "давайте") {
			const verb = tokens.slice(i + 1, segment.to).findIndex((one) => one.kind === "word");
			if (
				tokens.slice(i + 1, segment.to).some(
					(one) =>
						VAGUE_IMPERATIVES.has(one.norm) ||
						// «Давайте меняться: вы с часу, я с двух»
						(VAGUE_INFINITIVES.test(one.norm) && (one.norm !== "меняться" || at(tokens, i + 2) === "в")),
				)
			)
				raise("vague");
			// «Давайте повнимательнее с документами»
			else if (
				/^по[а-я]+(?:[ен]ее|ше|же|че)$/.test(at(tokens, i + 1 + verb)) ||
				/^(?:как-то|уже)$/.test(at(tokens, i + 1 + verb))
			)
				raise("vague");
			else if (verb >= 0 && addsContent(reader, i + 1, limit, -1, complaint)) raise("concrete");
			else raise("vague");
			continue;
		}
		// «Дай тебе волю», «попроси тебя о чём-нибудь»: if that is done
		if (
			(plural || singular) &&
			/^(?:теб[яе]|ва[мс])$|^(?:на )?себя$/.test(
				/^посмотри/.test(norm) && next === "на" ? `на ${at(tokens, i + 2)}` : next,
			)
		)
			continue;
		if (norm === "договоримся" || norm === "условимся") {
			raise("concrete");
			continue;
		}
		if (norm === "предлагаю" || norm === "предлагаем" || norm === "предложил" || norm === "предложила") {
			if (next === "бы" || norm.startsWith("предлага")) raise("concrete");
			continue;
		}
		if (
			(norm === "пусть" || norm === "пускай") &&
			i + 1 < segment.to &&
			!/^(?:даже|и|бы|ждут|ждет|терпят|терпит|мучаются|мучается)$/.test(next)
		) {
			raise("concrete");
			continue;
		}
		if (
			norm === "хочешь" ||
			norm === "хотите" ||
			(norm === "может" && (reader.question || next === "," || next === "быть") && i === segment.from)
		) {
			const later = tokens
				.slice(i + 1)
				.some(
					(one) =>
						one.kind === "word" &&
						(isInfinitive(one.norm) ||
							formOf(one.norm) === "first-plural" ||
							OFFERS.has(one.norm) ||
							/(?:ем|им|у|ю)$/.test(one.norm)),
				);
			if (later && (reader.question || next === ",") && !before(tokens, segment.from, i, "не")) raise("concrete");
			continue;
		}
		if (
			norm === "могу" &&
			!negated &&
			isInfinitive(next) &&
			!before(tokens, segment.from, i, "как", "что", "чем", "не")
		) {
			raise("concrete");
			continue;
		}
		if (
			reader.question &&
			i === segment.from &&
			segment.from === 0 &&
			(SUGGESTED.test(norm) || TOGETHER.test(norm) || (isInfinitive(norm) && /^(?:тебе|вам|мне|нам)$/.test(next)))
		) {
			raise("concrete");
			continue;
		}
		if (OFFERS.has(norm) && !negated && (segment.kind === "main" || segment.kind === "rest")) {
			raise("concrete");
			continue;
		}
		if (
			/^(?:можешь|можете|сможешь|сможете|мог|могла|могли|сделаешь|сделаете|научишь|научите|покажешь|покажете|возьмешь|возьмете|поможешь|поможете|расскажешь|расскажете)$/.test(
				norm,
			) &&
			reader.question
		) {
			raise("concrete");
			continue;
		}
		if (plural || singular) {
			if (EMPTY_IMPERATIVES.has(norm)) {
				if ((norm === "будь" || norm === "будьте") && !negated) raise(addsPlace(reader, i) ? "concrete" : "vague");
				else if ((norm === "будь" || norm === "будьте") && negated) raise("vague");
				else if (norm === "слушай" && tokens.slice(i, segment.to).some((one) => one.kind === "masked"))
					raise("concrete");
				else if (/^смотри/.test(norm) && /^(?:на|в|под)$/.test(next) && at(tokens, i + 2) !== "себя") raise("concrete");
				continue;
			}
			// «Вас хлебом не корми, дай поспорить»
			if (/^дай/.test(norm) && isInfinitive(next) && at(tokens, i - 1) === ",") continue;
			// «Хоть отбавляй», «хоть жалуйся, хоть нет»
			if (
				at(tokens, i - 1) === "хоть" &&
				(/^(?:отбавля|плач|трес|лопн|убе|умри|крич|вой|пада)/.test(norm) ||
					tokens.filter((one) => one.norm === "хоть").length > 1)
			)
				continue;
			if (negated) {
				if (/^забу|^забы|^стесня|^бо[йия]/.test(norm) || (/^жди/.test(norm) && AWAITED.test(next))) raise("concrete");
				else raise("vague");
				continue;
			}
			// «Разберись наконец со своей зоной», but not «разберись с чеком до обеда»
			if (
				VAGUE_IMPERATIVES.has(norm) ||
				/^разбери(?:сь|тесь) (?:наконец|уже)$/.test(`${norm} ${next}`) ||
				(/^возьми/.test(norm) && before(tokens, i, segment.to, "ответственность", "инициативу"))
			) {
				const own =
					/^(?:начн|начина|сдела|дела|следи|веди|брос|учи|действу|обслужив|вспомни|проверь)/.test(norm) &&
					next !== "что-нибудь" &&
					next !== "себя" &&
					!reader.tokens.some((one) => one.norm === "что-нибудь" || one.norm === "что-то");
				raise(
					own && addsContent(reader, /^нач/.test(norm) ? i : segment.from, segment.to, i, complaint)
						? "concrete"
						: /^(?:перестань|перестаньте|прекрати|прекратите|кончай|кончайте|бросай|бросьте)$/.test(norm)
							? "vague"
							: "vague",
				);
				continue;
			}
			raise(
				addsContent(reader, segment.from, endOfGroup(reader, segment), i, complaint) ||
					(complaint.size > 0 && !complaint.has(stem(norm)) && isBare(tokens, i)) ||
					(MENDS.test(norm) && addsContent(reader, segment.from, segment.to, i, new Set())) ||
					(segment.from > 0 && (MENDS.test(norm) || /^(?:ее|его|их)$/.test(next)))
					? "concrete"
					: "vague",
			);
			continue;
		}
		if (isInfinitive(norm)) {
			const ahead = tokens.slice(segment.from, i).map((one) => one.norm);
			if (/ по \S+ раз/.test(` ${ahead.join(" ")}`)) continue;
			if (ahead.some((word) => /^что-(?:то|нибудь)$/.test(word))) {
				raise("vague");
				continue;
			}
			const asked = ahead.some((word) => ASKED.has(word));
			if (!asked || before(tokens, segment.from, i, "нельзя") || negated) continue;
			if (before(tokens, segment.from, i, "не") && !before(tokens, segment.from, i, "бы")) continue;
			if (reader.question && before(tokens, segment.from, i, "можно") && tokens.some((one) => one.norm === "сколько"))
				continue;
			if (tokens.some((one) => one.norm === "стоило") || before(tokens, segment.from, i, "было")) continue;
			if (VAGUE_INFINITIVES.test(norm) || /^(?:дисциплин|качеств|сервис|отношени)/.test(next)) raise("vague");
			else raise(addsContent(reader, segment.from, limit, i, complaint) ? "concrete" : "vague");
		}
	}
	if (reader.question && isOpenQuestion(reader)) raise("concrete");
	if (result === "none" && isWish(tokens)) raise("vague");
	return result;
}

/** «Перевесь, пожалуйста», «Поправь её»: nothing stands beside the verb but a pronoun. */
const isBare = (tokens: Reader["tokens"], i: number): boolean =>
	tokens.every(
		(token, k) =>
			k === i || token.kind === "punctuation" || /^(?:пожалуйста|его|ее|их|мне|нам|ему|ей|им)$/.test(token.norm),
	);

/** Where the group of an imperative ends: its segment and what follows up to the next sentence. */
const endOfGroup = (reader: Reader, segment: Segment): number => {
	const next = reader.segments[reader.segments.indexOf(segment) + 1];
	return next !== undefined && (next.before === ":" || next.kind !== "main" || next.before === ",")
		? reader.tokens.length
		: segment.to;
};

/** «будь на месте к девяти»: a place or an hour. */
function addsPlace(reader: Reader, i: number): boolean {
	return reader.tokens
		.slice(i + 1)
		.some(
			(token) =>
				token.kind === "number" ||
				/^(?:месте|девяти|десяти|восьми|семи|кассе|связи|зале|стойке|шести)$/.test(token.norm),
		);
}

/** «Как нам сделать ...?», «Чем я могу помочь?», «Что если ...?» */
function isOpenQuestion(reader: Reader): boolean {
	const { tokens } = reader;
	for (let i = 0; i < tokens.length; i++) {
		const norm = at(tokens, i);
		if (!/^(?:как|чем|что|когда|где|кого|какой|какую|какие)$/.test(norm)) continue;
		const rest = tokens.slice(i + 1, i + 7).map((token) => token.norm);
		if (norm === "что" && rest[0] === "если") return true;
		if (norm === "чем" && rest.some((word) => /^помоч/.test(word))) return true;
		if (norm === "что" && rest.some((word) => /^(?:помож|поможет|помогло|нужно|можем|могу|изменил|измен)/.test(word)))
			return true;
		if (
			rest.some((word) => /^(?:нам|мы|сделать|можем|лучше|устроить|наладить|организовать|удобнее)$/.test(word)) &&
			!rest.includes("вообще")
		)
			return true;
	}
	return false;
}

/** The proposal of a whole remark. */
export function proposalOf(document: Document): Proposal {
	let result: Proposal = "none";
	const complaint = new Set<string>();
	for (const unit of document.units) {
		for (const sentence of unit.sentences) {
			const one = judgeSentence(read(sentence), complaint);
			if (one === "concrete") return "concrete";
			if (one === "vague") result = "vague";
			for (const token of sentence.tokens)
				if (token.kind === "word" && token.norm.length > 3) complaint.add(stem(token.norm));
		}
	}
	return result;
}

/** The finding of `no-proposal` on feedback: one for the whole text. */
export function noProposal(document: Document): Report[] {
	const first = document.units[0];
	const last = document.units[document.units.length - 1];
	if (document.kind !== "feedback" || first === undefined || last === undefined) return [];
	const proposal = proposalOf(document);
	if (proposal === "concrete") return [];
	return [
		{
			check: "no-proposal",
			start: first.start,
			end: last.end,
			message: proposal === "vague" ? "no-proposal.vague" : "no-proposal.none",
			why: proposal === "vague" ? "why.vague-proposal" : "why.no-proposal",
		},
	];
}
