/** Addresses of the way from an idea to a rule. */
const at = (...steps: string[]) => `/${steps.map((step) => encodeURIComponent(step)).join("/")}`;

export const makeRulePath = (idea: string) => at("ideas", idea, "rule");
export const askForRulePath = (idea: string) => at("ideas", idea, "rule", "request");
export const originReceiptPath = (idea: string, rule: string) => at("ideas", idea, "rules", rule, "receipt");
