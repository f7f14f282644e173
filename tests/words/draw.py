"""Draws the pairs of words beside this file from public lexicons: `python3 draw.py FOLDER`.

FOLDER holds the packages that README.md names, unpacked. The same packages give the same pairs.
"""

import csv
import gzip
import random
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

SEED = 2026
PAIRS = 500


def hunspell(folder, wanted, size):
    """The forms that the affixes of nouns and adjectives give each word of a dictionary."""
    affixes = defaultdict(list)
    for line in (folder / "index.aff").read_text("utf-8").splitlines():
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            flag, cut, ending, where = parts[1:5]
            ending = ending.split("/")[0]
            affixes[flag].append((cut.strip("0"), ending.strip("0"), re.compile(f"(?:{where})$")))
    for line in (folder / "index.dic").read_text("utf-8").splitlines()[1:]:
        word, _, flags = line.partition(" ")[0].partition("/")
        flags = [flags[at : at + size] for at in range(0, len(flags), size)]
        if not wanted.intersection(flags):
            continue
        forms = [word]
        for flag in (flag for flag in flags if flag in wanted):
            for cut, ending, where in affixes[flag]:
                if where.search(word) and word.endswith(cut):
                    forms.append(word[: len(word) - len(cut)] + ending)
        yield forms


def french(folder):
    # Plurals and feminines; I. and A. are the plurals of Italian, Latin and English words.
    flags = "S. X. A. I. F. Fs Fc Fe Gs Gc Ge Go F+ Fx W. Wx S="
    return hunspell(folder / "dictionary-fr/package", set(flags.split()), 2)


def spanish(folder):
    return hunspell(folder / "dictionary-es/package", {"S", "G"}, 1)


def english(folder):
    with gzip.open(folder / "lemminflect/lemminflect/resources/infl_lu.csv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            lemma, part, forms = line.rstrip("\n").split(",")[:3]
            if part == "noun":
                yield [lemma, *forms.split("/")]


def german(folder):
    cases = ("nominativ", "genitiv", "dativ", "akkusativ")
    feminines = {}
    rows = []
    with open(folder / "german_nouns/german_nouns/nouns.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row["pos"] == "Substantiv":
                forms = [form for key, form in row.items() if key.split(" ")[0] in cases and form]
                rows.append([row["lemma"], *forms])
                feminines[row["lemma"]] = forms
    for lemma, *forms in rows:
        # Here a feminine is an entry of its own.
        other = (lemma[:-1] if lemma.endswith("e") else lemma) + "in"
        yield [lemma, *forms, *([other, *feminines[other]] if other in feminines else [])]


LEXICONS = {"fr": french, "en": english, "de": german, "es": spanish}


def plain(word):
    word = word.lower().replace("ß", "ss").replace("œ", "oe").replace("æ", "ae")
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def difference(one, other):
    """What is left of two words after the letters that they begin with alike."""
    one, other = plain(one), plain(other)
    alike = 0
    while alike < min(len(one), len(other)) and one[alike] == other[alike]:
        alike += 1
    return one[alike:], other[alike:], alike


def spelling(word):
    """Words that are one but for the spelling of a country are no different words."""
    word = plain(word).replace("z", "s").replace("our", "or").replace("ense", "ence").replace("gement", "gment")
    return re.sub(r"tre(s?)$", r"ter\1", word.replace("gramme", "gram"))


def drawn(language, folder):
    entries = []
    for forms in LEXICONS[language](folder):
        forms = list(dict.fromkeys(forms))
        # Names are no terms; in German, nouns look like them.
        words = [form for form in forms if form.isalpha() and len(form) > 2 and (language == "de" or form.islower())]
        if words and words[0] == forms[0]:
            entries.append(words)
    chance = random.Random(SEED)
    same = [(words[0], form) for words in entries for form in words[1:]]
    kinds = defaultdict(list)
    for pair in same:
        kinds[difference(*pair)[:2]].append(pair)
    usual = chance.sample(same, PAIRS // 2)
    # As many again, from every kind in turn: what is rare in a dictionary may be frequent in a text.
    piles = [chance.sample(pairs, len(pairs)) for pairs in sorted(kinds.values(), key=len, reverse=True)]
    rare = [pile[turn] for turn in range(PAIRS) for pile in piles[:100] if turn < len(pile)]
    usual += [pair for pair in rare if pair not in set(usual)][: PAIRS - len(usual)]

    owners = defaultdict(set)
    for number, words in enumerate(entries):
        for form in words:
            owners[form.lower()].add(number)
    near = defaultdict(set)
    for number, words in enumerate(entries):
        for form in words:
            for cut in range(4):
                if len(plain(form)) - cut >= 3:
                    near[plain(form)[: len(plain(form)) - cut]].add((number, form))
    alike, hard = set(), set()
    for beginning in sorted(near):
        found = sorted(near[beginning])
        for number, one in chance.sample(found, min(len(found), 12)):
            for other, two in chance.sample(found, min(len(found), 12)):
                left, right, length = difference(one, two)
                related = any(number in owners[form.lower()] for form in entries[other])
                feminine = any("trice" in word or "esse" in word for word in (one, two)) and language == "fr"
                if number == other or related or feminine or length < 3 or spelling(one) == spelling(two):
                    continue
                if one < two and one == entries[number][0] and len(left) <= 3 and len(right) <= 3:
                    alike.add((one, two))
                    if len(kinds.get((left, right), [])) >= 5:
                        hard.add((one, two))
    different = chance.sample(sorted(alike - hard), PAIRS // 2) + chance.sample(sorted(hard), PAIRS // 2)
    return usual, different


def main():
    for language in LEXICONS:
        same, different = drawn(language, Path(sys.argv[1]))
        lines = [f"{one} = {other}" for one, other in same] + [f"{one} ≠ {other}" for one, other in different]
        Path(__file__).with_name(f"{language}.txt").write_text("\n".join(lines) + "\n", "utf-8")


main()
