/** What of pdfmake is used here: a document from a description, with its own fonts and nothing from outside. */
declare module "pdfmake" {
	interface Made {
		getBuffer(): Promise<Buffer>;
	}
	const pdfmake: {
		setFonts(fonts: Record<string, { normal: string; bold: string; italics: string; bolditalics: string }>): void;
		setUrlAccessPolicy(allows: (url: string) => boolean): void;
		setLocalAccessPolicy(allows: (path: string) => boolean): void;
		createPdf(description: object): Made;
	};
	export default pdfmake;
}
