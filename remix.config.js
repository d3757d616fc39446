/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
	appDirectory: "app",
	ignoredRouteFiles: ["**/.*", "**/*.test.*"],
	serverModuleFormat: "esm",
	// Lazy route discovery stays off: its manifest answer costs far more than it saves (docs/decisions/002).
	future: {
		v3_fetcherPersist: true,
		v3_relativeSplatPath: true,
		v3_singleFetch: true,
		v3_throwAbortReason: true,
	},
};
