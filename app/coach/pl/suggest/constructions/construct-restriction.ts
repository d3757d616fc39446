import { instrumentalOf } from "../pairs/phrases.ts";
import { type Parts, tailOf } from "../reading/act-parts.ts";
import { accusativeWithGender } from "../words/accusative.ts";
import { isBad } from "../words/circumstance-words.ts";
import { locativeOf } from "../words/locatives.ts";
import { declined } from "../words/noun-cases.ts";

/** What an act must not be without, in the genitive, and how it is right with it. */
const WITH: readonly (readonly [RegExp, string])[] = [
	[/^zgody(?= |$)/, "za zgodą"],
	[/^(?:wiedzy)(?= |$)/, "za wiedzą"],
	[/^(?:pozwolenia|zezwolenia|przyzwolenia)(?= |$)/, "za pozwoleniem"],
	[/^(?:akceptacji)(?= |$)/, "po akceptacji"],
	[/^(?:konsultacji)(?= |$)/, "po konsultacji"],
	[/^(?:weryfikacji)(?= |$)/, "po weryfikacji"],
	[/^(?:autoryzacji)(?= |$)/, "po autoryzacji"],
	[/^(?:dezynfekcji)(?= |$)/, "po dezynfekcji"],
	[/^(?:kontroli)(?= |$)/, "po kontroli"],
	[/^(?:zmiany)(?= |$)/, "po zmianie"],
	[/^(?:wymiany)(?= |$)/, "po wymianie"],
	[/^(?:kontaktu)(?= |$)/, "po kontakcie"],
	[/^(?:próby)(?= |$)/, "po próbie"],
	[/^(?:rezerwacji)(?= |$)/, "z rezerwacją"],
	[/^pisemnego polecenia(?= |$)/, "na pisemne polecenie"],
	[/^pisemnego zlecenia(?= |$)/, "na pisemne zlecenie"],
	[/^(?:polecenia|zlecenia)(?= |$)/, "na polecenie"],
	[/^(?:prośby)(?= |$)/, "na prośbę"],
	[/^(?:zamówienia)(?= |$)/, "na zamówienie"],
	[/^(?:wyjaśnienia)(?= |$)/, "z wyjaśnieniem"],
	[/^(?:uzasadnienia)(?= |$)/, "z uzasadnieniem"],
	[/^(?:sygnału)(?= |$)/, "na sygnał"],
	[/^(?:nadzoru)(?= |$)/, "pod nadzorem"],
	[/^(?:opieki)(?= |$)/, "pod opieką"],
	[/^(?:uprawnień)(?= |$)/, "z uprawnieniami"],
	[/^(?:ważnych uprawnień)(?= |$)/, "z ważnymi uprawnieniami"],
	[/^(?:wymaganych uprawnień)(?= |$)/, "z wymaganymi uprawnieniami"],
	[/^(?:odpowiednich uprawnień)(?= |$)/, "z odpowiednimi uprawnieniami"],
	[/^(?:przeszkolenia)(?= |$)/, "po przeszkoleniu"],
	[/^(?:kwalifikacji)(?= |$)/, "z kwalifikacjami"],
	[/^(?:paragonu)(?= |$)/, "z paragonem"],
	[/^(?:pokwitowania)(?= |$)/, "za pokwitowaniem"],
	[/^(?:rękawic)(?= |$)/, "w rękawicach"],
	[/^rękawiczek(?= |$)/, "w rękawiczkach"],
	[/^rękawiczki(?= |$)/, "w rękawiczce"],
	[/^(?:kasku)(?= |$)/, "w kasku"],
	[/^(?:masecz?ki)(?= |$)/, "w maseczce"],
	[/^(?:okularów)(?= |$)/, "w okularach"],
	[/^(?:fartucha)(?= |$)/, "w fartuchu"],
	[/^(?:czepka)(?= |$)/, "w czepku"],
	[/^(?:kamizelki)(?= |$)/, "w kamizelce"],
	[/^(?:obuwia)(?= |$)/, "w obuwiu"],
	[/^(?:osłony)(?= |$)/, "z założoną osłoną"],
	[/^(?:osłon)(?= |$)/, "z osłonami"],
	[/^(?:smyczy)(?= |$)/, "na smyczy"],
	[/^(?:transportera)(?= |$)/, "w transporterze"],
	[/^(?:kagańca)(?= |$)/, "w kagańcu"],
	[/^(?:zaleceń|zalecenia)(?= |$)(?! na piśmie)/, "na zalecenie"],
	[/^(?:nakrycia głowy)(?= |$)/, "w nakryciu głowy"],
	[/^(?:upoważnienia)(?= |$)/, "z upoważnieniem"],
	[/^(?:wezwania)(?= |$)/, "na wezwanie"],
];

