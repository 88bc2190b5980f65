"""A pen that draws plain shapes around the middle of a picture, whatever its size."""

from collections.abc import Iterable

from PIL import ImageDraw

Point = tuple[float, float]


class Pen:
    """Draws in units of a tenth of the shorter side; (0, 0) is the middle, y grows downwards.

    Colours are `#rrggbb`. `left`, `top`, `right` and `bottom` are the edges of the picture.
    """

    def __init__(self, draw: ImageDraw.ImageDraw, size: tuple[int, int], ground: str) -> None:
        self._draw = draw
        self._unit = min(size) / 10
        self.ground = ground
        self.right, self.bottom = (side / 2 / self._unit for side in size)
        self.left, self.top = -self.right, -self.bottom

    def circle(self, middle: Point, radius: float, colour: str) -> None:
        self.oval(middle, radius, radius, colour)

    def oval(self, middle: Point, width: float, height: float, colour: str) -> None:
        """`width` and `height` are from the middle to the edge."""
        x, y = middle
        self._draw.ellipse(self._box((x - width, y - height), (x + width, y + height)), colour)

    def ring(self, middle: Point, radius: float, colour: str, *, thick: float = 0.2) -> None:
        x, y = middle
        box = self._box((x - radius, y - radius), (x + radius, y + radius))
        self._draw.ellipse(box, outline=colour, width=self._pixels(thick))

    def box(self, start: Point, end: Point, colour: str, *, round: float = 0) -> None:
        self._draw.rounded_rectangle(self._box(start, end), round * self._unit, colour)

    def shape(self, points: Iterable[Point], colour: str) -> None:
        self._draw.polygon([self._place(each) for each in points], colour)

    def line(self, start: Point, end: Point, colour: str, *, thick: float = 0.2) -> None:
        places = [self._place(start), self._place(end)]
        self._draw.line(places, colour, self._pixels(thick))

    def arc(
        self, start: Point, end: Point, degrees: tuple[float, float], colour: str, thick: float
    ) -> None:
        """A part of the oval in a box; degrees go clockwise from three o'clock."""
        self._draw.arc(self._box(start, end), *degrees, colour, self._pixels(thick))

    def sector(self, start: Point, end: Point, degrees: tuple[float, float], colour: str) -> None:
        """A slice of the oval in a box."""
        self._draw.pieslice(self._box(start, end), *degrees, colour)

    def _place(self, point: Point) -> Point:
        x, y = point
        return (x - self.left) * self._unit, (y - self.top) * self._unit

    def _box(self, start: Point, end: Point) -> tuple[float, float, float, float]:
        return (*self._place(start), *self._place(end))

    def _pixels(self, thick: float) -> int:
        return max(1, round(thick * self._unit))
