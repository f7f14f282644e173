"""Validate and audit social codes."""

from codesocial._errors import CallError

__all__ = ["CallError"]
