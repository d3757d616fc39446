import { readAct } from "../reading/act-reading.ts";
import { objectFor } from "../reading/objects.ts";
import type { SaidBan } from "../reading/said-ban.ts";
import { accusativeOf } from "../words/accusative.ts";
import { lower } from "../words/rewriting-words.ts";

const UNTIL = /^(?<what>[^,]*?),? (?:dopóki|póki|tak długo, jak) (?<who>[^,]+)$/u;

/** What ends a state that lasts, by the family of its verb; "they" behind the stroke. */
const ENDS: Readonly<Record<string, string>> = {
	szukac: "znajdzie|znajdą",
	spac: "się obudzi|się obudzą",
	plakac: "się uspokoi|się uspokoją",
	krzyczec: "się uspokoi|się uspokoją",
	trwac: "się skończy|się skończą",
	padac: "przestanie padać|przestaną padać",
	wiac: "przestanie wiać|przestaną wiać",
	grac: "przestanie grać|przestaną grać",
	dzialac: "się zatrzyma|się zatrzymają",
	pracowac: "skończy pracować|skończą pracować",
	krecic: "się zatrzyma|się zatrzymają",
	obracac: "się zatrzyma|się zatrzymają",
	jechac: "się zatrzyma|się zatrzymają",
	schnac: "wyschnie|wyschną",
	gotowac: "się ugotuje|się ugotują",
	wahac: "się zdecyduje|się zdecydują",
	zastanawiac: "się zdecyduje|się zdecydują",
	namyslac: "się zdecyduje|się zdecydują",
	wchodzic: "wejdzie|wejdą",
	wychodzic: "wyjdzie|wyjdą",
	schodzic: "zejdzie|zejdą",
	wsiadac: "wsiądzie|wsiądą",
	wysiadac: "wysiądzie|wysiądą",
	siadac: "usiądzie|usiądą",
	rozbierac: "się rozbierze|się rozbiorą",
	ubierac: "się ubierze|się ubiorą",
	przebierac: "się przebierze|się przebiorą",
	placic: "zapłaci|zapłacą",
	mowic: "skończy mówić|skończą mówić",
	rozmawiac: "skończy rozmawiać|skończą rozmawiać",
	pisac: "skończy pisać|skończą pisać",
	czytac: "skończy czytać|skończą czytać",
	jesc: "skończy jeść|skończą jeść",
	pic: "skończy pić|skończą pić",
	liczyc: "skończy liczyć|skończą liczyć",
	przymierzac: "skończy przymierzać|skończą przymierzać",
	ogladac: "skończy oglądać|skończą oglądać",
	czekac: "doczeka się swojej kolei|doczekają się swojej kolei",
	karmic: "skończy karmić|skończą karmić",
	modlic: "skończy się modlić|skończą się modlić",
	cwiczyc: "skończy ćwiczyć|skończą ćwiczyć",
	dzwonic: "przestanie dzwonić|przestaną dzwonić",
	rozladowywac: "skończy rozładowywać|skończą rozładowywać",
	sprzatac: "skończy sprzątać|skończą sprzątać",
	tlumaczyc: "skończy tłumaczyć|skończą tłumaczyć",
	opowiadac: "skończy opowiadać|skończą opowiadać",
	pakowac: "skończy pakować|skończą pakować",
	parkowac: "zaparkuje|zaparkują",
	wypelniac: "wypełni|wypełnią",
	podpisywac: "podpisze|podpiszą",
	sprawdzac: "sprawdzi|sprawdzą",
};

/** What somebody does alone, as those do not who are somewhere together. */
const ONE_SPEAKS = /^(?:mowic|opowiadac|tlumaczyc|dzwonic|plakac|krzyczec|czytac|pisac|liczyc|podpisywac|wypelniac)$/u;

/** "Nie kończ czatu, dopóki klient coś pisze" -> "Poczekaj, aż klient skończy pisać, i dopiero wtedy zakończ czat". */
export function untilDone(ban: SaidBan): string[] {
	const { what = "", who = "" } = UNTIL.exec(ban.rest)?.groups ?? {};
	if (who === "" || / nie |^nie /u.test(who)) return [];
	const words = who.split(" ");
	const at = words.findIndex((word, index) => {
		const act = index === 0 ? undefined : readAct(lower(word));
		return act !== undefined && /^(?:he|they)$/u.test(act.form) && ENDS[act.verb.family] !== undefined;
	});
	const act = at < 1 ? undefined : readAct(lower(words[at] ?? ""));
	const [one = "", many = ""] = act === undefined ? [] : (ENDS[act.verb.family] ?? "").split("|");
	if (act === undefined) return [];
	const behind = words.slice(at + 1).filter((word) => word !== "się");
	const named = words.slice(0, at).filter((word) => !/^(?:coś|jeszcze|się|wciąż|nadal|ciągle)$/u.test(word));
	const anybody = named.length === 1 && /^(?:ktoś|ktokolwiek)$/iu.test(named[0] ?? "");
	const alone = anybody && ONE_SPEAKS.test(act.verb.family);
	const subject = alone ? ["ta osoba"] : anybody ? ["wszyscy"] : named;
	const end = act.form === "they" || (anybody && !alone) ? many : one;
	const object = what === "" ? "" : objectFor(what, ban.verb);
	if (object === undefined || subject.length === 0) return [];
	const rest =
		/ się |^się /u.test(` ${end} `) && behind.length > 0 && !/^(?:w|na|z|do|przy) /u.test(behind.join(" "))
			? ""
			: behind.join(" ");
	const found = act.verb.family === "szukac" && rest !== "" ? accusativeOf(rest) : rest;
	if (found === undefined) return [];
	const done = ban.verb.perfective ? ban.verb : (ban.verb.partner ?? ban.verb);
	const verb = `*${done.infinitive}${ban.self ? " się" : ""}`;
	const over = `${subject.join(" ")} ${end}${found === "" ? "" : ` ${found}`}`;
	const told = object === "" ? "" : ` ${object}`;
	const waited = `*poczekać, aż ${over}, i dopiero wtedy ${verb}${told}`;
	const late = `*${ban.verb.infinitive}${ban.self ? " się" : ""}${told} dopiero wtedy, gdy ${over}`;
	return anybody && !alone ? [late, waited] : [waited];
}
