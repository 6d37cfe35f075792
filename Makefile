# Every target sets up what it needs. `make` lists them.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

site: $(VENV)/.installed  ## ingest what is new in content/sources/ and build the site
	-$(BIN)/sitegen ingest
	$(BIN)/sitegen build
	@echo "The site is in build/: open file://$(CURDIR)/build/index.html"

brief: $(VENV)/.installed  ## begin a brief: make brief TITLE="Ministers meet in Brussels"
	@$(BIN)/sitegen new brief "$$TITLE"

serve: $(VENV)/.installed  ## preview the site in the browser, drafts too; it follows each saved change
	$(BIN)/sitegen serve --drafts --open

test: $(VENV)/.developing  ## run all tests
	$(BIN)/pytest -n auto

lint: $(VENV)/.developing  ## style, types, and which package may import which
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test  ## everything that CI runs

format: $(VENV)/.developing  ## put the code into its one style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

golden: $(VENV)/.developing  ## accept the golden site as it is now; the diff is the review
	$(BIN)/pytest tests/golden --approve

faulty: $(VENV)/.developing  ## accept what is said of the faulty sites as it is now; the diff is the review
	$(BIN)/pytest tests/commands/test_faulty.py --approve

gazetteer: $(VENV)/.developing  ## compile the tables of known names anew; wants npm, and the registries
	$(BIN)/python tests/gazetteer/compile.py

handbook: $(VENV)/.developing  ## write the tables of the README anew; the diff is the review
	$(BIN)/pytest tests/test_readme.py -k tables_say --approve

pictures: site $(VENV)/.developing  ## take the pictures of the README anew
	$(BIN)/python -m pip install --quiet pillow
	$(BIN)/python tests/pictures/take.py

clean:  ## remove everything that was made
	rm -rf $(VENV) build dist

# An old pip cannot resolve everything; its own upgrade is the first thing in the new environment.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python 3.11 or newer is needed: make PYTHON=python3.12 ...'; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.developing: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.installed

.PHONY: help site brief serve test lint check format golden faulty gazetteer handbook pictures clean
