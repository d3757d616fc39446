/** Everybody's password in the made-up company. */
export const demoPassword = "teapot on the sill";
