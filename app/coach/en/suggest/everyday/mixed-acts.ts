/**
 * Acts that the banned half of a rule names, by verb and by what stands behind it, asked before `everyday-acts.ts` and written as that table is.
 */
export const MIXED_ACTS = `
hide ;! behind (?:technical terms|jargon|legal (?:terms|language)|long words|foreign words) ; explain things in plain words
guess ;! (?:at )?((?:what|why|how|whether|where|who|which) .+) ; find out {1} || ask {1}
read ;! out (?:loud )?((?:the|an?|their|any) (?:reasons?|diagnos[ei]s|results?|complaint|condition|names?|date of birth|balance|address)\\b.*) ; speak about {1} in a private room || keep {1} between {you} and the person concerned
read ;! (?:out )?((?:the|an?|their|any) (?:reasons?|diagnos[ei]s|results?|complaint|condition|names?|date of birth|balance|address)\\b.*?) (?:out loud|aloud) ; speak about {1} in a private room
paste,copy,repeat,use,send,post,write ;! the same thanks?(?: to| for| under| on| below| in| at)* (?:each|every|all|everyone|everybody)\\b.* ; thank each person in words of their own || write a personal word of thanks each time
surprise ;! <P>((?: (?:with|by) .+)?) ; tell {the1} beforehand || agree everything with {the1} beforehand
paste,copy,repeat,use,send,post,write ;! the same (thanks|answers?|repl(?:y|ies)|text|wording|phrase|comment|message|response|sentence)s?(?: to| for| under| on| below| in| at)* (?:each|every|all|everyone|everybody)\\b.* ; write a personal reply each time || give each one a reply of its own
dip,stick,put,poke,dunk ;! ((?:your|their) (?:thumbs?|fingers?|hands?|nose|elbows?|sleeves?)) (?:in|into|inside) (.+) ; keep {1} out of {2}
get ;! (water|soap|shampoo|dye|paint|oil|grease|dust|sauce|crumbs|bleach|polish|glue|cream|lotion|hair) (?:in|into|inside) (.+) ; keep {1} out of {2}
get ;! (water|soap|shampoo|dye|paint|oil|grease|dust|sauce|crumbs|bleach|polish|glue|cream|lotion|hair) (?:on|onto|over) (.+) ; keep {1} off {2}
speed ;! .* ; keep to the speed limit
stack,pile ;! (.+?s) (?:in|inside) ((?:the|a|an) (?:box|drawer|cupboard|crate|basket|fridge|oven|dishwasher|tray|case|bag|hamper)\\b.*) ; stand {1} side by side in {2}
drag,shove,slide ;! ((?:the|an?|any|your|their) [^,]+?|[\\w-]+s) (?:across|over|along) (.+) ; lift {1} and carry {it1} across {2} || carry {1} across {2}
give,send,break,share,pass ;! (.+?) by (?:text|text message|message|chat|voicemail|e-?mail) ; {v} {1} in person or by phone
move ;! <P> ; leave {the1} where they are
stuff,shove,slip,put ;! (.+?) (?:in|into) ((?:your|their) (?:pockets?|bags?|apron|purse|wallet)) ; keep {1} out of {2}
comment,remark ;! (?:aloud |out loud |loudly )?(?:on|about|upon) ((?!.*\\b(?:before|until|unless|in front of|in the presence of|while|when|if|to|with)\\b).+) ; keep remarks about {1} to {yourself} || keep {your} opinion of {1} to {yourself}
talk,speak ;! over ((?:an?|the|any|another|your|our) (?:[\\w-]+ ){0,2}(?:interpreter|colleague|speaker|teacher|guide|doctor|nurse|manager|trainer|host|driver|presenter))((?: .+)?) ; wait until {the1} has finished before {you} speak{2} || let {the1} finish before {you} speak{2}
talk,speak ;! over <P>((?: (?:who|at|in|on|during) .+)?) ; let {the1} finish before {you} speak{2}
answer,reply,write ;! (?:to )?<P> (?:with|by|using|from) (?:an? |the )?(?:template|form letter|standard letter|standard reply|standard text|ready-made \\w+|copied \\w+|text block)s? ; write {the1} a reply in {your} own words || write to {the1} personally
sigh,moan,grumble,mutter,groan,complain,say,mumble ;! (?:that )?[“"‘'][^”"]*\\b(?:head office|the boss|management|the manager|the company|this place|they never|nobody tells)\\b[^”"]*[”"’'] (?:in front of|to|with|near) <P> ; speak well of the company in front of {the1} || take complaints about work to {your} manager and stay friendly in front of {the1}
drip,spill,splash,slop,spray,smear ;! ((?:the |any )?(?:paint|glue|oil|dye|bleach|wax|varnish|grease|ink|cement|mortar|plaster)) (?:on|onto|over|across) (.+) ; cover {2} before {you} start || keep {1} off {2}
drip,spill,splash,slop,spray,smear ;! ((?:the |any )?[\\w-]+) (?:on|onto|over|across) (.+) ; keep {1} off {2} || carry and pour {1} slowly
carry,admit,accept,take,serve,sell,use,give,hand,issue,lift,ship,deliver,store,drive ;! (?:out |over |in )?(?:any )?un((?!need|want|attend|us|open|pack|welcom)\\w+ed) ([\\w-]+s)( .+)? ; +{v} only {1} {2}{3}
lend,give,tell,show,hand,share ;! (?:anyone|anybody|other people|others|colleagues|friends|outsiders|strangers|any \\w+|<P>) ((?:your|our) .*(?:codes?|passwords?|pins?|keys?|cards?|badges?|logins?|fobs?|pass)), not even (?:to )?(the \\w+|an? \\w+) ; keep {2} to {yourself}, even when {3} asks
lend,give,tell,show,hand,share ;! (?:anyone|anybody|other people|others|colleagues|friends|outsiders|strangers|any \\w+|<P>) ((?:your|our) .*(?:codes?|passwords?|pins?|keys?|cards?|badges?|logins?|fobs?|pass)) ; keep {2} to {yourself}
announce,shout,call,broadcast,declare,mention,say ;! (?:out )?(?:it|this|that) (?:to|in front of|across|so that) (?:the |everyone|all |other ).* ; tell the customer quietly
push,barge,squeeze,shove,press ;! past <P>((?: .+)?) ; let {the1} go first{2} || ask {the1} politely to let {you} pass{2}
laugh,giggle,smirk,smile,snigger ;! (?:at|about|over) <P's> (accent|pronunciation|English|stammer|spelling|name|questions?|mistakes?)((?: .+)?) ; listen to what {the1} says and answer politely{3} || take {the1} seriously, whatever the {2}{3}
close,lock ;! (?:up )?early((?: (?:on|in|at|when|if) .+)?) ; stay open until closing time{1} || close on time{1}
ask ;! (?:<P> )?for ((?:the|an?|their|any) [^,]+?) (?:twice|again|more than once|a second time|repeatedly) ; ask for {2} once
answer,take,make,speak,talk ;! (.*?) ?with (?:your|their|a) (?:mouth full|full mouth) ; swallow before {you} {v} {1} || finish eating before {you} {v} {1}
leave ;! ((?:an?|the|any) [\\w -]+?) (?:broken|leaking|dripping|blocked|faulty|flickering|out of order)((?: (?:over|for|until|overnight).*)?) ; report {the1} for repair the same day
no ;! (?:long|lengthy|endless|rambling|long-winded) ([\\w-]+s)((?: .+)?) ; keep {1} short {2}
interrupt,disturb,disrupt ;! ((?:the|an?|any|their) (?:[\\w-]+ )?(?:conversation|talk|speech|toast|discussion|performance|song|game|prayer|ceremony)s?)((?: .+)?) ; let {the1} go on{2} || wait for a pause in {the1}{2}
leave ;! any (dirt|mess|rubbish|dust|waste|litter|packaging|tools|crumbs|puddles|stains|traces?|marks|fingerprints)(?: behind)?((?: (?:in|on|at|from) .+)?) ; clear up before {you} leave{2} || take all {1} away with {them}{2}
leave ;! ((?:the |any )?(?:fingerprints|marks|stains|smears|scratches|footprints|crumbs|dirt|dust)) (?:on|in) (.+) ; wipe {2} clean before {you} leave || leave {2} clean
split,separate ;! ((?:the |an? |any )?(?:[\\w-]+ )?(?:famil(?:y|ies)|groups?|part(?:y|ies)|couples?|them|friends|class|classes|siblings))(?: up)?((?: .+)?) ; keep {&1} together{2}
go ;! into (?:too much |any |great )?details?(?: (?:about|on|of) ((?:(?! (?:at|in|on|with|before|near|while|over)\\b)[^,])+))?((?: (?:at|in|on|with|before|near|while|over) .+)?) ; keep it brief{2} || save the details{2} for a private talk
go,get ;! into (?:too much |any |great )?details? about ([^,]+?)((?: (?:at|in|on|with|before|near|while|over) .+)?) ; speak about {1} in a few words{2}
take,occupy,use,block ;! (?:up )?(?:two|several|more than one) (?:parking )?(space|seat|bay|table|place|lane|chair|locker)s((?: .+)?) ; stay within one {1}{2} || keep to one {1}{2}
pad,inflate,stretch,bulk ;! (?:out )?(.+?) (?:with|by) (?:extras|.+) ; list only what was asked for in {&1} || keep {&1} to what was asked for
raise,revise,increase,push,round ;! (it|them|(?:the|an?|any|your) [\\w -]+?)(?: (?:upwards?|up|later|afterwards|at the end))+ ; keep {&1} as agreed || stand by {&1}
wave ;! (?:<P> )through((?: .+)?) ; check {the1} one by one{2}
throw,sling,drop,dump,toss,fling ;! ((?:the |a |an |any |their |your )?(?:[\\w'’-]+ )?(?:coats?|jackets?|scarf|scarves|hats?|gowns?|robes?)) (?:over|on|onto|across) (?:the|an?|any) .+ ; hang {&1} up || hang {&1} on a hanger
`;
