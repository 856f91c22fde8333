#!/usr/bin/env bash
# install.sh FOLDER: a virtual environment with spaCy and transformers over the locked one in .venv, which it sees and
# leaves as it is. Does nothing where it is there already. Of torch only the build without CUDA is taken: the other is
# ten times as large. Exit code 3 where something cannot be had.
set -eu
cd "$(dirname "$0")/../.."
folder=$1
[ -f "$folder/.installed" ] && exit 0
locked=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
.venv/bin/python tools/make_venv.py "$folder"
site=$("$folder/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
echo "import site; site.addsitedir('$locked')" > "$site/locked.pth"
.venv/bin/python -m pip freeze --exclude-editable > "$folder/locked.txt"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary :all: \
    --constraint "$folder/locked.txt" spacy transformers torch==2.13.0+cpu || {
    echo "taggers for tests: spaCy, transformers or torch cannot be had here; their tests skip" >&2
    exit 3
}
"$folder/bin/python" -m pip check
touch "$folder/.installed"
