import { verbsOf } from "./pl/verbs.ts"; import { VERBS } from "./pl/verb-table.ts";
const w = VERBS.trim().split(/\s+/); const rev = (x: string) => [...x].reverse().join("");
const sorted = [...w].map(rev).sort().map(rev);
const a = verbsOf(w.join(" ")), b = verbsOf(sorted.join(" "));
let d = 0; for (const [k, v] of a.byForm) { const o = b.byForm.get(k); const s = (x: any) => x && [x.verb.infinitive, x.form, x.verb.family, x.verb.perfective, x.verb.he, x.verb.they, x.verb.imperative, x.verb.gerund, x.verb.partner?.infinitive].join(","); if (s(v) !== s(o)) { d++; console.log(k, "|", s(v), "|", s(o)); } } console.log(a.byForm.size, b.byForm.size, a.byInfinitive.size, d);
const i = [...a.byInfinitive.keys()].join() === [...b.byInfinitive.keys()].join(); console.log("order of infinitives", i);
