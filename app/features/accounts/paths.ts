/** Addresses of the accounts feature. */

export const peoplePath = "/admin/people";
export const teamsPath = "/admin/teams";
export const companyPath = "/admin/company";
export const coachWordsPath = "/admin/coach";
export const newPersonPath = "/admin/people/new";

export const personPath = (publicId: string) => `${peoplePath}/${publicId}`;
export const personLinksPath = (publicId: string) => `${personPath(publicId)}/links`;
export const personDisablingPath = (publicId: string) => `${personPath(publicId)}/disabling`;
export const temporaryPasswordPath = (publicId: string) => `${personPath(publicId)}/temporary-password`;

export const teamPagePath = (publicId: string) => `${teamsPath}/${publicId}`;
export const teamMembersPath = (publicId: string) => `${teamPagePath(publicId)}/members`;
export const membershipEndPath = (publicId: string, membership: number) =>
	`${teamMembersPath(publicId)}/${membership}/end`;

export const holidaysPath = `${companyPath}/holidays`;
export const holidayRemovalPath = (day: string) => `${holidaysPath}/${day}/removal`;

export const accessLinkPath = (token: string) => `/access-links/${token}`;
