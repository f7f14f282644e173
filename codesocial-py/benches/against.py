"""What it costs to validate a document and to compare two, held against what one would use instead: prints tables (Markdown).

    cargo run -p codesocial-tests --example documents
    ./build --benches --release
    ../target/python/venv/bin/python benches/against.py

`--quick` takes seconds, to see that it works. The subjects take turns, so that a busy machine slows all of them alike; the
medians are compared. Others are given the text, as we are: json.loads is part of their cost. The pydantic model is
generated from our schema; ours alone tells lines, reads YAML and judges what no schema can say, such as references.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import jsonschema
import jsonschema_rs
from deepdiff import DeepDiff

import codesocial

PROJECT = Path(__file__).parent.parent.parent
SCHEMA = PROJECT / "schema" / "codesocial.schema.json"
TOGETHER = 256
"""So many documents are judged together, where many are."""


def pydantic_model() -> Any:
    """The model of a document that datamodel-code-generator makes of our schema."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.py"
        command = ["--input", SCHEMA, "--input-file-type", "jsonschema", "--output", path, "--formatters", "builtin"]
        kind = ["--output-model-type", "pydantic_v2.BaseModel", "--class-name", "SocialCode"]
        subprocess.run([sys.executable, "-m", "datamodel_code_generator", *command, *kind], check=True)
        spec = importlib.util.spec_from_file_location("social_code_model", path)
        assert spec and spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module.SocialCode


def refused(model: Any, text: str) -> bool:
    try:
        model.model_validate_json(text)
    except ValueError:
        return True
    return False


def measured(subjects: dict[str, tuple[Callable[[], object], int]], rounds: int) -> dict[str, float]:
    """The median of each in microseconds. The slow ones, with a share of the rounds, do not wait for the quick ones."""
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for round in range(rounds):
        for name, (subject, every) in subjects.items():
            if round % every == 0:
                start = time.perf_counter()
                subject()
                times[name].append(time.perf_counter() - start)
    return {name: median(taken) * 1e6 for name, taken in times.items()}


def table(size: int, notation: str, valid: bool, rounds: int, model: Any) -> None:
    kind = "valid" if valid else "flawed"
    path = PROJECT / "target" / "documents" / f"{kind}-{size}.{notation}"
    if not path.exists():
        sys.exit(f"{path} is not here: cargo run -p codesocial-tests --example documents writes it")
    text = path.read_text(encoding="utf-8")
    content = text.encode()
    many = [text] * TOGETHER
    subjects: dict[str, tuple[Callable[[], object], int]] = {
        "codesocial.validate, str": (lambda: codesocial.validate(text), 1),
        "codesocial.validate, bytes": (lambda: codesocial.validate(content), 1),
        f"each of {TOGETHER}: codesocial.validate": (lambda: [codesocial.validate(text) for text in many], 10),
        f"each of {TOGETHER}: codesocial.validate_many": (lambda: list(codesocial.validate_many(many)), 10),
    }
    assert codesocial.validate(text)["valid"] == valid
    if notation == "json":
        value, schema = json.loads(text), json.loads(SCHEMA.read_bytes())
        quick, slow = jsonschema_rs.validator_for(schema), jsonschema.Draft202012Validator(schema)
        assert quick.is_valid(value) == slow.is_valid(value) == valid == (not refused(model, text))
        subjects |= {
            "codesocial.validate, dict": (lambda: codesocial.validate(value), 1),
            "json.loads + jsonschema-rs": (lambda: list(quick.iter_errors(json.loads(text))), 1),
            "json.loads + jsonschema-rs, first error only": (lambda: quick.is_valid(json.loads(text)), 1),
            "json.loads alone": (lambda: json.loads(text), 1),
            "pydantic model_validate_json": (lambda: refused(model, text), 1),
            "json.loads + jsonschema": (lambda: list(slow.iter_errors(json.loads(text))), 100),
        }
    medians = measured(subjects, rounds)
    medians = {name: taken / TOGETHER if name.startswith("each") else taken for name, taken in medians.items()}
    ours = medians["codesocial.validate, str"]
    print(f"\n| {kind}, {notation}, {len(content)} bytes | µs | ours, from str, is of it |\n|---|--:|--:|")
    for name, taken in medians.items():
        print(f"| {name} | {taken:.0f} | {ours / taken:.3f} |")


def comparisons(quick: bool) -> None:
    """From the texts of two versions to what differs. DeepDiff goes by position, or weighs each item against each."""
    sizes = [100_000] if quick else [100_000, 1_000_000]
    print("\n| two versions | codesocial.diff, ms | json.loads + DeepDiff, ms | ours is of it |\n|---|--:|--:|--:|")
    for size in sizes:
        for name in ("amended", "reordered"):
            before, after = (
                (PROJECT / "target" / "documents" / f"{one}-{size}.json").read_text(encoding="utf-8")
                for one in ("before", name)
            )
            subjects: dict[str, tuple[Callable[[], object], int]] = {
                "ours": (lambda: codesocial.diff(before, after), 1),
                "theirs": (lambda: DeepDiff(json.loads(before), json.loads(after)).to_json(), 5),
            }
            medians = measured(subjects, 2 if quick else 10)
            ours, theirs = medians["ours"] / 1000, medians["theirs"] / 1000
            print(f"| {size // 1000} KB, {name} | {ours:.1f} | {theirs:.1f} | {ours / theirs:.3f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description="Validation held against jsonschema-rs, pydantic and jsonschema.")
    parser.add_argument("--quick", action="store_true", help="few rounds")
    quick = parser.parse_args().quick
    rounds = 20 if quick else 1000
    model = pydantic_model()
    for size in (10_000, 100_000):
        for valid in (True, False):
            table(size, "json", valid, rounds, model)
    table(10_000, "yaml", True, rounds, model)
    comparisons(quick)


if __name__ == "__main__":
    main()
