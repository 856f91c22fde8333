# make run    set up from the lock file and run the main job on the bundled sample
# make test   set up and run the test suite
# make check  lint, types, tests and documentation, as the continuous integration does
# make setup  leave a working .venv/bin/talstreck
# make taggers  install spaCy and transformers beside the locked environment, and test what needs them
# make lock   choose the newest versions anew

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: run setup test lint types check taggers lock clean
.DEFAULT_GOAL := run

run: setup
	$(BIN)/talstreck run --prefect --project .

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	$(PYTHON) tools/make_venv.py .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

test: setup
	$(BIN)/python -m pytest -n auto --dist loadfile

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup
	$(BIN)/mypy

check: lint types test

# best effort: where the libraries cannot be had, their tests skip
taggers: setup
	tests/taggers/install.sh .venv-taggers || test $$? = 3
	test ! -f .venv-taggers/.installed || .venv-taggers/bin/python -m pytest tests/taggers

lock: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --upgrade \
		--no-emit-index-url --no-emit-find-links --no-header --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .venv-taggers .mypy_cache .ruff_cache .pytest_cache .hypothesis .cache
