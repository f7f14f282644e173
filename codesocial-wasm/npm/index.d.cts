declare const codesocial: typeof import("./index.js", { with: { "resolution-mode": "import" } });
export = codesocial;
