import type { Hinted } from "#app/coach/hints.ts";
import { strip } from "../words/rewriting-words.ts";

/** What no wording says, since a word has been torn from what it belongs to or the act has lost its thing. */
export const TORN_PARTS: readonly Hinted[] = [
	[[" lub "], /(?:z dala od|wolne|zostaw\p{L}*) \p{L}+ lub \p{L}+(?:nie|cie|ze|ach)(?= |$)/u],
	[["drugi raz"], /drugi raz [^,;]*tylko raz/u],
	[["al"], /(?<!\p{L})[Pp]al(?:ić|i|imy|ą|cie|my)? (?:dla|przy|przed) [^,;]*przerwy/u],
	[["rowad"], /[Pp]rowad(?:ź|zi|ząc?|zić|zimy|źcie|źmy) w czasie przerwy/u],
	[[" i "], /^(?:Należy|Wolno) \p{L}+ć [^;]* i (?:korzysta|odkłada|trzyma|ma) /u],
	[["ze sobą"], /(?:otwart|włączon|niezamknięt|niedomknięt)\p{L}* [^,;]*ze sobą/u],
	[["w terminie"], /w terminie od razu/],
	[["spoza listy"], / spoza listy [^,;]*dla siebie/u],
	// "Nic nie obiecuj": nothing is a thing that is promised.
	[["nice"], /(?<!\p{L})nice(?!\p{L})/u],
	[["widać"], /(?:ostaw|trzymaj|chowaj)\p{L}* [^,;]*widać/u],
	// A state that has kept the case of its ban: "kartę pacjenta otwartej".
	[
		["ej"],
		/(?<!\p{L})\p{L}+ę (?:\p{L}+(?:a|i|y|ów) )?\p{L}*(?:otwart|zamknięt|niezamknięt|włączon|położon|rozłożon|odkryt|zakryt)ej(?=[ .,;]|$)/u,
	],
	[
		["zapas"],
		/(?:paczce|przesyłce|kopercie|przesyłkach|paczkach) zawsze jest zapas|(?:dopiero wtedy|najpierw) [^;]*na zapas|na zapas [^;]*dopiero/u,
	],
	[["lub"], /z zamknięt\p{L}+ [^,;]* lub nie(?:zablokowan|zamknięt|domknięt)/u],
	[["na koszt"], /popro\p{L}+ \p{L}+ na koszt/iu],
];

/** Two joined things at the head of a ban: "Fotela i lusterek nie przestawiaj". */
const JOINED = /^(\p{L}+) (?:i|oraz|ani|lub) (\p{L}{4})/u;
/** Somebody at the head of a ban, told of by a clause: "Właściciela, który przyszedł za późno, nie oceniamy". */
const TOLD_OF = /^(\p{L}+(?:a|y|i|ów|ej|ych)), któr[^,]+, nie /u;
/** From whom a thing is taken, before the thing: "od interesantów upominków". */
const FROM_WHOM = /(?<!\p{L})od (\p{L}+ \p{L}+ów)(?=[ .,]|$)/u;
/** Children, who are told nothing in words for the grown up. */
const CHILD = /(?<!\p{L})(?:dzieck|dzieci|maluch|przedszkol|uczni|uczeń)/iu;
/** Matters of the body, on which nobody asks for a talk. */
const BODY =
	/(?:komentow|komentuj|oceni|wytyka|wypomin)\p{L}* (?:\p{L}+ )?(?:figur|wag|tusz|wyglą|wiek|zmarszcz|cer|nadwag)/iu;
/** Things that a wrong purpose is told of. */
const PURPOSED = /przeznacz|do celów|prywat|służbow|zabaw|innych cel|do innego|dla żartu/iu;

/** A hall named by what is done in it: "na sali sprzedaży". */
const HALL = /(?<!\p{L})(?:sali|hali|punkcie|dziale|stanowisku|strefie) (\p{L}{3})\p{L}+/u;
/** A matter of somebody by its kind: "stanu cywilnego petenta". */
const OF_KIND =
	/(\p{L}{3})\p{L}+ ((?:cywiln|zdrowotn|majątkow|rodzinn|finansow|religijn|politycz|zawodow)\p{L}*) ((?:klient|goś|gości|pacjent|petent|interesant|pasażer|podopieczn|mieszka|uczni|uczest|rozmówc|najemc|lokator)\p{L}*)/u;
/** Those served, who are put to something that they should be spared. */
const SPARED =
	/pozw[oó]l\p{L}*, (?:żeby|aby|by) (?:klient|goś|gości|pacjent|petent|pasażer)[^.]*(?:(?<!\p{L})sam(?:a|i)?(?!\p{L})|szuka|czeka|stał|marz|mok|nosi|dźwiga|musia|błądz|gubi|wraca|powtarza|tłumacz)/u;
/** What is written, sent or put into a text has no shelf. */
const WRITTEN =
	/(?<!\p{L})w (?:\p{L}+ )?(?:zdani|mail|e-mail|wiadomoś|pi[sś]mi|tytul|temaci|akapi|odpowiedzi|tekści|ofercie|nagłów)/u;
/** A half that says what to do, before the ban. */
const TOLD_HALF = /^[^,.;:]{4,60}[,.:] (?:nie|nigdy) /iu;
/** Two words side by side that a wording says twice. */
const SAID_TWICE = /(?<!\p{L})(\p{L}{2,} \p{L}{4,})(?=[ ,.;]).*(?<!\p{L})\1(?!\p{L})/iu;

/** A place at the head of a rule, and other places in a wording that keeps it: "Przy ladzie popraw makijaż w szatni". */
const AT_HEAD = /^(?:Przy|Na|Za|W) (?:ladzie|kasie|recepcji|sali|stanowisku|biurku|okienku|stoisku)(?= )/u;
const ELSEWHERE = /(?:w szatni|w toalecie|na zapleczu|w pomieszczeniu socjalnym|w pokoju (?:socjalnym|personelu))/u;

