/** Verbs that only suggestions need, written as in verb-table.ts. */
export const MORE_VERBS = `
dyktować/podyktować wywoływać/wywołać zaganiać/zagonić:zagoni,zagoń usadzać/usadzić czepiać/ mlaskać/ siorbać:siorbie,siorb,siorbią,siorbanie/ licytować/ wykładać/wyłożyć:wyłoży,wyłóż udzielać/udzielić
uzależniać/uzależnić zaokrąglać/zaokrąglić:zaokrągli,zaokrąglij klikać/kliknąć przewozić:przewozi,przewoź/przewieźć:przewiezie,przewieź,przewiozą,przewiezienie zdrabniać/ recytować/ przyprowadzać/przyprowadzić brudzić/zabrudzić marnować/zmarnować zrywać:a/zerwać:zerwie,zerwij,zerwą,zerwanie
ograniczać/ograniczyć przypisywać/przypisać:przypisze,przypisz,przypiszą dublować/ przerabiać/przerobić:przerobi,przerób zginać/zgiąć:zegnie,zegnij,zegną,zgięcie zgniatać/zgnieść:zgniecie,zgnieć,zgniotą,zgniecenie potrącać/potrącić zastraszać/zastraszyć wyliczać/wyliczyć
przelewać/przelać:przeleje,przelej,przeleją,przelanie rozlewać/rozlać:rozleje,rozlej,rozleją,rozlanie chlapać:chlapie,chlap,chlapią,chlapanie/ zaliczać/zaliczyć wykreślać/wykreślić
odstawiać/odstawić przełykać/przełknąć uwzględniać/uwzględnić:uwzględni,uwzględnij ułatwiać/ułatwić dźwigać/ kosztować/skosztować nawoływać/ odpłacać/odpłacić reperować/zreperować sadzać/posadzić:posadzi,posadź ściągać/ściągnąć składować/ spychać/zepchnąć uszkadzać/uszkodzić:uszkodzi,uszkodź wyczytywać/wyczytać wygłaszać/wygłosić:wygłosi,wygłoś wyręczać/wyręczyć zaklejać:a/zakleić:zaklei,zaklej,zakleją,zaklejenie zwalać/zwalić:zwali,zwal
`;
