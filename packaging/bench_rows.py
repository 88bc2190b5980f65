"""The lines of the table of measurements."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What ours and a control took, in one unit."""

    name: str
    ours: float
    control: float
    against: str
    aim: str
    unit: str = "ms"

    def __str__(self) -> str:
        ratio = f"{self.ours / self.control:7.2f}x" if self.control else f"{'':8}"
        return (
            f"{self.name:36}{self.ours:8.1f}{self.unit}{self.control:8.1f}{self.unit}{ratio}"
            f"{self.ours - self.control:+8.1f}{self.unit}  {self.against}, {self.aim}"
        )


@dataclass(frozen=True)
class Skipped:
    """What was not measured here, and why."""

    name: str
    why: str

    def __str__(self) -> str:
        return f"{self.name:36}not measured: {self.why}"
