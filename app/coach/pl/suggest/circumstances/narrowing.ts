import { bareAt, isPreposition, verbFormAt } from "../../words/grammar.ts";
import { personOf } from "../../words/people.ts";
import type { Segment } from "../../words/segments.ts";
import { formOf, readVerb } from "../../words/verbs.ts";
import { instrumentalOf, phraseForVerb, render } from "../pairs/phrases.ts";
import { accusativeOf, nominativeOf } from "../words/accusative.ts";
import { GENITIVE, NEVER, set } from "../words/circumstance-words.ts";
import { measureInGenitive, withinTime } from "../words/numerals.ts";
import { type Edit, indexOf, lower, strip } from "../words/rewriting-words.ts";
import { readSuggested } from "../words/suggested-verbs.ts";
import { Affirming } from "./affirming.ts";

/** Acts of handing over: forbidden for some, they are right for those who have the right. */
const HANDING = set(
	"udostepniac przekazywac wydawac udzielac pokazywac oddawac podawac powierzac dawac wysylac przesylac wypozyczac pozyczac ujawniac zdradzac okazywac sprzedawac",
);
const ADMITTING = set("wpuszczac wprowadzac zapraszac dopuszczac przyprowadzac zabierac");
const ENGAGING = set("zatrudniac obslugiwac przyjmowac przewozic");
const CARRYING = set("wnosic przynosic wprowadzac przyprowadzac wwozic zabierac brac");

/** Those who have no right, as receivers and as those let in. */
const STRANGERS =
	/(?:^| )(?:(?:innym |obcym )?osobom (?:trzecim|postronnym|nieupoważnionym|nieuprawnionym|niepowołanym|obcym|przypadkowym|niezweryfikowanym|z zewnątrz|spoza (?!listy|grona|wykazu|rejestru)\p{L}+)|(?:osobie|komuś) (?:trzeciej|postronnej|nieupoważnionej|nieuprawnionej|obcej|postronnemu|obcemu)|(?:nieupoważnionym|nieuprawnionym|postronnym|obcym|innym) osobom|innym osobom|komukolwiek)(?= |$)/u;
const INTRUDERS =
	/(?:^| )(?:osób (?:trzecich|postronnych|nieupoważnionych|nieuprawnionych|niepowołanych|obcych|z zewnątrz|bez uprawnień|bez upoważnienia)|(?:nieupoważnionych|nieuprawnionych|postronnych|obcych) osób|(?:nieupoważnionych|nieuprawnionych|postronnych|obcych))(?= |$)/u;
const MINORS = /(?:^| )(?:(?:osobom )?(?:nieletnim|niepełnoletnim)(?: osobom)?|(?:małym )?dzieciom|dziecku)(?= |$)/u;
const SECRET = /(?:^| )(?:identyfik|przepust|legitym|podpis|has[łe]|kod|pin|login|prywatn|swoj)/i;

/** A measure that is gone beyond: "powyżej 100 zł", "wyższych niż 10%". */
const BEYOND =
	/ (?:powyżej|ponad|przekraczając\p{L}+|(?:większ|wyższ|dłuższ|droższ|cięższ|starsz)\p{L}+ (?:niż|od|ponad)) (?=\d|kwoty |limitu |ustalon|dozwolon|jed|dw|trz|pię|dzies|lini|poziom|wysokoś|ramion|piętra|norm|połow|brzeg|kresk|stu|tysiąc)/u;

/** What somebody has who may do a thing, in the genitive, after "do tego". */
const RIGHTS =
	/^((?:do tego|na to|w tym zakresie)?) ?((?:ważnych |odpowiednich |wymaganych |potrzebnych |pisemnej |ważnego )?(?:uprawnień|upoważnienia|zgody|pozwolenia|zezwolenia|kwalifikacji|przeszkolenia|doświadczenia|szkolenia|dostępu|licencji).*)$/u;

