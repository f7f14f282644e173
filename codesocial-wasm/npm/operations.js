// Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.
import { call, documentInput, settings } from "./runtime.js";

export function audit(document, options = {}) {
  const { level, genre, since, ...rest } = settings(options);
  return call("audit", { document: documentInput(document), level, genre, since, options: rest });
}

export function calendar(document, options = {}) {
  const { until, events, notation, remind, ...rest } = settings(options);
  return call("calendar", { document: documentInput(document), until, events, notation, remind, options: rest });
}

export function convert(document, options = {}) {
  return call("convert", { document: documentInput(document), options: settings(options) });
}

export function coverage(document, options = {}) {
  const { graph, ...rest } = settings(options);
  return call("coverage", { document: documentInput(document), graph, options: rest });
}

export function decide(document, process, tally, options = {}) {
  const { approvedBy, ...rest } = settings(options);
  return call("decide", { document: documentInput(document), process, tally, approvedBy, options: rest });
}

export function diff(before, after, options = {}) {
  const { patch, markdown, ...rest } = settings(options);
  return call("diff", { before: documentInput(before), after: documentInput(after), patch, markdown, options: rest });
}

export function explain(name, options = {}) {
  return call("explain", { ...settings(options), name });
}

export function fmt(document, options = {}) {
  return call("fmt", { document: documentInput(document), options: settings(options) });
}

export function glossary(document, options = {}) {
  const { notation, ...rest } = settings(options);
  return call("glossary", { document: documentInput(document), notation, options: rest });
}

export function handout(document, options = {}) {
  const { level, genre, since, notation, ...rest } = settings(options);
  return call("handout", { document: documentInput(document), level, genre, since, notation, options: rest });
}

export function importText(text, options = {}) {
  return call("import", { ...settings(options), text });
}

export function merge(ours, theirs, options = {}) {
  const { base, ...rest } = settings(options);
  return call("merge", { ours: documentInput(ours), theirs: documentInput(theirs), base: base === undefined ? undefined : documentInput(base), options: rest });
}

export function outline(document, options = {}) {
  return call("outline", { document: documentInput(document), options: settings(options) });
}

export function page(document, options = {}) {
  const { notation, party, languages, ...rest } = settings(options);
  return call("page", { document: documentInput(document), notation, party, languages, options: rest });
}

export function pairArticles(before, after, options = {}) {
  return call("pair-articles", { before: documentInput(before), after: documentInput(after), options: settings(options) });
}

export function powers(document, options = {}) {
  const { sizes, graph, notation, ...rest } = settings(options);
  return call("powers", { document: documentInput(document), sizes, graph, notation, options: rest });
}

export function rules(options = {}) {
  return call("rules", { ...settings(options) });
}

export function schema(options = {}) {
  return call("schema", { ...settings(options) });
}

export function template(kind, title, options = {}) {
  return call("template", { ...settings(options), kind, title });
}

export function validate(document, options = {}) {
  return call("validate", { document: documentInput(document), options: settings(options) });
}

export function who(document, options = {}) {
  const { party, ...rest } = settings(options);
  return call("who", { document: documentInput(document), party, options: rest });
}
