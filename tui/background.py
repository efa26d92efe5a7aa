"""Work that may be left behind: nobody who leaves should wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread


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


def end_processes() -> None:
    """End the processes that were started to read, wherever they are."""
    # Here and not above: who asked for it has it already.
    import multiprocessing

    for process in multiprocessing.active_children():
        process.kill()
