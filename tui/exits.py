"""The exit statuses of the command line."""

FOUND = 0
#: Nothing matched; `check`: something is listed.
NOTHING = 1
#: Wrong usage, a query that cannot be understood, or nothing could be read.
UNUSABLE = 2
#: Ctrl+C while something was read, as a shell has it for SIGINT.
INTERRUPTED = 130
