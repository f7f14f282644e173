"""What pydantic and FastAPI make of the types, and the models."""

import json
import subprocess
import sys
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import TypeAdapter, ValidationError

import codesocial
from codesocial import models
from codesocial._model import Part
from codesocial.types import AuditReport, SocialCode, ValidateReport
from project import DOCUMENTS

SAMPLE: dict[str, Any] = json.loads((DOCUMENTS / "sample-every-key.codesocial.json").read_text(encoding="utf-8"))


def documents() -> dict[str, dict[str, Any]]:
    """Every document of the project that is valid, as values."""
    paths = [path for path in sorted(DOCUMENTS.rglob("*.codesocial.*")) if path.suffix in (".yaml", ".json")]
    valid = [path for path in paths if codesocial.validate(path)["valid"]]
    return {path.name: json.loads(codesocial.convert(path, to="json")["text"]) for path in valid}


def test_documents_go_through_the_models_as_they_are() -> None:
    found = documents()
    assert len(found) > 5
    for name, document in found.items():
        assert models.SocialCode.model_validate(document).model_dump() == document, name


def test_the_sample_uses_every_key_of_the_models() -> None:
    code = models.SocialCode.model_validate(SAMPLE)
    assert code.model_dump() == SAMPLE
    assert json.loads(code.model_dump_json()) == SAMPLE
    unknown = [key for part in parts(code) for key in part.model_extra or {} if not key.startswith("x-")]
    assert unknown == [], "keys that a model does not know, because it took the place of another"


def parts(value: Any) -> list[Part]:
    """A model and all within it."""
    if isinstance(value, Part):
        return [value] + [part for inner in dict(value).values() for part in parts(inner)]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [part for one in inner for part in parts(one)]


def minimal(**more: Any) -> dict[str, Any]:
    keys = ("codesocial", "id", "version", "status", "language", "title")
    return {key: SAMPLE[key] for key in keys} | more


def test_unknown_keys_are_kept() -> None:
    document = minimal(**{"x-ours": {"a": None}, "sumary": "a slip", "stakeholders": [{"id": "a", "name": "A", "kind": "group", "x-b": 1}]})
    code = models.SocialCode.model_validate(document)
    assert code.model_dump() == document
    assert TypeAdapter(SocialCode).validate_python(document) == document
    assert "unknown-key" in {problem["rule"] for problem in codesocial.validate(code)["problems"]}


def test_a_model_is_made_changed_and_judged() -> None:
    code = models.SocialCode(
        codesocial="1.0",
        id="https://example.org/jardin",
        version="0.1.0",
        status="draft",
        language="fr",
        title="Notre jardin",
        summary=None,
        stakeholders=[models.Stakeholder(id="a", name="A", kind="group", member_of=["b"])],
    )
    assert code.model_dump()["stakeholders"] == [{"id": "a", "name": "A", "kind": "group", "memberOf": ["b"]}]
    assert "summary" not in code.model_dump()
    assert codesocial.validate(code) == codesocial.validate(code.model_dump())
    code.language = "de"
    assert codesocial.validate(code)["language"] == "en"


def test_what_a_model_refuses() -> None:
    refused: list[dict[str, Any]] = [{"status": "drafted"}, {"stakeholders": {}}, {"title": 1}]
    for wrong in refused:
        with pytest.raises(ValidationError):
            models.SocialCode.model_validate(minimal() | wrong)


def test_fastapi() -> None:
    app = FastAPI()

    @app.post("/validate")
    def validate(code: SocialCode) -> ValidateReport:
        return codesocial.validate(code)

    @app.post("/audit")
    def audit(code: models.SocialCode) -> AuditReport:
        return codesocial.audit(code)

    @app.post("/tidy")
    def tidy(code: models.SocialCode) -> models.SocialCode:
        return code

    client = TestClient(app)
    document = SAMPLE | {"x-ours": 1, "sumary": "a slip"}
    assert client.post("/validate", json=document).json() == codesocial.validate(document)
    assert client.post("/audit", json=document).json() == codesocial.audit(document)
    assert client.post("/tidy", json=document).json() == document
    assert client.post("/tidy", json={"title": 1}).status_code == 422
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert any("memberOf" in schema.get("properties", {}) for schema in schemas.values())


def test_without_pydantic_there_is_a_plain_word() -> None:
    program = "import sys; sys.modules['pydantic'] = None; import codesocial; codesocial.rules(); import codesocial.models"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == "ImportError: codesocial.models needs pydantic: pip install 'codesocial[pydantic]'"
