"""Turns bytes into a Photo; it is the only decoder of the project.

Limits hold before anything is allocated: bytes first, then the size that the header states, then the number of frames.
A path and the same bytes give the same pixels: orientation applied, colours in sRGB, transparency laid on white.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import ExifTags, Image, ImageCms, ImageFile, UnidentifiedImageError
from PIL.JpegImagePlugin import JpegImageFile

from detectors.kit.decode import file_words, thumbnails
from detectors.kit.decode.hidden_data import hidden_under_alpha, hides_on_white, traces
from detectors.kit.decode.integrity import is_whole
from detectors.kit.decode.video import Film, hidden_in, looks_like_video
from detectors.kit.terms import MAX_BYTES, MAX_FRAMES, MAX_PIXELS, MAX_SIDE, Refusal

Pixels = npt.NDArray[np.uint8]
"""height x width x 3, RGB, upright."""
Plane = npt.NDArray[np.uint8]
"""height x width, upright."""

WHITE: Final = (255, 255, 255)
BLACK: Final = (0, 0, 0)

FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "HEIF")
"""What is opened; MPO comes in through JPEG, with whose first picture it begins."""
LOSSLESS: Final = frozenset({"PNG", "GIF", "BMP", "TIFF"})
SCALES: Final = (1.0, 255.0, 1023.0, 4095.0, 16383.0, 65535.0)
"""What white may be in pictures of more than 8 bits: as shares, in 8, 10, 12, 14 and 16 bits."""
LARGE: Final = 4_000_000
"""Pixels from which a picture is reduced by halves: Telegram's photos have less, and are reduced in one step."""
CODED: Final = 16
"""Pixels of the largest block in which JPEG codes: colour of half size."""
UPRIGHT: Final = 1
TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What brings a file of this EXIF orientation upright."""
FROM_RIGHT: Final = frozenset({2, 3, 6, 7})
FROM_BELOW: Final = frozenset({3, 4, 7, 8})
"""Orientations in which the first of a file's blocks ends up at the right, and at the bottom."""


Image.init()
pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
# A picture that breaks off must be refused, never filled up with grey and judged.
ImageFile.LOAD_TRUNCATED_IMAGES = False
# Our own limits are stricter and speak in reasons; Pillow's warning would only reach a log.
Image.MAX_IMAGE_PIXELS = None


