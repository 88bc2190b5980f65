import errno
import os
import struct
import zipfile
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from smcalendar.domain.messages import MESSAGES
from smcalendar.readers import jobs, pictures
from smcalendar.readers.refusals import REFUSALS

RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)
ORIENTATION = 0x0112

SVG = b"""<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<image xlink:href="file:///etc/passwd" width="9" height="9"/></svg>"""


def saved(picture, kind, **options):
    target = BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def two_halves(size=(40, 20), mode="RGB"):
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (size[0] // 2, 0, *size))
    return picture.convert(mode)


def noise(size=(300, 200)):
    return Image.effect_noise(size, 90).convert("RGB")


def rotated(orientation, size=(40, 20)):
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return saved(two_halves(size), "JPEG", quality=95, exif=exif)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width, height, pixels=b""):
    """A PNG whose header says what it likes."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(pixels)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def gif(width, height):
    """A GIF of a few bytes that claims an enormous first frame."""
    screen = struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, width, height, 0)
    return b"GIF89a" + screen + frame + b"\x02\x02\x44\x01\x00\x3b"


def many_frames():
    """An animated GIF with a thousand frames: only the first is looked at."""
    frames = [Image.new("P", (600, 600), number % 2) for number in range(1000)]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:])


def zipped():
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("a.txt", "x" * 1000)
    return target.getvalue()


def flipped_in_the_middle(data):
    middle = len(data) // 2
    return data[:middle] + bytes(each ^ 0xFF for each in data[middle : middle + 50])


@pytest.fixture
def seen(tmp_path):
    """Gives `seen(data)`: what the locked child says of a file with these bytes."""

    def look(data, name="picture"):
        (tmp_path / name).write_bytes(data)
        (answer,) = jobs.look([tmp_path / name])
        return answer

    return look


@pytest.fixture
def small(tmp_path):
    """Gives `small(data)`: the small copy that the locked child makes, or None."""

    def make(data, side=16):
        (tmp_path / "picture").write_bytes(data)
        jobs.thumbnails({"small": tmp_path / "picture"}, tmp_path, side=side)
        if not (tmp_path / "small.png").exists():
            return None
        with Image.open(tmp_path / "small.png") as opened:
            opened.load()
        return opened

    return make


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_a_picture"),
        (zipped(), "not_a_picture"),
        (SVG, "not_a_picture"),
        (saved(noise(), "BMP"), "not_a_picture"),
        (saved(noise(), "TIFF"), "not_a_picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "not_a_picture"),
        (b"\xff\xd8\xff", "not_a_picture"),
        (saved(noise(), "JPEG")[:-3000], "picture_unreadable"),
        (saved(noise(), "PNG")[:-3000], "picture_unreadable"),
        (saved(noise(), "WEBP")[:-3000], "picture_unreadable"),
        (flipped_in_the_middle(saved(noise(), "PNG")), "picture_unreadable"),
        (png(100, 100, b"too little"), "picture_unreadable"),
        (png(12_000, 12_000), "picture_file_too_large"),
        (png(2**31 - 1, 2**31 - 1), "picture_file_too_large"),
        (gif(65_535, 65_535), "picture_file_too_large"),
    ],
)
def test_what_is_no_picture_is_refused(seen, data, code):
    assert seen(data, "picture.jpg") == {"refused": code}


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp"), ("GIF", "image/gif")],
)
def test_a_picture_is_what_its_bytes_say_and_not_its_name(seen, kind, media_type):
    data = saved(two_halves(), kind)
    answer = seen(data, "picture.exe")
    assert answer["media_type"] == media_type
    assert (answer["width"], answer["height"]) == (40, 20)
    assert answer["size"] == len(data)


def test_a_telephones_double_picture_is_a_jpeg(seen):
    data = saved(noise(), "MPO", save_all=True, append_images=[noise()])
    assert seen(data)["media_type"] == "image/jpeg"


def test_of_many_frames_the_first_counts(seen, small):
    data = many_frames()
    assert (seen(data)["width"], seen(data)["media_type"]) == (600, "image/gif")
    assert small(data).size == (16, 16)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pixels_are_those_displayed(seen, orientation):
    answer = seen(rotated(orientation))
    assert (answer["width"], answer["height"]) == ((20, 40) if orientation > 4 else (40, 20))


# Where red, the left half of the stored pixels, is displayed.
@pytest.mark.parametrize(
    ("orientation", "red"),
    list(enumerate(["left", "right", "right", "left", "top", "top", "bottom", "bottom"], 1)),
)
def test_a_small_copy_stands_upright(small, orientation, red):
    made = small(rotated(orientation))
    width, height = made.size
    assert (width, height) == ((8, 16) if orientation > 4 else (16, 8))
    middles = {
        "left": (1, height // 2),
        "right": (width - 2, height // 2),
        "top": (width // 2, 1),
        "bottom": (width // 2, height - 2),
    }
    r, _, b = made.getpixel(middles[red])
    assert r > 200 > 60 > b


@pytest.mark.parametrize("exif", [b"", b"Exif\0\0garbage", b"Exif\0\0MM\0*\xff\xff\xff\xff"])
def test_damaged_notes_do_not_spoil_a_picture(seen, small, exif):
    data = saved(two_halves(), "JPEG", exif=exif)
    assert (seen(data)["width"], small(data).size) == (40, (16, 8))


@pytest.mark.parametrize("mode", ["RGB", "L", "P", "CMYK", "RGBA", "LA", "I;16"])
def test_a_picture_of_any_depth_is_shrunk_much(small, mode):
    assert small(saved(Image.new(mode, (400, 200)), "JPEG" if mode == "CMYK" else "PNG")).size == (
        16,
        8,
    )


@pytest.mark.parametrize("mode", ["RGB", "L", "1", "P", "CMYK", "RGBA", "LA", "I;16"])
def test_every_kind_of_colour_becomes_rgb(seen, small, mode):
    grey = Image.new("L", (40, 20), 128)
    picture = Image.new("I;16", (40, 20), 0x8080) if mode == "I;16" else grey.convert(mode)
    data = saved(picture, "JPEG" if mode == "CMYK" else "PNG")
    assert seen(data)["width"] == 40
    made = small(data)
    assert (made.mode, made.size) == ("RGB", (16, 8))
    # Dots of black and white become their mean.
    assert all(abs(level - 128) < 20 for level in made.resize((1, 1)).getpixel((0, 0)))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_becomes_white(small, mode):
    picture = Image.new("LA" if mode == "LA" else "RGBA", (40, 20), (0, 0, 0, 0)[-len(mode) :])
    if mode == "P":
        picture = Image.new("P", (40, 20), 0)
        picture.putpalette([0, 0, 0, 9, 9, 9])
    options = {"transparency": 0} if mode == "P" else {}
    assert small(saved(picture, "PNG", **options)).getpixel((5, 5)) == WHITE


def test_a_transparent_animation_becomes_white(small):
    frames = [Image.new("RGBA", (40, 20), (0, 0, 0, 0)), Image.new("RGBA", (40, 20), RED)]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert small(data).getpixel((5, 5)) == WHITE


def swapped_profile():
    """A profile with which red and blue change places: nobody who reads it misses the effect."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return bytes(profile)


