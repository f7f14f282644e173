#!/usr/bin/env python3
"""Writes subtags.bin, subtags.txt and meant.txt from the packages `language-subtag-registry`, `cldr-core` and
`cldr-localenames-full` of npm, each unpacked (`npm pack NAME`, then `tar xzf`):

    generate.py language-subtag-registry/package cldr-core/package cldr-localenames-full/package
"""

import json
import sys
import unicodedata
from pathlib import Path

registry, core, names = (Path(argument) for argument in sys.argv[1:4])
here = Path(__file__).parent
records = json.loads((registry / "data/json/registry.json").read_text())
date = json.loads((registry / "data/json/meta.json").read_text())["File-Date"]


def several(first, last):
    """The subtags of a range such as qaa..qtz."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    every = [""]
    for _ in first:
        every = [start + letter for start in every for letter in letters]
    return [one for one in every if first <= one <= last]


def subtags(kind):
    for record in records:
        if record["Type"] == kind:
            first, _, last = record["Subtag"].lower().partition("..")
            yield from (several(first, last) if last else [first])


def bits(tags, letters):
    """One bit for each combination of so many letters, in their order, the lowest bit of a byte first."""
    field = bytearray((26**letters + 7) // 8)
    for tag in tags:
        number = 0
        for letter in tag:
            number = number * 26 + ord(letter) - ord("a")
        field[number // 8] |= 1 << number % 8
    return bytes(field)


languages = set(subtags("language"))
regions = set(subtags("region"))
two, three = ({tag for tag in languages if len(tag) == length} for length in (2, 3))
alphabetic = {tag for tag in regions if tag.isalpha()}
(here / "subtags.bin").write_bytes(bits(two, 2) + bits(three, 3) + bits(alphabetic, 2))
lists = [sorted(subtags("script")), sorted(regions - alphabetic), sorted(set(subtags("variant")))]
(here / "subtags.txt").write_text("".join(" ".join(tags) + "\n" for tags in lists))


def plain(word):
    """As `base::nearest` compares: small letters without accents, hyphens, apostrophes and spaces."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    kept = "".join(sign for sign in decomposed if not unicodedata.combining(sign) or ord(sign) > 0x36F)
    return unicodedata.normalize("NFC", "".join(sign for sign in kept if sign not in "-_ '’"))


# The languages whose names are known: every name weighs in what a page fetches.
NAMED = set(
    "ar bg bn br bs ca co cs cy da de el en es et eu fa fi fr ga gd gl he hi hr ht hu hy id is it ja ka ko ku lb ln lt lv mg mk ms "
    "mt nb nl nn no oc pl pt ro ru sk sl sq sr sv sw ta th tr ty uk ur vi wo zh".split()
)

meant = {}
for name in ["en", "fr"] + sorted(NAMED):
    path = names / "main" / name / "languages.json"
    if path.exists():
        told = json.loads(path.read_text())["main"][name]["localeDisplayNames"]["languages"]
        for tag in NAMED if name in ("en", "fr") else [name]:
            if told.get(tag, tag) != tag:
                meant.setdefault(plain(told[tag]), tag)
aliases = json.loads((core / "supplemental/aliases.json").read_text())["supplemental"]["metadata"]["alias"]
for old, alias in aliases["languageAlias"].items():
    if alias["_reason"] in ("overlong", "bibliographic") and len(alias["_replacement"]) == 2:
        meant[old] = alias["_replacement"]
for record in records:
    tag, preferred = record.get("Subtag", record.get("Tag", "")).lower(), record.get("Preferred-Value")
    if preferred and record["Type"] in ("language", "grandfathered", "redundant"):
        meant[tag] = preferred
    elif preferred and record["Type"] == "region":
        meant["-" + tag] = preferred
    elif record["Type"] == "grandfathered":
        meant[tag] = record["Tag"]
lines = "".join(f"{word} {tag}\n" for word, tag in sorted(meant.items(), key=lambda one: one[0].encode()))
(here / "meant.txt").write_text(lines)
print(f"{date}: {len(languages)} languages, {len(meant)} words for them")
