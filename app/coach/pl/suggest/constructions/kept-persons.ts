import { personOf } from "../../words/people.ts";
import { isBefore, type Parts, tailOf } from "../reading/act-parts.ts";
import { strip } from "../words/rewriting-words.ts";
import type { Objected } from "./construct-restriction.ts";

/** Those of one's own or of those served in whose presence one's affairs are not spoken of. */
const CLOSE =
	/(?:^| )(?:mężu|żonie|małżonk\p{L}+|partner(?:ze|ce)|narzeczon\p{L}+|mamie|matce|tacie|ojcu|bracie|siostrze|syn(?:u|ach)|cór(?:ce|kach)|dziec(?:ku|iach)|rodzin(?:ie|ach)|rodzic(?:u|ach)|bliskich|teściowej|babci|dziadku|wnu(?:ku|czce|kach)|sąsi(?:edzie|adce|adach)|znajom(?:ym|ej|ych)|przyjaci(?:elu|ołach)|koleg(?:ach)|kole(?:dze|żance)|koleżankach|szef(?:ie|owej)|towarzysz(?:ach|u)|klas(?:ie|y)|grup(?:ie|y)|kolej(?:ce|ki)|sal(?:i)|poczekalni|publiczności|widowni|innych|świadk(?:u|ach))(?= |$)/u;

/** What is said, asked, shown or reckoned: it may be heard by one and not by all. */
const HEARD =
	/^(?:pytac|dopytywac|wypytywac|zadawac|omawiac|mowic|rozmawiac|opowiadac|wymieniac|podawac|czytac|odczytywac|informowac|tlumaczyc|wyjasniac|przekazywac|poruszac|wspominac|powtarzac|pokazywac|sprawdzac|wyliczac|wazyc|mierzyc|badac|oceniac|poprawiac|upominac|dyktowac|ustalac|negocjowac|wyceniac|wreczac|zwracac|prosic|przypominac)$/;

/** "Nie pytaj klientki o ciążę przy mężu" -> "Pytaj klientkę o ciążę na osobności". */
function* alone(parts: Parts, objected: Objected): Generator<string | undefined> {
	if (!HEARD.test(parts.family)) return;
	const seen = parts.phrases.find(
		(one) =>
			(/^(?:przy|wobec)$/.test(one.prep) && CLOSE.test(one.words)) ||
			(/^(?:w|na)$/.test(one.prep) && /^(?:obecności|oczach) \p{L}/u.test(one.words) && isBefore(one)),
	);
	if (seen === undefined || /(?:^| )(?:bez|nawet) |,/.test(parts.content)) return;
	if (
		/^(?:mowic|rozmawiac|opowiadac)$/.test(parts.family) &&
		!(CLOSE.test(seen.words) && parts.phrases.some((one) => one.prep === "o"))
	)
		return;
	const own = parts.phrases.filter((one) => one !== seen && one.prep !== "");
	if (own.some((one) => /^(?:podczas|przez|na|w)$/.test(one.prep))) return;
	const what = objected(
		`${parts.receiver} ${parts.object} ${tailOf(parts, (one) => one === seen)}`.replace(/\s+/g, " ").trim(),
	);
	if (what !== undefined && what !== "") yield `${parts.order} ${what} na osobności`;
}

/** Somebody behind "na" as those who are spoken to: "stażystę" -> "stażysty". */
function spokenTo(words: string): string | undefined {
	const [first = "", ...rest] = words.split(" ");
	const bare = strip(first.toLowerCase());
	const served = personOf(bare)?.served;
	if (served !== undefined && served.accusative === first) return [served.genitive, ...rest].join(" ");
	const stem = first.replace(/ę$/u, "");
	if (stem !== first)
		return personOf(strip(`${stem}a`)) === undefined && !/(?:ist|yst|k|c)$/u.test(stem)
			? undefined
			: [
					/[kg]$/u.test(stem) ? `${stem}i` : /(?:[clj]|ń)$/u.test(stem) ? `${stem}y`.replace(/jy$/u, "i") : `${stem}y`,
					...rest,
				].join(" ");
	return /(?:ów|[nrktw]a|ych|ego)$/u.test(first) ? words : undefined;
}

