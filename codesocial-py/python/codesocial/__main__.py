"""The command `codesocial`: `python -m codesocial`, and `codesocial` where the package is installed."""

import signal
import sys

from codesocial import _codesocial


def main() -> int:
    """Runs the command with the arguments of this process, and returns its exit code."""
    # Python would notice Ctrl-C only when the command has ended: here it ends the process at once, as in other commands.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _codesocial.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
