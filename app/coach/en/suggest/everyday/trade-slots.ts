/** The time, place or case of an act, behind its thing. */
export const S =
	"((?:(?:^| |(?<= ))(?:in|on|at|near|by|beside|behind|outside|inside|during|while|whilst|when|whenever|before|after|if|under|around|over|across|along|to the) .+)?)";

/** The thing or person of an act. */
export const T =
	"((?!(?:in|on|at|to|with|for|or|and|from|of|into|over|about|up|down|out|off)\\b)[\\w'’-]+(?: (?!or\\b)[\\w'’-]+)*?)";
