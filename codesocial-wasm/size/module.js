/** Reads a WebAssembly module: its sections, the names and sizes of its functions, its data. */

/** @param {Uint8Array} bytes */
export function read(bytes) {
  const at = cursor(bytes);
  at.skip(8);
  const module = { sections: [], functions: [], data: [] };
  const names = new Map();
  let imported = 0;
  while (at.more()) {
    const id = at.byte();
    const length = at.number();
    const start = at.place;
    const name = id === 0 ? at.text() : SECTIONS[id];
    if (id === 2) imported = importedFunctions(at);
    if (id === 10) module.functions = bodies(at);
    if (id === 11) module.data = segments(at);
    if (name === 'name') functionNames(at, start + length, names);
    module.sections.push({ name, size: length, bytes: bytes.subarray(start, start + length) });
    at.place = start + length;
  }
  module.functions.forEach((body, index) => (body.name = names.get(index + imported) ?? ''));
  return module;
}

const SECTIONS = [
  'custom', 'types', 'imports', 'functions', 'tables', 'memories', 'globals', 'exports', 'start', 'elements', 'code',
  'data', 'data count', 'tags',
];

function cursor(bytes) {
  return {
    place: 0,
    more() {
      return this.place < bytes.length;
    },
    skip(count) {
      this.place += count;
    },
    byte() {
      return bytes[this.place++];
    },
    number() {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = this.byte();
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
    },
    piece(length) {
      this.place += length;
      return bytes.subarray(this.place - length, this.place);
    },
    text() {
      return new TextDecoder().decode(this.piece(this.number()));
    },
  };
}

function importedFunctions(at) {
  let found = 0;
  for (let left = at.number(); left > 0; left--) {
    at.text();
    at.text();
    const kind = at.byte();
    if (kind === 0) {
      found++;
      at.number();
    } else if (kind === 1) {
      at.byte();
      limits(at);
    } else if (kind === 2) limits(at);
    else at.skip(2);
  }
  return found;
}

function limits(at) {
  if (at.number() & 1) at.number();
  at.number();
}

function bodies(at) {
  return Array.from({ length: at.number() }, () => {
    const size = at.number();
    return { size, bytes: at.piece(size) };
  });
}

function segments(at) {
  return Array.from({ length: at.number() }, () => {
    const kind = at.number();
    if (kind === 2) at.number();
    // Where it goes: a constant, which ends with 0x0b.
    if (kind !== 1) while (at.byte() !== 0x0b);
    return at.piece(at.number());
  });
}

function functionNames(at, end, names) {
  while (at.place < end) {
    const kind = at.byte();
    const length = at.number();
    const after = at.place + length;
    if (kind === 1) for (let left = at.number(); left > 0; left--) names.set(at.number(), at.text());
    at.place = after;
  }
}
