"""Cuts Noto Sans SC down to the characters that the program can show.

Run in the project's folder, after DataPrep has fetched the package:

    python3 src/dataprep/fonts/subset_fonts.py target/dataprep/noto-sans-sc/package

Needs fonttools 4.38 (Debian: python3-fonttools). Writes resources/fonts/NotoSansSC-Regular.ttf, -Bold.ttf and OFL.txt.
"""

import pathlib
import shutil
import sys

from fontTools import subset

FACES = {
    "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
    "700Bold/NotoSansSC_700Bold.ttf": "NotoSansSC-Bold.ttf",
}
# Unicode blocks, first and last code point, that are kept as far as the font has them.
BLOCKS = [
    (0x0020, 0x024F),  # Latin
    (0x0250, 0x036F),  # phonetic letters, modifiers, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin with marks, Vietnamese
    (0x2000, 0x22FF),  # punctuation, currency, letterlike, numbers, arrows, mathematics
    (0x2300, 0x23FF),  # technical
    (0x2460, 0x25FF),  # enclosed numbers, box drawing, blocks, geometric shapes
    (0x2600, 0x27BF),  # symbols, dingbats
    (0x2B00, 0x2BFF),  # more arrows and shapes
    (0x3000, 0x303F),  # Chinese punctuation
    (0x3040, 0x30FF),  # kana
    (0x3100, 0x312F),  # bopomofo
    (0xFE30, 0xFE4F),  # vertical forms
    (0xFF00, 0xFFEF),  # full-width forms
]
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum", "lnum", "zero", "frac", "sups", "subs"]
TEXT_ENDINGS = {".csv", ".json", ".properties", ".md"}


def gb2312():
    """All characters of GB 2312 (6,763 Chinese characters and 682 others)."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def shipped_text(resources):
    """Every character in the shipped datasets, layers and message bundles."""
    for file in sorted(resources.rglob("*")):
        if file.suffix in TEXT_ENDINGS:
            for character in file.read_text(encoding="utf-8"):
                yield ord(character)


def wanted(resources):
    points = set(gb2312()) | set(shipped_text(resources))
    for first, last in BLOCKS:
        points.update(range(first, last + 1))
    return sorted(point for point in points if point >= 0x20)


def cut(source, target, points):
    options = subset.Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    # Variation sequences: none of the shipped text uses any, and the PDF library cannot read them.
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    subset.save_font(font, str(target), options)


def main():
    package = pathlib.Path(sys.argv[1])
    resources = pathlib.Path("resources")
    fonts = resources / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    points = wanted(resources)
    for source, target in FACES.items():
        cut(package / source, fonts / target, points)
    shutil.copyfile(package / "LICENSE_FONT", fonts / "OFL.txt")


if __name__ == "__main__":
    main()
