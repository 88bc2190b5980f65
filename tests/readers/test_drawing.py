import pytest
from PIL import Image

from smcalendar.readers import jobs
from smcalendar.readers.drawing import picture
from smcalendar.readers.motifs import MOTIFS

COLOURS = ["#f4e3c1", "#b5562d", "#3f6b4f", "#c9a24b", "#24382b"]
SIZES = [(60, 60), (40, 90), (120, 40)]

# What the first docstring of each motif names.
NEEDED = {"hills": 4, "rows": 4, "stall": 4, "jar": 4}


def values(motif, size=(60, 60), name="picture.png"):
    width, height = size
    colours = COLOURS[: 1 + NEEDED.get(motif, 3)]
    return {"name": name, "width": width, "height": height, "motif": motif, "colours": colours}


def colours_in(drawn):
    return {each for _, each in drawn.getcolors(maxcolors=100_000)}


def rgb(colour):
    return tuple(bytes.fromhex(colour[1:]))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("motif", MOTIFS)
def test_a_motif_shows_its_colours_on_its_ground_at_every_shape(motif, size):
    drawn = picture(values(motif, size))
    assert drawn.size == size
    asked = set(map(rgb, values(motif)["colours"]))
    assert rgb(COLOURS[0]) in colours_in(drawn)
    assert len(asked & colours_in(drawn)) >= 3


def test_edges_are_smooth():
    assert len(colours_in(picture(values("cup")))) > 2 * len(values("cup")["colours"])


def test_the_same_values_give_the_same_picture():
    assert picture(values("bubbles")).tobytes() == picture(values("bubbles")).tobytes()


def test_different_motifs_give_different_pictures():
    drawn = {picture(values(motif)).tobytes() for motif in MOTIFS}
    assert len(drawn) == len(MOTIFS)


@pytest.mark.parametrize(("name", "kind"), [("a.jpg", "JPEG"), ("b.png", "PNG")])
def test_a_drawing_is_a_file_of_the_type_its_name_says(tmp_path, name, kind):
    jobs.draw([values("gift", name=name)], tmp_path)
    with Image.open(tmp_path / name) as opened:
        opened.load()
        assert (opened.format, opened.size) == (kind, (60, 60))
    (seen,) = jobs.look([tmp_path / name])
    assert seen["media_type"] == f"image/{kind.lower()}"
