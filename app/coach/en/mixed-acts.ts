/**
 * Acts that the banned half of a rule names, by verb and by what stands behind it, asked before `everyday-acts.ts` and written as that table is.
 */
export const MIXED_ACTS = `
hide ;! behind (?:technical terms|jargon|legal (?:terms|language)|long words|foreign words) ; explain things in plain words
guess ;! (?:at )?((?:what|why|how|whether|where|who|which) .+) ; find out {1} || ask {1}
read ;! out (?:loud )?((?:the|an?|their|any) (?:reasons?|diagnos[ei]s|results?|complaint|condition|names?|date of birth|balance|address)\\b.*) ; speak about {1} in a private room || keep {1} between {you} and the person concerned
read ;! (?:out )?((?:the|an?|their|any) (?:reasons?|diagnos[ei]s|results?|complaint|condition|names?|date of birth|balance|address)\\b.*?) (?:out loud|aloud) ; speak about {1} in a private room
grab,seize,pull,push,take,clutch,twist,tug,touch ;! (?:at |on |by )?<P's> (arms?|hands?|shoulders?|head|back|legs?|hips?|foot|feet|wrists?|waist) ; ask {the1} before {you} touch {s1} {2} || show the movement on {yourself}
paste,copy,repeat,use,send,post,write ;! the same (thanks|answers?|repl(?:y|ies)|text|wording|phrase|comment|message|response|sentence)s?(?: to| for| under| on| below| in| at)* (?:each|every|all|everyone|everybody)\\b.* ; write a reply of its own each time || answer each message in words of its own
dip,stick,put,poke,dunk ;! ((?:your|their) (?:thumbs?|fingers?|hands?|nose|elbows?|sleeves?)) (?:in|into|inside) (.+) ; keep {1} out of {2}
get ;! (water|soap|shampoo|dye|paint|oil|grease|dust|sauce|crumbs|bleach|polish|glue|cream|lotion|hair) (?:in|into|inside) (.+) ; keep {1} out of {2}
get ;! (water|soap|shampoo|dye|paint|oil|grease|dust|sauce|crumbs|bleach|polish|glue|cream|lotion|hair) (?:on|onto|over) (.+) ; keep {1} off {2}
speed ;! .* ; keep to the speed limit
stack,pile ;! (.+?s) (?:in|inside) ((?:the|a|an) (?:box|drawer|cupboard|crate|basket|fridge|oven|dishwasher|tray|case|bag|hamper)\\b.*) ; stand {1} side by side in {2}
drag,shove,slide ;! ((?:the|an?|any|your|their) [^,]+?|[\\w-]+s) (?:across|over|along) (.+) ; lift {1} and carry {it1} across {2} || carry {1} across {2}
give,send,break,share,pass ;! (.+?) by (?:text|text message|message|chat|voicemail|e-?mail) ; {v} {1} in person or by phone
move ;! <P> ; leave {the1} where they are
stuff,shove,slip,put ;! (.+?) (?:in|into) ((?:your|their) (?:pockets?|bags?|apron|purse|wallet)) ; keep {1} out of {2}
comment,remark ;! (?:on|about|upon) ((?!.*\\b(?:before|until|unless|in front of|in the presence of|while|when|if|to|with)\\b).+) ; keep remarks about {1} to {yourself} || keep {your} opinion of {1} to {yourself}
`;
