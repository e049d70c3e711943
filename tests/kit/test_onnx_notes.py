"""What an ONNX file notes about itself is read without its network."""

from __future__ import annotations

import io

import pytest

from detectors.kit import models, onnx_notes
from setup.onnx_file import _block, _int, _text


def test_notes_are_read_from_between_other_fields_of_any_length() -> None:
    note = _text(1, "names") + _text(2, "ä" * 300)
    model = _int(1, 8) + _block(14, note) + _block(7, b"\x00" * 70_000) + _block(14, _text(1, "empty"))
    assert onnx_notes.read(io.BytesIO(model)) == {"names": "ä" * 300, "empty": ""}


@pytest.mark.parametrize("nonsense", [b"\x0d\x01\x02\x03\x04", b"no model at all", b"\x08"])
def test_what_is_no_model_is_refused(nonsense: bytes) -> None:
    with pytest.raises(ValueError, match="no ONNX file"):
        onnx_notes.read(io.BytesIO(nonsense))


@pytest.mark.parametrize(("name", "key"), [("ppocr_rec", "character"), ("nudenet", "names")])
def test_the_models_note_what_openvino_reads_in_them(name: str, key: str) -> None:
    theirs = models._core().read_model(models.path(name)).get_rt_info(["framework", key]).value
    assert models.notes(name, "framework", key) == theirs


def test_a_note_that_is_not_there_is_no_empty_one() -> None:
    with pytest.raises(KeyError):
        models.notes("age", "framework", "names")
