"""Reads YAML with PyYAML, with libyaml through it, and with ruamel.yaml: a JSON array of texts on standard input; a JSON object on
standard output: by the name of each reader that is here, what it makes of each text, or null where it cannot read it."""

import json
import sys

readers = {}
try:
    import yaml

    readers["PyYAML"] = lambda text: yaml.load(text, Loader=yaml.SafeLoader)
    if yaml.__with_libyaml__:
        readers["libyaml"] = lambda text: yaml.load(text, Loader=yaml.CSafeLoader)
except ImportError:
    pass
try:
    from ruamel.yaml import YAML

    readers["ruamel.yaml"] = lambda text: YAML(typ="safe", pure=True).load(text)
except ImportError:
    pass


def read(reader, text):
    try:
        return [reader(text)]
    except Exception:
        return None


texts = json.load(sys.stdin)
# What JSON does not know, such as a date, is shown as what no text of a test says.
print(json.dumps({name: [read(reader, text) for text in texts] for name, reader in readers.items()}, default=repr))
