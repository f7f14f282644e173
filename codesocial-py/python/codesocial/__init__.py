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

from codesocial import _operations, types
from codesocial._errors import CallError
from codesocial._operations import *  # noqa: F403
from codesocial._runtime import DocumentLike

__all__ = ["CallError", "DocumentLike", "types"]
__all__ += _operations.__all__