class PhotoRefused(Exception):
    """The bytes are not looked at; ``reason`` says why. The message never quotes them."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True)
class Photo:
    """One decoded photo. The bytes it came from are gone.

    ``pixels`` is the first frame, ``further`` the others up to MAX_FRAMES in all, each upright RGB, and the first once more on
    black where something in it would not be seen on white, and without its transparency where that hides something; ``frames``
    counts what the file holds. ``hidden`` names what the file says besides its picture, ``traces`` adds details that name
    no person, and under ``gps`` a rounded position, told on request; ``words`` are lines of the file's own fields.
    ``lossless`` tells how a copy is saved. ``halved`` tells that the file kept colour at half size, ``light`` is the lightness
    that a JPEG coded, where it is known. ``grid`` is where, in the upright photo, the first of its coding's blocks of 16
    pixels begins (x, y): not in the corner where the photo was turned and its sides are no multiples of 16.
    """

    pixels: Pixels = field(repr=False)
    further: tuple[Pixels, ...] = field(default=(), repr=False)
    frames: int = 1
    hidden: frozenset[str] = frozenset()
    lossless: bool = False
    halved: bool = False
    light: Plane | None = field(default=None, repr=False)
    grid: tuple[int, int] = (0, 0)
    traces: Mapping[str, str] = field(default_factory=dict, repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


def at_most(pixels: Pixels, side: int) -> Pixels:
    """The picture, colour or grey, reduced to so many pixels of its longer side where it has more."""
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return pixels
    return sized(pixels, max(1, round(width * scale)), max(1, round(height * scale)))


def sized(pixels: Pixels, width: int, height: int) -> Pixels:
    """The picture, colour or grey, in this size.

    A large one is halved before: a mean of four pixels costs a tenth of one of parts of pixels.
    """
    while pixels.shape[0] * pixels.shape[1] > LARGE and pixels.shape[1] >= 2 * width and pixels.shape[0] >= 2 * height:
        half = pixels.shape[1] // 2, pixels.shape[0] // 2
        even = pixels[: 2 * half[1], : 2 * half[0]]
        pixels = np.asarray(cv2.resize(even, half, interpolation=cv2.INTER_AREA), np.uint8)
    if (width, height) == (pixels.shape[1], pixels.shape[0]):
        return pixels
    smaller = width < pixels.shape[1] or height < pixels.shape[0]
    how = cv2.INTER_AREA if smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=how), np.uint8)


def decode(data: bytes, most: int = MAX_FRAMES) -> Photo:
    """The photo in these bytes, with so many frames at most. Raises PhotoRefused with the reason for anything else."""
    if not data:
        raise PhotoRefused(Refusal.EMPTY)
    if len(data) > MAX_BYTES:
        raise PhotoRefused(Refusal.TOO_MANY_BYTES)
    if looks_like_video(data):
        return _film(data, most)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with _open(data) as image:
            _check_size(*image.size)
            return _read(image, data, most)


def _film(data: bytes, most: int) -> Photo:
    """A video as a photo of many frames: sampled, so unless all of them were seen there are more than can be checked."""
    film = Film(data)
    try:
        if not film.opened or not film.width or not film.height:
            raise PhotoRefused(Refusal.NOT_A_PICTURE)
        _check_size(film.width, film.height)
        most = min(most, MAX_PIXELS // (film.width * film.height))
        pictures = film.sample(most)
        if not pictures:
            raise PhotoRefused(Refusal.TRUNCATED)
        seen_all = film.frames <= len(pictures) <= most and not film.has_more()
    finally:
        film.close()
    frames = len(pictures) if seen_all else max(film.frames, MAX_FRAMES + 1)
    return Photo(pictures[0], tuple(pictures[1:]), frames, hidden_in(data))


def _open(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise PhotoRefused(Refusal.NOT_A_PICTURE) from error
    except Exception as error:  # decoders of hostile bytes raise whatever they like; all of it means: not readable
        raise PhotoRefused(Refusal.TRUNCATED) from error


def _check_size(width: int, height: int) -> None:
    if max(width, height) > MAX_SIDE:
        raise PhotoRefused(Refusal.TOO_LONG_A_SIDE)
    if width * height > MAX_PIXELS:
        raise PhotoRefused(Refusal.TOO_MANY_PIXELS)


def _read(image: Image.Image, data: bytes, most: int) -> Photo:
    kind = str(image.format)
    frames = _count_frames(image)
    if frames > most:
        frames = max(frames, MAX_FRAMES + 1)
    try:
        found, words = traces(image, data), file_words.words(image, data)
        small = thumbnails.preview(image) if "thumbnail" in found else None
        halved = kind not in LOSSLESS and not _has_whole_colour(image)
        if halved and isinstance(image, JpegImageFile) and not _is_rgb(image):
            image.draft("YCbCr", None)  # as it is coded; converted here, so that lightness is known to the level
        decoded = list(_frames(image, min(frames, most)))
        if not is_whole(kind, data, _starts(image, len(decoded))):
            raise PhotoRefused(Refusal.TRUNCATED)
        upright = [_upright(frame) for frame in decoded]
    except PhotoRefused:
        raise
    except Exception as error:  # as above: a decoder that fails in any way has not read the whole picture
        raise PhotoRefused(Refusal.TRUNCATED) from error
    pixels = [_flat(frame) for frame in upright]
    if any(hidden_under_alpha(frame) for frame in upright):
        found["hidden-alpha"] = ""
    if small and thumbnails.differs(small, decoded[0]):
        found["thumbnail-differs"] = found["thumbnail"]
    pixels += [_flat(frame, BLACK) for frame in upright[:1] if hides_on_white(frame)]
    pixels += [_flat(frame.convert("RGB")) for frame in upright[:1] if hidden_under_alpha(frame)]
    hidden = frozenset(found)
    light, grid = _light(decoded[0]), _grid(decoded[0], upright[0])
    return Photo(pixels[0], tuple(pixels[1:]), frames, hidden, kind in LOSSLESS, halved, light, grid, found, words)


def _grid(lying: Image.Image, upright: Image.Image) -> tuple[int, int]:
    """Blocks are counted from the corner that was the first before the photo was turned upright."""
    orientation = _orientation(lying)
    left = upright.width % CODED if orientation in FROM_RIGHT else 0
    top = upright.height % CODED if orientation in FROM_BELOW else 0
    return left, top


def _has_whole_colour(image: Image.Image) -> bool:
    """Whether each pixel of a JPEG has a colour of its own; of other formats that is not known."""
    return isinstance(image, JpegImageFile) and len({layer[1:3] for layer in image.layer}) == 1


def _is_rgb(image: JpegImageFile) -> bool:
    """Whether a JPEG keeps red, green and blue, as few do: it has no lightness of its own."""
    return image.info.get("adobe_transform") == 0 or [layer[0] for layer in image.layer] == list(b"RGB")


def _light(image: Image.Image) -> Plane | None:
    """The lightness of a frame as it was decoded, or None where a profile changes it later or it was not coded."""
    if image.mode != "YCbCr" or image.info.get("icc_profile"):
        return None
    return np.ascontiguousarray(np.asarray(_turned(image.getchannel(0), _orientation(image))))


def _count_frames(image: Image.Image) -> int:
    try:
        return int(getattr(image, "n_frames", 1))
    except Exception as error:  # GIF and TIFF walk the whole file here
        raise PhotoRefused(Refusal.TRUNCATED) from error


def _frames(image: Image.Image, count: int) -> Iterator[Image.Image]:
    budget = MAX_PIXELS
    for index in range(count):
        if count > 1:
            image.seek(index)
        width, height = image.size
        _check_size(width, height)
        budget -= width * height
        if budget < 0:
            raise PhotoRefused(Refusal.TOO_MANY_PIXELS)
        image.load()
        yield image.copy() if count > 1 else image


def _starts(image: Image.Image, count: int) -> list[int]:
    """Where in the file its pictures begin: those of an MPO are JPEGs one behind the other."""
    if image.format != "MPO":
        return [0]
    starts = []
    for index in range(count):
        image.seek(index)
        starts.append(int(getattr(image, "offset", 0)))
    return starts


def _upright(image: Image.Image) -> Image.Image:
    return _turned(_in_srgb(image), _orientation(image))


def _turned(image: Image.Image, orientation: int) -> Image.Image:
    how = TURNS.get(orientation)
    return image if how is None else image.transpose(how)


def _orientation(image: Image.Image) -> int:
    """How the file says that its picture lies; as it should where damaged metadata does not let it say."""
    try:
        return int(image.getexif().get(ExifTags.Base.Orientation, UPRIGHT))
    except Exception:  # noqa: BLE001 - hostile metadata breaks its readers in every way; the pixels are whole
        return UPRIGHT


def _in_srgb(image: Image.Image) -> Image.Image:
    """The image in 8-bit RGB or RGBA, its colours converted when the file brings a profile that can be used."""
    alpha = image.has_transparency_data
    profile = image.info.get("icc_profile")
    if profile and image.mode == "YCbCr":
        image = image.convert("RGB")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        image = _convert_profile(image, profile)
    if image.mode.startswith(("I", "F")):
        image = _eight_bits(image)
    return _converted(image, "RGBA" if alpha else "RGB")


def _converted(image: Image.Image, mode: str) -> Image.Image:
    """The library would copy what is in this mode already; of a large photo each copy takes a tenth of a second."""
    return image if image.mode == mode else image.convert(mode)


def _convert_profile(image: Image.Image, profile: bytes) -> Image.Image:
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):  # a broken profile changes shades, not what can be seen
        return image
    return image if converted is None else converted


def _eight_bits(image: Image.Image) -> Image.Image:
    """16- and 32-bit grey brought to 8 bits by what its values reach: Pillow's own conversion would clip them to white, and a
    scale that they do not reach would leave a black picture, in which nothing can be found."""
    values = np.asarray(image, dtype=np.float64)
    known = values[np.isfinite(values)]
    low, high = (min(0.0, float(known.min())), float(known.max())) if known.size else (0.0, 1.0)
    top = next((top for top in SCALES if high - low <= top), high - low)
    values = np.nan_to_num(values, nan=low, posinf=high, neginf=low)
    return Image.fromarray(np.clip((values - low) * (255.0 / top), 0, 255).astype(np.uint8))


def _flat(image: Image.Image, ground: tuple[int, int, int] = WHITE) -> Pixels:
    if image.mode == "RGBA":
        image = Image.alpha_composite(Image.new("RGBA", image.size, (*ground, 255)), image)
    return np.ascontiguousarray(np.asarray(_converted(image, "RGB")))
