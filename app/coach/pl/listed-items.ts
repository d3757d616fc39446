/** What an item of a list bans, by its first words: the act that it names ("skakać do wody"), or behind "=" what is done in its place (each verb behind "*"). */
export const ITEMS: readonly (readonly [item: RegExp, told: string])[] = [
	[/^(?:kaw|herbat)\p{L}+$/u, "=*pić kawę i herbatę tylko na zapleczu"],
	[/^(?:napo(?:je|jów|ju|ój))$/u, "=*pić tylko na zapleczu"],
	[
		/^(?:jedzeni[ea]|kanap\p{L}+|posił\p{L}+|przekąs\p{L}+|obiad\p{L}*|lod(?:y|ów)|fryt\p{L}+|chips\p{L}+)$/u,
		"=*jeść tylko w czasie przerwy",
	],
	[/^perfum\p{L}*(?: .*)?$/u, "=*przychodzić bez mocnego zapachu"],
	[
		/^(?:lakier\p{L}*|tips\p{L}*|hybryd\p{L}*|długi\p{L}+ paznok\p{L}+|pomalowan\p{L}+ paznok\p{L}+)(?: .*)?$/u,
		"=*mieć krótkie, naturalne paznokcie",
	],
	[
		/^(?:ironi\p{L}*|sarkazm\p{L}*|drwin\p{L}*|kpin\p{L}*|docin\p{L}+|złośliwoś\p{L}+|uszczypliwoś\p{L}+)(?: .*)?$/u,
		"=*mówić wprost i życzliwie",
	],
	[/^pośpiech\p{L}*(?: .*)?$/u, "=*pracować spokojnie i dokładnie"],
	[/^(?:bałagan\p{L}*|nieporząd\p{L}+)(?: .*)?$/u, "=*utrzymywać porządek"],
	[/^(?:groźb\p{L}*|gróźb|szantaż\p{L}*|straszeni\p{L}+)(?: .*)?$/u, "=*wyjaśniać zasady spokojnym głosem"],
	[
		/^(?:obelg\p{L}*|wyzwisk\p{L}*|przekleń?st\p{L}*|wulgar\p{L}*|bluzg\p{L}*)(?: .*)?$/u,
		"=*mówić kulturalnym językiem",
	],
	[/^(?:lekceważeni\p{L}+|pogard\p{L}+|wyższoś\p{L}+|protekcjonal\p{L}+)(?: .*)?$/u, "=*okazywać każdemu szacunek"],
	[/^(?:obmow\p{L}*|obmawiani\p{L}+|oczernieni\p{L}+|obgadywani\p{L}+)(?: .*)?$/u, "=*mówić o innych z szacunkiem"],
	[
		/^(?:skarżeni\p{L}+|donosz\p{L}+|narzekani\p{L}+) (?:się )?na .+$/u,
		"=*zgłaszać kłopoty przełożonemu w cztery oczy",
	],
	[/^(?:kłamst\p{L}+|niepraw\p{L}+|oszust\p{L}+)(?: .*)?$/u, "=*mówić prawdę"],
	[
		/^(?:wymów\p{L}*|wykręt\p{L}*|usprawiedliwie\p{L}+|tłumaczeni\p{L}+ się)(?: .*)?$/u,
		"=*podawać konkretne rozwiązanie",
	],
	[/^(?:pust\p{L}+ obietnic\p{L}*|obietnic\p{L}*(?: bez pokrycia)?)$/u, "=*obiecywać tylko to, czego można dotrzymać"],
	[/^(?:długi\p{L}+|zawiły\p{L}+|zawił\p{L}+|wielokrotnie złożon\p{L}+) zda\p{L}+$/u, "=*pisać krótkimi zdaniami"],
	[/^(?:długi\p{L}+|rozwlekł\p{L}+) (?:mail|e-mail|wiadomoś|list|pism)\p{L}*$/u, "=*pisać krótko i na temat"],
	[/^stron\p{L}+ biern\p{L}+$/u, "=*pisać w stronie czynnej"],
	[
		/^(?:obc\p{L}+ sł\p{L}+|anglicyzm\p{L}*|zapożycze\p{L}+|fachow\p{L}+ (?:sł\p{L}+|zwrot\p{L}*|termin\p{L}*)|trudn\p{L}+ sł\p{L}+|żargon\p{L}*|slang\p{L}*|urzędow\p{L}+ język\p{L}*)(?: .*)?$/u,
		"=*używać prostych słów",
	],
	[/^skrót\p{L}*(?: myślowych)?$/u, "=*pisać pełnymi słowami"],
	[
		/^(?:wielki\p{L}+ liter\p{L}*|caps ?lock\p{L}*|drukowan\p{L}+ liter\p{L}*|kapitalik\p{L}+)$/u,
		"=*pisać zwykłymi literami",
	],
	[/^(?:emotikon\p{L}*|emoji|buziek|buźk\p{L}+|uśmieszk\p{L}+|ikonek)$/u, "=*wyrażać życzliwość słowami"],
	[/^(?:zdrobnie\p{L}+|spoufala\p{L}+(?: się)?|poufałoś\p{L}+)$/u, "=*zwracać się per „pan” lub „pani”"],
	[/^(?:wykrzyknik\p{L}*|wielokropk\p{L}+)$/u, "=*kończyć zdania kropką"],
	[/^(?:ogólnik\p{L}*|frazes\p{L}*|banał\p{L}*|pustosłowi\p{L}*|lani\p{L} wody)(?: .*)?$/u, "=*podawać konkrety"],
	[/^(?:literów\p{L}+|błęd\p{L}+(?: ortograficzn\p{L}+)?)$/u, "=*sprawdzać tekst przed wysłaniem"],
	[/^(?:powtórze\p{L}+|powtarzani\p{L} się)$/u, "=*pisać każdą rzecz raz"],
	[/^(?:etykiet(?:ek)?|etykiet(?:y|ki)|ocen\p{L}*|osąd\p{L}*|domysł\p{L}*|przypuszcze\p{L}+)$/u, "=*mówić o faktach"],
	[/^porówna\p{L}+(?: .*)?$/u, "=*mówić o tej jednej sprawie"],
	[/^(?:rozkaz\p{L}*|polece\p{L}+|tryb\p{L}* rozkazując\p{L}+|nakaz\p{L}*)$/u, "=*prosić i *podawać powód"],
	[/^(?:wyrzut\p{L}*|pretensj\p{L}+|oskarże\p{L}+|wypomina\p{L}+)(?: .*)?$/u, "=*mówić, co można teraz zrobić"],
	[/^(?:pouczani\p{L}+|pouczeń|pouczenia|moraliz\p{L}+|kaza[nń]\p{L}*)$/u, "=*wyjaśniać spokojnie, jak to zrobić"],
	[/^(?:monosylab\p{L}*|półsłów\p{L}+)$/u, "=*odpowiadać pełnymi zdaniami"],
	[
		/^(?:polity[kc]\p{L}*|religi\p{L}*|zarob\p{L}+|pensj\p{L}+|diet\p{L}*|chorob\p{L}+|chorób|pieniądz\p{L}*|rozwod\p{L}+|seks\p{L}*|wiar\p{L}+|wybor\p{L}+|poglądy\p{L}*)$/u,
		"=*wybierać neutralne tematy",
	],
	[/^rozm(?:owy|ów)$/u, "=*prowadzić rozmowy na zewnątrz"],
	[/^(?:drobn\p{L}+ druk\p{L}*|mał\p{L}+ liter\p{L}*)$/u, "=*pisać czytelną czcionką"],
	[/^(?:gwiazd(?:ki|ek)|przypis\p{L}*|odnośnik\p{L}*)$/u, "=*podawać wszystkie warunki w głównym tekście"],
	[/^(?:milczeni\p{L}+|ignorowani\p{L} (?:gośc|klient)\p{L}+)$/u, "=*odzywać się uprzejmie jako pierwszy"],
	[/^(?:obojętnoś\p{L}+|znudzeni\p{L}+|znudzon\p{L}+ min\p{L}+)$/u, "=*okazywać zainteresowanie"],
	[
		/^(?:szort\p{L}*|dres\p{L}*|dżins\p{L}*|krótki\p{L}+ spod\p{L}+|leggins\p{L}*)(?: .*)?$/u,
		"=*nosić długie, czyste spodnie",
	],
	[
		/^(?:klap(?:ki|ek)|sandał\p{L}*|szpil(?:ki|ek)|japon(?:ki|ek)|obcas\p{L}*|tramp(?:ki|ek))(?: .*)?$/u,
		"=*nosić pełne buty na płaskiej podeszwie",
	],
	[/^(?:czap(?:ki|ek)|kaptur\p{L}*)(?: .*)?$/u, "=*pracować z odkrytą głową"],
	[/^(?:dekolt\p{L}*|mini|krótki\p{L}+ spódnic\p{L}*|top\p{L}*)(?: .*)?$/u, "=*nosić zabudowaną bluzkę"],
	[
		/^(?:pierścion(?:ki|ków)|kolczyk\p{L}*|bransolet\p{L}*|łańcusz\p{L}*|biżuteri\p{L}+)(?: .*)?$/u,
		"=*zostawiać biżuterię w szafce",
	],
	[/^(?:zdję(?:cia|ć)|fotografi[ei]|selfie|nagra(?:nia|ń))(?: .*)?$/u, "robić zdjęć"],
	[/^film(?:y|ów)(?: .*)?$/u, "oglądać filmów"],
	[/^głośn\p{L}+ (?:muzyk\p{L}+|radi\p{L}+)(?: .*)?$/u, "=*słuchać muzyki cicho, przez słuchawki"],
	[/^muzyk\p{L}+(?: .*)?$/u, "słuchać muzyki"],
	[/^(?:gra|gry|gier)(?: (?:na|w) telefonie| komputerow\p{L}+)?$/u, "grać na telefonie"],
	[/^skok(?:i|ów)(?<rest>(?: .*)?)$/u, "=*wchodzić do wody po drabince"],
	[/^(?:wyścig\p{L}*|gonitw\p{L}*|bieg\p{L}*|bieganin\p{L}+)(?: .*)?$/u, "biegać"],
	[/^(?:bój(?:ki|ek)|przepychan\p{L}+|szarpanin\p{L}+)(?: .*)?$/u, "=*rozwiązywać spory rozmową"],
	[/^jazd(?:a|y)(?<rest>(?: .*)?)$/u, "jeździć{rest}"],
	[/^(?:ogie[ńn]|ognia|świec\p{L}*|fajerwerk\p{L}*|petard\p{L}*)(?: .*)?$/u, "=*korzystać tylko z lamp elektrycznych"],
	[/^(?:przerywani\p{L}+|wchodzeni\p{L}+ w słowo)$/u, "=*pozwalać rozmówcy dokończyć"],
	[/^(?:zakup(?:y|ów))(?: .*)?$/u, "robić zakupów"],
	[/^(?:drzem(?:ka|ki|ek)|spani[ea]|sen|snu)(?: .*)?$/u, "=*odpoczywać w czasie przerwy"],
	[/^(?:handl\p{L}+|handel|sprzedaż\p{L}*)(?: .*)?$/u, "=*załatwiać prywatne sprawy po pracy"],
	[
		/^(?:telefon\p{L}*|komór\p{L}+|smartfon\p{L}*)(?: (?:na|przy|w|podczas) .*)?$/u,
		"=*trzymać telefon wyciszony i schowany",
	],
	[
		/^(?:spór|spor(?:y|ów)|dyskusj\p{L}+|kłótni\p{L}*|awantur\p{L}*)(?: .*)?$/u,
		"=*wyjaśniać sprawy spokojnie, na osobności",
	],
	[/^(?:plot(?:ki|ek)|pogadusz\p{L}+|pogawęd\p{L}+)$/u, "=*rozmawiać o sprawach służbowych"],
	[/^papieros\p{L}*$|^paleni[ea](?: papierosów)?$/u, "=*palić tylko w wyznaczonym miejscu"],
	[/^alkohol\p{L}*$|^(?:pici[ea]|pić|spożywać|spożywani[ea]) alkoholu$/u, "=*zachowywać trzeźwość"],
	[/^hałas\p{L}*$/u, "=*zachowywać ciszę"],
];

/** Where those who are served are: what is left outside is left before they come in. */
export const PUBLIC =
	/autobus|tramwaj|basen|pociąg|muze|kin|teatr|plaż|zabaw|bagaż|samolot|kabin|pokład|oddzia|wind|saun|jacuzz|siłown|trybun|stadion|galeri|bibliotec|czytelni|park/u;
/** Things that are carried in, which are kept out of a place. */
export const FOOD_ITEMS = /^(?:jedzeni|kanap|lod|fryt|napo|kaw|herbat|posił|przekąs|chips|alkohol|papieros)/u;
