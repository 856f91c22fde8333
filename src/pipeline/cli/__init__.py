"""The command line: `main` is the command `talstreck`, the other modules its commands by what they are for."""

from pipeline.cli.main import app, main

__all__ = ["app", "main"]
