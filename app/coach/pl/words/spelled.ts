/** Words of one stem written out: "dba(j|ć)" is "dbaj|dbać", "dba(j ć)" is "dbaj dbać". */
export const spelled = (list: string): string =>
	list.replace(/([^ |?]*)\(([^)]*)\)/g, (_, stem: string, ends: string) => stem + ends.replace(/[ |]/g, `$&${stem}`));
