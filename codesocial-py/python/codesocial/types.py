"""The types of a social code, of options and of reports: all of them plain dicts, lists, texts and numbers.

>>> from codesocial.types import Problem, SocialCode
>>> code: SocialCode = {
...     "codesocial": "1.0",
...     "id": "https://example.org/jardin",
...     "version": "0.1.0",
...     "status": "draft",
...     "language": "fr",
...     "title": "Notre jardin",
... }
"""

from codesocial import _types
from codesocial._types import *  # noqa: F403

__all__: list[str] = []
__all__ += _types.__all__