/** Rewritings that keep an act for those, for the time, for the measure or on the condition that it is right for. */
export class Narrowing extends Affirming {
	/** "Nie udostępniaj kluczy osobom postronnym" -> "Udostępniaj klucze tylko osobom upoważnionym". */
	protected narrowed(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined) return undefined;
		const { verb } = act;
		const minors = MINORS.exec(act.content);
		if (minors !== null && verb.family !== "dawac" && (HANDING.has(verb.family) || verb.family === "doreczac")) {
			const object = this.objected(this.without(act.content, minors), verb);
			if (object === undefined || object === "") return undefined;
			return this.said(
				`*${verb.infinitive} ${object} tylko osobom ${/dzie/.test(minors[0]) ? "dorosłym" : "pełnoletnim"}`,
				this.segment.from,
				this.end(),
			);
		}
		const unfit =
			/(?:^| )(?:osobom |klientom |gościom )?(nietrzeźwym|pijanym|nieuprawnionym)(?: osobom| klientom| gościom)?(?= |$)/u.exec(
				act.content,
			);
		if (unfit !== null && (HANDING.has(verb.family) || /^(?:serwowac|nalewac)$/.test(verb.family))) {
			const object = this.objected(this.without(act.content, unfit), verb);
			if (object !== undefined && object !== "")
				return this.said(
					`*${verb.infinitive} ${object} tylko osobom ${unfit[1] === "nieuprawnionym" ? "uprawnionym" : "trzeźwym"}`,
					this.segment.from,
					this.end(),
				);
		}
		const to = STRANGERS.exec(act.content);
		if (to !== null && HANDING.has(verb.family) && !SECRET.test(act.content)) {
			const object = this.objected(this.without(act.content, to), verb);
			if (object === undefined || object === "") return undefined;
			const told = /^(?:ujawniac|zdradzac)$/.test(verb.family) ? "podawać" : verb.infinitive;
			return this.said(`*${told} ${object} tylko osobom upoważnionym`, this.segment.from, this.end());
		}
		const who = INTRUDERS.exec(act.content);
		if (who === null || !(ADMITTING.has(verb.family) || verb.family === "przewozic")) return undefined;
		const place = this.without(act.content, who);
		const [opening = ""] = place.split(" ");
		if (place !== "" && !isPreposition(strip(opening)) && !/(?:em|ym|ą)$/.test(opening)) return undefined;
		return this.said(`*${verb.infinitive} ${place} tylko osoby upoważnione`, this.segment.from, this.end());
	}

	/** "Nie wydawaj kluczy osobom bez upoważnienia" -> "Wydawaj klucze tylko osobom z upoważnieniem". */
	protected entitled(): Edit | undefined {
		const act = this.plainAct();
		const match =
			act?.content.includes(" bez ") === true
				? /^(?:(.+) )?(\p{L}+) bez (\p{L}+(?: \p{L}+)?)$/u.exec(act.content)
				: null;
		if (act === undefined || match === null) return undefined;
		const [, before = "", who = "", bare = ""] = match;
		const person = personOf(strip(who.toLowerCase()));
		if (person?.side !== "served" && !/^os[oó]b/.test(who)) return undefined;
		if (isPreposition(strip(before.split(" ").pop() ?? ""))) return undefined;
		if (!HANDING.has(act.verb.family) && !ADMITTING.has(act.verb.family) && !ENGAGING.has(act.verb.family))
			return undefined;
		const receives = /(?:om|owi|iej|emu)$/.test(who);
		if (!receives && before !== "" && !/^(?:do|na|w|z) \p{L}+$/u.test(before)) return undefined;
		if (/^(?:jego|jej|ich|pyta|zgod|wiedz|podpis|uprzedz|powod|potrzeb|przyczyn|kolejk|wyjąt)/.test(bare))
			return undefined;
		if (
			/[nc]ia(?: |$)/.test(bare) &&
			!/^(?:upoważn|upraw|zezwol|pozwol|skierow|zaświad|szkol|przeszkol|zapro|ubezp)/.test(bare)
		)
			return undefined;
		const right = bare.split(" ").map((word) => instrumentalOf(word));
		if (right.includes(undefined)) return undefined;
		const object =
			before === "" || isPreposition(strip(before.split(" ")[0] ?? "")) ? before : this.objected(before, act.verb);
		const whom = { osób: "osoby", osoby: "osobę" }[who] ?? who;
		if (object === undefined) return undefined;
		return this.said(
			`*${act.verb.infinitive} ${object} tylko ${whom} z ${right.join(" ")}`,
			this.segment.from,
			this.end(),
		);
	}

	/** "Nie przynoś do pracy cennych przedmiotów" -> "Przychodź do pracy bez cennych przedmiotów": the genitive stays. */
	protected carried(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || !CARRYING.has(act.verb.family)) return undefined;
		const content = act.content.replace(/(?:^| )ze sobą(?= |$)/, "").trim();
		const last = /^((?:[\p{L}-]+ )*?[\p{L}-]+) ((?:do|na) (?!dom|pamiąt|włas).+)$/u.exec(content);
		const first = /^((?:do|na) (?!dom|pamiąt|włas)\p{L}+(?: (?:sprzedaży|operacyjną|basenu|zabiegową))?) (.+)$/u.exec(
			content,
		);
		const [place, object] = first === null ? [last?.[2], last?.[1]] : [first[1], first[2]];
		if (
			place === undefined ||
			object === undefined ||
			(act.verb.family === "brac" && content === act.content) ||
			/ (?:bez|dla|z|ze|od|po|i) /.test(` ${object} `)
		)
			return undefined;
		for (const word of object.split(" ")) {
			const bare = strip(word.toLowerCase());
			if (personOf(bare) !== undefined || isPreposition(bare)) return undefined;
		}
		const work = /^(?:do (?:pracy|biura|firmy)|na (?:zmianę|dyżur))/.test(place);
		return this.said(`${work ? "*przychodzić" : "*wchodzić"} ${place} bez ${object}`, this.segment.from, this.end());
	}

	/** "Nie noś zegarka przy myciu pacjentów" -> "Pracuj bez zegarka"; asked where no pair knows the thing. */
	protected unworn(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || !/^(?:nosic|zakladac)$/.test(act.verb.family)) return undefined;
		const object = this.object();
		if (object === "" || / (?:i|ani|lub) /.test(object)) return undefined;
		return this.said(`*pracować bez ${object}`, this.segment.from, this.end());
	}

	/** "Nie przyjmuj prezentów o wartości powyżej 100 zł" -> "Przyjmuj prezenty o wartości do 100 zł". */
	protected valued(): Edit | undefined {
		const act = this.plainAct();
		if (act === undefined || NEVER.has(act.verb.family) || !BEYOND.test(act.content)) return undefined;
		if (/ bez /.test(act.content)) return undefined;
		const giver = /(?:^| )od (?:klientów|gości|pacjentów|interesantów|uczniów|rodziców|pasażerów)(?= )/;
		const from = giver.exec(act.content)?.[0].trim() ?? "";
		const object = this.objected(
			act.content
				.replace(BEYOND, " do ")
				.replace(/(?<= do )(\p{L}+)/u, measureInGenitive)
				.replace(giver, "")
				.trim(),
			act.verb,
		);
		return object === undefined
			? undefined
			: this.said(
					`*${act.verb.infinitive} ${from === "" ? "" : `${from} tylko `}${object}`,
					this.segment.from,
					this.end(),
				);
	}

	/** "Nie każ klientowi czekać dłużej niż pięć minut" -> "Obsłuż klienta w ciągu pięciu minut". */
	protected timely(): Edit | undefined {
		const { one, tokens, segment } = this;
		const text = this.slice(one.verbAt, this.end());
		const match = /(?:dłużej niż|powyżej|ponad) (.+)$/.exec(text);
		const within = match?.[1] === undefined ? undefined : withinTime(match[1]);
		if (within === undefined || one.kind === "bound") return undefined;
		const family = one.verb?.family ?? "";
		if (/ bez odpowiedzi /.test(text) && /^(?:zostawiac|pozostawiac)$/.test(family))
			return this.said(`*odpowiedzieć {dat} ${within}`, segment.from, this.end());
		if (/ bez (?:opieki|obsługi|nadzoru) /.test(text) && /^(?:zostawiac|pozostawiac)$/.test(family))
			return this.said(`*wrócić do {gen} ${within}`, segment.from, this.end());
		if (!/^(?:kazac|pozwalac|dopuszczac|zmuszac|trzymac|przetrzymywac|zostawiac)$/.test(family)) return undefined;
		if (/ (?:na linii|na słuchawce|zawieszon)/.test(text))
			return this.said(`*odezwać się do {gen} ${within}`, segment.from, this.end());
		if (indexOf(tokens, "czekac", one.verbAt, this.end()) < 0 && !/ czekał/.test(text)) return undefined;
		const on = / czeka\p{L}+ na (\p{L}+(?: \p{L}+)?) (?:dłużej|powyżej|ponad)/u.exec(text)?.[1];
		if (on !== undefined) {
			if (/^(?:odpowied|oddzwon|telefon)/.test(on))
				return this.said(`*odpowiedzieć {dat} ${within}`, segment.from, this.end());
			return undefined;
		}
		return this.said(`*obsłużyć {acc} ${within}`, segment.from, this.end());
	}

	/** "żeby gość nie czekał na potwierdzenie dłużej niż godzinę" -> "przekaż gościowi potwierdzenie w ciągu godziny". */
	protected sent(): Edit | undefined {
		const { one, segment } = this;
		const text = this.slice(segment.from, segment.to);
		const match =
			/ nie czeka\p{L}* na ((?:potwierdzen|odpowied|wycen|ofert|wynik|dokument|rachun|decyz)\p{L}+(?: \p{L}+)?) (?:dłużej niż|ponad|powyżej) (.+)$/u.exec(
				text,
			);
		const within = match?.[2] === undefined ? undefined : withinTime(match[2]);
		const first = one.segments[0];
		if (within === undefined || one.segment !== 1 || first?.from !== 0) return undefined;
		return this.said(`*przekazać {dat} ${match?.[1] ?? ""} ${within}`, 0, segment.to);
	}

	/** "Nie podpisuj odbioru, jeśli paczka nie jest cała" -> "Podpisuj odbiór dopiero wtedy, gdy paczka jest cała". */
	protected conditional(): Edit | undefined {
		const { one, segment } = this;
		const act = this.plainAct(segment.to);
		if (act === undefined || NEVER.has(act.verb.family)) return undefined;
		const next = one.segments[one.segment + 1];
		const before = one.segments[one.segment - 1];
		const object = act.content === "" ? "" : this.objected(act.content, act.verb);
		if (object === undefined) return undefined;
		const self = this.selfed() ? " się" : "";
		const told = `*${act.verb.infinitive}${self} ${object}`;
		const hung = one.segments[one.segment + 2];
		const hangs = hung?.role === "complement" && one.segments.length === one.segment + 3;
		if (next?.role === "condition" && (one.segments.length === one.segment + 2 || hangs)) {
			const claim = this.affirmedClause(next);
			const more = hangs && hung !== undefined ? `, ${this.slice(hung.from, hung.to)}` : "";
			if (claim !== undefined)
				return this.said(
					`${told} dopiero wtedy, gdy ${claim}${more}`,
					segment.from,
					hangs ? (hung?.to ?? next.to) : next.to,
				);
		}
		if (before?.role === "condition" && one.segment === 1 && one.segments.length === 2) {
			const claim = this.affirmedClause(before);
			if (claim !== undefined) return this.said(`${told} dopiero wtedy, gdy ${claim}`, before.from, segment.to);
		}
		return undefined;
	}

	/** A negated clause of condition without its negation: "jeśli nie masz uprawnień" -> "masz uprawnienia". */
	private affirmedClause(clause: Segment): string | undefined {
		const { tokens } = this;
		if (!/^(?:jesli|jezeli|gdy|kiedy|dopoki|poki|zanim)$/.test(bareAt(tokens, clause.head))) return undefined;
		const from = clause.head + 1;
		const nie = indexOf(tokens, "nie", from, clause.to);
		if (nie < 0 || indexOf(tokens, "nie", nie + 1, clause.to) >= 0) return undefined;
		const verb = bareAt(tokens, nie + 1);
		const may = /^(moze|moga|mozesz|mozna)$/.test(verb)
			? /^(\p{L}+ć) (.+)$/u.exec(this.slice(nie + 2, clause.to))
			: null;
		const able =
			may === null
				? undefined
				: GENITIVE.has(readVerb(strip(may[1] ?? ""))?.verb.family ?? "")
					? may[2]
					: accusativeOf(may[2] ?? "");
		if (able !== undefined && !/(?:^| )(?:ani|żad)/.test(may?.[2] ?? ""))
			return `${this.slice(from, nie)} ${this.slice(nie + 1, nie + 2)} ${may?.[1] ?? ""} ${able}`
				.replace(/\s+/g, " ")
				.trim();
		const right = /^(?:ma|maja|masz|mamy)$/.test(verb) ? RIGHTS.exec(this.slice(nie + 2, clause.to)) : null;
		const held = right === null ? undefined : accusativeOf(right[2] ?? "");
		if (held !== undefined)
			return `${this.slice(from, nie)} ${this.slice(nie + 1, nie + 2)} ${right?.[1] ?? ""} ${held}`
				.replace(/\s+/g, " ")
				.trim();
		if (/^(?:ma|bylo|dziala|chce|moze|mozna|wolno)$/.test(verb) && nie === from) return undefined;
		if (indexOf(tokens, "ani", from, clause.to) >= 0 || indexOf(tokens, "zaden", from, clause.to) >= 0)
			return undefined;
		const rest = this.slice(nie + 2, clause.to);
		const next = bareAt(tokens, nie + 2);
		if (verb === "ma" && nie > from && /^(?:na|w|we|przy|u) /.test(this.slice(from, nie))) {
			const there = nominativeOf(this.slice(nie + 2, clause.to));
			return there === undefined ? undefined : `${this.slice(from, nie)} ${there}`;
		}
		const being = /^(?:jest|sa|jestes|zostal|zostala|zostalo|zostaly|byl|byla|bylo)$/.test(verb);
		const kept =
			rest === "" ||
			being ||
			isPreposition(next) ||
			/^(?:sie|juz|jeszcze|ci|mu|jej|im)$/.test(next) ||
			!/^(?:gerund|undefined)$/.test(String(verbFormAt(tokens, nie + 2)?.form)) ||
			personOf(next)?.subject === true;
		const affirmed = kept
			? rest.replace(/^jeszcze /, "").replace(/^(na \p{L}+) zgody$/u, "$1 zgodę")
			: accusativeOf(rest.replace(/ pewności$/, "pewność"));
		if (affirmed === undefined) return undefined;
		return `${this.slice(from, nie)} ${this.slice(nie + 1, nie + 2)} ${affirmed}`.replace(/\s+/g, " ").trim();
	}

	/** "Dane klientów nie mogą być przesyłane na prywatne skrzynki" -> "Przesyłaj dane klientów na służbowe skrzynki". */
	protected passive(): Edit | undefined {
		const { one, tokens, segment } = this;
		const nie = indexOf(tokens, "nie", segment.from, segment.to);
		if (one.kind !== "negated" || nie <= segment.head || segment.from !== 0) return undefined;
		let at = nie + 1;
		while (
			at < nie + 4 &&
			/^(?:moze|moga|powinien|powinna|powinno|powinny|jest|sa|byc|zostac|zostaja)$/.test(bareAt(tokens, at))
		)
			at++;
		const word = bareAt(tokens, at);
		const stem = /^(.+(?:an|on|et|yt|ut))[yaei]$/.exec(word)?.[1];
		if (stem === undefined || at === nie + 1) return undefined;
		const gerund = /t$/.test(stem) ? `${stem.slice(0, -1)}cie` : `${stem.replace(/on$/, "en")}ie`;
		const verb = (readVerb(gerund) ?? readSuggested(gerund))?.verb;
		if (verb === undefined || formOf(verb, "imperative") === "") return undefined;
		const thing = this.slice(segment.head, nie);
		if (personOf(bareAt(tokens, segment.head)) !== undefined || isPreposition(bareAt(tokens, segment.head)))
			return undefined;
		const object = lower(/^\p{L}+a$/u.test(thing) ? thing.replace(/a$/, "ę") : thing);
		const rest = this.slice(at + 1, this.end());
		const turned = this.circumstanceOf({ verb, content: rest });
		if (turned !== undefined)
			return this.edit(segment.from, this.end(), `${formOf(verb, "imperative")} ${object} ${turned.trim()}`);
		const to = STRANGERS.exec(rest);
		if (to !== null && HANDING.has(verb.family) && !SECRET.test(thing))
			return this.edit(segment.from, this.end(), `${formOf(verb, "imperative")} ${object} tylko osobom upoważnionym`);
		const phrase = phraseForVerb(verb.family, this.words());
		return phrase === undefined
			? undefined
			: this.edit(segment.from, this.end(), render(phrase, "imperative", this.served()));
	}

	/** The negated act with what belongs to it, where an order may be made of it. */
	protected plainAct(to = this.end()): ReturnType<Affirming["act"]> {
		const { one, segment } = this;
		if (one.kind !== "negated" || one.subject?.side === "served" || (segment.joined !== "" && one.segment > 0))
			return undefined;
		const act = this.act(to);
		return act === undefined || formOf(act.verb, "imperative") === "" ? undefined : act;
	}

	private without(content: string, match: RegExpExecArray): string {
		return `${content.slice(0, match.index)} ${content.slice(match.index + match[0].length)}`
			.replace(/\s+/g, " ")
			.trim();
	}
}
