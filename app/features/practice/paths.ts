/** Addresses of the practice range. */
export const practicePath = "/practice";
export const stepPath = (step: number) => `/practice/${step}`;
export const leavingPath = (step: number) => `/practice/${step}/leaving`;
export const invitationPath = "/practice/invitation";
export const practiceSwitchesPath = "/practice/switches";