/** Tests of what a ban makes torn or out of place in a wording. */
export function tornBy(rule: string): ((told: string) => boolean)[] {
	const found: ((told: string) => boolean)[] = [];
	const at = AT_HEAD.exec(rule)?.[0];
	if (at !== undefined) found.push((told) => told.startsWith(`${at} `) && ELSEWHERE.test(told));
	const [, first = "", second = ""] = JOINED.exec(rule) ?? [];
	if (first !== "")
		found.push((told) => told.startsWith(`${first} i `) && !told.slice(first.length + 3).startsWith(second));
	const [, one = ""] = TOLD_OF.exec(rule) ?? [];
	if (one !== "")
		found.push(
			(told) => told.startsWith(`${one}, któr`) && / (?:go|ją|je|ich|fakty|zdanie|opini\p{L}+)(?=[ ,]|$)/u.test(told),
		);
	const [, whom = ""] = FROM_WHOM.exec(rule) ?? [];
	if (whom !== "") found.push((told) => told.replaceAll(`od ${whom}`, "").includes(whom));
	if (CHILD.test(rule) && !/rodzic|senior|dorosł|klient|pacjent/iu.test(rule))
		found.push((told) => /„pan” lub „pani”/u.test(told));
	if (BODY.test(rule))
		found.push((told) => /(?:omawia|rozmawia)\p{L}* [^,;]*(?:wag|wadze|figur|tusz|wyglą|wiek)/iu.test(told));
	if (!PURPOSED.test(rule)) found.push((told) => told.includes("zgodnie z przeznaczeniem"));
	if (rule.startsWith("Osoby ")) found.push((told) => /(?<!\p{L})(?:osobę|bez osoby)(?!\p{L})/u.test(told));
	const alone = / (sam|sama|sami|samotnie|w pojedynkę)\.?$/u.exec(rule)?.[0];
	if (alone !== undefined) found.push((told) => told.endsWith(alone));
	if (/prób(?:uj|uje|ujemy|ować|ujcie) \p{L}+ć(?= |$)/u.test(rule))
		found.push((told) => /[Pp]róbuj|porcj|posiłek/u.test(told));
	if (/(?:śpiesz|spiesz)\p{L}* się (?:z|ze|przy) /u.test(rule)) found.push((told) => /krokiem|z domu/u.test(told));
	if (/kieruj\p{L}* (?:jedną|bez |rower|aut|samocho|wózk|pojazd|po |z |w )/u.test(rule))
		found.push((told) => /prowadzi?\p{L}* klienta|sprawę|właściwej osoby/u.test(told));
	const hall = HALL.exec(rule)?.[1];
	if (hall !== undefined)
		found.push((told) =>
			new RegExp(`(?<!\\p{L})(?:[Jj]e[dś]|[Pp]i[ćjl]|[Pp]al|[Zz]jad|[Żż]u)\\p{L}* ${hall}\\p{L}*`, "u").test(told),
		);
	const [, thing = "", kind = "", owner = ""] = OF_KIND.exec(rule) ?? [];
	if (kind !== "")
		found.push(
			(told) => told.includes(` ${kind} ${owner}`) && !new RegExp(`${thing}\\p{L}* ${kind} `, "iu").test(told),
		);
	if (SPARED.test(rule))
		found.push((told) => /^[Rr]eaguj\p{L}* od razu|zatrzymanie się|^[Zz]głoś\p{L}* to /u.test(told));
	if (WRITTEN.test(rule))
		found.push((told) => /paragraf[^.;]* na wyznaczone miejsce|paragraf[^.;]* ze sobą/u.test(told));
	if (/(?:zasyp|zalewa|bombard)\p{L}* [^.]*(?:załącznik|mail|wiadomoś|ofert|ulot|sms|newsletter)/iu.test(rule))
		found.push((told) => /jedno pytanie|^[Mm]ów/u.test(told));
	if (/wn(?:osi|oś|ieś)/u.test(rule) && !/cięż|kilogram|(?<!\p{L})kg|pojedynk|schod|piętr|(?<!\p{L})sam/iu.test(rule))
		found.push((told) => /uży[ćj]\p{L}* wózka/u.test(told));
	if (/przedstawia\p{L}* (?!się)/u.test(rule) && !/(?<!\p{L})się(?!\p{L})/u.test(rule))
		found.push((told) => /„pan” lub „pani”|przywita/u.test(told));
	if (/poucza\p{L}* [^.]*, (?:że|iż) /u.test(rule)) found.push((told) => told.includes("co już się udało"));
	if (/okienk|kas[yęa](?!\p{L})|szlaban|lad[yęa](?!\p{L})/u.test(rule))
		found.push((told) => /do środka i [^,]*, do której pracujemy/u.test(told));
	if (TOLD_HALF.test(rule) && !SAID_TWICE.test(rule))
		found.push((told) => rule.toLowerCase().includes(SAID_TWICE.exec(told)?.[1]?.toLowerCase() ?? "\n"));
	return found;
}

/** Words of a request that belong to the old act: "Prosimy się nie spóźniać" -> "Prosimy przychodzić punktualnie". */
export const withoutOldSelf = (told: string, rule: string): string =>
	/^(?:Prosimy|Proszę|Prosi) się nie /u.test(rule)
		? told.replace(/^(Prosimy|Proszę|Prosi) (\p{L}+ć) się /u, "$1 $2 ")
		: told;

/** True where a wording keeps the place that opens its ban and has another act behind it. */
export const actLost = (small: string, act: string): boolean =>
	!strip(small.replaceAll("należy", "")).includes(strip(act));
