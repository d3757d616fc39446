import { personOf } from "../../words/people.ts";
import { instrumentalOf } from "../pairs/phrases.ts";
import { isBefore, type Parts, tailOf } from "../reading/act-parts.ts";
import { accusativeOf } from "../words/accusative.ts";
import { JUDGE, PUBLISH, REPRIMAND, REVEAL, TALK } from "../words/act-classes.ts";
import { strip } from "../words/rewriting-words.ts";

/** Matters that are nobody else's: people, money, health, the firm's own affairs. */
const CONFIDENTIAL =
	/klient|pacjen|goś|gości|uczni|dziec|rodzic|koleg|współprac|pracownik|podopiecz|mieszka|interesan|zarob|płac|wynagr|premi|firm|wynik|zdrowi|danych|sytuacj|umow|transakc|szczegół|kłopot|problem|hotel|sklep|konflikt|sprawach inn|cudz|zabezpiecz/;

/** Known to the whole world, or a matter of taste. */
const TOPIC =
	/^(?:polity|relig|wiar|poglą|sprawach (?:pryw|osobist)|prywatn|życiu (?:pryw|osobist)|swoi|własn|osobist)/;

/** Matters of those who are served, not to be talked of behind their backs either. */
const THEIRS = /dochod|dług|zadłuż|kredyt|chorob|diagnoz|zdrow|leczen|ciąż|rozwod|wypłac|majątk|spadk/;

const HEARD = /^(?:dla siebie)/;

/** What is not for other ears is kept, or said where it belongs. */
export function* confiding(parts: Parts): Generator<string | undefined> {
	const { family, object } = parts;
	const about = parts.phrases.find((one) => one.prep === "o" || one.prep === "na temat");
	if (TALK.has(family) && about !== undefined && !parts.phrases.some((one) => one.prep === "bez")) {
		const what = about.words.replace(/ani /g, "i ");
		const matter = about.words.replace(/ (?:ani|i) /g, " i ");
		if (HEARD.test(what)) return;
		if (TOPIC.test(matter)) {
			yield `*zostawić rozmowy o ${matter} na czas po pracy`;
			return;
		}
		const heard = parts.phrases.find(isBefore);
		const listener = parts.phrases.find((one) => /^ze?$/.test(one.prep));
		if (heard !== undefined && listener !== undefined) {
			yield `*rozmawiać ${listener.prep} ${listener.words} o ${matter} na osobności`;
			return;
		}
		if (!CONFIDENTIAL.test(matter)) {
			if (heard !== undefined) {
				yield `*rozmawiać o ${matter} na zapleczu, bez świadków`;
				if (!THEIRS.test(matter)) yield `*zostawić rozmowy o ${matter} na czas po wyjściu {gen}`;
			}
			return;
		}
		yield `*zachować informacje o ${matter} dla siebie`;
		yield `*rozmawiać o ${matter} tylko z osobami, których to dotyczy`;
		return;
	}
	if (object === "" || personOf(strip(object.split(" ")[0] ?? "")) !== undefined) return;
	const thing = accusativeOf(object);
	if (
		thing === undefined ||
		parts.phrases.some((one) => /^(?:bez|przed|w|na|przez|poza)$/.test(one.prep) && !isBefore(one))
	)
		return;
	if (
		/^(?:wyrazac|wyglaszac|formulowac|glosic)$/.test(family) &&
		/^(?:\p{L}+ych |\p{L}+ej )?(?:opini|ocen|pogląd|zdani|sąd|wątpliw|krytyk)/u.test(object)
	) {
		yield `*zachować ${thing} dla siebie`;
		return;
	}
	if (/^(?:sprzeczn|fałszyw|nieprawdziw|niesprawdz|niepełn|mylą|błędn|nieaktual)/.test(object)) return;
	if (REVEAL.has(family) && family !== "wynosic" && family !== "podawac" && family !== "pokazywac") {
		yield `*zachować ${thing} dla siebie`;
		if (!/has[łe]|pin|kod/i.test(object)) yield `*udostępniać ${thing} tylko osobom upoważnionym`;
	}
}

