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


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_nobody_may_write_is_refused(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(UserError) as error:
        outputs.folder_at(str(tmp_path))
    tmp_path.chmod(0o700)
    assert error.value.code == "no_permission"
