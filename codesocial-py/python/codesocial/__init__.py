"""Validate and audit social codes: documents in which a collective states its what, why and how.

Each operation of the library is a function here; for one on a document, another takes many documents and works on several
at once. `codesocial.types` has the types of what they take and give.

>>> import codesocial
>>> report = codesocial.validate("title: Notre jardin")
>>> report["valid"]
False
>>> report["problems"][0]["rule"]
'missing-key'

What is wrong with a document is never an exception: it is reported as problems. A call that cannot be carried out raises
`CallError`.
"""

from typing import Any

from codesocial import _operations, types
from codesocial._codesocial import VERSION as __version__
from codesocial._errors import CallError
from codesocial._operations import *  # noqa: F403
from codesocial._raising import InvalidDocument, validate_or_raise
from codesocial._runtime import DocumentLike
from codesocial._views import Summary, rows, summary

__all__ = ["CallError", "DocumentLike", "InvalidDocument", "Summary", "__version__"]
__all__ += ["rows", "summary", "types", "validate_or_raise"]
__all__ += _operations.__all__


def load_ipython_extension(ipython: Any) -> None:
    """What `%load_ext codesocial` does: reports show themselves as `summary` does."""
    from codesocial import _views

    _views.load_into(ipython)