/** Nouns after „bez” that say nothing of what is needed. */
const EMPTY =
	/^(?:potrzeby|wyraźnej|powodu|ważnego|uzasadnionego|przyczyny|sensu|słowa|przerwy|końca|kolejki|pokrycia|wyjątku|pytania|zapytania|opieki|obsługi|obsady|dozoru|odpowiedzi|zbędn|pardonu|względu|mojej|jakiej|należytej|podstawy)/u;

/** "w kasku" with "ochronnego" -> "ochronnym"; what stands behind in the case of its noun. */
const agreeing = (right: string, rest: string): string =>
	/u$/.test(right) && right.startsWith("w ")
		? rest.replace(/^( \p{L}+)ego(?= |$)/u, "$1ym").replace(/([kg]i)ym/, "$1m")
		: rest;

/** What is gone through before an act, in the genitive. */
const PROCEDURE =
	/^(?:wywiadu|instruktażu|odprawy|przeglądu|próby|testu|pomiaru|wyceny|inwentaryzacji|oględzin|konsultacji|kontroli)(?= |$)/u;

/** "bez zgody kierownika" -> "tylko za zgodą kierownika"; "bez sprawdzenia daty" -> "dopiero po sprawdzeniu daty". */
export function rightWith(needed: string): string | undefined {
	const two = /^(.+?) (lub|albo|ani|i|oraz) (\p{L}.*)$/u.exec(needed);
	if (two !== null && !/[nc]ia(?: |$)/.test(needed) && !/ (?:przez|do|na|w|z|o) /.test(needed)) {
		const first = rightWith(two[1] ?? "");
		const second = rightWith(two[3] ?? "");
		const lead = /^(?:tylko|dopiero) (?:(?:z|ze|w|za|po|na|pod) )?/u.exec(first ?? "")?.[0];
		if (first === undefined || second === undefined || lead === undefined) return undefined;
		if (!second.startsWith(lead)) {
			const [opens = ""] = lead.split(" ");
			if (!second.startsWith(`${opens} `)) return undefined;
			return `${first} ${two[2] === "ani" ? "i" : two[2]} ${second.slice(opens.length + 1)}`;
		}
		return `${first} ${two[2] === "ani" ? "i" : two[2]} ${second.slice(lead.length)}`;
	}
	if (/ (?:dłużej|więcej|częściej|później) /.test(needed)) return undefined;
	if (two !== null && /[nc]ia(?: |$)/.test(needed)) {
		const [one = "", ...more] = (two[1] ?? "").replace(/^(?:uprzedniego|wcześniejszego) /, "").split(" ");
		const [other = "", ...rest] = (two[3] ?? "").split(" ");
		if (!/[nc]ia$/.test(other))
			return /[nc]ia$/.test(one)
				? `dopiero po ${one.slice(0, -1)}u ${[...more, two[2], declined(two[3] ?? "", "gen", "loc")?.text ?? two[3]].join(" ")}`
				: undefined;
		return /[nc]ia$/.test(one)
			? `dopiero po ${[`${one.slice(0, -1)}u`, ...more, two[2] === "ani" ? "i" : two[2], `${other.slice(0, -1)}u`, ...rest].join(" ")}`
			: undefined;
	}
	if (/^(?:wyraźnej |uzasadnionej )?potrzeby$/.test(needed)) return "tylko w razie potrzeby";
	if (
		/^(?:ważnego|uzasadnionego|wyraźnego|istotnego) (?:powodu|przyczyny)$/.test(needed) ||
		/^(?:ważnej|uzasadnionej) przyczyny$/.test(needed)
	)
		return "tylko z ważnego powodu";
	const own = needed.replace(/^(?:uprzedni(?:ego|ej)|wcześniejsz(?:ego|ej)|pisemnej|wyraźnej) /u, "");
	if (EMPTY.test(own)) return undefined;
	const asked = /^(jego|jej|ich) prośby$/.exec(own);
	if (asked !== null) return `tylko na ${asked[1]} prośbę`;
	const whose = /^(jego|jej|ich) (?:wyraźnej |pisemnej |uprzedniej )?(zgody|wiedzy|nadzoru)$/.exec(own);
	if (whose !== null)
		return `tylko ${whose[2] === "nadzoru" ? "pod" : "za"} ${whose[1]} ${{ zgody: "zgodą", wiedzy: "wiedzą", nadzoru: "nadzorem" }[whose[2] ?? ""] ?? ""}`;
	if (/^(?:jego|jej|ich) /.test(own)) return undefined;
	const written = /^pisemnej /u.test(needed);
	for (const [noun, right] of WITH)
		if (noun.test(own))
			return `${/^po /.test(right) ? "dopiero" : "tylko"} ${written ? right.replace("za ", "za pisemną ") : right}${agreeing(right, own.replace(noun, ""))}`;
	const procedure = PROCEDURE.test(own) ? locativeOf(own) : undefined;
	if (procedure !== undefined) return `dopiero po ${procedure}`;
	const [first = "", ...rest] = own.split(" ");
	if (
		/[nc]ia$/.test(first) &&
		!/^(?:upoważni|uprawni|doświadcz|zaświadcz|skierowa|zlece|szkoleni|ubezpiecz|ubrani)/.test(first)
	)
		return rest[0] === "się"
			? `dopiero po ${first.slice(0, -1)}u ${rest.join(" ")}`
			: `dopiero po ${first.slice(0, -1)}u ${rest.join(" ")}`.trim();
	const many = /^(?:etykiet|metek|dat|kart|plomb|osłon|badań|świadectw|oznaczeń|opakowań|zabezpieczeń)$/.exec(
		first,
	)?.[0];
	if (many !== undefined) return `tylko z ${many.replace(/ek$/, "k").replace(/ń$/, "ni")}ami ${rest.join(" ")}`.trim();
	if (/[ńw]$/.test(first)) return undefined;
	const all = own.split(" ");
	const agrees = (at: number): boolean =>
		(at === 1 && /(?:ego|ej|ych|ich)$/.test(first)) ||
		(/(?:ego|ej|ych|ich)$/.test(all[at] ?? "") &&
			(at !== 1 || all.length === 2 || /^(?:z|do|na|w|od|o|dla)$/.test(all[2] ?? "")));
	const cut = all.findIndex((word, at) => at > 0 && /^(?:w|we|na|do|od|po|przy|podczas|przed|przez)$/.test(word));
	const ends = all.map((word, at) =>
		cut > 0 && at > cut
			? word
			: at === 0 || agrees(at) || (at === 1 && /(?:[ao]n|ęt|yt|ut|ąc)(?:ego|ej|ych)$/.test(word))
				? instrumentalOf(word)
				: word,
	);
	const [noun, ...more] = ends;
	return noun === undefined || more.includes(undefined) ? undefined : `tylko z ${[noun, ...more].join(" ")}`;
}

