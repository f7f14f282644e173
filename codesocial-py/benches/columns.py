"""Judges a column of texts in Polars, DuckDB and PySpark: `python benches/columns.py [polars|duckdb|spark|plain] [DOCUMENTS]`.

Each engine is measured in a process of its own: how long it takes, and the most memory that the process and those that it
started held at once. Needs polars, duckdb with pyarrow, or pyspark with Java, and is no part of `tests/run`.
"""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import codesocial


def texts(count: int) -> list[str]:
    """As many documents, all different; every tenth has a slip of the pen."""
    commitments = "".join(
        f"      - id: ouvrir-{day}\n        text: Chaque {day}, le portail est ouvert à tout le quartier de 9 h à 18 h.\n"
        "        force: must\n        by: [jardiniers]\n"
        for day in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    )
    head = 'codesocial: "1.0"\nid: https://example.org/jardin/{}\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: Notre jardin\n'
    rest = (
        "stakeholders:\n  - id: jardiniers\n    name: Les jardinières et jardiniers\n    kind: group\n"
        f"dimensions:\n  social:\n    commitments:\n{commitments}"
    )
    return [head.format(number) + ("titel: x\n" if number % 10 == 0 else "") + rest for number in range(count)]


def plain(documents: list[str]) -> int:
    return sum(report["valid"] for report in codesocial.validate_many(documents))


def polars(documents: list[str]) -> int:
    import polars

    def valid(column: polars.Series) -> polars.Series:
        return polars.Series([report["valid"] for report in codesocial.validate_many(column)])

    frame = polars.DataFrame({"text": documents})
    judged = frame.with_columns(valid=polars.col("text").map_batches(valid, return_dtype=polars.Boolean))
    return int(judged["valid"].sum())


def duckdb(documents: list[str]) -> int:
    import duckdb
    import pyarrow

    def valid(column: pyarrow.ChunkedArray) -> pyarrow.Array:
        return pyarrow.array([report["valid"] for report in codesocial.validate_many(column.to_pylist())])

    connection = duckdb.connect()
    connection.create_function("valid", valid, ["VARCHAR"], "BOOLEAN", type="arrow")
    connection.register("documents", pyarrow.table({"text": documents}))
    row = connection.execute("SELECT count(*) FROM documents WHERE valid(text)").fetchone()
    return int(row[0])


def spark(documents: list[str]) -> int:
    import pandas
    from pyspark.sql import SparkSession
    from pyspark.sql.functions import pandas_udf

    os.environ["PYSPARK_PYTHON"] = sys.executable  # Else its workers take the python of the PATH.
    session = SparkSession.builder.master("local[*]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")

    @pandas_udf("boolean")
    def valid(column: pandas.Series) -> pandas.Series:
        # Spark has a process for each processor: one document at a time in each.
        return column.map(lambda text: codesocial.validate(text or "")["valid"])

    frame = session.createDataFrame(pandas.DataFrame({"text": documents}))
    count = frame.where(valid("text")).count()
    session.stop()
    return count


def memory(process: int) -> int:
    """What a process and all that it started hold, in KiB: each page that they share counted once (PSS)."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError):
                continue
            children.setdefault(parent, []).append(int(folder.name))
    total, left = 0, [process]
    while left:
        one = left.pop()
        left += children.get(one, [])
        try:
            total += int(Path(f"/proc/{one}/smaps_rollup").read_text().split("Pss:")[1].split()[0])
        except (OSError, IndexError):
            continue
    return total


def measured(engine: str, count: int) -> None:
    documents = texts(count)
    before = memory(os.getpid())
    most, ended = 0, threading.Event()

    def watch() -> None:
        nonlocal most
        while not ended.wait(0.2):
            most = max(most, memory(os.getpid()))

    watcher = threading.Thread(target=watch)
    watcher.start()
    started = time.perf_counter()
    try:
        valid = {"plain": plain, "polars": polars, "duckdb": duckdb, "spark": spark}[engine](documents)
    finally:
        took = time.perf_counter() - started
        ended.set()
        watcher.join()
    size = sum(map(len, documents)) / 1e6
    assert valid == count - (count + 9) // 10, f"{valid} of {count} are valid"
    print(
        f"{engine:7} {count} documents, {size:.0f} MB: {took:.1f} s, {count / took:,.0f} a second; "
        f"memory {before / 1024:.0f} MiB before, at most {max(most, before) / 1024:.0f} MiB"
    )


if __name__ == "__main__":
    chosen = [argument for argument in sys.argv[1:] if not argument.isdigit()]
    number = next((int(argument) for argument in sys.argv[1:] if argument.isdigit()), 100_000)
    if len(chosen) == 1:
        measured(chosen[0], number)
    else:
        for name in chosen or ["plain", "polars", "duckdb", "spark"]:
            subprocess.run([sys.executable, __file__, name, str(number)], check=True)
