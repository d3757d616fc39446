/**
 * Idioms that judge a person in a complaint, whatever the order of their parts. The first part is the one to look for, the others stand
 * within six words of it in the same clause. Parts as in ../phrases.ts, with the classes of label-words.ts; a row behind "=" tells what
 * somebody is not fit for (in praise as well), one behind "~" what moves somebody.
 */
export const ANY_ORDER = `
=spodziew*|oczekiw*|oczekuj* po <you> czego|niczego|cudów|wszystkiego
=nadajesz|nadajecie nie
=polegać|liczyć|ufać|zaufać|wierzyć|powierzyć|zostawić <you> nie można|da|sposób|mogę|możemy|warto|co|wolno|się
=powierzyć|zostawić <you> strach
=wytrzymać|dogadać|współpracować|pracować <you> z|ze da|sposób|trudno|ciężko
=rozmawiać <you> z|ze nie da|sposób
=kto <you> zatrudni*|przyjął|poleci*|posadzi*|wychow*|nauczy*|uczył
=kto <you> wpuści*|dopuści* do|między|tu|tutaj
=kto <you> dał dyplom|prawo|uprawnienia|licencję|tytuł
=zawód|zawodu|zawodem|zawody|powołan*|fach|branżę pomyli*|minął*|minęł*|rozmin*|zmień|zmienić|zmieni|wybrał*
=nadaje|nadają nie <fellow>|<role>|<post>|ludzi|niczego|dzieci
=należysz|należycie nie naj*
=należy nie naj* <fellow>
=prochu|ameryki nie wymyśl*|odkry*
=biorą|bierze|rodzą skąd tacy|taka|taki
<lord> raczy*|nie|znowu|łaskawie|woli|nam|czeka|obrażon*|foch*
robi*|zrobi* łaskę
~licz*|obchodz*|interesuj*|zależy <only> <you>
~obchodz*|interesuj*|rusza|wzrusza|zależy <you> nie
~lubisz|znosisz|cierpisz|trawisz|szanujesz nie ludzi|klient*|gości|pacjent*|starszych|dzieci
~lubi|znosi|cierpi|trawi|szanuje nie ludzi|klient*|gości|pacjent*|starszych|dzieci <fellow>
gubi|zgubi|zżera|zeżre|przesłania|zaślepia <fault> <you>
przemawia przez <fault> <you>
ego <poss>|masz|ma
kipi|leje|bije|wylewa|sączy|tryska|wyłazi|zionie|przebija jad|jadem|złość|żółć|<fault> z|od|na
~gwiżdże*|lejesz|kicha*|pluje*|sra|srasz na ludzi|nas|wszystko|wszystkich|zasady|regulamin|<they>
głowy uderzył* do
głowa|głowę|łeb pust*|dziuraw*|zakut*|kapuś*
głowie|głowy|mózgu|łbie|łepetyn* siano|sian*|sieczk*|trocin*|pstro|pust*|sodówk*|woda|kapust*|dziuraw*|sito|budyń|kisiel|fiu|wiatr|przewrócił*|poprzewracał*
palma|szajba|korba|sodówka odbił*|odbija|uderzył*|strzelił*
charakter*|usposobieni* paskudn*|parszyw*|podł*|wredn*|trudn*|okropn*|zły|koszmarn*|ciężk*|wstrętn*
język|jęzor|gęba|gębę|jadaczk* niewyparz*|jadowit*|rozpuszcz*|brzytw*|kłapi*|świerzbi
język|jęzor długi|ostry masz|ma|za
=za|zbyt <soft> na <role>|<post>
~chce|chciało nie się nic
serce|serca|sercu tward*|kamie*|lod*|głaz*|zimne|beton*|granit*|kalkulator*|lód|zamiast
ręce|rąk|rączki|rękami lewe|lewych|lewymi|waty
ręce|łapy|palce masz|ma lepkie|dziurawe|długie
grzesz*|błyszcz*|błysn*|poraża*|imponuj*|popis* nie <asset>
pojęcie|pojęciem|słowo|słowem|pojęcia obce|abstrakcyjn*|nieznan*|obcym <asset>|<you>
brak|brakuje|brakło|zabrakło|starcza|starczyło|wystarcza <virtue>|manier|wstydu|klasy|jaj|mózgu|kręgosłupa|klepki|oleju|rozumu|polotu ci|tobie|panu|pani|mu|jej|jemu|wam|nim
<virtue>|wstydu|klasy|manier|kręgosłupa|rozumu masz|macie nie
<virtue>|wstydu|klasy|manier|kręgosłupa|rozumu ma nie on|ona|pan|pani|nim|<staff>
nauczy*|nauczo* nie <you> <asset>
robi*|robić idiot*|głupk*|durni*|wariat*|baran*|osł* z
karę za jesteś|jest|pracuje*|siedzi*|przychodzi*
nos|nosa zadziera*|zadar*|wścibi*|wściubia*|wtyka*
fochy|focha|humory|humorki|dąsy|muchy nosie|stroi*|strzela*|masz|miewa*
choinki|księżyca|byka|konia urwa*|spad*
piórka obras*|obros*
palcem kiwn*|ruszy* nie
myślenie|myśleniem nie|boli|krucho|bakier|problem|gorzej|trudno
głowie|myśli|oczach <only> <you>
~myśli*|patrzy*|liczysz <only> sobie|siebie|swoje|swój|<gain>|obiedzie|przerwie|wyjściu|wolnym
~chodzi|zależy <only> ci|tobie|panu|pani|jemu|mu|jej|wam o|na
=umie*|potrafi* nie ludźmi|współpracować|zachować|myśleć
mózg|mózgu|rozum|rozumu|rozumem|sumienie odję*|odebra*|opuści*|zamiast|wyparowa*|wys*|zlasowa*|stanął|przegrza*|wyłącz*|włącz*|zostawi*|zgubi*|zapomni*|używa*|gdzie|czy
skóra|skórę słoni*|nosoroż*
szkoda na <you>|taki*|taką
genach|krwi|naturze|kodzie <fault>|chamstwo|bałagan
`;
