// Reads YAML with js-yaml and with yaml: a JSON array of texts on standard input; a JSON object on standard output: by the name of
// each reader that is here, what it makes of each text, or null where it cannot read it.
const readers = {};
try {
  const { load } = require("js-yaml");
  readers["js-yaml"] = load;
} catch {
  // It is not here.
}
try {
  const { parse } = require("yaml");
  readers.yaml = parse;
} catch {
  // It is not here.
}
const read = (reader, text) => {
  try {
    return [reader(text)];
  } catch {
    return null;
  }
};
const texts = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const said = Object.entries(readers).map(([name, reader]) => [name, texts.map((text) => read(reader, text))]);
console.log(JSON.stringify(Object.fromEntries(said)));
