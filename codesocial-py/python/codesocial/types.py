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

__all__ = _types.__all__

# For pydantic, and so for FastAPI: a document keeps keys that its types do not know, `x-…` among them.
for _name in __all__:
    if hasattr(_type := getattr(_types, _name), "__required_keys__"):
        setattr(_type, "__pydantic_config__", {"extra": "allow"})
del _name, _type
