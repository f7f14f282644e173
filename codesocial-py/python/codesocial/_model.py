"""What the models of `codesocial.models` have in common."""

from typing import Any

try:
    from pydantic import BaseModel, ConfigDict, Field, SerializerFunctionWrapHandler, model_serializer
except ImportError as error:
    raise ImportError("codesocial.models needs pydantic: pip install 'codesocial[pydantic]'") from error

__all__ = ["Field", "Part"]


class Part(BaseModel):
    """A part of a document: keys that it does not know are kept."""

    model_config = ConfigDict(extra="allow", populate_by_name=True, serialize_by_alias=True)

    @model_serializer(mode="wrap")
    def _without_nothing(self, handler: SerializerFunctionWrapHandler):  # type: ignore[no-untyped-def]
        # Without a type, so that the schema stays that of the model. What is not said is left out: in a document `null` is a
        # problem. What a key that no model knows says is left as it is.
        written: dict[str, Any] = handler(self)
        own = {key for name, field in type(self).model_fields.items() for key in (name, field.serialization_alias)}
        return {key: value for key, value in written.items() if value is not None or key not in own}
