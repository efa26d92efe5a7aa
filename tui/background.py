"""Work that may be left behind: nobody who leaves should wait for it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from threading import Thread, Timer

#: Seconds that Python has to end by itself.
PATIENCE = 1.0


async def in_background(work: Callable[[], None]) -> None:
    """Do `work` in a thread of its own. Where nobody waits for it any more, the program may end without it.

    Python waits for the threads of `asyncio.to_thread` and of Textual's workers before it ends.
    """
    loop = asyncio.get_running_loop()
    done = loop.create_future()

    def finish() -> None:
        if not done.done():
            done.set_result(None)

    def run() -> None:
        # Whoever asked may be gone, and the loop with them.
        with suppress(Exception):
            work()
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(finish)

    Thread(target=run, daemon=True).start()
    await done


def leave_soon(status: int) -> int:
    """End the processes that were started to read, and then this one, without waiting for what they were at.

    Python itself waits for them when it ends, and may wait for ever for those that were ended in the midst of their
    work: then it is ended too.
    """
    # Here and not above: who asked for processes has it already.
    import multiprocessing

    # What the pool says of its sudden end is of use to nobody.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    for process in multiprocessing.active_children():
        process.kill()
    last_resort = Timer(PATIENCE, _end, (status,))
    last_resort.daemon = True
    last_resort.start()
    return status


def _end(status: int) -> None:
    from multiprocessing import util

    # As at every end: the semaphores of the pool have names that outlive it, and Python would complain of them.
    with suppress(Exception):
        util._run_finalizers(0)  # type: ignore[attr-defined]
    os._exit(status)