/** What an order may stand on: the object in the case that the verb asks for. */
export type Objected = (content: string) => string | undefined;

/** The act, for the case that is right: "tylko za zgodą", "tylko na przystanku", "tylko do celów służbowych". */
export function* restricting(parts: Parts, objected: Objected): Generator<string | undefined> {
	const { content, family } = parts;
	const allowed =
		/(?:^| )bez (?:pisemnej |wyraźnej |jego |jej |ich )?(?:zgody|wiedzy|pozwolenia|zezwolenia|polecenia|nadzoru|upoważnienia)/.test(
			content,
		);
	if (isBad(family) && !allowed) return;
	const without = /^(.*?)(?: |^)bez (.+)$/u.exec(content);
	if (
		without !== null &&
		!(without[1] === "" && /^(?:nadzoru|opieki|dozoru) \p{L}+ów(?: |$)/u.test(without[2] ?? "")) &&
		!(
			/^(?:zostawiac|pozostawiac|byc|zostawac)$/.test(family) &&
			!allowed &&
			!/ bez (?:smyczy|transportera|kagańca|(?:\p{L}+ )?uzgodnienia)/u.test(content)
		) &&
		!/ ani (?:dzieci|osób|klientów|gości|pacjentów|zwierząt|psów) /.test(without[1] ?? "")
	) {
		const right = rightWith(without[2] ?? "");
		const nobody = /^(nikogo|nikomu)$/.exec(without[1] ?? "")?.[1];
		if (nobody !== undefined && right?.startsWith("tylko ") === true)
			yield `${parts.order} tylko ${nobody === "nikogo" ? "osoby" : "osobom"}${right.slice(5)}`;
		const object = nobody !== undefined ? undefined : without[1] === "" ? "" : objected(without[1] ?? "");
		if (right !== undefined && object !== undefined) yield `${parts.order} ${object} ${right}`;
	}
	const other = /^(\p{L}+) innych niż (\p{L}+[nt])e (.+)$/u.exec(content);
	if (other !== null) {
		const [, things = "", named = "", rest = ""] = other;
		const object = objected(things);
		if (object !== undefined)
			yield `${parts.order} tylko ${object} ${object === things ? `${named}ych` : `${named}e`} ${rest}`;
	}
	const others = /^(.*?) ?(?:innym osobom|osobom innym) niż (\p{L}+[nt])e (.+)$/u.exec(content);
	if (others !== null) {
		const object = others[1] === "" ? "" : objected(others[1] ?? "");
		if (object !== undefined) yield `${parts.order} ${object} tylko osobom ${others[2]}ym ${others[3]}`;
	}
	const errand =
		/^(.*?) do prywatn(?:ych|ego) (rozm[oó]w|spraw|zakup(?:ów|u)|przejazd(?:ów|u)|wyjazd(?:ów|u)|wydruków|zleceń|poczty|korespondencji)$/u.exec(
			content,
		);
	if (errand !== null) {
		const object = objected(errand[1] ?? "");
		if (object !== undefined)
			yield `${parts.order} ${object} tylko do służbow${/[ówńe]w?$/.test(errand[2] ?? "") && !/[uy]$/.test(errand[2] ?? "") ? "ych" : /[yi]$/.test(errand[2] ?? "") ? "ej" : "ego"} ${errand[2]}`;
	}
	if (
		/^(?:uzywac|korzystac|poslugiwac)$/.test(family) &&
		/^(?:z )?prywatn(?:ego|ej|ych) (?:kont|telefon|numer|skrzyn|adres|laptop|komput|sprzęt|mail|e-mail|poczt).* do (?:kontakt|rozm|korespond|zdję|wysył|przesył|komunik|spraw służb|pracy)/u.test(
			content,
		)
	)
		yield `${parts.order} ${content.replace("prywatn", "służbow")}`;
	const outside = parts.phrases.find((one) => one.prep === "poza");
	if (outside !== undefined) {
		const where = declined(outside.words, "ins", "loc");
		const rest = `${parts.receiver} ${parts.object} ${tailOf(parts, (one) => one === outside)}`
			.replace(/\s+/g, " ")
			.trim();
		const object = rest === "" ? "" : objected(rest);
		if (where !== undefined && object !== undefined)
			yield `${parts.order} ${object} tylko ${ON.test(outside.words) ? "na" : "w"} ${where.text}`;
	}
	const own = / ?(?:do|w|na) (?:celów|celach|cele|użytku|potrzeby) (?:prywatn\p{L}+|własn\p{L}+|osobist\p{L}+)/u.exec(
		content,
	);
	const personal = / ?(?:do|na) (?:prywatn\p{L}+|własn\p{L}+) (?:celów|użytku|cele|użytek|potrzeby)/u.exec(content);
	const match = own ?? personal;
	if (match !== null) {
		const rest = content.replace(match[0], "").trim();
		const object = rest === "" ? "" : objected(rest);
		if (object !== undefined) yield `${parts.order} ${object} tylko do celów służbowych`;
	}
	const privately = /^(.*?) ?(?:prywatnie|po prywatnemu)$/.exec(content);
	if (privately !== null) {
		const object = privately[1] === "" ? "" : objected(privately[1] ?? "");
		if (object !== undefined) yield `${parts.order} ${object} tylko w sprawach służbowych`;
	}
	const forOthers = /^(.*?) za (?:koleg\p{L}*|koleżank\p{L}+|innych|inną osobę|inne osoby|kogoś)(.*)$/u.exec(
		` ${content}`,
	);
	if (forOthers !== null && /^(?:podpisywac|odbijac|logowac|glosowac|rejestrowac)$/.test(family)) {
		const rest = `${forOthers[1] ?? ""}${forOthers[2] ?? ""}`.trim();
		const object = rest === "" ? "" : objected(rest);
		if (object !== undefined) yield `${parts.order} ${object} tylko za siebie`;
	}
}

/** Places that one is on rather than in. */
const ON =
	/^(?:przystan|recepcj|hal|korytarz|schod|parking|oddział|stanowisk|zaplecz|teren|peron|dyżur|sal(?:ą|ami)(?: |$)|plac|basen|boisk|taras)/;

/** "*zostawić {thing} wolne" and the like: an adjective in agreement with a thing in the accusative. */
export function left(object: string, stem: string): string | undefined {
	const thing = accusativeWithGender(object);
	const end = { m: "y", f: "ą", n: "e", p: "e" }[thing?.gender ?? ""];
	return thing === undefined || end === undefined ? undefined : `${thing.text} ${stem}${end}`;
}
