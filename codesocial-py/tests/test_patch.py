"""The JSON Patch of a difference, applied by a library that has nothing to do with this one."""

import copy
import json
import random
from typing import Any

import jsonpatch

import codesocial
from project import DOCUMENTS

SAMPLE: dict[str, Any] = json.loads((DOCUMENTS / "sample-every-key.codesocial.json").read_text(encoding="utf-8"))


def places(value: Any) -> list[Any]:
    """Every object and list of a document."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    own = [value] if isinstance(value, (dict, list)) and value else []
    return own + [place for child in inner for place in places(child)]


def changed(document: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """The document with some of it left out, doubled, replaced or in another order."""
    document = copy.deepcopy(document)
    for _ in range(chance.randint(1, 6)):
        place = chance.choice(places(document))
        key = chance.choice(list(place) if isinstance(place, dict) else range(len(place)))
        way = chance.randrange(4)
        if way == 0 and place is not document:
            del place[key]
        elif way == 1 and isinstance(place, list):
            place.insert(chance.randint(0, len(place)), copy.deepcopy(place[key]))
        elif way == 2 and isinstance(place, list):
            chance.shuffle(place)
        else:
            place[key] = chance.choice(["autre", 7, 0.5, True, {"a/b~c": "d"}, ["x", "y"]])
    return document


def test_the_patch_leads_exactly_to_the_other_document() -> None:
    chance = random.Random(2026)
    patched = 0
    for _ in range(400):
        before, after = changed(SAMPLE, chance), changed(SAMPLE, chance)
        report = codesocial.diff(before, after, patch=True)
        if "patch" not in report:
            assert not report["compared"]
            continue
        patch = jsonpatch.JsonPatch(report["patch"])
        assert patch.apply(before) == after
        patched += len(report["patch"])
    assert patched > 1_000, "there was something to patch"