def test_colours_are_read_by_their_profile_and_shown_without(small):
    data = saved(Image.new("RGB", (40, 20), RED), "PNG", icc_profile=swapped_profile())
    made = small(data)
    red, _, blue = made.getpixel((5, 5))
    assert (red < 40, blue > 200) == (True, True)
    assert "icc_profile" not in made.info


def test_a_damaged_profile_is_none(small):
    data = saved(Image.new("RGB", (40, 20), RED), "PNG", icc_profile=b"no profile")
    assert small(data).getpixel((5, 5)) == RED


def test_a_small_picture_is_not_made_larger(small):
    assert small(saved(two_halves((6, 4)), "PNG")).size == (6, 4)


def test_a_long_picture_keeps_a_side(small):
    assert small(saved(two_halves((4000, 2)), "PNG")).size == (16, 1)


@pytest.mark.parametrize("data", [b"", zipped(), png(12_000, 12_000), saved(noise(), "JPEG")[:-99]])
def test_what_is_no_picture_has_no_small_copy(small, data):
    assert small(data) is None


def test_a_large_file_is_refused_unread(tmp_path):
    file = tmp_path / "large.jpg"
    with file.open("wb") as opened:
        opened.truncate(pictures.LARGEST + 1)
    assert jobs.look([file]) == ({"refused": "picture_file_too_large"},)


@pytest.mark.skipif(os.name == "nt", reason="Windows has none of them")
def test_what_is_no_file_is_refused_and_nobody_waits(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "nowhere").symlink_to("gone")
    picture = tmp_path / "picture.png"
    picture.write_bytes(saved(two_halves(), "PNG"))
    (tmp_path / "link").symlink_to(picture)
    names = ["pipe", ".", "loop", "nowhere", "gone", "picture.png/inside", "link"]
    seen = jobs.look([tmp_path / name for name in names] + [tmp_path / ".." / "/dev/zero"])
    assert [each.get("refused", each.get("width")) for each in seen] == [
        "picture_not_a_file",
        "picture_not_a_file",
        "picture_unreadable",
        "file_missing",
        "file_missing",
        "file_missing",
        40,
        "picture_not_a_file",
    ]


def test_every_refusal_has_a_sentence():
    assert MESSAGES.keys() >= REFUSALS


def test_a_file_that_may_not_be_read_is_told_from_a_damaged_one(tmp_path, monkeypatch):
    """The system's answer is put in its mouth, because root may read everything."""

    def refuse(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    file = tmp_path / "secret.png"
    file.write_bytes(saved(two_halves(), "PNG"))
    monkeypatch.setattr(os, "open", refuse)
    assert pictures.look(file) == {"refused": "picture_not_allowed"}
