"""Takes rights away from a pixel process before it reads untrusted bytes. None of it can be undone.

There are four walls, independent because kernels differ: no new privileges; limits on memory, time, files and core dumps;
Landlock (reads where programs and models lie, writes in the temporary folder); seccomp (no sockets, no access to other
processes). A wall that the kernel lacks is named by ``confine``, never an error.
Landlock holds for threads that start afterwards, so it is called before any library starts one.
Sources: Linux ``landlock(7)``, ``seccomp(2)``, ``prctl(2)``, ``setrlimit(2)``; system call numbers from the kernel's tables.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import signal
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]

MEMORY: Final = 6 << 30
"""Bytes of private memory. A 64-megapixel photo, the largest that is decoded, peaks below a third of this."""
DRAWING_MEMORY: Final = 768 << 20
"""Bytes of private memory of a drawing process: a file of 50 MB, a page of 16 megapixels, and the largest picture in it."""
FILE_BYTES: Final = 128 << 20
"""The largest file: Tesseract's input, a grey picture of at most 2,000 pixels a side, stays far below."""
OPEN_FILES: Final = 512
PROCESSES: Final = 4096
"""Counted over everything that the user runs, so it only stops a flood."""

WALLS: Final = ("privileges", "limits", "landlock", "seccomp")

_libc = ctypes.CDLL(None, use_errno=True)
_PR_SET_NO_NEW_PRIVS: Final = 38
_PR_SET_PDEATHSIG: Final = 1
_CAPABILITY_VERSION: Final = 0x20080522
_OPEN_ANY_FILE: Final = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH: an operator may start the bot as root in a folder that is not root's."""
_SECCOMP_SET_MODE_FILTER: Final = 1
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
"""The same numbers on every architecture, as for all system calls since Linux 5.1."""

_READ: Final = 1 << 0 | 1 << 2 | 1 << 3  # execute, read file, read directory
_WRITE: Final = 1 << 1 | sum(1 << bit for bit in range(4, 13))  # write file, remove and make of every kind
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_KNOWS_REFER, _KNOWS_TRUNCATE = 2, 3
"""Versions of Landlock since which the kernel knows these rights."""
_ON_FILES: Final = 1 << 0 | 1 << 1 | 1 << 2 | _TRUNCATE
"""Of all rights only these mean something on a single file; the kernel refuses the others there."""

_ALLOW, _DENY = 0x7FFF0000, 0x00050000 | 13  # go on; fail with EACCES
# Name: number on x86-64, number on ARM64. io_uring opens sockets without these calls, so it is forbidden too.
_FORBIDDEN: Final[dict[str, tuple[int, int]]] = {
    "socket": (41, 198), "connect": (42, 203), "bind": (49, 200), "io_uring_setup": (425, 425), "ptrace": (101, 117),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438), "mount": (165, 40),
    "umount2": (166, 39), "unshare": (272, 97), "setns": (308, 268), "bpf": (321, 280), "perf_event_open": (298, 241),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218), "userfaultfd": (323, 282),
    "init_module": (175, 105), "finit_module": (313, 273), "kexec_load": (246, 104), "swapon": (167, 224), "reboot": (169, 142),
}  # fmt: skip
_MACHINES: Final = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}


def confine(writable: Path | None, readable: Iterable[Path] = ()) -> tuple[str, ...]:
    """Put the walls around this process and its children; return the names of those that this kernel lacks.

    ``writable`` is the one folder that may be written to, None for no folder at all; ``readable`` adds to the places of
    programs and models.
    """
    walls = {
        "privileges": _no_new_privileges,
        "limits": _limit,
        "landlock": lambda: _landlock(writable, (*_programs(), *readable)),
        "seccomp": _seccomp,
    }
    return tuple(name for name in WALLS if not walls[name]())


