export * from "./lean.cjs";