/** "Nie krzycz na stażystę" -> "Mów do stażysty spokojnym głosem". */
function* calmly({ family, phrases, object, content }: Parts): Generator<string | undefined> {
	if (
		!(family === "podnosic" && object === "głosu") &&
		!(
			/^(?:krzyczec|wrzeszczec|wydzierac|drzec|fukac|burczec|warczec|nakrzyczec|pokrzykiwac)$/.test(family) &&
			object === ""
		)
	)
		return;
	const [whom, ...more] = phrases;
	if (whom?.prep !== "na" || /,| bez /.test(content)) return;
	const person = spokenTo(whom.words);
	if (person === undefined || more.some((one) => !/^(?:przy|podczas|w|przez|za|z powodu)$/.test(one.prep))) return;
	const reason = more.find((one) => one.prep === "za");
	const setting = more.filter((one) => one.prep !== "za" && one.prep !== "przez" && !isBefore(one));
	const when = setting.map((one) => ` ${one.prep} ${one.words}`).join("");
	yield `*mówić do ${person} spokojnym głosem${when}${more.some(isBefore) ? ", na osobności" : ""}`;
	if (reason !== undefined) yield "*powiedzieć spokojnie, co poprawić następnym razem";
}

/** The accusative of what one boasts of, from its instrumental: "wynikiem" -> "wynik"; undefined where the ending does not tell. */
function toldOf(thing: string): string | undefined {
	const words = thing.split(" ");
	const noun = words.pop() ?? "";
	const told = noun
		.replace(/([kg])iem$/u, "$1")
		.replace(/(?<=[cdlnrszptmwk])em$/u, "")
		.replace(/ą$/u, "ę")
		.replace(/([kg])ami$/u, "$1i")
		.replace(/(?<=[nrtwdłmpsz])ami$/u, "y")
		.replace(/ściami$/u, "ści");
	const kind = words.map((word) => (/ą$/u.test(noun) ? word : word.replace(/ymi$/u, "e").replace(/[yi]m$/u, "y")));
	return told === noun || /(?:[śćź]|samochod|zesz|robot)$/u.test(told) ? undefined : [...kind, told].join(" ");
}

/** "Nie przechwalaj się premią" -> "Zachowaj premię dla siebie": what one boasts of. */
function* modestly({ family, self, content }: Parts): Generator<string | undefined> {
	if (!self || !/^(?:przechwalac|chwalic|chelpic|popisywac)$/.test(family)) return;
	const [, thing = "", after = ""] =
		/^(?:\p{L}+(?:owi|om|ce) |przed \p{L}+ )?((?:\p{L}+(?:ym|im|ą|ymi) )?\p{L}+(?:em|ą|ami))(?<after>(?: (?!na |przy |podczas |w |przed )\p{L}+){0,2})$/u.exec(
			content,
		) ?? [];
	if (thing === "") return;
	const kept = toldOf(thing);
	if (kept !== undefined) yield `*zachować ${kept}${after} dla siebie`;
}

/** "Nie zabieraj głosu za tłumacza" -> "Zostaw zabieranie głosu tłumaczowi": what another has to do. */
function* leftToHim({ named, content, object }: Parts): Generator<string | undefined> {
	const [, before = "", whom = ""] = /^([^,]+) za (\p{L}+)$/u.exec(content) ?? [];
	if (/^(?:niego|nią|nich)$/u.test(whom) && named !== "") {
		const [, thing = "", owner = ""] = /^(.+) (\p{L}+)$/u.exec(before) ?? [];
		const served = personOf(strip(owner))?.served;
		if (served !== undefined && served.genitive === owner) yield `*zostawić ${named} ${thing} ${served.dative}`;
		return;
	}
	if (whom === "" || object === "" || named === "" || / bez /.test(before)) return;
	const dative =
		whom === "kolegę"
			? "koledze"
			: whom === "koleżankę"
				? "koleżance"
				: /(?:ik|arz|acz|ant|ent|er|or|ec|ca)a?$/u.test(whom) &&
						/a$/u.test(whom) &&
						personOf(strip(whom.slice(0, -1)))?.side === "staff"
					? `${whom.slice(0, -1)}owi`
					: "";
	if (dative !== "") yield `*zostawić ${named} ${before} ${dative}`;
}

/** Acts that are wrong by who hears them, whom they hurt or whose they are, with the person kept. */
export function* keptPersons(parts: Parts, objected: Objected): Generator<string | undefined> {
	yield* alone(parts, objected);
	yield* calmly(parts);
	yield* modestly(parts);
	yield* leftToHim(parts);
}
