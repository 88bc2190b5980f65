import platform

import pytest

pytestmark = pytest.mark.skipif("sys.platform != 'linux'", reason="only Debian has them")

EVERYTHING = (
    *("libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3"),
    *("libgssapi-krb5-2", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
    *("libxkbcommon-x11-0", "fonts-noto-cjk"),
)
INSTALL = "install --no-install-recommends --yes"


@pytest.fixture
def prepare(system_packages, monkeypatch):
    """Runs the step for system packages on a Python that lacks nothing itself."""
    monkeypatch.setattr(system_packages.importlib.util, "find_spec", lambda name: object())
    return system_packages.install_debian_packages


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, False),
        ({}, False),
    ],
)
def test_debian_and_its_relatives_are_recognised(debian, debian_packages, fields, expected):
    assert debian_packages.is_debian(fields) is expected


def test_a_debian_without_apt_is_none_of_ours(debian, debian_packages):
    (debian.folder / "apt-get").unlink()
    assert not debian_packages.is_debian({"ID": "debian"})


def test_a_package_counts_under_each_of_its_names(debian, debian_packages):
    debian.has_installed("libglib2.0-0t64", "libgl1")
    debian.write("installed", "installed libglib2.0-0t64\nconfig-files libegl1\n")
    wanted = (("libglib2.0-0t64", "libglib2.0-0"), ("libegl1",))
    assert debian_packages.missing(wanted) == (("libegl1",),)


@pytest.mark.parametrize(
    ("known", "name"),
    [
        (["libglib2.0-0"], "libglib2.0-0"),
        (["libglib2.0-0t64"], "libglib2.0-0t64"),
        ([], "libglib2.0-0"),
    ],
)
def test_the_name_is_the_one_this_release_has(debian_packages, known, name):
    wanted = (("libglib2.0-0t64", "libglib2.0-0"),)
    assert debian_packages.chosen(wanted, known) == (name,)


def test_nothing_is_done_when_nothing_is_missing(debian, prepare, as_user, capsys):
    debian.has_installed(*EVERYTHING)
    prepare(yes=False)
    assert debian.done() == []
    assert "all there" in capsys.readouterr().out


def test_root_installs_without_a_question(debian, prepare, as_root, capsys):
    debian.knows(*EVERYTHING)
    prepare(yes=False)
    assert debian.done() == [f"{INSTALL} {' '.join(EVERYTHING)} -o DPkg::Lock::Timeout=120"]
    said = capsys.readouterr().out
    assert "  libgl1 (88 kB)" in said
    assert "with what they need: 108 MB to download, 310 MB on disk" in said


def test_only_what_is_missing_is_installed(debian, prepare, as_root):
    debian.knows(*EVERYTHING)
    debian.has_installed(*EVERYTHING[:-1])
    prepare(yes=False)
    assert debian.done() == [f"{INSTALL} fonts-noto-cjk -o DPkg::Lock::Timeout=120"]


def test_empty_lists_are_fetched_before_names_are_chosen(debian, prepare, as_root):
    debian.knows("libglib2.0-0t64", *EVERYTHING[1:], file="lists")
    prepare(yes=False)
    update, install = debian.done()
    assert update.startswith("update")
    assert install.startswith(f"{INSTALL} libglib2.0-0t64 libgl1")


def test_lists_that_are_too_old_are_fetched_once_more(debian, prepare, as_root):
    debian.knows(*EVERYTHING)
    debian.write("broken", "")
    prepare(yes=False)
    assert [line.split()[0] for line in debian.done()] == ["install", "update", "install"]


def test_a_python_without_venv_asks_for_its_package(debian, system_packages, as_root, monkeypatch):
    monkeypatch.setattr(system_packages.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(system_packages.sys, "version_info", FakeVersion())
    debian.has_installed(*EVERYTHING)
    debian.knows("python3.13-venv")
    system_packages.install_debian_packages(yes=False)
    assert debian.done() == [f"{INSTALL} python3.13-venv -o DPkg::Lock::Timeout=120"]


class FakeVersion:
    major, minor = 3, 13


def test_without_terminal_and_root_the_command_is_all(debian, prepare, system_packages, as_user):
    debian.add_sudo()
    debian.knows(*EVERYTHING)
    with pytest.raises(system_packages.SetupError) as error:
        prepare(yes=False)
    assert str(error.value).endswith(f": sudo apt-get {INSTALL} {' '.join(EVERYTHING)}")
    assert debian.done() == []


def test_the_command_fetches_lists_that_are_empty(debian, prepare, system_packages, as_user):
    debian.add_sudo()
    with pytest.raises(
        system_packages.SetupError, match="sudo apt-get update && sudo apt-get install"
    ):
        prepare(yes=False)


def test_without_sudo_the_command_is_for_root(debian, prepare, system_packages, as_user):
    debian.knows(*EVERYTHING)
    with pytest.raises(system_packages.SetupError, match="As root: apt-get install"):
        prepare(yes=True)


def test_yes_takes_sudo_without_a_question(debian, prepare, as_user):
    debian.add_sudo()
    debian.knows(*EVERYTHING)
    prepare(yes=True)
    sudo, install = debian.done()
    assert sudo.startswith("sudo --non-interactive env ")
    assert install.startswith(INSTALL)


@pytest.mark.parametrize("answer", ["\n", "y\n", "Yes\n"])
def test_a_person_is_asked_first(debian, prepare, as_user, at_terminal, answer):
    debian.add_sudo()
    debian.knows(*EVERYTHING)
    said = at_terminal(answer)
    prepare(yes=False)
    assert debian.done()[0].startswith("sudo env ")
    assert "Install? [Y/n] " in said.getvalue()


@pytest.mark.parametrize("answer", ["n\n", ""])
def test_a_person_may_say_no(debian, prepare, system_packages, as_user, at_terminal, answer):
    debian.add_sudo()
    debian.knows(*EVERYTHING)
    at_terminal(answer)
    with pytest.raises(system_packages.SetupError, match=r"Nothing was installed\. By hand: sudo"):
        prepare(yes=False)
    assert debian.done() == []


def test_an_installation_that_fails_says_how_to_go_on(debian, prepare, system_packages, as_root):
    debian.knows(*EVERYTHING)
    debian.add_command("apt-get", "exit 100")
    with pytest.raises(
        system_packages.SetupError, match="By hand: apt-get update && apt-get install"
    ):
        prepare(yes=False)


def test_another_system_is_told_which_libraries_are_missing(system_packages, monkeypatch, capsys):
    monkeypatch.setattr(system_packages, "LIBRARIES", ("libc.so.6", "libnowhere.so.7"))
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "fedora"})
    system_packages.prepare(yes=False)
    assert "please install them: libnowhere.so.7\n" in capsys.readouterr().out