def allow_seconds(seconds: float) -> None:
    """Allow the next photo so many seconds of processor time on each core; past them the kernel ends the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = round(used.ru_utime + used.ru_stime + seconds * (os.cpu_count() or 1)) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def narrow_memory(most: int) -> None:
    """Allow this process so many bytes of private memory, where it is allowed more."""
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    lowest = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (lowest, lowest))


def end_with_parent() -> None:
    """Have the kernel end this process when its parent ends, also where the parent is killed and this process hangs."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _no_new_privileges() -> bool:
    """Keep of root's capabilities only those to open files, which Landlock narrows. Other users have none to drop."""
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITY_VERSION, 0))
    held = ctypes.create_string_buffer(24)
    if _libc.capget(header, held) != 0:
        return False
    effective, permitted, _, *_ = struct.unpack("=6I", held.raw[:24])
    kept = struct.pack("=6I", effective & _OPEN_ANY_FILE, permitted & _OPEN_ANY_FILE, 0, 0, 0, 0)
    dropped = _libc.capset(header, ctypes.create_string_buffer(kept, 24)) == 0
    return bool(dropped and _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)


def _limit() -> bool:
    """Set the limits. A core dump would be a picture on disk, so there is none."""
    limits = (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_FSIZE, FILE_BYTES),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, PROCESSES),
    )
    for kind, most in limits:
        hard = resource.getrlimit(kind)[1]
        lowest = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (lowest, lowest))
        except (OSError, ValueError):
            return False
    return True


def _programs() -> tuple[Path, ...]:
    """Where the interpreter, its libraries, Tesseract, our code and models lie. Not the root of the project: .env is there."""
    system = ("/usr", "/lib", "/lib64", "/bin", "/etc", "/proc", "/sys", "/dev/urandom", "/dev/zero")
    ours = ("detectors", ".models", ".setup/compiled.json")
    return (*map(Path, system), Path(sys.prefix), Path(sys.base_prefix), *(ROOT / place for place in ours))


def _landlock(writable: Path | None, readable: Iterable[Path]) -> bool:
    version = _libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    rights = _READ | _WRITE
    rights |= _REFER if version >= _KNOWS_REFER else 0
    rights |= _TRUNCATE if version >= _KNOWS_TRUNCATE else 0
    rules = ctypes.create_string_buffer(struct.pack("=Q", rights))
    ruleset = _libc.syscall(_LANDLOCK_CREATE, rules, ctypes.c_size_t(8), 0)
    if ruleset < 0:
        return False
    try:
        for place in readable:
            _permit(ruleset, place, _READ)
        _permit(ruleset, Path(os.devnull), rights & _ON_FILES)
        if writable is not None:
            _permit(ruleset, writable, rights)
        return bool(_libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _permit(ruleset: int, place: Path, rights: int) -> None:
    """Permit everything beneath a place; one that is not there needs no permission."""
    try:
        handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rule = ctypes.create_string_buffer(struct.pack("=Qi", rights if place.is_dir() else rights & _ON_FILES, handle))
        _libc.syscall(_LANDLOCK_ADD, ruleset, 1, rule, 0)
    finally:
        os.close(handle)


def _seccomp() -> bool:
    known = _MACHINES.get(platform.machine())
    if known is None or sys.maxsize < 1 << 32:
        return False
    column, architecture = known
    code = _filter(architecture, sorted(numbers[column] for numbers in _FORBIDDEN.values()))
    instructions = ctypes.create_string_buffer(code, len(code))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(code) // 8, ctypes.addressof(instructions)))
    set_filter = {"x86_64": 317, "aarch64": 277}[platform.machine()]
    return bool(_libc.syscall(set_filter, _SECCOMP_SET_MODE_FILTER, 1, program) == 0)  # 1: all threads


def _filter(architecture: int, numbers: list[int]) -> bytes:
    """A program for the kernel that refuses other architectures and these system calls, and allows everything else."""
    load, if_equal, if_at_least, answer = 0x20, 0x15, 0x35, 0x06
    steps = [
        (load, 0, 0, 4),  # the architecture
        (if_equal, 1, 0, architecture),
        (answer, 0, 0, _DENY),
        (load, 0, 0, 0),  # the number
        (if_at_least, len(numbers), 0, 0x40000000),  # the second set of numbers that x86-64 has
        *((if_equal, len(numbers) - index, 0, number) for index, number in enumerate(numbers)),
        (answer, 0, 0, _ALLOW),
        (answer, 0, 0, _DENY),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)
