"""A memory ceiling for a child on Windows: a job object that ends it, with everything it started."""

import sys
from typing import Any

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Basic(ctypes.Structure):
        _fields_ = [
            ("PerProcessUserTimeLimit", ctypes.c_int64), ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD), ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t), ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t), ("PriorityClass", wintypes.DWORD), ("SchedulingClass", wintypes.DWORD),
        ]  # fmt: skip

    class _Extended(ctypes.Structure):
        _fields_ = [
            ("Basic", _Basic), ("Io", ctypes.c_uint64 * 6), ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t), ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        ]  # fmt: skip

    _PROCESS_MEMORY, _DIE_WITH_JOB, _EXTENDED_INFORMATION = 0x100, 0x2000, 9

    def confine(process_handle: int, memory: int) -> Any:
        """Put a process under a ceiling of `memory` bytes. The returned handle must live as long as the child."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        job = kernel.CreateJobObjectW(None, None)
        limits = _Extended()
        limits.Basic.LimitFlags = _PROCESS_MEMORY | _DIE_WITH_JOB
        limits.ProcessMemoryLimit = memory
        kernel.SetInformationJobObject(
            wintypes.HANDLE(job), _EXTENDED_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
        )
        kernel.AssignProcessToJobObject(wintypes.HANDLE(job), wintypes.HANDLE(process_handle))
        return job

    def release(job: Any) -> None:
        """Close the job; what still runs in it ends."""
        ctypes.WinDLL("kernel32").CloseHandle(wintypes.HANDLE(job))
else:

    def confine(process_handle: int, memory: int) -> Any:
        """Elsewhere the child limits itself."""
        del process_handle, memory

    def release(job: Any) -> None:
        """Nothing to release."""
        del job
