"""Three short articles in one collection, and the pipeline to read them with."""

import json
import os
from pathlib import Path

import pytest
from bilateral.extract.language import MODEL
from bilateral.extract.running import Job

TALE = "France criticised Spain on May 7, 2001. Spain rejected talks with France."


@pytest.fixture
def job() -> Job:
    return Job(Path(os.environ.get("BILATERAL_MODEL", MODEL)))


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    path = tmp_path / "stories.jsonl"
    rows = [{"id": f"s{n}", "title": "Row", "date": "2001-05-08", "text": TALE} for n in range(3)]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), "utf-8")
    return path