/** Words that are not to be said, and what is said in their place. */
export function* wording(parts: Pick<Parts, "content" | "family">): Generator<string | undefined> {
	const quoted = /„[^”]+”(?:(?:,| i| ani| lub| czy| oraz) „[^”]+”)*/u.exec(parts.content)?.[0];
	if (
		quoted === undefined ||
		!/^(?:mowic|uzywac|stosowac|odpowiadac|naduzywac|zwracac|pisac|zaczynac|konczyc|rozpoczynac)$/.test(parts.family)
	)
		return;
	const words = quoted.replace(/ ani /g, " i ");
	if (/zdrobni/.test(parts.content)) yield `*używać pełnych form zamiast ${words}`;
	else if (/nie |niestety|problem|niemożl|trudno|musi|nikt|zajęt|później/.test(words))
		yield `zamiast ${words} *powiedzieć, co *można zrobić i kiedy`.replace("*można", "można");
	else if (/^„[^” ]+”$/u.test(words)) yield `zamiast ${words} *użyć innego, uprzejmego słowa`;
	else yield `zamiast ${words} *użyć uprzejmego, pełnego zdania`;
}

/** Pictures and papers that are not for the public. */
export function* publishing(parts: Parts): Generator<string | undefined> {
	const { family, object } = parts;
	if (!PUBLISH.has(family) || object === "" || /(?:^| )bez /.test(parts.content)) return;
	const thing = accusativeOf(object);
	if (thing === undefined || !/medi|internet|sieci|facebook|instagram|profil|portal|grup/i.test(parts.content)) return;
	yield `*zachować ${thing} do użytku wewnętrznego`;
	yield `*${parts.verb.infinitive} ${thing} ${tailOf(parts)} tylko za zgodą przełożonego`;
}

/** Opinions are kept back, or brought to whom they concern. */
export function* judging(parts: Parts): Generator<string | undefined> {
	const { family, object } = parts;
	if (object === "") return;
	const public_ = parts.phrases.some(isBefore) || /publicznie|na forum/.test(parts.content);
	const [first = ""] = object.split(" ");
	const person = personOf(strip(first));
	const aimed =
		person !== undefined || /^(?:koleg|kolegów|koleżan|współprac|podwład|pracowni|innego pracow|członk)/.test(first);
	if (REPRIMAND.has(family) && aimed && (public_ || family !== "poprawiac")) {
		const own = person?.served;
		const whom =
			own !== undefined && own.genitive === first ? own.instrumental : (STAFF[first] ?? instrumentalOf(first));
		if (whom !== undefined && object.split(" ").length === 1)
			yield `*rozmawiać ${/^[sśzź][bcdfgkłmnprtwz]|^współ/.test(whom) ? "ze" : "z"} ${whom} o błędach na osobności`;
		return;
	}
	if (JUDGE.has(family) && !aimed) {
		const matter = object.replace(/ (?:ani|lub) /g, " i ");
		yield `*zachować uwagi na temat ${matter} dla siebie`;
		if (/firm|przełoż|szef|kierown|dział|decyz|procedur|produkt|ofert|regulamin/.test(matter))
			yield `*przekazywać uwagi na temat ${matter} przełożonemu`;
	}
	if (JUDGE.has(family) && aimed && family !== "wysmiewac" && !public_) {
		const matter = object.replace(/ (?:ani|lub) /g, " i ");
		yield `*zachować uwagi na temat ${matter} dla siebie`;
	}
}

const STAFF: Readonly<Record<string, string>> = {
	kolegi: "kolegą",
	kolegów: "kolegami",
	koleżanki: "koleżanką",
	pracownika: "pracownikiem",
	pracowników: "pracownikami",
	podwładnego: "podwładnym",
	podwładnych: "podwładnymi",
	współpracownika: "współpracownikiem",
	współpracowników: "współpracownikami",
	stażysty: "stażystą",
	praktykanta: "praktykantem",
};
