import os

import pytest

from smcalendar.domain.errors import UserError
from smcalendar.services import outputs


def test_a_folder_takes_files_when_it_is_one(tmp_path):
    (tmp_path / "file").write_text("mine")
    assert outputs.folder_at(str(tmp_path)) == tmp_path.resolve()
    for target in (tmp_path / "file", tmp_path / "none"):
        with pytest.raises(UserError) as error:
            outputs.folder_at(str(target))
        assert error.value.code == "no_folder"


def test_a_folder_nobody_may_write_is_refused(tmp_path, monkeypatch):
    """The system's answer is put in its mouth, because nothing is forbidden to root."""
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    with pytest.raises(UserError) as error:
        outputs.folder_at(str(tmp_path))
    assert error.value.code == "no_permission"
