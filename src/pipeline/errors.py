"""The errors that a person sees: each message says in one line what is wrong and what to do about it.

Raised anywhere, caught at the edge only (the command, the flow). What is wrong with ONE page is no error:
it becomes a `pipeline.model.Issue`, and the work goes on.
"""


class TalstreckError(Exception):
    """Something failed or was found wanting; the command ends with exit code 1."""

    exit_code = 1


class UsageError(TalstreckError):
    """The command was asked for something that cannot be: a path, source or option that is not there. Exit code 2."""

    exit_code = 2


class ContractError(TalstreckError):
    """Rows or files break the data contract; nothing is published."""
