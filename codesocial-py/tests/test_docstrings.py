"""What the docstrings show is so."""

import doctest
import importlib
import pkgutil

import codesocial


def test_examples() -> None:
    modules = [codesocial] + [
        importlib.import_module(f"codesocial.{module.name}") for module in pkgutil.iter_modules(codesocial.__path__)
    ]
    results = [doctest.testmod(module) for module in modules]
    assert sum(result.attempted for result in results) > 5
    assert sum(result.failed for result in results) == 0
