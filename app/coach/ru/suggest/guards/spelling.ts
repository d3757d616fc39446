/** Parts of words that are read with «ё» wherever they stand, up to that letter; words that have it in some senses alone («все», «счета») are not among them. */
const PARTS =
	"ребе(?=н(?:ок|к))|отведе(?=нн)|(?:от|с|по|за|пере|раз|соз|вы|при|про)?дае(?=т)|(?:подо|обо)?жде(?=т)|(?:у|при|по|на|за|пере|вы|до)?йде(?=т)|(?:про|при|у|от|до|за|вы|пере)?веде(?=т)|иде(?=т)|(?:бель|жиль)е(?![а-яё])|прие(?=м(?:а|е|у|ом|ы|н[а-я]+)?(?![а-яё]))|н?ее(?![а-яё])|еще(?![а-яё])|включе(?=нн)|впере(?=д(?![а-яё]))|(?:от|рас)че(?=т(?:а|е|у|ом|ы|ов)?(?![а-яё]))|стаже(?=р)|серье(?=зн)|(?:объ|подъ)е(?=м)";
const WITHOUT = new RegExp(`(?<![а-яё])(?:${PARTS})`, "iu");
const EACH = new RegExp(WITHOUT.source, "giu");

/** A wording with «ё» where it is read («Оставайтесь с ребёнком»), unless its ban is written without that letter. */
export const spelled = (ban: string, said: string): string =>
	WITHOUT.test(ban) ? said : said.replace(EACH, (part) => `${part.slice(0, -1)}ё`);
