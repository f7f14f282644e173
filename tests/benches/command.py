#!/usr/bin/env python3
"""What `codesocial validate` costs on many files, held against the commands that one would use instead: prints a table (Markdown).

    cargo run -p codesocial-tests --example documents
    cargo build --release -p codesocial-cli
    cargo install jsonschema-cli
    pip install check-jsonschema
    tests/benches/command.py

The files are JSON of about 10 KB, all valid and without a note, each with an id of its own. Ours is given their folder, which it
searches; the others are given the schema and the names. The commands take turns, so that a busy machine slows all of them alike;
the medians are compared: the time that went by, and that of all processors together. Of the memory, the most that any turn held
is told (the resident set; what holds less than this program counts as this program, about 15 MB). Ours alone tells lines, and
judges what no schema can say, such as references.

`--quick` takes seconds, to see that it works; a command that is not here is named and left out.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parent.parent.parent
SCHEMA = PROJECT / "schema" / "codesocial.schema.json"
DOCUMENT = PROJECT / "target" / "documents" / "valid-10000.json"


class Subject:
    """A command, how often it takes its turn, and what its turns cost."""

    def __init__(self, name: str, command: list[str], said: Callable[[str], int], turns: int) -> None:
        self.name, self.command, self.said, self.turns = name, command, said, turns
        self.seconds: list[float] = []
        self.processor: list[float] = []
        self.kibibytes = 0

    def turn(self, count: int) -> None:
        """Runs it once. It must say of every file that it is valid."""
        with tempfile.TemporaryFile() as out:
            start = time.perf_counter()
            process = subprocess.Popen(self.command, stdout=out)
            _, status, cost = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            self.seconds.append(time.perf_counter() - start)
            self.processor.append(cost.ru_utime + cost.ru_stime)
            self.kibibytes = max(self.kibibytes, cost.ru_maxrss)
            out.seek(0)
            said = out.read().decode()
        if process.returncode != 0 or self.said(said) != count:
            ended = f"{self.name} ended with {process.returncode}"
            sys.exit(f"{ended} and found {self.said(said)} of {count} files valid: {said[:500]}")


def files(folder: Path, count: int) -> list[str]:
    """Documents that differ, in a folder."""
    document = json.loads(DOCUMENT.read_bytes())
    for party in document["stakeholders"]:
        party["kind"] = "organisation"  # Of a group that decides a note is made, and the cache keeps nothing of which a note is made.
    names = []
    for number in range(count):
        document["id"] = f"https://example.org/{number:05}"
        path = folder / f"{number:05}.codesocial.json"
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        names.append(str(path))
    return names


def subjects(folder: Path, names: list[str], ours: Path, quick: bool) -> list[Subject]:
    instances = [argument for name in names for argument in ("-i", name)]
    command, cache = [str(ours), "--lang", "en", "--format", "plain", "validate", str(folder)], str(folder / "cache")
    turns = 1 if quick else 7

    def valid(said: str) -> int:
        return sum(line.endswith(": valid") for line in said.splitlines())

    found = [
        Subject("codesocial validate", command, valid, turns),
        Subject("the same with --cache, nothing changed", [*command, "--cache", cache], valid, turns),
    ]
    others: list[tuple[str, list[str], Callable[[str], int], int]] = [
        ("jsonschema-cli", ["validate", str(SCHEMA), *instances], lambda said: said.count(" - VALID"), turns),
        ("check-jsonschema", ["--schemafile", str(SCHEMA), *names], lambda said: len(names) * ("ok" in said), 1),
    ]
    for name, arguments, said, its_turns in others:
        if path := shutil.which(name):
            found.append(Subject(name, [path, *arguments], said, its_turns))
        else:
            print(f"{name} is not here, and left out", file=sys.stderr)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description="Many files judged, held against other commands.")
    parser.add_argument("--quick", action="store_true", help="few files, one turn")
    parser.add_argument("--command", type=Path, default=PROJECT / "target" / "release" / "codesocial", help="ours")
    arguments = parser.parse_args()
    if not DOCUMENT.exists():
        sys.exit(f"{DOCUMENT} is not here: cargo run -p codesocial-tests --example documents writes it")
    print("| files | command | seconds | ours is of it | processor seconds | memory, MB |\n|--:|---|--:|--:|--:|--:|", flush=True)
    for count in [20] if arguments.quick else [1_000, 10_000]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            measured = subjects(folder, files(folder, count), arguments.command.resolve(), arguments.quick)
            measured[1].turn(count)  # That makes the cache, and does not count.
            measured[1].seconds.clear()
            measured[1].processor.clear()
            for turn in range(max(subject.turns for subject in measured)):
                for subject in measured:
                    if turn < subject.turns:
                        subject.turn(count)
        ours = median(measured[0].seconds)
        for subject in measured:
            taken, processor = median(subject.seconds), median(subject.processor)
            share, megabytes = ours / taken, subject.kibibytes * 1.024 / 1000
            print(f"| {count:,} | {subject.name} | {taken:.2f} | {share:.3f} | {processor:.2f} | {megabytes:.0f} |")


if __name__ == "__main__":
    main()
