/** Verbs that only suggestions need, written as in verb-table.ts. */
export const MORE_VERBS = `
dyktować/po+ wywoływać/4ać zaganiać/5onić usadzać/2ić czepiać/ mlaskać/ siorbać:siorbie,siorb/ licytować/ wykładać:/6łożyć udzielać:/2ić
uzależniać/2ć zaokrąglać:/2ić:,zaokrąglij klikać/2nąć przewozić/4ieźć zdrabniać/ recytować/ przyprowadzać/2ić brudzić/za+ marnować/z+ zrywać:a/zerwać
ograniczać/2yć przypisywać/4ać dublować/ przerabiać/5obić:,przerób zginać/3ąć:zegnie,zegnij,,zgięcie zgniatać/4eść:zgniecie,zgnieć,zgniotą,zgniecenie potrącać/2ić zastraszać/2yć wyliczać/2yć
przelewać/4ać rozlewać/4ać chlapać/ zaliczać/2yć wykreślać:/2ić
odstawiać/2ć przełykać/4knąć uwzględniać/2ć ułatwiać/2ć dźwigać/ kosztować/s+ nawoływać/ odpłacać/2ić reperować/z+ sadzać/posadzić ściągać/2nąć składować/ spychać/zepchnąć uszkadzać/5odzić wyczytywać/4ać wygłaszać/5osić wyręczać/2yć zaklejać/3ić zwalać:/2ić
szeleścić/ kwitować/s+ posypywać/4ać dosypywać/4ać doprawiać/2ć zaniżać/2yć zawyżać/2yć rozstrzygać/2nąć przysypiać/5nąć upychać/5chnąć
trwonić/roz+ wzbraniać/ podsuwać/3nąć modyfikować/z+ skreślać:/2ić rozkręcać/2ić brzęczeć/ diagnozować/z+ łamać/z+ przestrzegać/ realizować/z+ udowadniać/6odnić
twierdzić/s+ gromadzić/z+ przysiadać:/ powierzać/2yć przystępować/6ąpić: przebywać:a/ odwiedzać/2ić oddalać:/2ić szturchać/2nąć występować/6ąpić: konsumować/s+ zamieszczać/6ścić umieszczać/6ścić podłączać/2yć osaczać/2yć
zapinać/3ąć:zapnie,zapnij,zapną,zapięcie spinać/3ąć:zepnie,zepnij,zepną,spięcie odbywać:a/3ć obcinać/3ąć:obetnie,obetnij,obetną,obcięcie ładować/za+ farbować/ montować/za+ zatwierdzać/2ić akceptować/za+ oprowadzać/2ić rozpakowywać/4ać instalować/za+ nakładać:/6łożyć dorabiać/5obić:,dorób najeżdżać/5chać wstawiać/2ć wywierać/ wzruszać/2yć zgrywać:a/ wciągać/2nąć angażować/za+ toczyć/ rozładowywać/4ać zakręcać/2ić domykać/4knąć zabezpieczać/2yć przykrywać:a/3ć spacerować/ spisywać/4ać wypożyczać/2yć wyceniać/2ć odłączać/2yć wyciszać/2yć
`;
