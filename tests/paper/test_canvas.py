import io
import subprocess

import pytest
from PIL import Image

from smcalendar.domain.errors import UserError
from smcalendar.domain.messages import MESSAGES
from smcalendar.paper.canvas import Align, pdf, png
from smcalendar.paper.styles import Style

STYLE = Style(9)
TEXT = "09:00 40% 貼文 1234567890 office fi"


def writes(text=TEXT, **more):
    return lambda canvas: canvas.text(20, 20, text, STYLE, **more)


def paints_a_picture(data, done=None):
    def paint(canvas):
        answer = canvas.picture(10, 10, 20, 20, png=data)
        assert done is None or answer is done

    return paint


def picture(colour="red", size=(160, 90), kind="PNG"):
    data = io.BytesIO()
    Image.new("RGB", size, colour).save(data, kind)
    return data.getvalue()


def opened(data):
    return Image.open(io.BytesIO(data)).convert("RGB")


def box_of_ink(data):
    return opened(data).convert("L").point(lambda value: 255 * (value < 128)).getbbox()


@pytest.mark.parametrize("bold", [False, True])
def test_text_and_all_its_digits_can_be_taken_out_of_a_pdf(seen, bold):
    paint = [lambda canvas: canvas.text(20, 20, TEXT, Style(9, bold=bold))]
    (text,) = seen(pdf(paint, "a4")).texts
    assert text == TEXT


def test_latin_text_has_no_ligatures(program, tmp_path):
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf([writes()], "a4"))
    command = [program("pdftotext"), file, "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert "office fi" in text


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [
        ("a4", False, (210, 297)),
        ("a4", True, (297, 210)),
        ("a3", True, (420, 297)),
        ("letter", False, (215.9, 279.4)),
        ("letter", True, (279.4, 215.9)),
    ],
)
def test_paper_has_its_size(seen, paper, landscape, size):
    pages = []
    data = pdf([pages.append] * 2, paper, landscape=landscape)
    assert [(canvas.width, canvas.height) for canvas in pages] == [size, size]
    assert [each == pytest.approx(size, abs=0.2) for each in seen(data).sizes] == [True, True]


def test_a_zoomed_page_is_a_smaller_sheet_painted_larger():
    def paint(canvas):
        canvas.rectangle(0, 0, canvas.width, canvas.height, fill="#000000")
        sizes.append((canvas.width, canvas.height))

    sizes = []
    image = opened(png([paint], "a4", zoom=2, dpi=50))
    assert sizes == [(105, 148.5)]
    assert image.getpixel((image.width - 3, image.height - 3)) == (0, 0, 0)


def test_a_picture_of_pages_has_them_one_below_the_other():
    paint = [lambda canvas: canvas.rectangle(0, 100, 210, 10, fill="#000000", line="")] * 3
    image = opened(png(paint, "a4", dpi=100))
    assert image.size == (round(210 / 25.4 * 100), round(3 * 297 / 25.4 * 100))
    bars = [round((number * 297 + 105) / 25.4 * 100) for number in range(3)]
    assert [image.getpixel((400, y)) for y in bars] == [(0, 0, 0)] * 3
    assert image.getpixel((400, 200)) == (255, 255, 255)
    assert Image.open(io.BytesIO(png(paint, "a4", dpi=100))).info["dpi"] == pytest.approx(
        (100, 100), abs=0.1
    )


def test_gray_pages_have_no_colour_whatever_is_on_them(seen):
    def paint(canvas):
        canvas.text(20, 50, "貼文 👇🏻🎨", STYLE, colour="#b3261e")
        canvas.rectangle(20, 60, 20, 20, fill="#00ff00", line="#0000ff")
        canvas.picture(60, 60, 20, 20, png=picture())

    assert seen(pdf([paint], "a4")).colourful
    assert not seen(pdf([paint], "a4", gray=True)).colourful
    assert Image.open(io.BytesIO(png([paint], "a4", gray=True))).mode == "L"


def test_a_picture_fills_its_place_and_is_cut_to_it():
    wide = Image.new("RGB", (300, 100), "red")
    wide.paste("blue", (100, 0, 200, 100))
    data = io.BytesIO()
    wide.save(data, "PNG")
    image = opened(png([paints_a_picture(data.getvalue(), done=True)], "a4", dpi=254))
    assert image.getpixel((105, 105)) == (0, 0, 255)
    assert image.getpixel((295, 295)) == (0, 0, 255)
    assert image.getpixel((305, 200)) == (255, 255, 255)


def test_only_the_picture_is_faint():
    def paint(canvas):
        canvas.picture(10, 10, 20, 20, png=picture("black"), opacity=0.4)
        canvas.rectangle(40, 10, 20, 20, fill="#000000")

    image = opened(png([paint], "a4", dpi=254))
    assert image.getpixel((200, 200)) == pytest.approx((153, 153, 153), abs=1)
    assert image.getpixel((500, 200)) == (0, 0, 0)


@pytest.mark.parametrize("data", [b"", b"no picture", picture(kind="JPEG"), picture()[:60]])
def test_what_is_no_png_is_not_painted(data):
    image = opened(png([paints_a_picture(data, done=False)], "a4", dpi=50))
    assert image.getcolors() == [(image.width * image.height, (255, 255, 255))]


@pytest.mark.parametrize("align", Align)
def test_text_stands_where_it_is_aligned(align):
    paint = [lambda canvas: canvas.text(50, 50, "HHHH", STYLE, width=100, align=align)]
    left, _, right, _ = box_of_ink(png(paint, "a4", dpi=254))
    before, after = left - 500, 1500 - right
    assert before / (before + after) == pytest.approx(align.value, abs=0.01)


def test_letters_stand_in_the_middle_of_their_line():
    paint = [lambda canvas: canvas.text(50, 50, "H國", Style(20))]
    _, top, _, bottom = box_of_ink(png(paint, "a4", dpi=254))
    assert (top + bottom) / 2 / 10 == pytest.approx(50 + Style(20).line / 2, abs=0.4)


def test_too_many_pages_for_a_picture_are_refused():
    with pytest.raises(UserError) as refusal:
        png([lambda canvas: None] * 30, "a4", dpi=150)
    assert (refusal.value.code, refusal.value.values) == ("picture_too_large", {"n": 30})
    assert refusal.value.code in MESSAGES


def test_a_page_that_fails_leaves_no_painter_behind():
    def fails(canvas):
        raise KeyError("broken")

    for make in (pdf, png):
        with pytest.raises(KeyError, match="broken"):
            make([fails], "a4")
    assert pdf([writes()], "a4").startswith(b"%PDF-")
