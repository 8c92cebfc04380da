# Everything runs from a bare checkout: Python 3.11 or newer, pip and make.
PYTHON ?= python3
UV := .uv/bin/uv
STAMP := .venv/.set-up

.PHONY: setup demo test lint types docs pictures model judges bench clean
.DELETE_ON_ERROR:

setup: $(STAMP)

$(UV):
	$(PYTHON) -m venv .uv
	.uv/bin/pip install --quiet uv

$(STAMP): pyproject.toml uv.lock | $(UV)
	$(UV) sync --locked --all-extras --quiet --compile-bytecode
	touch $@

demo: setup
	.venv/bin/bilateral build data/sheets/*.yaml data/articles -o out $(if $(ARTICLES),--articles $(ARTICLES))
	.venv/bin/bilateral query retaliation --store out
	.venv/bin/bilateral brief JPN KOR --store out

# Debian's Chromium draws the pages in the tests; elsewhere one that is installed is used.
test: setup
	sh tests/chromium.sh
	.venv/bin/coverage run -m pytest
	.venv/bin/coverage report

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

# mypy wants the package in a folder of its name, wherever the checkout lies.
types: setup
	mkdir -p .cache/src
	ln -sfn "$(CURDIR)" .cache/src/bilateral
	cd .cache/src && MYPYPATH=. ../../.venv/bin/mypy --cache-dir ../mypy -p bilateral

docs: setup
	.venv/bin/cog -r --verbosity 0 README.md docs/*.md docs/desk/*.md

pictures: setup
	.venv/bin/python docs/pictures.py

# About 25 minutes of processor time; the same seed and machine give the same bytes.
model: setup
	PYTHONHASHSEED=0 OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 .venv/bin/python training/train.py $(or $(TREEBANK),../shared/treebank) .cache/model extract/model

GOLD := $(addprefix benchmarks/gold/,dev more next wide events stories)

# Eight minutes; wanted after a change to a lexicon or to what speaks for a pair of sides.
judges: setup
	$(UV) sync --locked --all-extras --quiet --group training
	OMP_NUM_THREADS=1 .venv/bin/python training/judges.py agreements $(GOLD)
	OMP_NUM_THREADS=1 .venv/bin/python training/judges.py events $(GOLD)
	OMP_NUM_THREADS=1 .venv/bin/python training/judges.py home $(GOLD)
	OMP_NUM_THREADS=1 .venv/bin/python training/judges.py measures $(GOLD)

bench: setup
	.venv/bin/python benchmarks/build.py

clean:
	rm -rf .venv .uv .cache out build dist
