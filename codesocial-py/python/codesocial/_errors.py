"""What a call can be refused with."""

__all__ = ["CallError"]


class CallError(ValueError):
    """A call that cannot be carried out: an argument has a value that it cannot have.

    What is wrong with a *document* is never an error: it is reported as problems.

    >>> import codesocial
    >>> try:
    ...     codesocial.explain("mising-key")
    ... except codesocial.CallError as error:
    ...     print(error.code, error, sep=": ")
    unknown-name: nothing is called `mising-key`; did you mean `missing-key`?
    """

    code: str
    """A stable name for the kind of error, such as `unknown-name` or `wrong-argument`."""

    def __init__(self, message: str, code: str) -> None:
        # Both are arguments of the exception, so that it survives being pickled.
        super().__init__(message, code)
        self.code = code

    def __str__(self) -> str:
        return str(self.args[0])
