import type { CompiledModule } from "./later.cjs";

/** The module, compiled: where a `.wasm` file can be imported so (Node 24.5 and later with `import source`, Cloudflare Workers). */
declare const module: CompiledModule;
export default module;
