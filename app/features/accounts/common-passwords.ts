/**
 * Words that people make passwords of in the three languages, lower case, each language's words sorted. Together with the
 * digits, years and signs that people put before and after them they stand for many thousands of common passwords.
 */
const english = `
	aaron abcd abcdef access account admin administrator adobe alexander alexandra amanda amber america anderson andrea
	andrew angel angela animal anthony apple april arsenal ashley asshole august austin autumn azerty baby backup badboy
	bailey banana barbara baseball basketball batman beautiful berlin biteme blessed blink bond boomer boston brandon bubbles
	buddy buster butterfly camaro cambridge canada carlos caroline changeit changeme charles charlie cheese chelsea chester
	chicago chicken chocolate chris christian christmas coffee college company computer cookie corvette cowboy cowboys
	customer dakota dallas daniel danielle dave david default demo denver desktop diamond diana dolphin dragon dreams
	eagles edward elephant elizabeth emily england everton facebook falcon family ferrari first fishing flower flowers
	football forever freddy freedom friend friends fuckyou garfield george ginger gold golden golfer google granny
	guest guitar hannah happy harley hawaii heaven hello hellokitty helpdesk helpme hockey home hotdog house hunter iceman
	iloveyou india internet jackson jaguar james jasmine jasper jennifer jeremy jessica jesus john johnny jonathan jordan
	joseph joshua july june junior justin killer king kitten knight ladies lakers laptop lauren legend letmein letmeinnow
	liverpool login london looking lovely lover loveme lucky madison maggie magic manager manchester marina mario martin
	master matrix matthew maverick melissa mercedes merlin michael michelle midnight miller monday money monica monkey
	monster morgan mother mountain muffin mustang mypassword natalie nathan network newyork nicholas nicole nintendo ninja
	nirvana nothing november october office orange pa$$word panther paris pass passphrase passw0rd password passwort
	patrick peace peanut pepper phoenix player please pokemon porsche power princess private purple qazwsx qazwsxedc
	qwerty qwertyuiop rabbit rachel racing raiders rainbow ranger rebecca richard robert rocket root runner russia
	samantha samsung sandra saturn school scooter secret secure security server service shadow shannon simple
	slayer smokey snoopy soccer sophie spiderman spring standard standardbearer starwars steelers stella steven strong
	student summer sunday sunflower sunshine super superman superstar support sweet system taylor team teddy temp temporary
	tennis test tester testing thomas thunder thursday tiffany tigger tiger toor toyota training travel trinity trouble
	trustno1 tuesday turtle user username vanessa victoria victory video viking warrior wednesday welcome whatever white
	william william windows winner winter wizard work xbox yamaha yankees yellow zaq12wsx zxcvbn zxcvbnm
`;

const russian = `
	август аврора александр александра алексей алина алиса аллах альбина америка анастасия ангел андрей анжела анна антон
	апрель арина артем артём балерина барсик безопасность богдан валентина валера валерия василий вера вероника весна
	виктор виктория виталий владимир владислав вход галина гость группа дарья дашенька декабрь деньги денис диана дима
	дмитрий доступ друзья евгений евгения екатерина елена жизнь зайка зайчик звезда зенит зима золото иван игорь
	илья ирина июль июнь камилла карина катюша катя кирилл кирюша кисонька клиент компания компьютер константин королева
	корова котенок котёнок кошка красота кристина ксения лапочка лариса лето лиза локомотив любимая любимый любовь людмила
	магазин максим малышка мамочка марина мария марьяна машина медведь милана михаил москва наденька надежда наташа
	наталья николай никита новый октябрь олеся олег ольга осень офис павел пантера пароль парольдлявхода паспорт пётр петр
	погода полина понедельник привет принцесса пустите пятница работа роза роман россия русский рыбка светлана свобода
	семья сентябрь сергей сервис смирнов снежинка собака солнце солнышко спартак стандарт станислав степан счастье татьяна
	тест тигр туган ульяна февраль фёдор федор фирма хозяин цветок цска человек черепаха юлия юрий январь ярослав
`;

