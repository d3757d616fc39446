/** What lies there without its label («товара без ценников») and has it when all is well. */

/** What may be wanting, as it stands behind «без» = its nominative and that of several. */
const LABELS: Readonly<Record<string, readonly [string, string]>> = {
	ценников: ["был ценник", "ценники"],
	ценника: ["был ценник", "ценники"],
	подписи: ["была подпись", "подписи"],
	подписей: ["была подпись", "подписи"],
	чека: ["был чек", "чеки"],
	бейджа: ["был бейдж", "бейджи"],
	этикеток: ["была этикетка", "этикетки"],
	этикетки: ["была этикетка", "этикетки"],
	бирок: ["была бирка", "бирки"],
	бирки: ["была бирка", "бирки"],
	ответа: ["был ответ", "ответы"],
	цены: ["была цена", "цены"],
	номера: ["был номер", "номера"],
};

/** «товара», «ценников» -> «у каждого товара был ценник»; «лекарств» -> «у всех лекарств были ...»; "" for another lack. */
export function eachHas(noun: string, missing: string): string {
	const label = LABELS[missing];
	if (label === undefined) return "";
	return /(?:ей|ий|[бвгджзклмнпрстфхцчшщ])$/.test(noun)
		? `у всех ${noun} были ${label[1]}`
		: `у ${/[иы]$/.test(noun) ? "каждой" : "каждого"} ${noun} ${label[0]}`;
}
