import { searchText } from "#app/features/standards/search-text.ts";

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that say nothing about what an idea is, in the form of searchText. */
const small = listed(`
	the and for that this with you your our are was were will would can could should not but from have has had what when which who
	they them their there here then than into onto only also just very more most some any all each every who how why its
	sie nie jest oraz lub aby zeby jak dla przez przy pod nad juz tylko tez ktory ktora ktore kto czy sa byl byla bylo byc moze mozna
	nas nasz nasza nasze ich jej jego ten tej tego tym tych bardzo gdy kiedy zawsze kazdy kazdego kazda
	как что это для при над под или чтобы когда если так там тут уже еще только тоже также все всех всем его ему она оно они них
	нам нас наш наша наши вам вас ваш быть был была было есть без про кто где чем можно нужно надо очень каждый каждого
`);

const byLength = (words: string): string[] => [...listed(words.trim())].sort((a, b) => b.length - a.length);

/** What case, number, gender and person change at the end of a word; English and Polish share one list. */
const latin = byLength(`
	ings ing ments ment ions ion ies ied ed es s ly y e
	owie owych owym owego owej ami ach om ow owi em ie ia iem iom iach iami iej iego iemu ich im
	ego emu ych ymi imi ym ej a i o u aj ac ec ic uja uje owac owal owanie owania ania enia anie enie any ana ane eni ony ona one al ala aly ali
`);
const cyrillic = byLength(`
	иями ями ами иях ях ах ией ией иям ям ам ием ем ом ов ев ей ий ый ой ая яя ое ее ые ие ого его ому ему ым им ых их ую юю ою ею
	ью ья ье ии и ы а я о е у ю ь й ия ию
	ировать овать евать ать ять ить еть уть ает яет ует ют ут ит ят ат ал ала али ило ила или ел ела ели ется ются ится ятся аться иться
	ание ания ению ение ения ений анию аний
`);

const shortest = 3;
const longest = 6;

function cut(word: string, endings: readonly string[]): string {
	for (const ending of endings) {
		if (word.length - ending.length >= shortest && word.endsWith(ending)) return word.slice(0, -ending.length);
	}
	return word;
}

/** The beginning that the forms of a word share; for finding, not for reading. */
export function stemOf(word: string): string {
	if (/\d/.test(word)) return word;
	const russian = /[а-я]/.test(word);
	const stem = cut(word, russian ? cyrillic : latin).slice(0, longest);
	// Polish changes a last k to c before some endings: kolejka, kolejce.
	return russian ? stem : stem.replace(/c$/, "k");
}

/** The stems of a text's telling words, each once, in the order in which they stand. */
export function stemsOf(text: string, most: number): string[] {
	const stems = new Set<string>();
	for (const word of searchText(text.slice(0, 8_000)).split(" ")) {
		if (word.length < shortest || small.has(word)) continue;
		stems.add(stemOf(word));
		if (stems.size === most) break;
	}
	return [...stems];
}