const polish = `
	adamek adrian agata agnieszka alicja alusia anetka ania aniolek aniołek anna barbara bartek bartosz basia beata biedronka
	bogdan bozena bożena brygida cezary czerwiec damian dariusz dawid dominik dominika dorota dupa dupadupa dzien dzień
	edyta ewelina ewunia filip firma gdansk gdańsk gosc gość grazyna grażyna grzegorz haslo haslomaslo hasło hasłohasło
	iwona izabela jagoda jakub janusz jarek jesien jesień joanna justyna kacper kamil kamila karol karolina kasia kasienka
	katarzyna kinga klaudia klient kocham kochamcie kochanie kochany komputer konrad krakow kraków kropka krystian krzysiek
	krzysztof kuba kwiatek kwiecien kwiecień lipiec listopad lodz łódź lukasz łukasz maciek maciej magda magdalena maj mama
	mamusia marcin marek mariusz marta martyna marzec mateusz matrix michal michał milosc miłość misiaczek misiek monika
	natalia nauczyciel niespodzianka nowehaslo nowehasło paulina pawel paweł pazdziernik październik piotr piotrek pogoda polska
	polska poniedzialek poniedziałek poznan poznań praca przemek przyjaciel pszczolka pszczółka radek rafal rafał robert
	sebastian sierpien sierpień sklep slonce słońce sloneczko słoneczko standard stokrotka styczen styczeń sylwia szczecin
	szkola szkoła szymon tatus tatuś tomasz truskawka urszula warszawa wakacje weronika wesele wiosna wisla wisła witaj wojtek
	wroclaw wrocław wrzesien wrzesień wszystko zaba żaba zima zosia zuzanna zuzia
`;

/** Rows and columns of keyboards and alphabets: any stretch of them, forwards or backwards, is common. */
const runs = [
	"01234567890123456789",
	"qwertyuiop[]asdfghjkl;'zxcvbnm,./",
	"qwertzuiopasdfghjklyxcvbnm",
	"azertyuiopqsdfghjklmwxcvbn",
	"йцукенгшщзхъфывапролджэячсмитьбю",
	"abcdefghijklmnopqrstuvwxyz",
	"абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
	"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
	"1q2w3e4r5t6y7u8i9o0p",
	"!@#$%^&*()_+",
	"qazwsxedcrfvtgbyhnujmik",
	"147258369",
];

const words = new Set([english, russian, polish].flatMap((list) => list.split(/\s+/).filter(Boolean)));

/** Russian words typed without changing the keyboard ("пароль" -> "gfhjkm"). */
const keys = "йцукенгшщзхъфывапролджэячсмитьбюё";
const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
for (const word of russian.split(/\s+/)) {
	words.add([...word].map((letter) => latinKeys[keys.indexOf(letter)] ?? letter).join(""));
}
words.delete("");

const signsForLetters: Record<string, string> = {
	"@": "a",
	"4": "a",
	"0": "o",
	"1": "i",
	"!": "i",
	"3": "e",
	$: "s",
	"5": "s",
	"7": "t",
};

/** Whether a password is one that guessers try first. */
export function isCommonPassword(password: string): boolean {
	const lower = password.normalize("NFKC").toLowerCase();
	const core = withoutEnds(lower);
	const tried = [lower, core, readSigns(lower), readSigns(core)];
	return tried.some((one) => isRepetition(one) || isRun(one) || isCommonWord(one)) || /^\d{1,11}$/.test(lower);
}

function readSigns(text: string): string {
	return [...text].map((sign) => signsForLetters[sign] ?? sign).join("");
}

/** The word between the digits and signs around it. */
function withoutEnds(text: string): string {
	return text.replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}]+$/u, "");
}

/** A word with digits and signs around it, or twice in a row. */
function isCommonWord(text: string): boolean {
	const core = withoutEnds(text);
	const half = core.slice(0, core.length / 2);
	return words.has(text) || words.has(core) || (half + half === core && words.has(half)) || isRun(core);
}

function isRun(text: string): boolean {
	if (text.length < 4) return false;
	const backwards = [...text].reverse().join("");
	return runs.some((run) => run.includes(text) || run.includes(backwards));
}

/** "aaaaaaaa", "121212121", "abcabcabc". */
function isRepetition(text: string): boolean {
	for (let size = 1; size <= 4 && size < text.length; size++) {
		if (
			text ===
			text
				.slice(0, size)
				.repeat(Math.ceil(text.length / size))
				.slice(0, text.length)
		)
			return true;
	}
	return false;
}
