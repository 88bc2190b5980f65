"""Brings the colours of any picture to what a screen shows without being told more: sRGB."""

from io import BytesIO

from PIL import Image, ImageCms

_PROFILED = frozenset({"RGB", "L", "CMYK"})
_DEEP = "I"
"""How the names of modes with more than 8 bits of grey begin."""


def on_white(picture: Image.Image) -> Image.Image:
    """Returns the picture in sRGB without a profile; what was transparent is white."""
    profile = picture.info.get("icc_profile")
    if picture.mode.startswith(_DEEP):
        picture = _shallow(picture)
    if picture.has_transparency_data:
        picture = _flattened(picture.convert("RGBA"))
    plain = _in_srgb(picture, profile)
    plain.info.clear()
    return plain


def _shallow(picture: Image.Image) -> Image.Image:
    """Sixteen bits of grey become eight; Pillow itself would make most of them white."""
    return picture.convert("I").point(lambda level: level * (1 / 256)).convert("L")


def _flattened(picture: Image.Image) -> Image.Image:
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    if profile and picture.mode in _PROFILED:
        try:
            own, srgb = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
            turned = ImageCms.profileToProfile(picture, own, srgb, outputMode="RGB")
            if turned is not None:
                return turned
        except (ImageCms.PyCMSError, OSError, ValueError):
            # A damaged profile, or one of other colours: as if there were none.
            pass
    return picture.convert("RGB")
