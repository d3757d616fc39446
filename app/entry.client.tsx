import "./enhance/index.ts";

// Only pages with a `hydrates` handle carry Remix's context; every other page stays plain HTML and loads no React.
if ("__remixContext" in window) void import("./hydrate.tsx").then(({ hydrate }) => hydrate());
