import type { LanguageTag } from "./types.cjs";

/** A type of the platform, where its library of types is there: `lib: ["dom"]` or `@types/node`. */
type Platform<Name extends string> = typeof globalThis extends { [name in Name]: { prototype: infer Made } } ? Made : never;

/** A `WebAssembly.Module`. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Made } } } ? Made : never;

/** Where a WebAssembly module is, or the module itself: its address, a request or response, its bytes, or a `WebAssembly.Module`. */
export type ModuleSource =
  | string
  | Platform<"URL">
  | Platform<"Request">
  | Platform<"Response">
  | PromiseLike<Platform<"Response">>
  | ArrayBufferView
  | ArrayBuffer
  | CompiledModule
  | PromiseLike<CompiledModule>;

/** Which texts to load, and which module besides. */
export interface Texts {
  /**
   * The words of these languages, and the phrases by which documents in them are read, as BCP 47 tags, of which those that exist are taken by lookup (RFC 4647): `fr` for `fr-CA`.
   * For `init`, by default those of the reader (`navigator.languages`), and English where none of them exists.
   */
  languages?: readonly LanguageTag[] | undefined;
  /**
   * The languages of documents, beside `languages`, whose phrases to load (German, English, Spanish and French have some): by them `audit` knows
   * which questions a document leaves open, and `powers` what the sentences of its articles say of who decides. Without those of its language,
   * `questions` is absent from the report, and `inWords` from the powers.
   */
  texts?: readonly LanguageTag[] | undefined;
  /** What explains rules, changes and keys at length, in `languages`, else in those that are loaded: for `explain`. */
  pages?: boolean | undefined;
  /** The JSON Schema of a social code: for `schema`. */
  schema?: boolean | undefined;
  /** The questions of templates, in every language: for `template`. */
  templates?: boolean | undefined;
  /** The module of `importText`: `true` fetches it from beside this package, which bundlers understand; or where it is, or the module itself. */
  import?: boolean | ModuleSource | undefined;
}

/** Where the module is, and which texts to load with it. */
export interface InitOptions extends Texts {
  /** Where the WebAssembly module is, or the module itself: by default it is fetched from beside this package, which bundlers understand. */
  module?: ModuleSource | undefined;
}

/**
 * Starts the library. In browsers and their workers call it, and `await` it, before anything else; once is enough, more does no harm,
 * also at the same time. In Node and in Cloudflare Workers the library starts by itself at the first call, and this only starts it before.
 *
 * @throws CodeSocialError with the code `not-started` when the module cannot be fetched or started, `not-loaded` when a text cannot.
 */
export function init(options?: InitOptions): Promise<void>;

/**
 * Loads further texts in browsers and their workers, and the module of `importText`. Elsewhere they are there when they are needed, and
 * this does nothing.
 *
 * A language that is not loaded is no error: who asks for it gets the one that is nearest (RFC 4647), and `language` in the
 * output says which.
 *
 * @throws CodeSocialError with the code `not-loaded` when a text cannot be fetched, `not-started` when a module cannot.
 */
export function load(options: Texts): Promise<void>;
